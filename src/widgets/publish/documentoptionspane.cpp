// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/documentoptionspane.h"

#include "widgets/dateformat.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

DocumentOptionsPane::DocumentOptionsPane(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_statusBoxes(new QWidget(this))
    , m_selectionRow(new QWidget(this))
    , m_selectionLabel(new QLabel(m_selectionRow))
    , m_everything(new QPushButton(m_selectionRow))
{
    setObjectName(u"documentOptions"_s);
    m_selectionLabel->setObjectName(u"selectionLabel"_s);
    m_selectionLabel->setWordWrap(true);
    m_everything->setObjectName(u"publishAllPushButton"_s);
    m_audience = addComboBox(u"audienceComboBox"_s, 2);
    m_language = addComboBox(u"languageComboBox"_s, 2);
    m_order = addComboBox(u"orderComboBox"_s, 3);
    m_paper = addComboBox(u"paperComboBox"_s, 2);
    for (const domain::GroupStatus status : domain::allStatuses)
        m_statuses.insert(status, addCheckBox(domain::statusCode(status) + u"CheckBox"_s));
    m_parts = {{Part::TitlePage, addCheckBox(u"titlePageCheckBox"_s)},
               {Part::Contents, addCheckBox(u"contentsCheckBox"_s)},
               {Part::PeopleIndex, addCheckBox(u"peopleIndexCheckBox"_s)},
               {Part::ListIndex, addCheckBox(u"listIndexCheckBox"_s)},
               {Part::Former, addCheckBox(u"formerCheckBox"_s)},
               {Part::Changes, addCheckBox(u"changesCheckBox"_s)},
               {Part::PagePerGroup, addCheckBox(u"pagePerGroupCheckBox"_s)},
               {Part::Hyphenated, addCheckBox(u"hyphenatedCheckBox"_s)}};
    m_parts[Part::Hyphenated]->setVisible(publishing::canHyphenate(domain::Language::French) ||
                                          publishing::canHyphenate(domain::Language::English));
    setupSince();
    setupForm();
    connect(m_everything, &QPushButton::clicked, this, [this] {
        setSelection({});
        m_statuses[domain::GroupStatus::Active]->setFocus(Qt::OtherFocusReason);
    });
    setChoices({});
    retranslate();
}

QCheckBox *DocumentOptionsPane::addCheckBox(const QString &name)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, &DocumentOptionsPane::emitChosen);
    return box;
}

QComboBox *DocumentOptionsPane::addComboBox(const QString &name, int entries)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int entry = 0; entry < entries; ++entry)
        box->addItem(QString());
    connect(box, &QComboBox::currentIndexChanged, this, &DocumentOptionsPane::emitChosen);
    return box;
}

void DocumentOptionsPane::setupSince()
{
    m_since = new QDateEdit(this);
    m_since->setObjectName(u"sinceDateEdit"_s);
    m_since->setCalendarPopup(true);
    m_since->setMaximumDate(QDate::currentDate().addDays(-1));
    m_since->setKeyboardTracking(false); // a half-typed year is no day to look back to
    m_since->setEnabled(false);
    connect(m_since, &QDateEdit::dateChanged, this, &DocumentOptionsPane::emitChosen);
    connect(m_parts[Part::Changes], &QCheckBox::toggled, m_since, &QWidget::setEnabled);
}

void DocumentOptionsPane::setupForm()
{
    const int gap = fontMetrics().height() / 3;
    const auto column = [gap](QWidget *holder, const QList<QWidget *> &widgets) {
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins({});
        layout->setSpacing(gap);
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
        return holder;
    };
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(gap * 2);
    const auto row = [this](QLabel *&label, QWidget *field) {
        label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    };
    row(m_audienceLabel, m_audience);
    row(m_languageLabel, m_language);
    QList<QWidget *> statuses;
    for (const domain::GroupStatus status : domain::allStatuses)
        statuses.append(m_statuses[status]);
    column(m_statusBoxes, statuses);
    column(m_selectionRow, {m_selectionLabel, m_everything});
    row(m_groupsLabel, column(new QWidget(this), {m_statusBoxes, m_selectionRow}));
    row(m_orderLabel, m_order);
    row(m_partsLabel,
        column(new QWidget(this), {m_parts[Part::TitlePage], m_parts[Part::Contents], m_parts[Part::PeopleIndex],
                                   m_parts[Part::ListIndex], m_parts[Part::Former], m_parts[Part::Changes], m_since}));
    row(m_paperLabel, m_paper);
    m_form->addRow(column(new QWidget(this), {m_parts[Part::PagePerGroup], m_parts[Part::Hyphenated]}));
    const QList<QWidget *> order = QList<QWidget *>{m_audience, m_language} + statuses +
                                   QList<QWidget *>{m_everything,
                                                    m_order,
                                                    m_parts[Part::TitlePage],
                                                    m_parts[Part::Contents],
                                                    m_parts[Part::PeopleIndex],
                                                    m_parts[Part::ListIndex],
                                                    m_parts[Part::Former],
                                                    m_parts[Part::Changes],
                                                    m_since,
                                                    m_paper,
                                                    m_parts[Part::PagePerGroup],
                                                    m_parts[Part::Hyphenated]};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    setFocusProxy(order.first());
}

DocumentChoices DocumentOptionsPane::choices() const
{
    DocumentChoices out;
    domain::PublicationOptions &publication = out.publication;
    publication.audience = m_audience->currentIndex() == 0 ? domain::Audience::Public : domain::Audience::Internal;
    publication.language = m_language->currentIndex() == 0 ? domain::Language::French : domain::Language::English;
    publication.date = QDate::currentDate();
    publication.order = domain::PublicationOrder(m_order->currentIndex());
    publication.formerFacilitators = m_parts[Part::Former]->isChecked();
    publication.statuses.clear();
    for (const domain::GroupStatus status : domain::allStatuses) {
        if (!m_selection.isEmpty() || m_statuses[status]->isChecked())
            publication.statuses.insert(status);
    }
    publication.selection = QSet<domain::GroupId>(m_selection.begin(), m_selection.end());
    out.pdf.paper = m_paper->currentIndex() == 0 ? publishing::PaperSize::A4 : publishing::PaperSize::Letter;
    out.pdf.parts.titlePage = m_parts[Part::TitlePage]->isChecked();
    out.pdf.parts.contents = m_parts[Part::Contents]->isChecked();
    out.pdf.parts.peopleIndex = m_parts[Part::PeopleIndex]->isChecked();
    out.pdf.parts.listIndex = m_parts[Part::ListIndex]->isChecked();
    out.pdf.groupPerPage = m_parts[Part::PagePerGroup]->isChecked();
    out.pdf.hyphenated = m_parts[Part::Hyphenated]->isChecked();
    out.tellsChanges = m_parts[Part::Changes]->isChecked();
    out.since = m_since->date();
    return out;
}

void DocumentOptionsPane::setChoices(const DocumentChoices &choices)
{
    const QScopedValueRollback filling(m_filling, true);
    const domain::PublicationOptions &publication = choices.publication;
    m_audience->setCurrentIndex(publication.audience == domain::Audience::Public ? 0 : 1);
    m_language->setCurrentIndex(publication.language == domain::Language::French ? 0 : 1);
    m_order->setCurrentIndex(int(publication.order));
    m_paper->setCurrentIndex(choices.pdf.paper == publishing::PaperSize::A4 ? 0 : 1);
    for (const domain::GroupStatus status : domain::allStatuses)
        m_statuses[status]->setChecked(publication.statuses.contains(status));
    m_parts[Part::TitlePage]->setChecked(choices.pdf.parts.titlePage);
    m_parts[Part::Contents]->setChecked(choices.pdf.parts.contents);
    m_parts[Part::PeopleIndex]->setChecked(choices.pdf.parts.peopleIndex);
    m_parts[Part::ListIndex]->setChecked(choices.pdf.parts.listIndex);
    m_parts[Part::Former]->setChecked(publication.formerFacilitators);
    m_parts[Part::PagePerGroup]->setChecked(choices.pdf.groupPerPage);
    m_parts[Part::Hyphenated]->setChecked(choices.pdf.hyphenated);
    m_parts[Part::Changes]->setChecked(choices.tellsChanges);
    m_since->setDate(choices.since.isValid() ? choices.since : QDate::currentDate().addYears(-1));
    m_selection = publication.selection.values();
    updateSelection();
}

void DocumentOptionsPane::setLanguage(domain::Language language)
{
    m_language->setCurrentIndex(language == domain::Language::French ? 0 : 1);
}

void DocumentOptionsPane::setSelection(const QList<domain::GroupId> &groups)
{
    m_selection = groups;
    updateSelection();
    emitChosen();
}

void DocumentOptionsPane::emitChosen()
{
    if (!m_filling)
        Q_EMIT chosen();
}

void DocumentOptionsPane::updateSelection()
{
    m_statusBoxes->setVisible(m_selection.isEmpty());
    m_selectionRow->setVisible(!m_selection.isEmpty());
    m_selectionLabel->setText(tr("Only the %Ln group(s) you selected", nullptr, int(m_selection.size())));
}

void DocumentOptionsPane::retranslate()
{
    m_audienceLabel->setText(tr("F&or:"));
    m_languageLabel->setText(tr("&Language:"));
    m_groupsLabel->setText(tr("Groups:"));
    m_orderLabel->setText(tr("O&rder:"));
    m_partsLabel->setText(tr("With:"));
    m_paperLabel->setText(tr("Paper:"));
    m_everything->setText(tr("All the groups instead"));
    m_everything->setAccessibleName(tr("All the groups instead"));
    const auto fill = [](QComboBox *box, const QString &name, const QStringList &entries) {
        box->setAccessibleName(name);
        for (int entry = 0; entry < entries.size(); ++entry)
            box->setItemText(entry, entries.at(entry));
    };
    fill(m_audience, tr("For"), {tr("Everybody (only what may be published)"), tr("The association (everything)")});
    fill(m_language, tr("Language"), {tr("French"), tr("English")});
    fill(m_order, tr("Order"), {tr("By status, then by name"), tr("By name"), tr("As in the directory")});
    fill(m_paper, tr("Paper"), {tr("A4"), tr("Letter")});
    retranslateBoxes();
    updateSelection();
}

void DocumentOptionsPane::retranslateBoxes()
{
    const auto name = [](QCheckBox *box, const QString &text) {
        box->setText(text);
        box->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_statuses[domain::GroupStatus::Active], tr("&Active"));
    name(m_statuses[domain::GroupStatus::Setup], tr("Being &set up"));
    name(m_statuses[domain::GroupStatus::Dormant], tr("&Dormant"));
    name(m_statuses[domain::GroupStatus::Closed], tr("&Closed"));
    name(m_parts[Part::TitlePage], tr("Title page"));
    name(m_parts[Part::Contents], tr("Contents"));
    name(m_parts[Part::PeopleIndex], tr("Index of people"));
    name(m_parts[Part::ListIndex], tr("Index of &mailing lists"));
    name(m_parts[Part::Former], tr("Former facilitators"));
    name(m_parts[Part::Changes], tr("What changed si&nce"));
    m_since->setAccessibleName(tr("What changed since"));
    m_since->setLocale(QLocale());
    m_since->setDisplayFormat(dayFormat());
    name(m_parts[Part::PagePerGroup], tr("Every group on a page of its own"));
    name(m_parts[Part::Hyphenated], tr("Divide words at line ends"));
}

void DocumentOptionsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets

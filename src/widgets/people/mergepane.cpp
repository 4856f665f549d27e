// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/mergepane.h"

#include "domain/contentlabels.h"
#include "models/peoplesession.h"
#include "models/persontablemodel.h"
#include "widgets/pagebrowser.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;
using domain::MergeSide;

MergePane::MergePane(models::PeopleSession &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_title(new QLabel(this))
    , m_pairsLabel(new QLabel(this))
    , m_pairs(new QListWidget(this))
    , m_keptLabel(new QLabel(this))
    , m_kept(new QComboBox(this))
    , m_otherLabel(new QLabel(this))
    , m_other(new QComboBox(this))
    , m_choices(new QFormLayout)
    , m_preview(new PageBrowser(this))
    , m_run(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_pairs->setObjectName(u"mergePairsList"_s);
    m_kept->setObjectName(u"mergeKeptComboBox"_s);
    m_other->setObjectName(u"mergeOtherComboBox"_s);
    m_preview->setObjectName(u"mergePreviewBrowser"_s);
    m_run->setObjectName(u"mergeButton"_s);
    m_cancel->setObjectName(u"mergeCancelButton"_s);
    setFocusProxy(m_pairs);
    setupLayout();
    connectParts();
    retranslate();
}

void MergePane::setupLayout()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_pairs->setWordWrap(true);
    m_pairs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pairsLabel->setWordWrap(true);
    m_pairsLabel->setBuddy(m_pairs);
    m_keptLabel->setBuddy(m_kept);
    m_otherLabel->setBuddy(m_other);
    m_pairs->setMaximumHeight(fontMetrics().height() * 9);
    auto *persons = new QFormLayout;
    persons->addRow(m_keptLabel, m_kept);
    persons->addRow(m_otherLabel, m_other);
    persons->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_choices->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QFormLayout *rows : {persons, m_choices})
        rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QComboBox *box : {m_kept, m_other}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 3 / 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_title);
    layout->addWidget(m_pairsLabel);
    layout->addWidget(m_pairs);
    layout->addLayout(persons);
    layout->addLayout(m_choices);
    layout->addWidget(m_preview, 1);
    layout->addLayout(buttons);
}

void MergePane::connectParts()
{
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &MergePane::cancelled);
    connect(m_cancel, &QPushButton::clicked, this, &MergePane::cancelled);
    connect(m_run, &QPushButton::clicked, this, &MergePane::run);
    connect(m_pairs, &QListWidget::currentRowChanged, this, &MergePane::choosePair);
    for (QComboBox *box : {m_kept, m_other})
        connect(box, &QComboBox::currentIndexChanged, this, &MergePane::choosePersons);
}

void MergePane::start(domain::PersonId id)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_kept->clear();
        m_other->clear();
        const QList<domain::Person> persons = m_people.list().persons();
        for (const domain::Person &person : persons) {
            if (person.isWithdrawn())
                continue;
            const QString text = tr("%1 – %2").arg(person.displayName, m_people.list().groupsText(person.id));
            m_kept->addItem(text, person.id.value());
            m_other->addItem(text, person.id.value());
        }
        m_duplicates = m_people.likelyDuplicates();
        showPairs();
        m_kept->setCurrentIndex(m_kept->findData(id.value()));
        m_other->setCurrentIndex(-1);
    }
    int row = m_duplicates.isEmpty() ? -1 : 0;
    for (int pair = int(m_duplicates.size()) - 1; pair >= 0; --pair) {
        if (m_duplicates[pair].first == id || m_duplicates[pair].second == id)
            row = pair;
    }
    if (row >= 0)
        m_pairs->setCurrentRow(row);
    else
        choosePersons();
}

void MergePane::showPairs()
{
    m_pairs->clear();
    for (const domain::LikelyDuplicate &pair : std::as_const(m_duplicates)) {
        const auto first = m_people.list().person(pair.first);
        const auto second = m_people.list().person(pair.second);
        if (first && second)
            m_pairs->addItem(tr("%1 and %2: %3").arg(first->displayName, second->displayName, reasonText(pair.reason)));
    }
    m_pairs->setVisible(!m_duplicates.isEmpty());
    setFocusProxy(m_duplicates.isEmpty() ? static_cast<QWidget *>(m_kept) : m_pairs);
    retranslate();
}

QString MergePane::reasonText(domain::LikelyDuplicate::Reason reason)
{
    switch (reason) {
    case domain::LikelyDuplicate::Reason::SameName:
        return tr("the same name, but for accents, case or order");
    case domain::LikelyDuplicate::Reason::SameContact:
        return tr("the same e-mail address");
    case domain::LikelyDuplicate::Reason::SimilarName:
        break;
    }
    return tr("names a letter or two apart");
}

domain::PersonId MergePane::chosen(const QComboBox *box) const
{
    return domain::PersonId(box->currentData().toLongLong());
}

void MergePane::choosePair(int row)
{
    if (m_filling || row < 0 || row >= m_duplicates.size())
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_kept->setCurrentIndex(m_kept->findData(m_duplicates[row].first.value()));
        m_other->setCurrentIndex(m_other->findData(m_duplicates[row].second.value()));
    }
    choosePersons();
}

void MergePane::choosePersons()
{
    if (m_filling)
        return;
    showChoices();
    updatePreview();
}

/// A row for each field in which the two differ.
void MergePane::showChoices()
{
    const QScopedValueRollback filling(m_filling, true);
    while (m_choices->rowCount() > 0)
        m_choices->removeRow(0);
    m_boxes.clear();
    const auto kept = m_people.list().person(chosen(m_kept));
    const auto other = m_people.list().person(chosen(m_other));
    if (!kept || !other || kept->id == other->id)
        return;
    const domain::MergeChoices proposed = domain::proposedChoices(*kept, *other);
    const QHash<PersonField, MergeSide> sides{{PersonField::SortName, proposed.sortName},
                                              {PersonField::Gender, proposed.gender},
                                              {PersonField::Email, proposed.email},
                                              {PersonField::Phone, proposed.phone}};
    const PersonFieldList fields = differences(*kept, *other);
    for (const PersonField field : fields) {
        auto *box = new QComboBox(this);
        box->setObjectName(u"mergeChoice%1"_s.arg(int(field)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        if (field == PersonField::Note) {
            box->addItem(tr("both notes"));
            box->addItem(tr("only: %1").arg(PersonWords::content(field, *kept)));
        } else {
            box->addItem(PersonWords::content(field, *kept));
            box->addItem(PersonWords::content(field, *other));
            box->setCurrentIndex(sides.value(field, MergeSide::Kept) == MergeSide::Other ? 1 : 0);
        }
        auto *label = new QLabel(tr("Keep for %1").arg(PersonWords::name(field)), this);
        label->setBuddy(box);
        m_choices->addRow(label, box);
        label->show(); // at once, for the next Tab
        box->show();
        m_boxes.insert(field, box);
        connect(box, &QComboBox::currentIndexChanged, this, &MergePane::updatePreview);
    }
    QWidget *before = m_other;
    QList<QWidget *> order;
    for (const PersonField field : fields)
        order += m_boxes.value(field);
    order += QList<QWidget *>{m_preview, m_run, m_cancel};
    for (QWidget *next : std::as_const(order)) {
        QWidget::setTabOrder(before, next);
        before = next;
    }
}

domain::MergeChoices MergePane::choices() const
{
    const auto side = [this](PersonField field) {
        const QComboBox *box = m_boxes.value(field);
        return box && box->currentIndex() == 1 ? MergeSide::Other : MergeSide::Kept;
    };
    domain::MergeChoices choices{side(PersonField::Name),  side(PersonField::SortName), side(PersonField::Gender),
                                 side(PersonField::Email), side(PersonField::Phone),    true};
    choices.joinNotes = side(PersonField::Note) == MergeSide::Kept;
    return choices;
}

void MergePane::updatePreview()
{
    if (m_filling && m_boxes.isEmpty())
        return;
    m_merge.reset();
    m_refusal.clear();
    if (!chosen(m_kept).isValid() || !chosen(m_other).isValid()) {
        m_refusal = tr("Choose the two entries of one person.");
    } else if (auto merge = m_people.previewMerge(chosen(m_kept), chosen(m_other), choices())) {
        m_merge = *std::move(merge);
    } else {
        m_refusal = merge.error().message;
    }
    m_preview->setHtml(previewText());
    m_run->setEnabled(m_merge.has_value());
}

QString MergePane::previewText() const
{
    if (!m_merge)
        return u"<p>"_s + m_refusal.toHtmlEscaped() + u"</p>"_s;
    QString text = u"<p><b>"_s + tr("What will be:").toHtmlEscaped() + u"</b></p><ul>"_s;
    const auto item = [&text](const QString &line) { text += u"<li>"_s + line.toHtmlEscaped() + u"</li>"_s; };
    for (const PersonField field : {PersonField::Name, PersonField::SortName, PersonField::Gender, PersonField::Email,
                                    PersonField::Phone, PersonField::Note})
        item(tr("%1: %2").arg(PersonWords::name(field), PersonWords::content(field, m_merge->result)));
    const domain::Language language = m_people.list().contentLanguage();
    const auto roleText = [language](const domain::PersonRole &role) {
        const QString period = domain::periodLabel(role.facilitation.since, role.facilitation.until, language);
        const QString name = role.groupName.preferring(language);
        return period.isEmpty() ? name : tr("%1 (%2)").arg(name, period);
    };
    for (const domain::PersonRole &role : m_merge->own)
        item(tr("role kept: %1").arg(roleText(role)));
    for (const domain::MergedRole &each : m_merge->roles) {
        item(each.isSame ? tr("the same role twice, kept once: %1").arg(roleText(each.role))
                         : tr("role taken over: %1").arg(roleText(each.role)));
    }
    item(tr("the entry “%1” goes to the bin").arg(m_merge->other.displayName));
    return text + u"</ul>"_s;
}

void MergePane::run()
{
    if (!m_merge)
        return;
    const domain::PersonMerge merge = *m_merge;
    const auto done = m_people.merge(merge);
    if (done) {
        Q_EMIT merged(merge, *done);
        return;
    }
    Q_EMIT problem(done.error());
    updatePreview();
}

void MergePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        choosePersons();
    }
    QWidget::changeEvent(event);
}

void MergePane::retranslate()
{
    m_title->setText(tr("Merge two entries of one person"));
    m_pairsLabel->setText(m_duplicates.isEmpty() ? tr("No two entries look like one person.") : tr("&Likely pairs:"));
    m_pairs->setAccessibleName(tr("Likely pairs"));
    m_keptLabel->setText(tr("Entry that sta&ys"));
    m_otherLabel->setText(tr("Entry that &goes"));
    m_preview->setAccessibleName(tr("What will be"));
    m_run->setText(tr("&Merge"));
    m_cancel->setText(tr("&Do not merge"));
}

} // namespace widgets

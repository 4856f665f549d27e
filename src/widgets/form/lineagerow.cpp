// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/lineagerow.h"

#include "domain/contentlabels.h"
#include "domain/text.h"
#include "ui_lineagerow.h"
#include "widgets/form/formdirectory.h"
#include "widgets/form/formfield.h"
#include "widgets/form/suggestionlist.h"

#include <QEvent>

namespace widgets {

LineageRow::LineageRow(FormDirectory &directory, QWidget *parent)
    : EditRow(parent), m_ui(std::make_unique<Ui::LineageRow>()), m_directory(directory)
{
    m_ui->setupUi(this);
    setupParts();
    setLineage({});
    retranslate();
}

LineageRow::~LineageRow() = default;

void LineageRow::setupParts()
{
    m_ui->targetLineEdit->setMaxLength(int(domain::maxNameLength));
    for (const domain::LineageKind kind : domain::allLineageKinds)
        m_ui->kindComboBox->addItem({}, int(kind));
    m_suggestions = new SuggestionList(m_ui->targetLineEdit, this);
    m_ui->verticalLayout->insertWidget(1, m_suggestions);
    m_ui->targetLineEdit->installEventFilter(this);
    ignoreWheelUnlessFocused(m_ui->kindComboBox);
    m_ui->message->describe(m_ui->targetLineEdit);
    connect(m_ui->kindComboBox, &QComboBox::activated, this, &LineageRow::edited);
    connect(m_ui->targetLineEdit, &QLineEdit::textEdited, this, &LineageRow::suggest);
    connect(m_ui->targetLineEdit, &LineField::noticed, m_ui->message, &FieldMessage::setNotice);
    connect(m_ui->noteLineEdit, &QLineEdit::textEdited, this, &LineageRow::edited);
    connect(m_ui->noteLineEdit, &LineField::noticed, m_ui->message, &FieldMessage::setNotice);
    connect(m_suggestions, &SuggestionList::picked, this, &LineageRow::pick);
    connect(m_ui->rowButtons, &RowButtons::moveRequested, this, &LineageRow::moveRequested);
    connect(m_ui->rowButtons, &RowButtons::removeRequested, this, &LineageRow::removeRequested);
}

void LineageRow::setLineage(const domain::Lineage &lineage)
{
    m_lineage = lineage;
    m_suggestions->dismiss();
    m_ui->message->clear();
    m_ui->kindComboBox->setCurrentIndex(m_ui->kindComboBox->findData(int(lineage.kind)));
    m_ui->noteLineEdit->setLocalizedText(lineage.note);
    showTarget();
}

domain::Lineage LineageRow::lineage() const
{
    domain::Lineage lineage = m_lineage;
    lineage.kind = static_cast<domain::LineageKind>(m_ui->kindComboBox->currentData().toInt());
    lineage.note = m_ui->noteLineEdit->localizedText();
    return lineage;
}

void LineageRow::setLanguage(domain::Language language)
{
    m_language = language;
    m_ui->noteLineEdit->setLanguage(language);
    if (!m_ui->targetLineEdit->hasFocus())
        showTarget();
}

void LineageRow::setPlace(int place, int count)
{
    m_place = place;
    m_count = count;
    m_ui->rowButtons->setPlace(place, count);
    retranslate();
}

void LineageRow::setProblems(const QList<domain::Problem> &problems)
{
    m_ui->message->setProblems(problems);
}

void LineageRow::focusFirst()
{
    m_ui->targetLineEdit->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> LineageRow::tabWidgets() const
{
    QList<QWidget *> widgets{m_ui->kindComboBox, m_ui->targetLineEdit};
    widgets += m_ui->rowButtons->tabWidgets();
    widgets.append(m_ui->noteLineEdit);
    return widgets;
}

void LineageRow::suggest(const QString &typed)
{
    const QString name = domain::cleanLine(typed);
    m_lineage.target = {};
    m_lineage.targetName = name;
    m_offered = name.isEmpty() ? decltype(m_offered)() : m_directory.suggestGroups(name);
    QList<Suggestion> shown;
    for (const auto &[id, offered] : std::as_const(m_offered)) {
        // A name typed whole is that group, picked or not.
        if (domain::fold(offered) == domain::fold(name)) {
            m_lineage.target = id;
            m_lineage.targetName.clear();
        }
    }
    m_offered.removeIf([this](const auto &offer) { return offer.first == m_self; });
    for (const auto &[id, offered] : std::as_const(m_offered))
        shown.append({offered, {}, false});
    m_suggestions->offer(shown);
    updateHint();
    Q_EMIT edited();
}

void LineageRow::pick(int index)
{
    if (index < 0 || index >= m_offered.size())
        return;
    m_lineage.target = m_offered.at(index).first;
    m_lineage.targetName.clear();
    m_suggestions->dismiss();
    showTarget();
    Q_EMIT edited();
}

void LineageRow::showTarget()
{
    const QString name =
        m_lineage.target.isValid() ? m_directory.groupName(m_lineage.target, m_language) : m_lineage.targetName;
    m_ui->targetLineEdit->setText(name);
    updateHint();
}

void LineageRow::updateHint()
{
    if (m_lineage.target.isValid())
        m_ui->message->setHint(tr("A group of this directory: the tie is shown at both ends."));
    else if (!m_lineage.targetName.isEmpty())
        m_ui->message->setHint(tr("Not in this directory: the name is printed as it is typed."));
    else
        m_ui->message->setHint({});
}

bool LineageRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->targetLineEdit && event->type() == QEvent::FocusOut)
        m_suggestions->dismiss();
    return EditRow::eventFilter(watched, event);
}

void LineageRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    EditRow::changeEvent(event);
}

void LineageRow::retranslate()
{
    const QString name = m_count > 1 ? tr("tie %1").arg(m_place + 1) : tr("the tie");
    for (int i = 0; i < m_ui->kindComboBox->count(); ++i) {
        const auto kind = static_cast<domain::LineageKind>(m_ui->kindComboBox->itemData(i).toInt());
        m_ui->kindComboBox->setItemText(i, domain::lineageLabel(kind, interfaceLanguage()));
    }
    m_ui->rowButtons->setRowName(name);
    m_ui->kindComboBox->setAccessibleName(tr("Kind of %1").arg(name));
    m_ui->targetLineEdit->setAccessibleName(tr("Group of %1").arg(name));
    m_ui->targetLineEdit->setPlaceholderText(tr("type a group’s name…"));
    m_ui->noteLineEdit->setAccessibleName(tr("Note on %1").arg(name));
    m_ui->noteLineEdit->setExample(tr("note"));
    updateHint();
}

} // namespace widgets

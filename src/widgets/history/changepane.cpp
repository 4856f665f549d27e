// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/changepane.h"

#include "domain/historywords.h"
#include "domain/textmatch.h"
#include "models/directorysession.h"
#include "models/historymodel.h"
#include "widgets/actionbutton.h"
#include "widgets/form/flowlayout.h"
#include "widgets/history/historycommands.h"
#include "widgets/history/worddiff.h"
#include "widgets/icons.h"
#include "widgets/roomydelegate.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordRole = Qt::UserRole;
constexpr int fieldRole = Qt::UserRole + 1;
constexpr int linesMeasured = 64;

/// One line of a value; the whole of it is below.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString line = text.simplified();
    return line.size() > longest ? QString(line.left(longest - 1) + u'…') : line;
}

} // namespace

ChangePane::ChangePane(models::HistorySession &history, HistoryCommands &commands, QWidget *scope, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_commands(commands)
    , m_title(new QLabel)
    , m_when(new QLabel)
    , m_fields(new QTreeWidget)
    , m_diff(new QTextBrowser)
    , m_more(new QLabel)
{
    setupActions(scope);
    setupFields();
    setupLayout();
    retranslate();
    updateActions();
}

void ChangePane::setupActions(QWidget *scope)
{
    const auto add = [this](const QString &name, const QString &iconName, void (ChangePane::*slot)()) {
        auto *action = new QAction(icon(iconName), {}, this);
        action->setObjectName(name);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_takeBack = add(u"actionTakeBack"_s, u"undo"_s, &ChangePane::takeBack);
    m_restoreField = add(u"actionRestoreField"_s, u"history"_s, &ChangePane::restoreField);
    m_restoreRecord = add(u"actionRestoreRecord"_s, u"history"_s, &ChangePane::restoreRecord);
    m_takeBack->setShortcut(Qt::CTRL | Qt::Key_Backspace);
    m_restoreField->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    scope->addActions({m_takeBack, m_restoreField, m_restoreRecord});
}

void ChangePane::setupFields()
{
    m_fields->setObjectName(u"changedFieldsTree"_s);
    m_fields->setColumnCount(3);
    m_fields->setItemDelegate(new RoomyDelegate(m_fields));
    m_fields->setIndentation(fontMetrics().height());
    // An import changes hundreds of records: to measure every line of them would keep the window away for seconds.
    m_fields->setUniformRowHeights(true);
    m_fields->header()->setResizeContentsPrecision(linesMeasured);
    m_fields->header()->setStretchLastSection(false);
    m_fields->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_fields->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_fields->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_fields->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_fields->addActions({m_restoreField, m_restoreRecord});
    m_diff->setObjectName(u"fieldDiffBrowser"_s);
    m_diff->setOpenLinks(false);
    m_diff->document()->setDocumentMargin(fontMetrics().height() * 0.6);
    m_more->setObjectName(u"moreRecordsLabel"_s);
    m_more->setWordWrap(true);
    connect(m_fields, &QTreeWidget::currentItemChanged, this, &ChangePane::showDiff);
}

/// The names of the fields have what they need, but leave room for what was there before and after; a side that holds
/// nothing at all takes none.
void ChangePane::fitColumns()
{
    const auto isBlank = [this](auto side) {
        return std::all_of(m_details.records.begin(), m_details.records.end(), [side](const auto &record) {
            return std::all_of(record.fields.begin(), record.fields.end(),
                               [side](const domain::FieldChange &change) { return (change.*side).isEmpty(); });
        });
    };
    const bool hasBefore = !isBlank(&domain::FieldChange::before);
    const bool hasAfter = !isBlank(&domain::FieldChange::after);
    m_fields->setColumnHidden(1, !hasBefore && hasAfter);
    m_fields->setColumnHidden(2, !hasAfter && hasBefore);
    m_fields->resizeColumnToContents(0);
    m_fields->setColumnWidth(0, std::min(m_fields->columnWidth(0), m_fields->viewport()->width() * 2 / 5));
}

void ChangePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ChangePane::setupLayout()
{
    m_title->setObjectName(u"changeTitleLabel"_s);
    m_when->setObjectName(u"changeWhenLabel"_s);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_when}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *buttons = new FlowLayout;
    int place = 0;
    for (QAction *action : {m_takeBack, m_restoreField, m_restoreRecord})
        buttons->insertWidget(place++, actionButton(action, u"history"_s, this));
    const int gap = fontMetrics().height() * 2 / 3;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    auto *head = new QVBoxLayout;
    head->setSpacing(gap / 4);
    head->addWidget(m_title);
    head->addWidget(m_when);
    layout->addLayout(head);
    layout->addLayout(buttons);
    layout->addWidget(m_fields, 2);
    layout->addWidget(m_more);
    layout->addWidget(m_diff, 1);
    layout->addStretch(0);
}

void ChangePane::focusFields()
{
    m_fields->setFocus(Qt::ShortcutFocusReason);
}

void ChangePane::tellSet()
{
    m_title->setText(m_set ? domain::HistoryWords::title(*m_set) : QString());
    m_when->setText(m_set ? models::HistoryModel::detailOf(*m_set) : QString());
    for (QLabel *label : {m_title, m_when})
        label->setVisible(m_titleShown && m_set.has_value());
    m_fields->setVisible(m_set.has_value());
    m_diff->setVisible(m_set.has_value());
}

void ChangePane::showChange(const std::optional<domain::ChangeSet> &set, const models::HistoryFilter &filter)
{
    m_set = set;
    m_filter = filter;
    tellSet();
    m_wanted = !isVisible();
    if (!m_wanted)
        readDetails();
}

void ChangePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_wanted, false))
        readDetails();
}

void ChangePane::readDetails()
{
    m_details = {};
    if (m_set) {
        auto details = m_history.details(m_set->id, m_filter);
        if (details)
            m_details = *std::move(details);
        else
            m_commands.fail(details.error());
    }
    fillFields();
    const qint64 hidden = m_details.total - m_details.records.size();
    m_more->setText(tr("%Ln more record(s) are not shown.", nullptr, int(hidden)));
    m_more->setVisible(hidden > 0);
    showDiff();
}

void ChangePane::fillFields()
{
    m_fields->clear();
    QList<QTreeWidgetItem *> items;
    for (int row = 0; row < m_details.records.size(); ++row) {
        const domain::RecordChange &record = m_details.records.at(row);
        auto *item = new QTreeWidgetItem(QStringList{domain::HistoryWords::recordLine(record)});
        items += item;
        item->setData(0, recordRole, row);
        item->setData(0, fieldRole, -1);
        for (int field = 0; field < record.fields.size(); ++field) {
            const domain::FieldChange &change = record.fields.at(field);
            auto *line = new QTreeWidgetItem(item, {domain::HistoryWords::fieldName(record.record.kind, change.field),
                                                    shortened(change.before), shortened(change.after)});
            line->setData(0, recordRole, row);
            line->setData(0, fieldRole, field);
        }
    }
    m_fields->addTopLevelItems(items);
    for (QTreeWidgetItem *item : std::as_const(items))
        item->setFirstColumnSpanned(true); // a tree of no item knows nothing of it
    m_fields->expandAll();
    fitColumns();
    if (QTreeWidgetItem *first = firstOfInterest())
        m_fields->setCurrentItem(first);
}

/// The first field that holds what is searched for, else the first.
QTreeWidgetItem *ChangePane::firstOfInterest() const
{
    const QStringList words = domain::searchWords(m_filter.words);
    for (int row = 0; row < m_details.records.size() && !words.isEmpty(); ++row) {
        const QList<domain::FieldChange> &fields = m_details.records.at(row).fields;
        for (int field = 0; field < fields.size(); ++field) {
            if (!domain::matchRanges(fields.at(field).before, words).isEmpty() ||
                !domain::matchRanges(fields.at(field).after, words).isEmpty())
                return m_fields->topLevelItem(row)->child(field);
        }
    }
    QTreeWidgetItem *first = m_fields->topLevelItem(0);
    return first && first->childCount() > 0 ? first->child(0) : first;
}

const domain::RecordChange *ChangePane::currentRecord() const
{
    const QTreeWidgetItem *item = m_fields->currentItem();
    const int row = item ? item->data(0, recordRole).toInt() : -1;
    return row >= 0 && row < m_details.records.size() ? &m_details.records.at(row) : nullptr;
}

const domain::FieldChange *ChangePane::currentField() const
{
    const domain::RecordChange *record = currentRecord();
    const int field = record ? m_fields->currentItem()->data(0, fieldRole).toInt() : -1;
    return record && field >= 0 && field < record->fields.size() ? &record->fields.at(field) : nullptr;
}

void ChangePane::showDiff()
{
    const domain::RecordChange *record = currentRecord();
    const domain::FieldChange *field = currentField();
    if (field)
        m_diff->setHtml(wordDiffHtml(domain::HistoryWords::fieldName(record->record.kind, field->field), field->before,
                                     field->after));
    else
        m_diff->clear();
    updateActions();
}

void ChangePane::updateActions()
{
    const bool writable = m_set && !m_history.session().isReadOnly();
    const domain::RecordChange *record = currentRecord();
    const bool isChanged = record && record->operation != domain::RecordChange::Operation::Added &&
                           record->operation != domain::RecordChange::Operation::Removed;
    m_takeBack->setEnabled(writable && m_set->kind != domain::ChangeKind::Withdraw && !m_set->undone);
    m_restoreField->setEnabled(writable && isChanged && currentField());
    m_restoreRecord->setEnabled(writable && record && record->operation != domain::RecordChange::Operation::Added);
}

void ChangePane::takeBack()
{
    if (!m_set)
        return;
    const QString title = domain::HistoryWords::title(*m_set);
    m_commands.run([this, id = m_set->id](const auto &accepted) { return m_history.takeBack(id, accepted); },
                   [title] { return tr("Taken back: “%1”.").arg(title); });
}

void ChangePane::restoreField()
{
    const domain::RecordChange *record = currentRecord();
    const domain::FieldChange *field = currentField();
    if (!m_set || !record || !field)
        return;
    m_commands.run([this, id = m_set->id, ref = record->record, name = field->field](
                       const auto &accepted) { return m_history.restoreField(id, ref, name, accepted); },
                   [name = domain::HistoryWords::fieldName(record->record.kind, field->field)] {
                       return tr("The field “%1” is as it was before.").arg(name);
                   });
}

void ChangePane::restoreRecord()
{
    const domain::RecordChange *record = currentRecord();
    if (!m_set || !record)
        return;
    m_commands.run([this, id = m_set->id,
                    ref = record->record](const auto &accepted) { return m_history.restoreRecord(id, ref, accepted); },
                   [name = record->name.isEmpty()
                               ? domain::HistoryWords::recordWord(record->record.kind)
                               : record->name] { return tr("“%1” is as it was before that change.").arg(name); });
}

void ChangePane::retranslate()
{
    m_fields->setAccessibleName(tr("What the change did"));
    m_fields->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_diff->setAccessibleName(tr("The field, word by word"));
    m_takeBack->setText(tr("&Take this change back"));
    m_restoreField->setText(tr("Restore this f&ield"));
    m_restoreRecord->setText(tr("Restore the &record as it was before"));
}

void ChangePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showChange(m_set, m_filter);
    }
    QWidget::changeEvent(event);
}

} // namespace widgets

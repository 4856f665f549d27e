// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/planmodel.h"

#include "domain/contentlabels.h"
#include "widgets/import/planwords.h"

#include <QFont>
#include <QLocale>

#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;
using domain::ImportChoice;
using domain::ImportedField;
using domain::ImportOutcome;
using domain::ImportRow;
using Answer = ImportChoice::Answer;

void PlanModel::setPlan(const Planned &planned)
{
    beginResetModel();
    m_planned = planned;
    m_choices = planned ? planned->choices : domain::ImportChoices();
    m_kept.clear();
    collect();
    endResetModel();
}

void PlanModel::updatePlan(const Planned &planned)
{
    const bool sameRows = m_planned && planned && m_planned->plan.rows.size() == planned->plan.rows.size();
    bool sameFields = sameRows;
    for (qsizetype i = 0; sameFields && i < planned->plan.rows.size(); ++i)
        sameFields = m_planned->plan.rows[i].changes.size() == planned->plan.rows[i].changes.size();
    if (!sameFields) {
        beginResetModel();
        m_planned = planned;
        collect();
        endResetModel();
        return;
    }
    m_planned = planned;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, COLUMN_COUNT - 1));
}

void PlanModel::setShown(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    m_kept.clear();
    collect();
    endResetModel();
}

bool PlanModel::isShown(const ImportRow &row) const
{
    const bool differs = row.outcome == ImportOutcome::Created || row.outcome == ImportOutcome::Updated;
    switch (m_shown) {
    case Shown::Relevant:
        return differs || row.needsAnswer || row.hasErrors || !row.problems.isEmpty() || !row.changes.isEmpty();
    case Shown::New:
        return row.outcome == ImportOutcome::Created;
    case Shown::Changed:
        return row.outcome == ImportOutcome::Updated;
    case Shown::LeftOut:
        return row.outcome == ImportOutcome::Skipped;
    case Shown::Unchanged:
        return row.outcome == ImportOutcome::Unchanged;
    case Shown::OnlyHere:
        return false;
    case Shown::Everything:
        break;
    }
    return true;
}

void PlanModel::collect()
{
    m_entries.clear();
    if (!m_planned)
        return;
    const QList<ImportRow> &rows = m_planned->plan.rows;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (!isShown(rows[i]) && !m_kept.contains(rows[i].key))
            continue;
        m_entries += i;
        m_kept.insert(rows[i].key);
    }
    if (m_shown == Shown::OnlyHere || m_shown == Shown::Everything) {
        for (int i = 0; i < int(m_planned->untold.size()); ++i)
            m_entries += -1 - i;
    }
}

int PlanModel::entryOf(const QModelIndex &index) const
{
    const int row = index.internalId() == 0 ? index.row() : int(index.internalId()) - 1;
    return m_entries[row];
}

const ImportRow *PlanModel::rowOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int entry = entryOf(index);
    return entry < 0 ? nullptr : &m_planned->plan.rows[entry];
}

const ImportedField *PlanModel::fieldOf(const QModelIndex &index) const
{
    const ImportRow *row = rowOf(index);
    return row && index.internalId() != 0 ? &row->changes[index.row()] : nullptr;
}

/// What a person may take or leave: what would be written, and what they left out.
bool PlanModel::canChoose(const ImportRow &row) const
{
    return row.outcome == ImportOutcome::Created || row.outcome == ImportOutcome::Updated ||
           m_planned->choices.value(row.key).answer == Answer::Skip ||
           (row.outcome == ImportOutcome::Unchanged && !row.changes.isEmpty()) ||
           (row.key.kind == domain::ImportKind::Directory && !row.changes.isEmpty() && !row.hasErrors);
}

bool PlanModel::isTaken(const ImportRow &row) const
{
    const Answer answer = m_choices.value(row.key).answer;
    if (answer == Answer::Skip)
        return false;
    if (row.key.kind == domain::ImportKind::Directory && row.outcome == ImportOutcome::Skipped)
        return answer == Answer::Take;
    return canChoose(row);
}

void PlanModel::setChoice(const domain::ImportKey &key, const ImportChoice &choice)
{
    m_choices.insert(key, choice);
    Q_EMIT choicesChanged();
}

bool PlanModel::take(const QModelIndex &index, bool taken)
{
    const ImportRow *row = rowOf(index);
    if (!row || !canChoose(*row))
        return false;
    ImportChoice choice = m_choices.value(row->key);
    if (const ImportedField *field = fieldOf(index)) {
        if (taken)
            choice.refused.remove(field->field);
        else
            choice.refused.insert(field->field);
        if (taken && choice.answer == Answer::Skip)
            choice.answer = Answer::Undecided;
    } else if (taken) {
        const bool named = choice.target > 0;
        choice.answer = row->key.kind == domain::ImportKind::Directory ? Answer::Take
                        : named                                        ? Answer::Update
                                                                       : Answer::Undecided;
        choice.refused = {};
    } else {
        choice.answer = Answer::Skip;
    }
    m_choices.insert(row->key, choice);
    const QModelIndex top = index.internalId() == 0 ? index : parent(index);
    Q_EMIT dataChanged(top.siblingAtColumn(0), top.siblingAtColumn(COLUMN_COUNT - 1));
    if (const int fields = rowCount(top.siblingAtColumn(0)); fields > 0)
        Q_EMIT dataChanged(this->index(0, 0, top.siblingAtColumn(0)),
                           this->index(fields - 1, COLUMN_COUNT - 1, top.siblingAtColumn(0)));
    return true;
}

void PlanModel::setTaken(const QModelIndexList &indexes, bool taken)
{
    bool any = false;
    for (const QModelIndex &index : indexes)
        any = take(index, taken) || any;
    if (any)
        Q_EMIT choicesChanged();
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const ImportRow *row = rowOf(parent);
    return row ? int(row->changes.size()) : 0;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return COLUMN_COUNT;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int entry = entryOf(index);
    if (entry < 0)
        return untoldData(m_planned->untold[-1 - entry], index.column(), role);
    const ImportRow &row = m_planned->plan.rows[entry];
    const ImportedField *field = fieldOf(index);
    return field ? fieldData(row, *field, index.column(), role) : recordData(row, index.column(), role);
}

QVariant PlanModel::recordData(const ImportRow &row, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == NameColumn && canChoose(row)) {
        if (!isTaken(row))
            return Qt::Unchecked;
        const domain::ImportFields refused = m_choices.value(row.key).refused;
        return refused.isEmpty() ? Qt::Checked : Qt::PartiallyChecked;
    }
    if (role == Qt::FontRole && column == NameColumn) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole && row.place.line > 0)
        return tr("From line %L1").arg(row.place.line);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return PlanWords::name(row);
    case OutcomeColumn:
        return isTaken(row) || !canChoose(row) || row.needsAnswer ? PlanWords::outcome(row) : tr("Left out");
    case AfterColumn:
        return row.reason.isEmpty() && !row.problems.isEmpty() ? row.problems.first().message : row.reason;
    default:
        return {};
    }
}

QVariant PlanModel::fieldData(const ImportRow &row, const ImportedField &field, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == NameColumn && canChoose(row))
        return isTaken(row) && !m_choices.value(row.key).refused.contains(field.field) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    constexpr qsizetype longest = 200; // more than fits a line
    switch (column) {
    case NameColumn:
        return domain::importFieldLabel(field.field);
    case BeforeColumn:
        return field.before.left(longest).simplified();
    case AfterColumn:
        return field.after.left(longest).simplified();
    default:
        return {};
    }
}

QVariant PlanModel::untoldData(const domain::UntoldGroup &group, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == NameColumn)
        return group.name;
    if (column == OutcomeColumn)
        return tr("Only in the directory");
    if (column == BeforeColumn)
        return domain::statusLabel(group.status, QLocale().language() == QLocale::French ? domain::Language::French
                                                                                         : domain::Language::English);
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("What");
    case OutcomeColumn:
        return tr("What happens");
    case BeforeColumn:
        return tr("In the directory");
    case AfterColumn:
        return tr("In the source");
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const ImportRow *row = rowOf(index);
    if (index.column() == NameColumn && row && canChoose(*row))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != NameColumn || !take(index, value.toInt() == Qt::Checked))
        return false;
    Q_EMIT choicesChanged();
    return true;
}

} // namespace widgets

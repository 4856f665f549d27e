// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a plan has changed since, and would be lost unless somebody agrees.

#include "domain/historywords.h"
#include "storage/history/historyplanner.h"

using namespace Qt::StringLiterals;
using domain::HistoryConflict;
using domain::RecordKind;
using domain::RecordRef;

namespace storage {

bool HistoryPlanner::followsOthers(const QString &field)
{
    return field == u"position" || domain::HistoryWords::isTechnical(field);
}

void HistoryPlanner::addConflicts(HistoryPlan &plan, RecordRef record, const RowTimes &times)
{
    if (times.now == times.after)
        return;
    if (times.now.exists && !times.after.exists && !times.before.exists) {
        addAdded(plan, record, times.now);
        return;
    }
    if (!times.now.exists && times.after.exists) {
        plan.conflicts.append(
            {record, m_names.in(record, times.after), {}, {}, {}, {}, HistoryConflict::Kind::Removed});
        return;
    }
    const QStringList fields = (times.before.exists ? times.before : times.now).values.keys();
    for (const QString &field : fields)
        addConflict(plan, record, field, times);
}

void HistoryPlanner::addConflict(HistoryPlan &plan, RecordRef record, const QString &field, const RowTimes &times)
{
    const QVariant left = times.after.values.value(field);
    const QVariant now = times.now.values.value(field);
    const QVariant put = times.before.values.value(field);
    const bool moved = times.now.exists && (!times.after.exists || now != left);
    if (!moved || followsOthers(field) || (times.before.exists && now == put))
        return;
    plan.conflicts.append({record, m_names.in(record, times.now), field, m_names.text(record, field, left),
                           m_names.text(record, field, now), m_names.text(record, field, put),
                           times.before.exists ? HistoryConflict::Kind::Field : HistoryConflict::Kind::FieldOfGoing});
}

void HistoryPlanner::addAdded(HistoryPlan &plan, RecordRef record, const RowState &now)
{
    const QVariant group = now.values.value(u"group_id"_s);
    plan.conflicts.append({record,
                           m_names.in(record, now),
                           {},
                           {},
                           group.isValid() ? m_names.of({RecordKind::Group, group.toLongLong()}) : QString(),
                           {},
                           HistoryConflict::Kind::Added});
}

} // namespace storage

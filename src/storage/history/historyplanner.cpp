// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/historyplanner.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using domain::RecordKind;
using domain::RecordRef;

namespace storage {

namespace {

/// Fields that go back together, since a rule ties them.
QStringList companions(RecordKind kind, const QString &field)
{
    if (field == u"target_id" || field == u"target_name")
        return {u"target_id"_s, u"target_name"_s};
    if (kind == RecordKind::Person && (field == u"deleted_at" || field == u"merged_into"))
        return {u"deleted_at"_s, u"merged_into"_s};
    return {field};
}

/// Runs it to its end before anything else is read: PostgreSQL gives one result at a time.
domain::Result<QList<RowChange>> readChanges(Query &list, const Progress &progress = {})
{
    constexpr qint64 step = 512;
    if (auto done = list.exec(); !done)
        return done.error();
    QList<RowChange> changes;
    while (list.next()) {
        changes += changeFromRow(list);
        if (progress && changes.size() % step == 0 && !progress(changes.size(), 0))
            return messageOf(domain::ErrorKind::Cancelled);
    }
    auto ended = list.ended();
    return ended ? domain::Result<QList<RowChange>>(changes) : ended.error();
}

/// A translation is never ahead of its original.
void keepRevisions(RowState &state)
{
    const QString original = u"original_revision"_s, translated = u"translated_revision"_s;
    if (state.values.contains(original) &&
        state.values.value(translated).toLongLong() > state.values.value(original).toLongLong())
        state.values.insert(translated, state.values.value(original));
}

} // namespace

HistoryPlanner::HistoryPlanner(Connection &connection)
    : m_connection(connection)
    , m_reader(connection)
    , m_names(connection)
    , m_changesOfRecord(connection, u"list_changes_of_record"_s)
{}

domain::Result<HistoryPlan> HistoryPlanner::ofChangeSet(domain::ChangeSetId set)
{
    Query list(m_connection, u"list_records_of_change_set"_s);
    if (auto done = list.bind(u":id"_s, set.value()).bind(u":limit"_s, std::numeric_limits<qint32>::max()).exec();
        !done)
        return done.error();
    QList<RecordRef> records;
    while (list.next()) {
        if (const auto kind = domain::recordKindFromTable(list.value(0).toString()))
            records.append({*kind, list.value(1).toLongLong()});
    }
    if (auto ended = list.ended(); !ended)
        return ended.error();
    HistoryPlan plan;
    for (const RecordRef &record : std::as_const(records)) {
        const auto times = timesOf(m_reader, m_changesOfRecord, record, set);
        if (!times)
            return times.error();
        if (auto done = add(plan, record, *times); !done)
            return done.error();
    }
    if (auto done = releaseParents(plan, true); !done)
        return done.error();
    if (auto done = requireReferences(plan); !done)
        return done.error();
    plan.counts = countsOf(plan.rows);
    return plan;
}

domain::Result<HistoryPlan> HistoryPlanner::ofField(domain::ChangeSetId set, RecordRef record, const QString &field)
{
    const auto times = timesOf(m_reader, m_changesOfRecord, record, set);
    if (!times)
        return times.error();
    HistoryPlan plan;
    if (auto done = add(plan, record, *times, field); !done)
        return done.error();
    if (auto done = requireReferences(plan); !done)
        return done.error();
    plan.counts = countsOf(plan.rows);
    return plan;
}

domain::Result<HistoryPlan> HistoryPlanner::ofRecord(domain::ChangeSetId set, RecordRef record)
{
    HistoryPlan plan;
    if (record.kind == RecordKind::Group) {
        if (auto done = rewindGroup(plan, set, domain::GroupId(record.id)); !done)
            return done.error();
    } else {
        const auto times = timesOf(m_reader, m_changesOfRecord, record, set);
        if (!times)
            return times.error();
        // All of it goes back, so whatever came after the change is asked about.
        if (times->now != times->before) {
            addConflicts(plan, record, *times);
            plan.rows.append({record, times->now, times->before});
        }
    }
    if (auto done = releaseParents(plan, true); !done)
        return done.error();
    if (auto done = requireReferences(plan); !done)
        return done.error();
    plan.counts = countsOf(plan.rows);
    return plan;
}

domain::Result<void> HistoryPlanner::rewindGroup(HistoryPlan &plan, domain::ChangeSetId set, domain::GroupId group)
{
    Query list(m_connection, u"list_changes_of_group_since"_s);
    const auto changes = readChanges(list.bind(u":group_id"_s, group.value()).bind(u":change_set_id"_s, set.value()));
    if (!changes)
        return changes.error();
    QHash<RecordRef, RowTimes> all;
    QList<RecordRef> order;
    for (const RowChange &change : *changes) {
        if (!all.contains(change.record)) {
            const auto now = m_reader.read(change.record);
            if (!now)
                return now.error();
            all.insert(change.record, {*now, *now, *now});
            order.prepend(change.record);
        }
        RowTimes &times = all[change.record];
        rewind(times.before, change);
        if (change.set != set)
            times.after = times.before;
    }
    for (const RecordRef &record : std::as_const(order)) {
        const RowTimes &times = all[record];
        if (times.now == times.before)
            continue;
        addConflicts(plan, record, times);
        RowState target = times.before;
        keepRevisions(target);
        plan.rows.append({record, times.now, target});
    }
    return {};
}

domain::Result<HistoryPlan> HistoryPlanner::ofDirectory(domain::ChangeSetId set, const Progress &progress)
{
    Query list(m_connection, u"list_changes_since"_s);
    const auto changes = readChanges(list.bind(u":change_set_id"_s, set.value()), progress);
    if (!changes)
        return changes.error();
    QHash<RecordRef, RowTarget> all;
    QSet<RecordRef> ended;
    QList<RecordRef> order;
    for (const RowChange &change : *changes) {
        if (!all.contains(change.record)) {
            const auto now = m_reader.read(change.record);
            if (!now)
                return now.error();
            all.insert(change.record, {change.record, *now, *now});
            order.prepend(change.record);
        }
        if (isBarrier(change))
            ended += change.record;
        if (!ended.contains(change.record))
            rewind(all[change.record].target, change);
    }
    HistoryPlan plan;
    for (const RecordRef &record : std::as_const(order)) {
        const RowTarget &row = all[record];
        if (row.now != row.target)
            plan.rows.append(row);
    }
    if (auto done = releaseParents(plan, false); !done)
        return done.error();
    if (auto done = requireReferences(plan); !done)
        return done.error();
    plan.counts = countsOf(plan.rows);
    return plan;
}

domain::Result<HistoryPlan> HistoryPlanner::ofRemoval(const QList<RecordRef> &records)
{
    HistoryPlan plan;
    for (const RecordRef &record : records) {
        const auto now = m_reader.read(record);
        if (!now)
            return now.error();
        if (!now->exists || now->values.value(u"deleted_at"_s).toString().isEmpty())
            return domain::Error{domain::ErrorKind::NotFound,
                                 tr("“%1” is no longer in the recycle bin. Nothing was deleted; look at the bin again.")
                                     .arg(m_names.of(record)),
                                 {}};
        plan.rows.append({record, *now, {}});
    }
    if (auto done = releaseParents(plan, false); !done)
        return done.error();
    plan.counts = countsOf(plan.rows);
    return plan;
}

domain::Result<void> HistoryPlanner::add(HistoryPlan &plan, RecordRef record, const RowTimes &times,
                                         const QString &onlyField)
{
    if (times.before == times.after && onlyField.isEmpty())
        return {};
    if (times.before.exists && (times.after.exists || !onlyField.isEmpty()))
        return addChanged(plan, record, times, onlyField);
    if (times.before.exists) {
        if (!times.now.exists)
            plan.rows.append({record, times.now, times.before});
        return {};
    }
    if (!onlyField.isEmpty())
        return domain::Error{domain::ErrorKind::NotFound,
                             tr("“%1” was not there yet. Nothing was changed.").arg(m_names.of(record)),
                             {}};
    if (!times.now.exists)
        return {};
    addConflicts(plan, record, times);
    plan.rows.append({record, times.now, {}});
    return {};
}

domain::Result<void> HistoryPlanner::addChanged(HistoryPlan &plan, RecordRef record, const RowTimes &times,
                                                const QString &onlyField)
{
    if (!times.now.exists)
        return domain::Error{domain::ErrorKind::NotFound,
                             tr("“%1” is no longer there. Nothing was changed; restore it first, from the history of "
                                "when it was removed.")
                                 .arg(m_names.in(record, times.after.exists ? times.after : times.before)),
                             {}};
    RowState target = times.now;
    const QStringList wanted = onlyField.isEmpty() ? times.before.values.keys() : companions(record.kind, onlyField);
    for (const QString &field : wanted) {
        const QVariant before = times.before.values.value(field);
        if (onlyField.isEmpty() && before == times.after.values.value(field))
            continue;
        const bool moved = times.now.values.value(field) != times.after.values.value(field);
        if (moved && followsOthers(field))
            continue;
        addConflict(plan, record, field, times);
        target.values.insert(field, before);
    }
    keepRevisions(target);
    if (target != times.now)
        plan.rows.append({record, times.now, target});
    return {};
}

} // namespace storage

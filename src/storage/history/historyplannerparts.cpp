// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a plan needs beside the records it is about: parts that hold what goes, and what comes back has to hold.

#include "storage/history/historyplanner.h"

using namespace Qt::StringLiterals;
using domain::RecordKind;
using domain::RecordRef;

namespace storage {

domain::Result<QList<RecordRef>> HistoryPlanner::holdersOf(RecordRef parent)
{
    QList<RecordRef> holders;
    const bool isGroup = parent.kind == RecordKind::Group;
    Query query(m_connection, isGroup ? u"list_part_ids_of_group"_s : u"list_facilitation_ids_of_person"_s);
    if (auto done = query.bind(isGroup ? u":group_id"_s : u":person_id"_s, parent.id).exec(); !done)
        return done.error();
    while (query.next()) {
        const auto kind = isGroup ? domain::recordKindFromTable(query.value(0).toString()) : RecordKind::Facilitation;
        holders.append({kind.value_or(RecordKind::Facilitation), query.value(isGroup ? 1 : 0).toLongLong()});
    }
    auto ended = query.ended();
    return ended ? domain::Result<QList<RecordRef>>(holders) : ended.error();
}

domain::Result<void> HistoryPlanner::releaseParents(HistoryPlan &plan, bool asConflicts)
{
    QList<RowTarget> gone;
    for (const RowTarget &row : std::as_const(plan.rows)) {
        const bool isParent = row.record.kind == RecordKind::Group || row.record.kind == RecordKind::Person;
        if (isParent && row.now.exists && !row.target.exists)
            gone.append(row);
    }
    for (const RowTarget &row : std::as_const(gone)) {
        if (auto done = removeHolders(plan, row.record, asConflicts); !done)
            return done;
        if (row.record.kind != RecordKind::Group)
            continue;
        if (auto done = releaseTies(plan, row); !done)
            return done;
    }
    return {};
}

domain::Result<void> HistoryPlanner::removeHolders(HistoryPlan &plan, RecordRef parent, bool asConflicts)
{
    const auto holders = holdersOf(parent);
    if (!holders)
        return holders.error();
    const QString reference = parent.kind == RecordKind::Group ? u"group_id"_s : u"person_id"_s;
    for (const RecordRef &holder : *holders) {
        if (RowTarget *planned = plan.row(holder)) {
            // It goes elsewhere in the plan, or it goes with its parent.
            if (planned->target.exists && planned->target.values.value(reference).toLongLong() == parent.id)
                planned->target = {};
            continue;
        }
        const auto now = m_reader.read(holder);
        if (!now)
            return now.error();
        if (asConflicts)
            addAdded(plan, holder, *now);
        plan.rows.append({holder, *now, {}});
    }
    return {};
}

/// Nothing points to nothing: what other groups say of one that goes keeps its name.
domain::Result<void> HistoryPlanner::releaseTies(HistoryPlan &plan, const RowTarget &group)
{
    Query query(m_connection, u"list_lineage_ids_to_group"_s);
    if (auto done = query.bind(u":group_id"_s, group.record.id).exec(); !done)
        return done;
    QList<qint64> ids;
    while (query.next())
        ids += query.value(0).toLongLong();
    if (auto ended = query.ended(); !ended)
        return ended;
    for (const qint64 id : std::as_const(ids)) {
        const RecordRef tie{RecordKind::Lineage, id};
        RowTarget *planned = plan.row(tie);
        if (!planned) {
            const auto now = m_reader.read(tie);
            if (!now)
                return now.error();
            plan.rows.append({tie, *now, *now});
            planned = &plan.rows.last();
        }
        if (!planned->target.exists || planned->target.values.value(u"target_id"_s).toLongLong() != group.record.id)
            continue;
        planned->target.values.insert(u"target_id"_s, QVariant());
        planned->target.values.insert(u"target_name"_s, m_names.in(group.record, group.now));
    }
    return {};
}

domain::Result<void> HistoryPlanner::requireReferences(const HistoryPlan &plan)
{
    QHash<RecordRef, bool> known;
    for (const RowTarget &row : plan.rows)
        known.insert(row.record, row.target.exists);
    const QList<std::pair<QString, RecordKind>> references{
        {u"group_id"_s, RecordKind::Group}, {u"target_id"_s, RecordKind::Group}, {u"person_id"_s, RecordKind::Person}};
    for (const RowTarget &row : plan.rows) {
        if (!row.target.exists)
            continue;
        for (const auto &[field, kind] : references) {
            const QVariant id = row.target.values.value(field);
            if (!id.isValid())
                continue;
            const RecordRef wanted{kind, id.toLongLong()};
            if (!known.contains(wanted)) {
                const auto now = m_reader.read(wanted);
                if (!now)
                    return now.error();
                known.insert(wanted, now->exists);
            }
            if (!known.value(wanted))
                return domain::Error{domain::ErrorKind::NotFound,
                                     tr("“%1” is no longer in the directory, and is needed for this. Nothing was "
                                        "changed; restore it first, from the history of when it was deleted.")
                                         .arg(m_names.of(wanted)),
                                     {}};
        }
    }
    return {};
}

} // namespace storage

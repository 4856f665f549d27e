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

/// Whether it was here that they withdrew: of who came as withdrawn, with the roles they have, nothing was ended.
domain::Result<bool> HistoryPlanner::withdrewHere(RecordRef person)
{
    m_changesOfRecord.bind(u":table_name"_s, domain::recordTable(person.kind)).bind(u":row_id"_s, person.id);
    if (auto done = m_changesOfRecord.bind(u":change_set_id"_s, 0).exec(); !done)
        return done.error();
    bool found = false;
    while (!found && m_changesOfRecord.next())
        found = isBarrier(changeFromRow(m_changesOfRecord));
    if (auto ended = m_changesOfRecord.ended(); !ended)
        return ended.error();
    m_changesOfRecord.finish();
    return found;
}

/// Who has a role that goes back to this person, if that is somebody who withdrew: the record theirs was merged into,
/// which stands for them all. 0 for everybody else.
domain::Result<qint64> HistoryPlanner::withdrawnOwner(HistoryPlan &plan, qint64 person)
{
    qint64 owner = 0;
    QSet<qint64> seen;
    for (qint64 next = person; next != 0 && !seen.contains(next);) {
        seen += next;
        const RecordRef record{RecordKind::Person, next};
        const RowTarget *planned = plan.row(record);
        const auto then = planned ? domain::Result<RowState>(planned->target) : m_reader.read(record);
        if (!then)
            return then.error();
        if (!then->exists || then->values.value(u"withdrawn_on"_s).toString().isEmpty())
            break;
        const auto here = withdrewHere(record);
        if (!here)
            return here.error();
        if (!*here)
            break;
        owner = next;
        next = then->values.value(u"merged_into"_s).toLongLong();
    }
    return owner;
}

domain::Result<void> HistoryPlanner::keepRolesOver(HistoryPlan &plan)
{
    const QString over = u"ended"_s;
    const QString owner = u"person_id"_s;
    QHash<qint64, qint64> withdrawn;
    for (RowTarget &row : plan.rows) {
        if (row.record.kind != RecordKind::Facilitation || !row.target.exists)
            continue;
        const qint64 person = row.target.values.value(owner).toLongLong();
        if (!withdrawn.contains(person)) {
            const auto found = withdrawnOwner(plan, person);
            if (!found)
                return found.error();
            withdrawn.insert(person, *found);
        }
        if (withdrawn.value(person) == 0)
            continue;
        row.target.values.insert(over, qlonglong(1));
        row.target.values.insert(owner, qlonglong(withdrawn.value(person)));
        plan.conflicts.removeIf([&](const domain::HistoryConflict &conflict) {
            return conflict.record == row.record && (conflict.field == over || conflict.field == owner);
        });
    }
    plan.counts = countsOf(plan.rows);
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

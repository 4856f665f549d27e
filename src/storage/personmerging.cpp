// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personmerging.h"

#include "storage/personrecords.h"
#include "storage/personstorage.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/transaction.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace storage {

domain::Result<void> touchGroups(ChangeSetTransaction &transaction, const QList<domain::PersonRole> &roles)
{
    QSet<domain::GroupId> touched;
    for (const domain::PersonRole &role : roles) {
        if (touched.contains(role.group))
            continue;
        touched += role.group;
        Query query(transaction.connection(), u"update_group_touched"_s);
        bindStamp(query, transaction);
        query.bind(u":id"_s, role.group.value()).bind(u":row_version"_s, role.groupVersion);
        if (auto done = query.execOne(); !done)
            return done;
    }
    return {};
}

PersonMerging::PersonMerging(Connection &connection) : m_connection(connection) {}

domain::Result<domain::PersonMerge> PersonMerging::preview(domain::PersonId kept, domain::PersonId other,
                                                           const domain::MergeChoices &choices)
{
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    PersonStorage persons(m_connection);
    const auto keptPerson = persons.read(kept);
    if (!keptPerson)
        return keptPerson.error();
    const auto otherPerson = persons.read(other);
    if (!otherPerson)
        return otherPerson.error();
    PersonRecords records(m_connection);
    const auto ownRoles = records.roles(kept);
    if (!ownRoles)
        return ownRoles.error();
    const auto otherRoles = records.roles(other);
    if (!otherRoles)
        return otherRoles.error();
    return domain::planMerge(*keptPerson, *otherPerson, *ownRoles, *otherRoles, choices);
}

domain::Result<void> PersonMerging::moveRoles(ChangeSetTransaction &transaction, const domain::PersonMerge &merge)
{
    QList<domain::PersonRole> moved;
    for (const domain::MergedRole &each : merge.roles) {
        moved += each.role;
        Query query(m_connection, each.isSame ? u"delete_facilitation"_s : u"update_facilitation_person"_s);
        query.bind(u":id"_s, each.role.facilitation.id.value());
        if (!each.isSame)
            query.bind(u":person_id"_s, merge.kept.id.value());
        if (auto done = query.execOne(); !done)
            return done;
    }
    return touchGroups(transaction, moved);
}

domain::Result<void> PersonMerging::apply(ChangeSetTransaction &transaction, const domain::PersonMerge &merge)
{
    const auto now = preview(merge.kept.id, merge.other.id, merge.choices);
    if (!now && now.error().kind != domain::ErrorKind::NotFound)
        return now.error();
    if (!now || *now != merge)
        return domain::Error{domain::ErrorKind::Conflict,
                             tr("One of the two persons or of their groups was changed since this was shown. Nothing "
                                "was merged; look at the preview again."),
                             {}};
    if (auto done = moveRoles(transaction, merge); !done)
        return done;
    Query query(m_connection, u"update_person_merged"_s);
    bindStamp(query, transaction);
    query.bind(u":deleted_at"_s, transaction.time()).bind(u":merged_into"_s, merge.kept.id.value());
    query.bind(u":id"_s, merge.other.id.value()).bind(u":row_version"_s, merge.other.rowVersion);
    if (auto done = query.execOne(); !done)
        return done;
    return PersonStorage(m_connection).update(transaction, merge.result);
}

} // namespace storage

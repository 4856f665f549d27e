// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/groupstorage.h"

#include "domain/validation.h"
#include "storage/groupparts.h"
#include "storage/groupwriter.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/rules.h"

using namespace Qt::StringLiterals;

namespace storage {

GroupStorage::GroupStorage(Connection &connection) : m_connection(connection) {}

domain::Result<domain::WorkGroup> GroupStorage::read(domain::GroupId id)
{
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    Query query(m_connection, u"read_group"_s);
    if (auto done = query.bind(u":id"_s, id.value()).exec(); !done)
        return done.error();
    if (!query.next())
        return domain::Error{domain::ErrorKind::NotFound,
                             tr("This group is no longer in the directory; somebody may have deleted it."),
                             {}};
    domain::WorkGroup group = groupFromRow(query);
    query.finish();
    auto facilitations = PartTable<domain::Facilitation>(m_connection).read(id);
    if (!facilitations)
        return facilitations.error();
    auto lists = PartTable<domain::MailingList>(m_connection).read(id);
    if (!lists)
        return lists.error();
    auto lineages = PartTable<domain::Lineage>(m_connection).read(id);
    if (!lineages)
        return lineages.error();
    group.facilitations = *std::move(facilitations);
    group.mailingLists = *std::move(lists);
    group.lineages = *std::move(lineages);
    return group;
}

domain::Result<QList<std::pair<domain::GroupId, domain::Lineage>>> GroupStorage::incomingLineages(domain::GroupId id)
{
    Query query(m_connection, u"list_incoming_lineages"_s);
    if (auto done = query.bind(u":target_id"_s, id.value()).exec(); !done)
        return done.error();
    QList<std::pair<domain::GroupId, domain::Lineage>> lineages;
    while (query.next())
        lineages.append({domain::GroupId(query.value(0).toLongLong()), lineageFromRow(query)});
    if (auto ended = query.ended(); !ended)
        return ended.error();
    return lineages;
}

domain::Result<void> GroupStorage::requireFreeName(const domain::LocalizedText &name, domain::GroupId except)
{
    for (const QString &each : {name.french, name.english}) {
        const auto found = findByName(each, except);
        if (!found)
            return found.error();
        if (found.value().isValid())
            return domain::Error{
                domain::ErrorKind::InvalidInput,
                tr("There is a group named “%1” already. Nothing was changed; give another name.").arg(each),
                {}};
    }
    return {};
}

domain::Result<domain::GroupId> GroupStorage::insert(ChangeSetTransaction &transaction, const domain::WorkGroup &group)
{
    domain::WorkGroup clean = domain::cleaned(group);
    if (auto valid = requireValid(domain::validate(clean)); !valid)
        return valid.error();
    if (auto free = requireFreeName(clean.name, {}); !free)
        return free.error();
    clean.originalRevision = std::max(1, clean.originalRevision);
    clean.translatedRevision = std::clamp(clean.translatedRevision, 0, clean.originalRevision);
    const auto position = Query(m_connection, u"read_next_group_position"_s).execValue();
    if (!position)
        return position.error();
    GroupWriter writer(transaction);
    auto id = writer.insertRow(clean, position.value().toLongLong());
    if (!id)
        return id;
    if (auto done = writer.insertParts(*id, clean); !done)
        return done.error();
    return id;
}

domain::Result<void> GroupStorage::update(ChangeSetTransaction &transaction, const domain::WorkGroup &group)
{
    const domain::WorkGroup clean = domain::cleaned(group);
    if (auto valid = requireValid(domain::validate(clean)); !valid)
        return valid;
    const auto stored = read(clean.id);
    if (!stored)
        return stored.error();
    if (stored.value().rowVersion != clean.rowVersion)
        return messageOf(domain::ErrorKind::Conflict);
    if (stored.value().name != clean.name) {
        if (auto free = requireFreeName(clean.name, clean.id); !free)
            return free;
    }
    return GroupWriter(transaction).update(*stored, withRevisions(*stored, clean));
}

domain::Result<void> GroupStorage::remove(ChangeSetTransaction &transaction, domain::GroupId id, qint64 rowVersion)
{
    if (const auto stored = read(id); !stored)
        return stored.error();
    Query query(m_connection, u"update_group_deleted"_s);
    bindStamp(query, transaction);
    query.bind(u":deleted_at"_s, transaction.time()).bind(u":id"_s, id.value());
    return query.bind(u":row_version"_s, rowVersion).execOne();
}

domain::Result<void> GroupStorage::restore(ChangeSetTransaction &transaction, domain::GroupId id)
{
    Query names(m_connection, u"read_deleted_group_names"_s);
    if (auto done = names.bind(u":id"_s, id.value()).exec(); !done)
        return done;
    if (!names.next())
        return domain::Error{domain::ErrorKind::NotFound, tr("This group is not in the bin."), {}};
    const domain::LocalizedText name{names.value(0).toString(), names.value(1).toString()};
    names.finish();
    if (auto free = requireFreeName(name, id); !free)
        return free;
    Query query(m_connection, u"update_group_restored"_s);
    bindStamp(query, transaction);
    return query.bind(u":id"_s, id.value()).execOne();
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/editionstorage.h"

#include "domain/text.h"
#include "storage/query.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

domain::Edition cleaned(domain::Edition edition)
{
    edition.title = {domain::cleanLine(edition.title.french), domain::cleanLine(edition.title.english)};
    edition.note = domain::cleanText(edition.note);
    return edition;
}

} // namespace

EditionStorage::EditionStorage(Connection &connection) : m_connection(connection) {}

domain::Result<QList<domain::Edition>> EditionStorage::all()
{
    Query query(m_connection, u"list_editions"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QList<domain::Edition> editions;
    while (query.next())
        editions += editionFromRow(query);
    auto ended = query.ended();
    return ended ? domain::Result<QList<domain::Edition>>(editions) : ended.error();
}

domain::Result<domain::EditionId> EditionStorage::insert(ChangeSetTransaction &transaction,
                                                         const domain::Edition &edition)
{
    Query query(transaction.connection(), u"insert_edition"_s);
    bindEdition(query, cleaned(edition));
    auto id = query.execInsert();
    return id ? domain::Result<domain::EditionId>(domain::EditionId(*id)) : id.error();
}

domain::Result<void> EditionStorage::update(ChangeSetTransaction &transaction, const domain::Edition &edition)
{
    Query query(transaction.connection(), u"update_edition"_s);
    bindEdition(query, cleaned(edition));
    return query.bind(u":id"_s, edition.id.value()).execOne();
}

domain::Result<void> EditionStorage::remove(ChangeSetTransaction &transaction, domain::EditionId id)
{
    return Query(transaction.connection(), u"delete_edition"_s).bind(u":id"_s, id.value()).execOne();
}

} // namespace storage

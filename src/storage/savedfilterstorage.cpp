// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/savedfilterstorage.h"

#include "domain/text.h"
#include "storage/query.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

void bindFilter(Query &query, const domain::SavedFilter &filter)
{
    query.bind(u":name"_s, domain::cleanLine(filter.name)).bind(u":query"_s, domain::cleanLine(filter.query));
}

} // namespace

SavedFilterStorage::SavedFilterStorage(Connection &connection) : m_connection(connection) {}

domain::Result<QList<domain::SavedFilter>> SavedFilterStorage::all()
{
    Query query(m_connection, u"list_saved_filters"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QList<domain::SavedFilter> filters;
    while (query.next())
        filters += savedFilterFromRow(query);
    auto ended = query.ended();
    return ended ? domain::Result<QList<domain::SavedFilter>>(filters) : ended.error();
}

domain::Result<domain::SavedFilterId> SavedFilterStorage::insert(ChangeSetTransaction &transaction,
                                                                 const domain::SavedFilter &filter)
{
    const auto position = Query(transaction.connection(), u"read_next_saved_filter_position"_s).execValue();
    if (!position)
        return position.error();
    Query query(transaction.connection(), u"insert_saved_filter"_s);
    bindFilter(query, filter);
    auto id = query.bind(u":position"_s, *position).execInsert();
    return id ? domain::Result<domain::SavedFilterId>(domain::SavedFilterId(*id)) : id.error();
}

domain::Result<void> SavedFilterStorage::update(ChangeSetTransaction &transaction, const domain::SavedFilter &filter)
{
    Query query(transaction.connection(), u"update_saved_filter"_s);
    bindFilter(query, filter);
    return query.bind(u":id"_s, filter.id.value()).execOne();
}

domain::Result<void> SavedFilterStorage::setOrder(ChangeSetTransaction &transaction,
                                                  const QList<domain::SavedFilterId> &ids)
{
    Query query(transaction.connection(), u"move_saved_filter"_s);
    for (qsizetype place = 0; place < ids.size(); ++place) {
        query.bind(u":id"_s, ids.at(place).value()).bind(u":position"_s, place + 1).bind(u":place"_s, place + 1);
        if (auto done = query.exec(); !done) // those in their place already are no error
            return done;
    }
    return {};
}

domain::Result<void> SavedFilterStorage::remove(ChangeSetTransaction &transaction, domain::SavedFilterId id)
{
    return Query(transaction.connection(), u"delete_saved_filter"_s).bind(u":id"_s, id.value()).execOne();
}

} // namespace storage

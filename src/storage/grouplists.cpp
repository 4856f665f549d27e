// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/textmatch.h"
#include "storage/groupsearch.h"
#include "storage/groupstorage.h"
#include "storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString orderName(GroupOrder order)
{
    switch (order) {
    case GroupOrder::VerifiedOn:
        return u"verified_on"_s;
    case GroupOrder::ModifiedOn:
        return u"updated_at"_s;
    case GroupOrder::Directory:
        return u"position"_s;
    case GroupOrder::Name:
    case GroupOrder::Status:
        break;
    }
    return u"name"_s;
}

domain::Result<QList<qint64>> fetchIds(Query &query)
{
    if (auto done = query.exec(); !done)
        return done.error();
    QList<qint64> ids;
    while (query.next())
        ids += query.value(0).toLongLong();
    auto ended = query.ended();
    return ended ? domain::Result<QList<qint64>>(ids) : ended.error();
}

} // namespace

domain::Result<QList<qint64>> GroupStorage::ids(const GroupFilter &filter)
{
    const domain::SearchQuery query = domain::parseSearch(filter.words);
    if (!query.terms.isEmpty() || !domain::searchWords(query.words).isEmpty()) {
        const auto found = GroupSearch(m_connection).find(filter);
        return found ? domain::Result<QList<qint64>>(found->ids) : found.error();
    }
    auto ids = orderedIds(filter.order, filter.status);
    if (ids && filter.descending)
        std::reverse(ids->begin(), ids->end());
    return ids;
}

domain::Result<QList<qint64>> GroupStorage::orderedIds(GroupOrder order, std::optional<domain::GroupStatus> status)
{
    if (status) {
        Query query(m_connection, u"list_group_ids_of_status_by_"_s + orderName(order));
        return fetchIds(query.bind(u":status"_s, domain::statusCode(*status)));
    }
    if (order != GroupOrder::Status) {
        Query query(m_connection, u"list_group_ids_by_"_s + orderName(order));
        return fetchIds(query);
    }
    QList<qint64> ids;
    for (const domain::GroupStatus each : domain::allStatuses) {
        const auto part = orderedIds(GroupOrder::Name, each);
        if (!part)
            return part;
        ids += *part;
    }
    return ids;
}

domain::Result<QHash<domain::GroupStatus, qint64>> GroupStorage::countsByStatus()
{
    Query query(m_connection, u"count_groups_by_status"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QHash<domain::GroupStatus, qint64> counts;
    for (const domain::GroupStatus status : domain::allStatuses)
        counts.insert(status, 0);
    while (query.next()) {
        if (const auto status = domain::statusFromCode(query.value(0).toString()))
            counts.insert(*status, query.value(1).toLongLong());
    }
    auto ended = query.ended();
    return ended ? domain::Result<QHash<domain::GroupStatus, qint64>>(counts) : ended.error();
}

domain::Result<domain::GroupId> GroupStorage::findByName(const QString &name, domain::GroupId except)
{
    const QString key = domain::fold(domain::cleanLine(name));
    if (key.isEmpty())
        return domain::GroupId();
    Query query(m_connection, u"find_groups_by_key"_s);
    const auto found = fetchIds(query.bind(u":key"_s, key));
    if (!found)
        return found.error();
    for (const qint64 id : found.value()) {
        if (id != except.value())
            return domain::GroupId(id);
    }
    return domain::GroupId();
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "storage/groupstorage.h"
#include "storage/query.h"

#include <QDate>
#include <QSet>

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

void keepOnly(QList<qint64> &ids, const QList<qint64> &others)
{
    const QSet<qint64> wanted(others.begin(), others.end());
    ids.removeIf([&wanted](qint64 id) { return !wanted.contains(id); });
}

} // namespace

domain::Result<QList<qint64>> GroupStorage::ids(const GroupFilter &filter)
{
    const bool searches = !domain::foldedWords(filter.words).isEmpty();
    const bool inHitOrder = searches && filter.order == GroupOrder::Name && !filter.status;
    domain::Result<QList<qint64>> ids = inHitOrder ? idsHolding(filter.words) : orderedIds(filter.order, filter.status);
    if (!ids)
        return ids;
    if (searches && !inHitOrder) {
        const auto hits = idsHolding(filter.words);
        if (!hits)
            return hits;
        keepOnly(*ids, *hits);
    }
    if (filter.descending)
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

domain::Result<QList<qint64>> GroupStorage::idsHolding(const QString &words)
{
    QStringList each = domain::foldedWords(words);
    each.removeDuplicates();
    // What is typed is bounded, since each word reads every name once.
    constexpr qsizetype mostWords = 16;
    each = each.first(std::min(each.size(), mostWords));
    Query query(m_connection, u"find_group_ids_by_word"_s);
    query.bind(u":today"_s, QDate::currentDate().toString(Qt::ISODate));
    std::optional<QList<qint64>> result;
    for (const QString &word : std::as_const(each)) {
        const auto hits = fetchIds(query.bind(u":word"_s, word));
        if (!hits)
            return hits;
        if (!result)
            result = *hits;
        else
            keepOnly(*result, *hits);
        if (result->isEmpty())
            break;
    }
    return result.value_or(QList<qint64>());
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

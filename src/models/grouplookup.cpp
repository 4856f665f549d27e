// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/grouplookup.h"

#include "domain/text.h"
#include "storage/groupsearch.h"
#include "storage/query.h"

namespace models {

using namespace Qt::StringLiterals;

domain::Result<QHash<qint64, domain::LocalizedText>> groupNames(storage::Connection &connection,
                                                                const QList<qint64> &ids)
{
    QHash<qint64, domain::LocalizedText> names;
    if (ids.isEmpty())
        return names;
    storage::Query query(connection, u"list_group_names"_s);
    if (const auto done = query.bind(u":ids"_s, storage::idSet(connection.engine(), ids)).exec(); !done)
        return done.error();
    while (query.next())
        names.insert(query.value(0).toLongLong(), {query.value(1).toString(), query.value(2).toString()});
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    return names;
}

domain::Result<QList<qint64>> groupsByNameStart(storage::Connection &connection, const QString &typed, int limit)
{
    const QString key = domain::fold(typed);
    QList<qint64> ids;
    if (key.isEmpty() || limit <= 0)
        return ids;
    storage::Query query(connection, u"find_group_ids_by_name_start"_s);
    query.bind(u":key"_s, key).bind(u":key_end"_s, QString(key + u'\uFFFF')).bind(u":limit"_s, limit);
    if (const auto done = query.exec(); !done)
        return done.error();
    while (query.next())
        ids.append(query.value(0).toLongLong());
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    return ids;
}

domain::Result<QList<qint64>> lookUpGroups(storage::Connection &connection, const QString &typed, int limit)
{
    return storage::GroupSearch(connection).findNamed(typed, limit);
}

} // namespace models

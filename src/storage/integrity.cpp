// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/integrity.h"

#include "storage/query.h"
#include "storage/rows.h"
#include "storage/transaction.h"

#include <QHash>
#include <QSqlError>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace storage {

Integrity::Integrity(Connection &connection) : m_connection(connection) {}

domain::Result<QStringList> Integrity::check()
{
    QStringList problems;
    for (auto part :
         {&Integrity::checkEngine, &Integrity::checkReferences, &Integrity::checkSuccessions, &Integrity::checkKeys}) {
        auto found = (this->*part)();
        if (!found)
            return found.error();
        problems += *found;
    }
    return problems;
}

domain::Result<QStringList> Integrity::checkEngine()
{
    if (m_connection.engine() != Engine::Sqlite)
        return QStringList();
    QSqlQuery query(m_connection.database());
    if (!query.exec(u"PRAGMA integrity_check"_s)) {
        const domain::Error error = toError(query.lastError(), m_connection.engine());
        if (error.kind == domain::ErrorKind::Damaged)
            return QStringList{tr("The file is damaged: %1").arg(error.detail)};
        return error;
    }
    QStringList problems;
    while (query.next()) {
        const QString line = query.value(0).toString();
        if (line != u"ok")
            problems += tr("The file is damaged: %1").arg(line);
    }
    return problems;
}

domain::Result<QStringList> Integrity::checkReferences()
{
    if (m_connection.engine() != Engine::Sqlite)
        return QStringList();
    QSqlQuery query(m_connection.database());
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        return toError(query.lastError(), m_connection.engine());
    QStringList problems;
    while (query.next())
        problems += tr("Record %1 of table “%2” names a record of table “%3” that does not exist.")
                        .arg(query.value(1).toString(), query.value(0).toString(), query.value(2).toString());
    return problems;
}

domain::Result<QStringList> Integrity::checkSuccessions()
{
    Query query(m_connection, u"list_successions"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QMultiHash<qint64, qint64> later; // by the group before
    QHash<qint64, int> earlier;       // how many are still before a group
    while (query.next()) {
        later.insert(query.value(1).toLongLong(), query.value(0).toLongLong());
        ++earlier[query.value(0).toLongLong()];
    }
    if (auto ended = query.ended(); !ended)
        return ended.error();
    query.finish();
    QList<qint64> first;
    for (const qint64 group : later.uniqueKeys()) {
        if (!earlier.contains(group))
            first += group;
    }
    while (!first.isEmpty()) {
        for (const qint64 group : later.values(first.takeLast())) {
            if (--earlier[group] == 0) {
                earlier.remove(group);
                first += group;
            }
        }
    }
    return circlesAmong(earlier.keys());
}

/// Of groups that have a circle somewhere before them, those that are part of one.
domain::Result<QStringList> Integrity::circlesAmong(QList<qint64> groups)
{
    std::sort(groups.begin(), groups.end());
    QStringList problems;
    for (const qint64 id : std::as_const(groups)) {
        Query query(m_connection, u"read_lineage_cycle"_s);
        const auto closing = query.bind(u":group_id"_s, id).bind(u":self"_s, id).execValue();
        if (!closing)
            return closing.error();
        if (closing->toLongLong() == 0)
            continue;
        QStringList names;
        for (const QVariant &each : {QVariant(id), *closing}) {
            Query name(m_connection, u"read_name_of_work_group"_s);
            const auto read = name.bind(u":id"_s, each).execValue();
            if (!read)
                return read.error();
            names += read->toString();
        }
        problems += tr("“%1” comes after itself: “%2” comes after it, and it after “%2”. Open one of them and remove "
                       "the tie that is wrong.")
                        .arg(names.first(), names.last());
    }
    return problems;
}

domain::Result<QStringList> Integrity::checkKeys()
{
    Query groupKeys(m_connection, u"list_group_keys"_s);
    const auto groups = staleGroups(groupKeys);
    if (!groups)
        return groups.error();
    Query personKeys(m_connection, u"list_person_keys"_s);
    const auto persons = stalePersons(personKeys);
    if (!persons)
        return persons.error();
    QStringList problems;
    if (!groups.value().isEmpty())
        problems += tr("%n group(s) changed by another program cannot be found under the new name yet.", nullptr,
                       int(groups.value().size()));
    if (!persons.value().isEmpty())
        problems += tr("%n person(s) changed by another program cannot be found under the new name yet.", nullptr,
                       int(persons.value().size()));
    return problems;
}

domain::Result<QList<Integrity::Stale>> Integrity::staleGroups(Query &query)
{
    if (auto done = query.exec(); !done)
        return done.error();
    QList<Stale> stale;
    while (query.next()) {
        const domain::LocalizedText name{query.value(1).toString(), query.value(2).toString()};
        const GroupKeys keys = keysOf(name);
        if (keys.french != query.value(3).toString() || keys.english != query.value(4).toString())
            stale.append({query.value(0).toLongLong(), keys.french, keys.english});
    }
    auto ended = query.ended();
    query.finish();
    return ended ? domain::Result<QList<Stale>>(stale) : ended.error();
}

domain::Result<QList<Integrity::Stale>> Integrity::stalePersons(Query &query)
{
    if (auto done = query.exec(); !done)
        return done.error();
    QList<Stale> stale;
    while (query.next()) {
        const PersonKeys keys = keysOf(query.value(1).toString(), query.value(2).toString());
        if (keys.name != query.value(3).toString() || keys.sort != query.value(4).toString())
            stale.append({query.value(0).toLongLong(), keys.name, keys.sort});
    }
    auto ended = query.ended();
    query.finish();
    return ended ? domain::Result<QList<Stale>>(stale) : ended.error();
}

domain::Result<qint64> Integrity::rebuildKeys()
{
    auto transaction = Transaction::beginWrite(m_connection);
    if (!transaction)
        return transaction.error();
    Query groups(m_connection, u"list_group_keys"_s);
    Query persons(m_connection, u"list_person_keys"_s);
    const auto written = writeKeys(groups, persons);
    if (!written)
        return written;
    if (auto done = transaction->commit(); !done)
        return done.error();
    return written;
}

domain::Result<qint64> Integrity::rebuildKeysOf(const QList<qint64> &ids)
{
    const QString wanted = idSet(m_connection.engine(), ids);
    Query groups(m_connection, u"list_keys_of_groups"_s);
    groups.bind(u":ids"_s, wanted);
    Query persons(m_connection, u"list_keys_of_persons"_s);
    persons.bind(u":ids"_s, wanted);
    return writeKeys(groups, persons);
}

domain::Result<qint64> Integrity::writeKeys(Query &listedGroups, Query &listedPersons)
{
    const auto groups = staleGroups(listedGroups);
    if (!groups)
        return groups.error();
    const auto persons = stalePersons(listedPersons);
    if (!persons)
        return persons.error();
    Query updateGroup(m_connection, u"update_group_keys"_s);
    for (const Stale &stale : groups.value()) {
        updateGroup.bind(u":name_key"_s, stale.firstKey).bind(u":name_en_key"_s, stale.secondKey);
        if (auto done = updateGroup.bind(u":id"_s, stale.id).execOne(); !done)
            return done.error();
    }
    Query updatePerson(m_connection, u"update_person_keys"_s);
    for (const Stale &stale : persons.value()) {
        updatePerson.bind(u":name_key"_s, stale.firstKey).bind(u":sort_key"_s, stale.secondKey);
        if (auto done = updatePerson.bind(u":id"_s, stale.id).execOne(); !done)
            return done.error();
    }
    return groups.value().size() + persons.value().size();
}

} // namespace storage

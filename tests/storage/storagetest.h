// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/changesettransaction.h"
#include "storage/groupstorage.h"
#include "storage/personstorage.h"
#include "testdatabase.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

namespace support {

template<typename T>
QByteArray whyNot(const domain::Result<T> &result)
{
    if (result.hasValue())
        return {};
    return (result.error().message + u" | " + result.error().detail).toUtf8();
}

/// Runs `work(transaction)` as one change set and commits it; its Result decides.
template<typename Work>
domain::Result<domain::ChangeSetId> inChangeSet(storage::Connection &connection, storage::ChangeKind kind, Work work)
{
    auto transaction = storage::ChangeSetTransaction::begin(connection, QStringLiteral("Ada"), kind);
    if (!transaction)
        return transaction.error();
    if (auto done = work(*transaction); !done)
        return done.error();
    return transaction->commit();
}

inline domain::Result<domain::GroupId> addGroup(storage::Connection &connection, const domain::WorkGroup &group)
{
    domain::GroupId id;
    auto done = inChangeSet(connection, storage::ChangeKind::Create,
                            [&](storage::ChangeSetTransaction &transaction) -> domain::Result<void> {
                                auto added = storage::GroupStorage(connection).insert(transaction, group);
                                if (!added)
                                    return added.error();
                                id = *added;
                                return {};
                            });
    return done ? domain::Result<domain::GroupId>(id) : done.error();
}

inline domain::Result<domain::PersonId> addPerson(storage::Connection &connection, const domain::Person &person)
{
    domain::PersonId id;
    auto done = inChangeSet(connection, storage::ChangeKind::Create,
                            [&](storage::ChangeSetTransaction &transaction) -> domain::Result<void> {
                                auto added = storage::PersonStorage(connection).insert(transaction, person);
                                if (!added)
                                    return added.error();
                                id = *added;
                                return {};
                            });
    return done ? domain::Result<domain::PersonId>(id) : done.error();
}

inline domain::WorkGroup groupNamed(const QString &french, const QString &english = QString())
{
    domain::WorkGroup group;
    group.name = {french, english};
    return group;
}

inline domain::Person personNamed(const QString &name)
{
    domain::Person person;
    person.displayName = name;
    return person;
}

inline domain::Facilitation facilitationBy(domain::PersonId person)
{
    domain::Facilitation facilitation;
    facilitation.personId = person;
    return facilitation;
}

inline domain::MailingList listAt(const QString &address)
{
    domain::MailingList list;
    list.address = address;
    return list;
}

inline domain::Lineage tieTo(domain::GroupId target)
{
    domain::Lineage lineage;
    lineage.target = target;
    return lineage;
}

inline domain::Lineage tieTo(const QString &name)
{
    domain::Lineage lineage;
    lineage.kind = domain::LineageKind::StemsFrom;
    lineage.targetName = name;
    return lineage;
}

/// The first column of what a query gives, as text.
inline QStringList column(storage::Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return {query.lastError().text()};
    QStringList values;
    while (query.next())
        values += query.value(0).toString();
    return values;
}

/// What the newest change sets hold, one line per changed row: "edit work_group 1/1 update {old fields}", without the
/// change set that made the directory.
inline QStringList history(storage::Connection &connection, bool newestOnly = false)
{
    QSqlQuery query(connection.database());
    query.exec(
        QStringLiteral("SELECT s.kind, c.table_name, c.row_id, c.group_id, c.operation, c.old_values FROM change c "
                       "JOIN change_set s ON s.id = c.change_set_id WHERE s.id > ") +
        (newestOnly ? QStringLiteral("(SELECT max(id) - 1 FROM change_set)")
                    : QStringLiteral("(SELECT min(id) FROM change_set)")) +
        QStringLiteral(" ORDER BY c.id"));
    QStringList lines;
    while (query.next()) {
        const QJsonDocument old = QJsonDocument::fromJson(query.value(5).toString().toUtf8());
        lines += QStringLiteral("%1 %2 %3/%4 %5 %6")
                     .arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                          query.value(3).toString(), query.value(4).toString(),
                          QString::fromUtf8(old.toJson(QJsonDocument::Compact)));
    }
    return lines;
}

} // namespace support

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        QVERIFY2(outcome.hasValue(), support::whyNot(outcome).constData());                                            \
    } while (false)
#define COMPARE_ERROR(result, expectedKind)                                                                            \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        QVERIFY(!outcome.hasValue());                                                                                  \
        QVERIFY2(outcome.error().kind == (expectedKind), support::whyNot(outcome).constData());                        \
        QVERIFY(!outcome.error().message.isEmpty());                                                                   \
    } while (false)
#define ON_ENGINE(name)                                                                                                \
    QFETCH(storage::Engine, engine);                                                                                   \
    SKIP_WITHOUT_SERVER(engine);                                                                                       \
    support::TestDatabase name(engine)

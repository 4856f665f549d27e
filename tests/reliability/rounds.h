// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/changesettransaction.h"
#include "storage/groupstorage.h"
#include "storagetest.h"

#include <QDir>
#include <QFile>

namespace support {

/// How many times a harness goes round: `usual` in ctest, what ANNUAIRE_RELIABILITY says by hand.
inline int rounds(int usual)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("ANNUAIRE_RELIABILITY", &isNumber);
    return isNumber && wanted > 0 ? wanted : usual;
}

/// Two groups that every unit of work of pairedEdit() gives the same number, so that half of one shows.
struct Pair
{
    domain::GroupId first;
    domain::GroupId second;
};

inline domain::Result<Pair> addPair(storage::Connection &connection)
{
    domain::WorkGroup one = groupNamed(QStringLiteral("Un"));
    domain::WorkGroup two = groupNamed(QStringLiteral("Deux"));
    one.note = two.note = QStringLiteral("0");
    const auto first = addGroup(connection, one);
    const auto second = first ? addGroup(connection, two) : first;
    return second ? domain::Result<Pair>(Pair{*first, *second}) : second.error();
}

/// One change set through the real door: both groups, and the number in the history's note.
inline domain::Result<void> pairedEdit(storage::Connection &connection, const Pair &pair, int number)
{
    auto transaction = storage::ChangeSetTransaction::begin(connection, QStringLiteral("Ada"),
                                                            storage::ChangeKind::Edit, QString::number(number));
    if (!transaction)
        return transaction.error();
    storage::GroupStorage groups(connection);
    for (const domain::GroupId id : {pair.first, pair.second}) {
        auto group = groups.read(id);
        if (!group)
            return group.error();
        group->note = QString::number(number);
        group->description.french = QStringLiteral("Texte %1 ").arg(number).repeated(40);
        if (auto done = groups.update(*transaction, *group); !done)
            return done;
    }
    const auto committed = transaction->commit();
    return committed ? domain::Result<void>() : committed.error();
}

/// The number both groups hold; an Error when they differ, the history does not end there, or the file is unsound.
inline domain::Result<int> soundNumber(storage::Database &database, const Pair &pair)
{
    storage::Connection &connection = database.connection();
    storage::GroupStorage groups(connection);
    const auto one = groups.read(pair.first);
    const auto two = groups.read(pair.second);
    if (!one || !two)
        return one ? two.error() : one.error();
    const QStringList notes =
        column(connection, QStringLiteral("SELECT note FROM change_set WHERE note <> '' ORDER BY id DESC LIMIT 1"));
    const QStringList open = column(connection, QStringLiteral("SELECT id FROM change_set WHERE at = ''"));
    const QStringList halves = column(
        connection, QStringLiteral("SELECT change_set_id FROM change JOIN change_set s ON s.id = change_set_id "
                                   "WHERE s.note <> '' GROUP BY change_set_id HAVING count(DISTINCT row_id) <> 2"));
    const auto faults = database.checkIntegrity();
    if (!faults)
        return faults.error();
    QStringList wrong = *faults;
    if (one->note != two->note || notes.value(0, QStringLiteral("0")) != one->note)
        wrong += QStringLiteral("half a change set: %1, %2, %3").arg(one->note, two->note, notes.value(0));
    if (!open.isEmpty() || !halves.isEmpty())
        wrong += QStringLiteral("change sets cut short: ") + (open + halves).join(u' ');
    if (!wrong.isEmpty())
        return domain::Error{domain::ErrorKind::Damaged, wrong.join(u' '), {}};
    return one->note.toInt();
}

} // namespace support

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/person.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QList>

namespace storage {

/// A person with the groups they facilitate now, for pickers: "Nicole Alix — anime aussi ACTTES".
struct PersonEntry
{
    domain::Person person;
    QList<domain::GroupId> currentGroups;
};

/// Reads and writes persons; writing happens within a change set.
class PersonStorage
{
    Q_DECLARE_TR_FUNCTIONS(storage::PersonStorage)

public:
    explicit PersonStorage(Connection &connection);

    [[nodiscard]] domain::Result<domain::Person> read(domain::PersonId id);
    [[nodiscard]] domain::Result<QList<domain::Person>> all(); ///< by sort name
    /// At most `limit` persons whose folded names hold every folded word, names that begin with the text first. Without
    /// a word, the first by sort name.
    [[nodiscard]] domain::Result<QList<PersonEntry>> find(const QString &words, int limit);
    [[nodiscard]] domain::Result<qint64> count(); ///< without those who withdrew
    /// The names of the groups each person facilitates on that day, by person.
    [[nodiscard]] domain::Result<QHash<domain::PersonId, QList<domain::LocalizedText>>> currentGroupNames(QDate today);

    [[nodiscard]] domain::Result<domain::PersonId> insert(ChangeSetTransaction &transaction,
                                                          const domain::Person &person);
    /// Conflict when rowVersion is not the stored one. Writes nothing when nothing differs.
    [[nodiscard]] domain::Result<void> update(ChangeSetTransaction &transaction, const domain::Person &person);
    /// To the bin; InvalidInput, naming the groups, while they still facilitate one or are to.
    [[nodiscard]] domain::Result<void> remove(ChangeSetTransaction &transaction, domain::PersonId id,
                                              qint64 rowVersion);
    [[nodiscard]] domain::Result<void> restore(ChangeSetTransaction &transaction, domain::PersonId id);

private:
    [[nodiscard]] domain::Result<QList<domain::GroupId>> currentGroups(domain::PersonId id);
    /// InvalidInput, naming the groups, while a role is not over: one that is still to begin counts too.
    [[nodiscard]] domain::Result<void> requireNoRole(const domain::Person &person);
    [[nodiscard]] domain::Result<QList<qint64>> findIds(const QString &words, int limit);

    Connection &m_connection;
};

} // namespace storage

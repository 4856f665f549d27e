// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/personroles.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"
#include "storage/connection.h"
#include "storage/personmentions.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace storage {

/// Takes a person out of the directory and of its history: name, sort name, contacts, gender and note go; their roles
/// stay, without a name. It cannot be undone, and is done in two steps: what will be, then exactly that.
class PersonWithdrawal
{
    Q_DECLARE_TR_FUNCTIONS(storage::PersonWithdrawal)

public:
    explicit PersonWithdrawal(Connection &connection);

    [[nodiscard]] domain::Result<domain::Withdrawal> preview(domain::PersonId id);
    /// To be called before the transaction begins: what it overwrites is then overwritten on the disk too.
    [[nodiscard]] domain::Result<void> prepare();
    /// Empties the record and those merged into it, deleted ones too, ends the roles that run, and takes the names out
    /// of everything the program keeps: saved filters, records of editions, and the history with its notes and
    /// signatures. What somebody else is called and reached by as well stays. Conflict when anything moved on since the
    /// preview.
    [[nodiscard]] domain::Result<void> apply(ChangeSetTransaction &transaction, const domain::Withdrawal &withdrawal);
    /// After the commit: writes the file anew, so that no earlier trace is left in it. False when another program holds
    /// the file open just now; the directory itself is right all the same. A server cleans up by itself.
    [[nodiscard]] bool cleanFile(const std::function<bool(qint64 done, qint64 total)> &progress = {});

private:
    /// Who they are in the directory, and what is theirs alone of what they are called and reached by.
    struct Subject
    {
        QList<qint64> ids;
        PersonMentions::Naming naming;
    };
    [[nodiscard]] domain::Result<Subject> subject(domain::PersonId id);
    [[nodiscard]] domain::Result<domain::Withdrawal> preview(const domain::Person &person, const Subject &subject);
    [[nodiscard]] domain::Result<void> emptyRecords(ChangeSetTransaction &transaction, domain::PersonId id,
                                                    const QList<qint64> &ids);
    [[nodiscard]] domain::Result<void> emptyGone(ChangeSetTransaction &transaction, domain::PersonId id, qint64 gone);
    [[nodiscard]] domain::Result<void> endRoles(ChangeSetTransaction &transaction,
                                                const QList<domain::PersonRole> &roles);
    [[nodiscard]] domain::Result<void> clearSignatures(ChangeSetTransaction &transaction,
                                                       const domain::NameMatcher &names);
    /// What the program keeps under the name: filters go, titles and notes of editions lose it.
    [[nodiscard]] domain::Result<void> clearStored(ChangeSetTransaction &transaction, const domain::NameMatcher &names);

    Connection &m_connection;
};

} // namespace storage

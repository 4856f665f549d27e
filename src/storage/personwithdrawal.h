// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/personroles.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

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
    /// Empties the record and those merged into it, ends the roles that run, and takes the names out of everything the
    /// program keeps: saved filters, records of editions, and the history with its notes and signatures. Conflict when
    /// anything moved on since the preview.
    [[nodiscard]] domain::Result<void> apply(ChangeSetTransaction &transaction, const domain::Withdrawal &withdrawal);
    /// After the commit: writes the file anew, so that no earlier trace is left in it. False when another program holds
    /// the file open just now; the directory itself is right all the same. A server cleans up by itself.
    [[nodiscard]] bool cleanFile(const std::function<bool(qint64 done, qint64 total)> &progress = {});

private:
    using Texts = QList<std::pair<qint64, QString>>;
    [[nodiscard]] domain::Result<QStringList> names(const QList<qint64> &ids);
    [[nodiscard]] domain::Result<QList<std::pair<domain::GroupId, domain::LocalizedText>>>
    namedIn(const QStringList &names);
    [[nodiscard]] domain::Result<void> emptyRecords(ChangeSetTransaction &transaction, const QList<qint64> &ids);
    [[nodiscard]] domain::Result<void> endRoles(ChangeSetTransaction &transaction,
                                                const QList<domain::PersonRole> &roles);
    [[nodiscard]] domain::Result<void> clearSignatures(ChangeSetTransaction &transaction, const QStringList &names);
    /// What the program keeps under the name: filters go, titles and notes of editions lose it.
    [[nodiscard]] domain::Result<void> clearStored(ChangeSetTransaction &transaction, const QStringList &names);
    [[nodiscard]] domain::Result<QSet<qint64>> namedInParts(const QStringList &names);
    [[nodiscard]] domain::Result<void> addNotes(domain::Withdrawal &withdrawal, const QList<qint64> &ids,
                                                const QStringList &names);
    [[nodiscard]] domain::Result<void> clearOldValues(const QList<qint64> &ids, const QStringList &names);
    [[nodiscard]] domain::Result<void> clearNotes(const QStringList &names);

    Connection &m_connection;
};

} // namespace storage

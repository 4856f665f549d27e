// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/history.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "storage/connection.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QString>

namespace storage {

using domain::ChangeKind;
using domain::changeKindCode;

/// The only door to writing: begins at once (BEGIN IMMEDIATE on SQLite), opens a change set that the triggers record
/// the old values under, and rolls everything back unless committed; committing also brings the search index into step
/// with what was written. Busy when another program holds the directory.
class ChangeSetTransaction
{
    Q_DECLARE_TR_FUNCTIONS(storage::ChangeSetTransaction)

public:
    static domain::Result<ChangeSetTransaction> begin(Connection &connection, const QString &author, ChangeKind kind,
                                                      const QString &note = {}, domain::ChangeSetId reverses = {});

    [[nodiscard]] domain::ChangeSetId id() const { return m_id; }
    [[nodiscard]] Connection &connection() const { return m_transaction.connection(); }
    /// Who writes, and the one time (UTC, ISO 8601 with milliseconds) that all of it bears.
    [[nodiscard]] const QString &author() const { return m_author; }
    [[nodiscard]] const QString &time() const { return m_time; }
    /// Entries of the search index's queue up to this one are not of this change set.
    [[nodiscard]] qint64 queuedBefore() const { return m_queuedBefore; }
    /// Writes it all, or says why not and rolls back. A change set in which nothing changed leaves no trace, and gives
    /// an invalid id; but one that reverses another stays, since that one is then taken back.
    [[nodiscard]] domain::Result<domain::ChangeSetId> commit();

private:
    ChangeSetTransaction(Transaction transaction, QString author);
    [[nodiscard]] domain::Result<void> open(ChangeKind kind, const QString &note, domain::ChangeSetId reverses);

    Transaction m_transaction;
    domain::ChangeSetId m_id;
    QString m_author;
    QString m_time;
    qint64 m_queuedBefore = 0;
};

} // namespace storage

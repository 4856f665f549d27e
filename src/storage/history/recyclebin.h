// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/history.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"

#include <QCoreApplication>
#include <QList>

namespace storage {

/// The groups and persons that were deleted and can come back. What is deleted here for good goes with all its parts,
/// yet its history stays, so that even this can be undone; only a person who withdraws leaves nothing behind.
class RecycleBin
{
    Q_DECLARE_TR_FUNCTIONS(storage::RecycleBin)

public:
    explicit RecycleBin(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] domain::Result<QList<domain::BinEntry>> entries(); ///< groups, then persons, newest first
    [[nodiscard]] domain::Result<qint64> count();

    // Within a change set. NotFound when one is not in the bin; InvalidInput when its name is taken by now.
    [[nodiscard]] domain::Result<void> restore(ChangeSetTransaction &transaction,
                                               const QList<domain::RecordRef> &records);
    [[nodiscard]] domain::Result<void> remove(ChangeSetTransaction &transaction,
                                              const QList<domain::RecordRef> &records);

private:
    Connection &m_connection;
};

} // namespace storage

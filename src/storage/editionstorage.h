// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"
#include "storage/connection.h"

#include <QList>

namespace storage {

/// The numbered publications of the directory.
class EditionStorage
{
public:
    explicit EditionStorage(Connection &connection);

    [[nodiscard]] domain::Result<QList<domain::Edition>> all(); ///< by number

    /// Conflict when the number is taken.
    [[nodiscard]] domain::Result<domain::EditionId> insert(ChangeSetTransaction &transaction,
                                                           const domain::Edition &edition);
    [[nodiscard]] domain::Result<void> update(ChangeSetTransaction &transaction, const domain::Edition &edition);
    [[nodiscard]] domain::Result<void> remove(ChangeSetTransaction &transaction, domain::EditionId id);

private:
    Connection &m_connection;
};

} // namespace storage

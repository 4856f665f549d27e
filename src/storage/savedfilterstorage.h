// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"
#include "storage/connection.h"

#include <QList>

namespace storage {

/// Searches kept under a name, in the directory.
class SavedFilterStorage
{
public:
    explicit SavedFilterStorage(Connection &connection);

    [[nodiscard]] domain::Result<QList<domain::SavedFilter>> all(); ///< in their order

    /// Comes last.
    [[nodiscard]] domain::Result<domain::SavedFilterId> insert(ChangeSetTransaction &transaction,
                                                               const domain::SavedFilter &filter);
    [[nodiscard]] domain::Result<void> update(ChangeSetTransaction &transaction, const domain::SavedFilter &filter);
    /// All of them, in their new order.
    [[nodiscard]] domain::Result<void> setOrder(ChangeSetTransaction &transaction,
                                                const QList<domain::SavedFilterId> &ids);
    [[nodiscard]] domain::Result<void> remove(ChangeSetTransaction &transaction, domain::SavedFilterId id);

private:
    Connection &m_connection;
};

} // namespace storage

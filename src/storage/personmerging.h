// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/personmerge.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"
#include "storage/connection.h"

#include <QCoreApplication>

namespace storage {

/// Makes one record of two, in two steps: what will be, then doing exactly that.
class PersonMerging
{
    Q_DECLARE_TR_FUNCTIONS(storage::PersonMerging)

public:
    explicit PersonMerging(Connection &connection);

    [[nodiscard]] domain::Result<domain::PersonMerge> preview(domain::PersonId kept, domain::PersonId other,
                                                              const domain::MergeChoices &choices);
    /// Writes what the preview says: the kept record, the roles that move, the other record to the bin. Conflict when
    /// anything it was made from moved on since.
    [[nodiscard]] domain::Result<void> apply(ChangeSetTransaction &transaction, const domain::PersonMerge &merge);

private:
    [[nodiscard]] domain::Result<void> moveRoles(ChangeSetTransaction &transaction, const domain::PersonMerge &merge);

    Connection &m_connection;
};

/// A group counts as changed when its facilitations do: who has it open is told.
[[nodiscard]] domain::Result<void> touchGroups(ChangeSetTransaction &transaction,
                                               const QList<domain::PersonRole> &roles);

} // namespace storage

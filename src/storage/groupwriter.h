// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/workgroup.h"
#include "storage/changesettransaction.h"
#include "storage/groupparts.h"
#include "storage/query.h"

#include <QCoreApplication>

#include <optional>

namespace storage {

/// Writes the rows of groups whose rules are already checked. Statements are prepared once, for imports of thousands.
class GroupWriter
{
    Q_DECLARE_TR_FUNCTIONS(storage::GroupWriter)

public:
    explicit GroupWriter(ChangeSetTransaction &transaction);

    /// The group's own row; its parts come after, when all groups that ties name are there.
    [[nodiscard]] domain::Result<domain::GroupId> insertRow(const domain::WorkGroup &group, qint64 position);
    [[nodiscard]] domain::Result<void> insertParts(domain::GroupId id, const domain::WorkGroup &group);
    /// Writes what differs from `stored`, and nothing when nothing does.
    [[nodiscard]] domain::Result<void> update(const domain::WorkGroup &stored, const domain::WorkGroup &group);

    /// InvalidInput when the group, over its ties and those of the groups before it, comes after itself.
    /// update() without looking for circles: for several groups, which the caller checks once all are written.
    [[nodiscard]] domain::Result<void> write(const domain::WorkGroup &stored, const domain::WorkGroup &group);
    [[nodiscard]] domain::Result<void> requireNoCycle(const domain::WorkGroup &group);

private:
    [[nodiscard]] domain::Result<bool> writeParts(const domain::WorkGroup &group);

    ChangeSetTransaction &m_transaction;
    PartTable<domain::Facilitation> m_facilitations;
    PartTable<domain::MailingList> m_mailingLists;
    PartTable<domain::Lineage> m_lineages;
    std::optional<Query> m_insert;
};

/// `group` with the revision numbers that follow from what it changes in `stored`: a change of the original's name or
/// description counts one more, and a translation changed with it and said to be up to date is up to date with that.
[[nodiscard]] domain::WorkGroup withRevisions(const domain::WorkGroup &stored, domain::WorkGroup group);

} // namespace storage

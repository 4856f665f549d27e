// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/workgroup.h"
#include "storage/changesettransaction.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace storage {

enum class GroupOrder { Name, Status, VerifiedOn, ModifiedOn, Directory };

/// Which groups a list shows. `words` is what a person typed, conditions and all: see GroupSearch. In the order of
/// names the best hits come first, and upwards.
struct GroupFilter
{
    std::optional<domain::GroupStatus> status;
    QString words;
    GroupOrder order = GroupOrder::Name;
    bool descending = false;

    friend bool operator==(const GroupFilter &, const GroupFilter &) = default;
};

/// Reads and writes the group aggregate: the group with its facilitations, lists and ties. The one place that writes
/// it. Parts that lead into the bin (a person or group that lies there) are not shown, and come back with it.
class GroupStorage
{
    Q_DECLARE_TR_FUNCTIONS(storage::GroupStorage)

public:
    explicit GroupStorage(Connection &connection);

    [[nodiscard]] domain::Result<QList<qint64>> ids(const GroupFilter &filter);
    [[nodiscard]] domain::Result<QHash<domain::GroupStatus, qint64>> countsByStatus();
    /// NotFound when there is none or it lies in the bin.
    [[nodiscard]] domain::Result<domain::WorkGroup> read(domain::GroupId id);
    /// A group of that name (either language, folded), other than `except`; an invalid id when there is none.
    [[nodiscard]] domain::Result<domain::GroupId> findByName(const QString &name, domain::GroupId except = {});
    /// Ties that other groups have to this one, as (their id, their tie).
    [[nodiscard]] domain::Result<QList<std::pair<domain::GroupId, domain::Lineage>>>
    incomingLineages(domain::GroupId id);

    // Within a change set. InvalidInput for a broken rule (domain::validate) or a duplicate name.
    [[nodiscard]] domain::Result<domain::GroupId> insert(ChangeSetTransaction &transaction,
                                                         const domain::WorkGroup &group);
    /// Conflict when rowVersion is not the stored one. Keeps the ids of parts that stay. Counts originalRevision
    /// itself.
    [[nodiscard]] domain::Result<void> update(ChangeSetTransaction &transaction, const domain::WorkGroup &group);
    /// To the bin and back.
    [[nodiscard]] domain::Result<void> remove(ChangeSetTransaction &transaction, domain::GroupId id, qint64 rowVersion);
    [[nodiscard]] domain::Result<void> restore(ChangeSetTransaction &transaction, domain::GroupId id);

private:
    [[nodiscard]] domain::Result<QList<qint64>> orderedIds(GroupOrder order, std::optional<domain::GroupStatus> status);
    [[nodiscard]] domain::Result<void> requireFreeName(const domain::LocalizedText &name, domain::GroupId except);

    Connection &m_connection;
};

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importplan.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"
#include "storage/directorystorage.h"
#include "storage/groupwriter.h"

#include <QCoreApplication>
#include <QHash>

namespace storage {

/// Writes what a plan says, within one change set, with statements prepared once. Conflict when a record it changes has
/// moved on since the plan was made, InvalidInput when a name has been taken meanwhile; then nothing may be kept.
class ImportWriter
{
    Q_DECLARE_TR_FUNCTIONS(storage::ImportWriter)

public:
    ImportWriter(ChangeSetTransaction &transaction, const Progress &progress);

    [[nodiscard]] domain::Result<void> write(const domain::ImportPlan &plan);

private:
    [[nodiscard]] domain::Result<void> writePersons(const domain::ImportPlan &plan);
    [[nodiscard]] domain::Result<void> readNames(const QList<domain::WorkGroup> &updated);
    [[nodiscard]] domain::Result<void> claimNames(const domain::WorkGroup &group);
    [[nodiscard]] domain::Result<void> createGroups(const QList<domain::WorkGroup> &groups);
    [[nodiscard]] domain::Result<void> updateGroups(const QList<domain::WorkGroup> &groups);
    [[nodiscard]] domain::Result<void> createParts(const QList<domain::WorkGroup> &groups);
    void mapParts(domain::WorkGroup &group) const;
    [[nodiscard]] domain::Result<void> advance();

    ChangeSetTransaction &m_transaction;
    const Progress &m_progress;
    GroupWriter m_groupWriter;
    QList<domain::WorkGroup> m_written;                  ///< whose ties are checked at the end
    QHash<domain::PersonId, domain::PersonId> m_persons; ///< provisional ids to those stored
    QHash<domain::GroupId, domain::GroupId> m_groups;
    QHash<QString, qint64> m_names; ///< folded names to the groups that bear them
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// Carries a plan out as one change set of kind Import, which one undo takes back. An invalid id when there was nothing
/// to write; Cancelled when `progress` says so. On failure the directory is as it was.
[[nodiscard]] domain::Result<domain::ChangeSetId> applyImport(Connection &connection, const domain::ImportPlan &plan,
                                                              const QString &author, const QString &note = {},
                                                              const Progress &progress = {});

} // namespace storage

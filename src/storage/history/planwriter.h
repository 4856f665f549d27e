// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/changesettransaction.h"
#include "storage/directorystorage.h"
#include "storage/history/historyplan.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <memory>

namespace storage {

/// Writes plans: records come back under their ids, so that references hold; keys are made anew, versions move on.
/// Parents come before parts and go after them. InvalidInput, with nothing written once rolled back, when a name is
/// taken by now.
class PlanWriter
{
    Q_DECLARE_TR_FUNCTIONS(storage::PlanWriter)

public:
    explicit PlanWriter(ChangeSetTransaction &transaction);

    /// Told in records written; Cancelled when `progress` says so, to be rolled back.
    [[nodiscard]] domain::Result<void> write(const HistoryPlan &plan, const Progress &progress = {});

private:
    [[nodiscard]] domain::Result<void> removeRows(const QList<RowTarget> &rows, bool parents);
    [[nodiscard]] domain::Result<void> writeRows(const QList<RowTarget> &rows, bool parents);
    [[nodiscard]] domain::Result<void> remove(domain::RecordRef record);
    [[nodiscard]] domain::Result<void> writeRow(const RowTarget &row);
    [[nodiscard]] domain::Result<void> requireNoCycles(const QList<RowTarget> &rows);
    [[nodiscard]] domain::Result<void> touchGroups(const QList<RowTarget> &rows);
    [[nodiscard]] domain::Result<void> requireFreeNames(const QList<RowTarget> &rows);
    [[nodiscard]] domain::Result<void> step();
    [[nodiscard]] Query &prepared(const QString &statement);

    ChangeSetTransaction &m_transaction;
    QHash<QString, std::shared_ptr<Query>> m_queries;
    Progress m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QSet<domain::RecordRef> m_takenOut; ///< removed first to be written anew: their unique numbers change places
    qint64 m_nextVersion = 0;
};

} // namespace storage

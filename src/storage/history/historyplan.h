// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/history.h"
#include "storage/history/rowstate.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace storage {

/// A record with what it is now and what it is to be.
struct RowTarget
{
    domain::RecordRef record;
    RowState now;
    RowState target;
};

/// What going back would write, made before anything is written.
struct HistoryPlan
{
    QList<RowTarget> rows;                    ///< each record once
    QList<domain::HistoryConflict> conflicts; ///< what has changed since, and would be lost
    domain::RestoreCounts counts;

    /// The row of that record, nullptr when it is not in the plan.
    [[nodiscard]] RowTarget *row(domain::RecordRef record);
    /// The same for two plans only when they make the same of the same: what was shown is known again by it.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    QHash<domain::RecordRef, qsizetype> m_places; ///< of the rows looked up so far; rows are only appended
};

/// How many groups, persons and other records a plan changes, brings back and removes.
[[nodiscard]] domain::RestoreCounts countsOf(const QList<RowTarget> &rows);

} // namespace storage

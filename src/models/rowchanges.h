// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace models {

/// Neighbouring rows.
struct RowRun
{
    qsizetype first = 0;
    qsizetype count = 0;

    friend bool operator==(const RowRun &, const RowRun &) = default;
};

/// How one list of distinct ids becomes another, in the order to apply it: runs leave (last ones first, rows of the old
/// list), those that stay take a new order, runs come (first ones first, rows of the new list).
struct RowChanges
{
    QList<RowRun> removed;
    QList<qint64> reordered; ///< those that stay, in their new order; empty when the order is as it was
    QList<RowRun> inserted;

    friend bool operator==(const RowChanges &, const RowChanges &) = default;
};

/// nullopt when so much differs that views had better start anew.
[[nodiscard]] std::optional<RowChanges> rowChanges(const QList<qint64> &before, const QList<qint64> &after);

} // namespace models

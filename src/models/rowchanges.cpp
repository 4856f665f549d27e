// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowchanges.h"

#include "domain/idset.h"

#include <algorithm>
#include <span>

namespace models {

namespace {

constexpr qsizetype runsAtMost = 64;
constexpr qsizetype rowsComparedAtMost = 200'000;

using Ids = std::span<const qint64>;

domain::IdSet setOf(Ids ids)
{
    return {ids.begin(), ids.end()};
}

/// The runs of `ids` that the other list lacks; nullopt when there are too many.
std::optional<QList<RowRun>> runsMissing(Ids ids, const domain::IdSet &others, qsizetype offset)
{
    QList<RowRun> runs;
    for (std::size_t at = 0; at < ids.size(); ++at) {
        if (others.contains(ids[at]))
            continue;
        const qsizetype row = offset + static_cast<qsizetype>(at);
        if (!runs.isEmpty() && runs.last().first + runs.last().count == row) {
            ++runs.last().count;
        } else {
            if (runs.size() == runsAtMost)
                return std::nullopt;
            runs.append({row, 1});
        }
    }
    return runs;
}

QList<qint64> withoutRuns(const QList<qint64> &ids, const QList<RowRun> &runs)
{
    QList<qint64> kept;
    kept.reserve(ids.size());
    qsizetype next = 0;
    for (const RowRun &run : runs) {
        kept.append(ids.sliced(next, run.first - next));
        next = run.first + run.count;
    }
    kept.append(ids.sliced(next));
    return kept;
}

} // namespace

std::optional<RowChanges> rowChanges(const QList<qint64> &before, const QList<qint64> &after)
{
    const auto [oldStart, newStart] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype same = oldStart - before.begin();
    const auto [oldEnd, newEnd] = std::mismatch(before.rbegin(), std::make_reverse_iterator(oldStart), after.rbegin(),
                                                std::make_reverse_iterator(newStart));
    const qsizetype sameAtEnd = oldEnd - before.rbegin();
    const Ids left(before.data() + same, static_cast<std::size_t>(before.size() - same - sameAtEnd));
    const Ids come(after.data() + same, static_cast<std::size_t>(after.size() - same - sameAtEnd));

    RowChanges changes;
    if (left.empty() || come.empty()) {
        if (!left.empty())
            changes.removed.append({same, static_cast<qsizetype>(left.size())});
        if (!come.empty())
            changes.inserted.append({same, static_cast<qsizetype>(come.size())});
        return changes;
    }
    if (std::max(left.size(), come.size()) > static_cast<std::size_t>(rowsComparedAtMost))
        return std::nullopt;
    // The longer list is walked first, against the shorter one's set: that gives up early when they have little in
    // common.
    const bool longerFirst = left.size() >= come.size();
    auto first = longerFirst ? runsMissing(left, setOf(come), same) : runsMissing(come, setOf(left), same);
    if (!first)
        return std::nullopt;
    auto second = longerFirst ? runsMissing(come, setOf(left), same) : runsMissing(left, setOf(come), same);
    if (!second)
        return std::nullopt;
    changes.removed = longerFirst ? std::move(*first) : std::move(*second);
    changes.inserted = longerFirst ? std::move(*second) : std::move(*first);
    QList<qint64> staying = withoutRuns(after, changes.inserted);
    if (staying != withoutRuns(before, changes.removed))
        changes.reordered = std::move(staying);
    std::reverse(changes.removed.begin(), changes.removed.end());
    return changes;
}

} // namespace models

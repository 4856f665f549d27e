// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/connection.h"

#include <QList>

#include <functional>

namespace storage {

/// How the index stands.
enum class SearchIndexState {
    Current,    ///< in step with every text
    OutOfStep,  ///< usable, but groups wait in the queue: build() them
    Unusable,   ///< missing, damaged or full of what is no more: startOver(), then build()
    Impossible, ///< this SQLite has no full-text search; names are found all the same
};

/// The full-text index: the folded words of every group outside the bin, in two parts (names; everything). On SQLite
/// FTS5 tables without content and positions, on PostgreSQL tsvectors under GIN. Triggers queue each group whose texts
/// change, whoever changes them; a change set indexes what it queued before it commits, so that index and texts never
/// part, and what other programs changed waits until somebody builds.
class SearchIndex
{
public:
    /// Groups indexed so far, and to index in all; false stops.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    explicit SearchIndex(Connection &connection);

    /// Looks at the queue only: a few microseconds when nothing waits.
    [[nodiscard]] domain::Result<bool> isQueueEmpty();
    /// Looks whether the tables are there and hold as many groups as the directory.
    [[nodiscard]] SearchIndexState inspect();
    /// Makes the tables of an empty directory. Without FTS5 there are none, which is no error.
    void prepare();

    /// Within a transaction: the number of the newest entry of the queue.
    [[nodiscard]] domain::Result<qint64> newestQueued();
    /// Within a transaction: indexes what was queued after that entry. An index that cannot be written to keeps nobody
    /// from saving: its entries then stay in the queue.
    [[nodiscard]] domain::Result<void> update(qint64 after, const Progress &progress = {});

    /// Empties the index and queues every group, in short transactions; done again when it was cut short.
    [[nodiscard]] domain::Result<void> startOver();
    /// Indexes what is queued, a few hundred groups to a transaction, so that others can write in between. Cancelled
    /// when `progress` said so; what is done is kept.
    [[nodiscard]] domain::Result<void> build(const Progress &progress = {});

private:
    [[nodiscard]] bool hasTables();
    [[nodiscard]] domain::Result<void> dropTables();
    [[nodiscard]] domain::Result<void> queueAll();
    [[nodiscard]] domain::Result<QList<qint64>> take(qint64 after, int limit);
    [[nodiscard]] domain::Result<void> index(const QList<qint64> &groups);
    [[nodiscard]] domain::Result<void> indexQueued(qint64 after, const Progress &progress);
    [[nodiscard]] domain::Result<bool> buildSome();
    [[nodiscard]] domain::Result<void> runAll(const QStringList &statements);

    Connection &m_connection;
};

} // namespace storage

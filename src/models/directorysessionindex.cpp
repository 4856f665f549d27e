// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search index, built in the background.

#include "models/directorysession.h"
#include "storage/database.h"
#include "storage/searchindex.h"

namespace models {

using storage::SearchIndexState;

namespace {

domain::Result<void> buildAt(const storage::Location &location, bool startOver,
                             const storage::SearchIndex::Progress &tell)
{
    // Looked at by a reader: a writer's connection may leave statistics behind as it closes, and every window would
    // read its list again for them.
    auto connection = storage::Connection::open(location, storage::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    SearchIndexState state = storage::SearchIndex(**connection).inspect();
    if (startOver && state != SearchIndexState::Impossible)
        state = SearchIndexState::Unusable;
    if (state == SearchIndexState::Current || state == SearchIndexState::Impossible)
        return {};
    connection = storage::Connection::open(location, storage::OpenMode::ReadWrite);
    if (!connection)
        return connection.error();
    storage::SearchIndex index(**connection);
    if (state == SearchIndexState::Unusable) {
        if (!tell(0, 0))
            return {};
        if (auto done = index.startOver(); !done)
            return done;
    }
    return index.build(tell);
}

} // namespace

/// Looks after the search index in a thread of its own: nothing to do is the rule.
void DirectorySession::buildSearchIndex(bool startOver)
{
    if (m_indexing || isReadOnly())
        return;
    m_indexing = true;
    m_readers.start([this, startOver, closing = m_closing, location = m_database->location()] {
        const auto tell = [&](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(this, [this, done, total] { tellIndexProgress({done, total}); });
            return !closing->load();
        };
        // A directory that somebody else writes to just now is looked at again at the next change.
        (void)buildAt(location, startOver, tell);
        QMetaObject::invokeMethod(this, [this] { finishIndex(); });
    });
}

void DirectorySession::tellIndexProgress(const IndexProgress &progress)
{
    m_indexProgress = progress;
    Q_EMIT searchIndexProgress(progress.done, progress.total);
}

void DirectorySession::finishIndex()
{
    m_indexing = false;
    if (!std::exchange(m_indexProgress, std::nullopt))
        return;
    Q_EMIT searchIndexFinished();
    refreshList(); // now with what texts hold, and where names that another program wrote belong
    Q_EMIT changed();
}

} // namespace models

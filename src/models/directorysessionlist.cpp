// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What DirectorySession's list shows, and how it follows changes.

#include "domain/text.h"
#include "models/directorysession.h"
#include "models/groupfinder.h"
#include "models/grouptablemodel.h"
#include "storage/database.h"
#include "storage/directorystorage.h"
#include "storage/personstorage.h"
#include "storage/searchindex.h"

namespace models {

void DirectorySession::search(const QString &words)
{
    m_filter.words = words;
    showList();
}

void DirectorySession::setStatusFilter(std::optional<domain::GroupStatus> status)
{
    m_filter.status = status;
    showList();
}

void DirectorySession::showList()
{
    m_searching = true;
    if (!domain::foldedWords(m_filter.words).isEmpty()) {
        if (!m_finder) {
            m_finder = new GroupFinder(m_database->location(), this);
            connect(m_finder, &GroupFinder::found, this, &DirectorySession::showFound);
            connect(m_finder, &GroupFinder::failed, this, [this](const domain::Error &error) {
                m_searching = false;
                fail(error);
            });
        }
        m_finder->find(m_filter);
        return;
    }
    if (m_finder)
        m_finder->cancel();
    storage::GroupFilter filter = m_filter;
    filter.words.clear();
    if (const auto done = m_groups->setGroupFilter(filter); !done) {
        m_searching = false;
        fail(done.error());
        return;
    }
    m_searching = m_groups->isLoading();
    if (!m_searching)
        Q_EMIT listUpdated(m_filter.words, m_groups->rowCount());
}

void DirectorySession::showFound(const storage::GroupFilter &filter, const QList<qint64> &ids)
{
    m_searching = false;
    m_groups->setIds(ids);
    Q_EMIT listUpdated(filter.words, m_groups->rowCount());
}

/// After a commit: the rows at once; what a search finds now, a moment later.
void DirectorySession::refreshList()
{
    m_groups->refresh();
    if (!domain::foldedWords(m_filter.words).isEmpty())
        showList();
}

/// Looks after the search index in a thread of its own: nothing to do is the rule.
void DirectorySession::buildSearchIndex()
{
    if (m_indexing || isReadOnly())
        return;
    m_indexing = true;
    m_readers.start([this, closing = m_closing, location = m_database->location()] {
        const auto tell = [&](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT searchIndexProgress(done, total); });
            return !closing->load();
        };
        const auto build = [&]() -> domain::Result<void> {
            // Looked at by a reader: a writer's connection may leave statistics behind as it closes, and every window
            // would read its list again for them.
            auto connection = storage::Connection::open(location, storage::OpenMode::ReadOnly);
            if (!connection)
                return connection.error();
            const storage::SearchIndexState state = storage::SearchIndex(**connection).inspect();
            if (state == storage::SearchIndexState::Current || state == storage::SearchIndexState::Impossible)
                return {};
            connection = storage::Connection::open(location, storage::OpenMode::ReadWrite);
            if (!connection)
                return connection.error();
            storage::SearchIndex index(**connection);
            if (state == storage::SearchIndexState::Unusable) {
                if (auto done = index.startOver(); !done)
                    return done;
            }
            return index.build(tell);
        };
        // A directory that somebody else writes to just now is looked at again at the next change.
        (void)build();
        QMetaObject::invokeMethod(this, [this] { m_indexing = false; });
    });
}

void DirectorySession::poll()
{
    if (const QDate today = QDate::currentDate(); m_groups->today() != today)
        m_groups->setVerification(m_info.verifyEveryMonths, today);
    const storage::FileState file = m_database->connection().fileState();
    const bool lost = file != storage::FileState::InPlace;
    if (!std::exchange(m_fileLost, lost) && lost)
        Q_EMIT fileLost(file == storage::FileState::Replaced);
    const auto version = m_database->connection().dataVersion();
    if (!version) {
        if (!std::exchange(m_pollFailed, true))
            fail(version.error());
        return;
    }
    m_pollFailed = false;
    if (*version != m_dataVersion)
        reload();
}

void DirectorySession::reload()
{
    // Read first: what is committed while the rest is read then moves it again.
    if (const auto version = m_database->connection().dataVersion())
        m_dataVersion = *version;
    const domain::DirectoryInfo before = m_info;
    if (const auto done = readState(); !done)
        fail(done.error());
    refreshList();
    const auto inStep = storage::SearchIndex(m_database->connection()).isQueueEmpty();
    if (inStep && !*inStep)
        buildSearchIndex();
    if (m_info != before)
        Q_EMIT infoChanged();
    Q_EMIT changed();
}

domain::Result<void> DirectorySession::readState()
{
    storage::Connection &connection = m_database->connection();
    auto info = storage::DirectoryStorage(connection).readInfo();
    if (!info)
        return info.error();
    auto counts = storage::GroupStorage(connection).countsByStatus();
    if (!counts)
        return counts.error();
    const auto persons = storage::PersonStorage(connection).count();
    if (!persons)
        return persons.error();
    m_info = *std::move(info);
    m_statusCounts = *std::move(counts);
    m_personCount = *persons;
    m_groups->setVerification(m_info.verifyEveryMonths, QDate::currentDate());
    return {};
}

} // namespace models

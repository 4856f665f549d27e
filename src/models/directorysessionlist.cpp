// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What DirectorySession's list shows, and how it follows changes.

#include "domain/searchquery.h"
#include "domain/text.h"
#include "domain/textmatch.h"
#include "models/directorysession.h"
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

void DirectorySession::setOrder(GroupOrder order, bool descending)
{
    if (m_filter.order == order && m_filter.descending == descending)
        return;
    m_filter.order = order;
    m_filter.descending = descending;
    showList();
}

GroupFinder &DirectorySession::finder()
{
    if (m_finder)
        return *m_finder;
    m_finder = new GroupFinder(m_database->location(), this);
    connect(m_finder, &GroupFinder::found, this, &DirectorySession::showFound);
    connect(m_finder, &GroupFinder::nearFound, this,
            [this](const storage::GroupFilter &, const QList<NearName> &names) {
                m_nearNames = names;
                Q_EMIT nearNamesFound();
            });
    connect(m_finder, &GroupFinder::failed, this, [this](const domain::Error &error) {
        m_searching = false;
        fail(error);
    });
    return *m_finder;
}

void DirectorySession::showList()
{
    m_searching = true;
    if (!domain::foldedWords(m_filter.words).isEmpty()) {
        finder().find(m_filter);
        return;
    }
    if (m_finder)
        m_finder->cancel();
    m_shownSearch.reset();
    m_nearNames.clear();
    storage::GroupFilter filter = m_filter;
    filter.words.clear();
    m_groups->setSearchedWords({});
    if (const auto done = m_groups->setGroupFilter(filter); !done) {
        m_searching = false;
        fail(done.error());
        return;
    }
    m_searching = m_groups->isLoading();
    if (!m_searching)
        Q_EMIT listUpdated(m_filter.words, m_groups->rowCount());
}

void DirectorySession::showFound(const storage::GroupFilter &filter, const storage::FoundGroups &found)
{
    // The same search again, after a commit: the first names alone would take the others away for a moment.
    if (!found.isComplete && m_shownSearch == filter)
        return;
    m_nearNames.clear();
    const domain::SearchQuery query = domain::parseSearch(filter.words);
    QStringList words = domain::searchWords(query.words);
    for (const domain::SearchTerm &term : query.terms) {
        if (term.kind == domain::SearchTerm::Kind::Facilitator)
            words += term.words;
    }
    m_groups->setSearchedWords(words);
    m_groups->setIds(found.ids);
    if (!found.isComplete)
        return;
    if (!found.isIndexUsable && !std::exchange(m_indexStartedOver, true))
        buildSearchIndex(true);
    m_shownSearch = filter;
    m_searching = false;
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
void DirectorySession::buildSearchIndex(bool startOver)
{
    if (m_indexing || isReadOnly())
        return;
    m_indexing = true;
    m_readers.start([this, startOver, closing = m_closing, location = m_database->location()] {
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
            storage::SearchIndexState state = storage::SearchIndex(**connection).inspect();
            if (startOver && state != storage::SearchIndexState::Impossible)
                state = storage::SearchIndexState::Unusable;
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
        QMetaObject::invokeMethod(this, [this, startOver] {
            m_indexing = false;
            if (startOver && m_shownSearch)
                showList(); // now with what texts hold
        });
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

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What DirectorySession's list shows, and how it follows changes.

#include "domain/searchquery.h"
#include "domain/text.h"
#include "domain/textmatch.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "storage/backup/backupstore.h"
#include "storage/database.h"
#include "storage/directorystorage.h"
#include "storage/personstorage.h"
#include "storage/searchindex.h"

namespace models {

namespace {

FileLoss lossOf(storage::FileState state)
{
    switch (state) {
    case storage::FileState::Gone:
        return FileLoss::Gone;
    case storage::FileState::Replaced:
        return FileLoss::Replaced;
    case storage::FileState::Overwritten:
        return FileLoss::Overwritten;
    case storage::FileState::InPlace:
        break;
    }
    return FileLoss::None;
}

} // namespace

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
    m_leftOut.clear();
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
    const qsizetype left = found.isKeyBegun ? query.keyBegun : 0;
    QStringList words = domain::searchWords(query.words.chopped(left));
    for (const domain::SearchTerm &term : query.terms) {
        if (term.kind == domain::SearchTerm::Kind::Facilitator)
            words += term.words;
    }
    m_groups->setSearchedWords(words);
    m_groups->setIds(found.ids);
    if (!found.isComplete)
        return;
    if (!found.isIndexUsable && !m_indexing && !std::exchange(m_indexStartedOver, true))
        buildSearchIndex(true);
    m_shownSearch = filter;
    m_leftOut = query.words.right(left);
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

void DirectorySession::poll()
{
    if (const QDate today = QDate::currentDate(); m_groups->today() != today)
        m_groups->setVerification(m_info.verifyEveryMonths, today);
    if (fileLoss() == FileLoss::Overwritten)
        return;
    const auto version = m_database->connection().dataVersion();
    if (!version) {
        if (!std::exchange(m_pollFailed, true))
            fail(version.error());
        if (version.error().kind == domain::ErrorKind::NotAvailable)
            awaitServer();
        return;
    }
    m_pollFailed = false;
    if (*version != m_dataVersion)
        follow(*version);
    m_database->connection().settleLog();
}

FileLoss DirectorySession::fileLoss()
{
    storage::Connection &connection = m_database->connection();
    const FileLoss now = lossOf(connection.fileState());
    const FileLoss before = std::exchange(m_fileLoss, now);
    if (now == before || now == FileLoss::None)
        return now;
    if (now != FileLoss::Overwritten)
        keepShown();
    connection.leaveFile();
    Q_EMIT fileLost(now);
    return now;
}

/// Only the connection that is open still reaches what is shown.
void DirectorySession::keepShown()
{
    if (m_shownKept || m_dataFolder.isEmpty())
        return;
    storage::BackupStore store(m_dataFolder + QStringLiteral("/backups"), location());
    m_shownKept = store.make(m_database->connection(), storage::BackupReason::Replaced).hasValue();
}

/// A server that does not answer is asked from a worker, since asking may take seconds.
void DirectorySession::awaitServer()
{
    constexpr qint64 pause = 5'000;
    const bool askedLately = m_serverAsked.isValid() && m_serverAsked.elapsed() < pause;
    if (m_awaitingServer || askedLately || location().engine() != storage::Engine::Postgresql)
        return;
    m_awaitingServer = true;
    m_readers.start([this, location = m_database->location()] {
        const bool answers = storage::Connection::answers(location);
        QMetaObject::invokeMethod(this, [this, answers] {
            m_awaitingServer = false;
            m_serverAsked.start();
            if (answers)
                reconnect();
        });
    });
}

void DirectorySession::reconnect()
{
    if (!m_database->connection().reconnect())
        return;
    m_pollFailed = false;
    reload();
    Q_EMIT reconnected();
}

/// Somebody has committed. When only the search index is further now, nothing but the order and what is found can be
/// another: building it commits again and again, and what is shown is not read anew each time.
void DirectorySession::follow(qint64 dataVersion)
{
    const auto content = m_database->connection().contentVersion();
    if (!content || *content != m_contentVersion) {
        reload();
        return;
    }
    m_dataVersion = dataVersion;
    refreshList();
}

void DirectorySession::reload()
{
    // Read first: what is committed while the rest is read then moves it again.
    if (const auto version = m_database->connection().dataVersion())
        m_dataVersion = *version;
    if (auto content = m_database->connection().contentVersion())
        m_contentVersion = *std::move(content);
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

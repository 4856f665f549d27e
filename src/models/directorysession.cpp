// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"

#include "domain/text.h"
#include "models/draftstore.h"
#include "models/grouplookup.h"
#include "models/grouptablemodel.h"
#include "models/peoplesession.h"
#include "storage/database.h"
#include "storage/directorystorage.h"
#include "storage/history/pastcontent.h"
#include "storage/personstorage.h"

#include <QPromise>

#include <algorithm>
#include <chrono>

namespace models {

using namespace std::chrono_literals;
using Content = domain::Result<domain::DirectoryContent>;

DirectorySession::DirectorySession(std::unique_ptr<storage::Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_groups(new GroupTableModel(m_database->connection(), this))
    , m_people(new PeopleSession(*this))
    , m_closing(std::make_shared<std::atomic<bool>>(false))
{
    m_readers.setMaxThreadCount(2);
    connectModel();
    // Nobody can listen to failed() yet: what fails here is told once they do.
    const auto version = m_database->connection().dataVersion();
    m_dataVersion = version ? *version : 0;
    if (auto content = m_database->connection().contentVersion())
        m_contentVersion = *std::move(content);
    auto done = readState();
    if (done)
        done = m_groups->setGroupFilter(m_filter);
    if (!done)
        QMetaObject::invokeMethod(
            this, [this, error = done.error()] { fail(error); }, Qt::QueuedConnection);
    connect(&m_pollTimer, &QTimer::timeout, this, &DirectorySession::poll);
    m_pollTimer.start(250ms);
    buildSearchIndex();
}

DirectorySession::~DirectorySession()
{
    *m_closing = true;
    m_readers.waitForDone();
    // Its queries must end before the connection does.
    delete m_people;
    delete m_groups;
}

void DirectorySession::connectModel()
{
    connect(m_groups, &GroupTableModel::readFailed, this, &DirectorySession::fail);
    connect(m_groups, &GroupTableModel::loaded, this, [this] {
        m_searching = false;
        Q_EMIT listUpdated(m_filter.words, m_groups->rowCount());
    });
    // submitAll() is not through yet when it tells of a row.
    connect(m_groups, &GroupTableModel::written, this, &DirectorySession::reload, Qt::QueuedConnection);
}

storage::Location DirectorySession::location() const
{
    return m_database->location();
}

storage::Connection &DirectorySession::connection()
{
    return m_database->connection();
}

QString DirectorySession::displayName() const
{
    return m_database->location().displayName();
}

QString DirectorySession::locationText() const
{
    return m_database->location().toText();
}

bool DirectorySession::isOwnFile(const QString &path) const
{
    return m_database->location().holds(path);
}

bool DirectorySession::isReadOnly() const
{
    return m_database->isReadOnly();
}

QString DirectorySession::keptLog() const
{
    return m_database->connection().keptLog();
}

void DirectorySession::setDataFolder(const QString &folder)
{
    m_dataFolder = folder;
    m_drafts.reset();
    if (!folder.isEmpty() && !isReadOnly())
        m_drafts = std::make_unique<DraftStore>(folder + QStringLiteral("/drafts"), location());
}

void DirectorySession::setAuthor(const QString &author)
{
    m_author = author;
    m_groups->setAuthor(author);
}

domain::Result<domain::WorkGroup> DirectorySession::group(domain::GroupId id)
{
    return storage::GroupStorage(m_database->connection()).read(id);
}

domain::Result<domain::Person> DirectorySession::person(domain::PersonId id)
{
    return storage::PersonStorage(m_database->connection()).read(id);
}

domain::Result<QList<IncomingLineage>> DirectorySession::incomingLineages(domain::GroupId id)
{
    const auto ties = storage::GroupStorage(m_database->connection()).incomingLineages(id);
    if (!ties)
        return ties.error();
    QList<qint64> ids;
    for (const auto &[from, tie] : *ties)
        ids.append(from.value());
    const auto names = models::groupNames(m_database->connection(), ids);
    if (!names)
        return names.error();
    QList<IncomingLineage> incoming;
    for (const auto &[from, tie] : *ties)
        incoming.append({from, names->value(from.value()).preferring(m_groups->contentLanguage()), tie});
    return incoming;
}

QString DirectorySession::groupName(domain::GroupId id, domain::Language language)
{
    const auto names = models::groupNames(m_database->connection(), {id.value()});
    if (!names) {
        fail(names.error());
        return {};
    }
    return names->value(id.value()).preferring(language);
}

QList<PersonSuggestion> DirectorySession::suggestPersons(const QString &typed, int limit)
{
    const auto entries = storage::PersonStorage(m_database->connection()).find(typed, limit);
    if (!entries) {
        fail(entries.error());
        return {};
    }
    QList<qint64> ids;
    for (const storage::PersonEntry &entry : *entries) {
        for (const domain::GroupId id : entry.currentGroups)
            ids.append(id.value());
    }
    const auto names = models::groupNames(m_database->connection(), ids);
    if (!names) {
        fail(names.error());
        return {};
    }
    QList<PersonSuggestion> suggestions;
    for (const storage::PersonEntry &entry : *entries) {
        PersonSuggestion suggestion{entry.person, {}};
        for (const domain::GroupId id : entry.currentGroups)
            suggestion.currentGroupNames.append(names->value(id.value()).preferring(m_groups->contentLanguage()));
        suggestions.append(std::move(suggestion));
    }
    return suggestions;
}

QList<std::pair<domain::GroupId, QString>> DirectorySession::suggestGroups(const QString &typed, int limit)
{
    storage::Connection &connection = m_database->connection();
    const auto ids = lookUpGroups(connection, typed, limit);
    const auto names =
        ids ? models::groupNames(connection, *ids) : domain::Result<QHash<qint64, domain::LocalizedText>>(ids.error());
    if (!names) {
        fail(names.error());
        return {};
    }
    QList<std::pair<domain::GroupId, QString>> suggestions;
    for (const qint64 id : *ids)
        suggestions.append({domain::GroupId(id), names->value(id).preferring(m_groups->contentLanguage())});
    return suggestions;
}

QStringList DirectorySession::facilitatorNames(const QString &typed, int limit)
{
    QStringList names;
    for (const PersonSuggestion &each : suggestPersons(typed, limit))
        names.append(each.person.displayName);
    return names;
}

QStringList DirectorySession::groupNames(const QString &typed, int limit)
{
    QStringList names;
    if (domain::foldedWords(typed).isEmpty()) {
        for (int row = 0; row < std::min(limit, m_groups->rowCount()); ++row)
            names.append(m_groups->index(row, 0).data(GroupTableModel::NameRole).toString());
        return names;
    }
    for (const auto &[id, name] : suggestGroups(typed, limit))
        names.append(name);
    return names;
}

domain::Result<bool> DirectorySession::isNameTaken(const QString &name, domain::GroupId except)
{
    const auto found = storage::GroupStorage(m_database->connection()).findByName(name, except);
    if (!found)
        return found.error();
    return found->isValid();
}

QFuture<Content> DirectorySession::loadContent()
{
    return read([](storage::Connection &connection, const storage::Progress &progress) {
        return storage::DirectoryStorage(connection).readContent(progress);
    });
}

QFuture<Content> DirectorySession::loadContentOf(QDate day)
{
    return read([day](storage::Connection &connection, const storage::Progress &progress) {
        return storage::contentOn(connection, day, progress);
    });
}

QFuture<Content> DirectorySession::read(const ContentReader &reader)
{
    const auto promise = std::make_shared<QPromise<Content>>();
    QFuture<Content> future = promise->future();
    promise->start();
    m_readers.start([promise, reader, closing = m_closing, location = m_database->location()] {
        const auto content = [&]() -> Content {
            auto connection = storage::Connection::open(location, storage::OpenMode::ReadOnly);
            if (!connection)
                return connection.error();
            return reader(**connection, [&](qint64 done, qint64 total) {
                promise->setProgressRange(0, static_cast<int>(total));
                promise->setProgressValue(static_cast<int>(done));
                return !promise->isCanceled() && !closing->load();
            });
        };
        promise->addResult(content());
        promise->finish();
    });
    return future;
}

void DirectorySession::fail(const domain::Error &error)
{
    Q_EMIT failed(error);
}

} // namespace models

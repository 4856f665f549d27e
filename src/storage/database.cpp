// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "storage/changesettransaction.h"
#include "storage/directorystorage.h"
#include "storage/integrity.h"
#include "storage/query.h"
#include "storage/searchindex.h"
#include "storage/sqlitefile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// Files up to this size are checked whole when they are opened; PRAGMA quick_check reads every page.
constexpr qint64 largestQuickCheck = 8 * 1024 * 1024;

/// What names every column that is read: a file whose schema lost one is refused at the door, not at the first page.
domain::Result<void> checkColumns(Connection &connection)
{
    for (const QString &name : {u"read_directory"_s, u"list_groups"_s, u"list_persons"_s, u"list_facilitations"_s,
                                u"list_mailing_lists"_s, u"list_lineages"_s, u"list_change_sets"_s,
                                u"list_changes_since"_s, u"list_editions"_s, u"list_saved_filters"_s}) {
        if (auto known = Query(connection, name).prepared(); !known)
            return known;
    }
    return {};
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection, SchemaResult result)
    : m_connection(std::move(connection)), m_schemaResult(result)
{}

domain::Result<std::unique_ptr<Database>> Database::open(const Location &location, OpenMode mode,
                                                         const BeforeUpgrade &beforeUpgrade)
{
    auto opened = Connection::open(location, mode == OpenMode::ReadOnly ? mode : OpenMode::ReadWrite);
    if (!opened)
        return opened.error();
    std::unique_ptr<Connection> connection = *std::move(opened);
    SchemaManager schema(*connection);
    const SchemaResult found = schema.inspect();
    if (found != SchemaResult::Current && (found != SchemaResult::Outdated || connection->isReadOnly()))
        return schema.refusal(found);
    const bool isSmall = location.engine() == Engine::Sqlite && QFileInfo(location.path()).size() <= largestQuickCheck;
    if (isSmall) {
        const auto sound = connection->execute(u"PRAGMA quick_check(1)"_s);
        if (!sound || sound.value().toString() != u"ok") {
            domain::Error error = schema.refusal(SchemaResult::Damaged);
            error.detail = sound ? sound.value().toString() : sound.error().detail;
            return error;
        }
    }
    if (found == SchemaResult::Outdated && beforeUpgrade) {
        if (auto ready = beforeUpgrade(*connection); !ready)
            return ready.error();
    }
    const auto upgraded = schema.upgrade();
    if (!upgraded)
        return upgraded.error();
    if (location.engine() == Engine::Sqlite) {
        if (auto whole = checkColumns(*connection); !whole && whole.error().kind == domain::ErrorKind::Damaged) {
            domain::Error error = schema.refusal(SchemaResult::Damaged);
            error.detail = whole.error().detail;
            return error;
        }
    }
    if (auto started = connection->startJournal(); !started)
        return started.error();
    return std::unique_ptr<Database>(new Database(std::move(connection), *upgraded));
}

domain::Result<std::unique_ptr<Database>> Database::create(const Location &location, const domain::DirectoryInfo &info,
                                                           const QString &author)
{
    domain::DirectoryContent content;
    content.info = info;
    return create(location, content, author);
}

domain::Result<std::unique_ptr<Database>>
Database::create(const Location &location, const domain::DirectoryContent &content, const QString &author)
{
    auto opened = Connection::open(location, OpenMode::Create);
    if (!opened)
        return opened.error();
    std::unique_ptr<Connection> connection = *std::move(opened);
    if (auto ready = setUp(*connection, content, author); !ready) {
        // Nothing half made stays behind. On PostgreSQL a first schema without its title can be opened and completed.
        connection.reset();
        if (location.engine() == Engine::Sqlite) {
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(location.path() + suffix);
        }
        return ready.error();
    }
    return std::unique_ptr<Database>(new Database(std::move(connection), SchemaResult::Current));
}

domain::Result<void> Database::setUp(Connection &connection, const domain::DirectoryContent &content,
                                     const QString &author)
{
    if (auto created = SchemaManager(connection).create(); !created)
        return created;
    SearchIndex(connection).prepare();
    auto transaction = ChangeSetTransaction::begin(connection, author, ChangeKind::Create);
    if (!transaction)
        return transaction.error();
    if (auto written = DirectoryStorage(connection).writeContent(*transaction, content); !written)
        return written;
    Query created(connection, u"update_directory_created"_s);
    if (auto stamped = created.bind(u":at"_s, transaction->time()).execOne(); !stamped)
        return stamped;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return connection.startJournal();
}

domain::Result<QStringList> Database::checkIntegrity()
{
    return Integrity(*m_connection).check();
}

domain::Result<qint64> Database::rebuildKeys()
{
    return Integrity(*m_connection).rebuildKeys();
}

} // namespace storage

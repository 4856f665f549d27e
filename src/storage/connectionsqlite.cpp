// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"
#include "storage/filesystem.h"
#include "storage/query.h"
#include "storage/sidefiles.h"
#include "storage/sqlitefile.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr auto busyTimeout = 250; // ms; the GUI thread may be waiting

} // namespace

domain::Result<std::unique_ptr<Connection>> Connection::openSqlite(const Location &location, OpenMode mode)
{
    if (mode != OpenMode::Create) {
        auto taken = FileHold::take(location.path());
        return taken ? openSqlite(location, mode, std::move(taken->first), taken->second) : taken.error();
    }
    if (auto made = SqliteFile::make(location.path()); !made)
        return made.error();
    auto taken = FileHold::takeNew(location.path());
    auto opened = openSqlite(location, mode, std::move(taken), SqliteFile());
    if (!opened)
        QFile::remove(location.path());
    return opened;
}

domain::Result<std::unique_ptr<Connection>> Connection::openSqlite(const Location &location, OpenMode mode,
                                                                   FileHold hold, const SqliteFile &file)
{
    const QString name = u"annuaire-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto added = addDatabase(u"QSQLITE"_s, name); !added)
        return added.error();
    const bool readOnly = mode == OpenMode::ReadOnly || file.isReadOnly();
    std::unique_ptr<Connection> connection(new Connection(location, name, readOnly));
    connection->m_hold = std::move(hold);
    connection->m_onNetwork = file.isOnNetwork();
    if (auto opened = connection->openFile(file); !opened)
        return connection->named(opened.error());
    // SQLite has the file, and reads no log before its first statement.
    if (connection->fileState() != FileState::InPlace)
        return domain::Error{
            domain::ErrorKind::Busy,
            tr("“%1” was replaced by another program just now. Try again.").arg(location.displayName()),
            location.path()};
    if (auto ready = connection->setUpSqlite(); !ready)
        return connection->named(ready.error());
    connection->m_hold.bindLog();
    return connection;
}

domain::Result<void> Connection::openFile(const SqliteFile &file)
{
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT="_s + QString::number(busyTimeout);
    if (file.isReadOnly())
        options += u";QSQLITE_OPEN_READONLY"_s;
    // Never mode=rwc: a file that vanished in between is not made anew. A file that could be written is opened so even
    // to read it (query_only then forbids writing), since only then SQLite clears its side files away on closing.
    const QString parameter = file.isImmutable() ? u"immutable=1"_s : file.isReadOnly() ? u"mode=ro"_s : u"mode=rw"_s;
    QSqlDatabase handle = database();
    handle.setConnectOptions(options);
    handle.setDatabaseName(filesystem::sqliteUri(m_location.path()) + u'?' + parameter);
    return handle.open() ? domain::Result<void>() : toError(handle.lastError(), Engine::Sqlite);
}

domain::Error Connection::named(domain::Error error) const
{
    const QString name = m_location.displayName();
    if (error.kind == domain::ErrorKind::Busy) {
        error.message = tr("“%1” is in use by another program, which does not let it be read just now. Close it there, "
                           "or try again in a moment.")
                            .arg(name);
    } else if (error.kind == domain::ErrorKind::Damaged || error.kind == domain::ErrorKind::NotADirectory) {
        // The header was ours, so what SQLite cannot make sense of is damage.
        error.kind = domain::ErrorKind::Damaged;
        error.message = tr("“%1” is damaged. It was left as it is; open a backup, or a copy from elsewhere.").arg(name);
    }
    return error;
}

domain::Result<void> Connection::setUpSqlite()
{
    const auto version = execute(u"SELECT sqlite_version()"_s);
    if (!version)
        return version.error();
    if (QVersionNumber::fromString(version.value().toString()) < QVersionNumber(3, 37))
        return domain::Error{
            domain::ErrorKind::NotAvailable,
            tr("SQLite %1 is too old: version 3.37 or later is needed.").arg(version.value().toString()),
            {}};
    // Opening succeeds even on a locked or damaged file: only the first read tells.
    return executeAll({u"SELECT count(*) FROM sqlite_schema"_s,
                       u"PRAGMA query_only = "_s + (m_readOnly ? u"ON"_s : u"OFF"_s), u"PRAGMA foreign_keys = ON"_s,
                       u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -65536"_s,
                       u"PRAGMA wal_autocheckpoint = 1000"_s, u"PRAGMA journal_size_limit = 8388608"_s});
}

void Connection::keepLittle()
{
    if (engine() == Engine::Sqlite)
        (void)execute(u"PRAGMA cache_size = -4096"_s); // without it only more memory is used
}

FileState Connection::fileState() const
{
    return engine() == Engine::Sqlite ? m_hold.state() : FileState::InPlace;
}

void Connection::settleLog()
{
    if (engine() != Engine::Sqlite || m_readOnly || m_inTransaction || !sidefiles::hasLog(m_location.path()) ||
        fileState() != FileState::InPlace)
        return;
    (void)execute(u"PRAGMA busy_timeout = 0"_s);
    (void)execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // who reads or writes just now keeps it from that
    (void)execute(u"PRAGMA busy_timeout = "_s + QString::number(busyTimeout));
}

domain::Result<void> Connection::startJournal()
{
    if (engine() != Engine::Sqlite || m_readOnly)
        return {};
    const auto mode = execute(u"PRAGMA journal_mode"_s);
    if (!mode)
        return mode.error();
    const QString wanted = m_onNetwork ? u"delete"_s : u"wal"_s;
    if (mode.value().toString() == wanted)
        return {};
    // Refused while another connection is open; both modes are safe, so the file then stays in the one it has.
    const auto changed = execute(u"PRAGMA journal_mode = "_s + wanted);
    if (!changed && changed.error().kind != domain::ErrorKind::Busy)
        return changed.error();
    if (auto read = execute(u"SELECT count(*) FROM sqlite_schema"_s); !read) // only now the log is made
        return read.error();
    m_hold.bindLog();
    return {};
}

} // namespace storage

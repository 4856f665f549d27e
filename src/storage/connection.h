// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/filehold.h"
#include "storage/fileidentity.h"
#include "storage/location.h"

#include <QCoreApplication>
#include <QSqlDatabase>

#include <memory>

namespace storage {

/// Create: the file is made, or the schema, and must not exist yet.
enum class OpenMode { ReadWrite, ReadOnly, Create };

/// One session with the engine, for one thread: named, owned here, closed and removed with this object. Sets the
/// session up (SQLite: WAL, synchronous FULL, foreign keys, 250 ms busy timeout; PostgreSQL: UTC, search path, lock
/// timeout). Knows nothing of the schema: Database does.
class Connection
{
    Q_DECLARE_TR_FUNCTIONS(storage::Connection)

public:
    static domain::Result<std::unique_ptr<Connection>> open(const Location &location, OpenMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Engine engine() const { return m_location.engine(); }
    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }
    /// A handle for this thread; copies must not outlive the Connection.
    [[nodiscard]] QSqlDatabase database() const;
    /// A number that moves when another connection has committed a change (PRAGMA data_version, or the newest change
    /// set on PostgreSQL).
    [[nodiscard]] domain::Result<qint64> dataVersion();
    /// A text that is another one once anything of the directory itself has changed, whoever changed it; the search
    /// index, which moves dataVersion() too, is not of the directory.
    [[nodiscard]] domain::Result<QString> contentVersion();
    /// SQLite: whether the file that was opened still bears its name, and is SQLite's alone to write to. What is
    /// written to another one would be lost.
    [[nodiscard]] FileState fileState() const;
    /// Once the file was replaced or written over, for good: nothing of this session gets into the one there now.
    void leaveFile() const { m_hold.leave(); }
    /// Where the log of a file that was replaced, which lay beside this one when it was opened, is kept; else "".
    [[nodiscard]] const QString &keptLog() const { return m_hold.keptLog(); }
    /// SQLite: what is committed goes from the log into the file, and the log is empty then, unless somebody reads just
    /// now. Waits for nobody. An empty log does no harm beside a file that another program puts in place.
    void settleLog();
    /// Runs one statement of the session itself (a PRAGMA, SET, BEGIN); the first column of its first row, if any.
    [[nodiscard]] domain::Result<QVariant> execute(const QString &sql);
    /// PostgreSQL: whether the server lets one in; waits 3 s at most. For a thread that may wait.
    [[nodiscard]] static bool answers(const Location &location);
    /// PostgreSQL, outside a transaction: a new session in the place of one that was lost. Queries made before go on.
    [[nodiscard]] domain::Result<void> reconnect();
    /// How often reconnect() made a new session: what was prepared in another one is unknown to the server.
    [[nodiscard]] int reconnections() const { return m_reconnections; }
    /// For one who reads much and each page once: SQLite then keeps a few of them instead of 64 MB.
    void keepLittle();
    /// SQLite: journal in WAL mode, or DELETE on a network drive. Called once the file is known to be sound and ours,
    /// since it may write to it.
    [[nodiscard]] domain::Result<void> startJournal();

private:
    friend class Transaction;
    Connection(Location location, QString name, bool readOnly);

    static domain::Result<std::unique_ptr<Connection>> openSqlite(const Location &location, OpenMode mode);
    static domain::Result<std::unique_ptr<Connection>> openSqlite(const Location &location, OpenMode mode,
                                                                  FileHold hold, const SqliteFile &file);
    static domain::Result<std::unique_ptr<Connection>> openPostgresql(const Location &location, OpenMode mode);
    static domain::Result<void> addDatabase(const QString &driver, const QString &name);
    /// The error of opening it, in a sentence that names the file.
    [[nodiscard]] domain::Error named(domain::Error error) const;
    [[nodiscard]] domain::Result<void> openFile(const SqliteFile &file);
    [[nodiscard]] domain::Result<void> openServer(int timeout);
    [[nodiscard]] domain::Result<void> setUpSqlite();
    [[nodiscard]] domain::Result<void> setUpPostgresql();
    [[nodiscard]] domain::Result<void> executeAll(const QStringList &statements);

    Location m_location;
    FileHold m_hold; ///< let go after the handle is closed
    QString m_name;
    bool m_readOnly = false;
    bool m_onNetwork = false;
    bool m_inTransaction = false;
    int m_reconnections = 0;
};

} // namespace storage

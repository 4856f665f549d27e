// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <utility>

namespace storage {

enum class Engine { Sqlite, Postgresql };

/// Where a server's database is and how to reach it; empty fields are left to libpq's defaults.
struct ServerAddress
{
    QString host; ///< a name, an address, or the folder of a Unix socket
    int port = 0;
    QString database;
    QString user;
    QString password;
    QList<std::pair<QString, QString>> options; ///< sslmode, connect_timeout, …

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

/// Where a directory lives: a file, or a PostgreSQL database and schema.
class Location
{
    Q_DECLARE_TR_FUNCTIONS(storage::Location)

public:
    /// A path, or postgresql://[user[:password]@][host][:port]/database[?host=…&port=…&schema=…&sslmode=…]
    /// (postgres:// too). InvalidInput when it is neither. The default schema is "annuaire".
    static domain::Result<Location> parse(const QString &text);
    /// Whether it is written like an address (scheme://…) rather than a path.
    [[nodiscard]] static bool isAddress(const QString &text);
    /// For messages: of an address only its scheme, for what follows may hold a password; a path as it is.
    [[nodiscard]] static QString withoutSecrets(const QString &text);
    static Location ofFile(const QString &path);

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QString path() const { return m_path; } ///< absolute, for SQLite
    [[nodiscard]] QString schema() const { return m_schema; }
    [[nodiscard]] const ServerAddress &server() const { return m_server; } ///< for PostgreSQL
    [[nodiscard]] QString connectionInfo() const;                          ///< libpq's keyword form, for PostgreSQL
    /// For titles and messages; never holds a password.
    [[nodiscard]] QString displayName() const;
    /// What parse() reads back, without the password.
    [[nodiscard]] QString toText() const;

    /// Whether that file is the directory itself or one of SQLite’s beside it, also by another name: nothing else may
    /// be written there.
    [[nodiscard]] bool holds(const QString &path) const;

    friend bool operator==(const Location &, const Location &) = default;

private:
    static domain::Result<Location> ofServer(const QString &url);

    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QString m_schema;
    ServerAddress m_server;
};

} // namespace storage

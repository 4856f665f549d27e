// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace support {

/// Gives a data-driven test the column "engine" with the rows "sqlite" and "postgresql".
void addEngines();

/// The server that tests/support/with-postgresql started; "" when there is none.
[[nodiscard]] QString serverUrl();

/// A place of its own for one test: a file in a new folder, or a schema of the test server; gone with this object.
class TestPlace
{
public:
    explicit TestPlace(storage::Engine engine);
    ~TestPlace();
    TestPlace(const TestPlace &) = delete;
    TestPlace &operator=(const TestPlace &) = delete;

    [[nodiscard]] storage::Location location() const { return m_location; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Runs SQL as another program would, through a connection that knows nothing of change sets.
    bool runOutside(const QString &sql) const;

private:
    QTemporaryDir m_folder;
    storage::Location m_location;
};

/// An info that keeps the rules, with invented names.
[[nodiscard]] domain::DirectoryInfo someInfo();

/// A new, empty directory in a place of its own, and open.
class TestDatabase
{
public:
    explicit TestDatabase(storage::Engine engine);

    [[nodiscard]] storage::Database &operator*() { return *m_database; }
    [[nodiscard]] storage::Database *operator->() { return m_database.get(); }
    [[nodiscard]] storage::Connection &connection() { return m_database->connection(); }
    [[nodiscard]] const TestPlace &place() const { return m_place; }
    /// Opens it once more: another window, another user.
    [[nodiscard]] std::unique_ptr<storage::Database> openAgain() const;
    /// Closes it and opens it anew.
    void reopen();

private:
    TestPlace m_place;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace support

/// Skips the "postgresql" rows when no server is there, saying how to get one.
#define SKIP_WITHOUT_SERVER(engine)                                                                                    \
    if ((engine) == storage::Engine::Postgresql && support::serverUrl().isEmpty())                                     \
    QSKIP("no PostgreSQL server: run through tests/support/with-postgresql")

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace storage {

/// What looking at (or migrating) a schema found.
enum class SchemaResult {
    Current,
    Upgraded,
    Outdated,      ///< written by an older program: upgrade() brings it up to date
    UpgradeFailed, ///< rolled back: the file is as it was
    NewerVersion,  ///< written by a newer program
    NotADirectory, ///< empty, foreign, or no database at all
    Damaged,
};

/// One numbered step, the same number for both engines; runs in its own transaction.
struct Migration
{
    int number = 0;
    QString description;
    QStringList statements; ///< names of resource files, in order
    /// Those that only one engine needs (its way of recording history), after the others.
    QStringList sqliteStatements = {};
    QStringList postgresqlStatements = {};
};

/// Sets schemas up and brings them up to date.
class SchemaManager
{
    Q_DECLARE_TR_FUNCTIONS(storage::SchemaManager)

public:
    explicit SchemaManager(Connection &connection);
    /// With migrations of its own, for tests of every result.
    SchemaManager(Connection &connection, QList<Migration> migrations);

    [[nodiscard]] static QList<Migration> migrations();
    [[nodiscard]] int newestVersion() const;
    /// The schema's number; 0 for an empty database.
    [[nodiscard]] domain::Result<int> version();
    [[nodiscard]] SchemaResult inspect();
    /// The sentence for a result that keeps the directory from being opened.
    [[nodiscard]] domain::Error refusal(SchemaResult result) const;
    /// Runs the missing migrations. On failure the Error says why and the schema is as before.
    [[nodiscard]] domain::Result<SchemaResult> upgrade();
    /// What the last inspect() or upgrade() came to.
    [[nodiscard]] SchemaResult lastResult() const { return m_lastResult; }
    /// Sets up an empty database.
    [[nodiscard]] domain::Result<void> create();

private:
    [[nodiscard]] SchemaResult look();
    [[nodiscard]] domain::Result<QStringList> tables();
    [[nodiscard]] domain::Result<void> createSchema();
    [[nodiscard]] domain::Result<void> run(const Migration &migration);
    [[nodiscard]] domain::Result<void> runStatements(const Migration &migration);
    [[nodiscard]] domain::Result<void> setVersion(int version);

    Connection &m_connection;
    QList<Migration> m_migrations;
    SchemaResult m_lastResult = SchemaResult::NotADirectory;
    domain::Error m_cause;
};

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/connection.h"

#include <QList>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <optional>

namespace storage {

/// The text of resources/sql/{sqlite,postgresql}/NAME.sql for the engine, else of resources/sql/common/NAME.sql,
/// without the comments at its head. One statement per file; Internal when there is no such file.
[[nodiscard]] domain::Result<QString> statement(Engine engine, const QString &name);

/// Ids as one value to bind where a statement takes a set of them: JSON for json_each() on SQLite, an array literal for
/// unnest(CAST(:ids AS bigint[])) on PostgreSQL.
[[nodiscard]] QString idSet(Engine engine, const QList<qint64> &ids);

/// A prepared, forward-only statement from the resource files. Values are bound by name (":name"), never written into
/// the text. The first failure is kept and told by exec(), so a chain of binds needs no checks.
class Query
{
public:
    Query(Connection &connection, const QString &statementName);

    /// A null string is bound as "", since no text column takes NULL; an invalid QVariant is NULL; a bool is 0 or 1.
    Query &bind(const QString &placeholder, const QVariant &value);
    /// Whether the engine understood the statement: what it names is there.
    [[nodiscard]] domain::Result<void> prepared() const;
    /// Runs the statement; may be called again after new binds.
    [[nodiscard]] domain::Result<void> exec();
    /// Runs a statement that must touch exactly one row, else Conflict.
    [[nodiscard]] domain::Result<void> execOne();
    /// Runs INSERT … RETURNING id.
    [[nodiscard]] domain::Result<qint64> execInsert();
    /// Runs a query for one value; an invalid QVariant when there is no row.
    [[nodiscard]] domain::Result<QVariant> execValue();
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QVariant value(const QString &column) const { return m_query.value(column); }
    [[nodiscard]] QSqlRecord record() const { return m_query.record(); }
    [[nodiscard]] int affectedRows() const { return m_query.numRowsAffected(); }
    /// Why next() ended: nothing when there were no more rows.
    [[nodiscard]] domain::Result<void> ended() const;
    /// Frees locks held by a read that was not run to its end.
    void finish() { m_query.finish(); }

private:
    [[nodiscard]] bool prepare();
    /// Anew, with what is bound, when the connection has a new session since.
    [[nodiscard]] bool prepareAgain();

    Connection &m_connection;
    QString m_text;
    QSqlQuery m_query;
    Engine m_engine;
    int m_reconnections = 0;
    std::optional<domain::Error> m_error;
};

/// The driver's failure as an Error of the right kind: Busy, ReadOnly, Damaged, Conflict (unique), Internal…
[[nodiscard]] domain::Error toError(const QSqlError &error, Engine engine);
/// The general sentence for a kind of failure.
[[nodiscard]] domain::Error messageOf(domain::ErrorKind kind, const QString &detail = {});

} // namespace storage

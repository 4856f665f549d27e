// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace storage {

class Query;

/// Checks of a whole directory, and the mending of what follows from other columns.
class Integrity
{
    Q_DECLARE_TR_FUNCTIONS(storage::Integrity)

public:
    explicit Integrity(Connection &connection);

    /// What is wrong, in words; empty when all is well.
    [[nodiscard]] domain::Result<QStringList> check();
    /// Writes the keys of all records that are out of step; how many.
    [[nodiscard]] domain::Result<qint64> rebuildKeys();
    /// The same for these groups and the people of theirs, within the caller's transaction.
    [[nodiscard]] domain::Result<qint64> rebuildKeysOf(const QList<qint64> &groups);

private:
    /// A record whose keys are not those of its texts, with the right ones.
    struct Stale
    {
        qint64 id = 0;
        QString firstKey;
        QString secondKey;
    };

    [[nodiscard]] domain::Result<QStringList> checkEngine();
    [[nodiscard]] domain::Result<QStringList> checkReferences();
    [[nodiscard]] domain::Result<QStringList> checkSuccessions();
    [[nodiscard]] domain::Result<QStringList> circlesAmong(QList<qint64> groups);
    [[nodiscard]] domain::Result<QStringList> checkKeys();
    [[nodiscard]] domain::Result<QList<Stale>> staleGroups(Query &listed);
    [[nodiscard]] domain::Result<QList<Stale>> stalePersons(Query &listed);
    [[nodiscard]] domain::Result<qint64> writeKeys(Query &groups, Query &persons);

    Connection &m_connection;
};

} // namespace storage

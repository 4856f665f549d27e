// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/searchquery.h"
#include "storage/connection.h"

#include <QDate>
#include <QSet>

namespace storage {

/// Finds the groups that meet the conditions of a search.
class GroupConditions
{
public:
    GroupConditions(Connection &connection, QDate today);

    /// The groups that meet them all; of conditions about the status, one.
    [[nodiscard]] domain::Result<QSet<qint64>> meeting(const QList<domain::SearchTerm> &terms);

private:
    [[nodiscard]] domain::Result<QSet<qint64>> meetingColumns(const QList<domain::SearchTerm> &terms);
    [[nodiscard]] domain::Result<QSet<qint64>> facilitatedBy(const QStringList &words);
    [[nodiscard]] domain::Result<QSet<qint64>> tiedTo(const QStringList &words);
    [[nodiscard]] domain::Result<QList<qint64>> keysHolding(const QString &statement, const QStringList &words);

    Connection &m_connection;
    QDate m_today;
};

} // namespace storage

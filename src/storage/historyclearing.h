// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/namematcher.h"
#include "domain/result.h"
#include "storage/connection.h"

#include <QJsonObject>
#include <QList>

#include <utility>

namespace storage {

/// Takes a person out of what the history keeps: of their own records everything personal, of all others the names in
/// texts. What another person is or was called and reached by is that person's, and stays.
class HistoryClearing
{
public:
    HistoryClearing(Connection &connection, QList<qint64> ids, domain::NameMatcher names);

    [[nodiscard]] domain::Result<void> apply();
    /// How many changes of other records and notes of changes it would take a name out of.
    [[nodiscard]] domain::Result<qint64> countOthers();

private:
    struct Values
    {
        qint64 change = 0;
        bool isTheirs = false;
        QJsonObject cleared;
    };
    [[nodiscard]] domain::Result<QList<Values>> values();
    [[nodiscard]] domain::Result<QList<std::pair<qint64, QString>>> notes();
    [[nodiscard]] QJsonObject cleared(const QString &table, const QString &operation, const QJsonObject &values) const;

    Connection &m_connection;
    QList<qint64> m_ids;
    domain::NameMatcher m_names;
};

} // namespace storage

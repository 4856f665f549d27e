// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/result.h"
#include "domain/validation.h"
#include "storage/connection.h"
#include "storage/directorystorage.h"
#include "storage/query.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace storage {

/// Something found, with what a list shows of its record.
struct NamedFinding
{
    domain::Finding finding;
    domain::LocalizedText groupName;
    QString personName;
    QDate since; ///< the last check, or the day the status was to be looked at again; invalid when it never was checked
};

/// What is due, oldest first, and what lacks, groups by name and then persons. The counts are of all; of each list the
/// first rows are kept.
struct FindingsReport
{
    QList<NamedFinding> toVerify;
    QList<NamedFinding> toComplete;
    qint64 toVerifyCount = 0;
    qint64 toCompleteCount = 0;
};

/// Looks through a directory for what domain::findings() tells, row by row: what it holds grows with the rows that are
/// kept, not with the directory.
class FindingStorage
{
public:
    explicit FindingStorage(Connection &connection);

    /// At most `rows` of each list; Cancelled when asked to stop.
    [[nodiscard]] domain::Result<FindingsReport> find(QDate today, qsizetype rows, const Progress &progress = {});

private:
    [[nodiscard]] domain::Result<void> lookAt(const QString &statement, void (FindingStorage::*add)(const Query &));
    void addGroup(const Query &row);
    void addPerson(const Query &row);
    void finish();

    Connection &m_connection;
    FindingsReport m_report;
    QHash<qint64, QString> m_nameKeys; ///< of the groups in toComplete
    Progress m_progress;
    QDate m_today;
    qsizetype m_rows = 0;
    qint64 m_done = 0;
    int m_interval = 12;
};

} // namespace storage

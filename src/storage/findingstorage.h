// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/result.h"
#include "domain/validation.h"
#include "storage/connection.h"
#include "storage/directorystorage.h"

#include <QDate>
#include <QList>
#include <QSet>

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

/// Looks through a directory for what domain::findings() tells, a few hundred groups at a time.
class FindingStorage
{
public:
    explicit FindingStorage(Connection &connection);

    /// At most `rows` of each list; Cancelled when asked to stop.
    [[nodiscard]] domain::Result<FindingsReport> find(QDate today, qsizetype rows, const Progress &progress = {});

private:
    [[nodiscard]] domain::Result<qint64> lookAtPage(qint64 after);
    [[nodiscard]] domain::Result<void> lookAtPersons();
    void add(const domain::WorkGroup &group);
    void finish();

    Connection &m_connection;
    FindingsReport m_report;
    QSet<qint64> m_facilitators;
    QDate m_today;
    qsizetype m_rows = 0;
    int m_interval = 12;
};

} // namespace storage

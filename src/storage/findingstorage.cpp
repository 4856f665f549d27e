// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/findingstorage.h"

#include "storage/rows.h"
#include "storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qint64 asksEvery = 64;
constexpr int facilitatesColumn = 5;

bool isOlder(const NamedFinding &a, const NamedFinding &b)
{
    return a.since < b.since || (a.since == b.since && a.finding.group.value() < b.finding.group.value());
}

/// Keeps the list from growing far beyond what will be shown.
template<typename Less>
void keepFirst(QList<NamedFinding> &list, qsizetype rows, Less less)
{
    if (list.size() <= 2 * rows)
        return;
    std::nth_element(list.begin(), list.begin() + rows, list.end(), less);
    list.resize(rows);
}

} // namespace

FindingStorage::FindingStorage(Connection &connection) : m_connection(connection) {}

domain::Result<FindingsReport> FindingStorage::find(QDate today, qsizetype rows, const Progress &progress)
{
    m_report = {};
    m_nameKeys.clear();
    m_progress = progress;
    m_today = today;
    m_rows = rows;
    m_done = 0;
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    const auto info = DirectoryStorage(m_connection).readInfo();
    if (!info)
        return info.error();
    m_interval = info->verifyEveryMonths;
    if (auto done = lookAt(u"look_at_groups"_s, &FindingStorage::addGroup); !done)
        return done.error();
    if (auto done = lookAt(u"look_at_persons"_s, &FindingStorage::addPerson); !done)
        return done.error();
    finish();
    return m_report;
}

domain::Result<void> FindingStorage::lookAt(const QString &statement, void (FindingStorage::*add)(const Query &))
{
    Query query(m_connection, statement);
    if (auto done = query.bind(u":today"_s, m_today.toString(Qt::ISODate)).exec(); !done)
        return done;
    while (query.next()) {
        (this->*add)(query);
        if (++m_done % asksEvery == 0 && m_progress && !m_progress(m_done, -1))
            return messageOf(domain::ErrorKind::Cancelled);
    }
    if (m_progress && !m_progress(m_done, -1))
        return messageOf(domain::ErrorKind::Cancelled);
    return query.ended();
}

void FindingStorage::addGroup(const Query &row)
{
    const domain::WorkGroup group = lookedAtGroupFromRow(row);
    const QList<domain::Finding> all = domain::findings(group, m_interval, m_today);
    for (const domain::Finding &finding : all) {
        const bool review = finding.kind == domain::FindingKind::ReviewDue;
        const NamedFinding found{finding, group.name, {}, review ? group.reviewOn : group.verifiedOn};
        if (domain::isVerification(finding.kind)) {
            ++m_report.toVerifyCount;
            m_report.toVerify += found;
            keepFirst(m_report.toVerify, m_rows, isOlder);
        } else if (m_report.toCompleteCount++ < m_rows) {
            m_report.toComplete += found;
            m_nameKeys.insert(group.id.value(), row.value(u"name_key"_s).toString());
        }
    }
}

void FindingStorage::addPerson(const Query &row)
{
    const domain::Person person = lookedAtPersonFromRow(row);
    const bool facilitates = row.value(facilitatesColumn).toBool();
    const QList<domain::Finding> all = domain::findings(person, facilitates);
    for (const domain::Finding &finding : all) {
        if (m_report.toCompleteCount++ < m_rows)
            m_report.toComplete += NamedFinding{finding, {}, person.displayName, {}};
    }
}

void FindingStorage::finish()
{
    std::sort(m_report.toVerify.begin(), m_report.toVerify.end(), isOlder);
    m_report.toVerify.resize(std::min(m_report.toVerify.size(), m_rows));
    std::stable_sort(m_report.toComplete.begin(), m_report.toComplete.end(),
                     [this](const NamedFinding &a, const NamedFinding &b) {
                         if (a.finding.group.isValid() != b.finding.group.isValid())
                             return a.finding.group.isValid();
                         return m_nameKeys.value(a.finding.group.value()) < m_nameKeys.value(b.finding.group.value());
                     });
}

} // namespace storage

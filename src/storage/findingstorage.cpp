// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/findingstorage.h"

#include "storage/groupparts.h"
#include "storage/groupstorage.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qint64 pageSize = 256;

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
    m_facilitators.clear();
    m_today = today;
    m_rows = rows;
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    const auto info = DirectoryStorage(m_connection).readInfo();
    if (!info)
        return info.error();
    m_interval = info->verifyEveryMonths;
    qint64 after = 0;
    for (qint64 done = 0; after >= 0; done += pageSize) {
        const auto last = lookAtPage(after);
        if (!last)
            return last.error();
        after = *last;
        if (progress && !progress(done, -1))
            return messageOf(domain::ErrorKind::Cancelled);
    }
    if (auto done = lookAtPersons(); !done)
        return done.error();
    finish();
    return m_report;
}

/// The id of the last group looked at; -1 when there was none.
domain::Result<qint64> FindingStorage::lookAtPage(qint64 after)
{
    Query query(m_connection, u"list_groups_after"_s);
    if (auto done = query.bind(u":after"_s, after).bind(u":limit"_s, pageSize).exec(); !done)
        return done.error();
    QList<domain::WorkGroup> groups;
    while (query.next())
        groups += groupFromRow(query);
    if (auto ended = query.ended(); !ended)
        return ended.error();
    if (groups.isEmpty())
        return -1;
    const qint64 last = groups.constLast().id.value();
    auto facilitations = PartTable<domain::Facilitation>(m_connection).readBetween(after, last);
    if (!facilitations)
        return facilitations.error();
    auto lists = PartTable<domain::MailingList>(m_connection).readBetween(after, last);
    if (!lists)
        return lists.error();
    for (domain::WorkGroup &group : groups) {
        group.facilitations = facilitations->take(group.id.value());
        group.mailingLists = lists->take(group.id.value());
        add(group);
    }
    return last;
}

void FindingStorage::add(const domain::WorkGroup &group)
{
    for (const domain::Finding &finding : domain::findings(group, m_interval, m_today)) {
        const bool review = finding.kind == domain::FindingKind::ReviewDue;
        const NamedFinding found{finding, group.name, {}, review ? group.reviewOn : group.verifiedOn};
        if (domain::isVerification(finding.kind)) {
            ++m_report.toVerifyCount;
            m_report.toVerify += found;
            keepFirst(m_report.toVerify, m_rows, isOlder);
        } else if (m_report.toCompleteCount++ < m_rows) {
            m_report.toComplete += found;
        }
    }
    for (const domain::Facilitation &each : group.facilitations) {
        if (domain::isCurrent(each, m_today))
            m_facilitators.insert(each.personId.value());
    }
}

domain::Result<void> FindingStorage::lookAtPersons()
{
    Query query(m_connection, u"list_persons"_s);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next()) {
        const domain::Person person = personFromRow(query);
        for (const domain::Finding &finding : domain::findings(person, m_facilitators.contains(person.id.value()))) {
            if (m_report.toCompleteCount++ < m_rows)
                m_report.toComplete += NamedFinding{finding, {}, person.displayName, {}};
        }
    }
    return query.ended();
}

void FindingStorage::finish()
{
    std::sort(m_report.toVerify.begin(), m_report.toVerify.end(), isOlder);
    m_report.toVerify.resize(std::min(m_report.toVerify.size(), m_rows));
    QHash<qint64, QString> keys;
    for (const NamedFinding &each : std::as_const(m_report.toComplete)) {
        if (each.finding.group.isValid() && !keys.contains(each.finding.group.value()))
            keys.insert(each.finding.group.value(), keysOf(each.groupName).french);
    }
    std::stable_sort(m_report.toComplete.begin(), m_report.toComplete.end(),
                     [&keys](const NamedFinding &a, const NamedFinding &b) {
                         if (a.finding.group.isValid() != b.finding.group.isValid())
                             return a.finding.group.isValid();
                         return keys.value(a.finding.group.value()) < keys.value(b.finding.group.value());
                     });
}

} // namespace storage

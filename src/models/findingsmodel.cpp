// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingsmodel.h"

#include "domain/historywords.h"
#include "domain/partialdate.h"

#include <algorithm>
#include <utility>

namespace models {

namespace {

bool sameFindings(const QList<storage::NamedFinding> &a, const QList<storage::NamedFinding> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const storage::NamedFinding &one, const storage::NamedFinding &other) {
                          return one.finding == other.finding;
                      });
}

/// The rows [first, last] that fell out of an otherwise unchanged list; {0, -1} when it is not that simple.
std::pair<int, int> removedRun(const QList<storage::NamedFinding> &before, const QList<storage::NamedFinding> &after)
{
    const qsizetype gone = before.size() - after.size();
    if (gone <= 0)
        return {0, -1};
    qsizetype first = 0;
    while (first < after.size() && before.at(first).finding == after.at(first).finding)
        ++first;
    for (qsizetype row = first; row < after.size(); ++row) {
        if (before.at(row + gone).finding != after.at(row).finding)
            return {0, -1};
    }
    return {int(first), int(first + gone - 1)};
}

} // namespace

void FindingsModel::setFindings(const QList<storage::NamedFinding> &findings, qint64 total)
{
    m_total = total;
    if (const auto [first, last] = removedRun(m_rows, findings); last >= first) {
        beginRemoveRows({}, first, last);
        m_rows = findings;
        endRemoveRows();
    } else if (!sameFindings(m_rows, findings)) {
        beginResetModel();
        m_rows = findings;
        endResetModel();
        return;
    }
    m_rows = findings;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FindingsModel::setContentLanguage(domain::Language language)
{
    m_language = language;
    retranslate();
}

void FindingsModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

domain::Finding FindingsModel::findingAt(int row) const
{
    return m_rows.value(row).finding;
}

int FindingsModel::rowOf(const domain::Finding &finding) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&finding](const storage::NamedFinding &row) { return row.finding == finding; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const storage::NamedFinding &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return name(row);
    case TextRole:
        return text(row);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(name(row), text(row));
    case GroupIdRole:
        return row.finding.group.value();
    case PersonIdRole:
        return row.finding.person.value();
    case FieldRole:
        return int(row.finding.field);
    default:
        return {};
    }
}

QString FindingsModel::name(const storage::NamedFinding &row) const
{
    return row.finding.group.isValid() ? row.groupName.preferring(m_language) : row.personName;
}

QString FindingsModel::text(const storage::NamedFinding &row)
{
    const QString day = domain::dateText(row.since, domain::wordsLanguage());
    switch (row.finding.kind) {
    case domain::FindingKind::VerificationDue:
        return tr("last checked on %1").arg(day);
    case domain::FindingKind::ReviewDue:
        return tr("its status was to be reviewed on %1").arg(day);
    default:
        return domain::findingText(row.finding);
    }
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows GroupTableModel shows, and how they come, go and move.

#include "models/groupfinder.h"
#include "models/grouplookup.h"
#include "models/grouppages.h"
#include "models/groupsnippets.h"
#include "models/grouptablemodel.h"
#include "models/rowchanges.h"
#include "storage/connection.h"
#include "storage/query.h"

#include <QScopedValueRollback>
#include <QSet>
#include <QSqlError>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

domain::Result<void> GroupTableModel::setGroupFilter(const storage::GroupFilter &filter)
{
    m_filter = filter;
    m_idsGiven = false;
    return loadIds(true);
}

void GroupTableModel::setIds(QList<qint64> ids)
{
    m_idsGiven = true;
    m_loading = false;
    if (m_finder)
        m_finder->cancel();
    showIds(std::move(ids)); // pages know by the ids whether they still hold
}

void GroupTableModel::setSearchedWords(const QStringList &words)
{
    if (words == m_snippets->words())
        return;
    m_snippets->setWords(words);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const QStringList &GroupTableModel::searchedWords() const
{
    return m_snippets->words();
}

void GroupTableModel::dropIds(const QList<domain::GroupId> &ids)
{
    const QSet<domain::GroupId> gone(ids.begin(), ids.end());
    QList<qint64> left = m_ids;
    left.removeIf([&gone](qint64 id) { return gone.contains(domain::GroupId(id)); });
    showIds(std::move(left));
}

/// Reads the ids; of a large list only the first ones, if they are wanted, before a worker brings them all.
domain::Result<void> GroupTableModel::loadIds(bool showFirst)
{
    const auto large = m_filter.words.isEmpty() ? isLarge() : domain::Result<bool>(true);
    if (!large)
        return large.error();
    auto ids = *large ? (showFirst ? firstIds() : m_ids) : storage::GroupStorage(m_connection).ids(m_filter);
    if (!ids)
        return ids.error();
    m_loading = *large;
    m_pages->clear();
    showIds(std::move(*ids));
    if (*large)
        loadInWorker();
    else if (m_finder)
        m_finder->cancel();
    return {};
}

domain::Result<bool> GroupTableModel::isLarge()
{
    const auto largest = storage::Query(m_connection, u"read_largest_group_id"_s).execValue();
    if (!largest)
        return largest.error();
    return largest->toLongLong() > largeList;
}

domain::Result<QList<qint64>> GroupTableModel::firstIds()
{
    // Only this order has an index to walk for every filter; the others show nothing until the worker is done.
    if (m_filter.order != storage::GroupOrder::Name || m_filter.descending || !m_filter.words.isEmpty())
        return QList<qint64>();
    storage::Query query(m_connection, m_filter.status ? u"list_first_group_ids_of_status_by_name"_s
                                                       : u"list_first_group_ids_by_name"_s);
    query.bind(u":limit"_s, firstRows);
    if (m_filter.status)
        query.bind(u":status"_s, domain::statusCode(*m_filter.status));
    if (const auto done = query.exec(); !done)
        return done.error();
    QList<qint64> ids;
    while (query.next())
        ids.append(query.value(0).toLongLong());
    return ids;
}

void GroupTableModel::loadInWorker()
{
    if (!m_finder) {
        m_finder = new GroupFinder(m_connection.location(), this);
        connect(m_finder, &GroupFinder::found, this,
                [this](const storage::GroupFilter &, const storage::FoundGroups &found) {
                    showIds(found.ids);
                    m_loading = !found.isComplete;
                    if (found.isComplete)
                        Q_EMIT loaded();
                });
        connect(m_finder, &GroupFinder::failed, this, [this](const domain::Error &error) {
            m_loading = false;
            Q_EMIT readFailed(error);
        });
    }
    m_finder->find(m_filter);
}

bool GroupTableModel::select()
{
    if (isDirty() || m_rowsSubmitted) {
        m_baseTouched = true;
        QList<qint64> stored = m_ids;
        stored.removeIf([](qint64 id) { return id <= 0; });
        reset(std::move(stored));
    }
    const auto done = m_idsGiven ? domain::Result<void>() : loadIds(true);
    setLastError(done ? QSqlError() : QSqlError({}, done.error().message, QSqlError::StatementError));
    m_editedVersions.clear();
    rereadRows();
    return done.hasValue();
}

bool GroupTableModel::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    m_pages->clear();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

void GroupTableModel::refresh()
{
    m_pages->clear();
    if (!m_idsGiven) {
        if (const auto done = loadIds(false); !done)
            Q_EMIT readFailed(done.error());
    }
    rereadRows();
}

void GroupTableModel::rereadRows()
{
    m_pages->clear();
    m_snippets->clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void GroupTableModel::showIds(QList<qint64> ids)
{
    // The base class keeps edits by row: under unsaved ones no row may move.
    if (isDirty()) {
        m_refreshPending = true;
        return;
    }
    m_refreshPending = false;
    if (m_rowsSubmitted) {
        reset(std::move(ids));
        return;
    }
    if (const auto changes = rowChanges(m_ids, ids))
        applyChanges(*changes, ids);
    else
        reset(std::move(ids));
}

void GroupTableModel::applyChanges(const RowChanges &changes, const QList<qint64> &ids)
{
    const QScopedValueRollback guard(m_changingRows, true);
    for (const RowRun &run : changes.removed) {
        beginRemoveRows({}, static_cast<int>(run.first), static_cast<int>(run.first + run.count - 1));
        m_ids.remove(run.first, run.count);
        endRemoveRows();
    }
    if (!changes.reordered.isEmpty())
        reorder(changes.reordered);
    for (const RowRun &run : changes.inserted) {
        beginInsertRows({}, static_cast<int>(run.first), static_cast<int>(run.first + run.count - 1));
        if (run.first == m_ids.size()) {
            m_ids.append(ids.sliced(run.first, run.count));
        } else {
            m_ids.insert(run.first, run.count, 0);
            std::copy_n(ids.begin() + run.first, run.count, m_ids.begin() + run.first);
        }
        endInsertRows();
    }
}

void GroupTableModel::reorder(QList<qint64> ids)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    QHash<int, int> newRows;
    for (const QModelIndex &old : before) {
        auto known = newRows.constFind(old.row());
        if (known == newRows.constEnd())
            known = newRows.insert(old.row(), static_cast<int>(ids.indexOf(m_ids.at(old.row()))));
        after.append(*known >= 0 ? index(*known, old.column()) : QModelIndex());
    }
    m_ids = std::move(ids);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Also empties the base class's edit cache, which nothing else does.
void GroupTableModel::reset(QList<qint64> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    if (m_baseTouched)
        QSqlTableModel::select();
    m_baseTouched = false;
    m_rowsSubmitted = false;
    endResetModel();
}

/// A view looks for what is typed into it: through the index of names, not by reading every row.
QModelIndexList GroupTableModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                       Qt::MatchFlags flags) const
{
    const bool isTyping = role == Qt::DisplayRole && hits == 1 && flags == (Qt::MatchStartsWith | Qt::MatchWrap) &&
                          (start.column() == NameFrenchColumn || start.column() == NameEnglishColumn);
    if (!isTyping)
        return QSqlTableModel::match(start, role, value, hits, flags);
    constexpr int looked = 1000;
    const auto found = groupsByNameStart(m_connection, value.toString(), looked);
    if (!found) {
        Q_EMIT readFailed(found.error());
        return {};
    }
    const QSet<qint64> ids(found->begin(), found->end());
    const auto isFound = [&ids](qint64 id) { return ids.contains(id); };
    const auto from = m_ids.begin() + start.row();
    auto hit = std::find_if(from, m_ids.end(), isFound);
    if (hit == m_ids.end()) {
        hit = std::find_if(m_ids.begin(), from, isFound);
        if (hit == from)
            return {};
    }
    return {index(static_cast<int>(hit - m_ids.begin()), start.column())};
}

void GroupTableModel::setSort(int column, Qt::SortOrder order)
{
    switch (column) {
    case NameFrenchColumn:
    case NameEnglishColumn:
        m_filter.order = storage::GroupOrder::Name;
        break;
    case StatusColumn:
        m_filter.order = storage::GroupOrder::Status;
        break;
    case VerifiedOnColumn:
        m_filter.order = storage::GroupOrder::VerifiedOn;
        break;
    case UpdatedAtColumn:
        m_filter.order = storage::GroupOrder::ModifiedOn;
        break;
    default: // no index, no order
        return;
    }
    m_filter.descending = order == Qt::DescendingOrder;
}

void GroupTableModel::setFilter(const QString &filter)
{
    if (filter.isEmpty())
        return;
    setLastError(QSqlError({}, tr("The list was not filtered: it takes words and a status, never SQL."),
                           QSqlError::StatementError));
}

} // namespace models

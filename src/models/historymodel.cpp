// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include "domain/historywords.h"
#include "domain/textmatch.h"
#include "models/directorysession.h"
#include "models/historyfinder.h"

#include <QLocale>

#include <utility>

namespace models {

namespace {

constexpr int pageSize = 64;

} // namespace

QString timeText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

HistoryModel::HistoryModel(HistorySession &history, QObject *parent, Start start)
    : QAbstractTableModel(parent), m_history(history)
{
    connect(&m_history, &HistorySession::changed, this, &HistoryModel::refresh);
    setActive(start == Start::Active);
}

void HistoryModel::setActive(bool active)
{
    m_active = active;
    if (!active)
        return;
    if (std::exchange(m_otherFilter, false))
        reset();
    else if (m_stale)
        refresh();
}

std::optional<QList<domain::ChangeSet>> HistoryModel::read(domain::ChangeSetId before, int limit,
                                                           domain::ChangeSetId after)
{
    auto sets = m_history.page(m_filter, before, limit, after);
    if (sets)
        return *std::move(sets);
    Q_EMIT readFailed(sets.error());
    return {};
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_active)
        reset();
    else
        m_otherFilter = true;
}

void HistoryModel::reset()
{
    m_stale = false;
    if (!domain::searchWords(m_filter.words).isEmpty()) {
        search();
        return;
    }
    if (m_finder)
        m_finder->cancel();
    const auto sets = read({}, pageSize).value_or(QList<domain::ChangeSet>());
    replace(sets, sets.size() < pageSize);
    setSearching(false);
}

void HistoryModel::replace(const QList<domain::ChangeSet> &sets, bool isComplete)
{
    beginResetModel();
    m_sets = sets;
    m_complete = isComplete;
    endResetModel();
}

HistoryFinder &HistoryModel::finder()
{
    if (!m_finder) {
        m_finder = new HistoryFinder(m_history.session().location(), this);
        connect(m_finder, &HistoryFinder::found, this, &HistoryModel::addFound);
        connect(m_finder, &HistoryFinder::failed, this, [this](const domain::Error &error) {
            m_complete = true;
            setSearching(false);
            Q_EMIT readFailed(error);
        });
    }
    return *m_finder;
}

void HistoryModel::search()
{
    m_replaces = true;
    finder().find(m_filter, pageSize);
    setSearching(true);
}

void HistoryModel::setSearching(bool searching)
{
    if (std::exchange(m_searching, searching) != searching)
        Q_EMIT searchingChanged();
}

void HistoryModel::addFound(const storage::FoundChangeSets &found, bool isLast)
{
    if (std::exchange(m_replaces, false)) {
        replace(found.sets, found.isComplete);
    } else if (!found.sets.isEmpty()) {
        beginInsertRows({}, int(m_sets.size()), int(m_sets.size() + found.sets.size()) - 1);
        m_sets += found.sets;
        endInsertRows();
    }
    m_complete = found.isComplete;
    if (isLast)
        setSearching(false);
}

void HistoryModel::refresh()
{
    m_stale = !m_active;
    if (m_stale)
        return;
    if (m_sets.isEmpty() || !domain::searchWords(m_filter.words).isEmpty()) {
        reset();
        return;
    }
    insertNewer();
    rereadShown();
}

void HistoryModel::insertNewer()
{
    const auto newer = read({}, pageSize, m_sets.first().id);
    if (!newer || newer->isEmpty())
        return;
    if (newer->size() == pageSize) { // so much that the page may have a gap below
        reset();
        return;
    }
    beginInsertRows({}, 0, int(newer->size()) - 1);
    m_sets = *newer + m_sets;
    endInsertRows();
}

/// What was taken back lies near the top; names may have changed anywhere, and are told anew when asked for.
void HistoryModel::rereadShown()
{
    const int count = int(std::min<qsizetype>(m_sets.size(), pageSize));
    const auto again = read({}, count);
    if (!again)
        return;
    for (qsizetype row = 0; row < std::min<qsizetype>(again->size(), m_sets.size()); ++row) {
        if (again->at(row).id != m_sets.at(row).id) {
            reset();
            return;
        }
        if (again->at(row) == m_sets.at(row))
            continue;
        m_sets[row] = again->at(row);
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

const domain::ChangeSet *HistoryModel::changeSet(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_sets.size() ? &m_sets.at(index.row()) : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sets.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const domain::ChangeSet *set = changeSet(index);
    if (!set)
        return {};
    if (role == ChangeSetIdRole)
        return set->id.value();
    if (role == UndoneRole)
        return set->undone;
    switch (role) {
    case TitleRole:
        return titleOf(*set);
    case DetailRole:
        return detailOf(*set);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, by %3", "what, when, by whom").arg(titleOf(*set), timeText(set->at), authorOf(*set));
    case Qt::ToolTipRole:
        return set->note.isEmpty() ? titleOf(*set) : QString(titleOf(*set) + u'\n' + set->note);
    case Qt::DisplayRole:
        return textIn(index.column(), *set);
    default:
        return {};
    }
}

QString HistoryModel::titleOf(const domain::ChangeSet &set) const
{
    const QString title = domain::HistoryWords::title(set);
    return set.undone ? tr("%1 (undone since)").arg(title) : title;
}

QString HistoryModel::detailOf(const domain::ChangeSet &set)
{
    return tr("%1 · %2", "when, by whom").arg(timeText(set.at), authorOf(set));
}

QString HistoryModel::authorOf(const domain::ChangeSet &set)
{
    return set.author.isEmpty() ? tr("not known") : set.author;
}

QString HistoryModel::textIn(int column, const domain::ChangeSet &set) const
{
    switch (column) {
    case WhenColumn:
        return timeText(set.at);
    case WhoColumn:
        return authorOf(set);
    case WhatColumn:
        return titleOf(set);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_active && !m_complete && !m_searching;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (!domain::searchWords(m_filter.words).isEmpty()) {
        finder().findMore(pageSize);
        setSearching(true);
        return;
    }
    const auto older = read(m_sets.isEmpty() ? domain::ChangeSetId() : m_sets.last().id, pageSize);
    m_complete = !older || older->size() < pageSize;
    if (!older || older->isEmpty())
        return;
    beginInsertRows({}, int(m_sets.size()), int(m_sets.size() + older->size()) - 1);
    m_sets += *older;
    endInsertRows();
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <optional>

namespace storage {
struct FoundChangeSets;
}

namespace models {

class HistoryFinder;

/// Change sets, newest first, read in pages as the view asks for more. Follows what is committed: new ones come on top,
/// and those taken back say so. With words in the filter they come from a worker, and what was there stays until then.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };
    enum Role {
        ChangeSetIdRole = Qt::UserRole,
        UndoneRole,
        TitleRole,  ///< what was done
        DetailRole, ///< when, and by whom
    };

    /// Idle: nothing is read until setActive(true).
    enum class Start { Active, Idle };

    explicit HistoryModel(HistorySession &history, QObject *parent = nullptr, Start start = Start::Active);

    /// While nobody looks, nothing is read; what was missed is read when somebody looks again.
    void setActive(bool active);
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    /// "24/11/2026 22:03 · Ada"
    [[nodiscard]] static QString detailOf(const domain::ChangeSet &set);
    /// True while the worker goes on.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// nullptr for an index of no row.
    [[nodiscard]] const domain::ChangeSet *changeSet(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// isSearching() is another.
    void searchingChanged();
    void readFailed(const domain::Error &error);

private:
    void refresh();
    void reset();
    void insertNewer();
    void rereadShown();
    void search();
    void setSearching(bool searching);
    void addFound(const storage::FoundChangeSets &found, bool isLast);
    void replace(const QList<domain::ChangeSet> &sets, bool isComplete);
    [[nodiscard]] HistoryFinder &finder();
    [[nodiscard]] QString titleOf(const domain::ChangeSet &set) const;
    [[nodiscard]] static QString authorOf(const domain::ChangeSet &set);
    [[nodiscard]] QString textIn(int column, const domain::ChangeSet &set) const;
    [[nodiscard]] std::optional<QList<domain::ChangeSet>> read(domain::ChangeSetId before, int limit,
                                                               domain::ChangeSetId after = {});

    HistorySession &m_history;
    HistoryFilter m_filter;
    QList<domain::ChangeSet> m_sets;
    bool m_complete = false;
    bool m_active = false;
    bool m_stale = true;
    bool m_otherFilter = true;
    HistoryFinder *m_finder = nullptr; ///< made by the first search
    bool m_searching = false;
    bool m_replaces = false; ///< what is found takes the place of what is there
};

/// "24/11/2026 22:03", in the interface's language and the system's time.
[[nodiscard]] QString timeText(const QDateTime &at);

} // namespace models

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace models {

/// Change sets, newest first, read in pages as the view asks for more. Follows what is committed: new ones come on top,
/// and those taken back say so.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };
    enum Role { ChangeSetIdRole = Qt::UserRole, UndoneRole };

    /// Idle: nothing is read until setActive(true).
    enum class Start { Active, Idle };

    explicit HistoryModel(HistorySession &history, QObject *parent = nullptr, Start start = Start::Active);

    /// While nobody looks, nothing is read; what was missed is read when somebody looks again.
    void setActive(bool active);
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
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
    void readFailed(const domain::Error &error);

private:
    void refresh();
    void reset();
    void insertNewer();
    void rereadShown();
    [[nodiscard]] std::optional<QList<domain::ChangeSet>> read(domain::ChangeSetId before, int limit,
                                                               domain::ChangeSetId after = {});

    HistorySession &m_history;
    HistoryFilter m_filter;
    QList<domain::ChangeSet> m_sets;
    bool m_complete = false;
    bool m_active = false;
    bool m_stale = true;
    bool m_otherFilter = true;
};

/// "24/11/2026 22:03", in the interface's language and the system's time.
[[nodiscard]] QString timeText(const QDateTime &at);

} // namespace models

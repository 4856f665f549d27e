// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/backup/backup.h"

#include <QAbstractTableModel>

namespace models {

/// The backups of a directory, newest first: when, why, how large.
class BackupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhyColumn, SizeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<storage::Backup> &backups);
    [[nodiscard]] const storage::Backup &backupAt(int row) const { return m_backups.at(row); }
    /// "24 November 2026 10:15".
    [[nodiscard]] static QString timeText(const storage::Backup &backup);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString reasonText(storage::BackupReason reason);

    QList<storage::Backup> m_backups;
};

} // namespace models

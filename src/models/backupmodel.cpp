// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backupmodel.h"

#include <QLocale>

namespace models {

void BackupModel::setBackups(const QList<storage::Backup> &backups)
{
    if (backups == m_backups)
        return;
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupModel::timeText(const storage::Backup &backup)
{
    return QLocale().toString(backup.at.toLocalTime(), QLocale().dateTimeFormat(QLocale::ShortFormat));
}

QString BackupModel::reasonText(storage::BackupReason reason)
{
    switch (reason) {
    case storage::BackupReason::Daily:
        return tr("the day’s");
    case storage::BackupReason::Migration:
        return tr("before a new version of the program");
    case storage::BackupReason::Import:
        return tr("before an import");
    case storage::BackupReason::Restore:
        return tr("before a backup was restored");
    case storage::BackupReason::Replaced:
        return tr("before another program replaced the file");
    case storage::BackupReason::Manual:
        break;
    }
    return tr("on demand");
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const storage::Backup &backup = m_backups.at(index.row());
    if (role == Qt::ToolTipRole)
        return backup.path;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhenColumn:
        return timeText(backup);
    case WhyColumn:
        return reasonText(backup.reason);
    default:
        return QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat);
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Made on");
    case WhyColumn:
        return tr("Why");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace models

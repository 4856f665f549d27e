// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/columnmappingmodel.h"

#include <QLocale>

namespace widgets {

using namespace Qt::StringLiterals;
using exchange::TableColumn;

void ColumnMappingModel::setPreview(const exchange::CsvPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

QList<TableColumn> ColumnMappingModel::meanings()
{
    QList<TableColumn> all{TableColumn::Ignored, TableColumn::Kept};
    return all + exchange::groupColumns();
}

QString ColumnMappingModel::meaningName(TableColumn column)
{
    if (column == TableColumn::Ignored)
        return tr("Left out");
    if (column == TableColumn::Kept)
        return tr("Kept in the note");
    const bool french = QLocale().language() == QLocale::French;
    return exchange::columnHeader(column, french ? domain::Language::French : domain::Language::English);
}

int ColumnMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.header.size());
}

int ColumnMappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : COLUMN_COUNT;
}

QVariant ColumnMappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableColumn meaning = m_preview.columns.value(index.row(), TableColumn::Ignored);
    if (role == Qt::EditRole && index.column() == MeaningColumn)
        return int(meanings().indexOf(meaning));
    if (role != Qt::DisplayRole)
        return {};
    constexpr qsizetype longest = 120;
    switch (index.column()) {
    case HeaderColumn:
        return m_preview.header[index.row()].left(longest);
    case ValuesColumn: {
        QStringList values;
        for (const QStringList &row : m_preview.rows) {
            if (const QString value = row.value(index.row()).simplified(); !value.isEmpty() && values.size() < 3)
                values += value.left(longest / 2);
        }
        return values.join(u" · "_s);
    }
    case MeaningColumn:
        return meaningName(meaning);
    default:
        return {};
    }
}

QVariant ColumnMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HeaderColumn:
        return tr("Column of the file");
    case ValuesColumn:
        return tr("First values");
    case MeaningColumn:
        return tr("Becomes");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnMappingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == MeaningColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ColumnMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QList<TableColumn> all = meanings();
    const int choice = value.toInt();
    if (!index.isValid() || index.column() != MeaningColumn || role != Qt::EditRole || choice < 0 ||
        choice >= all.size())
        return false;
    const TableColumn meaning = all[choice];
    if (m_preview.columns[index.row()] == meaning)
        return true;
    if (meaning != TableColumn::Ignored && meaning != TableColumn::Kept) {
        const qsizetype before = m_preview.columns.indexOf(meaning);
        if (before >= 0) {
            m_preview.columns[before] = TableColumn::Kept;
            const QModelIndex other = this->index(int(before), MeaningColumn);
            Q_EMIT dataChanged(other, other);
        }
    }
    m_preview.columns[index.row()] = meaning;
    Q_EMIT dataChanged(index, index);
    Q_EMIT corrected();
    return true;
}

} // namespace widgets

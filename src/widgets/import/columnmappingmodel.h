// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/csvformat.h"

#include <QAbstractTableModel>

namespace widgets {

/// The columns of a table that is to be read, with their first values and what each becomes.
class ColumnMappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HeaderColumn, ValuesColumn, MeaningColumn, COLUMN_COUNT };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const exchange::CsvPreview &preview);
    [[nodiscard]] const QList<exchange::TableColumn> &columns() const { return m_preview.columns; }
    /// What a column may become, in the order it is offered.
    [[nodiscard]] static QList<exchange::TableColumn> meanings();
    [[nodiscard]] static QString meaningName(exchange::TableColumn column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole: the meaning's place in meanings(). A meaning that another column had is taken from it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void corrected();

private:
    exchange::CsvPreview m_preview;
};

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/csvformat.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace widgets {

class ColumnMappingModel;

/// A table that is to be read: how it is written, as detected, what its columns become, and its first rows. All of it
/// can be corrected.
class TableReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit TableReviewPane(QWidget *parent = nullptr);

    /// `isText`: encoding and separator mean something.
    void setPreview(const exchange::CsvPreview &preview, bool isText);
    [[nodiscard]] exchange::CsvImportOptions options() const;
    [[nodiscard]] ColumnMappingModel &mapping() const { return *m_mapping; }

Q_SIGNALS:
    /// Another encoding or separator: the preview must be read again.
    void dialectChosen();
    void corrected();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void retranslate();
    void showRows(const exchange::CsvPreview &preview);

    QLabel *m_hint = nullptr;
    QLabel *m_encodingLabel = nullptr;
    QComboBox *m_encoding = nullptr;
    QLabel *m_delimiterLabel = nullptr;
    QComboBox *m_delimiter = nullptr;
    QLabel *m_mappingLabel = nullptr;
    ColumnMappingModel *m_mapping = nullptr;
    QTableView *m_columns = nullptr;
    QLabel *m_rowsLabel = nullptr;
    QStandardItemModel *m_rowsModel = nullptr;
    QTableView *m_rows = nullptr;
    bool m_isText = true;
};

} // namespace widgets

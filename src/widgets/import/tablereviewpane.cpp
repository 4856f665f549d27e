// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/tablereviewpane.h"

#include "widgets/import/columnmappingmodel.h"
#include "widgets/import/meaningdelegate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;
using exchange::Encoding;

TableReviewPane::TableReviewPane(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_delimiterLabel(new QLabel(this))
    , m_delimiter(new QComboBox(this))
    , m_mappingLabel(new QLabel(this))
    , m_mapping(new ColumnMappingModel(this))
    , m_columns(new QTableView(this))
    , m_rowsLabel(new QLabel(this))
    , m_rowsModel(new QStandardItemModel(this))
    , m_rows(new QTableView(this))
{
    setObjectName(u"tableReviewPane"_s);
    m_encoding->setObjectName(u"encodingComboBox"_s);
    m_delimiter->setObjectName(u"delimiterComboBox"_s);
    m_columns->setObjectName(u"columnMappingView"_s);
    m_rows->setObjectName(u"firstRowsView"_s);
    for (const Encoding encoding :
         {Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian})
        m_encoding->addItem(QString(), int(encoding));
    for (const QChar delimiter : {u';', u',', u'\t', u'|'})
        m_delimiter->addItem(QString(), delimiter);
    setupLayout();
    retranslate();
    connect(m_encoding, &QComboBox::activated, this, &TableReviewPane::dialectChosen);
    connect(m_delimiter, &QComboBox::activated, this, &TableReviewPane::dialectChosen);
    connect(m_mapping, &ColumnMappingModel::corrected, this, &TableReviewPane::corrected);
    connect(m_columns, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnMappingModel::MeaningColumn)
            m_columns->edit(index);
    });
    connect(m_columns->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && index.column() != ColumnMappingModel::MeaningColumn)
            m_columns->setCurrentIndex(index.siblingAtColumn(ColumnMappingModel::MeaningColumn));
    });
}

void TableReviewPane::setupLayout()
{
    const int unit = fontMetrics().averageCharWidth();
    m_columns->setModel(m_mapping);
    m_columns->setItemDelegateForColumn(ColumnMappingModel::MeaningColumn, new MeaningDelegate(m_columns));
    // Not as soon as a row is reached: the arrows go on to the next row, and change no meaning on the way.
    m_columns->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->horizontalHeader()->resizeSection(ColumnMappingModel::HeaderColumn, unit * 32);
    m_columns->horizontalHeader()->resizeSection(ColumnMappingModel::ValuesColumn, unit * 70);
    m_rows->setModel(m_rowsModel);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QTableView *view : {m_columns, m_rows}) {
        view->verticalHeader()->hide();
        view->setTabKeyNavigation(false);
        view->setWordWrap(false);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
    }
    m_encodingLabel->setBuddy(m_encoding);
    m_delimiterLabel->setBuddy(m_delimiter);
    m_mappingLabel->setBuddy(m_columns);
    m_rowsLabel->setBuddy(m_rows);
    m_hint->setWordWrap(true);

    auto *dialect = new QHBoxLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_encodingLabel), static_cast<QWidget *>(m_encoding),
                            static_cast<QWidget *>(m_delimiterLabel), static_cast<QWidget *>(m_delimiter)})
        dialect->addWidget(widget);
    dialect->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_hint);
    layout->addLayout(dialect);
    layout->addWidget(m_mappingLabel);
    layout->addWidget(m_columns, 3);
    layout->addWidget(m_rowsLabel);
    layout->addWidget(m_rows, 2);
    setFocusProxy(m_columns);
}

void TableReviewPane::setPreview(const exchange::CsvPreview &preview, bool isText)
{
    m_isText = isText;
    for (QWidget *widget : {static_cast<QWidget *>(m_encodingLabel), static_cast<QWidget *>(m_encoding),
                            static_cast<QWidget *>(m_delimiterLabel), static_cast<QWidget *>(m_delimiter)})
        widget->setVisible(isText);
    m_encoding->setCurrentIndex(m_encoding->findData(int(preview.dialect.encoding)));
    int row = m_delimiter->findData(preview.dialect.delimiter);
    if (row < 0) {
        m_delimiter->addItem(QString(preview.dialect.delimiter), preview.dialect.delimiter);
        row = m_delimiter->count() - 1;
    }
    m_delimiter->setCurrentIndex(row);
    m_mapping->setPreview(preview);
    m_columns->setCurrentIndex(m_mapping->index(0, ColumnMappingModel::MeaningColumn));
    showRows(preview);
}

void TableReviewPane::showRows(const exchange::CsvPreview &preview)
{
    constexpr qsizetype shown = 40; // columns: the rest is in the mapping
    constexpr qsizetype longest = 200;
    m_rowsModel->clear();
    m_rowsModel->setHorizontalHeaderLabels(preview.header.mid(0, shown));
    for (const QStringList &row : preview.rows) {
        QList<QStandardItem *> items;
        for (qsizetype column = 0; column < std::min(shown, preview.header.size()); ++column)
            items += new QStandardItem(row.value(column).simplified().left(longest));
        m_rowsModel->appendRow(items);
    }
}

exchange::CsvImportOptions TableReviewPane::options() const
{
    exchange::CsvImportOptions options;
    if (m_isText) {
        options.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
        options.delimiter = m_delimiter->currentData().toChar();
    }
    options.columns = m_mapping->columns();
    return options;
}

void TableReviewPane::retranslate()
{
    m_hint->setText(tr("Check that the letters and the columns look right, and say what each column becomes."));
    m_encodingLabel->setText(tr("&Encoding:"));
    for (int row = 0; row < m_encoding->count(); ++row)
        m_encoding->setItemText(
            row, exchange::encodingCode(static_cast<Encoding>(m_encoding->itemData(row).toInt())).toUpper());
    m_delimiterLabel->setText(tr("&Separator:"));
    const QStringList names{tr("semicolon"), tr("comma"), tr("tab"), tr("bar")};
    for (int row = 0; row < int(names.size()); ++row)
        m_delimiter->setItemText(row, names[row]);
    m_mappingLabel->setText(tr("Co&lumns:"));
    m_columns->setAccessibleName(tr("Columns and what they become"));
    m_rowsLabel->setText(tr("First &rows:"));
    m_rows->setAccessibleName(tr("First rows"));
}

void TableReviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvformat.h"

#include "exchange/importwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qint64 beginningBytes = 64 * 1024;

CsvDialect dialectOf(QIODevice &device, const CsvImportOptions &options)
{
    const QByteArray beginning = device.peek(beginningBytes);
    CsvDialect dialect = guessCsvDialect(beginning, beginning.size() < beginningBytes);
    dialect.encoding = options.encoding.value_or(dialect.encoding);
    dialect.delimiter = options.delimiter.value_or(dialect.delimiter);
    return dialect;
}

QString quotedCell(const QString &cell, QChar delimiter)
{
    const bool plain = std::none_of(cell.begin(), cell.end(), [delimiter](QChar unit) {
        return unit == delimiter || unit == u'"' || unit == u'\n' || unit == u'\r';
    });
    if (plain && cell.trimmed() == cell)
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

bool writeRow(QIODevice &device, const QStringList &cells, QChar delimiter)
{
    QStringList row;
    for (const QString &cell : cells)
        row += quotedCell(neutralised(cell), delimiter);
    const QByteArray line = (row.join(delimiter) + u"\r\n"_s).toUtf8();
    return device.write(line) == line.size();
}

} // namespace

domain::Result<CsvPreview> previewCsv(QIODevice &device, const CsvImportOptions &options, qsizetype rows)
{
    CsvPreview preview;
    preview.dialect = dialectOf(device, options);
    CsvReader reader(device, preview.dialect);
    auto header = reader.next();
    if (!header)
        return header.error();
    if (!header->has_value())
        return ImportWords::emptyTable();
    preview.header = **header;
    preview.columns = options.columns.isEmpty() ? columnsOf(preview.header) : options.columns;
    while (preview.rows.size() < rows) {
        auto row = reader.next();
        if (!row)
            return row.error();
        if (!row->has_value())
            break;
        preview.rows += **row;
    }
    return preview;
}

domain::Result<domain::ImportProposal> readCsv(QIODevice &device, const CsvImportOptions &options,
                                               const ReadProgress &progress)
{
    CsvReader reader(device, dialectOf(device, options));
    auto header = reader.next();
    if (!header)
        return header.error();
    if (!header->has_value())
        return ImportWords::emptyTable();
    TableProposal table(**header, options.columns.isEmpty() ? columnsOf(**header) : options.columns, true);
    if (!table.hasNames())
        return ImportWords::noNameColumn();
    for (ReadWatch watch(progress);;) {
        if (!watch.goesOn(device))
            return ImportWords::stopped();
        auto row = reader.next();
        if (!row)
            return row.error();
        if (!row->has_value())
            return std::move(table).proposal();
        table.add(**row, reader.place().line);
    }
}

domain::Result<void> writeCsv(const domain::DirectoryContent &content, const CsvExportOptions &options,
                              QIODevice &device)
{
    const QList<TableColumn> columns = options.columns.isEmpty() ? groupColumns() : options.columns;
    const QByteArray mark = options.byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray();
    QStringList header;
    for (const TableColumn column : columns)
        header += columnHeader(column, options.language);
    bool written = device.write(mark) == mark.size() && writeRow(device, header, options.delimiter);
    for (qsizetype i = 0; i < content.groups.size() && written; ++i) {
        QStringList cells;
        for (const TableColumn column : columns)
            cells += cellOf(content, content.groups[i], column, options.language, options.date);
        written = writeRow(device, cells, options.delimiter);
    }
    if (!written)
        return ImportWords::unwritable(device.errorString());
    return {};
}

} // namespace exchange

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importwords.h"
#include "exchange/spreadsheet.h"

#ifdef ANNUAIRE_HAS_XLSXWRITER
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>
#endif

using namespace Qt::StringLiterals;

namespace exchange {

bool canWriteXlsx()
{
#ifdef ANNUAIRE_HAS_XLSXWRITER
    return true;
#else
    return false;
#endif
}

#ifndef ANNUAIRE_HAS_XLSXWRITER

domain::Result<void> writeXlsx(const domain::DirectoryContent &, const SheetOptions &, QIODevice &, SheetReport *)
{
    return ImportWords::noXlsx();
}

#else

namespace {

bool fits(const QString &cell)
{
    return cell.size() <= maxXlsxCellLength;
}

/// Longer texts are cut with a sign, never amid a character.
QString fitting(const QString &cell)
{
    if (fits(cell))
        return cell;
    const qsizetype kept = maxXlsxCellLength - 1;
    return cell.left(cell[kept - 1].isHighSurrogate() ? kept - 1 : kept) + u'…';
}

lxw_error writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, lxw_format *format)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cells[column].isEmpty())
            continue;
        const lxw_error done =
            worksheet_write_string(sheet, row, lxw_col_t(column), fitting(cells[column]).toUtf8().constData(), format);
        if (done != LXW_NO_ERROR)
            return done;
    }
    return LXW_NO_ERROR;
}

/// The day a workbook says it was made: never the clock's.
void setDate(lxw_workbook *workbook, QDate date)
{
    lxw_doc_properties properties{};
    const QDate day = date.isValid() ? date : QDate(1980, 1, 1);
    properties.created = QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(workbook, &properties);
}

lxw_error fill(lxw_workbook *workbook, const domain::DirectoryContent &content, const SheetOptions &options,
               SheetReport *report)
{
    const QList<TableColumn> columns = options.columns.isEmpty() ? groupColumns() : options.columns;
    lxw_worksheet *sheet =
        workbook_add_worksheet(workbook, options.language == domain::Language::French ? "Groupes" : "Groups");
    lxw_format *bold = workbook_add_format(workbook);
    format_set_bold(bold);
    lxw_format *wrapped = workbook_add_format(workbook);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    worksheet_freeze_panes(sheet, 1, 0);
    QStringList header;
    for (const TableColumn column : columns)
        header += columnHeader(column, options.language);
    lxw_error done = writeRow(sheet, 0, header, bold);
    for (qsizetype i = 0; i < content.groups.size() && done == LXW_NO_ERROR; ++i) {
        QStringList cells;
        for (const TableColumn column : columns)
            cells += cellOf(content, content.groups[i], column, options.language, options.date);
        done = writeRow(sheet, lxw_row_t(i + 1), cells, wrapped);
        if (report && !std::all_of(cells.begin(), cells.end(), fits))
            report->cutGroups += content.groups[i].name.preferring(options.language);
    }
    return done;
}

} // namespace

domain::Result<void> writeXlsx(const domain::DirectoryContent &content, const SheetOptions &options, QIODevice &device,
                               SheetReport *report)
{
    const QTemporaryDir folder; // the library writes to a name only
    const QString path = folder.filePath(u"sheet.xlsx"_s);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    if (!workbook)
        return ImportWords::unwritable({});
    setDate(workbook, options.date);
    const lxw_error filled = fill(workbook, content, options, report);
    const lxw_error closed = workbook_close(workbook);
    if (filled != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return ImportWords::unwritable(QString::fromUtf8(lxw_strerror(filled != LXW_NO_ERROR ? filled : closed)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ImportWords::unwritable(file.errorString());
    const QByteArray bytes = file.readAll();
    if (device.write(bytes) != bytes.size())
        return ImportWords::unwritable(device.errorString());
    return {};
}

#endif

} // namespace exchange

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "exchange/csvformat.h"

#include <QDate>
#include <QIODevice>

namespace exchange {

/// Larger files are refused before they are read, and parts of one that unpack to more while they are.
inline constexpr qint64 maxSheetBytes = 64 * 1024 * 1024;
inline constexpr qint64 maxSheetPartBytes = 256 * 1024 * 1024;

/// What a spreadsheet holds: the texts of the cells of its first sheet. Formulas are not read, only what they came to.
struct SheetRow
{
    qsizetype line = 0; ///< counted from 1
    QStringList cells;
};
using SheetRows = QList<SheetRow>; ///< without empty rows
[[nodiscard]] domain::Result<SheetRows> readXlsx(QIODevice &device, const ReadProgress &progress = {});
[[nodiscard]] domain::Result<SheetRows> readOds(QIODevice &device, const ReadProgress &progress = {});

/// The groups of a directory as a sheet, one a row, every cell a text: nothing in it can be a formula. The same content
/// and date give the same bytes. What an audience may not see must be gone already (domain::visibleTo).
struct SheetOptions
{
    domain::Language language = domain::Language::French;
    QList<TableColumn> columns; ///< empty: all
    QDate date;                 ///< of the file, and the day "current" is judged on
};
[[nodiscard]] domain::Result<void> writeOds(const domain::DirectoryContent &content, const SheetOptions &options,
                                            QIODevice &device);
/// What a workbook could not hold as it is.
struct SheetReport
{
    QStringList cutGroups; ///< names of groups of which a text was cut (maxXlsxCellLength)
};
/// False when the program was built without the library that writes them.
[[nodiscard]] bool canWriteXlsx();
[[nodiscard]] domain::Result<void> writeXlsx(const domain::DirectoryContent &content, const SheetOptions &options,
                                             QIODevice &device, SheetReport *report = nullptr);

} // namespace exchange

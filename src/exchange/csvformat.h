// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"
#include "domain/result.h"
#include "exchange/csvreader.h"
#include "exchange/grouptable.h"
#include "exchange/readprogress.h"

#include <QIODevice>

namespace exchange {

/// How a table of groups is to be read; what is not given is detected.
struct CsvImportOptions
{
    std::optional<Encoding> encoding;
    std::optional<QChar> delimiter;
    QList<TableColumn> columns; ///< empty: by their headers
};

/// The first rows of a table as it would be read, to be shown and corrected.
struct CsvPreview
{
    CsvDialect dialect;
    QStringList header;
    QList<TableColumn> columns;
    QList<QStringList> rows;
};
[[nodiscard]] domain::Result<CsvPreview> previewCsv(QIODevice &device, const CsvImportOptions &options = {},
                                                    qsizetype rows = 20);

/// Reads groups from a CSV file whose first row names the columns. InvalidInput with line and column for what cannot be
/// read at all; a cell that is not understood is a problem of its row.
[[nodiscard]] domain::Result<domain::ImportProposal> readCsv(QIODevice &device, const CsvImportOptions &options = {},
                                                             const ReadProgress &progress = {});

/// How a table of groups is written. The usual one is RFC 4180 in UTF-8; the "French Excel" one has ; between cells and
/// a byte order mark, which Excel with French settings opens by a double click.
struct CsvExportOptions
{
    QChar delimiter = u',';
    bool byteOrderMark = false;
    domain::Language language = domain::Language::French; ///< of headers and statuses
    QList<TableColumn> columns;                           ///< empty: all
    QDate date;                                           ///< the day "current" is judged on

    [[nodiscard]] static CsvExportOptions frenchExcel(domain::Language language)
    {
        return {u';', true, language, {}, {}};
    }
};

/// Writes the groups of a directory, one a row. What an audience may not see must be gone already (domain::visibleTo).
[[nodiscard]] domain::Result<void> writeCsv(const domain::DirectoryContent &content, const CsvExportOptions &options,
                                            QIODevice &device);

} // namespace exchange

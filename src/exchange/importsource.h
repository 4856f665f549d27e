// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"
#include "domain/result.h"
#include "exchange/csvformat.h"
#include "exchange/pagereading.h"

#include <QIODevice>
#include <QStringList>

namespace exchange {

/// What can be read in.
enum class SourceFormat { Json, Csv, Xlsx, Ods, VCard, Markdown, Html, Text };

/// "json", "csv", "xlsx", "ods", "vcard", "markdown", "html", "text".
[[nodiscard]] QString sourceFormatCode(SourceFormat format);
[[nodiscard]] std::optional<SourceFormat> sourceFormatFromCode(const QString &code);
[[nodiscard]] QStringList sourceFormatCodes();

/// "*.json", "*.csv", …: the names of files that can be read.
[[nodiscard]] QStringList sourceNamePatterns();

/// A published list of groups, which is understood phrase by phrase.
[[nodiscard]] bool isPage(SourceFormat format);
/// A table of groups, of which columns are matched.
[[nodiscard]] bool isTable(SourceFormat format);

/// By the file's name, then by what is in it; a text without a name may also be cells copied from a spreadsheet.
[[nodiscard]] SourceFormat guessSourceFormat(const QByteArray &beginning, const QString &fileName = {});

/// Reads a page with the name of its format.
[[nodiscard]] domain::Result<PageReading> readPage(QIODevice &device, SourceFormat format,
                                                   std::optional<domain::Language> language = std::nullopt,
                                                   const ReadProgress &progress = {});
/// The first rows of a table.
[[nodiscard]] domain::Result<CsvPreview> previewTable(QIODevice &device, SourceFormat format,
                                                      const CsvImportOptions &options,
                                                      const ReadProgress &progress = {});
/// What anything but a page proposes.
[[nodiscard]] domain::Result<domain::ImportProposal> readProposal(QIODevice &device, SourceFormat format,
                                                                  const CsvImportOptions &options,
                                                                  const ReadProgress &progress = {});

} // namespace exchange

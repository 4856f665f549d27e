// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/publication.h"
#include "domain/result.h"
#include "exchange/grouptable.h"
#include "publishing/pdf/pdfexporter.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace cli {

/// What to export of a directory and how.
struct ExportRequest
{
    const domain::DirectoryContent &content;
    domain::PublicationOptions options;
    std::optional<domain::PublicationChanges> changes; ///< told in a document
    publishing::PdfOptions pdf;
    QList<exchange::TableColumn> columns; ///< of a table; empty: all
    std::function<bool(qint64, qint64)> progress;
    /// Told of what is odd about a document that is complete all the same.
    std::function<void(const QString &)> warn;
};

/// A kind of file that can be written.
struct ExportFormat
{
    QString code;         ///< as given to --format
    QStringList suffixes; ///< of file names, lower case
    bool isDocument;      ///< for readers: made of a publication
    std::function<domain::Result<void>(const ExportRequest &, QIODevice &)> write;
};

[[nodiscard]] const QList<ExportFormat> &exportFormats();
/// "pdf, json".
[[nodiscard]] QString exportFormatCodes();
/// By code, or by the suffix of a file name; nullptr when there is none.
[[nodiscard]] const ExportFormat *exportFormatOfCode(const QString &code);
[[nodiscard]] const ExportFormat *exportFormatOfFile(const QString &fileName);

} // namespace cli

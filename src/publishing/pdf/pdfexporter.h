// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "domain/result.h"
#include "publishing/pdf/paper.h"
#include "publishing/progress.h"
#include "publishing/report.h"

class QIODevice;

namespace publishing {

using pdf::PaperSize;

/// What a document holds beside its groups. What would be empty is left out anyway.
struct DocumentParts
{
    bool titlePage = true; ///< without it the title heads the first page
    bool contents = true;
    bool peopleIndex = true;
    bool listIndex = true;
};

/// How the PDF is laid out and what it holds.
struct PdfOptions
{
    PaperSize paper = PaperSize::A4;
    DocumentParts parts;
    bool groupPerPage = false;  ///< every group begins a page
    bool hyphenated = false;    ///< long words are divided where canHyphenate(); else the same bytes on every system
    bool compressed = true;     ///< false: every object can be read in the file
    bool remembersWords = true; ///< false: shapes each word anew; slower, the same pages
};

/// What is worth telling of a document that was written.
struct PdfReport
{
    int pages = 0;
    QStringList missingCharacters; ///< those no font has, shown as a box: "\u65e5 (U+65E5)"
};

/// True when words of that language can be divided: it takes a library and a dictionary, which not every system has.
[[nodiscard]] bool canHyphenate(domain::Language language);

/// The paper of a country: Letter in North America and where it is the custom, else A4.
[[nodiscard]] PaperSize paperOf(const QLocale &locale);
/// The paper of this machine’s country; on Unix that of LC_PAPER, whatever the language of the messages.
[[nodiscard]] PaperSize usualPaper();

/// Writes a publication as a tagged PDF 1.7 file that keeps the rules of PDF/UA-1: title page, contents, groups by
/// part, indexes, header and footer. The same publication and options give the same bytes. Nothing but `device` is
/// touched; after an error or when `progress` says stop, what it holds is not a whole document.
domain::Result<void> writePdf(const domain::Publication &publication, const PdfOptions &options, QIODevice &device,
                              const Progress &progress = {}, PdfReport *report = nullptr);

/// Writes a report in the same dress, tagged too; the same report gives the same bytes.
[[nodiscard]] domain::Result<void> writeReportPdf(const Report &report, PaperSize paper, QIODevice &device);

} // namespace publishing

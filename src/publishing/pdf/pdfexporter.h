// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "domain/result.h"
#include "publishing/pdf/paper.h"
#include "publishing/progress.h"

class QIODevice;

namespace publishing {

using pdf::PaperSize;

struct PdfOptions
{
    PaperSize paper = PaperSize::A4;
    bool compressed = true;     ///< false: every object can be read in the file
    bool remembersWords = true; ///< false: shapes each word anew; slower, the same pages
};

/// The paper of a country: Letter in North America and where it is the custom, else A4.
[[nodiscard]] PaperSize paperOf(const QLocale &locale);

/// Writes a publication as a tagged PDF 1.7 file: title page, groups by part, header and footer. The same publication
/// and options give the same bytes. Nothing but `device` is touched; after an error or when `progress` says stop, what
/// it holds is not a whole document.
domain::Result<void> writePdf(const domain::Publication &publication, const PdfOptions &options, QIODevice &device,
                              const Progress &progress = {});

} // namespace publishing

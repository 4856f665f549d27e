// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "publishing/pdf/pdfexporter.h"

#include <QByteArray>
#include <QFuture>

#include <functional>

namespace widgets {

/// What a person chose for a document.
struct DocumentChoices
{
    domain::PublicationOptions publication;
    publishing::PdfOptions pdf;
    QDate since; ///< what changed after that day is told, when tellsChanges
    bool tellsChanges = false;

    /// What is worth remembering: all but the groups selected, the day, the language and the audience. A document is
    /// for everybody unless somebody says otherwise each time.
    [[nodiscard]] QByteArray remembered() const;
    void recall(const QByteArray &remembered);
};

/// The kinds of document for readers.
enum class DocumentFormat { Pdf, Html, Odt, Markdown };

[[nodiscard]] QString suffixOf(DocumentFormat format);
using DocumentWriter = std::function<domain::Result<void>(const domain::DirectoryContent &content, QIODevice &device,
                                                          const publishing::Progress &progress)>;
/// The directory as it was at the end of the day since when changes are told; no future where none are.
using EarlierContent = QFuture<domain::Result<domain::DirectoryContent>>;
/// What the document tells. For a worker: it waits for the earlier content.
[[nodiscard]] domain::Result<domain::Publication> publicationOf(const domain::DirectoryContent &content,
                                                                const DocumentChoices &choices,
                                                                const EarlierContent &earlier,
                                                                const publishing::Progress &progress);
[[nodiscard]] DocumentWriter documentWriter(DocumentFormat format, const DocumentChoices &choices,
                                            const EarlierContent &earlier);

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "domain/result.h"

#include <QByteArray>

class QIODevice;

namespace publishing {

// What the documents that are no PDF have in common.

/// One piece of a line: plain, or a link.
struct TiePiece
{
    QString text;
    QString url;            ///< "" or an allowed link
    domain::GroupId target; ///< a group of this publication, or invalid
    bool otherLanguage = false;
};
using TieLine = QList<TiePiece>;

/// The lines below a description: one for each mailing list, then one for each lineage.
[[nodiscard]] QList<TieLine> tieLines(const domain::PublishedGroup &group, domain::Language language);
/// "Animatrices : …", then a line with the contacts of each person who has any to show.
[[nodiscard]] QList<TieLine> facilitatorLines(const domain::PublishedGroup &group, domain::Language language);
/// The title, or what stands for it when there is none.
[[nodiscard]] QString titleOf(const domain::Publication &publication);
/// "fr-FR".
[[nodiscard]] QString languageTag(domain::Language language);
/// Without what XML and HTML cannot hold: control characters, lone surrogates, non-characters.
[[nodiscard]] QString writable(const QString &text);

/// Writes all of it, or says that it could not.
[[nodiscard]] domain::Result<void> writeAll(QIODevice &device, const QByteArray &bytes);
/// The error of an export that was stopped.
[[nodiscard]] domain::Error stoppedError();

} // namespace publishing

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace publishing::pdf {

/// What a file says of itself.
struct FileProperties
{
    QString title;
    QString author;
    QString subject;
    QByteArray language; ///< "fr-FR"
    QDate date;
};

/// The document information dictionary.
[[nodiscard]] QByteArray infoDictionary(const FileProperties &properties);
/// The same as an XMP packet.
[[nodiscard]] QByteArray metadataPacket(const FileProperties &properties);

} // namespace publishing::pdf

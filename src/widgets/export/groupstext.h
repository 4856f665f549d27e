// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/publication.h"

#include <QByteArray>
#include <QString>

namespace widgets {

/// What everybody may see, today.
[[nodiscard]] domain::PublicationOptions forEverybodyToday();

/// The groups as a document of Markdown.
[[nodiscard]] QByteArray markdownOf(const domain::DirectoryContent &content, domain::Language language);
/// The same without its marks.
[[nodiscard]] QString plainText(QString markdown);
/// Cells with tabs between them, as spreadsheets paste them.
[[nodiscard]] QByteArray tableOf(const domain::DirectoryContent &content, domain::Language language);

} // namespace widgets

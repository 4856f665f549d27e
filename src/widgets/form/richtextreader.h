// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace widgets {

/// Pasted rich text as our Markdown: paragraphs, bullets, bold, italic and allowed links stay, all else becomes text.
/// Nothing the HTML names is loaded.
[[nodiscard]] QString markdownFromHtml(const QString &html);

} // namespace widgets

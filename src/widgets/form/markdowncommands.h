// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QTextCursor>

namespace widgets {

// What the toolbar of the Markdown editor does to the text. Each is one step to undo and returns where the cursor goes.

/// Puts the selection (or the word under the cursor) between marks ("**", "*"), each line of it apart, or takes them
/// away.
[[nodiscard]] QTextCursor toggleMark(QTextCursor cursor, const QString &mark);
/// Makes the lines of the selection bullets, or plain lines again when they all are.
[[nodiscard]] QTextCursor toggleBullets(QTextCursor cursor);
/// [selection](https://), with the address selected so that typing replaces it.
[[nodiscard]] QTextCursor insertLink(QTextCursor cursor);
/// « selection » or “selection”, as the language writes it.
[[nodiscard]] QTextCursor insertQuotes(QTextCursor cursor, domain::Language language);

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace publishing::pdf {

/// The character at `position`, which moves on to the next one. A lone surrogate is U+FFFD.
[[nodiscard]] inline char32_t nextCodePoint(QStringView text, qsizetype &position)
{
    const QChar first = text[position++];
    if (!first.isSurrogate())
        return first.unicode();
    if (first.isHighSurrogate() && position < text.size() && text[position].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[position++]);
    return QChar::ReplacementCharacter;
}

} // namespace publishing::pdf

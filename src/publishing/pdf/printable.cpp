// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/printable.h"

#include "publishing/pdf/codepoints.h"

#include <algorithm>

namespace publishing::pdf {

QString printable(const QString &text)
{
    const auto isOrdinary = [](QChar c) {
        const char16_t u = c.unicode();
        return u >= 0x20 && u < 0xD800 && (u < 0x7F || u > 0x9F);
    };
    if (std::all_of(text.begin(), text.end(), isOrdinary))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char32_t u = nextCodePoint(text, i);
        if (u == '\t')
            out += u' ';
        else if (u == '\n' || u == 0x0B || u == 0x0C || u == 0x85)
            out += QChar(0x2028);
        else if (u < 0x20 || (u >= 0x7F && u <= 0x9F))
            continue;
        else if (u == 0xFEFF)
            out += QChar(0x2060); // the same joiner; this one may stand in no font's table of meanings
        else if ((u & 0xFFFE) == 0xFFFE || (u >= 0xFDD0 && u <= 0xFDEF))
            out += QChar(0xFFFD);
        else
            out += QChar::fromUcs4(u);
    }
    return out;
}

} // namespace publishing::pdf

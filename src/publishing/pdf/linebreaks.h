// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace publishing::pdf {

enum class LineBreak : quint8 { Allowed, Forced };

/// Where a line may or must end.
struct BreakPoint
{
    qsizetype position = 0; ///< the line may end before this unit
    LineBreak kind = LineBreak::Allowed;
};

/// Where a paragraph may be cut into lines: Unicode's rules, less what French typography forbids (before : ; ! ? »,
/// after «, even with plain spaces) and less those inside words: readers that put lines together again would lose the
/// hyphen of "recherche-action". Only what is as long as an address is cut there. The last one is the end of the text.
[[nodiscard]] std::vector<BreakPoint> lineBreaks(QStringView text);

/// True for the spaces that hang at a line's end; no-break spaces do not.
[[nodiscard]] constexpr bool isBreakingSpace(QChar c)
{
    const char16_t u = c.unicode();
    return u == u' ' || u == 0x1680 || (u >= 0x2000 && u <= 0x200A && u != 0x2007) || u == 0x205F || u == 0x3000;
}
[[nodiscard]] constexpr bool isForcedBreak(QChar c)
{
    return c == u'\n' || c == QChar(0x2028) || c == QChar(0x2029);
}

} // namespace publishing::pdf

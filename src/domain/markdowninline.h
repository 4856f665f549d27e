// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/markdown.h"

#include <vector>

namespace domain {

/// In our subset as in CommonMark, an HTML comment that shows nothing: it lets a mark stand where the letters beside it
/// would hide it ("**« a »**<!-- -->b").
inline constexpr QStringView markdownSeparator = u"<!-- -->";
inline constexpr QChar hardBreak = u'\u2028';

/// The runs of one block's text: marks, links and escapes read, '\n' a space, a backslash before it a hard break.
[[nodiscard]] QList<Inline> parseInlines(const QString &source);

/// True for the ASCII punctuation a backslash may escape (CommonMark 2.4).
[[nodiscard]] bool isEscapable(QChar unit);

/// Levels as a list can have them: at most one deeper than the item before, three in all; paragraphs at 0.
void settleLevels(QList<Block> &blocks);

/// A run of * or _ in a text, and what it turned out to begin and to end (CommonMark 6.2).
struct Delimiter
{
    qsizetype position = 0;
    qsizetype length = 0;
    qsizetype left = 0; ///< marks that pair with nothing: they stay text
    qsizetype previous = -1;
    qsizetype next = -1;
    int boldEnds = 0;
    int italicEnds = 0;
    int boldBegins = 0;
    int italicBegins = 0;
    QChar mark;
    bool canOpen = false;
    bool canClose = false;
    bool done = false;
};

/// What the run of marks from `begin` to `end` of the source may do, judged on what stands beside it.
[[nodiscard]] Delimiter delimiterAt(const QString &source, qsizetype begin, qsizetype end);

/// Pairs the runs from index `from` on, innermost first, in linear time; they take part in no later pairing.
void pairDelimiters(std::vector<Delimiter> &delimiters, qsizetype from);

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// The most words of a search that count, and the most UTF-16 units of each.
inline constexpr qsizetype maxSearchWords = 16;
inline constexpr qsizetype maxSearchWordLength = 100;

/// What a person typed as it is searched for: folded words, each once and cut to maxSearchWordLength, at most
/// maxSearchWords of them; of a very long text only the beginning is read.
[[nodiscard]] QStringList searchWords(const QString &typed);

/// The folded words of a text, each once and cut to maxSearchWordLength: what an index holds of it. In their order.
[[nodiscard]] QStringList indexWords(const QString &text);

/// How a folded name answers a search, best first: it begins with the folded text; words of it begin with all the
/// words; it holds them inside; nothing when it does not.
enum class NameMatch { Begins, Words, Inside };
[[nodiscard]] std::optional<NameMatch> nameMatch(const QString &key, const QString &text, const QStringList &words);

/// Where folded text holds words that begin with one of `words`; a word that begins none is looked for inside words.
/// In the original's coordinates, in order, overlaps joined.
[[nodiscard]] QList<TextRange> matchRanges(const QString &original, const QStringList &words);

/// A line cut out of a longer text around what was found, with "…" where something is left out and spaces for line
/// breaks.
struct Excerpt
{
    QString text;
    QList<TextRange> matches; ///< in `text`
    qsizetype start = 0;      ///< where in the original it was cut

    friend bool operator==(const Excerpt &, const Excerpt &) = default;
};

/// The excerpt of at most about `length` units that shows the most of the words, the first such; empty when the text
/// holds none.
[[nodiscard]] Excerpt excerptAround(const QString &original, const QStringList &words, qsizetype length = 120);

} // namespace domain

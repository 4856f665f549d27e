// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

/// The longest text a field may hold, in UTF-16 units: far beyond any real entry, small enough to stay quick.
inline constexpr qsizetype maxNameLength = 300;
inline constexpr qsizetype maxLineLength = 1'000;
inline constexpr qsizetype maxTextLength = 200'000;

/// The text as it is compared, sorted and searched: compatibility-decomposed (NFKD), case-folded, without marks,
/// oe for œ, ae for æ, ' for ’ and ‘, plain spaces for no-break ones, runs of white space as one, ends trimmed.
/// Idempotent. Used by every *_key column on both engines, so its result must not change without a migration.
[[nodiscard]] QString fold(const QString &text);

/// A part of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// A text folded by fold(), and the way back: folding changes lengths (œ→oe, marks and doubled spaces drop out), so
/// what is found in the folded text lies elsewhere in the one a person reads.
class FoldedText
{
public:
    explicit FoldedText(const QString &original);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The part of the original that became this part of text(): whole letters, with the marks on them.
    [[nodiscard]] TextRange original(TextRange folded) const;

private:
    QString m_original;
    QString m_text;
    QList<qsizetype> m_origins; ///< of each unit of m_text, where its code point begins
};

/// The text as a reader of French or English looks it up in an index: folded, letters with a stroke or of their own
/// beside the one they look like (ø with o, ł with l, þ with th), signs ignored. The same on every system, which no
/// system's collation is; not for keys that are stored.
[[nodiscard]] QString sortKey(const QString &text);

/// The runs of letters, digits and marks of folded text: what a person means by "words". Never holds an operator.
[[nodiscard]] QStringList foldedWords(const QString &text);

/// One line: control characters dropped, those that turn the direction of text too, line breaks and tabs turned into
/// spaces, ends trimmed, lone surrogates replaced by U+FFFD, NFC. Inner spaces are kept as typed.
[[nodiscard]] QString cleanLine(const QString &text);

/// Several lines: CR LF and CR become LF, other control characters than LF and TAB dropped (those of direction too),
/// lone surrogates replaced, trailing spaces of lines and blank lines at both ends dropped, NFC.
[[nodiscard]] QString cleanText(const QString &text);

/// True when the whole text is a plausible e-mail address (one @, something on both sides, a dot in the host, no
/// spaces or control characters). Deliberately loose: it refuses slips, not rare but legal addresses.
[[nodiscard]] bool isMailAddress(const QString &text);

/// True for absolute http, https, mailto and tel links, the only ones ever shown or written.
[[nodiscard]] bool isAllowedLink(const QString &url);

} // namespace domain

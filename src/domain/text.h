// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// The text as a reader of French or English looks it up in an index: folded, letters with a stroke or of their own
/// beside the one they look like (ø with o, ł with l, þ with th), signs ignored. The same on every system, which no
/// system's collation is; not for keys that are stored.
[[nodiscard]] QString sortKey(const QString &text);

/// The runs of letters, digits and marks of folded text: what a person means by "words". Never holds an operator.
[[nodiscard]] QStringList foldedWords(const QString &text);

/// One line: control characters dropped, line breaks and tabs turned into spaces, ends trimmed, lone surrogates
/// replaced by U+FFFD, NFC. Inner spaces are kept as typed.
[[nodiscard]] QString cleanLine(const QString &text);

/// Several lines: CR LF and CR become LF, other control characters than LF and TAB dropped, lone surrogates replaced,
/// trailing spaces of lines and blank lines at both ends dropped, NFC.
[[nodiscard]] QString cleanText(const QString &text);

/// True when the whole text is a plausible e-mail address (one @, something on both sides, a dot in the host, no
/// spaces or control characters). Deliberately loose: it refuses slips, not rare but legal addresses.
[[nodiscard]] bool isMailAddress(const QString &text);

/// True for absolute http, https, mailto and tel links, the only ones ever shown or written.
[[nodiscard]] bool isAllowedLink(const QString &url);

} // namespace domain

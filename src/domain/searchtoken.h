// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"

#include <QString>

namespace domain {

/// A run of a search text without spaces outside quotation marks; a condition has a key, `statut:actif`.
struct Token
{
    TextRange where;
    QString key;           ///< folded; "" without a sign
    QString comparison;    ///< ":", "=", "<", "<=", ">", ">="
    QString value;         ///< without quotation marks
    qsizetype valueAt = 0; ///< where the value begins in the text, quotation marks and all
};

/// The end of the token that begins at `at`: at a space, but not one inside quotation marks that are closed, nor one of
/// a value whose quotation mark is not closed yet.
[[nodiscard]] qsizetype tokenEnd(const QString &text, qsizetype at);
[[nodiscard]] Token tokenAt(const QString &text, qsizetype start, qsizetype end);

/// True when a date may still come of it: "20", "2026-1", "11/", "nov".
[[nodiscard]] bool beginsDate(const QString &typed);

} // namespace domain

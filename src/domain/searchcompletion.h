// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/text.h"

#include <QString>
#include <QStringList>

namespace domain {

/// What may come at the cursor: texts for that part of the search text, in the order to offer them.
struct SearchCompletions
{
    TextRange replaces;
    QStringList texts;

    friend bool operator==(const SearchCompletions &, const SearchCompletions &) = default;
};

/// Completes a key ("ani" → "animateur:"), a status and a part ("statut:a" → "statut:actif"). Keys are offered from two
/// letters on, in that language, else in the one they are begun in.
[[nodiscard]] SearchCompletions completeSearch(const QString &text, qsizetype cursor, Language language);

} // namespace domain

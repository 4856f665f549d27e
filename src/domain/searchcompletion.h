// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/searchquery.h"
#include "domain/text.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// A name that is being typed in a condition: "animateur:al", "filiation:communs et".
struct NameBegun
{
    SearchTerm::Kind kind = SearchTerm::Kind::Facilitator; ///< or Lineage
    QString typed;                                         ///< without quotation marks
    QString before;                                        ///< the key and its sign

    friend bool operator==(const NameBegun &, const NameBegun &) = default;
};

/// What may come at the cursor: texts for that part of the search text, in the order to offer them. Names are for the
/// directory to know: completeWithNames() makes texts of them.
struct SearchCompletions
{
    TextRange replaces;
    QStringList texts;
    std::optional<NameBegun> name;

    friend bool operator==(const SearchCompletions &, const SearchCompletions &) = default;
};

/// Completes a key ("ani" → "animateur:"), a status, a part ("statut:a" → "statut:actif") and a date ("verifie<" →
/// "verifie<2026"). Keys are offered from two letters on, in that language, else in the one they are begun in.
[[nodiscard]] SearchCompletions completeSearch(const QString &text, qsizetype cursor, Language language,
                                               QDate today = QDate::currentDate());

/// The condition with each of these names; not with one that is typed whole already.
[[nodiscard]] QStringList completeWithNames(const NameBegun &begun, const QStringList &names);

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/text.h"
#include "domain/workgroup.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace domain {

/// What a group may have or lack.
enum class SearchPart { Facilitator, MailingList, Translation, Description, Lineage, Verification };
inline constexpr std::array allSearchParts{SearchPart::Facilitator, SearchPart::MailingList, SearchPart::Translation,
                                           SearchPart::Description, SearchPart::Lineage,     SearchPart::Verification};

/// Days from `from` to the day before `before`; invalid where there is no bound.
struct DateBounds
{
    QDate from;
    QDate before;

    friend bool operator==(const DateBounds &, const DateBounds &) = default;
};

/// One condition of a search, "statut:actif", and where it stands in the text.
struct SearchTerm
{
    enum class Kind {
        Status,      ///< has one of `statuses`
        Facilitator, ///< somebody whose name holds `words` facilitates it now
        Has,         ///< has `part`
        Lacks,       ///< lacks `part`
        Verified,    ///< was verified within `dates`; never verified comes before every date
        Changed,     ///< was changed within `dates`
        Lineage,     ///< is tied, either way, to a group whose name holds `words`
    };
    Kind kind = Kind::Status;
    QList<GroupStatus> statuses;
    QStringList words; ///< folded
    SearchPart part = SearchPart::Facilitator;
    DateBounds dates;
    QString comparison; ///< "<", "<=", ">", ">=" or ":" of a date, as typed
    QString value;      ///< as typed, without quotation marks
    TextRange where;    ///< in the text

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// A search as typed: words that names or texts must hold, and conditions, all of which must be met (of several about
/// the status, one).
struct SearchQuery
{
    QString words;
    QList<SearchTerm> terms;
    /// Conditions whose value is not typed to its end, "statut:ac" or "verifie<20": neither condition nor words yet.
    QList<TextRange> begun;
    /// How many units at the end of `words` are one word that a condition may begin with, "statu"; 0 for none.
    qsizetype keyBegun = 0;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && terms.isEmpty(); }
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Reads `animateur:alix statut:actif verifie<2026 sans:animateur commun`. Keys and values are French or English, with
/// or without accents; a value of several words stands in quotation marks ("…" or « … »); dates are what
/// PartialDate::fromUserText reads. What is no condition is words, so nothing typed is ever wrong; what may become one
/// as it is typed on waits in `begun`. Of a very long text only the beginning is read.
[[nodiscard]] SearchQuery parseSearch(const QString &text);
/// The text with what is only begun as words, for a search that nobody types on.
[[nodiscard]] QString asTyped(const QString &text);

/// The text without that condition, for a chip that is taken away.
[[nodiscard]] QString withoutTerm(const QString &text, const TextRange &where);
/// The text with one more condition at its end.
[[nodiscard]] QString withTerm(const QString &text, const QString &condition);

// Conditions as they are written in that language.
[[nodiscard]] QString statusCondition(GroupStatus status, Language language);
[[nodiscard]] QString facilitatorCondition(const QString &name, Language language);
[[nodiscard]] QString partCondition(bool has, SearchPart part, Language language);
/// A value as it is written: in quotation marks when it has several words.
[[nodiscard]] QString quotedIfNeeded(const QString &value);

/// What a chip says: "Statut : actif", "Sans animateur", "Vérifié avant 2026".
[[nodiscard]] QString termLabel(const SearchTerm &term, Language language);

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QList>

namespace domain {

/// Two records that may be one person, and how sure that is.
struct LikelyDuplicate
{
    enum class Reason {
        SameName,    ///< alike but for accents, case, punctuation or the order of the words
        SameContact, ///< the same e-mail address
        SimilarName, ///< a letter or two apart
    };
    PersonId first;
    PersonId second;
    Reason reason = Reason::SimilarName;

    friend bool operator==(const LikelyDuplicate &, const LikelyDuplicate &) = default;
};

/// Pairs worth a look, surest first; on folded text. Names are compared when they share a word or their beginning, so
/// that ten thousand persons take a moment and not an hour.
[[nodiscard]] QList<LikelyDuplicate> likelyDuplicates(const QList<Person> &persons);

/// The number of single-letter insertions, deletions, substitutions and swaps of neighbours between two texts ("optimal
/// string alignment"), or limit + 1 when there are more than `limit`.
[[nodiscard]] int editDistance(const QString &a, const QString &b, int limit);

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/personroles.h"
#include "domain/result.h"

#include <QList>

namespace domain {

/// Which record a field of the merged one is taken from.
enum class MergeSide { Kept, Other };

/// For each field, where its value comes from. A contact goes with what was agreed about it.
struct MergeChoices
{
    MergeSide name = MergeSide::Kept;
    MergeSide sortName = MergeSide::Kept;
    MergeSide gender = MergeSide::Kept;
    MergeSide email = MergeSide::Kept;
    MergeSide phone = MergeSide::Kept;
    /// Notes are joined, nothing is lost; false: only the kept record's.
    bool joinNotes = true;

    friend bool operator==(const MergeChoices &, const MergeChoices &) = default;
};

/// A role of the record that goes, and what becomes of it.
struct MergedRole
{
    PersonRole role;
    /// The kept person has the very same one: running, and undated on both sides. It then stands once.
    bool isSame = false;

    friend bool operator==(const MergedRole &, const MergedRole &) = default;
};

/// What merging two records will write, frozen: shown first, and carried out only while both records, their roles and
/// the groups of those are as they were.
struct PersonMerge
{
    Person kept;  ///< as it is
    Person other; ///< as it is; goes to the bin
    MergeChoices choices;
    Person result;           ///< what the kept record will be
    QList<PersonRole> own;   ///< roles that the kept person has already
    QList<MergedRole> roles; ///< those that move to it

    friend bool operator==(const PersonMerge &, const PersonMerge &) = default;
};

/// What is proposed first: the kept record's values, and the other's where those are empty.
[[nodiscard]] MergeChoices proposedChoices(const Person &kept, const Person &other);

/// InvalidInput for a person with themselves, or with one who withdrew.
[[nodiscard]] Result<PersonMerge> planMerge(const Person &kept, const Person &other, const QList<PersonRole> &ownRoles,
                                            const QList<PersonRole> &otherRoles, const MergeChoices &choices);

} // namespace domain

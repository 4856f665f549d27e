// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/personmerge.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

class Merge
{
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

MergeSide filled(bool keptIsEmpty, bool otherIsEmpty)
{
    return keptIsEmpty && !otherIsEmpty ? MergeSide::Other : MergeSide::Kept;
}

/// Dated roles are never collapsed: only what says the same and nothing more is one.
bool areSame(const PersonRole &a, const PersonRole &b)
{
    const auto isUndated = [](const Facilitation &each) {
        return !each.ended && each.since.isUnknown() && each.until.isUnknown();
    };
    return a.group == b.group && a.facilitation.role == b.facilitation.role && isUndated(a.facilitation) &&
           isUndated(b.facilitation);
}

Person merged(const Person &kept, const Person &other, const MergeChoices &choices)
{
    const auto from = [&](MergeSide side) -> const Person & { return side == MergeSide::Kept ? kept : other; };
    Person result = kept;
    result.displayName = from(choices.name).displayName;
    result.sortName = from(choices.sortName).sortName;
    result.gender = from(choices.gender).gender;
    result.email = from(choices.email).email;
    result.phone = from(choices.phone).phone;
    if (choices.joinNotes && !other.note.isEmpty() && other.note != kept.note)
        result.note = kept.note.isEmpty() ? other.note : kept.note + u"\n\n" + other.note;
    return result;
}

} // namespace

MergeChoices proposedChoices(const Person &kept, const Person &other)
{
    MergeChoices choices;
    choices.sortName = filled(kept.sortName.isEmpty(), other.sortName.isEmpty());
    choices.gender = filled(kept.gender == Gender::Unspecified, other.gender == Gender::Unspecified);
    choices.email = filled(kept.email.value.isEmpty(), other.email.value.isEmpty());
    choices.phone = filled(kept.phone.value.isEmpty(), other.phone.value.isEmpty());
    return choices;
}

Result<PersonMerge> planMerge(const Person &kept, const Person &other, const QList<PersonRole> &ownRoles,
                              const QList<PersonRole> &otherRoles, const MergeChoices &choices)
{
    if (kept.id == other.id)
        return Error{ErrorKind::InvalidInput,
                     Merge::tr("A person cannot be merged with themselves. Nothing was changed; choose two entries."),
                     {}};
    if (kept.isWithdrawn() || other.isWithdrawn())
        return Error{ErrorKind::InvalidInput,
                     Merge::tr("Somebody who withdrew cannot be merged with anyone. Nothing was changed."),
                     {}};
    PersonMerge merge{kept, other, choices, merged(kept, other, choices), ownRoles, {}};
    for (const PersonRole &role : otherRoles) {
        const bool isSame = std::any_of(ownRoles.begin(), ownRoles.end(),
                                        [&role](const PersonRole &own) { return areSame(own, role); });
        merge.roles += MergedRole{role, isSame};
    }
    return merge;
}

} // namespace domain

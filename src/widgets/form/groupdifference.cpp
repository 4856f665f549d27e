// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/groupdifference.h"

#include <algorithm>
#include <array>

namespace widgets {

using domain::Field;

namespace {

constexpr std::array formOrder{Field::NameFrench,        Field::NameEnglish,        Field::Status,
                               Field::StatusSince,       Field::StatusReason,       Field::Facilitators,
                               Field::DescriptionFrench, Field::DescriptionEnglish, Field::MailingLists,
                               Field::Lineages,          Field::Verification,       Field::Note};

/// A tag for each thing the form edits, so that comparing and copying cannot drift apart.
template<typename Group, typename Function>
void withField(Field field, Group &one, Group &other, const Function &function)
{
    switch (field) {
    case Field::NameFrench:
        return function(one.name.french, other.name.french);
    case Field::NameEnglish:
        return function(one.name.english, other.name.english);
    case Field::DescriptionFrench:
        return function(one.description.french, other.description.french);
    case Field::DescriptionEnglish:
        return function(one.description.english, other.description.english);
    case Field::Status:
        return function(one.status, other.status);
    case Field::StatusSince:
        return function(one.statusSince, other.statusSince);
    case Field::StatusReason:
        return function(one.statusReason, other.statusReason);
    case Field::Facilitators:
        return function(one.facilitations, other.facilitations);
    case Field::MailingLists:
        return function(one.mailingLists, other.mailingLists);
    case Field::Lineages:
        return function(one.lineages, other.lineages);
    case Field::Verification:
        function(one.verifiedOn, other.verifiedOn);
        function(one.verifiedBy, other.verifiedBy);
        function(one.verifyEveryMonths, other.verifyEveryMonths);
        return function(one.reviewOn, other.reviewOn);
    case Field::Note:
        return function(one.note, other.note);
    default:
        return;
    }
}

bool differIn(Field field, const domain::WorkGroup &one, const domain::WorkGroup &other)
{
    bool differ = false;
    withField(field, one, other, [&differ](const auto &first, const auto &second) {
        if (!(first == second))
            differ = true;
    });
    const Field translation = domain::otherLanguage(one.originalLanguage) == domain::Language::English
                                  ? Field::DescriptionEnglish
                                  : Field::DescriptionFrench;
    return differ || (field == translation && one.translatedRevision != other.translatedRevision);
}

/// Ids of parts that are not there any more would name nothing: such a part is a new one.
template<typename Part>
void forgetLostIds(QList<Part> &parts, const QList<Part> &known)
{
    for (Part &part : parts) {
        const bool lost =
            std::none_of(known.begin(), known.end(), [&part](const Part &each) { return each.id == part.id; });
        if (lost)
            part.id = {};
    }
}

} // namespace

QList<Field> differences(const domain::WorkGroup &one, const domain::WorkGroup &other)
{
    QList<Field> fields;
    std::copy_if(formOrder.begin(), formOrder.end(), std::back_inserter(fields),
                 [&](Field field) { return differIn(field, one, other); });
    return fields;
}

QList<Field> inFormOrder(const QList<Field> &fields)
{
    QList<Field> ordered;
    std::copy_if(formOrder.begin(), formOrder.end(), std::back_inserter(ordered),
                 [&fields](Field field) { return fields.contains(field); });
    return ordered;
}

void copyField(Field field, const domain::WorkGroup &from, domain::WorkGroup &to)
{
    domain::WorkGroup source = from;
    withField(field, source, to, [](auto &value, auto &target) { target = value; });
}

GroupMerge mergeGroups(const domain::WorkGroup &base, const domain::WorkGroup &mine, const domain::WorkGroup &theirs)
{
    GroupMerge merge;
    merge.group = theirs;
    const QList<Field> changedByMe = differences(base, mine);
    const QList<Field> changedByThem = differences(base, theirs);
    const QList<Field> apart = differences(mine, theirs);
    for (const Field field : formOrder) {
        if (changedByMe.contains(field) && apart.contains(field)) {
            copyField(field, mine, merge.group);
            if (changedByThem.contains(field))
                merge.conflicts.append(field);
        } else if (changedByThem.contains(field)) {
            merge.taken.append(field);
        }
    }
    forgetLostIds(merge.group.facilitations, theirs.facilitations);
    forgetLostIds(merge.group.mailingLists, theirs.mailingLists);
    forgetLostIds(merge.group.lineages, theirs.lineages);
    return merge;
}

} // namespace widgets

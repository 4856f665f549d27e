// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importplan.h"

#include <algorithm>

namespace domain {

qsizetype ImportPlan::count(ImportOutcome outcome) const
{
    return std::count_if(rows.begin(), rows.end(), [outcome](const ImportRow &row) { return row.outcome == outcome; });
}

qsizetype ImportPlan::openQuestions() const
{
    return std::count_if(rows.begin(), rows.end(), [](const ImportRow &row) { return row.needsAnswer; });
}

bool ImportPlan::hasErrors() const
{
    return !problems.isEmpty() ||
           std::any_of(rows.begin(), rows.end(), [](const ImportRow &row) { return row.hasErrors; });
}

bool ImportPlan::writesNothing() const
{
    return count(ImportOutcome::Created) == 0 && count(ImportOutcome::Updated) == 0;
}

namespace {

ImportFields toldOf(const CopyScope &scope)
{
    ImportFields told = ImportFields::all();
    if (scope.audience == Audience::Internal)
        return told;
    for (const ImportField field : {ImportField::ReviewOn, ImportField::VerifiedBy, ImportField::VerifyEveryMonths,
                                    ImportField::TranslationState, ImportField::Note})
        told.remove(field);
    return told;
}

/// Of a contact that the public is not shown nothing is told, neither that there is none.
ImportFields toldOf(const Person &person, const CopyScope &scope)
{
    ImportFields told = toldOf(scope);
    if (scope.audience == Audience::Internal)
        return told;
    told.remove(ImportField::Gender);
    if (person.email.value.isEmpty()) {
        told.remove(ImportField::Email);
        told.remove(ImportField::EmailAgreement);
    }
    if (person.phone.value.isEmpty()) {
        told.remove(ImportField::Phone);
        told.remove(ImportField::PhoneAgreement);
    }
    return told;
}

} // namespace

ImportProposal proposalOf(const DirectoryContent &content, const CopyScope &scope)
{
    ImportProposal proposal;
    proposal.isComplete = scope.isComplete();
    proposal.carriesIds = true;
    proposal.whole = {ImportField::Facilitators, ImportField::Lineages};
    if (scope.audience == Audience::Internal)
        proposal.whole.insert(ImportField::MailingLists); // the public is not shown all of them
    proposal.info = content.info;
    for (const Person &person : content.persons)
        proposal.persons += ImportedPerson{person, toldOf(person, scope), {}, false};
    for (const WorkGroup &group : content.groups)
        proposal.groups += ImportedGroup{group, toldOf(scope), {}, {}, {}};
    proposal.editions = content.editions;
    proposal.savedFilters = content.savedFilters;
    return proposal;
}

} // namespace domain

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

ImportProposal proposalOf(const DirectoryContent &content)
{
    ImportProposal proposal;
    proposal.isComplete = true;
    proposal.carriesIds = true;
    proposal.whole = {ImportField::Facilitators, ImportField::MailingLists, ImportField::Lineages};
    proposal.info = content.info;
    for (const Person &person : content.persons)
        proposal.persons += ImportedPerson{person, ImportFields::all(), {}, false};
    for (const WorkGroup &group : content.groups)
        proposal.groups += ImportedGroup{group, ImportFields::all(), {}, {}};
    proposal.editions = content.editions;
    proposal.savedFilters = content.savedFilters;
    return proposal;
}

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/groupdraft.h"

#include <limits>

namespace widgets {

namespace {

/// A place far above any real id for a person that has none yet.
domain::PersonId standIn(domain::PersonId id)
{
    return id.value() < 0 ? domain::PersonId(std::numeric_limits<qint64>::max() + id.value()) : id;
}

} // namespace

domain::WorkGroup cleanedDraft(const domain::WorkGroup &group)
{
    domain::WorkGroup cleaned = domain::cleaned(group);
    cleaned.facilitations = group.facilitations;
    return cleaned;
}

domain::WorkGroup asNewGroup(domain::WorkGroup group)
{
    group.id = {};
    group.rowVersion = 0;
    for (domain::Facilitation &facilitation : group.facilitations)
        facilitation.id = {};
    for (domain::MailingList &list : group.mailingLists)
        list.id = {};
    for (domain::Lineage &lineage : group.lineages)
        lineage.id = {};
    return group;
}

QList<domain::Problem> validateDraft(const domain::WorkGroup &group)
{
    domain::WorkGroup checked = group;
    for (domain::Facilitation &facilitation : checked.facilitations)
        facilitation.personId = standIn(facilitation.personId);
    return domain::validate(checked);
}

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statuschange.h"

#include <algorithm>

namespace domain {

namespace {

void endRole(Facilitation &role, const PartialDate &at)
{
    role.ended = true;
    if (at.isUnknown() || !role.until.isUnknown())
        return;
    const bool begunLater = !role.since.isUnknown() && role.since.toIso() > at.toIso();
    if (!begunLater)
        role.until = at;
}

} // namespace

WorkGroup withStatus(WorkGroup group, const StatusChange &change, QDate today)
{
    group.status = change.status;
    group.statusSince = change.since;
    group.statusReason = change.reason;
    group.reviewOn = change.reviewOn;
    if (change.endRoles) {
        for (Facilitation &role : group.facilitations) {
            if (isCurrent(role, today))
                endRole(role, change.since);
        }
    }
    for (MailingList &list : group.mailingLists)
        list.state = change.listStates.value(list.id, change.lists.value_or(list.state));
    return group;
}

WorkGroup withPredecessor(WorkGroup successor, GroupId predecessor)
{
    const bool known =
        std::any_of(successor.lineages.begin(), successor.lineages.end(), [predecessor](const Lineage &tie) {
            return tie.kind == LineageKind::TakesOverFrom && tie.target == predecessor;
        });
    if (!known) {
        Lineage tie;
        tie.kind = LineageKind::TakesOverFrom;
        tie.target = predecessor;
        successor.lineages.append(tie);
    }
    return successor;
}

} // namespace domain

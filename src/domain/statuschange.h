// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"

#include <QHash>

#include <optional>

namespace domain {

/// A new status and what it brings with it. Everything but the status may be left as it is.
struct StatusChange
{
    GroupStatus status = GroupStatus::Active;
    PartialDate since;
    LocalizedText reason;
    bool endRoles = false;                             ///< those who facilitate now did so until `since`
    std::optional<MailingListState> lists;             ///< what becomes of every list
    QHash<MailingListId, MailingListState> listStates; ///< of single lists; goes before `lists`
    GroupId successor;                                 ///< the group that takes over
    QDate reviewOn;
};

/// The group with its new status. The date and the reason of the old one go; a role that began after the change (as
/// far as its date tells) is past without a date.
[[nodiscard]] WorkGroup withStatus(WorkGroup group, const StatusChange &change, QDate today);

/// The successor with its tie to the group it takes over from, once.
[[nodiscard]] WorkGroup withPredecessor(WorkGroup successor, GroupId predecessor);

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"

#include <array>
#include <optional>

namespace widgets {

/// What the sidebar leads to.
enum class View {
    AllGroups,
    ActiveGroups,
    SetupGroups,
    DormantGroups,
    ClosedGroups,
    ToVerify,
    ToComplete,
    People,
    History,
    Publish,
    Bin
};

/// True for the views that are the list of groups, of all or of one status.
[[nodiscard]] constexpr bool isGroupView(View view)
{
    return view <= View::ClosedGroups;
}

/// The status a list of groups is limited to; nullopt for all.
[[nodiscard]] constexpr std::optional<domain::GroupStatus> statusOf(View view)
{
    switch (view) {
    case View::ActiveGroups:
        return domain::GroupStatus::Active;
    case View::SetupGroups:
        return domain::GroupStatus::Setup;
    case View::DormantGroups:
        return domain::GroupStatus::Dormant;
    case View::ClosedGroups:
        return domain::GroupStatus::Closed;
    default:
        return std::nullopt;
    }
}

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importplan.h"

namespace domain {

/// A group of the directory that a published page does not name.
struct UntoldGroup
{
    GroupId id;
    QString name;
    GroupStatus status = GroupStatus::Active;

    friend bool operator==(const UntoldGroup &, const UntoldGroup &) = default;
};

/// In the directory's order. A group that an entry of the page may be is not among them: that entry waits for an
/// answer.
[[nodiscard]] QList<UntoldGroup> untoldGroups(const DirectoryContent &content, const ImportPlan &plan);

/// The rows in which a page and the directory differ: what is new, changed, refused, wrong or waits for an answer.
/// Persons who are only named with a group are told with that group.
[[nodiscard]] QList<ImportRow> differingRows(const ImportPlan &plan);

} // namespace domain

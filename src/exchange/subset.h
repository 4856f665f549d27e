// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"

#include <QSet>

namespace exchange {

/// The same directory with only the groups of these statuses. Persons whom only other groups name are gone; a tie to a
/// group that is gone keeps its name in the directory's main language.
[[nodiscard]] domain::DirectoryContent withStatuses(const domain::DirectoryContent &content,
                                                    const QSet<domain::GroupStatus> &statuses);

/// The same with only these groups; with none named, all.
[[nodiscard]] domain::DirectoryContent withGroups(const domain::DirectoryContent &content,
                                                  const QSet<domain::GroupId> &groups);

/// What a copy made with these options holds of the directory.
[[nodiscard]] domain::CopyScope scopeOf(const domain::PublicationOptions &options);

} // namespace exchange

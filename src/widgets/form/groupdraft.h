// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/validation.h"
#include "domain/workgroup.h"

namespace widgets {

// The domain's rules for a group that may name persons who are not stored yet (negative ids).

/// domain::cleaned(), new persons kept.
[[nodiscard]] domain::WorkGroup cleanedDraft(const domain::WorkGroup &group);
/// domain::validate(), new persons counted as persons.
[[nodiscard]] QList<domain::Problem> validateDraft(const domain::WorkGroup &group);

/// The same content as a group of its own: nothing names what is stored of another.
[[nodiscard]] domain::WorkGroup asNewGroup(domain::WorkGroup group);

} // namespace widgets

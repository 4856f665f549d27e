// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"

namespace exchange {

/// The directory that a new user can look at first: the nine working groups of La Coop des Communs as the association's
/// public page describes them, and their English translation. What the page does not tell is left unknown.
[[nodiscard]] domain::Result<domain::DirectoryContent> sampleDirectory();

} // namespace exchange

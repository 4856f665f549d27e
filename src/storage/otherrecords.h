// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"

namespace storage {

/// Writes the editions and saved searches that come from another directory, with new ids.
[[nodiscard]] domain::Result<void> insertOthers(ChangeSetTransaction &transaction,
                                                const QList<domain::Edition> &editions,
                                                const QList<domain::SavedFilter> &filters);

} // namespace storage

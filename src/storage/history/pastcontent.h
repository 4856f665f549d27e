// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "storage/directorystorage.h"

namespace storage {

/// The directory as it was right after that change set, read without writing anything; invalid: before the first one,
/// when it held nothing. For comparing: within a record the order of parts that changed since is not told.
[[nodiscard]] domain::Result<domain::DirectoryContent> contentAfter(Connection &connection, domain::ChangeSetId upTo,
                                                                    const Progress &progress = {});

/// The same at the end of that day, local time.
[[nodiscard]] domain::Result<domain::DirectoryContent> contentOn(Connection &connection, QDate day,
                                                                 const Progress &progress = {});

} // namespace storage

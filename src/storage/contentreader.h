// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "storage/connection.h"
#include "storage/directorystorage.h"

namespace storage {

/// Reads a whole directory from one snapshot, with one query per table.
class ContentReader
{
public:
    ContentReader(Connection &connection, const Progress &progress);

    [[nodiscard]] domain::Result<domain::DirectoryContent> read();

private:
    [[nodiscard]] domain::Result<void> countAll();
    [[nodiscard]] domain::Result<void> readGroups(domain::DirectoryContent &content);
    [[nodiscard]] domain::Result<void> readParts(domain::DirectoryContent &content);
    [[nodiscard]] domain::Result<void> readOthers(domain::DirectoryContent &content);
    /// One more record is read; Cancelled when asked to stop.
    [[nodiscard]] domain::Result<void> advance();

    Connection &m_connection;
    const Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace storage

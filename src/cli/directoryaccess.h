// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/directorycontent.h"
#include "domain/result.h"
#include "storage/database.h"

#include <memory>

namespace cli {

/// Opens a directory to read it. Nothing is written to it, unless an older program wrote it: then it is brought up to
/// date first. InvalidInput when `file` is neither a path nor a server's address. `streams`: where it is told that what
/// lay beside the file was another one's.
[[nodiscard]] domain::Result<std::unique_ptr<storage::Database>>
openForReading(const QString &file, const Environment &environment, Streams &streams);
/// Opens it to change it; a file of an older program is backed up and brought up to date first.
[[nodiscard]] domain::Result<std::unique_ptr<storage::Database>>
openForWriting(const QString &file, const Environment &environment, Streams &streams);
/// A backup of what an import is about to change, unless no backups are wanted.
[[nodiscard]] domain::Result<void> backUpBeforeImport(storage::Database &database, const Environment &environment);

/// The whole of it; tells its progress when that takes a while.
[[nodiscard]] domain::Result<domain::DirectoryContent> readContent(storage::Database &database, Streams &streams);
[[nodiscard]] domain::Result<domain::DirectoryContent> readDirectory(const QString &file, Streams &streams,
                                                                     const Environment &environment);

} // namespace cli

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/result.h"

#include <QString>

#include <memory>

namespace models {
class DirectorySession;
}

namespace app {

using OpenedDirectory = domain::Result<std::unique_ptr<models::DirectorySession>>;

/// Opens a file or a PostgreSQL address; read-only where it cannot be written. Whatever it is, nothing is written to
/// what is not a directory of ours. A file of an older program is backed up before it is brought up to date.
[[nodiscard]] OpenedDirectory openDirectory(const QString &location, const QString &dataFolder);

/// A new, empty directory that bears its file's name until it is given a title.
[[nodiscard]] OpenedDirectory createDirectory(const QString &path, const QString &author,
                                              domain::Language mainLanguage);

/// The sample, as a directory of the user's own in that folder; the one made before, when there is one.
[[nodiscard]] OpenedDirectory openSampleDirectory(const QString &folder, const QString &author,
                                                  const QString &dataFolder);

} // namespace app

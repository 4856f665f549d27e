// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace cli {

/// Writes a file by `write`. What was there is replaced only once the new file is complete; a device or pipe is written
/// straight away.
[[nodiscard]] domain::Result<void> writeFile(const QString &path,
                                             const std::function<domain::Result<void>(QIODevice &)> &write);

/// Whether that file is the directory’s own, or one of those SQLite keeps beside it.
[[nodiscard]] bool isOwnFile(const QString &directory, const QString &path);

} // namespace cli

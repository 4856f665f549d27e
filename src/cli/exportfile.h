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

/// True when both names lead to one file.
[[nodiscard]] bool isSameFile(const QString &path, const QString &other);

} // namespace cli

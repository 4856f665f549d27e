// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>

namespace support {

/// Makes a new SQLite directory of that many groups out of Generator, a batch at a time. `progress` is told how many
/// groups are written.
[[nodiscard]] domain::Result<void> generateDirectory(const QString &path, qint64 groups, quint64 seed = 1,
                                                     const std::function<void(qint64)> &progress = {});

} // namespace support

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QString>

namespace storage {

/// Puts a finished file in the place of another, or of none, so that a power cut leaves either the old one or the whole
/// new one there. Both must be in one folder.
[[nodiscard]] domain::Result<void> replaceFile(const QString &finished, const QString &place);

/// True when SQLite's side files say that a program has that directory open, or was stopped while it had.
[[nodiscard]] bool hasSideFiles(const QString &path);

} // namespace storage

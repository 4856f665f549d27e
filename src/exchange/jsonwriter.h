// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"
#include "domain/result.h"

#include <QIODevice>

namespace exchange {

/// Writes a directory in the JSON format of docs/json-format.md. The same content gives the same bytes; readJson()
/// gives an equal content back. What an audience may not see must be gone already (domain::visibleTo); `scope` says so
/// to whoever reads it. A facilitation or tie that leads to a record the content does not hold (it lies in the bin) is
/// left out.
[[nodiscard]] domain::Result<void> writeJson(const domain::DirectoryContent &content, const domain::CopyScope &scope,
                                             QIODevice &device);

} // namespace exchange

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace cli {

/// The commands there are, in the order in which help tells them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> commands(const Environment &environment);

/// The whole program but for its surroundings: `arguments` without the program's own name.
[[nodiscard]] ExitCode run(const QStringList &arguments, Streams &streams, const Environment &environment);

} // namespace cli

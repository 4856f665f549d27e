// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QString>

#include <memory>
#include <vector>

namespace cli {

[[nodiscard]] QCommandLineOption helpOption();
[[nodiscard]] QCommandLineOption versionOption();

/// What "annuaire-cli COMMAND --help" says.
[[nodiscard]] QString helpText(const Command &command);
/// What "annuaire-cli --help" says.
[[nodiscard]] QString helpText(const std::vector<std::unique_ptr<Command>> &commands);

} // namespace cli

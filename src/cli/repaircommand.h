// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace cli {

/// Recovers what can be read of a damaged file.
class RepairCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::RepairCommand)

public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<Positional> positionals() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    [[nodiscard]] ExitCode execute(const QCommandLineParser &arguments, Streams &streams) override;
};

} // namespace cli

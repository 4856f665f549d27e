// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace cli {

/// Makes a new directory, empty or with the sample in it. An existing one is never replaced.
class NewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::NewCommand)

public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QList<Positional> positionals() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    [[nodiscard]] ExitCode execute(const QCommandLineParser &arguments, Streams &streams) override;
};

} // namespace cli

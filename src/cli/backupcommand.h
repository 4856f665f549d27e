// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace cli {

/// Keeps the directory as it is now: among its backups, or in a file of one's own.
class BackupCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::BackupCommand)

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

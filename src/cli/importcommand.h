// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/importplan.h"
#include "storage/database.h"

namespace cli {

/// Reads a page, a table or a copy into a directory. What it would do is a plan first, which --dry-run only tells.
class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::ImportCommand)

public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<Positional> positionals() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    [[nodiscard]] ExitCode execute(const QCommandLineParser &arguments, Streams &streams) override;

private:
    struct Wanted;
    [[nodiscard]] domain::Result<Wanted> read(const QCommandLineParser &arguments) const;
    [[nodiscard]] static domain::Result<void> readRules(const QCommandLineParser &arguments, Wanted &wanted);
    [[nodiscard]] ExitCode write(storage::Database &database, const domain::ImportPlan &plan, const Wanted &wanted,
                                 Streams &streams) const;
};

} // namespace cli

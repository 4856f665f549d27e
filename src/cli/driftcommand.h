// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/importsource.h"
#include "domain/drift.h"

namespace cli {

/// Holds a published page against the directory, entry by entry; takes over what is named.
class DriftCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::DriftCommand)

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
    /// The choices that take these entries and no other.
    [[nodiscard]] static domain::Result<domain::ImportChoices> choicesFor(const QStringList &names,
                                                                          const domain::ImportPlan &plan);
    /// Why the entries cannot be taken over as the page has them; nothing when they can.
    [[nodiscard]] static QStringList obstacles(const domain::ImportPlan &plan, const QStringList &names);
    [[nodiscard]] ExitCode take(const Wanted &wanted, Streams &streams) const;
    [[nodiscard]] ExitCode compare(const Wanted &wanted, Streams &streams) const;
};

} // namespace cli

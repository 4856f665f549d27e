// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/publication.h"
#include "storage/database.h"

namespace cli {

struct ExportRequest;

/// Writes a document or data file. An existing file is replaced only when the new one is complete.
class ExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::ExportCommand)

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
    [[nodiscard]] static domain::Result<std::optional<domain::PublicationChanges>>
    changesSince(QDate since, const domain::DirectoryContent &content, const domain::PublicationOptions &options,
                 storage::Database &database);
    static void tellRemarks(const domain::DirectoryContent &content, const domain::PublicationOptions &options,
                            Streams &streams);
    struct Wanted;
    [[nodiscard]] ExitCode write(const Wanted &wanted, const ExportRequest &request, Streams &streams) const;
    [[nodiscard]] domain::Result<Wanted> read(const QCommandLineParser &arguments) const;
    [[nodiscard]] static domain::Result<void> select(const QStringList &names, const domain::DirectoryContent &content,
                                                     domain::PublicationOptions &options);
    [[nodiscard]] static domain::Result<void> readOutput(const QCommandLineParser &arguments, Wanted &wanted);
};

} // namespace cli

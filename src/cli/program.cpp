// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/backupcommand.h"
#include "cli/backupscommand.h"
#include "cli/checkcommand.h"
#include "cli/driftcommand.h"
#include "cli/exportcommand.h"
#include "cli/help.h"
#include "cli/historycommand.h"
#include "cli/importcommand.h"
#include "cli/listcommand.h"
#include "cli/newcommand.h"
#include "cli/output.h"
#include "cli/repaircommand.h"
#include "cli/restorecommand.h"
#include "cli/searchcommand.h"
#include "cli/showcommand.h"
#include "storage/location.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class Program
{
    Q_DECLARE_TR_FUNCTIONS(cli::Program)
};

} // namespace

std::vector<std::unique_ptr<Command>> commands(const Environment &environment)
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(std::make_unique<NewCommand>(environment));
    all.push_back(std::make_unique<ListCommand>(environment));
    all.push_back(std::make_unique<ShowCommand>(environment));
    all.push_back(std::make_unique<SearchCommand>(environment));
    all.push_back(std::make_unique<ExportCommand>(environment));
    all.push_back(std::make_unique<ImportCommand>(environment));
    all.push_back(std::make_unique<DriftCommand>(environment));
    all.push_back(std::make_unique<CheckCommand>(environment));
    all.push_back(std::make_unique<HistoryCommand>(environment));
    all.push_back(std::make_unique<BackupCommand>(environment));
    all.push_back(std::make_unique<BackupsCommand>(environment));
    all.push_back(std::make_unique<RestoreCommand>(environment));
    all.push_back(std::make_unique<RepairCommand>(environment));
    return all;
}

ExitCode run(const QStringList &arguments, Streams &streams, const Environment &environment)
{
    const auto all = commands(environment);
    if (arguments.isEmpty()) {
        streams.err.write(helpText(all).toUtf8());
        return ExitCode::WrongUsage;
    }
    const QString first = arguments.first();
    Output output(streams);
    if (first == u"--help"_s || first == u"-h"_s) {
        output.text(helpText(all));
        return output.finish();
    }
    if (first == u"--version"_s || first == u"-v"_s) {
        output.line(programName() + u' ' + QCoreApplication::applicationVersion());
        return output.finish();
    }
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each->name() == first; });
    if (found != all.end())
        return (*found)->run(arguments.mid(1), streams);
    sayError(streams, Program::tr("There is no command “%1”.").arg(storage::Location::withoutSecrets(first)),
             Program::tr("“%1 --help” lists the commands.").arg(programName()));
    return ExitCode::WrongUsage;
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/repaircommand.h"

#include "cli/output.h"
#include "storage/backup/backupstore.h"
#include "storage/repair/repair.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cli {

QString RepairCommand::name() const
{
    return u"repair"_s;
}

QString RepairCommand::description() const
{
    return tr("Recover what can be read of a damaged file into a new one.");
}

QString RepairCommand::details() const
{
    return tr("FILE is left as it is. Tells what was recovered and what was not, and the newest good backup. Exit code "
              "1 when something is missing; when nothing could be read, nothing is written and the code is 3.");
}

QList<Positional> RepairCommand::positionals() const
{
    return {{tr("FILE"), tr("the damaged file"), false, false, Positional::Kind::Path},
            {tr("NEW"), tr("the file to write, which must not exist yet"), false, false, Positional::Kind::Path}};
}

QList<QCommandLineOption> RepairCommand::options() const
{
    return {};
}

ExitCode RepairCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const QString damaged = arguments.positionalArguments().first();
    const auto report = storage::repairDirectory(damaged, arguments.positionalArguments().at(1));
    const auto location = storage::Location::ofFile(damaged);
    if (const auto backup = storage::BackupStore(environment().backupRoot, location).newestGood())
        say(streams, tr("The newest good backup is “%1”; “%2 restore” puts it in the file’s place.")
                         .arg(QDir::toNativeSeparators(backup->path), programName()));
    if (!report)
        return misused(streams, report.error());
    Output output(streams);
    const QStringList sentences = report->sentences();
    for (const QString &sentence : sentences)
        output.line(sentence);
    return output.finish(report->isWhole() ? ExitCode::Done : ExitCode::DataProblem);
}

} // namespace cli

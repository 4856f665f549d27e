// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkcommand.h"

#include "cli/checkreport.h"
#include "cli/directoryaccess.h"
#include "cli/options.h"
#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace cli {

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::description() const
{
    return tr("Check the directory: integrity, then what is missing or due.");
}

QString CheckCommand::details() const
{
    return tr(
        "Exit code 0 when all is well, 1 when anything was found: a fault of the file, or something to complete or "
        "to verify.");
}

QList<Positional> CheckCommand::positionals() const
{
    return {Options::file()};
}

QList<QCommandLineOption> CheckCommand::options() const
{
    return {Options::resultFormat()};
}

ExitCode CheckCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const auto format = Options::resultFormat(arguments);
    if (!format)
        return misused(streams, format.error());
    CheckReport report;
    if (auto gathered = gather(arguments.positionalArguments().first(), environment(), report, streams); !gathered) {
        return fail(streams, gathered.error());
    }
    Output output(streams);
    if (*format == Options::ResultFormat::Json)
        output.bytes(reportJson(report));
    else
        output.text(reportText(report));
    return output.finish(report.isEmpty() ? ExitCode::Done : ExitCode::DataProblem);
}

} // namespace cli

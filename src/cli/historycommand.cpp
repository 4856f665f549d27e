// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/historycommand.h"

#include "cli/directoryaccess.h"
#include "cli/groupmatch.h"
#include "cli/historyreport.h"
#include "cli/options.h"
#include "cli/output.h"
#include "storage/history/historystorage.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The group that is meant. What was deleted is named by its id, since its name may be another group's by now.
domain::Result<QList<domain::GroupId>> groupsMeant(storage::Database &database, const QString &wanted, Streams &streams)
{
    bool isNumber = false;
    const qint64 id = wanted.trimmed().toLongLong(&isNumber);
    if (isNumber && id > 0) {
        storage::HistoryFilter filter;
        filter.group = domain::GroupId(id);
        const auto any = storage::HistoryStorage(database.connection()).page(filter, {}, 1);
        if (!any)
            return any.error();
        if (!any->isEmpty())
            return QList<domain::GroupId>{filter.group};
    }
    const auto content = readContent(database, streams);
    if (!content)
        return content.error();
    return matchingGroups(*content, wanted);
}

} // namespace

QString HistoryCommand::name() const
{
    return u"history"_s;
}

QString HistoryCommand::description() const
{
    return tr("Tell who changed what and when, the newest first.");
}

QString HistoryCommand::details() const
{
    return tr("Holds everything, also what is not marked publishable. Exit code 1 when no group, or more than one, has "
              "that name.");
}

QList<Positional> HistoryCommand::positionals() const
{
    return {Options::file(),
            {tr("GROUP"),
             tr("only the changes of this group and its parts: its id, which finds deleted ones too, or "
                "its name as for “show”"),
             true}};
}

QList<QCommandLineOption> HistoryCommand::options() const
{
    return {Options::resultFormat()};
}

ExitCode HistoryCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const auto format = Options::resultFormat(arguments);
    if (!format)
        return misused(streams, format.error());
    const auto database = openForReading(arguments.positionalArguments().first(), environment(), streams);
    if (!database)
        return fail(streams, database.error());
    storage::HistoryFilter filter;
    if (arguments.positionalArguments().size() > 1) {
        const QString wanted = arguments.positionalArguments().at(1);
        const auto groups = groupsMeant(**database, wanted, streams);
        if (!groups)
            return fail(streams, groups.error());
        if (groups->size() != 1) {
            sayError(streams, groups->isEmpty()
                                  ? tr("No group is called “%1”. “%2 list” shows the names.").arg(wanted, programName())
                                  : tr("“%1” may be several groups. “%2 show” says which.").arg(wanted, programName()));
            return ExitCode::DataProblem;
        }
        filter.group = groups->first();
    }
    HistoryReport report(*format == Options::ResultFormat::Json);
    if (auto done = report.read((*database)->connection(), filter); !done)
        return fail(streams, done.error());
    Output output(streams);
    output.bytes(report.result());
    return output.finish();
}

} // namespace cli

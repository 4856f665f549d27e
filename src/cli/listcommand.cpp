// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listcommand.h"

#include "cli/directoryaccess.h"
#include "cli/groupjson.h"
#include "cli/grouptext.h"
#include "cli/options.h"
#include "cli/output.h"
#include "domain/publication.h"

using namespace Qt::StringLiterals;

namespace cli {

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::description() const
{
    return tr("List the groups: id, name, status, facilitators.");
}

QString ListCommand::details() const
{
    return tr("Groups come in the order of the directory. Exit code 1 when no group has a status asked for.");
}

QList<Positional> ListCommand::positionals() const
{
    return {Options::file()};
}

QList<QCommandLineOption> ListCommand::options() const
{
    return {Options::statuses(), Options::language(), Options::resultFormat()};
}

ExitCode ListCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const auto statuses = Options::statuses(arguments);
    if (!statuses)
        return misused(streams, statuses.error());
    const auto format = Options::resultFormat(arguments);
    if (!format)
        return misused(streams, format.error());
    if (auto language = Options::language(arguments, domain::Language::French); !language)
        return misused(streams, language.error());
    const auto content = readDirectory(arguments.positionalArguments().first(), streams, environment());
    if (!content)
        return fail(streams, content.error());

    domain::PublicationOptions options;
    options.language = *Options::language(arguments, content->info.mainLanguage);
    options.date = environment().today;
    options.statuses = *statuses;
    options.order = domain::PublicationOrder::AsInDirectory;
    const domain::Publication publication = domain::publish(*content, options);
    Output output(streams);
    if (*format == Options::ResultFormat::Json)
        output.bytes(groupListJson(publication));
    else
        output.text(groupLines(publication));
    const bool nothingMatched = publication.groups.isEmpty() && arguments.isSet(u"status"_s);
    if (nothingMatched)
        say(streams, tr("No group has this status."));
    return output.finish(nothingMatched ? ExitCode::DataProblem : ExitCode::Done);
}

} // namespace cli

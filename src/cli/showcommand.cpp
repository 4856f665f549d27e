// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/showcommand.h"

#include "cli/directoryaccess.h"
#include "cli/groupjson.h"
#include "cli/groupmatch.h"
#include "cli/grouptext.h"
#include "cli/options.h"
#include "cli/output.h"
#include "domain/publication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype candidatesShown = 20;

QString candidateLines(const domain::DirectoryContent &content, const QList<domain::GroupId> &ids, QDate today)
{
    domain::PublicationOptions options;
    options.language = content.info.mainLanguage;
    options.date = today;
    options.order = domain::PublicationOrder::AsInDirectory;
    for (const domain::GroupId id : ids.first(std::min(ids.size(), candidatesShown)))
        options.selection.insert(id);
    return groupLines(domain::publish(content, options)).trimmed();
}

} // namespace

QString ShowCommand::name() const
{
    return u"show"_s;
}

QString ShowCommand::description() const
{
    return tr("Show one group: status, facilitators, description, mailing lists, lineage.");
}

QString ShowCommand::details() const
{
    return tr("Exit code 1 when no group, or more than one, has that name; then the candidates are listed.");
}

QList<Positional> ShowCommand::positionals() const
{
    return {Options::file(),
            {tr("GROUP"), tr("its id, or its name in either language; accents and capitals may be left out, and the "
                             "beginning is enough when only one name begins so")}};
}

QList<QCommandLineOption> ShowCommand::options() const
{
    return {Options::language(), Options::audience(), Options::resultFormat()};
}

ExitCode ShowCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const auto audience = Options::audience(arguments);
    if (!audience)
        return misused(streams, audience.error());
    const auto format = Options::resultFormat(arguments);
    if (!format)
        return misused(streams, format.error());
    if (auto language = Options::language(arguments, domain::Language::French); !language)
        return misused(streams, language.error());
    const auto content = readDirectory(arguments.positionalArguments().first(), streams, environment());
    if (!content)
        return fail(streams, content.error());

    const QString wanted = arguments.positionalArguments().at(1);
    const QList<domain::GroupId> ids = matchingGroups(*content, wanted);
    if (ids.isEmpty()) {
        sayError(streams, tr("No group is called “%1”. “%2 list” shows the names.").arg(wanted, programName()));
        return ExitCode::DataProblem;
    }
    if (ids.size() > 1) {
        sayError(streams,
                 tr("“%1” may be %n group(s); say more of the name, or the id:", nullptr, int(ids.size())).arg(wanted));
        say(streams, candidateLines(*content, ids, environment().today));
        return ExitCode::DataProblem;
    }
    domain::PublicationOptions options;
    options.language = *Options::language(arguments, content->info.mainLanguage);
    options.audience = *audience;
    options.date = environment().today;
    options.selection = {ids.first()};
    const domain::Publication publication = domain::publish(*content, options);
    Output output(streams);
    for (const domain::PublishedGroup &group : publication.groups) {
        if (*format == Options::ResultFormat::Json)
            output.bytes(groupJson(group, options.language));
        else
            output.text(groupPage(group, options.language));
    }
    return output.finish();
}

} // namespace cli

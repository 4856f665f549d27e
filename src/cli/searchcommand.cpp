// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/searchcommand.h"

#include "cli/directoryaccess.h"
#include "cli/groupjson.h"
#include "cli/grouptext.h"
#include "cli/options.h"
#include "cli/output.h"
#include "storage/groupsearch.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

QString SearchCommand::name() const
{
    return u"search"_s;
}

QString SearchCommand::description() const
{
    return tr("Find groups by words, people or conditions.");
}

QString SearchCommand::details() const
{
    return tr("Words are looked for in names, facilitators, texts, notes and list addresses, whatever the accents; the "
              "best hits come first. Conditions such as statut:actif or status:active narrow them. Exit code 1 when "
              "nothing matches.");
}

QList<Positional> SearchCommand::positionals() const
{
    return {Options::file(), {tr("TERMS…"), tr("what to look for"), false, true}};
}

QList<QCommandLineOption> SearchCommand::options() const
{
    return {Options::language(), Options::resultFormat()};
}

ExitCode SearchCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const auto format = Options::resultFormat(arguments);
    if (!format)
        return wrongUsage(streams, format.error().message);
    if (auto language = Options::language(arguments, domain::Language::French); !language)
        return wrongUsage(streams, language.error().message);
    auto database = openForReading(arguments.positionalArguments().first());
    if (!database)
        return fail(streams, database.error());
    storage::GroupFilter filter;
    filter.words = arguments.positionalArguments().mid(1).join(u' ');
    const auto found = storage::GroupSearch((*database)->connection()).find(filter);
    if (!found)
        return fail(streams, found.error());
    const auto content = readContent(**database, streams);
    if (!content)
        return fail(streams, content.error());

    QHash<domain::GroupId, qsizetype> ranks;
    for (const qint64 id : found->ids)
        ranks.insert(domain::GroupId(id), ranks.size());
    domain::PublicationOptions options;
    options.language = *Options::language(arguments, content->info.mainLanguage);
    options.date = environment().today;
    options.order = domain::PublicationOrder::AsInDirectory;
    domain::Publication publication = domain::publish(*content, options);
    publication.groups.removeIf([&](const domain::PublishedGroup &group) { return !ranks.contains(group.id); });
    std::stable_sort(publication.groups.begin(), publication.groups.end(),
                     [&](const auto &a, const auto &b) { return ranks.value(a.id) < ranks.value(b.id); });
    Output output(streams);
    if (*format == Options::ResultFormat::Json)
        output.bytes(groupListJson(publication));
    else
        output.text(groupLines(publication));
    const bool nothing = publication.groups.isEmpty();
    if (nothing)
        say(streams, tr("No group matches “%1”.").arg(filter.words));
    return output.finish(nothing ? ExitCode::DataProblem : ExitCode::Done);
}

} // namespace cli

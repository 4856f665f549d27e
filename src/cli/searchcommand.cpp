// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/searchcommand.h"

#include "cli/directoryaccess.h"
#include "cli/groupjson.h"
#include "cli/grouptext.h"
#include "cli/options.h"
#include "cli/output.h"
#include "domain/publication.h"
#include "domain/searchquery.h"
#include "storage/groupsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// As it would be typed in the window: a condition whose value the shell gave as one word keeps it as one.
QString typed(const QStringList &terms)
{
    QStringList texts;
    for (const QString &term : terms) {
        const qsizetype colon = term.indexOf(u':');
        const bool quoted = term.contains(u'"') || term.contains(u'«') || term.contains(u'“');
        const QString value = term.mid(colon + 1);
        if (colon > 0 && !quoted && value.trimmed().contains(u' ') && !term.left(colon).contains(u' '))
            texts += term.left(colon + 1) + u'"' + value.trimmed() + u'"';
        else
            texts += term;
    }
    return texts.join(u' ');
}

/// The groups found, the best first.
domain::Publication published(const domain::DirectoryContent &content, const QList<qint64> &ids,
                              domain::PublicationOptions options)
{
    QHash<domain::GroupId, qsizetype> places;
    for (const qint64 id : ids) {
        options.selection.insert(domain::GroupId(id));
        places.insert(domain::GroupId(id), places.size());
    }
    domain::Publication publication;
    publication.language = options.language;
    if (ids.isEmpty()) // nothing selected would be everything
        return publication;
    publication = domain::publish(content, options);
    std::sort(publication.groups.begin(), publication.groups.end(),
              [&places](const domain::PublishedGroup &a, const domain::PublishedGroup &b) {
                  return places.value(a.id) < places.value(b.id);
              });
    return publication;
}

} // namespace

QString SearchCommand::name() const
{
    return u"search"_s;
}

QString SearchCommand::description() const
{
    return tr("Find groups by words and conditions, the best first.");
}

QString SearchCommand::details() const
{
    return tr(
        "Names, descriptions, facilitators now and before, lists and notes are searched; accents and capitals may "
        "be left out. Conditions, in French or English: statut:actif, animateur:NAME, avec:WHAT or sans:WHAT "
        "(animateur, "
        "liste, traduction, description, filiation, verification), verifie<2026, modifie>=2026-11-01, "
        "filiation:NAME. Exit code 1 when nothing matched.");
}

QList<Positional> SearchCommand::positionals() const
{
    return {Options::file(), {tr("TERMS…"), tr("words and conditions, all of which must be met"), false, true}};
}

QList<QCommandLineOption> SearchCommand::options() const
{
    return {Options::language(), Options::resultFormat()};
}

ExitCode SearchCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const auto format = Options::resultFormat(arguments);
    if (!format)
        return misused(streams, format.error());
    if (auto language = Options::language(arguments, domain::Language::French); !language)
        return misused(streams, language.error());
    const QString query = typed(arguments.positionalArguments().mid(1));
    if (domain::foldedWords(query).isEmpty())
        return misused(streams,
                       {domain::ErrorKind::InvalidInput, tr("There is nothing to search for in “%1”.").arg(query), {}});
    const auto database = openForReading(arguments.positionalArguments().first(), environment(), streams);
    if (!database)
        return fail(streams, database.error());
    storage::GroupFilter filter;
    filter.words = domain::asTyped(query);
    const auto found = storage::GroupSearch((*database)->connection()).find(filter);
    if (!found)
        return fail(streams, found.error());
    const auto content = readContent(**database, streams);
    if (!content)
        return fail(streams, content.error());

    domain::PublicationOptions options;
    options.language = *Options::language(arguments, content->info.mainLanguage);
    options.date = environment().today;
    options.order = domain::PublicationOrder::AsInDirectory;
    const domain::Publication publication = published(*content, found->ids, options);
    Output output(streams);
    if (*format == Options::ResultFormat::Json)
        output.bytes(groupListJson(publication));
    else
        output.text(groupLines(publication));
    if (!found->isIndexUsable)
        say(streams, tr("Only names were searched: the index of the texts is missing or damaged. Opening the directory "
                        "in Annuaire builds it."));
    if (publication.groups.isEmpty())
        say(streams, tr("No group matches “%1”.").arg(query));
    return output.finish(publication.groups.isEmpty() ? ExitCode::DataProblem : ExitCode::Done);
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/driftcommand.h"

#include "cli/directoryaccess.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/planreport.h"
#include "cli/terminalprogress.h"
#include "domain/text.h"
#include "storage/importwriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

domain::Error wrong(const QString &message)
{
    return {domain::ErrorKind::InvalidInput, message, {}};
}

} // namespace

struct DriftCommand::Wanted
{
    QString file;
    ImportSource source;
    domain::MatchingRules rules;
    QSet<domain::GroupStatus> statuses; ///< of groups that a page ought to name
    QStringList taken;
    bool json = false;
    QString author;
};

QString DriftCommand::name() const
{
    return u"drift"_s;
}

QString DriftCommand::description() const
{
    return tr("Show where a published page and the directory differ.");
}

QString DriftCommand::details() const
{
    return tr("Entry by entry: what the page says differently, what only the page has, what only the directory has. "
              "Nothing is written, unless --take names entries about which the page is right: those are taken over as "
              "one change. Exit code 1 when something differs.");
}

QList<Positional> DriftCommand::positionals() const
{
    return {Options::file(),
            {tr("PAGE"), tr("the page as it is published: Markdown, HTML, text, or a table"), false, false,
             Positional::Kind::Path}};
}

QList<QCommandLineOption> DriftCommand::options() const
{
    return {{u"take"_s, tr("The page is right about this entry: take it over. May be repeated."), tr("GROUP")},
            ImportSource::nameOption(),
            Options::statuses(),
            Options::language(),
            Options::resultFormat(),
            Options::author()};
}

domain::Result<DriftCommand::Wanted> DriftCommand::read(const QCommandLineParser &arguments) const
{
    Wanted wanted;
    wanted.file = arguments.positionalArguments().at(0);
    wanted.source.path = arguments.positionalArguments().at(1);
    wanted.rules.today = environment().today;
    const auto format = Options::resultFormat(arguments);
    if (!format)
        return format.error();
    wanted.json = *format == Options::ResultFormat::Json;
    const auto statuses = Options::statuses(arguments);
    if (!statuses)
        return statuses.error();
    wanted.statuses = *statuses;
    const auto language = Options::language(arguments, domain::Language::French);
    if (!language)
        return language.error();
    if (arguments.isSet(u"language"_s))
        wanted.source.language = *language;
    if (auto names = wanted.source.readNames(arguments); !names)
        return names.error();
    wanted.taken = arguments.values(u"take"_s);
    const auto author = Options::author(arguments, environment().author);
    if (!author)
        return author.error();
    wanted.author = *author;
    return wanted;
}

domain::Result<domain::ImportChoices> DriftCommand::choicesFor(const QStringList &names, const domain::ImportPlan &plan)
{
    QSet<QString> keys;
    for (const QString &name : names)
        keys.insert(domain::fold(name));
    QSet<QString> unknown = keys;
    domain::ImportChoices choices;
    for (const domain::ImportRow &row : plan.rows) {
        const QString key = domain::fold(row.name);
        // Persons come with the groups that name them.
        if (keys.contains(key))
            unknown.remove(key);
        else if (row.key.kind != domain::ImportKind::Person || row.outcome == domain::ImportOutcome::Updated)
            choices.insert(row.key, {domain::ImportChoice::Answer::Skip, 0, {}});
    }
    if (!unknown.isEmpty())
        return wrong(tr("The page has no entry “%1”. Nothing was changed.").arg(*unknown.constBegin()));
    return choices;
}

QStringList DriftCommand::obstacles(const domain::ImportPlan &plan, const QStringList &names)
{
    QSet<QString> keys;
    for (const QString &name : names)
        keys.insert(domain::fold(name));
    QStringList reasons;
    for (const domain::ImportRow &row : plan.rows) {
        if (!keys.contains(domain::fold(row.name)))
            continue;
        if (row.outcome == domain::ImportOutcome::Skipped)
            reasons += tr("%1: %2").arg(row.name, row.reason);
        else if (row.namesOpen || row.hasErrors) {
            for (const domain::ImportProblem &problem : row.problems)
                reasons += tr("%1: %2").arg(row.name, problem.message);
        }
    }
    return reasons;
}

ExitCode DriftCommand::take(const Wanted &wanted, Streams &streams) const
{
    auto database = openForWriting(wanted.file, environment(), streams);
    if (!database)
        return fail(streams, database.error());
    const auto proposal = readSource(wanted.source);
    if (!proposal)
        return fail(streams, proposal.error());
    // A name that another program wrote is taken, and its old one free.
    if (auto keys = (*database)->rebuildKeys(); !keys)
        return fail(streams, keys.error());
    const auto content = readContent(**database, streams);
    if (!content)
        return fail(streams, content.error());
    const auto choices = choicesFor(wanted.taken, domain::planImport(*content, *proposal, wanted.rules));
    if (!choices) {
        sayError(streams, choices.error().message);
        return ExitCode::DataProblem;
    }
    const domain::ImportPlan plan = domain::planImport(*content, *proposal, wanted.rules, *choices);
    if (const QStringList reasons = obstacles(plan, wanted.taken); !reasons.isEmpty()) {
        for (const QString &reason : reasons)
            sayError(streams, reason);
        sayError(streams,
                 tr("Nothing was taken over. Correct the page, or import it in the window, where such questions "
                    "are answered."));
        return ExitCode::DataProblem;
    }
    if (plan.writesNothing()) {
        say(streams, tr("There was nothing to change."));
        return ExitCode::Done;
    }
    if (const auto kept = backUpBeforeImport(**database, environment()); !kept)
        return fail(streams, kept.error());
    TerminalProgress progress(streams, TerminalProgress::Work::Writing);
    const auto written =
        storage::applyImport((*database)->connection(), plan, wanted.author, QFileInfo(wanted.source.path).fileName(),
                             [&progress](qint64 done, qint64 total) { return progress.tell(done, total); });
    if (!written)
        return fail(streams, written.error());
    say(streams, written->isValid() ? tr("Taken over.") : tr("There was nothing to change."));
    return ExitCode::Done;
}

ExitCode DriftCommand::compare(const Wanted &wanted, Streams &streams) const
{
    const auto proposal = readSource(wanted.source);
    if (!proposal) {
        fail(streams, proposal.error());
        return proposal.error().kind == domain::ErrorKind::InputOutput ? ExitCode::CannotReadOrWrite
                                                                       : ExitCode::DataProblem;
    }
    const auto content = readDirectory(wanted.file, streams, environment());
    if (!content)
        return fail(streams, content.error());
    const domain::ImportPlan plan = domain::planImport(*content, *proposal, wanted.rules);
    QList<domain::UntoldGroup> untold = domain::untoldGroups(*content, plan);
    untold.removeIf([&](const domain::UntoldGroup &group) { return !wanted.statuses.contains(group.status); });
    Output output(streams);
    if (wanted.json)
        output.bytes(driftJson(plan, untold));
    else
        output.text(driftText(plan, untold));
    const bool same = domain::differingRows(plan).isEmpty() && untold.isEmpty() && !plan.hasErrors();
    return output.finish(same ? ExitCode::Done : ExitCode::DataProblem);
}

ExitCode DriftCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const auto wanted = read(arguments);
    if (!wanted)
        return wrongUsage(streams, wanted.error().message);
    return wanted->taken.isEmpty() ? compare(*wanted, streams) : take(*wanted, streams);
}

} // namespace cli

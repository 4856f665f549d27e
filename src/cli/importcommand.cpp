// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importcommand.h"

#include "cli/directoryaccess.h"
#include "cli/importsource.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/planreport.h"
#include "cli/terminalprogress.h"
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

/// The command line, read before any file is: a slip in it is told at once.
struct ImportCommand::Wanted
{
    ImportSource source;
    domain::MatchingRules rules;
    bool dryRun = false;
    bool partial = false;
    bool json = false;
    QString author;
};

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::description() const
{
    return tr("Read a page, a table or a copy into the directory.");
}

QString ImportCommand::details() const
{
    return tr("Shows its plan first: what is new, changed field by field, unchanged or left out. With --dry-run that "
              "is all. When a row has an error or needs an answer, nothing is written and the exit code is 1; "
              "--partial imports the rest. All of it is one change, which one undo takes back. Formats: %1.")
        .arg(exchange::sourceFormatCodes().join(u", "_s));
}

QList<Positional> ImportCommand::positionals() const
{
    return {Options::file(), {tr("SOURCE"), tr("the file to read"), false, false, Positional::Kind::Path}};
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return {
        {u"format"_s,
         tr("What SOURCE is (%1); by default, what its name and content say.")
             .arg(exchange::sourceFormatCodes().join(u", "_s)),
         tr("FORMAT")},
        {u"dry-run"_s, tr("Only show the plan.")},
        {u"partial"_s, tr("Import what is right and leave the rest out.")},
        {u"plan"_s, tr("Write the plan as text (the default) or json."), u"text|json"_s},
        {u"duplicates"_s,
         tr("What may be in the directory under another name: ask (the default: leave it out and say so), create or "
            "skip."),
         u"ask|create|skip"_s},
        {u"match"_s, tr("Find records by name (the default), or by id when SOURCE is a copy of this directory."),
         u"name|id"_s},
        {u"empty-erases"_s, tr("An empty value empties the directory’s; usually it says nothing.")},
        {u"with-properties"_s, tr("Take over title, logo and settings too; an empty directory does anyway.")},
        ImportSource::nameOption(),
        {u"encoding"_s, tr("Of a table: utf-8, utf-16le, utf-16be or windows-1252; usually detected."), tr("ENCODING")},
        {u"delimiter"_s, tr("Of a table: the character between cells, or tab; usually detected."), tr("CHARACTER")},
        Options::language(),
        Options::author()};
}

domain::Result<void> ImportCommand::readRules(const QCommandLineParser &arguments, Wanted &wanted)
{
    const QString duplicates = arguments.isSet(u"duplicates"_s) ? arguments.value(u"duplicates"_s) : u"ask"_s;
    if (duplicates == u"create"_s)
        wanted.rules.duplicates = domain::DuplicatePolicy::Create;
    else if (duplicates == u"skip"_s)
        wanted.rules.duplicates = domain::DuplicatePolicy::Skip;
    else if (duplicates != u"ask"_s)
        return wrong(tr("“%1” says nothing about duplicates: ask, create or skip.").arg(duplicates));
    const QString match = arguments.isSet(u"match"_s) ? arguments.value(u"match"_s) : u"name"_s;
    if (match != u"name"_s && match != u"id"_s)
        return wrong(tr("“%1” is not a way to find records: name or id.").arg(match));
    wanted.rules.byId = match == u"id"_s;
    wanted.rules.emptyErases = arguments.isSet(u"empty-erases"_s);
    wanted.rules.takeInfo = arguments.isSet(u"with-properties"_s);
    return wanted.source.readNames(arguments);
}

domain::Result<ImportCommand::Wanted> ImportCommand::read(const QCommandLineParser &arguments) const
{
    Wanted wanted;
    wanted.rules.today = environment().today;
    wanted.source.path = arguments.positionalArguments().at(1);
    wanted.source.format = exchange::sourceFormatFromCode(arguments.value(u"format"_s).toLower());
    if (arguments.isSet(u"format"_s) && !wanted.source.format)
        return wrong(tr("“%1” is not a format for import: %2.")
                         .arg(arguments.value(u"format"_s), exchange::sourceFormatCodes().join(u", "_s)));
    const QString plan = arguments.isSet(u"plan"_s) ? arguments.value(u"plan"_s) : u"text"_s;
    if (plan != u"text"_s && plan != u"json"_s)
        return wrong(tr("“%1” is not a format for plans: text or json.").arg(plan));
    wanted.json = plan == u"json"_s;
    if (auto rules = readRules(arguments, wanted); !rules)
        return rules.error();
    if (arguments.isSet(u"encoding"_s)) {
        wanted.source.table.encoding = exchange::encodingFromCode(arguments.value(u"encoding"_s));
        if (!wanted.source.table.encoding)
            return wrong(tr("“%1” is not an encoding: utf-8, utf-16le, utf-16be or windows-1252.")
                             .arg(arguments.value(u"encoding"_s)));
    }
    if (arguments.isSet(u"delimiter"_s)) {
        const QString given = arguments.value(u"delimiter"_s);
        if (given != u"tab"_s && (given.size() != 1 || given == u'"'))
            return wrong(tr("“%1” is not one character, or tab.").arg(given));
        wanted.source.table.delimiter = given == u"tab"_s ? QChar(u'\t') : given.front();
    }
    const auto language = Options::language(arguments, domain::Language::French);
    if (!language)
        return language.error();
    if (arguments.isSet(u"language"_s))
        wanted.source.language = *language;
    wanted.dryRun = arguments.isSet(u"dry-run"_s);
    wanted.partial = arguments.isSet(u"partial"_s);
    const auto author = Options::author(arguments, environment().author);
    if (!author)
        return author.error();
    wanted.author = *author;
    return wanted;
}

ExitCode ImportCommand::write(storage::Database &database, const domain::ImportPlan &plan, const Wanted &wanted,
                              Streams &streams) const
{
    if (const auto kept = backUpBeforeImport(database, environment()); !kept)
        return fail(streams, kept.error());
    TerminalProgress progress(streams, TerminalProgress::Work::Writing);
    const auto written =
        storage::applyImport(database.connection(), plan, wanted.author, QFileInfo(wanted.source.path).fileName(),
                             [&progress](qint64 done, qint64 total) { return progress.tell(done, total); });
    if (!written)
        return fail(streams, written.error());
    say(streams, written->isValid() ? tr("Imported.") : tr("There was nothing to change."));
    return ExitCode::Done;
}

ExitCode ImportCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const auto wanted = read(arguments);
    if (!wanted)
        return wrongUsage(streams, wanted.error().message);
    const QString file = arguments.positionalArguments().first();
    auto database =
        wanted->dryRun ? openForReading(file, environment(), streams) : openForWriting(file, environment(), streams);
    if (!database)
        return fail(streams, database.error());
    const auto proposal = readSource(wanted->source);
    if (!proposal) {
        fail(streams, proposal.error());
        return proposal.error().kind == domain::ErrorKind::InputOutput ? ExitCode::CannotReadOrWrite
                                                                       : ExitCode::DataProblem;
    }
    // A name that another program wrote is taken, and its old one free.
    if (!wanted->dryRun) {
        if (auto keys = (*database)->rebuildKeys(); !keys)
            return fail(streams, keys.error());
    }
    const auto content = readContent(**database, streams);
    if (!content)
        return fail(streams, content.error());
    const domain::ImportPlan plan = domain::planImport(*content, *proposal, wanted->rules);
    Output output(streams);
    if (wanted->json)
        output.bytes(planJson(plan));
    else
        output.text(planText(plan));
    const bool isWhole = !plan.hasErrors() && plan.openQuestions() == 0;
    if (const ExitCode told = output.finish(); told != ExitCode::Done)
        return told;
    if (wanted->dryRun)
        return isWhole ? ExitCode::Done : ExitCode::DataProblem;
    if (!isWhole && !wanted->partial) {
        sayError(streams,
                 tr("Some rows have errors or need an answer. Nothing was imported; correct the source, or add "
                    "--partial to import the rest."));
        return ExitCode::DataProblem;
    }
    return write(**database, plan, *wanted, streams);
}

} // namespace cli

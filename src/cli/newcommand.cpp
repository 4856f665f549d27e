// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/newcommand.h"

#include "cli/options.h"
#include "cli/output.h"
#include "domain/text.h"
#include "exchange/sample.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What a directory is called until somebody says better; content, hence in both languages.
domain::LocalizedText usualTitle()
{
    return {u"Annuaire des groupes de travail"_s, u"Directory of working groups"_s};
}

} // namespace

QString NewCommand::name() const
{
    return u"new"_s;
}

QString NewCommand::description() const
{
    return tr("Create a new directory. An existing file or shared directory is never replaced.");
}

QList<Positional> NewCommand::positionals() const
{
    return {Options::file()};
}

QList<QCommandLineOption> NewCommand::options() const
{
    return {{u"sample"_s, tr("With the sample in it: the nine working groups of La Coop des Communs.")},
            {u"title"_s, tr("The title of the empty directory."), tr("TITLE")},
            Options::author()};
}

ExitCode NewCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const auto location = storage::Location::parse(arguments.positionalArguments().first());
    if (!location)
        return fail(streams, location.error());
    const QString title = domain::cleanLine(arguments.value(u"title"_s));
    const bool withSample = arguments.isSet(u"sample"_s);
    if (withSample && arguments.isSet(u"title"_s))
        return wrongUsage(streams, tr("The sample has its own title: --sample and --title exclude each other."));
    if (title.size() > domain::maxNameLength)
        return wrongUsage(streams, tr("The title is too long: %L1 characters at most.").arg(domain::maxNameLength));

    const auto author = Options::author(arguments, environment().author);
    if (!author)
        return wrongUsage(streams, author.error().message);
    domain::DirectoryContent content;
    content.info.title = title.isEmpty() ? usualTitle() : domain::LocalizedText{title, {}};
    if (withSample) {
        auto sample = exchange::sampleDirectory();
        if (!sample)
            return fail(streams, sample.error());
        content = *std::move(sample);
    }
    if (const auto created = storage::Database::create(*location, content, *author); !created) {
        fail(streams, created.error());
        return ExitCode::CannotReadOrWrite;
    }
    say(streams, tr("“%1” was created, with %n group(s).", nullptr, static_cast<int>(content.groups.size()))
                     .arg(location->displayName()));
    return ExitCode::Done;
}

} // namespace cli

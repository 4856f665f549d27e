// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/help.h"
#include "cli/options.h"
#include "cli/output.h"
#include "storage/location.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

ExitCode exitCodeOf(domain::ErrorKind kind)
{
    return kind == domain::ErrorKind::InvalidInput ? ExitCode::DataProblem : ExitCode::CannotReadOrWrite;
}

domain::Result<void> requireKind(Positional::Kind kind, const QString &given)
{
    if (kind == Positional::Kind::Path)
        return Options::requirePath(given);
    if (kind == Positional::Kind::Directory) {
        if (const auto location = storage::Location::parse(given); !location)
            return location.error();
    }
    return {};
}

} // namespace

ExitCode Command::run(const QStringList &arguments, Streams &streams)
{
    QCommandLineParser parser;
    parser.addOption(helpOption());
    parser.addOptions(options());
    if (!parser.parse(QStringList{name()} + arguments))
        return wrongUsage(streams, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Output output(streams);
        output.text(helpText(*this));
        return output.finish();
    }
    const QList<Positional> expected = positionals();
    const QStringList given = parser.positionalArguments();
    if (given.size() < expected.size() && !expected.at(given.size()).optional)
        return wrongUsage(streams, tr("%1 is missing.").arg(expected.at(given.size()).name));
    if (given.size() > expected.size() && !(!expected.isEmpty() && expected.last().several))
        return wrongUsage(
            streams,
            tr("“%1” is one argument too many.").arg(storage::Location::withoutSecrets(given.at(expected.size()))));
    for (qsizetype at = 0; at < std::min(given.size(), expected.size()); ++at) {
        if (auto meant = requireKind(expected.at(at).kind, given.at(at)); !meant)
            return misused(streams, meant.error());
    }
    return execute(parser, streams);
}

ExitCode Command::fail(Streams &streams, const domain::Error &error) const
{
    sayError(streams, error.message, error.detail);
    return exitCodeOf(error.kind);
}

ExitCode Command::misused(Streams &streams, const domain::Error &error) const
{
    const ExitCode code = fail(streams, error);
    return error.kind == domain::ErrorKind::InvalidInput ? ExitCode::WrongUsage : code;
}

ExitCode Command::wrongUsage(Streams &streams, const QString &message) const
{
    sayError(streams, message, tr("“%1 %2 --help” shows how to use it.").arg(programName(), name()));
    return ExitCode::WrongUsage;
}

} // namespace cli

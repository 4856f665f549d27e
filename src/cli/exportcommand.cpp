// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportcommand.h"

#include "cli/directoryaccess.h"
#include "cli/exportfile.h"
#include "cli/exportformats.h"
#include "cli/groupmatch.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/terminalprogress.h"
#include "domain/publicationremarks.h"
#include "storage/history/historystorage.h"
#include "storage/history/pastcontent.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr QLatin1StringView standardOutput("-");

domain::Error wrong(const QString &message)
{
    return {domain::ErrorKind::InvalidInput, message, {}};
}

} // namespace

/// Adds the groups named on the command line to the selection; none named: all of them.
domain::Result<void> ExportCommand::select(const QStringList &names, const domain::DirectoryContent &content,
                                           domain::PublicationOptions &options)
{
    for (const QString &name : names) {
        const QList<domain::GroupId> ids = matchingGroups(content, name);
        if (ids.isEmpty())
            return wrong(tr("No group is called “%1”. Nothing was written.").arg(name));
        if (ids.size() > 1)
            return wrong(tr("Several groups are called “%1”; write more of the name, or the id. Nothing was written.")
                             .arg(name));
        options.selection.insert(ids.first());
    }
    return {};
}

/// The command line, read before the directory is: a slip in it is told at once.
struct ExportCommand::Wanted
{
    QString output;
    const ExportFormat *format = nullptr;
    domain::PublicationOptions publication;
    publishing::PdfOptions pdf;
    QList<exchange::TableColumn> columns;
    QDate since;        ///< changes after that day are told; invalid: none are
    QStringList groups; ///< ids or names
};

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::description() const
{
    return tr("Write a document or data file from the directory.");
}

QString ExportCommand::details() const
{
    return tr("An existing file is replaced only when the new one is complete. Formats: %1. JSON holds both languages "
              "and can be read back. With --date, two runs give the same bytes. Exit code 1 when no group has a status "
              "asked for; then nothing is written.")
        .arg(exportFormatCodes());
}

QList<Positional> ExportCommand::positionals() const
{
    return {Options::file()};
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {{{u"o"_s, u"output"_s}, tr("The file to write; - is the standard output."), tr("OUT")},
            {u"format"_s,
             tr("What to write (%1); by default, what the extension of OUT says.").arg(exportFormatCodes()),
             tr("FORMAT")},
            Options::language(),
            Options::audience(),
            Options::statuses(),
            Options::date(),
            Options::paper(),
            Options::order(),
            {u"group"_s, tr("Only this group: its id or name. May be given several times."), tr("GROUP")},
            {u"columns"_s,
             tr("The columns of a table, in their order, by their headers in French or English; usually all."),
             tr("COLUMN,…")},
            Options::without(),
            Options::since(),
            {u"page-per-group"_s, tr("Begin every group of a PDF on a page of its own.")},
            {u"hyphenate"_s, tr("Divide long words of a PDF at line ends; it takes the dictionary of the language.")},
            {u"check"_s, tr("Also report on stderr what is missing, unverified, odd or left out in the document.")}};
}

domain::Result<ExportCommand::Wanted> ExportCommand::read(const QCommandLineParser &arguments) const
{
    Wanted wanted;
    if (auto output = readOutput(arguments, wanted); !output)
        return output.error();
    const auto statuses = Options::statuses(arguments);
    if (!statuses)
        return statuses.error();
    const auto audience = Options::audience(arguments);
    if (!audience)
        return audience.error();
    const auto date = Options::date(arguments, environment().today);
    if (!date)
        return date.error();
    const auto paper = Options::paper(arguments);
    if (!paper)
        return paper.error();
    const auto order = Options::order(arguments);
    if (!order)
        return order.error();
    const auto parts = Options::parts(arguments);
    if (!parts)
        return parts.error();
    const auto since = Options::since(arguments);
    if (!since)
        return since.error();
    if (since->isValid() && *since >= *date)
        return wrong(tr("--since names a day before the one the document is made for."));
    if (auto language = Options::language(arguments, domain::Language::French); !language)
        return language.error();
    wanted.since = *since;
    wanted.publication.statuses = *statuses;
    wanted.publication.audience = *audience;
    wanted.publication.date = *date;
    wanted.publication.order = *order;
    wanted.pdf.paper = *paper;
    wanted.pdf.parts = *parts;
    wanted.pdf.groupPerPage = arguments.isSet(u"page-per-group"_s);
    wanted.pdf.hyphenated = arguments.isSet(u"hyphenate"_s);
    wanted.groups = arguments.values(u"group"_s);
    if (arguments.isSet(u"columns"_s)) {
        const QStringList headers = arguments.values(u"columns"_s).join(u',').split(u',');
        wanted.columns = exchange::columnsOf(headers);
        const qsizetype unknown = std::max(wanted.columns.indexOf(exchange::TableColumn::Kept),
                                           wanted.columns.indexOf(exchange::TableColumn::Ignored));
        if (unknown >= 0)
            return wrong(tr("“%1” is not a column of the table, or is named twice.").arg(headers[unknown]));
    }
    return wanted;
}

domain::Result<void> ExportCommand::readOutput(const QCommandLineParser &arguments, Wanted &wanted)
{
    wanted.output = arguments.value(u"output"_s);
    if (wanted.output.isEmpty())
        return wrong(tr("--output OUT is missing."));
    if (auto path = Options::requirePath(wanted.output); !path)
        return path;
    const QString code = arguments.value(u"format"_s);
    const bool named = arguments.isSet(u"format"_s);
    wanted.format = named ? exportFormatOfCode(code) : exportFormatOfFile(wanted.output);
    if (!wanted.format && named)
        return wrong(tr("“%1” is not a format for export: %2.").arg(code, exportFormatCodes()));
    if (!wanted.format) {
        return wrong(tr("The extension of “%1” does not say which format; add --format (%2).")
                         .arg(wanted.output, exportFormatCodes()));
    }
    if (!wanted.format->isDocument && arguments.isSet(u"check"_s))
        return wrong(tr("--check is for documents; for the data there is annuaire-cli check."));
    if (!wanted.format->isDocument && arguments.isSet(u"since"_s))
        return wrong(tr("--since is for documents."));
    if (arguments.isSet(u"hyphenate"_s) && wanted.format->code != u"pdf"_s)
        return wrong(tr("--hyphenate is for a PDF."));
    if (isOwnFile(arguments.positionalArguments().first(), wanted.output))
        return wrong(tr("“%1” is the directory itself. Choose another name for OUT.").arg(wanted.output));
    return {};
}

void ExportCommand::tellRemarks(const domain::DirectoryContent &content, const domain::PublicationOptions &options,
                                Streams &streams)
{
    const QList<domain::PublicationRemark> remarks = domain::publicationRemarks(content, options);
    for (const domain::PublicationRemark &remark : remarks) {
        const bool hasName = remark.group.isValid() || remark.person.isValid();
        sayError(streams, tr("%1: %2").arg(hasName ? remark.name : tr("The document"), domain::remarkText(remark)));
    }
}

/// From the history: what the directory was at the end of that day.
domain::Result<std::optional<domain::PublicationChanges>>
ExportCommand::changesSince(QDate since, const domain::DirectoryContent &content,
                            const domain::PublicationOptions &options, storage::Database &database)
{
    if (!since.isValid())
        return std::optional<domain::PublicationChanges>();
    const auto earlier = storage::contentOn(database.connection(), since);
    if (!earlier)
        return earlier.error();
    return std::optional(domain::changesSince({*earlier, since}, content, options));
}

ExitCode ExportCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    auto wanted = read(arguments);
    if (!wanted)
        return wrongUsage(streams, wanted.error().message);
    auto database = openForReading(arguments.positionalArguments().first(), environment(), streams);
    if (!database)
        return fail(streams, database.error());
    const auto content = readContent(**database, streams);
    if (!content)
        return fail(streams, content.error());
    if (auto selected = select(wanted->groups, *content, wanted->publication); !selected) {
        sayError(streams, selected.error().message);
        return ExitCode::DataProblem;
    }
    const auto isWanted = [&](const domain::WorkGroup &group) {
        const auto &selection = wanted->publication.selection;
        return wanted->publication.statuses.contains(group.status) &&
               (selection.isEmpty() || selection.contains(group.id));
    };
    if (arguments.isSet(u"status"_s) && std::none_of(content->groups.begin(), content->groups.end(), isWanted)) {
        sayError(streams, tr("No group has this status. Nothing was written."));
        return ExitCode::DataProblem;
    }
    wanted->publication.language = *Options::language(arguments, content->info.mainLanguage);
    if (wanted->pdf.hyphenated && !publishing::canHyphenate(wanted->publication.language)) {
        sayError(streams, tr("No hyphenation dictionary of this language is installed, so nothing was written. Install "
                             "one (Debian: hyphen-fr, hyphen-en-us), or leave --hyphenate out."));
        return ExitCode::CannotReadOrWrite;
    }
    const auto changes = changesSince(wanted->since, *content, wanted->publication, **database);
    if (!changes)
        return fail(streams, changes.error());
    TerminalProgress progress(streams, TerminalProgress::Work::Writing);
    const ExportRequest request{*content,
                                wanted->publication,
                                *changes,
                                wanted->pdf,
                                wanted->columns,
                                [&progress](qint64 done, qint64 total) { return progress.tell(done, total); },
                                [&streams](const QString &warning) { sayError(streams, warning); }};
    if (arguments.isSet(u"check"_s))
        tellRemarks(*content, wanted->publication, streams);
    return write(*wanted, request, streams);
}

ExitCode ExportCommand::write(const Wanted &wanted, const ExportRequest &request, Streams &streams) const
{
    if (wanted.output != standardOutput) {
        const auto written =
            writeFile(wanted.output, [&](QIODevice &device) { return wanted.format->write(request, device); });
        return written ? ExitCode::Done : fail(streams, written.error());
    }
    QBuffer whole; // nothing of a document that is not complete reaches whoever reads
    whole.open(QIODevice::WriteOnly);
    if (const auto written = wanted.format->write(request, whole); !written)
        return fail(streams, written.error());
    Output output(streams);
    output.bytes(whole.data());
    return output.finish();
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"

#include "cli/command.h"
#include "domain/partialdate.h"
#include "domain/text.h"
#include "storage/location.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

domain::Error wrong(const QString &message)
{
    return {domain::ErrorKind::InvalidInput, message, {}};
}

} // namespace

Positional Options::file()
{
    return {tr("FILE"), tr("the directory: an Annuaire file, or postgresql://USER@HOST/DATABASE"), false, false,
            Positional::Kind::Directory};
}

domain::Result<void> Options::requirePath(const QString &given)
{
    if (!storage::Location::isAddress(given))
        return {};
    return wrong(tr("“%1” is an address, and only a file will do here. Nothing was read or written; name a file.")
                     .arg(storage::Location::withoutSecrets(given)));
}

QCommandLineOption Options::resultFormat()
{
    return {u"format"_s, tr("Write the result as text (the default) or json."), u"text|json"_s};
}

domain::Result<Options::ResultFormat> Options::resultFormat(const QCommandLineParser &arguments)
{
    const QString value = arguments.value(u"format"_s);
    if (!arguments.isSet(u"format"_s) || value == u"text"_s)
        return ResultFormat::Text;
    if (value == u"json"_s)
        return ResultFormat::Json;
    return wrong(tr("“%1” is not an output format: text or json.").arg(value));
}

QCommandLineOption Options::statuses()
{
    return {u"status"_s, tr("Only groups of these statuses, with commas between them: active, setup, dormant, closed."),
            tr("STATUS,…")};
}

domain::Result<QSet<domain::GroupStatus>> Options::statuses(const QCommandLineParser &arguments)
{
    QSet<domain::GroupStatus> statuses;
    for (const QString &given : arguments.values(u"status"_s)) {
        for (const QString &code : given.split(u',')) {
            const auto status = domain::statusFromCode(code.trimmed());
            if (!status)
                return wrong(tr("“%1” is not a status: active, setup, dormant or closed.").arg(code));
            statuses.insert(*status);
        }
    }
    if (statuses.isEmpty())
        statuses = {domain::allStatuses.begin(), domain::allStatuses.end()};
    return statuses;
}

QCommandLineOption Options::language()
{
    return {u"language"_s, tr("The language of the texts: fr or en; usually the directory’s main one."), u"fr|en"_s};
}

domain::Result<domain::Language> Options::language(const QCommandLineParser &arguments, domain::Language usual)
{
    if (!arguments.isSet(u"language"_s))
        return usual;
    const auto language = domain::languageFromCode(arguments.value(u"language"_s));
    if (!language)
        return wrong(tr("“%1” is not a language of directories: fr or en.").arg(arguments.value(u"language"_s)));
    return *language;
}

QCommandLineOption Options::audience()
{
    return {u"audience"_s,
            tr("Who it is for: public (the default, without what is not marked publishable) or internal."),
            u"public|internal"_s};
}

domain::Result<domain::Audience> Options::audience(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"audience"_s))
        return domain::Audience::Public;
    const auto audience = domain::audienceFromCode(arguments.value(u"audience"_s));
    if (!audience)
        return wrong(tr("“%1” is not an audience: public or internal.").arg(arguments.value(u"audience"_s)));
    return *audience;
}

QCommandLineOption Options::date()
{
    return {u"date"_s, tr("The day it is made for, as 2026-11-23; usually today."), tr("DATE")};
}

domain::Result<QDate> Options::day(const QCommandLineParser &arguments, const QString &option, QDate usual)
{
    if (!arguments.isSet(option))
        return usual;
    const auto date = domain::PartialDate::fromIso(arguments.value(option));
    if (!date || !date->hasDay())
        return wrong(tr("“%1” is not a date that exists, written as 2026-11-23.").arg(arguments.value(option)));
    return date->firstDay();
}

domain::Result<QDate> Options::date(const QCommandLineParser &arguments, QDate today)
{
    return day(arguments, u"date"_s, today);
}

QCommandLineOption Options::since()
{
    return {u"since"_s, tr("Tell in the document what changed after that day, as 2026-10-03."), tr("DATE")};
}

domain::Result<QDate> Options::since(const QCommandLineParser &arguments)
{
    return day(arguments, u"since"_s, {});
}

QCommandLineOption Options::paper()
{
    return {u"paper"_s, tr("The paper of a PDF: a4 or letter; usually that of your country."), u"a4|letter"_s};
}

domain::Result<publishing::PaperSize> Options::paper(const QCommandLineParser &arguments)
{
    const QString value = arguments.value(u"paper"_s).toLower();
    if (!arguments.isSet(u"paper"_s))
        return publishing::usualPaper();
    if (value == u"a4"_s)
        return publishing::PaperSize::A4;
    if (value == u"letter"_s)
        return publishing::PaperSize::Letter;
    return wrong(tr("“%1” is not a paper size: a4 or letter.").arg(value));
}

QCommandLineOption Options::order()
{
    return {u"order"_s, tr("The order of the groups: status (and name; the default), name or directory."),
            u"status|name|directory"_s};
}

domain::Result<domain::PublicationOrder> Options::order(const QCommandLineParser &arguments)
{
    const QString value = arguments.value(u"order"_s);
    if (!arguments.isSet(u"order"_s) || value == u"status"_s)
        return domain::PublicationOrder::ByStatusThenName;
    if (value == u"name"_s)
        return domain::PublicationOrder::ByName;
    if (value == u"directory"_s)
        return domain::PublicationOrder::AsInDirectory;
    return wrong(tr("“%1” is not an order: status, name or directory.").arg(value));
}

QCommandLineOption Options::without()
{
    return {u"without"_s,
            tr("Leave these parts out of a PDF, with commas between them: title (the title page), contents, people, "
               "lists (the indexes)."),
            tr("PART,…")};
}

domain::Result<publishing::DocumentParts> Options::parts(const QCommandLineParser &arguments)
{
    publishing::DocumentParts parts;
    for (const QString &given : arguments.values(u"without"_s)) {
        for (const QString &code : given.split(u',')) {
            const QString part = code.trimmed();
            if (part == u"title"_s)
                parts.titlePage = false;
            else if (part == u"contents"_s)
                parts.contents = false;
            else if (part == u"people"_s)
                parts.peopleIndex = false;
            else if (part == u"lists"_s)
                parts.listIndex = false;
            else
                return wrong(tr("“%1” is not a part of a PDF: title, contents, people or lists.").arg(code));
        }
    }
    return parts;
}

QCommandLineOption Options::author()
{
    return {u"author"_s, tr("Who signs the change in the history; usually your name on this system."), tr("NAME")};
}

domain::Result<QString> Options::author(const QCommandLineParser &arguments, const QString &usual)
{
    const QString given = domain::cleanLine(arguments.value(u"author"_s));
    if (given.size() > domain::maxNameLength)
        return wrong(tr("The author’s name is too long: %L1 characters at most.").arg(domain::maxNameLength));
    return given.isEmpty() ? domain::cleanLine(usual).left(domain::maxNameLength) : given;
}

} // namespace cli

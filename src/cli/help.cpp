// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/help.h"

#include "cli/output.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype pageWidth = 80;

class Help
{
    Q_DECLARE_TR_FUNCTIONS(cli::Help)
};

struct Row
{
    QString term;
    QString meaning;
};

QString table(const QList<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, columns(row.term));
    const QString indent(width + 4, u' ');
    QString text;
    for (const Row &row : rows) {
        const QString line = u"  "_s + padded(row.term, width) + u"  "_s;
        // The meaning alone is wrapped, so that spaces that align are not places to break a line.
        text += line + wrapped(row.meaning, pageWidth - indent.size(), {}).replace(u'\n', u'\n' + indent) + u'\n';
    }
    return text;
}

Row rowOf(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    QString term = names.join(u", "_s);
    if (!option.valueName().isEmpty())
        term += u' ' + option.valueName();
    return {term, option.description()};
}

} // namespace

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, Help::tr("Show how to use it.")};
}

QCommandLineOption versionOption()
{
    return {{u"v"_s, u"version"_s}, Help::tr("Show the version of the program.")};
}

QString helpText(const Command &command)
{
    QStringList words{programName(), command.name()};
    QList<Row> arguments;
    for (const Positional &positional : command.positionals()) {
        words += positional.optional ? u'[' + positional.name + u']' : positional.name;
        arguments += Row{positional.name, positional.description};
    }
    words += Help::tr("[options]");
    QList<Row> options;
    for (const QCommandLineOption &option : command.options())
        options += rowOf(option);
    options += rowOf(helpOption());

    QString text =
        Help::tr("Usage: %1").arg(words.join(u' ')) + u"\n\n"_s + wrapped(command.description(), pageWidth) + u'\n';
    if (!command.details().isEmpty())
        text += u'\n' + wrapped(command.details(), pageWidth) + u'\n';
    text += u'\n' + Help::tr("Arguments:") + u'\n' + table(arguments);
    text += u'\n' + Help::tr("Options:") + u'\n' + table(options);
    return text;
}

QString helpText(const std::vector<std::unique_ptr<Command>> &commands)
{
    QList<Row> rows;
    for (const auto &command : commands)
        rows += Row{command->name(), command->description()};
    QString text = Help::tr("Usage: %1").arg(programName() + u' ' + Help::tr("COMMAND [arguments]")) + u"\n\n"_s +
                   wrapped(Help::tr("Works on a directory of working groups from the command line: an Annuaire file, "
                                    "or a shared directory as postgresql://…."),
                           pageWidth) +
                   u'\n';
    text += u'\n' + Help::tr("Commands:") + u'\n' + table(rows);
    text += u'\n' + Help::tr("Options:") + u'\n' + table({rowOf(helpOption()), rowOf(versionOption())});
    text += u'\n' +
            wrapped(Help::tr("“%1 COMMAND --help” says more. Exit codes: 0 done; 1 the data has a problem or nothing "
                             "matched; 2 wrong usage; 3 cannot read or write.")
                        .arg(programName()),
                    pageWidth) +
            u'\n';
    return text;
}

} // namespace cli

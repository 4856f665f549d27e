// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("app::CommandLine", source);
}

QCommandLineOption languageOption()
{
    return {u"language"_s, text(QT_TRANSLATE_NOOP("app::CommandLine", "Language of the window: fr or en.")),
            text(QT_TRANSLATE_NOOP("app::CommandLine", "language"))};
}

} // namespace

QString languageArgument(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language = languageOption();
    parser.addOption(language);
    parser.parse(arguments);
    return parser.value(language);
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("app::CommandLine", "The directory of an association’s working groups.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption language = languageOption();
    parser.addOption(language);
    parser.addPositionalArgument(
        u"directory"_s, text(QT_TRANSLATE_NOOP("app::CommandLine", "The directory to open: a file, or postgresql://…")),
        u"[FILE | postgresql://…]"_s);
    CommandLine result;
    if (!parser.parse(arguments)) {
        result.output = parser.errorText() + u'\n';
        result.exitCode = 2;
    } else if (parser.isSet(help)) {
        result.output = parser.helpText();
    } else if (parser.isSet(version)) {
        result.output = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    } else if (parser.positionalArguments().size() > 1) {
        result.output =
            text(QT_TRANSLATE_NOOP("app::CommandLine", "Only one directory can be opened at a time.")) + u'\n';
        result.exitCode = 2;
    } else if (const QString code = parser.value(language); parser.isSet(language) && code != u"fr" && code != u"en") {
        result.output =
            text(QT_TRANSLATE_NOOP("app::CommandLine", "The language must be fr or en, not “%1”.")).arg(code) + u'\n';
        result.exitCode = 2;
    } else {
        result.location = parser.positionalArguments().value(0);
        result.language = code;
    }
    return result;
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/interfacelanguage.h"
#include "cli/program.h"
#include "storage/backup/backupstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString systemUserName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? u"annuaire"_s : owner;
}

/// Only documents with laid out text need the system's fonts, for characters that ours do not have.
bool needsFonts(int argc, char **argv)
{
    const bool isExport = argc > 1 && QByteArrayView(argv[1]) == "export";
    return isExport && std::any_of(argv + 2, argv + argc,
                                   [](const char *argument) { return QByteArray(argument).toLower().endsWith("pdf"); });
}

std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen"); // there may be no display, and none is needed
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const cli::Console console;
    // Qt's own remarks are for developers, who get them back with QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
    const std::unique_ptr<QCoreApplication> program = application(argc, argv);
    QCoreApplication::setApplicationName(u"annuaire-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ANNUAIRE_VERSION));
    const cli::InterfaceTranslation translation(cli::interfaceLanguage(QLocale::system().uiLanguages()));

    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(cli::ExitCode::CannotReadOrWrite);
    cli::Streams streams{out, err, cli::Console::isTerminal(stderr)};
    const cli::Environment environment{QDate::currentDate(), QLocale::system(), systemUserName(),
                                       storage::BackupStore::usualRoot()};
    return static_cast<int>(cli::run(QCoreApplication::arguments().mid(1), streams, environment));
}

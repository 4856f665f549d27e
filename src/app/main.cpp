// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/applicationcontroller.h"
#include "app/commandline.h"
#include "widgets/desktopservices.h"
#include "widgets/form/formquestions.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QApplication::setApplicationName(u"annuaire"_s);
    QApplication::setApplicationDisplayName(u"Annuaire"_s);
    QApplication::setApplicationVersion(QStringLiteral(ANNUAIRE_VERSION));
    QApplication::setDesktopFileName(u"org.annuaire.Annuaire"_s);
}

/// Read from pictures, which takes as long as the window itself: once that is on screen.
void setProgramIcon()
{
    QIcon icon;
    for (const int pixels : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/%1/annuaire.png"_s.arg(pixels), QSize(pixels, pixels));
    QApplication::setWindowIcon(icon);
}

/// Help and version are for machines without a screen, too.
bool asksForText(int argc, char *argv[])
{
    static const QSet<QByteArrayView> asking{"--help", "--help-all", "-h", "-?", "--version", "-v"};
    return std::any_of(argv + 1, argv + argc, [](const char *argument) { return asking.contains(argument); });
}

void useLanguage(app::Languages &languages, const app::Settings &settings)
{
    const QString asked = app::languageArgument(QCoreApplication::arguments());
    languages.use(asked.isEmpty() ? settings.preferences().language : asked);
}

int print(const app::CommandLine &command)
{
    QTextStream(command.exitCode == 0 ? stdout : stderr) << command.output;
    return command.exitCode;
}

int answerInText(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const app::Settings settings;
    app::Languages languages;
    useLanguage(languages, settings);
    return print(app::parseCommandLine(QCoreApplication::arguments()));
}

} // namespace

int main(int argc, char *argv[])
{
    nameApplication();
    if (asksForText(argc, argv))
        return answerInText(argc, argv);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    // The program brings its icons; looking for others reads every icon theme of the machine, a tenth of the start.
    QIcon::setThemeSearchPaths({u":/icons"_s});
    QIcon::setFallbackSearchPaths({});
    QApplication application(argc, argv);

    const QString portable = app::portableSettingsFile(QApplication::applicationDirPath());
    const std::unique_ptr<app::Settings> remembered =
        portable.isEmpty() ? std::make_unique<app::Settings>() : std::make_unique<app::Settings>(portable);
    app::Settings &settings = *remembered;
    app::Languages languages;
    useLanguage(languages, settings);
    const app::CommandLine command = app::parseCommandLine(QApplication::arguments());
    if (!command.opensWindow())
        return print(command);

    app::Theme theme;
    theme.use(settings.preferences().theme);

    widgets::DesktopFileChooser files;
    widgets::FormQuestionBox questions;
    widgets::DesktopOpener opener;
    widgets::DesktopPrinters printers;
    app::ApplicationController controller(settings, languages, theme, {settings, files, questions, opener, printers});
    controller.start(command.location);
    setProgramIcon();
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/applicationcontroller.h"
#include "app/commandline.h"
#include "widgets/desktopservices.h"
#include "widgets/form/formquestions.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"annuaire"_s);
    QApplication::setApplicationDisplayName(u"Annuaire"_s);
    QApplication::setApplicationVersion(QStringLiteral(ANNUAIRE_VERSION));
    QApplication::setDesktopFileName(u"annuaire"_s);

    const QString portable = app::portableSettingsFile(QApplication::applicationDirPath());
    const std::unique_ptr<app::Settings> remembered =
        portable.isEmpty() ? std::make_unique<app::Settings>() : std::make_unique<app::Settings>(portable);
    app::Settings &settings = *remembered;
    app::Languages languages;
    const QString asked = app::languageArgument(QApplication::arguments());
    languages.use(asked.isEmpty() ? settings.preferences().language : asked);

    const app::CommandLine command = app::parseCommandLine(QApplication::arguments());
    if (!command.opensWindow()) {
        QTextStream(command.exitCode == 0 ? stdout : stderr) << command.output;
        return command.exitCode;
    }

    QIcon programIcon;
    for (const int pixels : {16, 24, 32, 48, 64, 128, 256})
        programIcon.addFile(u":/icons/%1/annuaire.png"_s.arg(pixels), QSize(pixels, pixels));
    QApplication::setWindowIcon(programIcon);
    app::Theme theme;
    theme.use(settings.preferences().theme);

    widgets::DesktopFileChooser files;
    widgets::FormQuestionBox questions;
    widgets::DesktopOpener opener;
    app::ApplicationController controller(settings, languages, theme, {settings, files, questions, opener});
    controller.start(command.location);
    return QApplication::exec();
}

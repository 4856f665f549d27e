// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/languages.h"
#include "app/settings.h"
#include "app/theme.h"
#include "domain/result.h"
#include "widgets/windowservices.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace models {
class DirectorySession;
class Rescue;
} // namespace models
namespace widgets {
class MainWindow;
class ProgressStrip;
struct Message;
} // namespace widgets

namespace app {

/// The composition root: opens directories and joins them to the window. What cannot be opened is told in the window
/// and leaves open what was open.
class ApplicationController : public QObject
{
    Q_OBJECT

public:
    ApplicationController(Settings &settings, Languages &languages, Theme &theme,
                          const widgets::WindowServices &services, QObject *parent = nullptr);
    ~ApplicationController() override;

    /// Shows the window with that directory, else the last one, else the welcome page.
    void start(const QString &location);
    [[nodiscard]] widgets::MainWindow &window() const { return *m_window; }
    /// Where "Open the sample" puts it: among the user's documents, under its own name.
    void setSampleFolder(const QString &folder) { m_sampleFolder = folder; }
    /// Where backups and drafts are kept: the user's own place for program data, unless set before start().
    void setDataFolder(const QString &folder) { m_dataFolder = folder; }

private:
    void connectWindow();
    bool open(const QString &location);
    void chooseAndOpen();
    void chooseAndCreate();
    void importIntoNew();
    void openSample();
    void closeDirectory();
    void letGo();
    void restore(const QString &backup);
    void repair(const QString &damaged);
    void show(std::unique_ptr<models::DirectorySession> session);
    void applyPreferences(const widgets::Preferences &preferences);
    void tellOpenError(const QString &location, const domain::Error &error);
    void offerRescue(const QString &location, widgets::Message &message);
    void tellDamage(const domain::Error &error);
    void putBack(const QString &location, const QString &backup);
    [[nodiscard]] models::Rescue &rescue();
    [[nodiscard]] bool isRescuing(const QString &location);
    void showProgress(const QString &text, bool canBeCancelled);
    void endProgress();
    void showRestored(const QString &location, const domain::Result<QString> &kept);
    void showRepaired(const QString &damaged, const QString &target, const domain::Result<QStringList> &report);
    [[nodiscard]] QString documentsFolder() const;

    Settings &m_settings;
    Languages &m_languages;
    Theme &m_theme;
    widgets::WindowServices m_services;
    QString m_sampleFolder;
    QString m_dataFolder;
    std::unique_ptr<models::DirectorySession> m_session;
    std::unique_ptr<widgets::MainWindow> m_window; ///< goes before the session it shows
    std::unique_ptr<models::Rescue> m_rescue;      ///< made when it is first needed
    QPointer<widgets::ProgressStrip> m_rescueProgress;
};

} // namespace app

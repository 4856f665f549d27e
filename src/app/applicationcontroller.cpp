// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/applicationcontroller.h"

#include "app/directoryopening.h"
#include "models/directorysession.h"
#include "models/rescue.h"
#include "widgets/backups/backupcommands.h"
#include "widgets/directorypage.h"
#include "widgets/import/importcommands.h"
#include "widgets/mainwindow.h"
#include "widgets/progressstrip.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace app {

using namespace Qt::StringLiterals;
using widgets::MainWindow;

ApplicationController::ApplicationController(Settings &settings, Languages &languages, Theme &theme,
                                             const widgets::WindowServices &services, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_languages(languages)
    , m_theme(theme)
    , m_services(services)
    , m_sampleFolder(documentsFolder())
    , m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/annuaire"_s)
    , m_window(std::make_unique<MainWindow>(services))
{
    connectWindow();
}

ApplicationController::~ApplicationController() = default;

void ApplicationController::connectWindow()
{
    connect(m_window.get(), &MainWindow::openRequested, this, &ApplicationController::chooseAndOpen);
    connect(m_window.get(), &MainWindow::newDirectoryRequested, this, &ApplicationController::chooseAndCreate);
    connect(m_window.get(), &MainWindow::importIntoNewRequested, this, &ApplicationController::importIntoNew,
            Qt::QueuedConnection);
    // Queued: what asked may be a part of the page that goes.
    connect(m_window.get(), &MainWindow::sampleRequested, this, &ApplicationController::openSample,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::locationRequested, this, &ApplicationController::open, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::closeDirectoryRequested, this, &ApplicationController::closeDirectory,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::restoreRequested, this, &ApplicationController::restore, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::preferencesChosen, this, &ApplicationController::applyPreferences);
}

void ApplicationController::start(const QString &location)
{
    // The frame at once, then its menus, then what is in it: the screen answers before the directory is read.
    m_window->show();
    m_window->furnish();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    const QString wanted = location.isEmpty() ? m_settings.lastLocation() : location;
    if (wanted.isEmpty() || !open(wanted))
        m_window->showWelcome();
}

bool ApplicationController::open(const QString &location)
{
    if (isRescuing(location) || !m_window->tryLeave())
        return false;
    // The log of a lost file and the file that is there now must not meet in one program.
    const bool wasLost = m_session && m_session->fileLoss() != models::FileLoss::None;
    const bool isKept = wasLost && m_session->isShownKept() && m_session->locationText() == location;
    if (wasLost)
        letGo();
    auto session = openDirectory(location, m_dataFolder);
    if (!session) {
        tellOpenError(location, session.error());
        return false;
    }
    show(*std::move(session));
    if (isKept)
        m_window->messages().showMessage(
            {widgets::Tone::Information,
             [] { return tr("This is the file that is there now. What was shown before is kept among the backups."); },
             location,
             {{u"showBackupsPushButton"_s, [] { return tr("&Show the backups…"); },
               [this] { m_window->directoryPage()->backups().showBackups(); }}},
             u"replaced"_s});
    return true;
}

void ApplicationController::chooseAndOpen()
{
    const QString path = m_services.files.existingFile(
        m_window.get(), {tr("Open a directory"), documentsFolder(), tr("Directories (*.annuaire);;All files (*)"), {}});
    if (!path.isEmpty())
        open(path);
}

void ApplicationController::chooseAndCreate()
{
    if (!m_window->tryLeave())
        return;
    const QString path = m_services.files.newFile(
        m_window.get(), {tr("New directory"), QDir(documentsFolder()).filePath(tr("Directory") + u".annuaire"_s),
                         tr("Directories (*.annuaire)"), u"annuaire"_s});
    if (path.isEmpty())
        return;
    auto session =
        createDirectory(path, m_settings.preferences().author,
                        m_languages.current() == u"en"_s ? domain::Language::English : domain::Language::French);
    if (!session) {
        m_window->messages().showError(session.error());
        return;
    }
    show(*std::move(session));
    m_window->messages().showMessage(
        {widgets::Tone::Success,
         [] { return tr("The directory is ready. Give it a title, or begin with a group."); },
         {},
         {{u"propertiesPushButton"_s, [] { return tr("&Title and association…"); },
           [this] { m_window->directoryPage()->editProperties(); }}}});
}

void ApplicationController::importIntoNew()
{
    chooseAndCreate();
    if (m_window->directoryPage())
        m_window->directoryPage()->importing().ask();
}

void ApplicationController::openSample()
{
    if (!m_window->tryLeave())
        return;
    auto session = openSampleDirectory(m_sampleFolder, m_settings.preferences().author, m_dataFolder);
    if (!session) {
        m_window->messages().showError(session.error());
        return;
    }
    show(*std::move(session));
}

void ApplicationController::closeDirectory()
{
    if (!m_window->tryLeave())
        return;
    m_settings.setLastLocation({});
    letGo();
}

void ApplicationController::letGo()
{
    m_window->showWelcome();
    m_session.reset();
}

void ApplicationController::show(std::unique_ptr<models::DirectorySession> session)
{
    session->setDataFolder(m_dataFolder);
    session->setAuthor(m_settings.preferences().author);
    m_settings.addRecentLocation(session->locationText());
    m_settings.setLastLocation(session->locationText());
    m_window->showDirectory(*session);
    // After the page's own: what it says of damage is followed by what can be done about it.
    connect(session.get(), &models::DirectorySession::failed, this, &ApplicationController::tellDamage);
    m_session = std::move(session);
    m_window->refreshRecentLocations();
}

void ApplicationController::applyPreferences(const widgets::Preferences &preferences)
{
    m_settings.setPreferences(preferences);
    m_languages.use(preferences.language);
    m_theme.use(preferences.theme);
}

void ApplicationController::tellOpenError(const QString &location, const domain::Error &error)
{
    widgets::Message message = widgets::errorMessage(error);
    if (error.kind == domain::ErrorKind::Busy) {
        message.actions.append(
            {u"retryPushButton"_s, [] { return tr("&Try again"); }, [this, location] { open(location); }});
    } else if (error.kind == domain::ErrorKind::Damaged && QFileInfo(location).isFile()) {
        offerRescue(location, message);
    } else if (m_settings.recentLocations().contains(location)) {
        message.actions.append({u"forgetPushButton"_s, [] { return tr("&Forget this directory"); },
                                [this, location] {
                                    m_settings.removeRecentLocation(location);
                                    if (m_settings.lastLocation() == location)
                                        m_settings.setLastLocation({});
                                    m_window->refreshRecentLocations();
                                }});
    }
    m_window->messages().showMessage(message);
}

QString ApplicationController::documentsFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace app

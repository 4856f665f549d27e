// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "models/directorysession.h"
#include "widgets/aboutdialog.h"
#include "widgets/backups/backupcommands.h"
#include "widgets/directorypage.h"
#include "widgets/directorystatusbar.h"
#include "widgets/import/importcommands.h"
#include "widgets/menubar.h"
#include "widgets/preferencesdialog.h"
#include "widgets/publishcommands.h"
#include "widgets/quickopen.h"
#include "widgets/welcomepage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

/// The file that is dragged, or "" when it is not one directory file.
QString draggedDirectory(const QMimeData *data)
{
    if (!data->hasUrls() || data->urls().size() != 1)
        return {};
    const QString path = data->urls().constFirst().toLocalFile();
    return path.endsWith(u".annuaire"_s, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent) : QMainWindow(parent), m_services(services)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setWindowTitle(tr("Annuaire"));
    restoreGeometryOrCentre();
}

MainWindow::~MainWindow() = default;

void MainWindow::furnish()
{
    m_pages = new QStackedWidget;
    m_menus = new MenuBar(this);
    m_status = new DirectoryStatusBar(this);
    setMinimumSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
    setMenuBar(m_menus);
    setStatusBar(m_status);
    setCentralWidget(m_pages);
    setupMenus();
    refreshRecentLocations();
}

void MainWindow::setupMenus()
{
    connect(m_menus, &MenuBar::newDirectoryRequested, this, &MainWindow::newDirectoryRequested);
    connect(m_menus, &MenuBar::openRequested, this, &MainWindow::openRequested);
    connect(m_menus, &MenuBar::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_menus, &MenuBar::locationRequested, this, &MainWindow::locationRequested);
    connect(m_menus, &MenuBar::closeDirectoryRequested, this, &MainWindow::closeDirectoryRequested);
    connect(m_menus, &MenuBar::quitRequested, this, &QWidget::close);
    connect(m_menus, &MenuBar::preferencesRequested, this, &MainWindow::editPreferences);
    connect(m_menus, &MenuBar::aboutRequested, this, [this] { (new AboutDialog(this))->open(); });
    m_menus->setSidebarShown(m_services.settings.isSidebarShown());
    connect(m_menus, &MenuBar::sidebarToggled, this, [this](bool shown) {
        m_services.settings.setSidebarShown(shown);
        if (m_page)
            m_page->setSidebarWanted(shown);
    });
    connect(m_menus, &MenuBar::contentLanguageChosen, this, [this](domain::Language language) {
        if (m_page)
            m_page->setContentLanguage(language);
    });
    connect(m_menus, &MenuBar::nextPaneRequested, this, [this](bool backwards) {
        if (m_page)
            m_page->focusNextPane(backwards);
    });
    connect(m_menus, &MenuBar::quickOpenRequested, this, &MainWindow::quickOpen);
    connect(m_status, &DirectoryStatusBar::authorClicked, this, [this] {
        if (m_page)
            m_page->askAuthor(true);
    });
}

void MainWindow::quickOpen()
{
    if (!m_page)
        return;
    auto *dialog = new QuickOpen(m_page->session(), m_menus->commands(), m_page);
    connect(dialog, &QuickOpen::groupChosen, m_page, &DirectoryPage::showGroup);
    connect(dialog, &QuickOpen::personChosen, m_page, &DirectoryPage::showPerson);
    dialog->open();
}

WelcomePage &MainWindow::welcomePage()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage;
        m_pages->addWidget(m_welcome);
        m_welcome->setRecentLocations(m_services.settings.recentLocations());
        connectWelcome();
    }
    return *m_welcome;
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::newDirectoryRequested, this, &MainWindow::newDirectoryRequested);
    connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::importIntoNewRequested);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openRequested);
    connect(m_welcome, &WelcomePage::locationRequested, this, &MainWindow::locationRequested);
}

void MainWindow::showDirectory(models::DirectorySession &session)
{
    removePage();
    if (m_welcome)
        m_welcome->messages().dismiss();
    m_page = new DirectoryPage(session, m_services);
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    setupPage();
    connect(&session, &models::DirectorySession::infoChanged, m_page, [this] { updateTitle(); });
    updateTitle();
    m_page->focusContent();
    m_page->begin();
}

void MainWindow::setupPage()
{
    m_menus->setPage(m_page);
    m_menus->setContentLanguage(m_page->contentLanguage());
    m_status->showAuthor(m_page->session().author());
    connect(m_page, &DirectoryPage::saved, m_status, [this] { m_status->showSaved(QTime::currentTime()); });
    const models::DirectorySession &session = m_page->session();
    connect(&session, &models::DirectorySession::searchIndexProgress, m_status, &DirectoryStatusBar::showIndexing);
    connect(&session, &models::DirectorySession::searchIndexFinished, m_status, &DirectoryStatusBar::finishIndexing);
    connect(m_page, &DirectoryPage::toVerifyChanged, m_status, &DirectoryStatusBar::showToVerify);
    connect(m_status, &DirectoryStatusBar::toVerifyClicked, m_page,
            [page = m_page] { page->showView(View::ToVerify); });
    connect(m_page, &DirectoryPage::authorChanged, this, &MainWindow::setAuthor);
    connect(m_page, &DirectoryPage::contentLanguageChanged, this, [this](domain::Language language) {
        m_services.settings.setContentLanguage(language);
        m_menus->setContentLanguage(language);
    });
    connect(m_menus, &MenuBar::backupsRequested, m_page, [page = m_page] { page->backups().showBackups(); });
    connect(m_menus, &MenuBar::consultationCopyRequested, m_page,
            [page = m_page] { page->backups().saveConsultationCopy(); });
    connect(&m_page->backups(), &BackupCommands::restoreRequested, this, &MainWindow::restoreRequested);
    connect(&m_page->backups(), &BackupCommands::openRequested, this, &MainWindow::locationRequested);
    connect(m_menus, &MenuBar::propertiesRequested, m_page, &DirectoryPage::editProperties);
    connect(m_menus, &MenuBar::publishRequested, m_page, [page = m_page] {
        page->showView(View::Publish);
        page->focusContent();
    });
    connect(m_menus, &MenuBar::importRequested, m_page, [page = m_page] { page->importing().ask(); });
    connect(m_menus, &MenuBar::dataRequested, m_page, [page = m_page] { page->exportData(); });
}

void MainWindow::removePage()
{
    if (!m_page)
        return;
    m_page->rememberPanes();
    m_menus->setPage(nullptr);
    m_status->clearDirectory();
    m_pages->removeWidget(m_page);
    delete m_page;
    m_page = nullptr;
}

void MainWindow::showWelcome()
{
    removePage();
    refreshRecentLocations();
    m_pages->setCurrentWidget(&welcomePage());
    m_welcome->focusFirst();
    updateTitle();
}

MessageBar &MainWindow::messages()
{
    return m_page ? m_page->messages() : welcomePage().messages();
}

ProgressStrip &MainWindow::progress()
{
    return m_page ? m_page->progress() : welcomePage().progress();
}

bool MainWindow::tryLeave()
{
    return !m_page || m_page->tryLeave();
}

void MainWindow::refreshRecentLocations()
{
    const QStringList locations = m_services.settings.recentLocations();
    m_menus->setRecentLocations(locations);
    if (m_welcome)
        m_welcome->setRecentLocations(locations);
}

/// In pixels: asking for a font loads every font of the machine, and the window can be on screen before.
void MainWindow::restoreGeometryOrCentre()
{
    if (!restoreGeometry(m_services.settings.windowGeometry()))
        resize(QSize(1280, 820).boundedTo(screen()->availableSize() * 0.94));
}

void MainWindow::editPreferences()
{
    auto *dialog = new PreferencesDialog(m_services.settings.preferences(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT preferencesChosen(dialog->preferences());
        setAuthor(dialog->preferences().author);
    });
    dialog->open();
}

void MainWindow::setAuthor(const QString &author)
{
    Preferences preferences = m_services.settings.preferences();
    preferences.author = author;
    m_services.settings.setPreferences(preferences);
    m_status->showAuthor(author);
    if (m_page)
        m_page->session().setAuthor(author);
}

void MainWindow::updateTitle()
{
    if (!m_page) {
        setWindowTitle(tr("Annuaire"));
        return;
    }
    const models::DirectorySession &session = m_page->session();
    const QString title = session.info().title.preferring(m_page->contentLanguage());
    const QString name = title.isEmpty() ? session.displayName() : title;
    setWindowTitle(tr("%1 – Annuaire").arg(name));
    m_status->showDirectory(session.info().association.isEmpty() ? session.displayName() : session.info().association,
                            session.isReadOnly());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_pages)
        updateTitle();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!tryLeave()) {
        event->ignore();
        return;
    }
    m_services.settings.setWindowGeometry(saveGeometry());
    if (m_page)
        m_page->rememberPanes();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedDirectory(event->mimeData()).isEmpty() || (m_page && m_page->importing().canTake(*event->mimeData())))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedDirectory(event->mimeData());
    if (path.isEmpty()) {
        if (m_page && m_page->importing().take(*event->mimeData()))
            event->acceptProposedAction();
        return;
    }
    event->acceptProposedAction();
    Q_EMIT locationRequested(path);
}

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "widgets/messagebar.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QMainWindow>

class QStackedWidget;

namespace models {
class DirectorySession;
}

namespace widgets {

class DirectoryPage;
class DirectoryStatusBar;
class MenuBar;
class ProgressStrip;
class WelcomePage;

/// The window: the welcome page or the open directory's page, menus above, status below. Places things; the pages do
/// the work, and what concerns the whole program is asked of whoever owns the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The frame alone: it can be on screen before what takes longer is made.
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;
    /// Puts in the menus and the pages; before anything else is asked of it, once.
    void furnish();

    /// The session must outlive its page: until the next showDirectory() or showWelcome().
    void showDirectory(models::DirectorySession &session);
    void showWelcome();
    [[nodiscard]] DirectoryPage *directoryPage() const { return m_page; }
    /// Made when it is first asked for.
    [[nodiscard]] WelcomePage &welcomePage();
    /// The message bar of the page that is shown.
    [[nodiscard]] MessageBar &messages();
    /// Of the page that is shown.
    [[nodiscard]] ProgressStrip &progress();
    /// True when nothing unsaved stands in the way of leaving the open directory.
    [[nodiscard]] bool tryLeave();
    void refreshRecentLocations();

Q_SIGNALS:
    void newDirectoryRequested();
    void importIntoNewRequested();
    void openRequested();
    void sampleRequested();
    void locationRequested(const QString &location);
    void closeDirectoryRequested();
    /// A backup, or a copy, in the open directory's place.
    void restoreRequested(const QString &path);
    void preferencesChosen(const Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupMenus();
    void quickOpen();
    void connectWelcome();
    void setupPage();
    void removePage();
    void restoreGeometryOrCentre();
    void editPreferences();
    void setAuthor(const QString &author);
    void updateTitle();

    WindowServices m_services;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    MenuBar *m_menus = nullptr;
    DirectoryStatusBar *m_status = nullptr;
    DirectoryPage *m_page = nullptr;
};

} // namespace widgets

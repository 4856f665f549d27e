// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QMenuBar>

class QActionGroup;

namespace widgets {

class DirectoryPage;

/// The menus. They ask; the window and the page of the open directory act.
class MenuBar : public QMenuBar
{
    Q_OBJECT

public:
    explicit MenuBar(QWidget *parent = nullptr);

    /// Places the views and the actions of the page shown; nullptr when no directory is open.
    void setPage(DirectoryPage *page);
    void setContentLanguage(domain::Language language);
    void setSidebarShown(bool shown);
    void setRecentLocations(const QStringList &locations);
    /// The views, then what the menus can do.
    [[nodiscard]] QList<QAction *> commands() const;

Q_SIGNALS:
    void newDirectoryRequested();
    void openRequested();
    void sampleRequested();
    void locationRequested(const QString &location);
    void propertiesRequested();
    void backupsRequested();
    void consultationCopyRequested();
    void closeDirectoryRequested();
    void quitRequested();
    void preferencesRequested();
    void sidebarToggled(bool shown);
    void contentLanguageChosen(domain::Language language);
    void nextPaneRequested(bool backwards);
    void publishRequested();
    void quickOpenRequested();
    void importRequested();
    void dataRequested();
    void aboutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupFile();
    void setupView();
    void setupOthers();
    QAction *add(QMenu *menu, const QString &objectName, const QString &iconName = {});
    void retranslate();
    void retranslateActions();
    void placePageActions();

    DirectoryPage *m_page = nullptr;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_record = nullptr; ///< named and filled by the page shown
    QMenu *m_publish = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_language = nullptr;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_sample = nullptr;
    QAction *m_import = nullptr;
    QAction *m_properties = nullptr;
    QAction *m_backups = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_close = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_preferences = nullptr;
    QAction *m_editEnd = nullptr;
    QAction *m_viewsEnd = nullptr;
    QAction *m_sidebar = nullptr;
    QAction *m_french = nullptr;
    QAction *m_english = nullptr;
    QAction *m_quickOpen = nullptr;
    QAction *m_nextPane = nullptr;
    QAction *m_previousPane = nullptr;
    QAction *m_publishing = nullptr;
    QAction *m_formatsEnd = nullptr;
    QAction *m_data = nullptr;
    QAction *m_about = nullptr;
};

} // namespace widgets

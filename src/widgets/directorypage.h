// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/validation.h"
#include "widgets/view.h"

#include <QHash>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace domain {
struct ChangeSet;
struct SavedFilter;
} // namespace domain

namespace models {
class DirectorySession;
class Findings;
class HistorySession;
struct LeftDraft;
} // namespace models

namespace widgets {

class AuthorPrompt;
class BackupCommands;
class BinPage;
class DetailPane;
class GroupActions;
class GroupListPage;
class GroupsPage;
class HistoryCommands;
class HistoryPage;
class ImportCommands;
class MessageBar;
class PeoplePage;
class ProgressStrip;
class PublishCommands;
class PublishPage;
class Sidebar;
class ViewPage;
struct WindowServices;

/// An open directory: the views on the left, the page of the chosen one beside them, and above them what there is to
/// say. Places the pages, and carries what one asks of another.
class DirectoryPage : public QWidget
{
    Q_OBJECT

public:
    DirectoryPage(models::DirectorySession &session, const WindowServices &services, QWidget *parent = nullptr);
    ~DirectoryPage() override;

    [[nodiscard]] models::DirectorySession &session() const { return m_session; }
    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] ProgressStrip &progress() const { return *m_progress; }
    [[nodiscard]] GroupsPage &groups() const { return *m_groups; }
    [[nodiscard]] PeoplePage &people() const { return *m_people; }
    [[nodiscard]] GroupActions &actions() const;
    [[nodiscard]] GroupListPage &list() const;
    [[nodiscard]] DetailPane &detail() const;
    [[nodiscard]] PublishCommands &publishing() const { return *m_publishing; }
    [[nodiscard]] PublishPage &publishPage() const { return *m_publishPage; }
    [[nodiscard]] ImportCommands &importing() const { return *m_importing; }
    [[nodiscard]] BackupCommands &backups() const { return *m_backups; }
    [[nodiscard]] HistoryCommands &history() const { return *m_historyCommands; }
    [[nodiscard]] ViewPage &currentPage() const;
    void showView(View view);
    void showGroup(domain::GroupId id);
    void showPerson(domain::PersonId id);

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] domain::Language contentLanguage() const;
    void setContentLanguage(domain::Language language);
    void setSidebarWanted(bool wanted);
    void focusNextPane(bool backwards);
    void focusContent();
    void askAuthor(bool takeFocus);
    void exportData();
    void editProperties();
    /// True when nothing unsaved stands in the way, or the person decided what becomes of it.
    [[nodiscard]] bool tryLeave();
    /// Once it is shown: says what there is to say of the file, and of what was not saved last time.
    void begin();
    void rememberPanes() const;

Q_SIGNALS:
    void saved();
    void contentLanguageChanged(domain::Language language);
    void authorChanged(const QString &author);
    /// Another page is shown: the menus hold its actions.
    void pageChanged();
    /// How many checks are due.
    void toVerifyChanged(qint64 count);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupPanes();
    void addPages();
    /// Makes the page what the sidebar shows for these views.
    void addPage(ViewPage *page, const QList<View> &views);
    void connectPage(ViewPage *page);
    void changeView(View view);
    void showFilter(const domain::SavedFilter &filter);
    void saveSearch(const QString &query);
    void showFilters();
    void connectFilters();
    void showGroupField(domain::GroupId id, domain::Field field);
    void offerDrafts();
    void offerDraft(const models::LeftDraft &left);
    void resumeDraft(const models::LeftDraft &left);
    void showPersonField(domain::PersonId id, domain::Field field);
    void showUndone(const domain::ChangeSet &set);
    void showGroupHistory(domain::GroupId id);
    void showPersonHistory(domain::PersonId id);
    void publishGroups(const QList<domain::GroupId> &groups);
    void openLink(const QUrl &url);
    void refreshAfterChange();
    void updateSidebar();
    void showFindings();

    models::DirectorySession &m_session;
    const WindowServices &m_services;
    MessageBar *m_messages = nullptr;
    ProgressStrip *m_progress = nullptr;
    AuthorPrompt *m_authorPrompt = nullptr;
    QSplitter *m_splitter = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    models::Findings *m_findings = nullptr;
    GroupsPage *m_groups = nullptr;
    PeoplePage *m_people = nullptr;
    models::HistorySession *m_history = nullptr;
    HistoryCommands *m_historyCommands = nullptr;
    HistoryPage *m_historyPage = nullptr;
    BinPage *m_bin = nullptr;
    PublishCommands *m_publishing = nullptr;
    PublishPage *m_publishPage = nullptr;
    ImportCommands *m_importing = nullptr;
    BackupCommands *m_backups = nullptr;
    QHash<View, ViewPage *> m_pages;
    View m_view = View::AllGroups;
    QString m_filterQuery; ///< of the kept search that is shown
    bool m_sidebarWanted = true;
};

} // namespace widgets

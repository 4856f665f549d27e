// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/workgroup.h"

#include <QWidget>

#include <optional>

class QSplitter;

namespace models {
class DirectorySession;
}

namespace widgets {

class AuthorPrompt;
class DetailPane;
class GroupActions;
class GroupCommands;
class GroupListPage;
class MessageBar;
class ProgressStrip;
class PublishCommands;
class Sidebar;
struct WindowServices;

/// An open directory: views, list and detail side by side, and above them what there is to say.
class DirectoryPage : public QWidget
{
    Q_OBJECT

public:
    DirectoryPage(models::DirectorySession &session, const WindowServices &services, QWidget *parent = nullptr);
    ~DirectoryPage() override;

    [[nodiscard]] models::DirectorySession &session() const { return m_session; }
    [[nodiscard]] GroupActions &actions() const { return *m_actions; }
    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] GroupListPage &list() const { return *m_list; }
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    [[nodiscard]] PublishCommands &publishing() const { return *m_publishing; }

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] domain::Language contentLanguage() const;
    void setContentLanguage(domain::Language language);
    void setSidebarWanted(bool wanted);
    void focusNextPane(bool backwards);
    void askAuthor(bool takeFocus);
    void editProperties();
    /// True when the form holds nothing unsaved, or the person decided what becomes of it.
    [[nodiscard]] bool tryLeave();
    void rememberPanes() const;

Q_SIGNALS:
    void saved();
    void contentLanguageChanged(domain::Language language);
    void authorChanged(const QString &author);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupPanes();
    void setupList();
    void setupDetail();
    void setupActions();
    void showCurrent(domain::GroupId id, bool byPerson);
    void startEditing(const std::optional<domain::WorkGroup> &group);
    void finishEditing(bool accepted, domain::GroupId id);
    void showGroupsOf(domain::PersonId id);
    void openLink(const QUrl &url);
    void refreshAfterChange();
    void updateActions();
    void updateSidebar();

    models::DirectorySession &m_session;
    const WindowServices &m_services;
    GroupActions *m_actions = nullptr;
    MessageBar *m_messages = nullptr;
    ProgressStrip *m_progress = nullptr;
    AuthorPrompt *m_authorPrompt = nullptr;
    QSplitter *m_splitter = nullptr;
    Sidebar *m_sidebar = nullptr;
    GroupListPage *m_list = nullptr;
    DetailPane *m_detail = nullptr;
    GroupCommands *m_commands = nullptr;
    PublishCommands *m_publishing = nullptr;
    bool m_sidebarWanted = true;
};

} // namespace widgets

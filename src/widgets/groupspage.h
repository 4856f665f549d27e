// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"
#include "widgets/viewpage.h"

#include <optional>

class QSplitter;

namespace models {
class DirectorySession;
class HistorySession;
struct FormDraft;
} // namespace models

namespace widgets {

class DetailPane;
class GroupActions;
class GroupCommands;
class GroupListPage;
class HandingOut;
class HistoryCommands;
class MessageBar;
struct WindowServices;

/// The groups: their list, and beside it the one that is read or edited.
class GroupsPage : public ViewPage
{
    Q_OBJECT

public:
    GroupsPage(models::DirectorySession &session, const WindowServices &services, MessageBar &messages,
               QWidget *parent = nullptr);
    ~GroupsPage() override;

    [[nodiscard]] GroupActions &actions() const { return *m_actions; }
    [[nodiscard]] GroupListPage &list() const { return *m_list; }
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    /// From now on a group is shown with its history behind it.
    void setHistory(models::HistorySession &history, HistoryCommands &commands);
    /// Opens the form of that group at that field, unless another form is open and stays so.
    void editField(domain::GroupId id, domain::Field field);

    /// Opens the form with what was typed into it; false when another form is open and stays so.
    bool resume(const models::FormDraft &draft);

    void showView(View view) override;
    [[nodiscard]] bool tryLeave() override;
    [[nodiscard]] QString menuTitle() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void focusPane(QWidget *pane) override;
    void setContentLanguage(domain::Language language) override;
    void refresh() override;
    void rememberPanes() const override;

Q_SIGNALS:
    void everythingRequested(); ///< the status view hides the group that was asked for
    void editingStarted();
    void exportRequested(const QList<domain::GroupId> &groups);
    void saveSearchRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupPanes();
    void setupList();
    void setupDetail();
    void setupActions();
    void setupHandingOut();
    void showCurrent(domain::GroupId id, bool byPerson);
    void showSelection();
    bool startEditing(const std::optional<domain::WorkGroup> &group);
    void finishEditing(bool accepted, domain::GroupId id);
    void stepMatch(bool backwards);
    void updateActions();

    models::DirectorySession &m_session;
    const WindowServices &m_services;
    MessageBar &m_messages;
    QString m_view; ///< what the order of the list is kept under
    GroupActions *m_actions = nullptr;
    QSplitter *m_splitter = nullptr;
    GroupListPage *m_list = nullptr;
    DetailPane *m_detail = nullptr;
    GroupCommands *m_commands = nullptr;
    std::optional<domain::WorkGroup> m_edited; ///< as the form began with it
    HandingOut *m_handingOut = nullptr;
};

} // namespace widgets

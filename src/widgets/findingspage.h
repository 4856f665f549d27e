// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/validation.h"
#include "widgets/viewpage.h"

class QLabel;
class QListView;
class QSplitter;
class QStackedLayout;

namespace models {
class DirectorySession;
class Findings;
class FindingsModel;
} // namespace models

namespace widgets {

class EmptyState;
class GroupActions;
class GroupCommands;
class MessageBar;
class ReadingView;
struct WindowServices;

/// What is due for a check, or what lacks: the list, and beside it the entry. Each row leads to the field that mends
/// it.
class FindingsPage : public ViewPage
{
    Q_OBJECT

public:
    /// The view is ToVerify or ToComplete.
    FindingsPage(View view, models::DirectorySession &session, models::Findings &findings,
                 const WindowServices &services, MessageBar &messages, QWidget *parent = nullptr);
    ~FindingsPage() override;

    [[nodiscard]] QListView &listView() const { return *m_list; }

    [[nodiscard]] QString menuTitle() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void setContentLanguage(domain::Language language) override;
    void refresh() override;
    void rememberPanes() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupList();
    void setupDetail();
    void setupPanes();
    void showCurrent();
    void follow();
    void mend();
    void verifySelected();
    void updateTexts();
    [[nodiscard]] QString emptyTitle() const;
    [[nodiscard]] domain::Finding current() const;
    [[nodiscard]] QList<domain::GroupId> selectedGroups() const;

    View m_view;
    models::DirectorySession &m_session;
    models::Findings &m_findings;
    models::FindingsModel &m_model;
    const WindowServices &m_services;
    MessageBar &m_messages;
    GroupActions *m_actions = nullptr;
    GroupCommands *m_commands = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_listPane = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_listStack = nullptr;
    QWidget *m_detailPane = nullptr;
    ReadingView *m_reading = nullptr;
    EmptyState *m_other = nullptr;
    QStackedLayout *m_detailStack = nullptr;
    int m_replacedRow = -1; ///< where the row stood that was mended: the next one takes its place
};

} // namespace widgets

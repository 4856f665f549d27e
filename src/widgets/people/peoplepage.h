// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "domain/personmerge.h"
#include "domain/result.h"
#include "widgets/viewpage.h"

class QSplitter;
class QStackedWidget;

namespace models {
class DirectorySession;
class HistorySession;
struct PersonDraft;
} // namespace models

namespace widgets {

class EmptyState;
class HistoryCommands;
class MergePane;
class MessageBar;
class PersonActions;
class PersonForm;
class PersonListPane;
class PersonReadingView;
class WithdrawPane;
struct WindowServices;

/// The persons: their list, and beside it the one that is read, edited, merged or withdrawn. Its panes are made when it
/// is first shown, so that opening a directory does not read them.
class PeoplePage : public ViewPage
{
    Q_OBJECT

public:
    PeoplePage(models::DirectorySession &session, const WindowServices &services, MessageBar &messages,
               QWidget *parent = nullptr);
    ~PeoplePage() override;

    /// Shows that person, unless an open form stays open.
    void select(domain::PersonId id);
    void editField(domain::PersonId id, domain::Field field);
    /// Opens the form with what was typed into it; false when it cannot be opened.
    bool resume(const models::PersonDraft &draft);
    [[nodiscard]] domain::PersonId currentPerson() const;
    /// From now on a person is shown with their history behind.
    void setHistory(models::HistorySession &history, HistoryCommands &commands);

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
    void editingStarted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildDetail();
    void followList(domain::PersonId id, bool byPerson);
    void connectActions();
    void connectParts();
    void showCurrent();
    bool startEditing(const domain::Person &person);
    void backToReading();
    void remove();
    void giveData();
    void writeData(const QString &path, const domain::PersonData &held);
    void startMerge();
    void tellMerged(const domain::PersonMerge &merge);
    void startWithdrawal();
    void withdraw();
    void tellCleared(bool isClean);
    [[nodiscard]] static QString withdrawnSentence(bool leaves);
    void updateActions();
    void retranslate();
    [[nodiscard]] bool isBusy() const;

    models::DirectorySession &m_session;
    const WindowServices &m_services;
    MessageBar &m_messages;
    PersonActions *m_actions = nullptr;
    QSplitter *m_splitter = nullptr;
    PersonListPane *m_list = nullptr;
    QStackedWidget *m_detail = nullptr;
    EmptyState *m_empty = nullptr;
    PersonReadingView *m_reading = nullptr;
    PersonForm *m_form = nullptr;
    bool m_withdrawalLeaves = false; ///< something the page listed stays after the withdrawal
    MergePane *m_merge = nullptr;
    WithdrawPane *m_withdraw = nullptr;
    models::HistorySession *m_history = nullptr;
    HistoryCommands *m_historyCommands = nullptr;
};

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"
#include "widgets/viewpage.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace widgets {

class ChangePane;
class ChangeSetView;
class EmptyState;
class FilterBar;
class HistoryCommands;
class SearchField;
struct WindowServices;

/// Who changed what and when; beside it what the chosen change did, field by field, and what can be put back.
class HistoryPage : public ViewPage
{
    Q_OBJECT

public:
    HistoryPage(models::HistorySession &history, HistoryCommands &commands, const WindowServices &services,
                QWidget *parent = nullptr);

    /// Only that part of it; an empty filter shows everything. `name`: of the record in the filter.
    void setFilter(const models::HistoryFilter &filter, const QString &name = {});

    [[nodiscard]] QString menuTitle() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override { return {m_find, m_filterAction}; }
    [[nodiscard]] QList<QWidget *> panes() const override;
    void focusPane(QWidget *pane) override;
    void rememberPanes() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setupActions();
    void setupPanes();
    [[nodiscard]] QWidget *listPane();
    [[nodiscard]] QWidget *head();
    void focusList();
    void applyFilter();
    /// The list, or why there is none.
    void showRows();
    void restoreDirectory();
    void retranslate();

    models::HistorySession &m_history;
    HistoryCommands &m_commands;
    const WindowServices &m_services;
    QSplitter *m_splitter = nullptr;
    SearchField *m_search = nullptr;
    QLabel *m_filterLabel = nullptr;
    QPushButton *m_everything = nullptr;
    FilterBar *m_filter = nullptr;
    ChangeSetView *m_sets = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_listStack = nullptr;
    ChangePane *m_change = nullptr;
    QAction *m_find = nullptr;
    QAction *m_filterAction = nullptr;
    QAction *m_restoreDirectory = nullptr;
};

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"
#include "widgets/viewpage.h"

class QStackedLayout;
class QTreeWidget;

namespace widgets {

class EmptyState;
class HistoryCommands;

/// The recycle bin: the groups and persons that were deleted, to restore or to delete for good.
class BinPage : public ViewPage
{
    Q_OBJECT

public:
    BinPage(models::HistorySession &history, HistoryCommands &commands, QWidget *parent = nullptr);

    [[nodiscard]] QString menuTitle() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void focusPane(QWidget *pane) override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restore();
    void removeForGood();
    void empty();
    void askToRemove(const QList<domain::BinEntry> &entries);
    void updateActions();
    void retranslate();
    [[nodiscard]] QList<domain::BinEntry> selected() const;

    models::HistorySession &m_history;
    HistoryCommands &m_commands;
    QStackedLayout *m_stack = nullptr;
    QTreeWidget *m_list = nullptr;
    EmptyState *m_emptyState = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_empty = nullptr;
    QList<domain::BinEntry> m_entries;
};

} // namespace widgets

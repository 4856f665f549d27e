// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QStackedLayout;
class QTabBar;

namespace widgets {

class HistoryCommands;
class RecordHistory;

/// A page to read and, behind a second tab, the history of what it is about, read when somebody asks for it. Without a
/// history to show there are no tabs.
class ReadingTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingTabs(QWidget *page, QWidget *parent = nullptr);

    /// Where the tabs begin, as the page does, in pixels.
    void setSideMargin(int pixels);
    void setHistory(models::HistorySession &history, HistoryCommands &commands);
    void setRecord(const models::HistoryFilter &record);
    void focusContent();
    /// Goes from one tab to the other.
    [[nodiscard]] QAction *toggleAction() const { return m_toggle; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTab(int tab);
    void retranslate();

    QWidget *m_page = nullptr;
    QBoxLayout *m_barLayout = nullptr;
    QTabBar *m_bar = nullptr;
    QStackedLayout *m_stack = nullptr;
    QAction *m_toggle = nullptr;
    RecordHistory *m_records = nullptr; ///< made when it is first asked for
    models::HistorySession *m_history = nullptr;
    HistoryCommands *m_commands = nullptr;
    models::HistoryFilter m_record;
};

} // namespace widgets

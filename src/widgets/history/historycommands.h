// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QWidget;

namespace widgets {

class HistoryQuestion;
class MessageBar;

/// Goes back in history for the pages: undo and redo with their actions, and whatever a page wants to have restored.
/// Says what was done and offers to undo it; asks where something changed since.
class HistoryCommands : public QObject
{
    Q_OBJECT

public:
    using Conflicts = models::HistorySession::Conflicts;
    using Work = std::function<domain::Result<models::Reversal>(const Conflicts &accepted)>;

    /// `mayWrite`: false when something unsaved stays open.
    HistoryCommands(models::HistorySession &history, MessageBar &messages, std::function<bool()> mayWrite,
                    QWidget *parent);

    /// Undo, redo, and a line below them, for the Edit menu.
    [[nodiscard]] QList<QAction *> actions() const { return {m_undo, m_redo, m_separator}; }
    void undo();
    void redo();
    /// Runs it, asking when that is needed; `done` is the sentence for afterwards.
    void run(const Work &work, const std::function<QString()> &done);
    /// A question of its own first.
    void ask(const QString &question, const QString &acceptText, const std::function<void()> &accepted);
    /// Tells what has just been done, with a button that takes exactly that back.
    void tell(const std::function<QString()> &text);
    void fail(const domain::Error &error);

Q_SIGNALS:
    void saved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void undoNext();
    void takeBack(domain::ChangeSetId set);
    void updateActions();

    models::HistorySession &m_history;
    MessageBar &m_messages;
    std::function<bool()> m_mayWrite;
    QWidget *m_window = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_separator = nullptr;
};

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QMimeData;
class QWidget;

namespace models {
class DirectorySession;
}

namespace widgets {

class HistoryCommands;
class ImportDialog;
struct WindowServices;

/// Imports into the directory: opens the dialog, and tells the outcome in the page with an offer to undo it.
class ImportCommands : public QObject
{
    Q_OBJECT

public:
    /// `mayWrite`: false when something unsaved stays open.
    ImportCommands(models::DirectorySession &session, const WindowServices &services, HistoryCommands &history,
                   std::function<bool()> mayWrite, QWidget *page);

    void ask() { open(); }
    /// Whether something dropped on the window can be imported; a file of ours is opened instead.
    [[nodiscard]] bool canTake(const QMimeData &data) const;
    bool take(const QMimeData &data);

private:
    ImportDialog *open();
    void tell(int created, int updated);

    models::DirectorySession &m_session;
    const WindowServices &m_services;
    HistoryCommands &m_history;
    std::function<bool()> m_mayWrite;
    QWidget *m_page;
};

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/directoryrestore.h"

#include <QDialog>
#include <QTimer>

class QDateTimeEdit;
class QLabel;
class QProgressBar;
class QPushButton;

namespace widgets {

class HistoryCommands;

/// Takes the whole directory back to a moment: a date is typed or chosen, what would come of it is told, and only then
/// can it be done. Nothing of it keeps the window waiting.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with that change set, or with this morning.
    RestoreDialog(models::HistorySession &history, HistoryCommands &commands,
                  const std::optional<domain::ChangeSet> &set, QWidget *parent);

    void reject() override;

private:
    void setupLayout();
    void look();
    void showPreview(const models::RestorePreview &preview);
    void showError(const domain::Error &error);
    void restore();
    void tellDone();
    void setBusy(bool busy);

    HistoryCommands &m_commands;
    models::DirectoryRestore m_restore;
    QDateTimeEdit *m_moment = nullptr;
    QLabel *m_prompt = nullptr;
    QLabel *m_preview = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_soon;
    models::RestorePreview m_shown;
    QString m_notice; ///< why it is told anew
};

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QObject>

class QWidget;

namespace models {
class BackupSession;
class DirectorySession;
enum class FileLoss;
} // namespace models

namespace widgets {

class MessageBar;
struct WindowServices;

/// Backups and copies as the File menu offers them, and what there is to say of the file itself: it cannot be written,
/// it is gone, a sync tool left a copy beside it.
class BackupCommands : public QObject
{
    Q_OBJECT

public:
    BackupCommands(models::DirectorySession &session, const WindowServices &services, MessageBar &messages,
                   QWidget *page);

    void showBackups();
    /// One write-protected file for others.
    void saveConsultationCopy();
    /// Once the page is shown: what concerns the file, and the day's backup.
    void begin();

Q_SIGNALS:
    void restoreRequested(const QString &path);
    /// A copy is there to go on with.
    void openRequested(const QString &path);

private:
    void saveEditableCopy();
    [[nodiscard]] QString askForFile(const QString &title, const QString &name);
    void tellReadOnly();
    void tellFileLost(models::FileLoss loss);
    void tellKeptLog();
    void tellConflictedCopy(const QString &path);
    void tellCopied(const QString &path, bool consultation);
    void compareCopy(const QString &path);

    models::DirectorySession &m_session;
    const WindowServices &m_services;
    MessageBar &m_messages;
    QWidget *m_page = nullptr;
    models::BackupSession *m_backups = nullptr;
};

} // namespace widgets

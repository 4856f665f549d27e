// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/export/dataexportdialog.h"
#include "widgets/exportdialog.h"
#include "widgets/exportjob.h"

#include <QObject>

namespace models {
class DirectorySession;
}

namespace widgets {

class MessageBar;
class ProgressStrip;
struct FileRequest;
struct WindowServices;

/// Publishes the directory: asks what and where, writes in a worker with progress, tells the outcome in the page.
class PublishCommands : public QObject
{
    Q_OBJECT

public:
    PublishCommands(models::DirectorySession &session, const WindowServices &services, MessageBar &messages,
                    ProgressStrip &progress, QWidget *page);

    /// Of these groups, or of all that the dialog leaves in when none is named.
    void exportPdf(domain::Language language, const QList<domain::GroupId> &selection = {});
    void exportData(domain::Language language, const ExportScope &scope);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    /// Asks where, and writes.
    void write(FileRequest request, domain::Language language, const ExportJob::Writer &writer);
    void start(const QString &path, ExportJob::Writer writer);
    void end();
    void tellSuccess(const QString &path);
    [[nodiscard]] QString suggestedPath(domain::Language language, const QString &suffix) const;

    models::DirectorySession &m_session;
    const WindowServices &m_services;
    MessageBar &m_messages;
    ProgressStrip &m_progress;
    QWidget *m_page;
    ExportJob *m_job = nullptr;
};

} // namespace widgets

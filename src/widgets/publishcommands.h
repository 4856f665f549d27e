// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "publishing/pdf/paper.h"
#include "widgets/export/dataexportdialog.h"
#include "widgets/exportjob.h"
#include "widgets/publish/documentchoices.h"

#include <QObject>

namespace models {
class DirectorySession;
}

namespace widgets {

class MessageBar;
class PrintJob;
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

    /// Asks for the file, then writes what the writer makes of the content.
    void exportDocument(DocumentFormat format, const DocumentChoices &choices,
                        const QFuture<ExportJob::Content> &content, const ExportJob::Writer &writer);
    void exportData(domain::Language language, const ExportScope &scope);
    /// Asks for the printer, then prints the pages of that PDF.
    void print(const QByteArray &pdf, int pages, publishing::pdf::PaperSize paper);
    [[nodiscard]] bool isRunning() const { return m_job || m_printing; }

private:
    /// What is to be said of a file that is written, in the language of the moment; "" is nothing.
    using Remark = std::function<QString()>;

    void write(FileRequest request, domain::Language language, const QFuture<ExportJob::Content> &content,
               const ExportJob::Writer &writer, const Remark &remark = {});
    void end();
    void tellFailure(const domain::Error &error);
    void tellSuccess(const QString &path, const Remark &remark);
    [[nodiscard]] QString title(domain::Language language) const;
    [[nodiscard]] QString suggestedPath(domain::Language language, const QString &suffix) const;

    models::DirectorySession &m_session;
    const WindowServices &m_services;
    MessageBar &m_messages;
    ProgressStrip &m_progress;
    QWidget *m_page;
    ExportJob *m_job = nullptr;
    PrintJob *m_printing = nullptr;
};

} // namespace widgets

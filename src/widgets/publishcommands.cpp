// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publishcommands.h"

#include "domain/filename.h"
#include "models/directorysession.h"
#include "widgets/messagebar.h"
#include "widgets/progressstrip.h"
#include "widgets/publish/printjob.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QStandardPaths>

namespace widgets {

using namespace Qt::StringLiterals;

PublishCommands::PublishCommands(models::DirectorySession &session, const WindowServices &services,
                                 MessageBar &messages, ProgressStrip &progress, QWidget *page)
    : QObject(page), m_session(session), m_services(services), m_messages(messages), m_progress(progress), m_page(page)
{
    connect(&m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
        if (m_printing)
            m_printing->cancel();
    });
}

void PublishCommands::exportDocument(DocumentFormat format, const DocumentChoices &choices,
                                     const QFuture<ExportJob::Content> &content, const ExportJob::Writer &writer)
{
    FileRequest request;
    request.suffix = suffixOf(format);
    switch (format) {
    case DocumentFormat::Pdf:
        request.title = tr("Export as PDF");
        request.nameFilter = tr("PDF documents (*.pdf)");
        break;
    case DocumentFormat::Html:
        request.title = tr("Export as web page");
        request.nameFilter = tr("Web pages (*.html *.htm)");
        break;
    case DocumentFormat::Odt:
        request.title = tr("Export as OpenDocument text");
        request.nameFilter = tr("OpenDocument texts (*.odt)");
        break;
    case DocumentFormat::Markdown:
        request.title = tr("Export as Markdown");
        request.nameFilter = tr("Markdown texts (*.md)");
        break;
    }
    write(std::move(request), choices.publication.language, content, writer);
}

void PublishCommands::exportData(domain::Language language, const ExportScope &scope)
{
    auto *dialog = new DataExportDialog(scope, language, m_services.settings, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const DataExport wanted = dialog->wanted();
        const auto report = std::make_shared<exchange::SheetReport>();
        const auto remark = [report] {
            return report->cutGroups.isEmpty()
                       ? QString()
                       : tr("A cell of XLSX holds %L1 characters: longer texts of these groups were cut there. ODS and "
                            "CSV hold all of them: %2")
                             .arg(exchange::maxXlsxCellLength)
                             .arg(report->cutGroups.join(u", "_s));
        };
        write({tr("Export the data"), {}, DataFormats::nameFilter(wanted.format), DataFormats::suffix(wanted.format)},
              wanted.language, m_session.loadContent(), DataFormats::writer(wanted, report), remark);
    });
    dialog->open();
}

void PublishCommands::write(FileRequest request, domain::Language language, const QFuture<ExportJob::Content> &content,
                            const ExportJob::Writer &writer, const Remark &remark)
{
    if (isRunning())
        return;
    request.suggestion = suggestedPath(language, request.suffix);
    const QString path = m_services.files.newFile(m_page, request);
    if (path.isEmpty())
        return;
    if (m_session.isOwnFile(path)) {
        m_messages.showError({domain::ErrorKind::InvalidInput,
                              tr("“%1” is the open directory itself. Nothing was written; choose another name.")
                                  .arg(QFileInfo(path).fileName()),
                              {}});
        return;
    }
    m_services.settings.setExportFolder(QFileInfo(path).absolutePath());
    m_messages.dismiss();
    m_progress.start(tr("Writing “%1”…").arg(QFileInfo(path).fileName()));
    m_job = new ExportJob(content, path, writer, this);
    connect(m_job, &ExportJob::progressed, &m_progress, &ProgressStrip::setProgress);
    connect(m_job, &ExportJob::succeeded, this, [this, path, remark] {
        end();
        tellSuccess(path, remark);
    });
    connect(m_job, &ExportJob::failed, this, &PublishCommands::tellFailure);
}

void PublishCommands::print(const QByteArray &pdf, int pages, publishing::pdf::PaperSize paper)
{
    if (isRunning())
        return;
    const QString name = title(m_session.info().mainLanguage);
    auto printer = m_services.printers.choose(m_page, {name, pages, paper == publishing::pdf::PaperSize::Letter});
    if (!printer)
        return;
    m_messages.dismiss();
    m_progress.start(tr("Printing “%1”…").arg(name));
    m_printing = new PrintJob(pdf, std::move(printer), this);
    connect(m_printing, &PrintJob::progressed, &m_progress, &ProgressStrip::setProgress);
    connect(m_printing, &PrintJob::succeeded, this, [this, name] {
        end();
        m_messages.showMessage(
            {Tone::Success, [name] { return tr("“%1” was sent to the printer.").arg(name); }, {}, {}});
    });
    connect(m_printing, &PrintJob::failed, this, &PublishCommands::tellFailure);
    m_printing->start();
}

void PublishCommands::end()
{
    m_progress.finish();
    for (QObject *job : {static_cast<QObject *>(m_job), static_cast<QObject *>(m_printing)}) {
        if (job)
            job->deleteLater();
    }
    m_job = nullptr;
    m_printing = nullptr;
}

void PublishCommands::tellFailure(const domain::Error &error)
{
    end();
    Message message = errorMessage(error);
    if (error.kind == domain::ErrorKind::Cancelled)
        message.tone = Tone::Information;
    m_messages.showMessage(message);
}

void PublishCommands::tellSuccess(const QString &path, const Remark &remark)
{
    const bool isOdd = remark && !remark().isEmpty();
    const QString name = QFileInfo(path).fileName();
    Opener &opener = m_services.opener;
    const auto attempt = [this](bool done) {
        if (!done) {
            m_messages.showMessage(
                {Tone::Warning, [] { return tr("No program of this computer could be found to open it."); }, {}, {}});
        }
    };
    m_messages.showMessage({isOdd ? Tone::Warning : Tone::Success,
                            [name, remark, isOdd] {
                                const QString ready = tr("“%1” is ready.").arg(name);
                                return isOdd ? ready + u' ' + remark() : ready;
                            },
                            path,
                            {{u"openExportPushButton"_s, [] { return tr("&Open"); },
                              [&opener, path, attempt] { attempt(opener.open(QUrl::fromLocalFile(path))); }},
                             {u"revealExportPushButton"_s, [] { return tr("&Show in folder"); },
                              [&opener, path, attempt] { attempt(opener.revealFile(path)); }}}});
}

QString PublishCommands::title(domain::Language language) const
{
    const QString name = m_session.info().title.preferring(language);
    return name.isEmpty() ? QFileInfo(m_session.displayName()).completeBaseName() : name;
}

QString PublishCommands::suggestedPath(domain::Language language, const QString &suffix) const
{
    QString folder = m_services.settings.exportFolder();
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(domain::fileNameFrom(title(language)) + u'.' + suffix);
}

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publishcommands.h"

#include "domain/filename.h"
#include "exchange/jsonwriter.h"
#include "models/directorysession.h"
#include "publishing/pdf/pdfexporter.h"
#include "widgets/messagebar.h"
#include "widgets/progressstrip.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

ExportJob::Writer pdfWriter(const domain::PublicationOptions &options, publishing::PaperSize paper)
{
    return [options, paper](const domain::DirectoryContent &content, QIODevice &device,
                            const publishing::Progress &progress) {
        publishing::PdfOptions pdf;
        pdf.paper = paper;
        return publishing::writePdf(domain::publish(content, options), pdf, device, progress);
    };
}

ExportJob::Writer dataWriter(domain::Audience audience)
{
    return [audience](const domain::DirectoryContent &content, QIODevice &device, const publishing::Progress &) {
        return exchange::writeJson(domain::visibleTo(content, audience), device);
    };
}

} // namespace

PublishCommands::PublishCommands(models::DirectorySession &session, const WindowServices &services,
                                 MessageBar &messages, ProgressStrip &progress, QWidget *page)
    : QObject(page), m_session(session), m_services(services), m_messages(messages), m_progress(progress), m_page(page)
{
    connect(&m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void PublishCommands::ask(ExportDialog::Document document, domain::Language language,
                          const QList<domain::GroupId> &selection)
{
    auto *dialog = new ExportDialog(document, language, m_page);
    dialog->setSelection(selection);
    connect(dialog, &QDialog::accepted, this, [this, dialog, document] { chooseFile(document, *dialog); });
    dialog->open();
}

void PublishCommands::chooseFile(ExportDialog::Document document, const ExportDialog &dialog)
{
    const domain::PublicationOptions options = dialog.options();
    const bool pdf = document == ExportDialog::Document::Pdf;
    const QString suffix = pdf ? u"pdf"_s : u"json"_s;
    FileRequest request;
    request.title = pdf ? tr("Export as PDF") : tr("Export the data");
    request.nameFilter = pdf ? tr("PDF documents (*.pdf)") : tr("JSON files (*.json)");
    request.suffix = suffix;
    request.suggestion = suggestedPath(options.language, suffix);
    const QString path = m_services.files.newFile(m_page, request);
    if (path.isEmpty())
        return;
    m_services.settings.setExportFolder(QFileInfo(path).absolutePath());
    start(path, pdf ? pdfWriter(options, dialog.paper()) : dataWriter(options.audience));
}

void PublishCommands::start(const QString &path, ExportJob::Writer writer)
{
    m_messages.dismiss();
    m_progress.start(tr("Writing “%1”…").arg(QFileInfo(path).fileName()));
    m_job = new ExportJob(m_session.loadContent(), path, std::move(writer), this);
    connect(m_job, &ExportJob::progressed, &m_progress, &ProgressStrip::setProgress);
    connect(m_job, &ExportJob::succeeded, this, [this, path] {
        end();
        tellSuccess(path);
    });
    connect(m_job, &ExportJob::failed, this, [this](const domain::Error &error) {
        end();
        Message message = errorMessage(error);
        if (error.kind == domain::ErrorKind::Cancelled)
            message.tone = Tone::Information;
        m_messages.showMessage(message);
    });
    Q_EMIT runningChanged(true);
}

void PublishCommands::end()
{
    m_progress.finish();
    m_job->deleteLater();
    m_job = nullptr;
    Q_EMIT runningChanged(false);
}

void PublishCommands::tellSuccess(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    Opener &opener = m_services.opener;
    const auto attempt = [this](bool done) {
        if (!done) {
            m_messages.showMessage(
                {Tone::Warning, [] { return tr("No program of this computer could be found to open it."); }, {}, {}});
        }
    };
    m_messages.showMessage({Tone::Success,
                            [name] { return tr("“%1” is ready.").arg(name); },
                            path,
                            {{u"openExportPushButton"_s, [] { return tr("&Open"); },
                              [&opener, path, attempt] { attempt(opener.open(QUrl::fromLocalFile(path))); }},
                             {u"revealExportPushButton"_s, [] { return tr("&Show in folder"); },
                              [&opener, path, attempt] { attempt(opener.revealFile(path)); }}}});
}

QString PublishCommands::suggestedPath(domain::Language language, const QString &suffix) const
{
    QString folder = m_services.settings.exportFolder();
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = m_session.info().title.preferring(language);
    if (name.isEmpty())
        name = QFileInfo(m_session.displayName()).completeBaseName();
    return QDir(folder).filePath(domain::fileNameFrom(name) + u'.' + suffix);
}

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publishcommands.h"

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

void PublishCommands::exportPdf(domain::Language language, const QList<domain::GroupId> &selection)
{
    auto *dialog = new ExportDialog(language, m_page);
    dialog->setSelection(selection);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        write({tr("Export as PDF"), {}, tr("PDF documents (*.pdf)"), u"pdf"_s}, dialog->options().language,
              pdfWriter(dialog->options(), dialog->paper()));
    });
    dialog->open();
}

void PublishCommands::exportData(domain::Language language, const ExportScope &scope)
{
    auto *dialog = new DataExportDialog(scope, language, m_services.settings, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const DataExport wanted = dialog->wanted();
        write({tr("Export the data"), {}, DataFormats::nameFilter(wanted.format), DataFormats::suffix(wanted.format)},
              wanted.language, DataFormats::writer(wanted));
    });
    dialog->open();
}

void PublishCommands::write(FileRequest request, domain::Language language, const ExportJob::Writer &writer)
{
    request.suggestion = suggestedPath(language, request.suffix);
    const QString path = m_services.files.newFile(m_page, request);
    if (path.isEmpty())
        return;
    m_services.settings.setExportFolder(QFileInfo(path).absolutePath());
    start(path, writer);
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
    for (QChar &character : name) {
        if (u"\\/:*?\"<>|"_s.contains(character) || character < u' ')
            character = u'-';
    }
    return QDir(folder).filePath(name.left(100) + u'.' + suffix);
}

} // namespace widgets

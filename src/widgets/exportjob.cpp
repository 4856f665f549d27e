// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exportjob.h"

#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace widgets {

using domain::Error;

namespace {

Error writeError(const QSaveFile &file)
{
    return {domain::ErrorKind::InputOutput,
            ExportJob::tr("“%1” could not be written. Nothing was changed there; choose another folder or make room.")
                .arg(file.fileName()),
            file.errorString()};
}

Error cancelledError()
{
    return {domain::ErrorKind::Cancelled, ExportJob::tr("The export was stopped; no file was written."), {}};
}

domain::Result<void> writeFile(const QString &path, const domain::DirectoryContent &content,
                               const ExportJob::Writer &writer, const publishing::Progress &progress,
                               const std::atomic_bool &cancelled)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    if (auto written = writer(content, file, progress); !written)
        return file.error() == QFileDevice::NoError ? std::move(written).error() : writeError(file);
    if (cancelled)
        return cancelledError();
    if (!file.commit())
        return writeError(file);
    return {};
}

} // namespace

ExportJob::ExportJob(QFuture<Content> content, QString path, Writer writer, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_writer(std::move(writer))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ExportJob::write);
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_writing.progressMaximum()); });
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportJob::finish);
    m_reading.setFuture(content);
}

ExportJob::~ExportJob()
{
    disconnect(&m_reading, nullptr, this, nullptr);
    disconnect(&m_writing, nullptr, this, nullptr);
    *m_cancelled = true;
    m_writing.waitForFinished();
}

void ExportJob::cancel()
{
    *m_cancelled = true;
    m_reading.cancel();
}

void ExportJob::write()
{
    if (*m_cancelled || m_reading.future().resultCount() == 0) {
        Q_EMIT failed(cancelledError());
        return;
    }
    Content content = m_reading.result();
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    auto promise = std::make_shared<QPromise<domain::Result<void>>>();
    m_writing.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, cancelled = m_cancelled, path = m_path, writer = m_writer, content = *std::move(content)] {
            const publishing::Progress progress = [&](int done, int total) {
                promise->setProgressRange(0, total);
                promise->setProgressValue(done);
                return !*cancelled;
            };
            promise->addResult(writeFile(path, content, writer, progress, *cancelled));
            promise->finish();
        });
}

void ExportJob::finish()
{
    const domain::Result<void> written = m_writing.result();
    if (written)
        Q_EMIT succeeded();
    else
        Q_EMIT failed(written.error());
}

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/sourcereader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace widgets {

using namespace Qt::StringLiterals;

QString ImportInput::name() const
{
    return QFileInfo(path).fileName();
}

domain::Result<std::shared_ptr<QIODevice>> ImportInput::open() const
{
    if (path.isEmpty()) {
        auto buffer = std::make_shared<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return std::shared_ptr<QIODevice>(std::move(buffer));
    }
    auto file = std::make_shared<QFile>(path);
    if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly)) {
        return domain::Error{domain::ErrorKind::InputOutput,
                             SourceReader::tr("“%1” cannot be read. Nothing was changed; check that you may read it.")
                                 .arg(QDir::toNativeSeparators(path)),
                             file->errorString()};
    }
    return std::shared_ptr<QIODevice>(std::move(file));
}

namespace {

/// For a progress bar, which counts in int.
constexpr int progressParts = 1000;

} // namespace

SourceReader::SourceReader(QObject *parent) : QObject(parent), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SourceReader::finish);
}

SourceReader::~SourceReader()
{
    disconnect(&m_watcher, nullptr, this, nullptr);
    *m_cancelled = true;
}

SourceReader::Outcome SourceReader::readNow(ImportInput input, const exchange::CsvImportOptions &options,
                                            const exchange::ReadProgress &progress)
{
    constexpr qint64 beginning = 64 * 1024;
    const auto device = input.open();
    if (!device)
        return device.error();
    if (!input.format)
        input.format = exchange::guessSourceFormat((*device)->peek(beginning), input.path);
    SourceReading reading{input, {}, {}};
    if (exchange::isPage(*input.format)) {
        auto page = exchange::readPage(**device, *input.format, std::nullopt, progress);
        if (!page)
            return page.error();
        reading.page = *std::move(page);
    } else if (exchange::isTable(*input.format)) {
        auto table = exchange::previewTable(**device, *input.format, options, progress);
        if (!table)
            return table.error();
        reading.table = *std::move(table);
    }
    return reading;
}

void SourceReader::read(const ImportInput &input, const exchange::CsvImportOptions &options)
{
    *m_cancelled = true; // of what is read for nobody now
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, input, options, cancelled = m_cancelled] {
        const exchange::ReadProgress progress = [&](qint64 done, qint64 total) {
            promise->setProgressRange(0, total > 0 ? progressParts : 0);
            promise->setProgressValue(total > 0 ? int(done * progressParts / total) : 0);
            return !*cancelled;
        };
        promise->addResult(readNow(input, options, progress));
        promise->finish();
    });
}

void SourceReader::finish()
{
    const Outcome outcome = m_watcher.result();
    if (outcome)
        Q_EMIT finished(std::make_shared<const SourceReading>(*outcome));
    else
        Q_EMIT failed(outcome.error());
}

} // namespace widgets

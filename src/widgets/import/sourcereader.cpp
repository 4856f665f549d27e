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

SourceReader::SourceReader(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SourceReader::finish);
}

SourceReader::~SourceReader()
{
    disconnect(&m_watcher, nullptr, this, nullptr);
    m_watcher.waitForFinished();
}

SourceReader::Outcome SourceReader::readNow(ImportInput input, const exchange::CsvImportOptions &options)
{
    constexpr qint64 beginning = 64 * 1024;
    const auto device = input.open();
    if (!device)
        return device.error();
    if (!input.format)
        input.format = exchange::guessSourceFormat((*device)->peek(beginning), input.path);
    SourceReading reading{input, {}, {}};
    if (exchange::isPage(*input.format)) {
        auto page = exchange::readPage(**device, *input.format);
        if (!page)
            return page.error();
        reading.page = *std::move(page);
    } else if (exchange::isTable(*input.format)) {
        auto table = exchange::previewTable(**device, *input.format, options);
        if (!table)
            return table.error();
        reading.table = *std::move(table);
    }
    return reading;
}

void SourceReader::read(const ImportInput &input, const exchange::CsvImportOptions &options)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, input, options] {
        promise->addResult(readNow(input, options));
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

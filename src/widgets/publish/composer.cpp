// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/composer.h"

#include <QBuffer>
#include <QPromise>

namespace widgets {

namespace {

domain::Result<ComposedDocument> documentOf(const domain::DirectoryContent &content, const DocumentChoices &choices,
                                            const EarlierContent &earlier, const publishing::Progress &progress)
{
    ComposedDocument document;
    document.remarks = domain::publicationRemarks(content, choices.publication);
    const auto publication = publicationOf(content, choices, earlier, progress);
    if (!publication)
        return publication.error();
    document.groups = publication->groups.size();
    QBuffer buffer(&document.pdf);
    buffer.open(QIODevice::WriteOnly);
    auto written = publishing::writePdf(*publication, choices.pdf, buffer, progress, &document.report);
    if (!written)
        return std::move(written).error();
    return document;
}

} // namespace

Composer::Composer(QObject *parent) : QObject(parent), m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_worker.setMaxThreadCount(1);
}

Composer::~Composer()
{
    ++*m_newest;
    m_worker.clear();
    m_worker.waitForDone();
}

void Composer::compose(const DocumentChoices &choices)
{
    const quint64 number = ++*m_newest;
    m_busy = true;
    auto *reading = new QFutureWatcher<Content>(this);
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading, number, choices] {
        reading->deleteLater();
        if (number != *m_newest)
            return;
        if (reading->future().resultCount() == 0) {
            fail({domain::ErrorKind::Cancelled, tr("Reading the directory was stopped."), {}});
            return;
        }
        const Content content = reading->result();
        if (content)
            start(*content, choices);
        else
            fail(content.error());
    });
    reading->setFuture(m_content);
}

void Composer::start(const domain::DirectoryContent &content, const DocumentChoices &choices)
{
    const quint64 number = *m_newest;
    auto promise = std::make_shared<QPromise<Outcome>>();
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, number](int done) {
        if (number == *m_newest)
            Q_EMIT progressed(done, watcher->progressMaximum());
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number != *m_newest)
            return;
        m_busy = false;
        const Outcome outcome = watcher->result();
        if (outcome)
            Q_EMIT composed(*outcome);
        else
            Q_EMIT failed(outcome.error());
    });
    promise->start();
    watcher->setFuture(promise->future());
    m_worker.start([promise, number, newest = m_newest, content, choices, earlier = m_earlier] {
        const publishing::Progress progress = [&](int done, int total) {
            promise->setProgressRange(0, total);
            promise->setProgressValue(done);
            return number == *newest;
        };
        promise->addResult(documentOf(content, choices, earlier, progress));
        promise->finish();
    });
}

void Composer::cancel()
{
    if (!m_busy)
        return;
    ++*m_newest;
    fail({domain::ErrorKind::Cancelled, tr("The preview was stopped."), {}});
}

void Composer::fail(const domain::Error &error)
{
    m_busy = false;
    Q_EMIT failed(error);
}

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/pagerenderer.h"

#include "widgets/publish/pdfpages.h"

#include <QFutureWatcher>
#include <QPromise>

namespace widgets {

namespace {

/// Runs the work in the pool and its outcome in the thread of the context, unless that is gone.
template<typename Work, typename Then>
void runThen(QThreadPool &pool, QObject *context, Work work, Then then)
{
    using Outcome = decltype(work());
    auto promise = std::make_shared<QPromise<Outcome>>();
    auto *watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    pool.start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

struct Drawing
{
    QImage image;
    QString text;
};

} // namespace

PageRenderer::PageRenderer(QObject *parent) : QObject(parent), m_document(std::make_shared<std::atomic<quint64>>(0))
{
    m_worker.setMaxThreadCount(1);
}

PageRenderer::~PageRenderer()
{
    ++*m_document;
    m_worker.clear();
    m_worker.waitForDone();
}

void PageRenderer::open(const QByteArray &pdf)
{
    const quint64 document = ++*m_document;
    m_wanted.clear();
    m_pages.reset();
    m_busy = false;
    runThen(
        m_worker, this, [pdf] { return std::make_shared<PdfPages>(pdf); },
        [this, document](const std::shared_ptr<PdfPages> &pages) {
            if (document != *m_document)
                return;
            if (!pages->error().isEmpty()) {
                Q_EMIT failed(pages->error());
                return;
            }
            m_pages = pages;
            Q_EMIT opened(pages->count(), pages->size(0));
            drawNext();
        });
}

void PageRenderer::draw(const QList<int> &pages, double dotsPerInch)
{
    m_wanted = pages;
    m_resolution = dotsPerInch;
    drawNext();
}

void PageRenderer::drawNext()
{
    if (m_busy || !m_pages || m_wanted.isEmpty())
        return;
    m_busy = true;
    const int page = m_wanted.takeFirst();
    const quint64 document = *m_document;
    runThen(
        m_worker, this,
        [pages = m_pages, page, document, newest = m_document, resolution = m_resolution]() -> Drawing {
            if (document != *newest)
                return {};
            return {pages->image(page, resolution), pages->text(page)};
        },
        [this, page, document, resolution = m_resolution](const Drawing &drawing) {
            if (document != *m_document)
                return;
            m_busy = false;
            Q_EMIT drawn(page, resolution, drawing.image, drawing.text);
            drawNext();
        });
}

} // namespace widgets

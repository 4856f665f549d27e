// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/printjob.h"

#include "widgets/publish/pdfpages.h"

#include <QPainter>
#include <QPrinter>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <functional>

namespace widgets {

using domain::Error;

namespace {

/// Sharp on paper, and 35 MB for a page.
constexpr int finest = 300;

Error printError()
{
    return {domain::ErrorKind::InputOutput,
            PrintJob::tr("The document could not be printed. Check that the printer is on and ready, then try again, "
                         "or export a PDF and print it from your reader."),
            {}};
}

/// The page as large as the paper, or smaller when the paper has another form.
void drawPage(QPainter &painter, const QPrinter &printer, const PdfPages &pages, int page)
{
    const QImage image = pages.image(page, std::min(printer.resolution(), finest));
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const QSizeF size = QSizeF(image.size()).scaled(paper.size(), Qt::KeepAspectRatio);
    QRectF target({}, size);
    target.moveCenter(QRectF({}, paper.size()).center());
    painter.drawImage(target, image);
}

domain::Result<void> print(const QByteArray &pdf, QPrinter &printer, const std::function<bool(int, int)> &progress)
{
    const PdfPages pages(pdf);
    if (!pages.error().isEmpty()) {
        return Error{domain::ErrorKind::InputOutput,
                     PrintJob::tr("The module that draws the pages could not be loaded, so nothing was printed. Export "
                                  "a PDF and print it from your reader."),
                     pages.error()};
    }
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    printer.setFullPage(true);
    QPainter painter;
    if (last < first || !painter.begin(&printer))
        return printError();
    for (int page = first; page <= last; ++page) {
        if (!progress(page - first, last - first + 1)) {
            printer.abort();
            return Error{domain::ErrorKind::Cancelled, PrintJob::tr("Printing was stopped."), {}};
        }
        if (page > first && !printer.newPage())
            return printError();
        drawPage(painter, printer, pages, page);
    }
    return painter.end() ? domain::Result<void>() : printError();
}

} // namespace

PrintJob::PrintJob(QByteArray pdf, std::shared_ptr<QPrinter> printer, QObject *parent)
    : QObject(parent)
    , m_pdf(std::move(pdf))
    , m_printer(std::move(printer))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_printing, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_printing.progressMaximum()); });
    connect(&m_printing, &QFutureWatcherBase::finished, this, [this] {
        const domain::Result<void> printed = m_printing.result();
        if (printed)
            Q_EMIT succeeded();
        else
            Q_EMIT failed(printed.error());
    });
}

PrintJob::~PrintJob()
{
    *m_cancelled = true;
    m_printing.disconnect(this);
    m_printing.waitForFinished();
}

void PrintJob::start()
{
    auto promise = std::make_shared<QPromise<domain::Result<void>>>();
    promise->start();
    m_printing.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, pdf = m_pdf, printer = m_printer, cancelled = m_cancelled] {
        const auto progress = [&](int done, int total) {
            promise->setProgressRange(0, total);
            promise->setProgressValue(done);
            return !*cancelled;
        };
        promise->addResult(print(pdf, *printer, progress));
        promise->finish();
    });
}

} // namespace widgets

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSizeF>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace widgets {

class PdfPages;

/// Draws pages of a PDF in a worker: those wanted last, the first of them first.
class PageRenderer : public QObject
{
    Q_OBJECT

public:
    explicit PageRenderer(QObject *parent = nullptr);
    ~PageRenderer() override;

    /// opened() follows; what was wanted of the document before comes no more.
    void open(const QByteArray &pdf);
    /// Draws these pages and no others any more.
    void draw(const QList<int> &pages, double dotsPerInch);

Q_SIGNALS:
    void opened(int pages, QSizeF size);
    /// Instead of opened(): why nothing can be drawn, in the words of the system.
    void failed(const QString &reason);
    void drawn(int page, double dotsPerInch, const QImage &image, const QString &text);

private:
    void drawNext();

    QThreadPool m_worker;
    std::shared_ptr<std::atomic<quint64>> m_document; ///< which one is open; shared with the worker
    std::shared_ptr<PdfPages> m_pages;                ///< touched by the worker only, once it is there
    QList<int> m_wanted;
    double m_resolution = 0;
    bool m_busy = false;
};

} // namespace widgets

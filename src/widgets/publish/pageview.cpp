// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/pageview.h"

#include "widgets/publish/pagerenderer.h"

#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace widgets {

namespace {

constexpr double pointsPerInch = 72;
constexpr int cacheKibibytes = 96 * 1024;
constexpr std::array zoomSteps{0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent), m_renderer(new PageRenderer(this)), m_drawings(cacheKibibytes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    connect(m_renderer, &PageRenderer::opened, this, &PageView::showPages);
    connect(m_renderer, &PageRenderer::failed, this, &PageView::failed);
    connect(m_renderer, &PageRenderer::drawn, this, &PageView::keep);
}

PageView::~PageView() = default;

void PageView::setDocument(const QByteArray &pdf)
{
    m_renderer->open(pdf);
}

void PageView::showPages(int count, QSizeF size)
{
    m_drawings.clear();
    m_texts.clear();
    m_count = count;
    m_size = size;
    m_announced = -1;
    fit();
    layOut();
    Q_EMIT pagesChanged(count);
    announce();
}

void PageView::keep(int page, double resolution, const QImage &image, const QString &text)
{
    const auto kibibytes = int(image.sizeInBytes() / 1024);
    m_drawings.insert(page, new Drawing{image, resolution}, std::max(1, kibibytes));
    m_texts.insert(page, text);
    if (page == m_announced)
        setAccessibleDescription(text);
    viewport()->update(pageRect(page));
}

double PageView::resolution() const
{
    return m_scale * logicalDpiX() * devicePixelRatioF();
}

QSize PageView::pagePixels() const
{
    const double factor = m_scale * logicalDpiX() / pointsPerInch;
    return {std::max(1, int(std::lround(m_size.width() * factor))),
            std::max(1, int(std::lround(m_size.height() * factor)))};
}

int PageView::gap() const
{
    return fontMetrics().height();
}

QRect PageView::pageRect(int page) const
{
    const QSize size = pagePixels();
    const int x = std::max(gap(), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(x, gap() + page * (size.height() + gap()) - verticalScrollBar()->value()), size};
}

std::pair<int, int> PageView::visiblePages() const
{
    const int step = pagePixels().height() + gap();
    const int top = verticalScrollBar()->value();
    const int last = std::max(0, m_count - 1);
    return {std::clamp((top - gap()) / step, 0, last),
            std::clamp((top + viewport()->height() - gap()) / step, 0, last)};
}

int PageView::currentPage() const
{
    const int step = pagePixels().height() + gap();
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / step, 0, std::max(0, m_count - 1));
}

bool PageView::isSettled() const
{
    const Drawing *drawing = m_drawings.object(currentPage());
    return drawing && !drawing->image.isNull() && qFuzzyCompare(drawing->resolution, resolution());
}

void PageView::goTo(int page)
{
    const int step = pagePixels().height() + gap();
    verticalScrollBar()->setValue(std::clamp(page, 0, std::max(0, m_count - 1)) * step);
}

void PageView::setZoomMode(Zoom mode)
{
    m_zoom = mode;
    fit();
    layOut();
}

void PageView::setScale(double scale)
{
    m_zoom = Zoom::Fixed;
    applyScale(std::clamp(scale, zoomSteps.front(), zoomSteps.back()));
}

void PageView::zoomIn()
{
    const auto next = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), m_scale + 0.005);
    setScale(next == zoomSteps.end() ? zoomSteps.back() : *next);
}

void PageView::zoomOut()
{
    const auto next = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), m_scale - 0.005);
    setScale(next == zoomSteps.begin() ? zoomSteps.front() : *std::prev(next));
}

void PageView::fit()
{
    if (m_zoom == Zoom::Fixed || m_size.isEmpty())
        return;
    const double pixelsPerPoint = logicalDpiX() / pointsPerInch;
    // The scroll bar's place is kept free, so that its coming and going does not change what fits.
    const int extent = verticalScrollBar()->sizeHint().width();
    const double width = std::max(64, this->width() - extent - 2 * gap()) / (m_size.width() * pixelsPerPoint);
    const double height = std::max(64, this->height() - 2 * gap()) / (m_size.height() * pixelsPerPoint);
    const double wanted = m_zoom == Zoom::PageWidth ? std::min(width, 1.6) : std::min(width, height);
    applyScale(std::clamp(wanted, zoomSteps.front(), zoomSteps.back()));
}

void PageView::applyScale(double scale)
{
    if (qFuzzyCompare(scale, m_scale))
        return;
    const int step = pagePixels().height() + gap();
    const double place = double(verticalScrollBar()->value()) / step;
    m_scale = scale;
    layOut();
    verticalScrollBar()->setValue(int(place * (pagePixels().height() + gap())));
    want();
    viewport()->update();
    Q_EMIT scaleChanged(scale);
}

void PageView::layOut()
{
    const QSize size = pagePixels();
    const int height = m_count > 0 ? gap() + m_count * (size.height() + gap()) : 0;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    want();
    viewport()->update();
}

/// Asks for the pages in sight, and those before and after, that are not drawn at this size yet.
void PageView::want()
{
    if (m_count == 0)
        return;
    const auto [first, last] = visiblePages();
    QList<int> pages;
    const auto add = [&](int page) {
        const Drawing *drawing = page >= 0 && page < m_count ? m_drawings.object(page) : nullptr;
        if (page >= 0 && page < m_count && (!drawing || !qFuzzyCompare(drawing->resolution, resolution())))
            pages.append(page);
    };
    for (int page = first; page <= last; ++page)
        add(page);
    add(last + 1);
    add(first - 1);
    m_renderer->draw(pages, resolution());
}

void PageView::announce()
{
    const int page = currentPage();
    if (m_count == 0 || page == m_announced)
        return;
    m_announced = page;
    setAccessibleDescription(m_texts.value(page));
    Q_EMIT currentPageChanged(page);
}

} // namespace widgets

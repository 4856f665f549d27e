// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

namespace widgets {

class PageRenderer;

/// The pages of a PDF below each other, as they will be printed; drawn by a worker as they come into sight.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { PageWidth, WholePage, Fixed };

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// Shows another document, at the place where the one before stood.
    void setDocument(const QByteArray &pdf);
    [[nodiscard]] int pageCount() const { return m_count; }
    /// From 0: the page that fills most of the view.
    [[nodiscard]] int currentPage() const;
    void goTo(int page);
    [[nodiscard]] Zoom zoomMode() const { return m_zoom; }
    void setZoomMode(Zoom mode);
    /// 1 is the size on paper.
    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale);
    void zoomIn();
    void zoomOut();
    /// What is to be seen of the current page has been drawn at the present size.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void pagesChanged(int count);
    /// Nothing can be drawn here; the reason in the words of the system.
    void failed(const QString &reason);
    void currentPageChanged(int page);
    void scaleChanged(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Drawing
    {
        QImage image;
        double resolution = 0;
    };

    void showPages(int count, QSizeF size);
    void keep(int page, double resolution, const QImage &image, const QString &text);
    /// Lays the pages out at the scale, keeping the middle of the view where it is.
    void layOut();
    void fit();
    void applyScale(double scale);
    void want();
    void announce();
    [[nodiscard]] double resolution() const;
    [[nodiscard]] QSize pagePixels() const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    [[nodiscard]] std::pair<int, int> visiblePages() const;

    PageRenderer *m_renderer = nullptr;
    QCache<int, Drawing> m_drawings; ///< cost in KiB
    QHash<int, QString> m_texts;
    int m_count = 0;
    QSizeF m_size; ///< of every page, in points
    Zoom m_zoom = Zoom::PageWidth;
    double m_scale = 1;
    int m_announced = -1;
};

} // namespace widgets

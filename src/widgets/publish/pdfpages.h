// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>

namespace widgets {

class DrawnPdf;

/// The pages of a PDF as a reader draws them. Used by one thread at a time.
class PdfPages
{
public:
    explicit PdfPages(const QByteArray &pdf);
    ~PdfPages();
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    /// False for a program without the module that draws PDF pages: it then has no preview and cannot print.
    [[nodiscard]] static bool canDraw();

    /// 0 when the bytes are no PDF.
    [[nodiscard]] int count() const;
    /// In points.
    [[nodiscard]] QSizeF size(int page) const;
    [[nodiscard]] QImage image(int page, double dotsPerInch) const;
    [[nodiscard]] QString text(int page) const;

private:
    std::unique_ptr<DrawnPdf> m_pdf;
};

} // namespace widgets

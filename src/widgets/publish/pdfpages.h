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

    /// False where the module that draws PDF pages is not installed: there is then no preview and no printing. Loads
    /// nothing, so the module that is there may still turn out to be broken: error() tells.
    [[nodiscard]] static bool canDraw();
    /// The file that canDraw() looks for.
    [[nodiscard]] static QString moduleName();

    /// Why the module could not be loaded, in the words of the system; "" when it was.
    [[nodiscard]] const QString &error() const { return m_error; }

    /// 0 when the bytes are no PDF.
    [[nodiscard]] int count() const;
    /// In points.
    [[nodiscard]] QSizeF size(int page) const;
    [[nodiscard]] QImage image(int page, double dotsPerInch) const;
    [[nodiscard]] QString text(int page) const;

private:
    std::unique_ptr<DrawnPdf> m_pdf;
    QString m_error;
};

} // namespace widgets

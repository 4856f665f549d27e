// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QSizeF>
#include <QString>
#include <QtPlugin>

#include <memory>

namespace widgets {

/// A PDF that is open in the library that draws it. Used by one thread at a time.
class DrawnPdf
{
public:
    DrawnPdf() = default;
    virtual ~DrawnPdf() = default;
    DrawnPdf(const DrawnPdf &) = delete;
    DrawnPdf &operator=(const DrawnPdf &) = delete;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QSizeF size(int page) const = 0;
    [[nodiscard]] virtual QImage image(int page, double dotsPerInch) const = 0;
    [[nodiscard]] virtual QString text(int page) const = 0;
};

/// What the module beside the program offers. A module of its own, since the library that draws brings twenty others
/// along: linked to the program, they took a fifth of its start.
class PdfPagesPlugin
{
public:
    virtual ~PdfPagesPlugin() = default;
    /// Null when the bytes are no PDF.
    [[nodiscard]] virtual std::unique_ptr<DrawnPdf> open(const QByteArray &pdf) const = 0;
};

} // namespace widgets

#define ANNUAIRE_PDF_PAGES_PLUGIN "org.annuaire.PdfPagesPlugin/1"
Q_DECLARE_INTERFACE(widgets::PdfPagesPlugin, ANNUAIRE_PDF_PAGES_PLUGIN)

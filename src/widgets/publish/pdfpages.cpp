// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/pdfpages.h"

#ifdef ANNUAIRE_HAS_POPPLER
#include <poppler-qt6.h>
#endif

namespace widgets {

#ifdef ANNUAIRE_HAS_POPPLER

struct PdfPages::Document
{
    std::unique_ptr<Poppler::Document> pdf;
};

PdfPages::PdfPages(const QByteArray &pdf) : m_document(std::make_unique<Document>())
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    m_document->pdf = Poppler::Document::loadFromData(pdf);
    if (!m_document->pdf)
        return;
    for (const auto hint : {Poppler::Document::Antialiasing, Poppler::Document::TextAntialiasing})
        m_document->pdf->setRenderHint(hint);
}

PdfPages::~PdfPages() = default;

bool PdfPages::canDraw()
{
    return true;
}

int PdfPages::count() const
{
    return m_document->pdf ? m_document->pdf->numPages() : 0;
}

QSizeF PdfPages::size(int page) const
{
    const auto drawn = page < count() ? m_document->pdf->page(page) : nullptr;
    return drawn ? drawn->pageSizeF() : QSizeF();
}

QImage PdfPages::image(int page, double dotsPerInch) const
{
    const auto drawn = page < count() ? m_document->pdf->page(page) : nullptr;
    return drawn ? drawn->renderToImage(dotsPerInch, dotsPerInch) : QImage();
}

QString PdfPages::text(int page) const
{
    const auto read = page < count() ? m_document->pdf->page(page) : nullptr;
    return read ? read->text({}) : QString();
}

#else

struct PdfPages::Document
{};

PdfPages::PdfPages(const QByteArray &) {}

PdfPages::~PdfPages() = default;

bool PdfPages::canDraw()
{
    return false;
}

int PdfPages::count() const
{
    return 0;
}

QSizeF PdfPages::size(int) const
{
    return {};
}

QImage PdfPages::image(int, double) const
{
    return {};
}

QString PdfPages::text(int) const
{
    return {};
}

#endif

} // namespace widgets

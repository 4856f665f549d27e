// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/pdfpagesplugin.h"

#include <QObject>

#include <poppler-qt6.h>

namespace widgets {

namespace {

class PopplerPdf : public DrawnPdf
{
public:
    explicit PopplerPdf(std::unique_ptr<Poppler::Document> pdf) : m_pdf(std::move(pdf))
    {
        for (const auto hint : {Poppler::Document::Antialiasing, Poppler::Document::TextAntialiasing})
            m_pdf->setRenderHint(hint);
    }

    [[nodiscard]] int count() const override { return m_pdf->numPages(); }

    [[nodiscard]] QSizeF size(int page) const override
    {
        const auto drawn = m_pdf->page(page);
        return drawn ? drawn->pageSizeF() : QSizeF();
    }

    [[nodiscard]] QImage image(int page, double dotsPerInch) const override
    {
        const auto drawn = m_pdf->page(page);
        return drawn ? drawn->renderToImage(dotsPerInch, dotsPerInch) : QImage();
    }

    [[nodiscard]] QString text(int page) const override
    {
        const auto read = m_pdf->page(page);
        return read ? read->text({}) : QString();
    }

private:
    std::unique_ptr<Poppler::Document> m_pdf;
};

} // namespace

class PopplerPlugin : public QObject, public PdfPagesPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ANNUAIRE_PDF_PAGES_PLUGIN)
    Q_INTERFACES(widgets::PdfPagesPlugin)

public:
    [[nodiscard]] std::unique_ptr<DrawnPdf> open(const QByteArray &pdf) const override
    {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        auto document = Poppler::Document::loadFromData(pdf);
        return document ? std::make_unique<PopplerPdf>(std::move(document)) : nullptr;
    }
};

} // namespace widgets

#include "popplerplugin.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rivalpdf.h"

#ifdef ANNUAIRE_HAS_CAIRO

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// Tagged PDF by cairo, text by Pango.
class CairoEngine : public RivalEngine
{
public:
    ~CairoEngine() override
    {
        g_clear_object(&m_layout);
        if (m_cairo)
            cairo_destroy(m_cairo);
        if (m_surface)
            cairo_surface_destroy(m_surface);
    }
    bool open(const QString &path, const domain::Publication &publication) override
    {
        m_surface = cairo_pdf_surface_create(path.toUtf8().constData(), 595.276, 841.89);
        cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_TITLE, publication.title.toUtf8().constData());
        m_cairo = cairo_create(m_surface);
        m_layout = pango_cairo_create_layout(m_cairo);
        pango_layout_set_wrap(m_layout, PANGO_WRAP_WORD_CHAR);
        return cairo_status(m_cairo) == CAIRO_STATUS_SUCCESS;
    }
    int lay(const QString &text, Style style, double width) override
    {
        PangoFontDescription *font = pango_font_description_from_string("Noto Sans");
        pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
        pango_font_description_set_weight(font, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(m_layout, font);
        pango_font_description_free(font);
        pango_layout_set_width(m_layout, int(width * PANGO_SCALE));
        const QByteArray bytes = text.toUtf8();
        pango_layout_set_text(m_layout, bytes.constData(), int(bytes.size()));
        return pango_layout_get_line_count(m_layout);
    }
    void draw(int line, double x, double baseline) override
    {
        cairo_move_to(m_cairo, x, baseline);
        pango_cairo_show_layout_line(m_cairo, pango_layout_get_line_readonly(m_layout, line));
    }
    void endPage() override { cairo_show_page(m_cairo); }
    bool close() override
    {
        cairo_surface_finish(m_surface);
        return cairo_surface_status(m_surface) == CAIRO_STATUS_SUCCESS;
    }
    void beginTag(const char *role, const QString &attributes) override
    {
        cairo_tag_begin(m_cairo, role, attributes.toUtf8().constData());
    }
    void endTag(const char *role) override { cairo_tag_end(m_cairo, role); }

private:
    cairo_surface_t *m_surface = nullptr;
    cairo_t *m_cairo = nullptr;
    PangoLayout *m_layout = nullptr;
};

} // namespace

std::unique_ptr<RivalEngine> cairoEngine()
{
    return std::make_unique<CairoEngine>();
}

} // namespace bench

#else

std::unique_ptr<bench::RivalEngine> bench::cairoEngine()
{
    return {};
}

#endif

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <hb.h>
#include <memory>

class QRawFont;

namespace publishing::pdf {

/// What a font descriptor says, in thousandths of the em.
struct FontMetrics
{
    int ascent = 0;
    int descent = 0;
    int capHeight = 0;
    int italicAngle = 0;
    int boxLeft = 0;
    int boxBottom = 0;
    int boxRight = 0;
    int boxTop = 0;
};

/// A TrueType font file as HarfBuzz sees it: for shaping, measuring and cutting subsets.
class FontFace
{
public:
    /// From the bytes of a font file, which must stay where they are; nullptr when they are none.
    [[nodiscard]] static std::unique_ptr<FontFace> fromData(QByteArrayView data);
    /// From a font of the system; nullptr when it has no TrueType outlines or forbids embedding.
    [[nodiscard]] static std::unique_ptr<FontFace> fromRawFont(const QRawFont &font);

    [[nodiscard]] hb_font_t *font() const { return m_font.get(); }
    [[nodiscard]] hb_face_t *face() const { return m_face.get(); }
    [[nodiscard]] QByteArray postScriptName() const;
    [[nodiscard]] FontMetrics metrics() const;
    [[nodiscard]] bool hasGlyph(char32_t codePoint) const;
    /// Font units to thousandths of the em.
    [[nodiscard]] double thousandths(hb_position_t units) const { return double(units) * m_scale; }
    /// The width a PDF file states for a glyph: whole thousandths.
    [[nodiscard]] int glyphWidth(hb_codepoint_t glyph) const;

private:
    struct Release
    {
        void operator()(hb_face_t *face) const { hb_face_destroy(face); }
        void operator()(hb_font_t *font) const { hb_font_destroy(font); }
    };
    explicit FontFace(hb_face_t *face);

    std::unique_ptr<hb_face_t, Release> m_face;
    std::unique_ptr<hb_font_t, Release> m_font;
    double m_scale = 1.0;
};

} // namespace publishing::pdf

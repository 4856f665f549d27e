// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/shaper.h"

namespace publishing::pdf {

/// Turns what HarfBuzz shaped into glyph codes with the text each of them stands for.
class GlyphWriter
{
public:
    GlyphWriter(FontLibrary &fonts, const FontFace &face, ShapedText &out) : m_fonts(fonts), m_face(face), m_out(out) {}

    /// Appends the glyphs of a shaped buffer; `text` is what was shaped.
    void write(hb_buffer_t *buffer, QStringView text);
    /// Appends one glyph at its natural width.
    void single(hb_codepoint_t glyph, const QString &text);

private:
    void cluster(const hb_glyph_info_t *infos, const hb_glyph_position_t *positions, size_t count, QStringView text);
    void glyph(hb_codepoint_t glyph, const hb_glyph_position_t &position, QStringView text, const QString &actualText);
    void adjust();

    FontLibrary &m_fonts;
    const FontFace &m_face;
    ShapedText &m_out;
    double m_shift = 0; ///< to the right, not written yet, in thousandths of the em
    bool m_rightToLeft = false;
    bool m_spanOpen = false; ///< the glyphs to come share the actual text of the last piece
};

} // namespace publishing::pdf

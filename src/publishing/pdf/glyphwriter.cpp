// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/glyphwriter.h"

#include "publishing/pdf/codepoints.h"
#include "publishing/pdf/syntax.h"

#include <algorithm>
#include <cmath>

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

/// The end of the text of the cluster that starts at `start`: where the next one in reading order starts.
qsizetype clusterEnd(const std::vector<qsizetype> &starts, qsizetype start, qsizetype textSize)
{
    const auto next = std::upper_bound(starts.begin(), starts.end(), start);
    return next == starts.end() ? textSize : *next;
}

std::vector<QStringView> charactersOf(QStringView text)
{
    std::vector<QStringView> out;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        static_cast<void>(nextCodePoint(text, i));
        out.push_back(text.sliced(start, i - start));
    }
    return out;
}

} // namespace

void GlyphWriter::write(hb_buffer_t *buffer, QStringView text)
{
    m_rightToLeft = HB_DIRECTION_IS_BACKWARD(hb_buffer_get_direction(buffer));
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    std::vector<qsizetype> starts(count);
    for (size_t i = 0; i < count; ++i)
        starts[i] = qsizetype(infos[i].cluster);
    std::sort(starts.begin(), starts.end());
    for (size_t first = 0; first < count;) {
        size_t end = first + 1;
        while (end < count && infos[end].cluster == infos[first].cluster)
            ++end;
        const auto start = qsizetype(infos[first].cluster);
        const QStringView meaning = text.sliced(start, clusterEnd(starts, start, text.size()) - start);
        cluster(infos + first, positions + first, end - first, meaning);
        first = end;
    }
    adjust();
}

void GlyphWriter::cluster(const hb_glyph_info_t *infos, const hb_glyph_position_t *positions, size_t count,
                          QStringView text)
{
    const std::vector<QStringView> characters = charactersOf(text);
    if (count <= characters.size()) {
        // Whichever glyph shows which character, read one after the other they give the text.
        for (size_t i = 0; i < count; ++i) {
            const size_t first = m_rightToLeft ? count - 1 - i : i;
            const QStringView begin = characters[first];
            const QStringView end = first + 1 == count ? characters.back() : begin;
            glyph(infos[i].codepoint, positions[i], QStringView(begin.begin(), end.end()), {});
        }
        return;
    }
    // More glyphs than characters: only together do they mean the text.
    adjust();
    m_spanOpen = false;
    const QString whole = text.toString();
    for (size_t i = 0; i < count; ++i) {
        glyph(infos[i].codepoint, positions[i], i == 0 ? text : QStringView(u"\u200B"), whole);
        m_spanOpen = true;
    }
    adjust();
    m_spanOpen = false;
}

void GlyphWriter::single(hb_codepoint_t glyphId, const QString &text)
{
    hb_glyph_position_t position{};
    position.x_advance = hb_font_get_glyph_h_advance(m_face.font(), glyphId);
    glyph(glyphId, position, text, {});
    adjust();
}

void GlyphWriter::glyph(hb_codepoint_t glyphId, const hb_glyph_position_t &position, QStringView text,
                        const QString &actualText)
{
    const FontLibrary::Code code = m_fonts.code(m_face, glyphId, text);
    const auto rise = qint16(std::clamp(std::lround(m_face.thousandths(position.y_offset)), -4000L, 4000L));
    m_shift += m_face.thousandths(position.x_offset);
    auto &pieces = m_out.pieces;
    const bool inSpan = !pieces.empty() && (!pieces.back().actualText.isEmpty() || pieces.back().sharesText);
    const bool same = !pieces.empty() && pieces.back().resource == code.resource && pieces.back().rise == rise &&
                      (actualText.isEmpty() ? !inSpan : m_spanOpen);
    if (!same) {
        adjust();
        pieces.push_back({code.resource, rise, {}, m_spanOpen ? QString() : actualText, m_spanOpen});
    }
    adjust();
    const std::array<char, 2> bytes{char(code.code >> 8), char(code.code & 0xFF)};
    QByteArray &codes = pieces.back().codes;
    if (codes.endsWith(')'))
        codes.chop(1);
    else
        codes += '(';
    codes.append(bytes.data(), 2);
    codes += ')';
    const double advance = m_face.thousandths(position.x_advance);
    m_shift += advance - m_face.thousandths(position.x_offset) - m_face.glyphWidth(glyphId);
    m_out.width += advance;
}

void GlyphWriter::adjust()
{
    constexpr double noticeable = 0.05;
    if (std::abs(m_shift) < noticeable || m_out.pieces.empty())
        return;
    // A TJ number moves to the left.
    appendNumber(m_out.pieces.back().codes, -std::round(m_shift * 10) / 10);
    m_shift = 0;
}

} // namespace publishing::pdf

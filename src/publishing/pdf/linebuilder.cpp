// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/textlayout.h"

namespace publishing::pdf {

// How boxes become a line: order of directions, spaces at the end, soft hyphens, extents of links.

Line TextLayout::makeLine(size_t firstBox, size_t endBox, const ParagraphFormat &format)
{
    const Box &last = m_boxes[endBox - 1];
    const size_t first = m_boxes[firstBox].firstItem;
    std::vector<quint8> levels;
    for (size_t i = first; i < last.endItem; ++i) {
        // Spaces at a line's end follow the paragraph's direction (rule L1).
        levels.push_back(i < last.endWord ? m_items[i].level : quint8(m_bidi.rightToLeft ? 1 : 0));
    }
    Line line;
    const std::vector<int> turned = findTurned(line, first, last.endWord);
    double hanging = 0;
    for (const size_t place : visualOrder(levels)) {
        const size_t i = first + place;
        const Item &item = m_items[i];
        const bool cutHere = item.softHyphen && i + 1 == last.endWord && endBox < m_boxes.size();
        const ShapedText &shaped = cutHere ? m_shaper.lineEndHyphen(m_spans[qsizetype(item.span)].font) : *item.shaped;
        const double from = line.width;
        LineSegment dress = tellingOf(i, firstBox, endBox);
        dress.turned = place < turned.size() ? turned[place] : -1;
        appendItem(line, item, shaped, std::move(dress));
        line.width += shaped.width;
        if (i >= last.endWord)
            hanging += shaped.width;
        else if (const int link = m_spans[qsizetype(item.span)].link; link >= 0)
            addExtent(line, link, from, line.width);
    }
    const double scale = format.size / 1000;
    line.advance = line.width * scale;
    line.width = (line.width - hanging) * scale;
    if (m_bidi.rightToLeft)
        line.offset = format.width - line.advance; // the hanging spaces stick out to the left
    for (LinkExtent &extent : line.links) {
        extent.from *= scale;
        extent.to *= scale;
    }
    return line;
}

/// For each item the text it belongs to that runs from right to left; those texts go to the line. Glyphs stand in the
/// order they are seen in, so whoever reads the tags must be told the one they are read in.
std::vector<int> TextLayout::findTurned(Line &line, size_t firstItem, size_t endItem) const
{
    if (m_bidi.levels.empty())
        return {};
    std::vector<int> out(endItem - firstItem, -1);
    for (size_t i = firstItem; i < endItem; ++i) {
        if (m_items[i].level == 0)
            continue;
        const bool goesOn = i > firstItem && out[i - firstItem - 1] >= 0 &&
                            m_spans[qsizetype(m_items[i - 1].span)].link == m_spans[qsizetype(m_items[i].span)].link;
        const QString text = m_text.sliced(m_items[i].start, m_items[i].end - m_items[i].start);
        if (goesOn)
            line.turned.back() += text;
        else
            line.turned.append(text);
        out[i - firstItem] = int(line.turned.size()) - 1;
    }
    return out;
}

void TextLayout::appendItem(Line &line, const Item &item, const ShapedText &shaped, LineSegment dress) const
{
    const TextSpan &span = m_spans[qsizetype(item.span)];
    dress.colour = span.colour;
    dress.link = span.link;
    dress.otherLanguage = span.otherLanguage;
    for (const GlyphPiece &piece : shaped.pieces) {
        const bool plain = piece.actualText.isEmpty() && !piece.sharesText && dress.told == LineSegment::Told::ByGlyphs;
        if (plain && !line.segments.empty()) {
            LineSegment &back = line.segments.back();
            const bool same = back.glyphs.resource == piece.resource && back.glyphs.rise == piece.rise &&
                              back.glyphs.actualText.isEmpty() && !back.glyphs.sharesText &&
                              back.colour == dress.colour && back.link == dress.link &&
                              back.otherLanguage == dress.otherLanguage && back.turned == dress.turned &&
                              back.told == dress.told;
            if (same) {
                appendCodes(back.glyphs.codes, piece.codes);
                continue;
            }
        }
        dress.glyphs = piece;
        line.segments.push_back(dress);
        if (dress.told == LineSegment::Told::Begins)
            dress.told = LineSegment::Told::GoesOn;
    }
}

void TextLayout::addExtent(Line &line, int link, double from, double to)
{
    if (!line.links.empty() && line.links.back().link == link && line.links.back().to >= from - 0.5)
        line.links.back().to = to;
    else
        line.links.push_back({link, from, to});
}

} // namespace publishing::pdf

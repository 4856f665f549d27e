// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/pagecanvas.h"

#include "publishing/pdf/syntax.h"

#include <cmath>

namespace publishing::pdf {

void PageCanvas::beginContent(const QByteArray &role, int contentId, const QByteArray &entries)
{
    m_text += '/';
    m_text += role;
    m_text += "<</MCID " + QByteArray::number(contentId) + entries + ">>BDC\n";
}

void PageCanvas::beginArtifact(const QByteArray &subtype)
{
    m_text += "/Artifact<</Type/Pagination/Subtype/";
    m_text += subtype;
    m_text += ">>BDC\n";
}

void PageCanvas::endContent()
{
    setLanguage(false);
    m_text += "EMC\n";
}

void PageCanvas::setLanguage(bool other)
{
    endActualText();
    if (other == m_inOtherLanguage || m_otherLanguage.isEmpty())
        return;
    m_text += other ? "/Span<</Lang(" + m_otherLanguage + ")>>BDC\n" : QByteArray("EMC\n");
    m_inOtherLanguage = other;
}

void PageCanvas::endActualText()
{
    if (m_inActualText)
        m_text += "EMC\n";
    m_inActualText = false;
}

void PageCanvas::moveTo(double x, double baseline)
{
    endActualText();
    appendNumber(m_text, x - m_x);
    m_text += ' ';
    appendNumber(m_text, baseline - m_y);
    m_text += " Td\n";
    m_x = x;
    m_y = baseline;
}

void PageCanvas::draw(const LineSegment &segment, double size)
{
    const GlyphPiece &glyphs = segment.glyphs;
    if (!glyphs.sharesText)
        endActualText();
    if (segment.otherLanguage != m_inOtherLanguage)
        setLanguage(segment.otherLanguage);
    if (!glyphs.actualText.isEmpty()) {
        m_text += "/Span<</ActualText" + hexTextString(glyphs.actualText) + ">>BDC\n";
        m_inActualText = true;
    }
    if (m_resource != glyphs.resource || m_size != size) {
        m_resource = glyphs.resource;
        m_size = size;
        m_text += '/' + fontName(glyphs.resource) + ' ';
        appendNumber(m_text, size);
        m_text += " Tf\n";
    }
    if (m_rise != glyphs.rise) {
        m_rise = glyphs.rise;
        appendNumber(m_text, m_rise * size / 1000);
        m_text += " Ts\n";
    }
    if (m_colour != int(segment.colour)) {
        m_colour = int(segment.colour);
        m_text += colourOperands(segment.colour) + " rg\n";
    }
    m_text += '[';
    m_text += glyphs.codes;
    m_text += "]TJ\n";
}

void PageCanvas::bar(double x, double y, double width, double height, Colour colour, double tint)
{
    m_graphics += "/Artifact BMC q ";
    if (tint < 1)
        m_graphics += "/T1 gs ";
    m_graphics += colourOperands(colour) + " rg ";
    for (const double value : {x, y, width, height}) {
        appendNumber(m_graphics, value);
        m_graphics += ' ';
    }
    m_graphics += "re f Q EMC\n";
}

void PageCanvas::leader(double x0, double x1, double baseline, Colour colour)
{
    constexpr double step = 4.5;
    constexpr double dot = 0.9;
    const auto steps = std::floor((x1 - x0) / step);
    if (steps < 2)
        return;
    m_graphics += "/Artifact BMC q " + colourOperands(colour) + " RG 1 J ";
    appendNumber(m_graphics, dot);
    m_graphics += " w[.01 ";
    appendNumber(m_graphics, step - 0.01);
    m_graphics += "]0 d ";
    for (const double value : {x1, baseline + dot / 2}) {
        appendNumber(m_graphics, value);
        m_graphics += ' ';
    }
    m_graphics += "m ";
    for (const double value : {x1 - (steps - 1) * step, baseline + dot / 2}) {
        appendNumber(m_graphics, value);
        m_graphics += ' ';
    }
    m_graphics += "l S Q EMC\n";
}

void PageCanvas::object(const QByteArray &name, const QByteArray &matrix, const QByteArray &content)
{
    m_graphics += content;
    m_graphics += " q ";
    m_graphics += matrix;
    m_graphics += " cm /";
    m_graphics += name;
    m_graphics += " Do Q EMC\n";
}

QByteArray PageCanvas::finish() const
{
    return m_graphics + (m_text.isEmpty() ? QByteArray() : QByteArray("BT\n" + m_text + "ET\n"));
}

QByteArray fontName(quint16 resource)
{
    return 'F' + QByteArray::number(resource);
}

} // namespace publishing::pdf

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/blockpainter.h"

#include "publishing/pdf/syntax.h"

namespace publishing::pdf {

namespace {

constexpr double underlineDrop = 1.7;
constexpr double underlineThickness = 0.4;
constexpr double ruleDrop = 7;
constexpr double ruleThickness = 0.75;

} // namespace

void BlockPainter::openList(int level, int parent)
{
    while (!m_lists.empty() && (int(m_lists.size()) > level + 1 || m_lists.front().parent != parent)) {
        m_file.structure().close(m_lists.back().element);
        m_lists.pop_back();
    }
    while (int(m_lists.size()) <= level) {
        const int above = m_lists.empty() ? parent : m_lists.back().element;
        const bool marked = !m_block->marker.segments.empty();
        const QByteArray numbering = marked ? "/A<</O/List/ListNumbering/Disc>>" : "";
        m_lists.push_back({m_file.structure().open(above, "L", numbering), parent});
    }
}

void BlockPainter::closeLists()
{
    for (; !m_lists.empty(); m_lists.pop_back())
        m_file.structure().close(m_lists.back().element);
}

void BlockPainter::begin(const FlowBlock &block)
{
    m_block = &block;
    m_linkElements.clear();
    if (block.listLevel < 0)
        closeLists();
    else
        openList(block.listLevel, block.parent);
    const int parent = block.listLevel < 0 ? block.parent : m_lists.back().element;
    m_element = block.element != 0 ? block.element : m_file.structure().open(parent, block.role, block.entries);
    m_content = block.inner.isEmpty() ? m_element : m_file.structure().open(m_element, block.inner);
}

void BlockPainter::marker(double x, double baseline)
{
    if (!m_block->marker.segments.empty()) {
        const int label = m_file.structure().open(m_element, "Lbl");
        continueContent(label, "Lbl");
        m_file.canvas().moveTo(x + m_block->markerIndent, baseline);
        for (const LineSegment &segment : m_block->marker.segments)
            m_file.canvas().draw(segment, m_block->type.size);
        endPiece();
        m_file.structure().close(label);
    }
    m_content = m_file.structure().open(m_element, "LBody");
}

void BlockPainter::line(size_t index, double x, double baseline)
{
    if (index == 0 && m_block->listLevel >= 0)
        marker(x, baseline);
    const Line &line = m_block->lines[index];
    const double start = x + m_block->indent + (index > 0 ? m_block->hang : 0) + line.offset;
    draw(line, start, baseline);
    const bool last = index + 1 == m_block->lines.size();
    if (last && !m_block->trailing.segments.empty())
        trailing(line, x, baseline);
    else
        linkRectangles(line, start, baseline);
    if (m_block->underlined && last)
        m_file.canvas().bar(x, baseline - ruleDrop, m_file.geometry().textWidth, ruleThickness, Colour::Accent);
}

void BlockPainter::draw(const Line &line, double x, double baseline)
{
    bool placed = false;
    using Told = LineSegment::Told;
    auto told = Told::ByGlyphs;
    int turned = -1;
    int turnedElement = 0;
    const auto endTurned = [&] {
        if (turnedElement == 0)
            return;
        endPiece();
        m_file.structure().close(turnedElement);
        turnedElement = 0;
    };
    for (const LineSegment &segment : line.segments) {
        const int element = segment.link >= 0 ? linkElement(segment.link) : m_content;
        if (segment.turned != turned) {
            endTurned();
            turned = segment.turned;
            if (turned >= 0)
                turnedElement =
                    m_file.structure().open(element, "Span", "/ActualText" + hexTextString(line.turned.value(turned)));
        }
        // A piece of content of its own, for what is told to be known by.
        const bool isApart = segment.told == Told::Begins || told != Told::ByGlyphs;
        if (isApart && segment.told != Told::GoesOn)
            endPiece();
        told = segment.told;
        if (segment.told == Told::Begins)
            continueContent(element, "Span", "/ActualText" + hexTextString(segment.text)); // readers look for that name
        else if (turnedElement != 0)
            continueContent(turnedElement, "Span");
        else
            continueContent(element, segment.link >= 0 ? "Link" : m_file.structure().roleOf(element));
        if (!placed)
            m_file.canvas().moveTo(x, baseline);
        placed = true;
        m_file.canvas().draw(segment, m_block->type.size);
    }
    endTurned();
    if (told != Told::ByGlyphs)
        endPiece();
}

/// The end of a line of contents: dots, then what stands at the right; one link over all of it.
void BlockPainter::trailing(const Line &line, double x, double baseline)
{
    const Line &end = m_block->trailing;
    const double start = x + m_block->indent + (m_block->lines.size() > 1 ? m_block->hang : 0);
    const double right = x + m_block->width;
    constexpr double gap = 5;
    m_file.canvas().leader(start + line.width + gap, right - m_block->trailingSpace - gap, baseline, Colour::Secondary);
    draw(end, right - end.width, baseline);
    if (!line.links.empty()) {
        Line whole;
        whole.links.push_back({line.links.front().link, 0, right - start});
        linkRectangles(whole, start, baseline);
    }
}

void BlockPainter::linkRectangles(const Line &line, double x, double baseline)
{
    for (const LinkExtent &extent : line.links) {
        const double x0 = x + extent.from;
        const double x1 = x + extent.to;
        if (!m_block->quietLinks)
            m_file.canvas().bar(x0, baseline - underlineDrop, x1 - x0, underlineThickness, Colour::Accent);
        m_file.addLink(linkElement(extent.link), m_block->links[extent.link], x0, baseline - 0.3 * m_block->type.size,
                       x1, baseline + m_block->type.size);
    }
}

int BlockPainter::linkElement(int link)
{
    auto known = m_linkElements.find(link);
    if (known == m_linkElements.end())
        known = m_linkElements.emplace(link, m_file.structure().open(m_content, "Link")).first;
    return known->second;
}

void BlockPainter::continueContent(int element, const QByteArray &role, const QByteArray &entries)
{
    if (m_drawing == element)
        return;
    endPiece();
    m_drawing = element;
    m_file.canvas().beginContent(role, m_file.structure().addContent(element, m_file.page()), entries);
}

void BlockPainter::endPiece()
{
    if (m_drawing != 0)
        m_file.canvas().endContent();
    m_drawing = 0;
}

void BlockPainter::end()
{
    endPiece();
    StructureTree &structure = m_file.structure();
    for (const auto &[link, element] : m_linkElements)
        structure.close(element);
    if (m_content != m_element)
        structure.close(m_content);
    structure.close(m_element);
    m_block = nullptr;
}

void BlockPainter::paint(const FlowBlock &block, double x, double y)
{
    begin(block);
    for (size_t i = 0; i < block.lines.size(); ++i)
        line(i, x, y - double(i + 1) * block.type.leading + baselineLift);
    end();
}

} // namespace publishing::pdf

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/contents.h"

#include "publishing/documentlabels.h"
#include "publishing/pdf/groupblocks.h"

#include <algorithm>

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr double levelIndent = 0;
constexpr double hang = 12;
/// Kept free for the dots and the number.
constexpr double numberRoom = 54;

} // namespace

Contents::Contents(PdfFile &file, TextLayout &layout, domain::Language language, const std::vector<Heading> &headings)
    : m_file(file), m_layout(layout), m_language(language), m_headings(headings)
{}

FlowBlock Contents::title(int section, bool atTop)
{
    FlowBlock block;
    block.role = "H2";
    block.parent = section;
    block.type = groupType;
    block.spaceBefore = atTop ? 0 : 4 * gridStep;
    block.lines = m_layout.lay({{contentsHeading(m_language), FontStyle::Bold, Colour::Text, -1}},
                               {block.type.size, m_file.geometry().textWidth, true});
    block.unbreakable = true;
    block.marksPlace = true;
    return block;
}

FlowBlock Contents::entry(const Heading &heading, bool first)
{
    const bool top = heading.level == 0;
    const bool part = top && heading.isPart;
    FlowBlock block;
    block.role = "TOCI";
    block.inner = "Reference";
    block.quietLinks = true;
    block.unbreakable = true;
    block.keepWithNext = part;
    block.indent = top ? 0 : levelIndent;
    block.hang = hang;
    block.width = m_file.geometry().textWidth;
    block.spaceBefore = part || first ? 2 * gridStep : 0;
    block.links.append({QString(), heading.destination, goToDescription(heading.title, m_language)});
    const FontStyle style = part ? FontStyle::Bold : FontStyle::Regular;
    const Colour colour = part ? Colour::Accent : Colour::Text;
    QString text = heading.title;
    text.replace(QChar::LineFeed, u' ').replace(QChar(0x2028), u' ');
    block.lines = m_layout.lay({{text, style, colour, 0, heading.otherLanguage}},
                               {block.type.size, block.width - block.indent - hang - numberRoom, false});
    if (heading.page > 0) {
        // The space is for those who hear or copy the line; it is as wide as the gap it stands in.
        const QString number = u' ' + QString::number(heading.page);
        block.trailing = m_layout.layOneLine({number, style, Colour::Text, 0}, block.type.size, numberRoom);
        block.trailingSpace = m_numberWidth;
    }
    return block;
}

std::vector<size_t> Contents::plan(const std::vector<FlowBlock> &head)
{
    const double room = m_file.geometry().textHeight;
    double used = 0;
    for (const FlowBlock &block : head)
        used += (used > 0 ? block.spaceBefore : 0) + block.height();
    const FlowBlock heading = title(0, used == 0);
    used += heading.spaceBefore + heading.height();
    std::vector<size_t> starts;
    bool first = true;
    for (size_t i = 0; i < m_headings.size(); ++i) {
        if (!m_headings[i].inContents)
            continue;
        const FlowBlock block = entry(m_headings[i], first);
        first = false;
        // A part's name and the first of its groups are not parted.
        const double together = block.height() + (block.keepWithNext ? 2 * block.type.leading : 0);
        if (used + block.spaceBefore + together > room) {
            starts.push_back(i);
            used = block.height();
        } else {
            used += block.spaceBefore + block.height();
        }
    }
    return starts;
}

int Contents::pageCount(const std::vector<FlowBlock> &head)
{
    return 1 + int(plan(head).size());
}

Place Contents::draw(PageFlow &flow, const std::vector<FlowBlock> &head, int section)
{
    const std::vector<size_t> starts = plan(head);
    const auto digits = QString::number(m_file.pageCount() + int(starts.size()) + 2).size();
    m_numberWidth =
        m_layout.layOneLine({QString(digits, u'0'), FontStyle::Bold, Colour::Text, -1}, bodyType.size, 100).width;
    for (const FlowBlock &block : head)
        flow.place({block});
    const Place begin = flow.place({title(section, head.empty())}).front();
    StructureTree &structure = m_file.structure();
    const int list = structure.open(section, "TOC");
    int inner = 0;
    auto start = starts.begin();
    bool first = true;
    for (size_t i = 0; i < m_headings.size(); ++i) {
        if (!m_headings[i].inContents)
            continue;
        const bool top = m_headings[i].level == 0;
        if (top && inner != 0) {
            structure.close(inner);
            inner = 0;
        } else if (!top && inner == 0) {
            inner = structure.open(list, "TOC");
        }
        if (start != starts.end() && *start == i) {
            flow.endPage();
            ++start;
        }
        FlowBlock block = entry(m_headings[i], first);
        first = false;
        block.parent = top ? list : inner;
        block.keepWithNext = false;
        flow.place({block});
    }
    if (inner != 0)
        structure.close(inner);
    structure.close(list);
    return begin;
}

} // namespace publishing::pdf

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/newsblocks.h"

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr double itemIndent = 10;
constexpr TypeStyle newsType{11.5, 2 * gridStep};

FlowBlock headingBlock(const QString &text, TextLayout &layout, const NewsPlace &place)
{
    FlowBlock block;
    block.role = "H3";
    block.parent = place.section;
    block.type = newsType;
    block.spaceBefore = 2 * gridStep;
    block.keepWithNext = true;
    block.unbreakable = true;
    block.lines = layout.lay({{text, FontStyle::Bold, Colour::Text, -1}}, {newsType.size, place.width, true});
    return block;
}

FlowBlock itemBlock(const domain::NewsItem &item, TextLayout &layout, domain::Language language, const NewsPlace &place)
{
    FlowBlock block;
    block.role = "LI";
    block.parent = place.section;
    block.listLevel = 0;
    block.indent = itemIndent;
    TextSpan name{item.name, FontStyle::Regular, Colour::Text, -1, item.nameIsFallback};
    if (const int destination = item.group.isValid() ? place.destinationOf(item.group) : 0; destination != 0) {
        block.links.append({QString(), destination, goToDescription(item.name, language)});
        name.link = 0;
        name.colour = Colour::Accent;
    }
    QList<TextSpan> spans{name};
    if (!item.text.isEmpty())
        spans.append({domain::labelled(QString(), item.text, language), FontStyle::Regular, Colour::Text, -1});
    block.lines = layout.lay(spans, {block.type.size, place.width - itemIndent, false});
    return block;
}

} // namespace

std::vector<FlowBlock> newsBlocks(const domain::PublicationChanges &changes, TextLayout &layout,
                                  domain::Language language, const NewsPlace &place)
{
    std::vector<FlowBlock> blocks;
    std::optional<domain::NewsKind> kind;
    for (const domain::NewsItem &item : changes.items) {
        if (kind != item.kind)
            blocks.push_back(headingBlock(newsHeading(item.kind, language), layout, place));
        kind = item.kind;
        blocks.push_back(itemBlock(item, layout, language, place));
    }
    if (blocks.empty()) {
        FlowBlock block;
        block.parent = place.section;
        block.spaceBefore = 2 * gridStep;
        block.lines = layout.lay({{noNewsNote(language), FontStyle::Regular, Colour::Text, -1}},
                                 {block.type.size, place.width, false});
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace publishing::pdf

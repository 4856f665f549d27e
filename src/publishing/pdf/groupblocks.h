// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "publishing/pdf/flowblock.h"
#include "publishing/pdf/textlayout.h"

#include <functional>

namespace publishing::pdf {

/// Sets a group: heading, status, facilitators, description, lists and lineage as blocks.
class GroupBlocks
{
public:
    /// Tells the object of the destination that stands for a group; 0 when it is not in the document.
    using DestinationOf = std::function<int(domain::GroupId)>;

    GroupBlocks(TextLayout &layout, domain::Language language, double width, DestinationOf destinationOf);

    /// The blocks of a group for the structure element `section`; `heading` is the role of its name ("H2").
    [[nodiscard]] std::vector<FlowBlock> blocks(const domain::PublishedGroup &group, int section,
                                                const QByteArray &heading);
    /// A part's heading.
    [[nodiscard]] FlowBlock partHeading(const QString &text, int section);

private:
    void addHeading(const domain::PublishedGroup &group, const QByteArray &role);
    void addFacilitators(const domain::PublishedGroup &group);
    void addDescription(const domain::PublishedGroup &group);
    void addDescriptionBlock(const domain::Block &block, bool keepWithNext, const QByteArray &entries);
    void addMailingLists(const domain::PublishedGroup &group);
    void addLineages(const domain::PublishedGroup &group);
    void appendList(QList<TextSpan> &spans, QList<LinkTarget> &links, const domain::PublishedList &list) const;
    FlowBlock &add(const QList<TextSpan> &spans, const QList<LinkTarget> &links, TypeStyle type, double spaceBefore);
    [[nodiscard]] TextSpan linkSpan(QList<LinkTarget> &links, const QString &text, const QString &url) const;
    [[nodiscard]] QByteArray otherLanguage() const;

    TextLayout &m_layout;
    domain::Language m_language;
    double m_width;
    DestinationOf m_destinationOf;
    Line m_bullet;
    int m_section = 0;
    std::vector<FlowBlock> m_blocks;
};

/// "fr-FR", "en-GB": a content language as /Lang says it.
[[nodiscard]] QByteArray languageTag(domain::Language language);

} // namespace publishing::pdf

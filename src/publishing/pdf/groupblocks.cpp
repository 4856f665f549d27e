// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/groupblocks.h"

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"

namespace publishing::pdf {

using namespace Qt::StringLiterals;
using domain::PublishedGroup;

namespace {

constexpr double bulletIndent = 14;

TextSpan small(const QString &text, FontStyle font = FontStyle::Regular)
{
    return {text, font, Colour::Secondary, -1};
}

} // namespace

GroupBlocks::GroupBlocks(TextLayout &layout, domain::Language language, double width, DestinationOf destinationOf)
    : m_layout(layout), m_language(language), m_width(width), m_destinationOf(std::move(destinationOf))
{
    m_bullet = m_layout.layOneLine({u"•"_s, FontStyle::Regular, Colour::Text, -1}, bodyType.size, bulletIndent);
}

std::vector<FlowBlock> GroupBlocks::blocks(const PublishedGroup &group, int section, const QByteArray &heading)
{
    m_blocks.clear();
    m_section = section;
    addHeading(group, heading);
    addFacilitators(group);
    addDescription(group);
    addMailingLists(group);
    addLineages(group);
    m_blocks.back().keepWithNext = false;
    return std::move(m_blocks);
}

FlowBlock GroupBlocks::partHeading(const QString &text, int section)
{
    FlowBlock block;
    block.role = "H2";
    block.parent = section;
    block.type = partType;
    block.spaceBefore = 6 * gridStep;
    block.underlined = true;
    block.lines = m_layout.lay({{text, FontStyle::Bold, Colour::Accent, -1}}, {block.type.size, m_width, true});
    block.keepWithNext = true;
    block.unbreakable = true;
    block.marksPlace = true;
    return block;
}

FlowBlock &GroupBlocks::add(const QList<TextSpan> &spans, const QList<LinkTarget> &links, TypeStyle type,
                            double spaceBefore)
{
    FlowBlock block;
    block.parent = m_section;
    block.type = type;
    block.spaceBefore = spaceBefore;
    block.links = links;
    block.lines = m_layout.lay(spans, {type.size, m_width, false});
    return m_blocks.emplace_back(std::move(block));
}

TextSpan GroupBlocks::linkSpan(QList<LinkTarget> &links, const QString &text, const QString &url) const
{
    links.append({url, 0, linkDescription(url, m_language)});
    return {text, FontStyle::Regular, Colour::Accent, int(links.size()) - 1};
}

QByteArray GroupBlocks::otherLanguage() const
{
    return "/Lang(" + languageTag(domain::otherLanguage(m_language)) + ')';
}

void GroupBlocks::addHeading(const PublishedGroup &group, const QByteArray &role)
{
    FlowBlock heading;
    heading.role = role;
    heading.parent = m_section;
    heading.type = groupType;
    heading.spaceBefore = 4 * gridStep;
    heading.lines = m_layout.lay({{group.name, FontStyle::Bold, Colour::Text, -1}}, {groupType.size, m_width, true});
    heading.keepWithNext = true;
    heading.unbreakable = true;
    heading.marksPlace = true;
    if (group.nameIsFallback)
        heading.entries = otherLanguage();
    m_blocks.push_back(std::move(heading));

    QList<TextSpan> status{small(group.statusText.chopped(group.statusReason.size()))};
    if (!group.statusReason.isEmpty()) {
        status.append(small(group.statusReason));
        status.back().otherLanguage = group.statusReasonIsFallback;
    }
    status += QList<TextSpan>{
        small(u" · "_s), small(group.verifiedText, group.verifiedOn.isValid() ? FontStyle::Bold : FontStyle::Regular)};
    if (group.descriptionIsTranslation)
        status.append(small(u" · "_s + domain::translatedFromLabel(domain::otherLanguage(m_language), m_language)));
    FlowBlock &line = add(status, {}, smallType, 0);
    line.keepWithNext = true;
}

void GroupBlocks::addFacilitators(const PublishedGroup &group)
{
    if (group.facilitators.isEmpty())
        return;
    QStringList names;
    for (const domain::PublishedPerson &person : group.facilitators)
        names.append(person.name);
    const QString line = domain::labelled(group.facilitatorLabel, domain::joinNames(names, m_language), m_language);
    add({{line, FontStyle::Bold, Colour::Text, -1}}, {}, bodyType, gridStep).keepWithNext = true;
    for (const domain::PublishedPerson &person : group.facilitators) {
        if (person.email.isEmpty() && person.phone.isEmpty())
            continue;
        QList<LinkTarget> links;
        QList<TextSpan> contact{small(domain::labelled(person.name, QString(), m_language))};
        if (!person.email.isEmpty())
            contact.append(linkSpan(links, person.email, u"mailto:"_s + person.email));
        if (!person.email.isEmpty() && !person.phone.isEmpty())
            contact.append(small(u" · "_s));
        if (!person.phone.isEmpty()) {
            QString dialled = person.phone;
            dialled.removeIf([](QChar c) { return !c.isDigit() && c != u'+'; });
            contact.append(linkSpan(links, person.phone, u"tel:"_s + dialled));
        }
        add(contact, links, smallType, 0).keepWithNext = true;
    }
}

void GroupBlocks::addDescription(const PublishedGroup &group)
{
    const QByteArray entries = group.descriptionIsFallback ? otherLanguage() : QByteArray();
    for (qsizetype i = 0; i < group.description.size(); ++i) {
        const domain::Block &block = group.description[i];
        const bool last = i + 1 == group.description.size();
        const bool introduces = !last && group.description[i + 1].kind == domain::Block::Kind::Bullet &&
                                block.kind == domain::Block::Kind::Paragraph;
        addDescriptionBlock(block, last || introduces, entries);
    }
}

void GroupBlocks::addDescriptionBlock(const domain::Block &block, bool keepWithNext, const QByteArray &entries)
{
    const bool bullet = block.kind == domain::Block::Kind::Bullet;
    QList<TextSpan> spans;
    QList<LinkTarget> links;
    for (const domain::Inline &run : block.inlines) {
        TextSpan span{run.text, fontStyle(run.bold, run.italic), Colour::Text, -1};
        if (!run.link.isEmpty()) {
            if (links.isEmpty() || links.back().url != run.link)
                links.append({run.link, 0, linkDescription(run.link, m_language)});
            span.link = int(links.size()) - 1;
            span.colour = Colour::Accent;
        }
        spans.append(span);
    }
    FlowBlock out;
    out.parent = m_section;
    out.entries = entries;
    out.links = links;
    out.keepWithNext = keepWithNext;
    out.spaceBefore = gridStep;
    if (bullet) {
        out.role = "LI";
        out.listLevel = block.level;
        out.indent = bulletIndent * (block.level + 1);
        out.markerIndent = bulletIndent * block.level + 2;
        out.marker = m_bullet;
        out.spaceBefore = 0;
    }
    out.lines = m_layout.lay(spans, {out.type.size, m_width - out.indent, false, true, !entries.isEmpty()});
    m_blocks.push_back(std::move(out));
}

QByteArray languageTag(domain::Language language)
{
    return domain::localeOf(language).name().replace(u'_', u'-').toLatin1();
}

} // namespace publishing::pdf

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"
#include "publishing/pdf/documentcomposer.h"
#include "publishing/pdf/newsblocks.h"
#include "publishing/pdf/titlepage.h"

#include <iterator>

namespace publishing::pdf {

using namespace Qt::StringLiterals;

// The parts round the groups: title page and contents, what changed, indexes.

namespace {

constexpr int indexColumns = 2;
constexpr double columnGap = 18;

} // namespace

/// Opens the elements of the pages written last, so that they are read first.
void DocumentComposer::openFront()
{
    StructureTree &structure = m_file.structure();
    int pages = 0;
    if (m_titleHeading) {
        m_titleSection = structure.open(structure.document(), "Sect");
        ++pages;
    }
    if (m_contentsHeading) {
        m_contentsSection = structure.open(structure.document(), "Sect");
        Contents contents(m_file, m_layout, m_publication.language, m_headings);
        pages += contents.pageCount(m_titleHeading ? std::vector<FlowBlock>() : headBlocks(0));
    }
    m_file.setFrontPages(pages);
}

/// A page of its own before the groups, for those who have read the document before.
void DocumentComposer::composeChanges()
{
    if (!m_waiting.empty()) // the title, where it has no page
        static_cast<void>(m_flow.place(std::exchange(m_waiting, {})));
    const QString heading = m_headings[*m_changesHeading].title;
    const int section = m_file.structure().open(m_file.structure().document(), "Sect");
    m_flow.setNextPart(heading);
    std::vector<FlowBlock> blocks{m_groupBlocks.partHeading(heading, section)};
    std::vector<FlowBlock> news = newsBlocks(
        *m_publication.changes, m_layout, m_publication.language,
        {section, m_file.geometry().textWidth, [this](domain::GroupId group) { return m_destinations.value(group); }});
    std::move(news.begin(), news.end(), std::back_inserter(blocks));
    reached(*m_changesHeading, m_flow.place(blocks).front());
    m_file.structure().close(section);
    m_flow.endPage();
}

void DocumentComposer::composeIndex(size_t heading, const QString &title, const std::vector<IndexEntry> &entries)
{
    StructureTree &structure = m_file.structure();
    const int section = structure.open(structure.document(), "Sect");
    if (m_options.groupPerPage)
        m_flow.endPage();
    m_flow.ensureRoom(m_file.geometry().textHeight / 4);
    m_flow.setNextPart(title);
    const std::vector<Place> places = m_flow.place({m_groupBlocks.partHeading(title, section)});
    reached(heading, places.front());
    m_flow.skip(2 * gridStep);
    const int index = structure.open(section, "Index");
    const double step = (m_file.geometry().textWidth + columnGap) / indexColumns;
    const auto headingOf = [this](size_t group) -> const Heading & { return m_headings[m_groupHeadings[group]]; };
    m_flow.placeInColumns(indexBlocks(entries, headingOf, m_layout, m_publication.language, step - columnGap, index),
                          indexColumns, step);
    structure.close(index);
    structure.close(section);
}

void DocumentComposer::composeFront()
{
    m_file.beginFront();
    if (m_titleHeading)
        reached(*m_titleHeading, TitlePage(m_file, m_layout, m_titleSection).draw(m_publication, title()));
    if (!m_contentsHeading)
        return;
    m_furniture.setGroup(QString());
    m_flow.setGroup(QString());
    m_flow.setNextPart(contentsHeading(m_publication.language));
    Contents contents(m_file, m_layout, m_publication.language, m_headings);
    const std::vector<FlowBlock> head = m_titleHeading ? std::vector<FlowBlock>() : headBlocks(m_contentsSection);
    const Place place = contents.draw(m_flow, head, m_contentsSection);
    m_flow.endPage();
    reached(*m_contentsHeading, place);
    m_file.structure().close(m_contentsSection);
}

/// What heads the first page when there is no title page.
std::vector<FlowBlock> DocumentComposer::headBlocks(int section)
{
    const domain::Language language = m_publication.language;
    const double width = m_file.geometry().textWidth;
    std::vector<FlowBlock> blocks;
    const auto add = [&](const TextSpan &span, TypeStyle type, const QByteArray &role) {
        FlowBlock block;
        block.role = role;
        block.parent = section;
        block.type = type;
        block.lines = m_layout.lay({span}, {type.size, width, true});
        block.keepWithNext = !m_publication.groups.isEmpty();
        blocks.push_back(std::move(block));
    };
    add({title(), FontStyle::Bold, Colour::Text, -1, m_publication.titleIsFallback}, headType, "H1");
    QStringList about;
    if (const QString association = associationBeside(title(), m_publication); !association.isEmpty())
        about.append(association);
    if (m_publication.date.isValid())
        about.append(domain::editionLabel(m_publication.date, language));
    if (!about.isEmpty())
        add({about.join(u" · "_s), FontStyle::Regular, Colour::Secondary, -1}, bodyType, "P");
    if (m_publication.groups.isEmpty())
        add({noGroupsNote(language), FontStyle::Regular, Colour::Text, -1}, bodyType, "P");
    return blocks;
}

} // namespace publishing::pdf

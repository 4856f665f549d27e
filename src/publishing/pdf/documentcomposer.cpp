// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/documentcomposer.h"

#include "domain/contentlabels.h"
#include "publishing/pdf/printable.h"
#include "publishing/pdf/titlepage.h"

#include <iterator>

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

/// One line without what a property of the file cannot hold.
QString property(const QString &text)
{
    return printable(text).replace(QChar(0x2028), u' ').replace(QChar(0x2029), u' ').trimmed();
}

} // namespace

DocumentComposer::DocumentComposer(const domain::Publication &publication, const PdfOptions &options,
                                   FontLibrary &fonts, QIODevice &device)
    : m_publication(publication)
    , m_file(device, geometryOf(options.paper), fonts, options.compressed)
    , m_shaper(fonts, publication.language, options.remembersWords)
    , m_layout(m_shaper)
    , m_furniture(m_file, m_layout, publication.language)
    , m_flow(m_file, m_furniture)
    , m_groupBlocks(m_layout, publication.language, m_file.geometry().textWidth,
                    [this](domain::GroupId group) { return destinationOf(group); })
{
    QStringList footer;
    if (!publication.association.isEmpty())
        footer.append(publication.association);
    if (publication.date.isValid())
        footer.append(domain::dateText(publication.date, publication.language));
    m_furniture.setTitle(publication.title);
    m_furniture.setFooter(footer.join(u" · "_s));
    for (const domain::PublishedGroup &group : publication.groups) {
        for (const domain::PublishedLineage &lineage : group.lineages) {
            if (lineage.target.isValid())
                m_destinations.insert(lineage.target, 0);
        }
    }
}

int DocumentComposer::destinationOf(domain::GroupId group)
{
    const auto known = m_destinations.find(group);
    if (known == m_destinations.end())
        return 0;
    if (*known == 0)
        *known = m_file.writer().reserve();
    return *known;
}

DocumentComposer::Outcome DocumentComposer::compose(const Progress &progress)
{
    TitlePage(m_file, m_layout).draw(m_publication);
    const auto total = int(m_publication.groups.size());
    const bool inParts = m_publication.order == domain::PublicationOrder::ByStatusThenName;
    if (!inParts && total > 0)
        m_part = m_file.structure().open(m_file.structure().document(), "Sect");
    for (int done = 0; done < total; ++done) {
        if (progress && !progress(done, total))
            return Outcome::Stopped;
        const domain::PublishedGroup &group = m_publication.groups[done];
        if (inParts && m_partStatus != group.status)
            beginPart(group.status);
        composeGroup(group);
        if (m_file.writer().failed())
            return Outcome::Failed;
    }
    m_flow.endPage();
    endPart();
    m_furniture.finish(m_file);
    if (progress && !progress(total, total))
        return Outcome::Stopped;
    return m_file.finish(properties()) ? Outcome::Done : Outcome::Failed;
}

void DocumentComposer::beginPart(domain::GroupStatus status)
{
    endPart();
    m_partStatus = status;
    m_part = m_file.structure().open(m_file.structure().document(), "Sect");
    m_partHeading.clear();
    FlowBlock heading = m_groupBlocks.partHeading(domain::statusHeading(status, m_publication.language), m_part);
    heading.element = m_file.structure().open(m_part, heading.role);
    m_partHeading.push_back(std::move(heading));
}

void DocumentComposer::endPart()
{
    if (m_part != 0)
        m_file.structure().close(m_part);
    m_part = 0;
}

void DocumentComposer::composeGroup(const domain::PublishedGroup &group)
{
    const int section = m_file.structure().open(m_part, "Sect");
    std::vector<FlowBlock> blocks = std::exchange(m_partHeading, {});
    const bool beginsPart = !blocks.empty();
    std::vector<FlowBlock> own = m_groupBlocks.blocks(group, section, m_partStatus ? "H3" : "H2");
    if (beginsPart)
        own.front().spaceBefore = 3 * gridStep;
    std::move(own.begin(), own.end(), std::back_inserter(blocks));
    if (beginsPart)
        m_flow.setNextPart(domain::statusHeading(group.status, m_publication.language));
    const std::vector<Place> places = m_flow.place(blocks);
    if (const int destination = destinationOf(group.id); destination != 0)
        m_file.writeDestination(destination, places.back().page, places.back().y);
    m_file.structure().close(section);
}

FileProperties DocumentComposer::properties() const
{
    FileProperties out;
    out.title = property(m_publication.title.isEmpty() ? m_publication.association : m_publication.title);
    out.author = property(m_publication.association);
    out.subject = property(m_publication.subtitle);
    out.language = languageTag(m_publication.language);
    out.date = m_publication.date;
    return out;
}

} // namespace publishing::pdf

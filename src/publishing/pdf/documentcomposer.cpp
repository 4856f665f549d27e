// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/documentcomposer.h"

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"
#include "publishing/pdf/printable.h"

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
    , m_options(options)
    , m_file(device, geometryOf(options.paper), fonts, options.compressed)
    , m_shaper(fonts, publication.language, options.remembersWords)
    , m_layout(m_shaper)
    , m_furniture(m_file, m_layout, publication.language)
    , m_flow(m_file, m_furniture)
    , m_groupBlocks(m_layout, publication.language, m_file.geometry().textWidth,
                    [this](domain::GroupId group) { return m_destinations.value(group); })
{
    QStringList footer;
    if (!publication.association.isEmpty())
        footer.append(publication.association);
    if (publication.date.isValid())
        footer.append(domain::dateText(publication.date, publication.language));
    m_file.setOtherLanguage(languageTag(domain::otherLanguage(publication.language)));
    m_furniture.setTitle(title());
    m_furniture.setFooter(footer.join(u" · "_s));
    if (options.parts.peopleIndex)
        m_people = peopleIndex(publication);
    if (options.parts.listIndex)
        m_lists = mailingListIndex(publication);
    if (options.hyphenated) {
        m_hyphenator = std::make_unique<Hyphenator>(publication.language);
        m_otherHyphenator = std::make_unique<Hyphenator>(domain::otherLanguage(publication.language));
        m_layout.setHyphenators(m_hyphenator.get(), m_otherHyphenator.get());
    }
    planHeadings();
}

QString DocumentComposer::title() const
{
    if (!property(m_publication.title).isEmpty())
        return m_publication.title;
    return property(m_publication.association).isEmpty() ? untitledLabel(m_publication.language)
                                                         : m_publication.association;
}

size_t DocumentComposer::addHeading(const QString &title, int level, bool isPart)
{
    m_headings.push_back({title, level, m_file.writer().reserve(), 0, false, true, isPart});
    return m_headings.size() - 1;
}

void DocumentComposer::planHeadings()
{
    const domain::Language language = m_publication.language;
    if (m_options.parts.titlePage) {
        m_titleHeading = addHeading(title(), 0, true);
        m_headings.back().inContents = false;
    }
    if (m_options.parts.contents && !m_publication.groups.isEmpty()) {
        m_contentsHeading = addHeading(contentsHeading(language), 0, true);
        m_headings.back().inContents = false;
    }
    if (m_publication.changes)
        m_changesHeading = addHeading(changesHeading(m_publication.changes->since, language), 0, true);
    std::optional<domain::GroupStatus> part;
    for (const domain::PublishedGroup &group : m_publication.groups) {
        if (inParts() && part != group.status) {
            part = group.status;
            m_partHeadings.insert(group.status, addHeading(domain::statusHeading(group.status, language), 0, true));
        }
        m_groupHeadings.push_back(addHeading(group.name, inParts() ? 1 : 0, false));
        m_headings.back().otherLanguage = group.nameIsFallback;
        m_destinations.insert(group.id, m_headings.back().destination);
    }
    if (!m_people.empty())
        m_peopleHeading = addHeading(peopleIndexHeading(language), 0, true);
    if (!m_lists.empty())
        m_listHeading = addHeading(listIndexHeading(language), 0, true);
}

void DocumentComposer::reached(size_t heading, const Place &place)
{
    m_headings[heading].page = place.number;
    m_file.writeDestination(m_headings[heading].destination, place.page, place.y);
}

DocumentComposer::Outcome DocumentComposer::compose(const Progress &progress)
{
    openFront();
    if (!m_titleHeading && !m_contentsHeading) {
        m_titleSection = m_file.structure().open(m_file.structure().document(), "Sect");
        m_waiting = headBlocks(m_titleSection);
        for (FlowBlock &block : m_waiting)
            block.element = m_file.structure().open(m_titleSection, block.role, block.entries);
    }
    if (m_changesHeading)
        composeChanges();
    if (!composeGroups(progress))
        return m_file.writer().failed() ? Outcome::Failed : Outcome::Stopped;
    m_flow.setGroup(QString());
    if (!m_people.empty())
        composeIndex(m_peopleHeading, peopleIndexHeading(m_publication.language), m_people);
    if (!m_lists.empty())
        composeIndex(m_listHeading, listIndexHeading(m_publication.language), m_lists);
    m_flow.endPage();
    composeFront();
    m_furniture.finish(m_file);
    const auto total = int(m_publication.groups.size());
    if (progress && !progress(total, total))
        return Outcome::Stopped;
    return m_file.finish(properties(), m_headings) ? Outcome::Done : Outcome::Failed;
}

bool DocumentComposer::composeGroups(const Progress &progress)
{
    const qsizetype total = m_publication.groups.size();
    if (!inParts() && total > 0)
        m_part = m_file.structure().open(m_file.structure().document(), "Sect");
    for (qsizetype done = 0; done < total; ++done) {
        if (progress && !progress(int(done), int(total)))
            return false;
        const domain::PublishedGroup &group = m_publication.groups[done];
        if (inParts() && m_partStatus != group.status)
            beginPart(group.status);
        composeGroup(done);
        if (m_file.writer().failed())
            return false;
    }
    if (!m_waiting.empty())
        static_cast<void>(m_flow.place(std::exchange(m_waiting, {})));
    if (m_titleSection != 0 && !m_titleHeading)
        m_file.structure().close(m_titleSection);
    endPart();
    return true;
}

void DocumentComposer::beginPart(domain::GroupStatus status)
{
    endPart();
    m_partStatus = status;
    m_part = m_file.structure().open(m_file.structure().document(), "Sect");
    FlowBlock heading = m_groupBlocks.partHeading(domain::statusHeading(status, m_publication.language), m_part);
    heading.element = m_file.structure().open(m_part, heading.role);
    m_waiting.push_back(std::move(heading));
}

void DocumentComposer::endPart()
{
    if (m_part != 0)
        m_file.structure().close(m_part);
    m_part = 0;
}

void DocumentComposer::composeGroup(qsizetype index)
{
    const domain::PublishedGroup &group = m_publication.groups[index];
    const int section = m_file.structure().open(m_part, "Sect");
    std::vector<FlowBlock> blocks = std::exchange(m_waiting, {});
    const bool beginsPart = m_partStatus && !blocks.empty();
    std::vector<FlowBlock> own = m_groupBlocks.blocks(group, section, m_partStatus ? "H3" : "H2");
    if (beginsPart)
        own.front().spaceBefore = 3 * gridStep;
    std::move(own.begin(), own.end(), std::back_inserter(blocks));
    if (beginsPart)
        m_flow.setNextPart(domain::statusHeading(group.status, m_publication.language));
    m_flow.setGroup(group.name);
    if (m_options.groupPerPage)
        m_flow.endPage();
    const std::vector<Place> places = m_flow.place(blocks);
    if (beginsPart)
        reached(m_partHeadings[group.status], places[places.size() - 2]);
    reached(m_groupHeadings[size_t(index)], places.back());
    m_file.structure().close(section);
}

FileProperties DocumentComposer::properties() const
{
    FileProperties out;
    out.title = property(title());
    out.author = property(m_publication.association);
    out.subject = property(m_publication.subtitle);
    out.language = languageTag(m_publication.language);
    out.date = m_publication.date;
    return out;
}

} // namespace publishing::pdf

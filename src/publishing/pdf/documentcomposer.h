// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/contents.h"
#include "publishing/pdf/groupblocks.h"
#include "publishing/pdf/hyphenator.h"
#include "publishing/pdf/indexblocks.h"
#include "publishing/pdf/pageflow.h"
#include "publishing/pdf/pdfexporter.h"

namespace publishing::pdf {

/// Composes the whole document: title page, contents, the groups, in parts when they are ordered by status, indexes.
/// Groups and indexes are written first: by then the contents can tell their pages.
class DocumentComposer
{
public:
    DocumentComposer(const domain::Publication &publication, const PdfOptions &options, FontLibrary &fonts,
                     QIODevice &device);

    enum class Outcome { Done, Stopped, Failed };
    /// Failed: the device did; its words are in deviceError(), empty when the device is not the cause.
    [[nodiscard]] Outcome compose(const Progress &progress);
    [[nodiscard]] QString deviceError() const { return m_file.writer().errorString(); }
    [[nodiscard]] int pageCount() const { return m_file.pageCount(); }

private:
    void planHeadings();
    size_t addHeading(const QString &title, int level, bool isPart);
    void openFront();
    [[nodiscard]] std::vector<FlowBlock> headBlocks(int section);
    [[nodiscard]] bool composeGroups(const Progress &progress);
    void composeChanges();
    void composeGroup(qsizetype index);
    void beginPart(domain::GroupStatus status);
    void endPart();
    void composeIndex(size_t heading, const QString &title, const std::vector<IndexEntry> &entries);
    void composeFront();
    void reached(size_t heading, const Place &place);
    [[nodiscard]] bool inParts() const { return m_publication.order == domain::PublicationOrder::ByStatusThenName; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] FileProperties properties() const;

    const domain::Publication &m_publication;
    PdfOptions m_options;
    PdfFile m_file;
    Shaper m_shaper;
    TextLayout m_layout;
    std::unique_ptr<Hyphenator> m_hyphenator; ///< of the document's language, and of the other
    std::unique_ptr<Hyphenator> m_otherHyphenator;
    Furniture m_furniture;
    PageFlow m_flow;
    GroupBlocks m_groupBlocks;
    std::vector<Heading> m_headings;     ///< in reading order
    std::vector<size_t> m_groupHeadings; ///< by place of the group in the publication
    QHash<domain::GroupId, int> m_destinations;
    QHash<domain::GroupStatus, size_t> m_partHeadings;
    std::vector<IndexEntry> m_people;
    std::vector<IndexEntry> m_lists;
    std::optional<size_t> m_titleHeading;
    std::optional<size_t> m_contentsHeading;
    std::optional<size_t> m_changesHeading;
    size_t m_peopleHeading = 0;
    size_t m_listHeading = 0;
    int m_titleSection = 0; ///< structure elements of the front, open from the start to be read first
    int m_contentsSection = 0;
    int m_part = 0; ///< the structure element of the part, or of the whole
    std::optional<domain::GroupStatus> m_partStatus;
    std::vector<FlowBlock> m_waiting; ///< what heads the first group: the title, the part's heading
};

} // namespace publishing::pdf

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/groupblocks.h"
#include "publishing/pdf/pageflow.h"
#include "publishing/pdf/pdfexporter.h"

namespace publishing::pdf {

/// Composes the whole document: title page, then the groups, in parts when they are ordered by status.
class DocumentComposer
{
public:
    DocumentComposer(const domain::Publication &publication, const PdfOptions &options, FontLibrary &fonts,
                     QIODevice &device);

    enum class Outcome { Done, Stopped, Failed };
    /// Failed: the device did; its words are in deviceError(), empty when the device is not the cause.
    [[nodiscard]] Outcome compose(const Progress &progress);
    [[nodiscard]] QString deviceError() const { return m_file.writer().errorString(); }

private:
    [[nodiscard]] int destinationOf(domain::GroupId group);
    void composeGroup(const domain::PublishedGroup &group);
    void beginPart(domain::GroupStatus status);
    void endPart();
    [[nodiscard]] FileProperties properties() const;

    const domain::Publication &m_publication;
    PdfFile m_file;
    Shaper m_shaper;
    TextLayout m_layout;
    Furniture m_furniture;
    PageFlow m_flow;
    GroupBlocks m_groupBlocks;
    QHash<domain::GroupId, int> m_destinations; ///< of groups that a lineage may lead to
    int m_part = 0;                             ///< the structure element of the part, or of the whole
    std::optional<domain::GroupStatus> m_partStatus;
    std::vector<FlowBlock> m_partHeading; ///< waits for its first group
};

} // namespace publishing::pdf

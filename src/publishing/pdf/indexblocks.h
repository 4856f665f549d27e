// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "publishing/pdf/flowblock.h"
#include "publishing/pdf/outline.h"
#include "publishing/pdf/textlayout.h"

#include <functional>

namespace publishing::pdf {

/// A name of an index and where it leads.
struct IndexEntry
{
    QString name;
    QString letter;             ///< it is filed under
    std::vector<size_t> groups; ///< places in the publication
};

/// Everybody who facilitates, by sort name; every mailing list with an address, by address.
[[nodiscard]] std::vector<IndexEntry> peopleIndex(const domain::Publication &publication);
[[nodiscard]] std::vector<IndexEntry> mailingListIndex(const domain::Publication &publication);

/// Sets entries as the blocks of a column: names with the pages of their groups, under letters when there are many.
/// `headingOf` gives the heading of a group by its place in the publication; `element` is the Index they belong to.
[[nodiscard]] std::vector<FlowBlock> indexBlocks(const std::vector<IndexEntry> &entries,
                                                 const std::function<const Heading &(size_t)> &headingOf,
                                                 TextLayout &layout, domain::Language language, double width,
                                                 int element);

} // namespace publishing::pdf

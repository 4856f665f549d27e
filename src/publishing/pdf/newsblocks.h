// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "publishing/pdf/flowblock.h"
#include "publishing/pdf/textlayout.h"

#include <functional>

namespace publishing::pdf {

/// Where the blocks of a part belong.
struct NewsPlace
{
    int section = 0; ///< its structure element
    double width = 0;
    std::function<int(domain::GroupId)> destinationOf; ///< 0 when the group is not in the document
};

/// What changed since the earlier document: a heading for each kind of news, a line for each group.
[[nodiscard]] std::vector<FlowBlock> newsBlocks(const domain::PublicationChanges &changes, TextLayout &layout,
                                                domain::Language language, const NewsPlace &place);

} // namespace publishing::pdf

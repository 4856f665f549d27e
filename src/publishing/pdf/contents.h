// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "publishing/pdf/outline.h"
#include "publishing/pdf/pageflow.h"
#include "publishing/pdf/textlayout.h"

namespace publishing::pdf {

/// The pages of contents: each heading, dots, its page. How many pages they take is known before any page number is.
class Contents
{
public:
    Contents(PdfFile &file, TextLayout &layout, domain::Language language, const std::vector<Heading> &headings);

    /// How many pages they take below the blocks of `head`.
    [[nodiscard]] int pageCount(const std::vector<FlowBlock> &head);
    /// Draws them into the structure element `section`; tells where they begin.
    Place draw(PageFlow &flow, const std::vector<FlowBlock> &head, int section);

private:
    [[nodiscard]] FlowBlock title(int section, bool atTop);
    [[nodiscard]] FlowBlock entry(const Heading &heading, bool first);
    /// The headings that begin a page.
    [[nodiscard]] std::vector<size_t> plan(const std::vector<FlowBlock> &head);

    PdfFile &m_file;
    TextLayout &m_layout;
    domain::Language m_language;
    const std::vector<Heading> &m_headings;
    double m_numberWidth = 0;
};

} // namespace publishing::pdf

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "publishing/pdf/blockpainter.h"
#include "publishing/pdf/pageflow.h"
#include "publishing/pdf/textlayout.h"

namespace publishing::pdf {

/// The first page: association and logo, title, subtitle, totals, date, and what the document is drawn from.
class TitlePage
{
public:
    /// `section` is its structure element, which is closed at the end.
    TitlePage(PdfFile &file, TextLayout &layout, int section)
        : m_file(file), m_layout(layout), m_painter(file), m_section(section)
    {}

    Place draw(const domain::Publication &publication, const QString &title);

private:
    /// What the document is drawn from and the association's site, at the foot.
    void drawFoot(const domain::Publication &publication);
    void drawTotals(const domain::Publication &publication);
    void drawLogo(const domain::Publication &publication);
    /// Paints a block with its upper edge at `m_y` and moves below it.
    void paint(const FlowBlock &block);
    void paragraph(const QString &text, TypeStyle type);
    /// In the first type that needs few lines, else in the last one, shortened to what the page holds.
    [[nodiscard]] FlowBlock fitted(const TextSpan &span, const QList<TypeStyle> &types, size_t mostLines,
                                   const QByteArray &role) const;
    [[nodiscard]] FlowBlock block(const QList<TextSpan> &spans, TypeStyle type, const QByteArray &role) const;

    PdfFile &m_file;
    TextLayout &m_layout;
    BlockPainter m_painter;
    int m_section = 0;
    double m_y = 0;
};

} // namespace publishing::pdf

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/flowblock.h"

#include <map>

namespace publishing::pdf {

/// Draws the lines of blocks with their tags and links. A block may go on on the next page.
class BlockPainter
{
public:
    explicit BlockPainter(PdfFile &file) : m_file(file) {}

    void begin(const FlowBlock &block);
    /// Draws one line of the block begun, its baseline at `baseline`, the block's left edge at `x`.
    void line(size_t index, double x, double baseline);
    void end();
    /// Ends the piece of content at the foot of a page; the next line() goes on with another one.
    void endPiece();
    /// Closes the lists still open: no bullet follows.
    void closeLists();
    /// A whole block, from the upper edge `y` down.
    void paint(const FlowBlock &block, double x, double y);

private:
    void openList(int level, int parent);
    void continueContent(int element, const QByteArray &role, const QByteArray &entries = {});
    void marker(double x, double baseline);
    void linkRectangles(const Line &line, double x, double baseline);
    void draw(const Line &line, double x, double baseline);
    void trailing(const Line &line, double x, double baseline);
    [[nodiscard]] int linkElement(int link);

    PdfFile &m_file;
    const FlowBlock *m_block = nullptr;
    int m_element = 0;                 ///< of the block
    int m_content = 0;                 ///< the element its text belongs to: the same, or a bullet's LBody
    int m_drawing = 0;                 ///< the element of the piece of content being drawn, 0: none
    std::map<int, int> m_linkElements; ///< by link, in a fixed order
    struct OpenList
    {
        int element = 0;
        int parent = 0;
    };
    std::vector<OpenList> m_lists;
};

} // namespace publishing::pdf

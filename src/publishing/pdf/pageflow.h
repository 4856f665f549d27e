// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/blockpainter.h"
#include "publishing/pdf/furniture.h"

#include <optional>
#include <vector>

namespace publishing::pdf {

/// Where a block went.
struct Place
{
    int page = 0;   ///< the page's object
    int number = 0; ///< as printed
    double y = 0;   ///< its upper edge
};

/// Fills pages with blocks from top to bottom and decides where they break: never after a heading or a label, never
/// leaving a single line of a paragraph behind, and hardly inside a group.
class PageFlow
{
public:
    PageFlow(PdfFile &file, Furniture &furniture) : m_file(file), m_furniture(furniture), m_painter(file) {}

    /// Places blocks that belong together; starts a new page when little room is left and they would not fit.
    std::vector<Place> place(const std::vector<FlowBlock> &blocks);
    /// The part that what is placed next belongs to, for the header of the page it begins on.
    void setNextPart(const QString &part) { m_nextPart = part; }
    /// The group that what is placed next belongs to, for the header.
    void setGroup(const QString &name) { m_group = name; }
    /// Places many small blocks in columns of one width, as even as they can be on the last page.
    void placeInColumns(const std::vector<FlowBlock> &blocks, int columns, double step);
    /// Starts a new page when less than that height is free on this one.
    void ensureRoom(double height) { makeRoom(height); }
    /// Leaves that height free on the page being filled.
    void skip(double height) { m_used += m_pageOpen ? height : 0; }
    /// Ends the page being filled, if any; what follows starts on a new one.
    void endPage();

private:
    struct Row
    {
        const FlowBlock *block = nullptr;
        size_t line = 0;
        bool mayStartPage = false;
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const std::vector<FlowBlock> &blocks);
    [[nodiscard]] double heightOf(const std::vector<Row> &rows, size_t first, size_t end) const;
    void makeRoom(double height);
    void nextColumn();
    void balance(double remaining);
    void draw(const Row &row, std::vector<Place> &places);
    [[nodiscard]] double room() const { return m_file.geometry().textHeight; }

    PdfFile &m_file;
    Furniture &m_furniture;
    BlockPainter m_painter;
    std::optional<QString> m_nextPart;
    bool m_pageOpen = false;
    QString m_group;
    double m_used = 0;  ///< of the text area's height
    double m_top = 0;   ///< where the columns begin
    double m_limit = 0; ///< where they end; 0: at the foot of the page
    int m_columns = 1;
    int m_column = 0;
    double m_columnStep = 0;
};

} // namespace publishing::pdf

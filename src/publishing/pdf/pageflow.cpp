// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/pageflow.h"

#include <algorithm>
#include <cmath>

namespace publishing::pdf {

namespace {

/// A paragraph this short is never cut: one line would be left alone.
constexpr size_t shortParagraph = 3;
/// What takes no more than this part of a page is never cut.
constexpr double keptWhole = 0.75;
/// What fits nowhere whole is only begun where this part of the page is free.
constexpr double roomToBegin = 0.45;

bool mayBreakBefore(const FlowBlock &block, size_t line)
{
    const size_t count = block.lines.size();
    return !block.unbreakable && count > shortParagraph && line > 1 && line + 1 < count;
}

} // namespace

std::vector<PageFlow::Row> PageFlow::rowsOf(const std::vector<FlowBlock> &blocks)
{
    std::vector<Row> rows;
    bool held = false;
    for (const FlowBlock &block : blocks) {
        for (size_t i = 0; i < block.lines.size(); ++i)
            rows.push_back({&block, i, i == 0 ? !held : mayBreakBefore(block, i)});
        held = block.keepWithNext;
    }
    return rows;
}

double PageFlow::heightOf(const std::vector<Row> &rows, size_t first, size_t end) const
{
    double height = 0;
    for (size_t i = first; i < end; ++i) {
        const bool atTop = i == first && m_used == m_top;
        height += rows[i].block->type.leading + (rows[i].line == 0 && !atTop ? rows[i].block->spaceBefore : 0);
    }
    return height;
}

void PageFlow::makeRoom(double height)
{
    if (m_used > m_top && m_used + height > (m_limit > 0 ? m_limit : room()))
        nextColumn();
}

void PageFlow::nextColumn()
{
    if (m_column + 1 < m_columns) {
        ++m_column;
        m_used = m_top;
        return;
    }
    endPage();
}

void PageFlow::balance(double remaining)
{
    constexpr double slack = gridStep; // what is cut at the end of a column is a line of two steps
    m_limit = m_top + std::ceil((remaining / m_columns + slack) / gridStep) * gridStep;
    m_limit = std::min(m_limit, room());
}

void PageFlow::placeInColumns(const std::vector<FlowBlock> &blocks, int columns, double step)
{
    std::vector<Place> places;
    const std::vector<Row> rows = rowsOf(blocks);
    double remaining = heightOf(rows, 0, rows.size());
    m_columns = columns;
    m_columnStep = step;
    m_top = m_used;
    balance(remaining);
    double deepest = m_top;
    for (size_t first = 0; first < rows.size();) {
        size_t end = first + 1;
        while (end < rows.size() && !rows[end].mayStartPage)
            ++end;
        makeRoom(heightOf(rows, first, end));
        if (!m_pageOpen) {
            balance(remaining);
            deepest = 0;
        }
        for (size_t i = first; i < end; ++i) {
            const double before = m_used;
            draw(rows[i], places);
            remaining -= m_used - before;
        }
        deepest = std::max(deepest, m_used);
        first = end;
    }
    m_painter.closeLists();
    m_used = deepest;
    m_top = 0;
    m_limit = 0;
    m_columns = 1;
    m_column = 0;
}

std::vector<Place> PageFlow::place(const std::vector<FlowBlock> &blocks)
{
    std::vector<Place> places;
    const std::vector<Row> rows = rowsOf(blocks);
    const double whole = heightOf(rows, 0, rows.size());
    const bool isShort = whole <= keptWhole * room();
    if (m_used + whole > room() && (isShort || room() - m_used < roomToBegin * room()))
        makeRoom(whole);
    for (size_t first = 0; first < rows.size();) {
        size_t end = first + 1;
        while (end < rows.size() && !rows[end].mayStartPage)
            ++end;
        makeRoom(heightOf(rows, first, end));
        for (size_t i = first; i < end; ++i) {
            makeRoom(heightOf(rows, i, i + 1)); // only matters for what is higher than a page
            draw(rows[i], places);
        }
        first = end;
    }
    m_painter.closeLists();
    return places;
}

void PageFlow::draw(const Row &row, std::vector<Place> &places)
{
    const FlowBlock &block = *row.block;
    if (!m_pageOpen) {
        m_file.beginPage();
        if (m_nextPart)
            m_furniture.setPart(*std::exchange(m_nextPart, std::nullopt));
        m_furniture.setGroup(m_group);
    }
    m_pageOpen = true;
    if (row.line == 0) {
        m_painter.begin(block);
        m_used += m_used > m_top ? block.spaceBefore : 0;
    }
    const PageGeometry &geometry = m_file.geometry();
    const double upper = geometry.height - geometry.top - m_used;
    if (row.line == 0 && block.marksPlace)
        places.push_back({m_file.page(), m_file.pageNumber(), upper});
    m_used += block.type.leading;
    m_painter.line(row.line, geometry.left + m_column * m_columnStep, upper - block.type.leading + baselineLift);
    if (row.line + 1 == block.lines.size())
        m_painter.end();
}

void PageFlow::endPage()
{
    if (!m_pageOpen)
        return;
    m_painter.endPiece();
    m_furniture.draw(m_file);
    m_file.endPage();
    m_pageOpen = false;
    m_used = 0;
    m_top = 0;
    m_column = 0;
}

} // namespace publishing::pdf

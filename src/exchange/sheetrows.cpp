// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetrows.h"

#include "exchange/importwords.h"

#include <algorithm>

namespace exchange {

bool SheetCollector::addCell(const QString &text, qsizetype column)
{
    m_characters += text.size();
    m_tooLarge = m_tooLarge || (column >= maxTableColumns && !text.isEmpty()) || text.size() > maxCellLength ||
                 m_characters > maxTableCharacters;
    if (m_tooLarge || column >= maxTableColumns || text.isEmpty())
        return !m_tooLarge;
    while (m_row.size() < column)
        m_row += QString();
    if (column < m_row.size())
        m_row[column] = text;
    else
        m_row += text;
    m_hasText = true;
    return true;
}

bool SheetCollector::endRow(qsizetype line)
{
    m_cells += m_row.size();
    if (m_hasText)
        m_rows += SheetRow{line, m_row};
    m_row.clear();
    m_hasText = false;
    m_tooLarge = m_tooLarge || m_rows.size() > maxTableRows || m_cells > maxTableCells;
    return !m_tooLarge && m_watch.goesOn(m_xml);
}

domain::Result<SheetRows> SheetCollector::finish(const QXmlStreamReader &xml) &&
{
    if (m_watch.isStopped())
        return ImportWords::stopped();
    if (m_tooLarge)
        return ImportWords::largeTable();
    if (xml.hasError())
        return ImportWords::brokenSheet(xml.errorString());
    return std::move(m_rows);
}

domain::Result<QByteArray> sheetBytes(QIODevice &device)
{
    // Asked for less where less is there: the buffer is as large as what is asked for.
    const qint64 there = device.isSequential() ? maxSheetBytes : device.size() - device.pos();
    QByteArray bytes = device.read(std::min(maxSheetBytes, there) + 1);
    if (bytes.size() > maxSheetBytes)
        return ImportWords::largeFile(maxSheetBytes);
    return bytes;
}

} // namespace exchange

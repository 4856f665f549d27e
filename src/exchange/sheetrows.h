// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "exchange/spreadsheet.h"

#include <QXmlStreamReader>

namespace exchange {

/// Collects the cells of a sheet within the limits of a table.
class SheetCollector
{
public:
    /// `xml`: what the cells are read from, to tell how far it is.
    SheetCollector(const QIODevice &xml, const ReadProgress &progress) : m_xml(xml), m_watch(progress) {}

    /// False when a limit is passed; then it is of no more use.
    bool addCell(const QString &text, qsizetype column);
    /// An empty row is passed over. False also when the reading is stopped.
    bool endRow(qsizetype line);
    /// Error when a limit was passed or the XML was broken.
    [[nodiscard]] domain::Result<SheetRows> finish(const QXmlStreamReader &xml) &&;

private:
    const QIODevice &m_xml;
    ReadWatch m_watch;
    SheetRows m_rows;
    QStringList m_row;
    qint64 m_characters = 0;
    qint64 m_cells = 0;
    bool m_tooLarge = false;
    bool m_hasText = false;
};

/// Reads a spreadsheet's bytes, refusing too many of them.
[[nodiscard]] domain::Result<QByteArray> sheetBytes(QIODevice &device);

} // namespace exchange

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/zipreader.h"
#include "exchange/sheetrows.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

qsizetype repeats(const QXmlStreamReader &xml, const QString &name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return std::max<qsizetype>(1, attribute.value().toLongLong());
    }
    return 1;
}

QString valueOf(const QXmlStreamReader &xml, const QString &name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name && attribute.prefix() == "office"_L1)
            return attribute.value().toString();
    }
    return {};
}

/// The text within an element, as a person sees it.
QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++depth;
            if (xml.name() == "s"_L1)
                text += QString(std::min<qsizetype>(repeats(xml, u"c"_s), 1'000), u' ');
            else if (xml.name() == "tab"_L1)
                text += u'\t';
            else if (xml.name() == "line-break"_L1)
                text += u'\n';
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
        if (text.size() > maxCellLength)
            return text;
    }
    return text;
}

/// The text of a cell; of a date its day, since how it is shown depends on the country.
QString cellText(QXmlStreamReader &xml)
{
    const QString date = valueOf(xml, u"date-value"_s);
    QStringList paragraphs;
    qsizetype length = 0;
    int depth = 1;
    while (depth > 0 && !xml.atEnd() && length <= maxCellLength) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "p"_L1) {
            paragraphs += paragraph(xml);
            length += paragraphs.last().size();
        } else if (xml.isStartElement() && xml.name() == "annotation"_L1) {
            xml.skipCurrentElement(); // a comment is not the cell
        } else if (xml.isStartElement()) {
            ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return date.isEmpty() ? paragraphs.join(u'\n') : date.left(10);
}

/// A row of cells; false when a limit is passed.
bool readRow(QXmlStreamReader &xml, SheetCollector &collector, qsizetype &line)
{
    const qsizetype rows = repeats(xml, u"number-rows-repeated"_s);
    qsizetype column = 0;
    while (xml.readNextStartElement()) {
        const qsizetype count = repeats(xml, u"number-columns-repeated"_s);
        if (xml.name() != "table-cell"_L1 && xml.name() != "covered-table-cell"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        const QString text = cellText(xml);
        for (qsizetype i = 0; i < count && !text.isEmpty(); ++i) {
            if (!collector.addCell(text, column + i))
                return false;
        }
        column += count;
    }
    const bool kept = collector.endRow(line); // a row that is repeated is one group, told once
    line += std::min<qsizetype>(rows, 10'000'000);
    return kept;
}

} // namespace

domain::Result<SheetRows> readOds(QIODevice &device, const ReadProgress &progress)
{
    const auto bytes = sheetBytes(device);
    if (!bytes)
        return bytes.error();
    const auto zip = archive::ZipReader::open(*bytes);
    if (!zip)
        return zip.error();
    const auto content = zip->read("content.xml", maxSheetPartBytes);
    if (!content)
        return content.error();
    QBuffer buffer; // from a device it is read in pieces; bytes would be made characters all at once
    buffer.setData(*content);
    buffer.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&buffer);
    SheetCollector collector(buffer, progress);
    bool inTable = false;
    qsizetype line = 1;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "table"_L1)
            inTable = true;
        else if (xml.isEndElement() && xml.name() == "table"_L1)
            break; // only the first sheet
        else if (inTable && xml.isStartElement() && xml.name() == "table-row"_L1 && !readRow(xml, collector, line))
            break;
    }
    return std::move(collector).finish(xml);
}

} // namespace exchange

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/zipreader.h"
#include "exchange/importwords.h"
#include "exchange/sheetrows.h"

#include <QBuffer>
#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// Text of an element's <t> parts; phonetic readings are not the text.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "rPh"_L1)
            xml.skipCurrentElement();
        else if (xml.isStartElement() && xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.isStartElement())
            ++depth;
        else if (xml.isEndElement())
            --depth;
    }
    return text;
}

domain::Result<QStringList> sharedStrings(const QByteArray &bytes, const ReadProgress &progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&buffer);
    QStringList strings;
    ReadWatch watch(progress);
    qint64 characters = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != "si"_L1)
            continue;
        if (!watch.goesOn(buffer))
            return ImportWords::stopped();
        strings += richText(xml);
        characters += strings.last().size();
        if (strings.size() > maxTableCells || characters > maxTableCharacters)
            return ImportWords::largeTable();
    }
    return strings;
}

bool isDateFormat(int id, const QString &code)
{
    if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))
        return true;
    const QString plain = code.section(u';', 0, 0).toLower();
    return plain.contains(u'y') || (plain.contains(u'd') && plain.contains(u'm'));
}

/// Which cell styles show a date.
QSet<int> dateStyles(const QByteArray &bytes)
{
    QSet<int> styles;
    QHash<int, QString> codes;
    QXmlStreamReader xml(bytes);
    bool inCells = false;
    int style = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            codes.insert(id, attributes.value("formatCode"_L1).toString());
        else if (inCells && xml.name() == "xf"_L1) {
            if (isDateFormat(id, codes.value(id)))
                styles.insert(style);
            ++style;
        }
    }
    return styles;
}

/// "BC12" is in column 54.
std::optional<qsizetype> columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar unit : reference) {
        if (unit < u'A' || unit > u'Z')
            break;
        column = column * 26 + (unit.unicode() - u'A' + 1);
        if (column > 20'000)
            break;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

/// Reads the cells of a sheet.
class XlsxSheet
{
public:
    XlsxSheet(QStringList strings, QSet<int> dates) : m_strings(std::move(strings)), m_dates(std::move(dates)) {}
    [[nodiscard]] domain::Result<SheetRows> read(const QByteArray &bytes, const ReadProgress &progress);

private:
    [[nodiscard]] bool readRow(QXmlStreamReader &xml, SheetCollector &collector);
    [[nodiscard]] QString cellText(QXmlStreamReader &xml) const;
    [[nodiscard]] QString shown(const QString &type, int style, const QString &value) const;

    QStringList m_strings;
    QSet<int> m_dates;
    qsizetype m_line = 0;
};

QString XlsxSheet::shown(const QString &type, int style, const QString &value) const
{
    if (type == u"s"_s)
        return m_strings.value(value.toLongLong());
    if (!type.isEmpty() && type != u"n"_s)
        return value;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    constexpr double lastDay = 2'958'465; // 9999-12-31
    if (isNumber && m_dates.contains(style) && number >= 1 && number <= lastDay)
        return QDate(1899, 12, 30).addDays(qint64(number)).toString(Qt::ISODate);
    return value;
}

QString XlsxSheet::cellText(QXmlStreamReader &xml) const
{
    const QString type = xml.attributes().value("t"_L1).toString();
    const int style = xml.attributes().value("s"_L1).toInt();
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "v"_L1)
            text = shown(type, style, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        else if (xml.name() == "is"_L1)
            text = richText(xml);
        else
            xml.skipCurrentElement(); // a formula
    }
    return text;
}

bool XlsxSheet::readRow(QXmlStreamReader &xml, SheetCollector &collector)
{
    const qsizetype told = xml.attributes().value("r"_L1).toLongLong();
    m_line = told > 0 ? told : m_line + 1;
    qsizetype column = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != "c"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        column = columnOf(xml.attributes().value("r"_L1)).value_or(column);
        if (!collector.addCell(cellText(xml), column))
            return false;
        ++column;
    }
    return collector.endRow(m_line);
}

domain::Result<SheetRows> XlsxSheet::read(const QByteArray &bytes, const ReadProgress &progress)
{
    QBuffer buffer; // from a device it is read in pieces; bytes would be made characters all at once
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&buffer);
    SheetCollector collector(buffer, progress);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "row"_L1 && !readRow(xml, collector))
            break;
    }
    return std::move(collector).finish(xml);
}

/// The file of the first sheet, as the workbook and its relations name it.
QByteArray firstSheet(const QByteArray &workbook, const QByteArray &relations)
{
    QString id;
    QXmlStreamReader sheets(workbook);
    while (!sheets.atEnd() && id.isEmpty()) {
        sheets.readNext();
        if (!sheets.isStartElement() || sheets.name() != "sheet"_L1)
            continue;
        for (const QXmlStreamAttribute &attribute : sheets.attributes()) {
            if (attribute.name() == "id"_L1)
                id = attribute.value().toString();
        }
    }
    QXmlStreamReader targets(relations);
    while (!targets.atEnd()) {
        targets.readNext();
        if (!targets.isStartElement() || targets.attributes().value("Id"_L1) != id)
            continue;
        const QString target = targets.attributes().value("Target"_L1).toString();
        return (target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target).toUtf8();
    }
    return "xl/worksheets/sheet1.xml";
}

} // namespace

domain::Result<SheetRows> readXlsx(QIODevice &device, const ReadProgress &progress)
{
    const auto bytes = sheetBytes(device);
    if (!bytes)
        return bytes.error();
    const auto zip = archive::ZipReader::open(*bytes);
    if (!zip)
        return zip.error();
    QHash<QByteArray, QByteArray> parts;
    for (const char *name :
         {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml"}) {
        if (!zip->contains(name))
            continue;
        auto part = zip->read(name, maxSheetPartBytes);
        if (!part)
            return part.error();
        parts.insert(name, *part);
    }
    const auto sheet = zip->read(firstSheet(parts.value("xl/workbook.xml"), parts.value("xl/_rels/workbook.xml.rels")),
                                 maxSheetPartBytes);
    if (!sheet)
        return sheet.error();
    const auto strings = sharedStrings(parts.take("xl/sharedStrings.xml"), progress);
    if (!strings)
        return strings.error();
    return XlsxSheet(*strings, dateStyles(parts.value("xl/styles.xml"))).read(*sheet, progress);
}

} // namespace exchange

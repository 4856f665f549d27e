// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/zipwriter.h"
#include "exchange/importwords.h"
#include "exchange/spreadsheet.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr QLatin1StringView office{"urn:oasis:names:tc:opendocument:xmlns:office:1.0"};
constexpr QLatin1StringView table{"urn:oasis:names:tc:opendocument:xmlns:table:1.0"};
constexpr QLatin1StringView textSpace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0"};

constexpr const char *mediaType = "application/vnd.oasis.opendocument.spreadsheet";

/// Runs of spaces would be one space, so all but the first are told.
void writeText(QXmlStreamWriter &xml, const QString &line)
{
    QString run;
    for (const QChar unit : line) {
        const bool second = unit == u' ' && (run.isEmpty() || run.endsWith(u' '));
        if (!second && unit != u'\t') {
            run += unit;
            continue;
        }
        xml.writeCharacters(run);
        run.clear();
        xml.writeEmptyElement(textSpace, unit == u'\t' ? u"tab"_s : u"s"_s);
        xml.writeCharacters({});
    }
    xml.writeCharacters(run);
}

void writeRow(QXmlStreamWriter &xml, const QStringList &cells)
{
    xml.writeStartElement(table, u"table-row"_s);
    for (const QString &cell : cells) {
        xml.writeStartElement(table, u"table-cell"_s);
        if (!cell.isEmpty()) {
            xml.writeAttribute(office, u"value-type"_s, u"string"_s);
            for (const QString &line : cell.split(u'\n')) {
                xml.writeStartElement(textSpace, u"p"_s);
                writeText(xml, line);
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray sheet(const domain::DirectoryContent &content, const SheetOptions &options)
{
    const QList<TableColumn> columns = options.columns.isEmpty() ? groupColumns() : options.columns;
    const bool french = options.language == domain::Language::French;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(office, u"office"_s);
    xml.writeNamespace(table, u"table"_s);
    xml.writeNamespace(textSpace, u"text"_s);
    xml.writeStartElement(office, u"document-content"_s);
    xml.writeAttribute(office, u"version"_s, u"1.3"_s);
    xml.writeStartElement(office, u"body"_s);
    xml.writeStartElement(office, u"spreadsheet"_s);
    xml.writeStartElement(table, u"table"_s);
    xml.writeAttribute(table, u"name"_s, french ? u"Groupes"_s : u"Groups"_s);
    xml.writeEmptyElement(table, u"table-column"_s);
    xml.writeAttribute(table, u"number-columns-repeated"_s, QString::number(columns.size()));
    QStringList header;
    for (const TableColumn column : columns)
        header += columnHeader(column, options.language);
    writeRow(xml, header);
    for (const domain::WorkGroup &group : content.groups) {
        QStringList cells;
        for (const TableColumn column : columns)
            cells += cellOf(content, group, column, options.language, options.date);
        writeRow(xml, cells);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifest()
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                      "manifest:version=\"1.3\">\n<manifest:file-entry manifest:full-path=\"/\" "
                      "manifest:version=\"1.3\" manifest:media-type=\"") +
           mediaType +
           "\"/>\n<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\n"
           "</manifest:manifest>\n";
}

} // namespace

domain::Result<void> writeOds(const domain::DirectoryContent &content, const SheetOptions &options, QIODevice &device)
{
    archive::ZipWriter zip(options.date);
    zip.addStored("mimetype", mediaType); // first and plain, as its readers want it
    zip.addDeflated("content.xml", sheet(content, options));
    zip.addDeflated("META-INF/manifest.xml", manifest());
    const QByteArray bytes = zip.finish();
    if (device.write(bytes) != bytes.size())
        return ImportWords::unwritable(device.errorString());
    return {};
}

} // namespace exchange

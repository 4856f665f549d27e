// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/metadata.h"

#include "publishing/pdf/syntax.h"

namespace publishing::pdf {

namespace {

constexpr QByteArrayView program = "Annuaire";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

} // namespace

QByteArray infoDictionary(const FileProperties &properties)
{
    QByteArray out = "<</Title" + textString(properties.title);
    if (!properties.author.isEmpty())
        out += "/Author" + textString(properties.author);
    if (!properties.subject.isEmpty())
        out += "/Subject" + textString(properties.subject);
    out += "/Creator(";
    out += program;
    out += ")/Producer(";
    out += program;
    out += ')';
    if (properties.date.isValid())
        out += "/CreationDate(D:" + properties.date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)";
    return out + ">>";
}

QByteArray metadataPacket(const FileProperties &properties)
{
    QByteArray out = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                     "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                     "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
                     "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                     "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                     "<pdfuaid:part>1</pdfuaid:part>\n";
    out += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(properties.title) +
           "</rdf:li></rdf:Alt></dc:title>\n";
    if (!properties.author.isEmpty())
        out += "<dc:creator><rdf:Seq><rdf:li>" + escaped(properties.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    if (!properties.subject.isEmpty()) {
        out += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(properties.subject) +
               "</rdf:li></rdf:Alt></dc:description>\n";
    }
    out += "<dc:language><rdf:Bag><rdf:li>" + properties.language + "</rdf:li></rdf:Bag></dc:language>\n";
    if (properties.date.isValid())
        out += "<xmp:CreateDate>" + properties.date.toString(Qt::ISODate).toLatin1() + "T00:00:00Z</xmp:CreateDate>\n";
    out += "<xmp:CreatorTool>Annuaire</xmp:CreatorTool><pdf:Producer>Annuaire</pdf:Producer>\n";
    return out + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace publishing::pdf

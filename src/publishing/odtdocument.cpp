// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/odtdocument.h"

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"

namespace publishing {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

QString bookmark(domain::GroupId id)
{
    return u"g"_s + QString::number(id.value());
}

/// "B", "BI", "O": the automatic style of a run, empty for plain text.
QString runStyle(bool bold, bool italic, bool otherLanguage)
{
    return QString(bold ? u"B"_s : QString()) + (italic ? u"I"_s : QString()) + (otherLanguage ? u"O"_s : QString());
}

} // namespace

OdtDocument::OdtDocument(const domain::Publication &publication)
    : m_publication(publication), m_language(publication.language), m_xml(&m_bytes)
{
    for (const domain::PublishedGroup &group : publication.groups)
        m_groups.insert(group.id);
    begin();
}

void OdtDocument::begin()
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"office:document-content"_s);
    for (const auto &[prefix, name] :
         {std::pair(u"office"_s, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s),
          std::pair(u"text"_s, u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s),
          std::pair(u"style"_s, u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s),
          std::pair(u"fo"_s, u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s),
          std::pair(u"xlink"_s, u"http://www.w3.org/1999/xlink"_s)})
        m_xml.writeAttribute(u"xmlns:"_s + prefix, name);
    m_xml.writeAttribute(u"office:version"_s, u"1.3"_s);
    automaticStyles();
    m_xml.writeStartElement(u"office:body"_s);
    m_xml.writeStartElement(u"office:text"_s);
}

void OdtDocument::automaticStyles()
{
    const QLocale other = domain::localeOf(domain::otherLanguage(m_language));
    m_xml.writeStartElement(u"office:automatic-styles"_s);
    for (int i = 1; i < 8; ++i) {
        const bool bold = (i & 1) != 0;
        const bool italic = (i & 2) != 0;
        const bool otherLanguage = (i & 4) != 0;
        m_xml.writeStartElement(u"style:style"_s);
        m_xml.writeAttribute(u"style:name"_s, runStyle(bold, italic, otherLanguage));
        m_xml.writeAttribute(u"style:family"_s, u"text"_s);
        m_xml.writeEmptyElement(u"style:text-properties"_s);
        if (bold)
            m_xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
        if (italic)
            m_xml.writeAttribute(u"fo:font-style"_s, u"italic"_s);
        if (otherLanguage) {
            m_xml.writeAttribute(u"fo:language"_s, other.name().section(u'_', 0, 0));
            m_xml.writeAttribute(u"fo:country"_s, other.name().section(u'_', 1, 1));
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

/// A run of text; spaces beyond the first and line breaks as elements, for XML would lose them.
void OdtDocument::run(const QString &text, const QString &style)
{
    if (!style.isEmpty()) {
        m_xml.writeStartElement(u"text:span"_s);
        m_xml.writeAttribute(u"text:style-name"_s, style);
    }
    QString plain;
    const auto flush = [&] {
        m_xml.writeCharacters(plain);
        plain.clear();
    };
    bool afterSpace = true;
    for (const QChar c : writable(text)) {
        const bool breaks = c == QChar(0x2028) || c == QChar(0x2029) || c == u'\n';
        if (breaks || c == u'\t' || (c == u' ' && afterSpace)) {
            flush();
            m_xml.writeEmptyElement(breaks ? u"text:line-break"_s : (c == u'\t' ? u"text:tab"_s : u"text:s"_s));
        } else {
            plain += c;
        }
        afterSpace = c == u' ' || breaks;
    }
    flush();
    if (!style.isEmpty())
        m_xml.writeEndElement();
}

void OdtDocument::link(const QString &url, const QString &text, const QString &style)
{
    m_xml.writeStartElement(u"text:a"_s);
    m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
    m_xml.writeAttribute(u"xlink:href"_s, writable(url));
    run(text, style);
    m_xml.writeEndElement();
}

void OdtDocument::paragraph(const QString &style, const QString &text, bool otherLanguage)
{
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, style);
    run(text, runStyle(false, false, otherLanguage));
    m_xml.writeEndElement();
}

void OdtDocument::heading(int level, const QString &text, bool otherLanguage)
{
    m_xml.writeStartElement(u"text:h"_s);
    m_xml.writeAttribute(u"text:style-name"_s, u"Heading_20_%1"_s.arg(level));
    m_xml.writeAttribute(u"text:outline-level"_s, QString::number(level));
    run(text, runStyle(false, false, otherLanguage));
    m_xml.writeEndElement();
}

void OdtDocument::head()
{
    paragraph(u"Title"_s, titleOf(m_publication), m_publication.titleIsFallback);
    if (!m_publication.subtitle.isEmpty())
        paragraph(u"Subtitle"_s, m_publication.subtitle, m_publication.subtitleIsFallback);
    QStringList about;
    if (const QString association = associationBeside(titleOf(m_publication), m_publication); !association.isEmpty())
        about.append(association);
    if (m_publication.date.isValid())
        about.append(domain::editionLabel(m_publication.date, m_language));
    if (!about.isEmpty())
        paragraph(u"Note"_s, about.join(u" · "_s));
    if (m_publication.groups.isEmpty())
        paragraph(u"Text_20_body"_s, noGroupsNote(m_language));
}

void OdtDocument::changes()
{
    if (!m_publication.changes)
        return;
    heading(1, changesHeading(m_publication.changes->since, m_language), false);
    std::optional<domain::NewsKind> kind;
    for (const domain::NewsItem &item : m_publication.changes->items) {
        if (kind != item.kind) {
            if (kind)
                m_xml.writeEndElement();
            heading(2, newsHeading(item.kind, m_language), false);
            m_xml.writeStartElement(u"text:list"_s);
            m_xml.writeAttribute(u"text:style-name"_s, u"Bullets"_s);
        }
        kind = item.kind;
        m_xml.writeStartElement(u"text:list-item"_s);
        TieLine news{{item.name, {}, item.group, item.nameIsFallback}};
        if (!item.text.isEmpty())
            news.append({domain::labelled(QString(), item.text, m_language), {}, {}, false});
        line(u"List_20_Bullet"_s, news);
        m_xml.writeEndElement();
    }
    if (kind)
        m_xml.writeEndElement();
    else
        paragraph(u"Text_20_body"_s, noNewsNote(m_language));
}

void OdtDocument::line(const QString &style, const TieLine &line)
{
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, style);
    for (const TiePiece &piece : line) {
        const QString runOf = runStyle(false, false, piece.otherLanguage);
        if (!piece.url.isEmpty())
            link(piece.url, piece.text, runOf);
        else if (m_groups.contains(piece.target))
            link(u'#' + bookmark(piece.target), piece.text, runOf);
        else
            run(piece.text, runOf);
    }
    m_xml.writeEndElement();
}

void OdtDocument::group(const domain::PublishedGroup &group)
{
    const bool inParts = m_publication.order == domain::PublicationOrder::ByStatusThenName;
    if (inParts && m_part != group.status)
        heading(1, domain::statusHeading(group.status, m_language), false);
    m_part = group.status;
    m_xml.writeStartElement(u"text:h"_s);
    m_xml.writeAttribute(u"text:style-name"_s, u"Heading_20_%1"_s.arg(inParts ? 2 : 1));
    m_xml.writeAttribute(u"text:outline-level"_s, inParts ? u"2"_s : u"1"_s);
    m_xml.writeEmptyElement(u"text:bookmark"_s);
    m_xml.writeAttribute(u"text:name"_s, bookmark(group.id));
    run(group.name, runStyle(false, false, group.nameIsFallback));
    m_xml.writeEndElement();
    line(u"Note"_s, {{group.statusText.chopped(group.statusReason.size()), {}, {}, false},
                     {group.statusReason, {}, {}, group.statusReasonIsFallback},
                     {u" · "_s + group.verifiedText, {}, {}, false}});
    const QList<TieLine> facilitators = facilitatorLines(group, m_language);
    for (qsizetype i = 0; i < facilitators.size(); ++i)
        line(i == 0 ? u"Facilitators"_s : u"Note"_s, facilitators[i]);
    blocks(group.description, group.descriptionIsFallback);
    for (const TieLine &tie : tieLines(group, m_language))
        line(u"Note"_s, tie);
}

void OdtDocument::blocks(const QList<domain::Block> &blocks, bool otherLanguage)
{
    int open = 0; // lists, each inside an item of the one before
    const auto closeTo = [&](int depth) {
        for (; open > depth; --open) {
            m_xml.writeEndElement(); // item
            m_xml.writeEndElement(); // list
        }
    };
    for (const domain::Block &block : blocks) {
        const bool bullet = block.kind == domain::Block::Kind::Bullet;
        const int depth = bullet ? block.level + 1 : 0;
        closeTo(depth);
        if (bullet && open == depth) {
            m_xml.writeEndElement();
            m_xml.writeStartElement(u"text:list-item"_s);
        }
        for (; open < depth; ++open) {
            m_xml.writeStartElement(u"text:list"_s);
            m_xml.writeAttribute(u"text:style-name"_s, u"Bullets"_s);
            m_xml.writeStartElement(u"text:list-item"_s);
        }
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, bullet ? u"List_20_Bullet"_s : u"Text_20_body"_s);
        inlines(block.inlines, otherLanguage);
        m_xml.writeEndElement();
    }
    closeTo(0);
}

void OdtDocument::inlines(const QList<domain::Inline> &inlines, bool otherLanguage)
{
    for (const domain::Inline &each : inlines) {
        const QString style = runStyle(each.bold, each.italic, otherLanguage);
        if (each.link.isEmpty())
            run(each.text, style);
        else
            link(each.link, each.text, style);
    }
}

QByteArray OdtDocument::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

QByteArray OdtDocument::meta(const domain::Publication &publication)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-meta"_s);
    xml.writeAttribute(u"xmlns:office"_s, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s);
    xml.writeAttribute(u"xmlns:meta"_s, u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Annuaire"_s);
    xml.writeTextElement(u"dc:title"_s, writable(titleOf(publication)));
    xml.writeTextElement(u"dc:subject"_s, writable(publication.subtitle));
    xml.writeTextElement(u"dc:creator"_s, writable(publication.association));
    xml.writeTextElement(u"dc:language"_s, languageTag(publication.language));
    if (publication.date.isValid())
        xml.writeTextElement(u"dc:date"_s, publication.date.toString(Qt::ISODate) + u"T00:00:00"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace publishing

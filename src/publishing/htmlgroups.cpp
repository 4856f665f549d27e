// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"
#include "publishing/htmldocument.h"

namespace publishing {

using namespace Qt::StringLiterals;

// Groups and what changed in them as HTML, and the escaping of every text.

QByteArray htmlText(const QString &text)
{
    QString out = writable(text).toHtmlEscaped();
    out.replace(u'\'', u"&#39;"_s);
    return out.replace(QChar(0x2028), u"<br>"_s).toUtf8();
}

QByteArray htmlLine(const QString &text)
{
    return htmlText(QString(text).replace(QChar(0x2028), u' '));
}

void HtmlDocument::changes()
{
    if (!m_publication.changes)
        return;
    m_out += "<section class=\"changes\" aria-labelledby=\"changes\">\n<h2 id=\"changes\">" +
             htmlText(changesHeading(m_publication.changes->since, m_language)) + "</h2>\n";
    std::optional<domain::NewsKind> kind;
    for (const domain::NewsItem &item : m_publication.changes->items) {
        if (kind != item.kind) {
            m_out += kind ? "</ul>\n" : "";
            m_out += "<h3>" + htmlText(newsHeading(item.kind, m_language)) + "</h3>\n<ul>\n";
        }
        kind = item.kind;
        m_out += "<li>";
        line({{item.name, {}, item.group, item.nameIsFallback}});
        if (!item.text.isEmpty())
            m_out += htmlText(domain::labelled(QString(), item.text, m_language));
        m_out += "</li>\n";
    }
    m_out += kind ? "</ul>\n" : QByteArray("<p>" + htmlText(noNewsNote(m_language)) + "</p>\n");
    m_out += "</section>\n";
}

void HtmlDocument::part(domain::GroupStatus status)
{
    m_out += m_part ? "</section>\n" : "";
    m_part = status;
    const QByteArray code = domain::statusCode(status).toLatin1();
    m_out += "<section aria-labelledby=\"" + code + "\">\n<h2 id=\"" + code + "\">" +
             htmlText(domain::statusHeading(status, m_language)) + "</h2>\n";
}

void HtmlDocument::group(qsizetype index)
{
    const domain::PublishedGroup &group = m_publication.groups[index];
    if (inParts() && m_part != group.status)
        part(group.status);
    const QByteArray level = inParts() ? "h3" : "h2";
    const QByteArray id = 'g' + QByteArray::number(index + 1);
    m_out += "<article aria-labelledby=\"" + id + "\">\n<" + level + " id=\"" + id + '"' +
             otherLanguage(group.nameIsFallback) + '>' + htmlText(group.name) + "</" + level + ">\n<p class=\"quiet\">";
    m_out += htmlText(group.statusText.chopped(group.statusReason.size()));
    if (!group.statusReason.isEmpty()) {
        m_out += "<span" + otherLanguage(group.statusReasonIsFallback) + '>' + htmlText(group.statusReason) + "</span>";
    }
    m_out += " · " + htmlText(group.verifiedText) + "</p>\n";
    const QList<TieLine> facilitators = facilitatorLines(group, m_language);
    for (qsizetype i = 0; i < facilitators.size(); ++i) {
        m_out += i == 0 ? "<p class=\"lead\">" : "<p class=\"quiet\">";
        line(facilitators[i]);
        m_out += "</p>\n";
    }
    description(group);
    const QList<TieLine> ties = tieLines(group, m_language);
    if (!ties.isEmpty()) {
        m_out += "<ul class=\"ties\">\n";
        for (const TieLine &tie : ties) {
            m_out += "<li>";
            line(tie);
            m_out += "</li>\n";
        }
        m_out += "</ul>\n";
    }
    m_out += "</article>\n";
}

void HtmlDocument::line(const TieLine &line)
{
    for (const TiePiece &piece : line) {
        if (!piece.url.isEmpty())
            m_out += "<a href=\"" + htmlLine(piece.url) + "\">" + htmlText(piece.text) + "</a>";
        else if (m_places.contains(piece.target))
            m_out += groupLink(m_places.value(piece.target));
        else if (piece.otherLanguage)
            m_out += "<span" + otherLanguage(true) + '>' + htmlText(piece.text) + "</span>";
        else
            m_out += htmlText(piece.text);
    }
}

void HtmlDocument::description(const domain::PublishedGroup &group)
{
    if (group.description.isEmpty())
        return;
    if (group.descriptionIsFallback)
        m_out += "<div" + otherLanguage(true) + ">\n";
    blocks(group.description);
    if (group.descriptionIsFallback)
        m_out += "</div>\n";
}

void HtmlDocument::blocks(const QList<domain::Block> &blocks)
{
    int open = 0; // lists, each inside an item of the one before
    const auto closeTo = [&](int depth) {
        for (; open > depth; --open)
            m_out += "</li>\n</ul>\n";
    };
    for (const domain::Block &block : blocks) {
        if (block.kind == domain::Block::Kind::Paragraph) {
            closeTo(0);
            m_out += "<p>";
            inlines(block.inlines);
            m_out += "</p>\n";
            continue;
        }
        const int depth = block.level + 1;
        closeTo(depth);
        if (open == depth)
            m_out += "</li>\n";
        for (; open < depth; ++open)
            m_out += open + 1 < depth ? "<ul>\n<li>" : "<ul>\n";
        m_out += "<li>";
        inlines(block.inlines);
    }
    closeTo(0);
}

void HtmlDocument::inlines(const QList<domain::Inline> &inlines)
{
    for (const domain::Inline &run : inlines) {
        QByteArray text = htmlText(run.text);
        if (run.italic)
            text = "<em>" + text + "</em>";
        if (run.bold)
            text = "<strong>" + text + "</strong>";
        if (!run.link.isEmpty())
            text = "<a href=\"" + htmlLine(run.link) + "\">" + text + "</a>";
        m_out += text;
    }
}

} // namespace publishing

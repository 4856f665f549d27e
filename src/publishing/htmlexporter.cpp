// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/htmlexporter.h"

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"
#include "publishing/documentwriting.h"
#include "publishing/pdf/indexblocks.h"
#include "publishing/pdf/logo.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QResource>

// Must stand outside any namespace.
static void initialisePageResources()
{
    Q_INIT_RESOURCE(annuaire_fonts);
}

namespace publishing {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

QByteArray resource(const QString &name)
{
    initialisePageResources();
    const QResource file(u":/annuaire/html/"_s + name);
    return file.uncompressedData();
}

QByteArray hashOf(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + "'";
}

QByteArray escaped(const QString &text)
{
    QString out = writable(text).toHtmlEscaped();
    out.replace(u'\'', u"&#39;"_s);
    return out.replace(QChar(0x2028), u"<br>"_s).toUtf8();
}

/// For attributes and the title: without elements.
QByteArray escapedLine(const QString &text)
{
    return escaped(QString(text).replace(QChar(0x2028), u' '));
}

class HtmlDocument
{
public:
    explicit HtmlDocument(const domain::Publication &publication)
        : m_publication(publication), m_language(publication.language)
    {
        for (qsizetype i = 0; i < publication.groups.size(); ++i)
            m_places.insert(publication.groups[i].id, i);
    }

    void head();
    void group(qsizetype index);
    void foot();
    [[nodiscard]] const QByteArray &bytes() const { return m_out; }

private:
    void logo();
    void searchForm();
    void contents();
    void part(domain::GroupStatus status);
    void description(const domain::PublishedGroup &group);
    void blocks(const QList<domain::Block> &blocks);
    void inlines(const QList<domain::Inline> &inlines);
    void line(const TieLine &line);
    void people();
    [[nodiscard]] QByteArray otherLanguage(bool other) const
    {
        return other ? " lang=\"" + languageTag(domain::otherLanguage(m_language)).toLatin1() + '"' : QByteArray();
    }
    [[nodiscard]] QByteArray groupLink(qsizetype place) const
    {
        const domain::PublishedGroup &group = m_publication.groups[place];
        return "<a href=\"#g" + QByteArray::number(place + 1) + "\"" + otherLanguage(group.nameIsFallback) + '>' +
               escaped(group.name) + "</a>";
    }
    [[nodiscard]] bool inParts() const { return m_publication.order == domain::PublicationOrder::ByStatusThenName; }

    const domain::Publication &m_publication;
    Language m_language;
    QHash<domain::GroupId, qsizetype> m_places;
    std::optional<domain::GroupStatus> m_part;
    QByteArray m_out;
};

void HtmlDocument::head()
{
    const QByteArray style = resource(u"page.css"_s);
    const QByteArray script = resource(u"page.js"_s);
    const QString title = titleOf(m_publication);
    m_out += "<!DOCTYPE html>\n<html lang=\"" + languageTag(m_language).toLatin1() + "\">\n<head>\n" +
             "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; " +
             "style-src " + hashOf(style) + "; script-src " + hashOf(script) +
             "; img-src data:; base-uri 'none'; form-action 'none'\">\n" +
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
             "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Annuaire\">\n" +
             "<title>" + escapedLine(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n" +
             "<a class=\"skip\" href=\"#groups\">" + escaped(skipLabel(m_language)) + "</a>\n<header>\n";
    logo();
    if (const QString association = associationBeside(title, m_publication); !association.isEmpty())
        m_out += "<p class=\"lead\">" + escaped(association) + "</p>\n";
    m_out += "<h1" + otherLanguage(m_publication.titleIsFallback) + '>' + escaped(title) + "</h1>\n";
    if (!m_publication.subtitle.isEmpty()) {
        m_out += "<p class=\"subtitle\"" + otherLanguage(m_publication.subtitleIsFallback) + '>' +
                 escaped(m_publication.subtitle) + "</p>\n";
    }
    m_out += "<p class=\"quiet\">" +
             escaped(domain::totalsLabel(m_publication.groups.size(), m_publication.facilitators.size(), m_language));
    if (m_publication.date.isValid())
        m_out += " · " + escaped(domain::editionLabel(m_publication.date, m_language));
    m_out += "</p>\n</header>\n";
    searchForm();
    contents();
    m_out += "<main id=\"groups\">\n";
    if (m_publication.groups.isEmpty())
        m_out += "<p>" + escaped(noGroupsNote(m_language)) + "</p>\n";
}

void HtmlDocument::logo()
{
    const QImage image = pdf::decodeLogo(m_publication.logo);
    if (image.isNull())
        return;
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    m_out += "<img class=\"logo\" alt=\"" + escapedLine(logoDescription(m_publication.association, m_language)) +
             "\" src=\"data:image/png;base64," + png.data().toBase64() + "\">\n";
}

void HtmlDocument::searchForm()
{
    const bool french = m_language == Language::French;
    m_out += "<form class=\"search\" role=\"search\" hidden>\n<label for=\"words\">" +
             escaped(searchLabel(m_language)) +
             "</label>\n<input id=\"words\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\">\n" +
             "<output for=\"words\" class=\"quiet\" data-none=\"" + (french ? "Aucun groupe" : "No group") +
             "\" data-one=\"" + (french ? "1 groupe" : "1 group") + "\" data-many=\"" +
             (french ? "%1 groupes" : "%1 groups") + "\"></output>\n</form>\n";
}

void HtmlDocument::contents()
{
    if (m_publication.groups.isEmpty())
        return;
    m_out += "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">" + escaped(contentsHeading(m_language)) +
             "</h2>\n<ul>\n";
    std::optional<domain::GroupStatus> part;
    for (qsizetype i = 0; i < m_publication.groups.size(); ++i) {
        const domain::GroupStatus status = m_publication.groups[i].status;
        if (inParts() && part != status) {
            m_out += part ? "</ul></li>\n" : "";
            part = status;
            m_out += "<li><a href=\"#" + domain::statusCode(status).toLatin1() + "\">" +
                     escaped(domain::statusHeading(status, m_language)) + "</a>\n<ul>\n";
        }
        m_out += "<li>" + groupLink(i) + "</li>\n";
    }
    m_out += part ? "</ul></li>\n" : "";
    if (!m_publication.facilitators.isEmpty())
        m_out += "<li><a href=\"#people\">" + escaped(peopleIndexHeading(m_language)) + "</a></li>\n";
    m_out += "</ul>\n</nav>\n";
}

void HtmlDocument::part(domain::GroupStatus status)
{
    m_out += m_part ? "</section>\n" : "";
    m_part = status;
    const QByteArray code = domain::statusCode(status).toLatin1();
    m_out += "<section aria-labelledby=\"" + code + "\">\n<h2 id=\"" + code + "\">" +
             escaped(domain::statusHeading(status, m_language)) + "</h2>\n";
}

void HtmlDocument::group(qsizetype index)
{
    const domain::PublishedGroup &group = m_publication.groups[index];
    if (inParts() && m_part != group.status)
        part(group.status);
    const QByteArray level = inParts() ? "h3" : "h2";
    const QByteArray id = 'g' + QByteArray::number(index + 1);
    m_out += "<article aria-labelledby=\"" + id + "\">\n<" + level + " id=\"" + id + '"' +
             otherLanguage(group.nameIsFallback) + '>' + escaped(group.name) + "</" + level + ">\n<p class=\"quiet\">";
    m_out += escaped(group.statusText.chopped(group.statusReason.size()));
    if (!group.statusReason.isEmpty()) {
        m_out += "<span" + otherLanguage(group.statusReasonIsFallback) + '>' + escaped(group.statusReason) + "</span>";
    }
    m_out += " · " + escaped(group.verifiedText) + "</p>\n";
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
            m_out += "<a href=\"" + escapedLine(piece.url) + "\">" + escaped(piece.text) + "</a>";
        else if (m_places.contains(piece.target))
            m_out += groupLink(m_places.value(piece.target));
        else if (piece.otherLanguage)
            m_out += "<span" + otherLanguage(true) + '>' + escaped(piece.text) + "</span>";
        else
            m_out += escaped(piece.text);
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
        QByteArray text = escaped(run.text);
        if (run.italic)
            text = "<em>" + text + "</em>";
        if (run.bold)
            text = "<strong>" + text + "</strong>";
        if (!run.link.isEmpty())
            text = "<a href=\"" + escapedLine(run.link) + "\">" + text + "</a>";
        m_out += text;
    }
}

void HtmlDocument::people()
{
    if (m_publication.facilitators.isEmpty())
        return;
    m_out += "<section class=\"people\" aria-labelledby=\"people\">\n<h2 id=\"people\">" +
             escaped(peopleIndexHeading(m_language)) + "</h2>\n<ul class=\"index\">\n";
    for (const pdf::IndexEntry &entry : pdf::peopleIndex(m_publication)) {
        m_out += "<li>" + escaped(entry.name);
        for (const size_t place : entry.groups)
            m_out += (place == entry.groups.front() ? " — " : ", ") + groupLink(qsizetype(place));
        m_out += "</li>\n";
    }
    m_out += "</ul>\n</section>\n";
}

void HtmlDocument::foot()
{
    m_out += m_part ? "</section>\n" : "";
    people();
    m_out += "</main>\n<footer>\n<p class=\"quiet\">" + escaped(originNote(m_language));
    if (!m_publication.website.isEmpty()) {
        m_out += " <a href=\"" + escapedLine(m_publication.website) + "\">" + escaped(m_publication.website) + "</a>";
    }
    m_out += "</p>\n</footer>\n<script>" + resource(u"page.js"_s) + "</script>\n</body>\n</html>\n";
}

} // namespace

domain::Result<void> writeHtml(const domain::Publication &publication, QIODevice &device, const Progress &progress)
{
    HtmlDocument document(publication);
    document.head();
    const auto total = int(publication.groups.size());
    for (int done = 0; done < total; ++done) {
        if (progress && !progress(done, total))
            return stoppedError();
        document.group(done);
    }
    document.foot();
    if (progress && !progress(total, total))
        return stoppedError();
    return writeAll(device, document.bytes());
}

} // namespace publishing

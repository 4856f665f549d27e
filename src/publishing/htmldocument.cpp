// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/htmldocument.h"

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"
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

} // namespace

HtmlDocument::HtmlDocument(const domain::Publication &publication)
    : m_publication(publication), m_language(publication.language)
{
    for (qsizetype i = 0; i < publication.groups.size(); ++i)
        m_places.insert(publication.groups[i].id, i);
}

QByteArray HtmlDocument::otherLanguage(bool other) const
{
    return other ? " lang=\"" + languageTag(domain::otherLanguage(m_language)).toLatin1() + '"' : QByteArray();
}

QByteArray HtmlDocument::groupLink(qsizetype place) const
{
    const domain::PublishedGroup &group = m_publication.groups[place];
    return "<a href=\"#g" + QByteArray::number(place + 1) + "\"" + otherLanguage(group.nameIsFallback) + '>' +
           htmlText(group.name) + "</a>";
}

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
             "<title>" + htmlLine(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n" +
             "<a class=\"skip\" href=\"#groups\">" + htmlText(skipLabel(m_language)) + "</a>\n<header>\n";
    logo();
    if (const QString association = associationBeside(title, m_publication); !association.isEmpty())
        m_out += "<p class=\"lead\">" + htmlText(association) + "</p>\n";
    m_out += "<h1" + otherLanguage(m_publication.titleIsFallback) + '>' + htmlText(title) + "</h1>\n";
    if (!m_publication.subtitle.isEmpty()) {
        m_out += "<p class=\"subtitle\"" + otherLanguage(m_publication.subtitleIsFallback) + '>' +
                 htmlText(m_publication.subtitle) + "</p>\n";
    }
    m_out += "<p class=\"quiet\">" +
             htmlText(domain::totalsLabel(m_publication.groups.size(), m_publication.facilitators.size(), m_language));
    if (m_publication.date.isValid())
        m_out += " · " + htmlText(domain::editionLabel(m_publication.date, m_language));
    m_out += "</p>\n</header>\n";
    searchForm();
    contents();
    m_out += "<main id=\"groups\">\n";
    changes();
    if (m_publication.groups.isEmpty())
        m_out += "<p>" + htmlText(noGroupsNote(m_language)) + "</p>\n";
}

void HtmlDocument::logo()
{
    const QImage image = pdf::decodeLogo(m_publication.logo);
    if (image.isNull())
        return;
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    m_out += "<img class=\"logo\" alt=\"" + htmlLine(logoDescription(m_publication.association, m_language)) +
             "\" src=\"data:image/png;base64," + png.data().toBase64() + "\">\n";
}

void HtmlDocument::searchForm()
{
    const bool french = m_language == Language::French;
    m_out += "<form class=\"search\" role=\"search\" hidden>\n<label for=\"words\">" +
             htmlText(searchLabel(m_language)) +
             "</label>\n<input id=\"words\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\">\n" +
             "<output for=\"words\" class=\"quiet\" data-none=\"" + (french ? "Aucun groupe" : "No group") +
             "\" data-one=\"" + (french ? "1 groupe" : "1 group") + "\" data-many=\"" +
             (french ? "%1 groupes" : "%1 groups") + "\"></output>\n</form>\n";
}

void HtmlDocument::contents()
{
    if (m_publication.groups.isEmpty())
        return;
    m_out += "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">" + htmlText(contentsHeading(m_language)) +
             "</h2>\n<ul>\n";
    if (m_publication.changes)
        m_out += "<li><a href=\"#changes\">" + htmlText(changesHeading(m_publication.changes->since, m_language)) +
                 "</a></li>\n";
    std::optional<domain::GroupStatus> part;
    for (qsizetype i = 0; i < m_publication.groups.size(); ++i) {
        const domain::GroupStatus status = m_publication.groups[i].status;
        if (inParts() && part != status) {
            m_out += part ? "</ul></li>\n" : "";
            part = status;
            m_out += "<li><a href=\"#" + domain::statusCode(status).toLatin1() + "\">" +
                     htmlText(domain::statusHeading(status, m_language)) + "</a>\n<ul>\n";
        }
        m_out += "<li>" + groupLink(i) + "</li>\n";
    }
    m_out += part ? "</ul></li>\n" : "";
    if (!m_publication.facilitators.isEmpty())
        m_out += "<li><a href=\"#people\">" + htmlText(peopleIndexHeading(m_language)) + "</a></li>\n";
    m_out += "</ul>\n</nav>\n";
}

void HtmlDocument::people()
{
    if (m_publication.facilitators.isEmpty())
        return;
    m_out += "<section class=\"people\" aria-labelledby=\"people\">\n<h2 id=\"people\">" +
             htmlText(peopleIndexHeading(m_language)) + "</h2>\n<ul class=\"index\">\n";
    for (const pdf::IndexEntry &entry : pdf::peopleIndex(m_publication)) {
        m_out += "<li>" + htmlText(entry.name);
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
    m_out += "</main>\n<footer>\n<p class=\"quiet\">" + htmlText(originNote(m_language));
    if (!m_publication.website.isEmpty()) {
        m_out += " <a href=\"" + htmlLine(m_publication.website) + "\">" + htmlText(m_publication.website) + "</a>";
    }
    m_out += "</p>\n</footer>\n<script>" + resource(u"page.js"_s) + "</script>\n</body>\n</html>\n";
}

} // namespace publishing

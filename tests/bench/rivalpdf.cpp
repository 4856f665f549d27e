// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rivalpdf.h"

#include "domain/contentlabels.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr double leftEdge = 82;
constexpr double textWidth = 432;
constexpr double topEdge = 78;
constexpr double bottomEdge = 750;
constexpr RivalEngine::Style title{31, true};
constexpr RivalEngine::Style heading{16, true};
constexpr RivalEngine::Style body{10, false};
constexpr RivalEngine::Style strong{10, true};
constexpr RivalEngine::Style small{8.5, false};

class RivalDocument
{
public:
    RivalDocument(RivalEngine &engine, const domain::Publication &publication)
        : m_engine(engine), m_publication(publication)
    {}

    void pass(bool draws)
    {
        m_draws = draws;
        m_page = 1;
        m_y = topEdge;
        paragraph("H1", m_publication.title, title, 0);
        paragraph("P", m_publication.subtitle, body, 0);
        endPage();
        contents();
        for (qsizetype i = 0; i < m_publication.groups.size(); ++i)
            group(i);
        index();
        endPage();
        m_pages = m_page - 1;
    }

private:
    void paragraph(const char *role, const QString &text, RivalEngine::Style style, double indent,
                   const QString &link = {})
    {
        if (text.isEmpty())
            return;
        const double leading = style.size * 1.5;
        const int lines = m_engine.lay(text, style, textWidth - indent);
        if (m_y + leading * std::min(lines, 2) > bottomEdge)
            endPage(&text, style, indent);
        tag(role, {});
        if (!link.isEmpty())
            tag("Link", link);
        for (int line = 0; line < lines; ++line) {
            if (m_y + leading > bottomEdge)
                endPage(&text, style, indent);
            m_y += leading;
            if (m_draws)
                m_engine.draw(line, leftEdge + indent, m_y);
        }
        if (!link.isEmpty())
            untag("Link");
        untag(role);
    }

    void contents()
    {
        paragraph("H2", u"Sommaire"_s, heading, 0);
        tag("TOC", {});
        for (qsizetype i = 0; i < m_publication.groups.size(); ++i) {
            const QString &name = m_publication.groups[i].name;
            paragraph("TOCI", name + u" … "_s + QString::number(m_places.value(i)), body, 0, u"dest='g%1'"_s.arg(i));
        }
        untag("TOC");
        endPage();
    }

    void group(qsizetype at)
    {
        const domain::PublishedGroup &group = m_publication.groups[at];
        m_y += 20;
        if (m_y > bottomEdge - 80)
            endPage();
        m_places.insert(at, m_page);
        tag("cairo.dest", u"name='g%1'"_s.arg(at));
        paragraph("H3", group.name, heading, 0);
        untag("cairo.dest");
        paragraph("P", group.statusText + u" · "_s + group.verifiedText, small, 0);
        QStringList names;
        for (const domain::PublishedPerson &person : group.facilitators)
            names.append(person.name);
        paragraph("P", names.join(u", "_s), strong, 0);
        bool inList = false;
        for (const domain::Block &block : group.description) {
            const bool bullet = block.kind == domain::Block::Kind::Bullet;
            if (bullet != inList)
                bullet ? tag("L", {}) : untag("L");
            inList = bullet;
            m_y += 5;
            paragraph(bullet ? "LI" : "P", (bullet ? u"• "_s : QString()) + block.plainText(), body, bullet ? 14 : 0);
        }
        if (inList)
            untag("L");
        for (const domain::PublishedList &list : group.mailingLists) {
            if (!list.address.isEmpty())
                paragraph("P", list.address, small, 0, u"uri='mailto:%1'"_s.arg(list.address));
        }
        for (const domain::PublishedLineage &lineage : group.lineages)
            paragraph("P", lineage.label + u' ' + lineage.name, small, 0);
    }

    void index()
    {
        endPage();
        QHash<domain::PersonId, QStringList> pages;
        for (qsizetype i = 0; i < m_publication.groups.size(); ++i) {
            for (const domain::PublishedPerson &person : m_publication.groups[i].facilitators)
                pages[person.id].append(QString::number(m_places.value(i)));
        }
        paragraph("H2", u"Index des personnes"_s, heading, 0);
        for (const domain::PublishedPerson &person : m_publication.facilitators)
            paragraph("P", person.sortName + u' ' + pages.value(person.id).join(u", "_s), small, 0);
    }

    /// Header and footer; what was laid out is laid out again for the paragraph that goes on.
    void endPage(const QString *goesOn = nullptr, RivalEngine::Style style = {}, double indent = 0)
    {
        if (m_draws) {
            line(m_publication.title, 48);
            line(u"Page %1 sur %2"_s.arg(m_page).arg(m_pages), 798);
            m_engine.endPage();
            if (goesOn)
                static_cast<void>(m_engine.lay(*goesOn, style, textWidth - indent));
        }
        ++m_page;
        m_y = topEdge;
    }

    void line(const QString &text, double baseline)
    {
        if (m_engine.lay(text.isEmpty() ? u" "_s : text, small, textWidth) > 0)
            m_engine.draw(0, leftEdge, baseline);
    }

    void tag(const char *role, const QString &attributes)
    {
        if (m_draws)
            m_engine.beginTag(role, attributes);
    }
    void untag(const char *role)
    {
        if (m_draws)
            m_engine.endTag(role);
    }

    RivalEngine &m_engine;
    const domain::Publication &m_publication;
    QHash<qsizetype, int> m_places;
    bool m_draws = false;
    int m_page = 1;
    int m_pages = 0;
    double m_y = 0;
};

} // namespace

bool writeRival(RivalEngine &engine, const domain::Publication &publication, const QString &path)
{
    if (!engine.open(path, publication))
        return false;
    RivalDocument document(engine, publication);
    document.pass(false);
    document.pass(true);
    return engine.close();
}

} // namespace bench

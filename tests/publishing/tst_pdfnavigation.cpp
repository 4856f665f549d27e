// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generate.h"
#include "pdftools.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// The document as a reader that follows links sees it.
class Navigation
{
public:
    explicit Navigation(const WrittenPdf &pdf) : m_objects(pdf.objects())
    {
        m_catalog = at(m_objects[u"trailer"_s][u"value"_s][u"/Root"_s]);
        collectPages(m_catalog[u"/Pages"_s].toString());
    }

    [[nodiscard]] QJsonObject at(const QJsonValue &reference) const
    {
        return m_objects[u"obj:"_s + reference.toString()][u"value"_s].toObject();
    }
    [[nodiscard]] QJsonObject catalog() const { return m_catalog; }
    /// The number of the page that a destination leads to, from 1.
    [[nodiscard]] int pageOf(const QJsonValue &destination) const
    {
        const QJsonValue array = m_objects[u"obj:"_s + destination.toString()][u"value"_s];
        return int(m_pages.indexOf(array[0].toString())) + 1;
    }
    /// "level title → page" of each item of the outline, in order.
    [[nodiscard]] QStringList outline() const
    {
        QStringList out;
        collect(m_catalog[u"/Outlines"_s], 0, out);
        return out;
    }
    /// The pages that the links of a page lead to, with their descriptions.
    [[nodiscard]] QList<std::pair<QString, int>> linksOf(int page) const
    {
        QList<std::pair<QString, int>> out;
        for (const QJsonValue &each : at(m_pages.value(page - 1))[u"/Annots"_s].toArray()) {
            const QJsonObject link = at(each);
            if (link.contains(u"/Dest"_s))
                out.append({link[u"/Contents"_s].toString().sliced(2), pageOf(link[u"/Dest"_s])});
        }
        return out;
    }

private:
    void collectPages(const QString &node)
    {
        const QJsonObject body = at(node);
        if (body[u"/Type"_s].toString() == "/Page"_L1)
            m_pages.append(node);
        for (const QJsonValue &kid : body[u"/Kids"_s].toArray())
            collectPages(kid.toString());
    }
    void collect(const QJsonValue &parent, int level, QStringList &out) const
    {
        QString before;
        const QJsonObject body = at(parent);
        QJsonValue item = body[u"/First"_s];
        for (; item.isString(); item = at(item)[u"/Next"_s]) {
            const QJsonObject entry = at(item);
            if (entry[u"/Parent"_s] != parent || entry[u"/Prev"_s].toString() != before)
                out.append(u"wrong chain"_s);
            out.append(
                u"%1 %2 → %3"_s.arg(level).arg(entry[u"/Title"_s].toString().sliced(2)).arg(pageOf(entry[u"/Dest"_s])));
            collect(item, level + 1, out);
            before = item.toString();
        }
        if (body[u"/Last"_s].toString() != before)
            out.append(u"wrong end"_s);
    }

    QJsonObject m_objects;
    QJsonObject m_catalog;
    QStringList m_pages;
};

domain::Publication generated(int groups)
{
    domain::PublicationOptions options;
    options.date = QDate(2026, 11, 23);
    return domain::publish(support::generateContent(groups), options);
}

} // namespace

/// What leads from one place of the document to another.
class TestPdfNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlineOfTheSample();
    void contentsLeadToTheGroups();
    void contentsOfManyPages();
    void indexOfPeople();
    void indexInTheReadersOrder();
    void indexOfLists();
    void lineageAtBothEnds();
    void partsLeftOut();
    void groupPerPage();
    void pageLabels();
};

void TestPdfNavigation::outlineOfTheSample()
{
    const WrittenPdf pdf(samplePublication(), {});
    QCOMPARE(Navigation(pdf).outline(),
             QStringList({u"0 Liste des groupes et animateurs actifs → 1"_s, u"0 Sommaire → 2"_s,
                          u"0 Groupes actifs → 3"_s, u"1 ACTTES → 3"_s, u"1 Communs de services de proximité → 3"_s,
                          u"1 Communs, foncier et alimentation durable → 4"_s, u"1 Comptabilité CARE et communs → 4"_s,
                          u"1 ESS, communs et démocratie → 5"_s, u"1 Plateformes en communs → 5"_s,
                          u"0 Groupes en création → 6"_s, u"1 Coopératives, mutuelles et régies de données → 6"_s,
                          u"1 Gouvernance des communs → 6"_s, u"0 Groupes en sommeil → 6"_s,
                          u"1 Protection sociale, ESS et communs → 6"_s, u"0 Index des personnes → 7"_s}));
}

void TestPdfNavigation::contentsLeadToTheGroups()
{
    const domain::Publication publication = samplePublication();
    const WrittenPdf pdf(publication, {});
    const Navigation navigation(pdf);
    for (const auto &[description, page] : navigation.linksOf(2)) {
        const QString title = description.section(u": "_s, 1);
        QVERIFY2(pdf.bodyText(page).simplified().contains(title.simplified()), qPrintable(title));
        QVERIFY2(pdf.structureText().contains(u'"' + title + u' ' + QString::number(page) + u'"'), qPrintable(title));
    }
    QCOMPARE(navigation.linksOf(2).size(), 13);
}

void TestPdfNavigation::contentsOfManyPages()
{
    domain::Publication publication = generated(150);
    publication.groups[3].name = QString(u"Un nom qui ne tient pas sur une ligne "_s).repeated(7);
    const WrittenPdf pdf(publication, {});
    const Navigation navigation(pdf);
    int entries = 0;
    int page = 2;
    for (; !navigation.linksOf(page).isEmpty() && pdf.bodyText(page).contains(u"…"_s) == false; ++page) {
        const QString text = pdf.bodyText(page).simplified();
        if (!text.contains(QRegularExpression(u"\\d$"_s)))
            break;
        for (const auto &[description, target] : navigation.linksOf(page)) {
            QVERIFY(target > page);
            ++entries;
        }
    }
    QVERIFY2(page >= 5, "the contents take several pages");
    QVERIFY(entries >= 154);
    for (const QString &item : navigation.outline()) {
        const int target = item.section(u" → "_s, 1).toInt();
        const QString title = item.section(u" → "_s, 0, 0).sliced(2).simplified();
        if (title.size() < 60)
            QVERIFY2(pdf.bodyText(target).simplified().contains(title) || target == 1, qPrintable(item));
    }
}

void TestPdfNavigation::indexOfPeople()
{
    const WrittenPdf pdf(samplePublication(), {});
    QStringList words; // column after column, as a screen reader goes
    for (const QString &line : pdf.structureText().section(u"Index des personnes"_s, -1).split(u'\n')) {
        if (line.contains(u'"'))
            words += line.section(u'"', 1, 1).trimmed();
    }
    words.removeAll(QString());
    QCOMPARE(words.join(u' '), u"Alix, Nicole 3 Bancel, Jean-Louis 4 Carrey Conte, Fanélie 5 Eynaud, Philippe 5 "
                               "Fontaine, Geneviève 3 Jourdain, Edouard 4 Lequin, Julie 3"_s);
    QCOMPARE(Navigation(pdf).linksOf(7).size(), 7);
    QCOMPARE(Navigation(pdf).linksOf(7).first(), std::pair(u"Aller à\u00A0: ACTTES"_s, 3));
}

void TestPdfNavigation::indexInTheReadersOrder()
{
    domain::Publication publication = publicationOf(u"Groupe"_s, u"Texte."_s);
    const QStringList names{u"Zola"_s, u"Ødegaard"_s, u"Eluard"_s, u"Éluard"_s, u"Œuvrard"_s,
                            u"Odet"_s, u"Le Gall"_s,  u"Legall"_s, u"Łukasz"_s, u"Muller"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        publication.groups[0].facilitators.append({domain::PersonId(i + 1), names[i], names[i], {}, {}});
    const WrittenPdf pdf(publication, {});
    const QString text = pdf.structureText().section(u"Index des personnes"_s, -1);
    QStringList found = names;
    std::sort(found.begin(), found.end(), [&text](const QString &left, const QString &right) {
        return text.indexOf(u'"' + left) < text.indexOf(u'"' + right);
    });
    QCOMPARE(found.join(u' '), u"Eluard Éluard Le Gall Legall Łukasz Muller Ødegaard Odet Œuvrard Zola"_s);
    for (const QString &name : names)
        QVERIFY2(text.contains(u'"' + name), qPrintable(text));
}

void TestPdfNavigation::indexOfLists()
{
    domain::Publication publication = publicationOf(u"Un"_s, u"Texte."_s);
    publication.groups.append(groupOf(2, u"Deux"_s, u"Texte."_s));
    for (domain::PublishedGroup &group : publication.groups)
        group.mailingLists = {{{}, u"commune@lists.example.org"_s, {}, {}}, {}};
    publication.groups[1].mailingLists.append({{}, u"autre@lists.example.org"_s, {}, {}});
    publishing::PdfOptions options;
    options.groupPerPage = true;
    const WrittenPdf pdf(publication, options);
    QCOMPARE(wordsOf(pdf.bodyText(5)).join(u' '),
             u"Index des listes de diffusion autre@lists.example.org 4 commune@lists.example.org 3, 4"_s);
}

void TestPdfNavigation::lineageAtBothEnds()
{
    const WrittenPdf pdf(samplePublication(), {});
    const Navigation navigation(pdf);
    QVERIFY(navigation.linksOf(3).contains(std::pair(u"Aller à\u00A0: Plateformes en communs"_s, 5)));
    QVERIFY(navigation.linksOf(5).contains(std::pair(u"Aller à\u00A0: Communs de services de proximité"_s, 3)));
}

void TestPdfNavigation::partsLeftOut()
{
    publishing::PdfOptions options = groupsOnly();
    QCOMPARE(WrittenPdf(samplePublication(), options).pageCount(), 5);
    options.parts.peopleIndex = true;
    QCOMPARE(WrittenPdf(samplePublication(), options).pageCount(), 6);
    options.parts.contents = true;
    QCOMPARE(WrittenPdf(samplePublication(), options).pageCount(), 7);
    options.parts.titlePage = false;
    const WrittenPdf pdf(samplePublication(), options);
    QCOMPARE(pdf.pageCount(), 6);
    QVERIFY(pdf.bodyText(1).startsWith(u"Liste des groupes et animateurs actifs"_s));
    QVERIFY(pdf.bodyText(1).contains(u"Sommaire"_s));
    QCOMPARE(Navigation(pdf).outline().first(), u"0 Sommaire → 1"_s);
}

void TestPdfNavigation::groupPerPage()
{
    publishing::PdfOptions options;
    options.groupPerPage = true;
    const domain::Publication publication = samplePublication();
    const WrittenPdf pdf(publication, options);
    QCOMPARE(pdf.pageCount(), 12);
    for (int i = 0; i < 9; ++i)
        QVERIFY(pdf.bodyText(3 + i).simplified().contains(publication.groups[i].name.simplified()));
}

void TestPdfNavigation::pageLabels()
{
    const WrittenPdf pdf(samplePublication(), {});
    const QJsonValue labels = Navigation(pdf).catalog()[u"/PageLabels"_s][u"/Nums"_s];
    QCOMPARE(labels[0].toInt(-1), 0);
    QCOMPARE(labels[1][u"/S"_s].toString(), u"/D"_s);
    QCOMPARE(Navigation(pdf).catalog()[u"/PageMode"_s].toString(), u"/UseOutlines"_s);
}

QTEST_GUILESS_MAIN(TestPdfNavigation)
#include "tst_pdfnavigation.moc"

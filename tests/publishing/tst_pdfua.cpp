// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generate.h"
#include "pdftools.h"
#include "pdfua.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

publishing::PdfOptions readable()
{
    publishing::PdfOptions options;
    options.compressed = false;
    return options;
}

QByteArray png()
{
    QImage image(64, 32, QImage::Format_ARGB32);
    image.fill(qRgba(20, 80, 140, 128));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

domain::Publication generated(int groups, domain::Language language)
{
    domain::PublicationOptions options;
    options.audience = domain::Audience::Internal;
    options.language = language;
    options.date = QDate(2026, 11, 23);
    return domain::publish(support::generateContent(groups), options);
}

} // namespace

/// The rules of PDF/UA-1 that a machine can check, on the files as others read them.
class TestPdfUa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data();
    void keeps();
    void rolesOfTheSample();
    void fallbackTextTellsItsLanguage();
    void headerAndFooterSayWhatTheyAre();
    void checkerFinds_data();
    void checkerFinds();
};

void TestPdfUa::keeps_data()
{
    QTest::addColumn<domain::Publication>("publication");
    QTest::addColumn<publishing::PdfOptions>("options");
    const publishing::PdfOptions usual;
    QTest::newRow("sample, French") << samplePublication() << usual;
    QTest::newRow("sample, English") << samplePublication(domain::Language::English) << usual;
    QTest::newRow("nothing at all") << domain::Publication() << usual;
    QTest::newRow("300 groups") << generated(300, domain::Language::French) << usual;
    QTest::newRow("60 groups, English") << generated(60, domain::Language::English) << usual;
    publishing::PdfOptions bare = groupsOnly();
    QTest::newRow("groups only") << samplePublication() << bare;
    bare.parts.titlePage = false;
    QTest::newRow("not even a title page") << samplePublication() << bare;
    QTest::newRow("nothing, without a title page") << domain::Publication() << bare;
    publishing::PdfOptions headed;
    headed.parts.titlePage = false;
    headed.groupPerPage = true;
    QTest::newRow("title above the contents") << samplePublication() << headed;
    domain::Publication publication = samplePublication();
    publication.order = domain::PublicationOrder::ByName;
    QTest::newRow("without parts") << publication << usual;
    publication = publicationOf(u"Groupe"_s, u"avant 日本 après \uFEFFfin ﷺ\u200D"_s);
    publication.logo = png();
    publication.website = u"https://www.example.org"_s;
    QTest::newRow("logo, missing characters") << publication << usual;
    publication = samplePublication();
    publication.changes = domain::PublicationChanges{
        QDate(2026, 10, 3),
        {{domain::NewsKind::NewGroups, publication.groups[0].id, publication.groups[0].name, false, {}},
         {domain::NewsKind::StatusChanges, publication.groups[1].id, u"Soil"_s, true, u"en sommeil"_s},
         {domain::NewsKind::GoneGroups, {}, u"Parti"_s, false, {}}}};
    QTest::newRow("with what changed") << publication << usual;
    QTest::newRow("with what changed, groups only") << publication << bare;
    publication.changes->items.clear();
    QTest::newRow("with nothing changed") << publication << bare;
    QTest::newRow("right to left") << publicationOf(u"שלום 7"_s, u"a דוד 2 (כהן) b\n\n[שלום](https://example.org)"_s)
                                   << usual;
    publication = publicationOf(u"Groupe"_s, u"- un\n  - deux\n    - trois\n- quatre\n\nfin\n\n- cinq"_s);
    QTest::newRow("lists in lists") << publication << usual;
}

void TestPdfUa::keeps()
{
    QFETCH(const domain::Publication, publication);
    QFETCH(const publishing::PdfOptions, options);
    const WrittenPdf pdf(publication, options);
    QCOMPARE(pdf.complaints(), QByteArray());
    QCOMPARE(PdfUaChecker(pdf.path()).faults(), QStringList());
}

void TestPdfUa::rolesOfTheSample()
{
    const WrittenPdf pdf(samplePublication(), {});
    PdfUaChecker checker(pdf.path());
    QCOMPARE(checker.faults(), QStringList());
    const QHash<QString, int> roles = checker.roles();
    QCOMPARE(roles.value(u"/Document"_s), 1);
    QCOMPARE(roles.value(u"/H1"_s), 1);
    QCOMPARE(roles.value(u"/H2"_s), 5); // contents, three parts, index of people
    QCOMPARE(roles.value(u"/H3"_s), 9);
    QCOMPARE(roles.value(u"/TOCI"_s), 13);
    QCOMPARE(roles.value(u"/TOC"_s), 4);
    QCOMPARE(roles.value(u"/Index"_s), 1);
    QCOMPARE(roles.value(u"/LI"_s), 3 + 7); // three bullets, seven people
    QCOMPARE(roles.value(u"/Link"_s), 13 + 7 + 2);
}

void TestPdfUa::fallbackTextTellsItsLanguage()
{
    domain::Publication publication = publicationOf(u"Commons"_s, u"Text."_s);
    publication.groups[0].nameIsFallback = true;
    publication.groups[0].descriptionIsFallback = true;
    publication.titleIsFallback = true;
    publication.groups[0].lineages.append({u"est issu de"_s, u"Soil"_s, {}, u"a note"_s, true, true});
    const WrittenPdf pdf(publication, readable());
    // the title, the entry in the contents, the name and the note of the lineage inside their paragraphs
    QCOMPARE(pdf.bytes().count("/Span<</Lang(en-US)>>BDC"), 4);
    // the heading and the description as elements of their own
    QCOMPARE(pdf.bytes().count("/Lang(en-US)"), 4 + 2);
    QCOMPARE(PdfUaChecker(pdf.path()).faults(), QStringList());
}

void TestPdfUa::headerAndFooterSayWhatTheyAre()
{
    const WrittenPdf pdf(samplePublication(), readable());
    const QByteArray bytes = pdf.bytes();
    const int pages = pdf.pageCount();
    QVERIFY(pages > 3);
    QCOMPARE(bytes.count("/Artifact<</Type/Pagination/Subtype/Header>>BDC"), pages - 1); // the title page has none
    QVERIFY(bytes.count("/Artifact<</Type/Pagination/Subtype/Footer>>BDC") >= pages - 1);
}

void TestPdfUa::checkerFinds_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to"); // as long
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *from, const char *to, const QString &fault) {
        QTest::addRow("%s as %s", from, to) << QByteArray(from) << QByteArray(to) << fault;
    };
    row("/Tabs/S", "/Tabs/R", u"28-008"_s);
    row("/S/H1", "/S/H2", u"14-002"_s);
    row("/S/H2", "/S/XX", u"02-001"_s);
    row("/S/H3", "/S/H4", u"14-003"_s);
    row("/S/TOCI", "/S/Sect", u"09-004"_s);
    row("/S/LBody", "/S/Xbody", u"02-001"_s);
    row("/Contents(", "/Xontents(", u"28-012"_s);
    row("/DisplayDocTitle true", "/DisplayDocTitle null", u"07-001"_s);
    row("<pdfuaid:part>1", "<pdfuaid:part>2", u"06-002"_s);
    row("<dc:title>", "<dc:titel>", u"06-003"_s);
    row("/Lang(fr-FR)", "/Lang(      )", u"11-006"_s);
    row("/Marked true", "/Marked null", u"06"_s);
    row("/Artifact<</Type", "/Artefact<</Type", u"01-005"_s);
    row("<</MCID 0>>BDC", "<</Xcid 0>>BDC", u"which is not there"_s);
    row("/FontFile2", "/FontFileX", u"31-009"_s);
    row("/ToUnicode", "/ToXnicode", u"10-001"_s);
    row("/Type/OBJR", "/Type/OBJX", u"28-002"_s);
    row("/StructParent 0", "/StructParent 9", u"the parent tree"_s);
    row("/Alt", "/Xlt", u"13-004"_s);
    row("/W[0[600 376", "/W[0[600 976", u"31-016"_s);
    row("/CapHeight ", "/CharSet   ", u"31-012"_s);
    row("/Subtype/CIDFontType2", "/Subtype/CIDFontType0", u"31-017"_s);
    row("/Form/BBox[", "/Form/Ref [", u"30-001"_s);
}

void TestPdfUa::checkerFinds()
{
    QFETCH(const QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(const QString, fault);
    domain::Publication publication = samplePublication();
    publication.logo = png();
    QByteArray bytes = written(publication, readable());
    to.truncate(from.size());
    QCOMPARE(to.size(), from.size());
    const qsizetype at = bytes.indexOf(from);
    QVERIFY(at > 0);
    bytes.replace(at, from.size(), to);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"spoilt.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QStringList faults = PdfUaChecker(file.fileName()).faults();
    const bool found =
        std::any_of(faults.begin(), faults.end(), [&fault](const QString &each) { return each.contains(fault); });
    QVERIFY2(found, qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPdfUa)
#include "tst_pdfua.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// A disk that is full after so many bytes, or one that takes only a few at a time.
class LimitedDevice : public QIODevice
{
public:
    LimitedDevice(qint64 capacity, qint64 atOnce) : m_capacity(capacity), m_atOnce(atOnce) {}
    [[nodiscard]] QByteArray data() const { return m_data; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 taken = std::min({size, m_atOnce, m_capacity - m_data.size()});
        if (taken <= 0) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_data.append(data, taken);
        return taken;
    }

private:
    qint64 m_capacity;
    qint64 m_atOnce;
    QByteArray m_data;
};

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(qRgba(20, 80, 140, 128));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// A small file that says it is a very large picture.
QByteArray pictureBomb()
{
    QByteArray out = png(4, 4);
    out.replace(16, 8, QByteArray::fromHex("0001ffff0001ffff"));
    return out;
}

QJsonObject valueOf(const QJsonValue &object)
{
    const QJsonObject body = object.toObject();
    return body[u"value"_s].isObject() ? body[u"value"_s].toObject() : body[u"stream"_s][u"dict"_s].toObject();
}

QList<QJsonObject> objectsOfType(const QJsonObject &objects, const QString &key, const QString &value)
{
    QList<QJsonObject> out;
    for (const QJsonValue &object : objects) {
        const QJsonObject body = valueOf(object);
        if (body[key].toString() == value)
            out.append(body);
    }
    return out;
}

} // namespace

/// The file as such: whole, the same twice, well described, and never half-written without a word.
class TestPdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sound_data();
    void sound();
    void sameBytesTwice();
    void properties();
    void paper_data();
    void paper();
    void fontsAreEmbeddedSubsets();
    void links();
    void everyAnnotationIsTagged();
    void publicationWithoutAnything();
    void withoutFallbackFonts();
    void progressAndCancel();
    void deviceThatFails_data();
    void deviceThatFails();
    void deviceThatTakesLittle();
    void deviceNotOpen();
    void paperOfLocale();
};

void TestPdfFile::sound_data()
{
    QTest::addColumn<domain::Publication>("publication");
    QTest::addColumn<bool>("compressed");
    QTest::newRow("sample, French") << samplePublication() << true;
    QTest::newRow("sample, English") << samplePublication(domain::Language::English) << true;
    QTest::newRow("sample, readable") << samplePublication() << false;
    QTest::newRow("nothing at all") << domain::Publication() << true;
    domain::Publication publication = samplePublication();
    publication.order = domain::PublicationOrder::ByName;
    QTest::newRow("without parts") << publication << true;
    const auto withLogo = [](const QByteArray &logo) {
        domain::Publication out = publicationOf(u"Groupe"_s, u"Texte"_s);
        out.logo = logo;
        return out;
    };
    QTest::newRow("logo") << withLogo(png(64, 32)) << true;
    QTest::newRow("large logo") << withLogo(png(3000, 900)) << true;
    QTest::newRow("logo that is no image") << withLogo("not an image") << true;
    QTest::newRow("logo cut off") << withLogo(png(64, 32).first(60)) << true;
    QTest::newRow("logo too large to read") << withLogo(pictureBomb()) << true;
    publication = publicationOf(u"(a)\\b\u0000\u0007\r\n\u2028c"_s, u"[x](https://example.org/(a)\\b?c=é&d=<e>)"_s);
    publication.title = u"Titre (1) \\ & <b> \u2028 \u0001 é"_s;
    publication.association = u"A & B < C"_s;
    QTest::newRow("signs of the syntax") << publication << true;
}

void TestPdfFile::sound()
{
    QFETCH(const domain::Publication, publication);
    QFETCH(const bool, compressed);
    publishing::PdfOptions options = groupsOnly();
    options.compressed = compressed;
    const WrittenPdf pdf(publication, options);
    QCOMPARE(pdf.complaints(), QByteArray());
    QVERIFY(pdf.pageCount() >= 1);
}

void TestPdfFile::sameBytesTwice()
{
    const domain::Publication publication = samplePublication();
    QCOMPARE(written(publication), written(publication));
    domain::Publication later = publication;
    later.date = later.date.addDays(1);
    QVERIFY(written(later) != written(publication));
}

void TestPdfFile::properties()
{
    const WrittenPdf pdf(samplePublication());
    const QString info = pdf.info();
    for (const QString &expected :
         {u"Title:           Liste des groupes et animateurs actifs\n"_s, u"Author:          La Coop des Communs\n"_s,
          u"Tagged:          yes\n"_s, u"PDF version:     1.7\n"_s, u"CreationDate:    Mon Nov 23"_s})
        QVERIFY2(info.contains(expected), qPrintable(info));
    const auto catalogs = objectsOfType(pdf.objects(), u"/Type"_s, u"/Catalog"_s);
    QCOMPARE(catalogs.size(), 1);
    QCOMPARE(catalogs[0][u"/Lang"_s].toString(), u"u:fr-FR"_s);
    QCOMPARE(catalogs[0][u"/ViewerPreferences"_s][u"/DisplayDocTitle"_s].toBool(), true);
    QCOMPARE(catalogs[0][u"/MarkInfo"_s][u"/Marked"_s].toBool(), true);
    const QByteArray xmp = runTool(u"pdfinfo"_s, {u"-meta"_s, pdf.path()});
    QVERIFY(xmp.contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Liste des groupes et animateurs actifs<"));
}

void TestPdfFile::paper_data()
{
    QTest::addColumn<publishing::PaperSize>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << publishing::PaperSize::A4 << u"595.276 x 841.89 pts (A4)"_s;
    QTest::newRow("Letter") << publishing::PaperSize::Letter << u"612 x 792 pts (letter)"_s;
}

void TestPdfFile::paper()
{
    QFETCH(const publishing::PaperSize, paper);
    QFETCH(const QString, size);
    publishing::PdfOptions options = groupsOnly();
    options.paper = paper;
    const WrittenPdf pdf(samplePublication(), options);
    QVERIFY2(pdf.info().contains(size), qPrintable(pdf.info()));
}

void TestPdfFile::fontsAreEmbeddedSubsets()
{
    const WrittenPdf pdf(samplePublication());
    const QList<QByteArray> lines = runTool(u"pdffonts"_s, {pdf.path()}).trimmed().split('\n');
    QVERIFY(lines.size() >= 4); // two lines of heading, two fonts at least
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const QByteArray line = lines[i].simplified();
        QVERIFY2(line.contains("+NotoSans-") && line.contains("Identity-H yes yes yes"), line.constData());
    }
    QVERIFY2(pdf.bytes().size() < 60'000, "whole fonts are in the file");
}

void TestPdfFile::links()
{
    domain::Publication publication = publicationOf(u"Un"_s, u"Voir [le site](https://example.org/a?b=(c)&d=é)."_s);
    publication.website = u"https://www.example.org"_s;
    publication.groups.append(groupOf(2, u"Deux"_s, u"Texte."_s));
    publication.groups[0].facilitatorLabel = u"Animatrice"_s;
    publication.groups[0].facilitators.append(
        {domain::PersonId(1), u"Personne"_s, {}, u"personne@example.org"_s, u"+33 1 99 00 12 34"_s});
    publication.groups[0].mailingLists.append(
        {{}, u"liste@lists.example.org"_s, u"https://lists.example.org/s"_s, {}, {}});
    publication.groups[0].mailingListLabel = u"Liste de diffusion"_s;
    publication.groups[0].lineages.append({u"prend le relais de"_s, u"Deux"_s, domain::GroupId(2), {}});
    const WrittenPdf pdf(publication);
    QCOMPARE(pdf.complaints(), QByteArray());
    const QByteArray urls = runTool(u"pdfinfo"_s, {u"-url"_s, pdf.path()});
    for (const char *url :
         {"https://www.example.org", "https://example.org/a?b=(c)&d=%C3%A9", "mailto:personne@example.org",
          "tel:+33199001234", "mailto:liste@lists.example.org", "https://lists.example.org/s"})
        QVERIFY2(urls.contains(url), urls.constData());
    const QJsonObject objects = pdf.objects();
    int inside = 0;
    for (const QJsonObject &annotation : objectsOfType(objects, u"/Subtype"_s, u"/Link"_s)) {
        if (!annotation.contains(u"/Dest"_s))
            continue;
        ++inside;
        const QJsonValue target = objects[u"obj:"_s + annotation[u"/Dest"_s].toString()][u"value"_s];
        QCOMPARE(target[1].toString(), u"/XYZ"_s);
        const QJsonObject page = valueOf(objects[u"obj:"_s + target[0].toString()]);
        QCOMPARE(page[u"/Type"_s].toString(), u"/Page"_s);
        QCOMPARE(annotation[u"/Contents"_s].toString(), u"u:Aller à\u00A0: Deux"_s);
    }
    QCOMPARE(inside, 1);
}

void TestPdfFile::everyAnnotationIsTagged()
{
    const WrittenPdf pdf(samplePublication());
    const QJsonObject objects = pdf.objects();
    const auto links = objectsOfType(objects, u"/Subtype"_s, u"/Link"_s);
    QVERIFY(!links.isEmpty());
    QSet<int> keys;
    for (const QJsonObject &link : links) {
        QVERIFY(link.contains(u"/Contents"_s));
        QVERIFY(link.contains(u"/StructParent"_s));
        keys.insert(link[u"/StructParent"_s].toInt());
    }
    const auto pages = objectsOfType(objects, u"/Type"_s, u"/Page"_s);
    QCOMPARE(pages.size(), pdf.pageCount());
    for (const QJsonObject &page : pages) {
        QCOMPARE(page[u"/Tabs"_s].toString(), u"/S"_s);
        keys.insert(page[u"/StructParents"_s].toInt(-1));
    }
    QCOMPARE(keys.size(), links.size() + pages.size());
    const auto roots = objectsOfType(objects, u"/Type"_s, u"/StructTreeRoot"_s);
    QCOMPARE(roots.size(), 1);
    QCOMPARE(roots[0][u"/ParentTreeNextKey"_s].toInt(), int(keys.size()));
}

void TestPdfFile::publicationWithoutAnything()
{
    domain::Publication publication;
    publication.title = u"Annuaire"_s;
    const WrittenPdf pdf(publication);
    QCOMPARE(pdf.pageCount(), 1);
    QVERIFY(pdf.text().contains(u"Cet annuaire ne contient pas encore de groupe."_s));
}

void TestPdfFile::withoutFallbackFonts()
{
    // no QGuiApplication here, hence none of the system's fonts: a box, that still is what was typed
    const WrittenPdf pdf(publicationOf(u"Groupe"_s, u"avant 日本 après"_s));
    QCOMPARE(pdf.complaints(), QByteArray());
    const QString text = pdf.bodyText();
    QVERIFY2(text.contains(u"avant 日本 après"_s), qPrintable(text));
}

void TestPdfFile::progressAndCancel()
{
    const domain::Publication publication = samplePublication();
    QList<int> steps;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto whole = publishing::writePdf(publication, {}, buffer, [&](int done, int total) {
        steps.append(done);
        return total == 9;
    });
    QVERIFY(whole.hasValue());
    QCOMPARE(steps, QList<int>({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    for (const int stopAt : {0, 4, 9}) {
        QBuffer partial;
        partial.open(QIODevice::WriteOnly);
        const auto stopped =
            publishing::writePdf(publication, {}, partial, [&](int done, int) { return done < stopAt; });
        QVERIFY(!stopped.hasValue());
        QCOMPARE(stopped.error().kind, domain::ErrorKind::Cancelled);
        QVERIFY(!stopped.error().message.isEmpty());
    }
}

void TestPdfFile::deviceThatFails_data()
{
    QTest::addColumn<qint64>("capacity");
    const qint64 size = written(samplePublication()).size();
    for (const qint64 capacity : {qint64(0), qint64(1), size / 2, size - 1})
        QTest::addRow("%lld of %lld bytes", capacity, size) << capacity;
}

void TestPdfFile::deviceThatFails()
{
    QFETCH(const qint64, capacity);
    LimitedDevice device(capacity, 1 << 20);
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const auto result = publishing::writePdf(samplePublication(), {}, device);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, domain::ErrorKind::InputOutput);
    QCOMPARE(result.error().detail, u"No space left on device"_s);
}

void TestPdfFile::deviceThatTakesLittle()
{
    const QByteArray expected = written(samplePublication());
    LimitedDevice device(expected.size(), 7);
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    QVERIFY(publishing::writePdf(samplePublication(), {}, device).hasValue());
    QCOMPARE(device.data(), expected);
}

void TestPdfFile::deviceNotOpen()
{
    QBuffer buffer;
    const auto result = publishing::writePdf(samplePublication(), {}, buffer);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().kind, domain::ErrorKind::InputOutput);
}

void TestPdfFile::paperOfLocale()
{
    QCOMPARE(publishing::paperOf(QLocale(QLocale::French, QLocale::France)), publishing::PaperSize::A4);
    QCOMPARE(publishing::paperOf(QLocale(QLocale::English, QLocale::UnitedStates)), publishing::PaperSize::Letter);
    QCOMPARE(publishing::paperOf(QLocale(QLocale::French, QLocale::Canada)), publishing::PaperSize::Letter);
    QCOMPARE(publishing::paperOf(QLocale::c()), publishing::PaperSize::A4);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // The paper of a country, whatever the language of the messages.
    const QByteArray all = qgetenv("LC_ALL");
    const auto restore = qScopeGuard([&] {
        qputenv("LC_ALL", all);
        for (const char *variable : {"LC_PAPER", "LANG", "LANGUAGE"})
            qunsetenv(variable);
    });
    qunsetenv("LC_ALL");
    qputenv("LANGUAGE", "en");
    qputenv("LANG", "en_US.UTF-8");
    qputenv("LC_PAPER", "fr_FR.UTF-8");
    QCOMPARE(publishing::usualPaper(), publishing::PaperSize::A4);
    qunsetenv("LC_PAPER");
    QCOMPARE(publishing::usualPaper(), publishing::PaperSize::Letter);
    qputenv("LC_ALL", "C.UTF-8");
    QCOMPARE(publishing::usualPaper(), publishing::PaperSize::A4);
#endif
}

QTEST_GUILESS_MAIN(TestPdfFile)
#include "tst_pdffile.moc"

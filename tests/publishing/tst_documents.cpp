// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generate.h"
#include "pdftools.h"
#include "publishing/htmlexporter.h"
#include "publishing/markdownexporter.h"
#include "publishing/odtdocument.h"
#include "publishing/odtexporter.h"
#include "randomdirectory.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

using Writer = domain::Result<void> (*)(const domain::Publication &, QIODevice &, const publishing::Progress &);

QByteArray bytesOf(Writer write, const domain::Publication &publication)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = write(publication, buffer, {});
    return result ? buffer.data() : QByteArray();
}

/// content.xml, before it is compressed.
QByteArray odtText(const domain::Publication &publication)
{
    publishing::OdtDocument document(publication);
    document.head();
    document.changes();
    for (const domain::PublishedGroup &group : publication.groups)
        document.group(group);
    return document.finish();
}

/// Its words and, not compressed, everything beside them: properties, addresses of links, descriptions.
QByteArray pdfText(const domain::Publication &publication)
{
    publishing::PdfOptions options;
    options.compressed = false;
    const WrittenPdf pdf(publication, options);
    return pdf.text().toUtf8() + pdf.bytes();
}

domain::Publication hostile()
{
    domain::Publication out =
        publicationOf(u"<script>alert(1)</script> & \"x\" 'y' #"_s,
                      u"a <b>c</b> & d\n\n- un\n  - deux\n- trois\n\n[z](https://example.org/?a=\"b\")"_s);
    out.title = u"</title><script>x</script>\u0001"_s;
    out.association = u"<img src=x onerror=alert(1)>"_s;
    return out;
}

/// The sample with news of a group that can be led to, of one with a hostile name, and of one that is gone.
domain::Publication withNews()
{
    using domain::NewsKind;
    domain::Publication out = samplePublication();
    const domain::PublishedGroup &first = out.groups.first();
    out.changes =
        domain::PublicationChanges{QDate(2026, 1, 1),
                                   {{NewsKind::NewGroups, first.id, first.name, false, {}},
                                    {NewsKind::NewGroups, {}, u"* Énergie <& eau_"_s, true, {}},
                                    {NewsKind::Facilitators, first.id, first.name, false, u"arrivée de Julie Lequin"_s},
                                    {NewsKind::GoneGroups, {}, u"Logement"_s, false, {}}}};
    return out;
}

/// Without marks, entities and backslashes: what a person reads.
QString shownText(const QByteArray &document)
{
    QString text = QString::fromUtf8(document);
    text.remove(
        QRegularExpression(u"<script>.*</script>|<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption));
    text.remove(QRegularExpression(u"<[a-z/!?][^>]*>"_s)).remove(u'\\');
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

} // namespace

/// The documents that are no PDF.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBytesTwice_data();
    void sameBytesTwice();
    void cancel_data();
    void cancel();
    void noUnpublishableContact_data();
    void noUnpublishableContact();
    void nothingUnmarkedInAnyFormat();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void htmlIsEscaped();
    void htmlNeedsNothingElse();
    void htmlRunsItsOwnScriptOnly();
    void htmlAnchorsExist();
    void markdownReadsBack();
    void odtIsWellFormed();

private:
    static void addWriters()
    {
        QTest::addColumn<Writer>("write");
        QTest::newRow("HTML") << Writer(publishing::writeHtml);
        QTest::newRow("Markdown") << Writer(publishing::writeMarkdown);
        QTest::newRow("ODT") << Writer(publishing::writeOdt);
    }
};

void TestDocuments::sameBytesTwice_data()
{
    addWriters();
}

void TestDocuments::sameBytesTwice()
{
    QFETCH(const Writer, write);
    const QByteArray bytes = bytesOf(write, samplePublication());
    QVERIFY(bytes.size() > 3'000);
    QVERIFY(bytes == bytesOf(write, samplePublication()));
}

void TestDocuments::cancel_data()
{
    addWriters();
}

void TestDocuments::cancel()
{
    QFETCH(const Writer, write);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto stopped = write(samplePublication(), buffer, [](int done, int) { return done < 4; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, domain::ErrorKind::Cancelled);
    QBuffer closed;
    const auto failed = write(samplePublication(), closed, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, domain::ErrorKind::InputOutput);
}

void TestDocuments::noUnpublishableContact_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestDocuments::noUnpublishableContact()
{
    QFETCH(const quint64, seed);
    domain::DirectoryContent content = support::generateContent(60, seed);
    for (qsizetype i = 0; i < content.persons.size(); ++i) {
        domain::Person &person = content.persons[i];
        person.email = {u"p%1@unpublishable.example.org"_s.arg(i), (quint64(i) + seed) % 3 == 0, {}, {}};
        if (person.email.publishable)
            person.email.value = u"p%1@shown.example.org"_s.arg(i);
        person.phone = {u"+33 1 99 00 %1"_s.arg(i + 1000), false, {}, {}};
        person.note = u"unpublishable note"_s;
    }
    domain::PublicationOptions options;
    options.date = QDate(2026, 11, 23);
    for (const domain::Language language : domain::allLanguages) {
        options.language = language;
        const domain::Publication publication = domain::publish(content, options);
        for (const QByteArray &text : {bytesOf(publishing::writeHtml, publication),
                                       bytesOf(publishing::writeMarkdown, publication), odtText(publication)}) {
            QVERIFY(text.contains("@shown.example.org"));
            QVERIFY(!text.contains("unpublishable"));
            QVERIFY(!text.contains("+33 1 99"));
        }
    }
}

/// Random consents: what nobody marked as publishable holds the word "secret", and is in no document for the public.
void TestDocuments::nothingUnmarkedInAnyFormat()
{
    domain::PublicationOptions options;
    options.date = QDate(2026, 11, 23);
    options.formerFacilitators = true;
    int shown = 0;
    int withheld = 0;
    for (quint32 seed = 1; seed <= 24; ++seed) {
        const domain::DirectoryContent content = testing::RandomDirectory(seed, RandomDirectory::Former::Told).make();
        options.order = domain::PublicationOrder(seed % 3);
        options.audience = domain::Audience::Public;
        const domain::Publication everybody = domain::publish(content, options);
        QStringList contacts;
        for (const domain::PublishedPerson &person : everybody.facilitators)
            contacts += {person.email, person.phone};
        contacts.removeAll(QString());
        for (const QByteArray &text :
             {bytesOf(publishing::writeHtml, everybody), bytesOf(publishing::writeMarkdown, everybody),
              odtText(everybody), pdfText(everybody)}) {
            QVERIFY2(!text.contains("secret"), qPrintable(u"seed %1"_s.arg(seed)));
            for (const QString &contact : std::as_const(contacts))
                QVERIFY2(text.contains(contact.toUtf8()), qPrintable(contact));
        }
        shown += int(contacts.size());
        options.audience = domain::Audience::Internal;
        withheld += int(pdfText(domain::publish(content, options)).count("secret"));
    }
    QVERIFY(shown > 20);
    QVERIFY(withheld > 20); // what the association itself gets: the words would be found
}

void TestDocuments::tellsWhatChanged_data()
{
    using Text = QByteArray (*)(const domain::Publication &);
    QTest::addColumn<Text>("text");
    QTest::newRow("HTML") << Text([](const domain::Publication &from) { return bytesOf(publishing::writeHtml, from); });
    QTest::newRow("Markdown") << Text(
        [](const domain::Publication &from) { return bytesOf(publishing::writeMarkdown, from); });
    QTest::newRow("ODT") << Text(odtText);
}

void TestDocuments::tellsWhatChanged()
{
    using Text = QByteArray (*)(const domain::Publication &);
    QFETCH(const Text, text);
    domain::Publication publication = withNews();
    const QString shown = shownText(text(publication));
    qsizetype from = 0;
    for (const QString &expected :
         QStringList{u"Ce qui a changé depuis le 1er janvier 2026"_s, u"Nouveaux groupes"_s,
                     publication.groups.first().name, u"* Énergie <& eau_"_s, u"Animation"_s,
                     publication.groups.first().name + u"\u00A0: arrivée de Julie Lequin"_s,
                     u"Groupes retirés de l’annuaire"_s, u"Logement"_s, publication.groups.first().name}) {
        from = shown.indexOf(expected, from);
        QVERIFY2(from >= 0, qPrintable(expected + u" is missing in: "_s + shown));
        from += expected.size();
    }
    publication.changes->items.clear();
    QVERIFY(shownText(text(publication)).contains(u"Rien n’a changé"_s));
    publication.changes.reset();
    QVERIFY(!shownText(text(publication)).contains(u"changé depuis"_s));
}

void TestDocuments::htmlIsEscaped()
{
    const QByteArray html = bytesOf(publishing::writeHtml, hostile());
    QCOMPARE(html.count("<script"), 1);
    QCOMPARE(html.count("<img"), 0);
    QVERIFY(!html.contains("<b>"));
    QVERIFY(!html.contains('\1'));
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39; #"));
}

void TestDocuments::htmlNeedsNothingElse()
{
    const QString html = QString::fromUtf8(bytesOf(publishing::writeHtml, samplePublication()));
    static const QRegularExpression loads(u"(?:src|srcset|poster|data)\\s*=|<link|<iframe|@import|url\\(|fetch\\("_s);
    QVERIFY2(!loads.match(html).hasMatch(), qPrintable(loads.match(html).captured()));
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s) && html.contains(u"@media print"_s));
    QVERIFY(html.contains(u"<html lang=\"fr-FR\">"_s));
}

void TestDocuments::htmlRunsItsOwnScriptOnly()
{
    const QByteArray html = bytesOf(publishing::writeHtml, samplePublication());
    for (const QByteArray &name : {QByteArray("script"), QByteArray("style")}) {
        const qsizetype start = html.indexOf(QByteArray('<' + name + '>')) + name.size() + 2;
        const QByteArray text = html.sliced(start, html.indexOf(QByteArray("</" + name + '>'), start) - start);
        QVERIFY(text.size() > 500);
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
        QVERIFY(html.contains(QByteArray(name + "-src 'sha256-" + hash + "'")));
    }
    QVERIFY(html.contains("default-src 'none'"));
}

void TestDocuments::htmlAnchorsExist()
{
    const QString html = QString::fromUtf8(bytesOf(publishing::writeHtml, withNews()));
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    int links = 0;
    for (auto match = link.globalMatch(html); match.hasNext(); ++links)
        QCOMPARE(html.count(u" id=\""_s + match.next().captured(1) + u'"'), 1);
    QVERIFY(links > 20);
}

void TestDocuments::markdownReadsBack()
{
    for (const domain::Publication &publication : {samplePublication(), hostile()}) {
        const QString text = QString::fromUtf8(bytesOf(publishing::writeMarkdown, publication));
        QVERIFY2(!text.contains(u"<!--"_s), qPrintable(text));
        for (const domain::PublishedGroup &group : publication.groups) {
            const QString description = domain::toMarkdown(group.description).trimmed();
            QVERIFY2(text.contains(description), qPrintable(description));
            QCOMPARE(domain::parseMarkdown(description), group.description);
        }
    }
    QVERIFY(QString::fromUtf8(bytesOf(publishing::writeMarkdown, hostile())).contains(u"\"x\" 'y' \\#\n"_s));
}

void TestDocuments::odtIsWellFormed()
{
    for (const domain::Publication &publication : {samplePublication(), hostile(), withNews(), domain::Publication()}) {
        for (const QByteArray &part :
             {odtText(publication), publishing::OdtDocument::styles(publication.language),
              publishing::OdtDocument::meta(publication), publishing::OdtDocument::manifest()}) {
            QXmlStreamReader xml(part);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
    }
    const QByteArray zip = bytesOf(publishing::writeOdt, samplePublication());
    QCOMPARE(zip.sliced(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"

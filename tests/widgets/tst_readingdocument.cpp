// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groupdocument.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace {

domain::Person person(qint64 id, const QString &name, domain::Gender gender)
{
    domain::Person result;
    result.id = domain::PersonId(id);
    result.displayName = name;
    result.gender = gender;
    return result;
}

QStringList anchorsOf(const QTextDocument &document)
{
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                anchors.append(it.fragment().charFormat().anchorHref());
        }
    }
    return anchors;
}

void write(QTextDocument &document, const widgets::GroupReading &reading,
           domain::Language language = domain::Language::French)
{
    widgets::GroupDocument(document, language, QFont(), QPalette()).write(reading);
}

} // namespace

/// The page a group is read on.
class TestReadingDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facilitatorsAreLinked();
    void formerFacilitatorsAreListedWhenAsked();
    void nobodyIsSaid();
    void descriptionIsSetAsWritten();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void unknownAddressIsMarked();
    void tiesLeadWhereTheyCan();
    void successorsComeFirst();
    void missingTranslationIsSaid();
};

void TestReadingDocument::facilitatorsAreLinked()
{
    widgets::GroupReading reading;
    reading.facilitators = {person(4, u"Anne Martin"_s, domain::Gender::Feminine),
                            person(9, u"Anne Martinet"_s, domain::Gender::Feminine)};
    QTextDocument document;
    write(document, reading);
    QCOMPARE(document.firstBlock().text(), u"Animatrices\u00a0: Anne Martin et Anne Martinet"_s);
    QCOMPARE(anchorsOf(document), (QStringList{u"person:4"_s, u"person:9"_s}));
    QCOMPARE(widgets::GroupDocument::linkedPerson(QUrl(u"person:9"_s)), domain::PersonId(9));
    QVERIFY(!widgets::GroupDocument::linkedPerson(QUrl(u"group:9"_s)).isValid());
    QVERIFY(!widgets::GroupDocument::linkedGroup(QUrl(u"group:x"_s)).isValid());
}

void TestReadingDocument::formerFacilitatorsAreListedWhenAsked()
{
    widgets::GroupReading reading;
    domain::Facilitation past;
    past.since = *domain::PartialDate::of(2019);
    past.until = *domain::PartialDate::of(2022, 3);
    domain::Person withdrawn;
    withdrawn.id = domain::PersonId(9);
    withdrawn.withdrawnOn = QDate(2026, 1, 1);
    reading.former = {{person(4, u"Nicole Alix"_s, domain::Gender::Feminine), past}, {withdrawn, {}}};
    QTextDocument document;
    widgets::GroupDocument(document, domain::Language::French, QFont(), QPalette()).write(reading);
    QVERIFY(!document.toPlainText().contains(u"Nicole Alix"_s));
    QCOMPARE(anchorsOf(document), QStringList{u"former:toggle"_s});
    widgets::GroupDocument(document, domain::Language::French, QFont(), QPalette()).write(reading, true);
    QVERIFY(
        document.toPlainText().contains(u"Animé auparavant par : Nicole Alix (2019 – mars 2022), personne retirée"_s));
    QCOMPARE(anchorsOf(document), (QStringList{u"person:4"_s, u"former:toggle"_s}));
}

void TestReadingDocument::nobodyIsSaid()
{
    QTextDocument document;
    write(document, {});
    QCOMPARE(document.firstBlock().text(), u"Sans animateur"_s);
}

void TestReadingDocument::descriptionIsSetAsWritten()
{
    widgets::GroupReading reading;
    reading.group.description.french =
        u"Un **mot** fort.\n\n- un\n- deux\n  - deux et demi\n\nFin, [ici](https://example.org/a)."_s;
    QTextDocument document;
    write(document, reading);
    const QStringList lines = document.toPlainText().split(u'\n');
    QCOMPARE(lines, (QStringList{u"Sans animateur"_s, u"Un mot fort."_s, u"un"_s, u"deux"_s, u"deux et demi"_s,
                                 u"Fin, ici."_s}));
    QVERIFY(document.findBlockByNumber(2).textList());
    QCOMPARE(document.findBlockByNumber(2).textList(), document.findBlockByNumber(3).textList());
    QCOMPARE(document.findBlockByNumber(4).textList()->format().indent(), 2);
    QVERIFY(!document.findBlockByNumber(5).textList());
    QCOMPARE(anchorsOf(document), QStringList{u"https://example.org/a"_s});
}

void TestReadingDocument::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("image") << u"<img src=\"https://example.org/x.png\">"_s;
    QTest::newRow("markdown image") << u"![x](https://example.org/x.png)"_s;
    QTest::newRow("javascript link") << u"[x](javascript:alert(1))"_s;
    QTest::newRow("file link") << u"[x](file:///etc/passwd)"_s;
    QTest::newRow("internal link") << u"[x](group:1)"_s;
}

void TestReadingDocument::hostileTextStaysText()
{
    QFETCH(QString, source);
    widgets::GroupReading reading;
    reading.group.description.french = source;
    reading.group.note = source;
    reading.group.statusReason.french = source;
    reading.ties = {{source, source, {}, source}};
    domain::MailingList list;
    list.label.french = source;
    list.address = source;
    list.subscribeUrl = source;
    list.archiveUrl = u"javascript:alert(2)"_s;
    reading.group.mailingLists = {list};
    QTextDocument document;
    write(document, reading);
    for (const QString &anchor : anchorsOf(document))
        QVERIFY2(anchor.startsWith(u"https://example.org/"_s), qPrintable(anchor));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QVERIFY(!it.fragment().charFormat().isImageFormat());
    }
}

void TestReadingDocument::unknownAddressIsMarked()
{
    widgets::GroupReading reading;
    domain::MailingList unknown;
    domain::MailingList known;
    known.label.french = u"Liste ouverte"_s;
    known.address = u"liste@example.org"_s;
    known.isPublic = false;
    reading.group.mailingLists = {unknown, known};
    QTextDocument document;
    write(document, reading);
    QVERIFY(document.toPlainText().contains(u"Listes de diffusion\nListe ouverte"_s));
    QCOMPARE(anchorsOf(document), QStringList{u"mailto:liste@example.org"_s});
    QVERIFY(document.toPlainText().contains(u"not published\nadresse à compléter"_s));
    reading.group.mailingLists = {unknown, known, unknown};
    write(document, reading);
    QVERIFY(document.toPlainText().contains(u"2 adresses à compléter"_s));
}

void TestReadingDocument::tiesLeadWhereTheyCan()
{
    widgets::GroupReading reading;
    reading.ties = {{u"prend le relais de"_s, u"La Banque en communs ?"_s, {}, {}},
                    {u"a donné naissance à"_s, u"Autre"_s, domain::GroupId(12), u"en 2020"_s}};
    QTextDocument document;
    write(document, reading);
    QCOMPARE(anchorsOf(document), QStringList{u"group:12"_s});
    QVERIFY(document.toPlainText().contains(u"La Banque en communs ?"_s));
    QVERIFY(document.toPlainText().contains(u"en 2020"_s));
}

void TestReadingDocument::successorsComeFirst()
{
    widgets::GroupReading reading;
    reading.group.status = domain::GroupStatus::Closed;
    reading.facilitators = {person(4, u"Nicole Alix"_s, domain::Gender::Feminine)};
    reading.successors = {{u"relayé par"_s, u"Communs"_s, domain::GroupId(3), {}}};
    reading.ties = {{u"est issu de"_s, u"ACTTES"_s, domain::GroupId(7), {}}};
    QTextDocument document;
    write(document, reading);
    QCOMPARE(anchorsOf(document), (QStringList{u"group:3"_s, u"person:4"_s, u"group:7"_s}));
}

void TestReadingDocument::missingTranslationIsSaid()
{
    widgets::GroupReading reading;
    reading.group.description.french = u"Bonjour"_s;
    QTextDocument document;
    write(document, reading, domain::Language::English);
    QVERIFY(document.toPlainText().contains(u"Not translated into English yet"_s));
    QVERIFY(document.toPlainText().contains(u"Bonjour"_s));
    reading.group.description.english = u"Hello"_s;
    reading.group.originalRevision = 3;
    reading.group.translatedRevision = 1;
    write(document, reading, domain::Language::English);
    QVERIFY(document.toPlainText().contains(u"Hello"_s));
    QVERIFY(document.toPlainText().contains(u"original has changed"_s));
}

QTEST_MAIN(TestReadingDocument)
#include "tst_readingdocument.moc"

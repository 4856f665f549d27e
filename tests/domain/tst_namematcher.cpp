// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/namematcher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::NameMatcher;

class TestNameMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNamesOut_data();
    void takesNamesOut();
    void takesNumbersOut_data();
    void takesNumbersOut();
    void tellsDoubtfulWords();
    void knowsTheSameName_data();
    void knowsTheSameName();
    void holdsNothing();
};

void TestNameMatcher::takesNamesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleared");
    QTest::newRow("alone") << u"Nicole Alix"_s << u"[…]"_s;
    QTest::newRow("inside") << u"par Nicole Alix, et NICOLE ALIX."_s << u"par […], et […]."_s;
    QTest::newRow("part of a word") << u"Nicole Alixandre"_s << u"Nicole Alixandre"_s;
    QTest::newRow("longest first") << u"à Nicole Alix Exemple !"_s << u"à […] !"_s;
    QTest::newRow("one word inside") << u"la rose de Rose"_s << u"la rose de Rose"_s;
    QTest::newRow("one word alone") << u"ROSÉ"_s << u"[…]"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    // However it is typed.
    QTest::newRow("accents") << u"vu avec Genevieve  FONTAINE"_s << u"vu avec […]"_s;
    QTest::newRow("decomposed") << u"Genevie\u0300ve Fontaine\u0301, puis"_s << u"[…], puis"_s;
    QTest::newRow("no-break space") << u"(Geneviève\u00A0Fontaine)"_s << u"([…])"_s;
    QTest::newRow("over a line") << u"Geneviève\nFontaine"_s << u"[…]"_s;
    QTest::newRow("emphasised") << u"**Geneviève** _Fontaine_"_s << u"**[…]_"_s;
    QTest::newRow("two sentences") << u"Geneviève. Fontaine claire."_s << u"Geneviève. Fontaine claire."_s;
    QTest::newRow("ligature and apostrophe") << u"chez Maud d’OEuvre"_s << u"chez […]"_s;
    QTest::newRow("signs of a pattern") << u"voir A. (B) C.* ici"_s << u"voir […].* ici"_s;
    // Addresses.
    QTest::newRow("address") << u"<nicole@example.org>"_s << u"<[…]>"_s;
    QTest::newRow("address in a link") << u"mailto:Nicole@Example.org?subject=x"_s << u"mailto:[…]?subject=x"_s;
    QTest::newRow("address ends a sentence") << u"à nicole@example.org."_s << u"à […]."_s;
    QTest::newRow("emphasised address") << u"_nicole@example.org_"_s << u"_[…]_"_s;
    QTest::newRow("longer address") << u"anne.nicole@example.org"_s << u"anne.nicole@example.org"_s;
    QTest::newRow("longer host") << u"nicole@example.org.invalid"_s << u"nicole@example.org.invalid"_s;
}

void TestNameMatcher::takesNamesOut()
{
    QFETCH(QString, text);
    const NameMatcher matcher({u"Nicole Alix"_s, u"Nicole Alix Exemple"_s, u"Rose"_s, u"nicole@example.org"_s, u""_s,
                               u"Geneviève Fontaine"_s, u"Maud d'Œuvre"_s, u"A. (B) C"_s});
    QTEST(matcher.without(text), "cleared");
    QCOMPARE(matcher.isIn(text), matcher.without(text) != text);
    // Nothing is left to be found.
    QVERIFY(!matcher.isIn(matcher.without(text)));
}

void TestNameMatcher::takesNumbersOut_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleared");
    const QString home = u"06 12 34 56 78"_s;
    const QString abroad = u"+33 6 12 34 56 78"_s;
    QTest::newRow("as it is") << home << u"le 06 12 34 56 78, le soir"_s << u"le […], le soir"_s;
    QTest::newRow("in one") << home << u"tél. 0612345678"_s << u"tél. […]"_s;
    QTest::newRow("from abroad") << home << u"tél. +33612345678."_s << u"tél. […]."_s;
    QTest::newRow("from here") << abroad << u"tél. 06.12.34.56.78"_s << u"tél. […]"_s;
    QTest::newRow("no-break") << abroad << u"06\u00A012\u202F34 56 78"_s << u"[…]"_s;
    QTest::newRow("both prefixes") << home << u"+33 (0)6 12 34 56 78"_s << u"[…]"_s;
    QTest::newRow("two zeros") << home << u"0033 6 12-34-56-78 ok"_s << u"[…] ok"_s;
    QTest::newRow("two numbers") << home << u"0612345678 / 0699999999"_s << u"[…] / 0699999999"_s;
    QTest::newRow("after a year") << home << u"en 2024 0612345678"_s << u"en 2024 […]"_s;
    QTest::newRow("another") << home << u"0612345679"_s << u"0612345679"_s;
    QTest::newRow("longer") << home << u"10612345678 06123456789"_s << u"10612345678 06123456789"_s;
    QTest::newRow("elsewhere") << u"+32 2 123 45 67"_s << u"02/123.45.67 ou +3221234567"_s << u"[…] ou […]"_s;
    QTest::newRow("extension") << u"01 99 00 42 42 poste 12"_s << u"0199004242"_s << u"[…]"_s;
    QTest::newRow("short inside") << u"3615"_s << u"le 3615 code"_s << u"le 3615 code"_s;
    QTest::newRow("short alone") << u"3615"_s << u"3615"_s << u"[…]"_s;
}

void TestNameMatcher::takesNumbersOut()
{
    QFETCH(QString, number);
    QFETCH(QString, text);
    QTEST(NameMatcher({number}).without(text), "cleared");
}

void TestNameMatcher::tellsDoubtfulWords()
{
    const NameMatcher matcher({u"Rose"_s, u"Nicole Alix"_s, u"3615"_s});
    QCOMPARE(matcher.indistinct(), QStringList({u"Rose"_s, u"3615"_s}));
    QVERIFY(matcher.mayBeIn(u"la rose"_s) && !matcher.isIn(u"la rose"_s));
    QVERIFY(matcher.mayBeIn(u"le 3615 code"_s));
    QVERIFY(!matcher.mayBeIn(u"des roses, Alix, 36150"_s));
    QVERIFY(matcher.isWhole(u"NICOLE  alix"_s) && !matcher.isWhole(u"Nicole Alix."_s));
}

void TestNameMatcher::knowsTheSameName_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("name") << u"Geneviève Fontaine"_s << u"GENEVIEVE\u00A0Fontaine"_s << true;
    QTest::newRow("number") << u"06 12 34 56 78"_s << u"+33612345678"_s << true;
    QTest::newRow("a note that begins with it") << u"0612345678"_s << u"0612345678 le soir"_s << false;
    QTest::newRow("address") << u"a@example.org"_s << u"b@example.org"_s << false;
}

void TestNameMatcher::knowsTheSameName()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(NameMatcher::keyOf(one) == NameMatcher::keyOf(other), "same");
}

void TestNameMatcher::holdsNothing()
{
    const NameMatcher nothing;
    QCOMPARE(nothing.without(u"Nicole Alix"_s), u"Nicole Alix"_s);
    QVERIFY(!nothing.mayBeIn(u"Nicole"_s) && !nothing.isIn({}) && !nothing.isWhole({}));
}

QTEST_GUILESS_MAIN(TestNameMatcher)
#include "tst_namematcher.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/partialdate.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::Language;
using domain::PartialDate;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void existsOrNot_data();
    void existsOrNot();
    void readsIso_data();
    void readsIso();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void writesInWords_data();
    void writesInWords();
    void readsItsOwnWords();
    void ordersLikeItsText();
    void spansDays_data();
    void spansDays();
    void comesFromADay();
};

void TestPartialDate::existsOrNot_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("exists");
    QTest::newRow("year") << 2026 << 0 << 0 << true;
    QTest::newRow("month") << 2026 << 12 << 0 << true;
    QTest::newRow("day") << 2026 << 2 << 28 << true;
    QTest::newRow("leap day") << 2024 << 2 << 29 << true;
    QTest::newRow("no leap day") << 2026 << 2 << 29 << false;
    QTest::newRow("30 February") << 2024 << 2 << 30 << false;
    QTest::newRow("month 13") << 2026 << 13 << 0 << false;
    QTest::newRow("negative month") << 2026 << -1 << 0 << false;
    QTest::newRow("negative day") << 2026 << 1 << -1 << false;
    QTest::newRow("day without month") << 2026 << 0 << 5 << false;
    QTest::newRow("first year") << 1 << 0 << 0 << true;
    QTest::newRow("last year") << 9999 << 12 << 31 << true;
    QTest::newRow("year 0") << 0 << 0 << 0 << false;
    QTest::newRow("year 10000") << 10000 << 0 << 0 << false;
}

void TestPartialDate::existsOrNot()
{
    QFETCH(const int, year);
    QFETCH(const int, month);
    QFETCH(const int, day);
    QTEST(PartialDate::of(year, month, day).has_value(), "exists");
}

void TestPartialDate::readsIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char *text : {"", "2026", "2026-11", "2026-11-23", "0001-01-01", "9999-12-31"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text :
         {"26", "2026-", "2026-1", "2026-13", "2026-00", "2026-11-00", "2026-02-30", "2026-11-31", "0000", "10000",
          " 2026", "2026\n", "2026-11-23T00", "20261123", "-2026", "+2026", "2026/11"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
    QTest::newRow("other digits") << u"٢٠٢٦"_s << false;
}

void TestPartialDate::readsIso()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    const auto date = PartialDate::fromIso(text);
    QCOMPARE(date.has_value(), valid);
    if (date)
        QCOMPARE(date->toIso(), text);
}

void TestPartialDate::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto yes = [](const QString &text, const QString &iso) { QTest::newRow(qPrintable(text)) << text << iso; };
    const auto no = [](const QString &text) { QTest::newRow(qPrintable(text)) << text << u"none"_s; };
    yes(u""_s, u""_s);
    yes(u" \u00A0"_s, u""_s);
    yes(u" 2026 "_s, u"2026"_s);
    yes(u"2026-11-23"_s, u"2026-11-23"_s);
    yes(u"11/2026"_s, u"2026-11"_s);
    yes(u"3/2020"_s, u"2020-03"_s);
    yes(u"23/11/2026"_s, u"2026-11-23"_s);
    yes(u"1.3.2020"_s, u"2020-03-01"_s);
    yes(u"23-11-2026"_s, u"2026-11-23"_s);
    yes(u"23 / 11 / 2026"_s, u"2026-11-23"_s);
    yes(u"novembre 2026"_s, u"2026-11"_s);
    yes(u"FÉVRIER 2020"_s, u"2020-02"_s);
    yes(u"fevrier 2020"_s, u"2020-02"_s);
    yes(u"1er mars 2020"_s, u"2020-03-01"_s);
    yes(u"1ᵉʳ mars 2020"_s, u"2020-03-01"_s);
    yes(u"le 2 août 2020"_s, u"2020-08-02"_s);
    yes(u"2\u00A0aout\u202F2020"_s, u"2020-08-02"_s);
    yes(u"March 2020"_s, u"2020-03"_s);
    yes(u"March 1, 2020"_s, u"2020-03-01"_s);
    yes(u"march 1st 2020"_s, u"2020-03-01"_s);
    yes(u"1 March 2020"_s, u"2020-03-01"_s);
    yes(u"Sept. 2020"_s, u"2020-09"_s);
    yes(u"juil. 2020"_s, u"2020-07"_s);
    yes(u"déc 2020"_s, u"2020-12"_s);
    no(u"jui 2020"_s);
    no(u"ma 2020"_s);
    no(u"mois 2020"_s);
    no(u"13/2020"_s);
    no(u"0/2020"_s);
    no(u"0/1/2020"_s);
    no(u"30/02/2020"_s);
    no(u"30 février 2020"_s);
    no(u"0 mars 2020"_s);
    no(u"11/26"_s);
    no(u"mars"_s);
    no(u"mars 20"_s);
    no(u"2020 mars"_s);
    no(u"hier"_s);
    no(u"2020 ou 2021"_s);
    QTest::newRow("very long") << QString(10'000'000, u'1') << u"none"_s;
}

void TestPartialDate::readsWhatPeopleType()
{
    QFETCH(const QString, text);
    const auto date = PartialDate::fromUserText(text);
    const QString iso = date ? date->toIso() : u"none"_s;
    QTEST(iso, "iso");
}

void TestPartialDate::writesInWords_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("unknown") << u""_s << u""_s << u""_s;
    QTest::newRow("year") << u"2026"_s << u"2026"_s << u"2026"_s;
    QTest::newRow("month") << u"2026-11"_s << u"novembre 2026"_s << u"November 2026"_s;
    QTest::newRow("first") << u"2026-11-01"_s << u"1er novembre 2026"_s << u"1 November 2026"_s;
    QTest::newRow("day") << u"2026-08-23"_s << u"23 août 2026"_s << u"23 August 2026"_s;
}

void TestPartialDate::writesInWords()
{
    QFETCH(const QString, iso);
    const PartialDate date = *PartialDate::fromIso(iso);
    QTEST(date.toText(Language::French), "french");
    QTEST(date.toText(Language::English), "english");
    if (date.hasDay())
        QCOMPARE(domain::dateText(date.firstDay(), Language::French), date.toText(Language::French));
}

void TestPartialDate::readsItsOwnWords()
{
    for (QDate day(2023, 12, 1); day < QDate(2025, 2, 1); day = day.addDays(1)) {
        for (const Language language : domain::allLanguages) {
            const PartialDate exact(day);
            QCOMPARE(PartialDate::fromUserText(exact.toText(language)), exact);
            const PartialDate month = *PartialDate::of(day.year(), day.month());
            QCOMPARE(PartialDate::fromUserText(month.toText(language)), month);
        }
    }
}

void TestPartialDate::ordersLikeItsText()
{
    QStringList texts{u"2027"_s, u"2026-11"_s, u""_s, u"2026-11-01"_s, u"2026"_s, u"2026-02-28"_s, u"0999"_s};
    QList<PartialDate> dates;
    for (const QString &text : std::as_const(texts))
        dates += *PartialDate::fromIso(text);
    std::sort(texts.begin(), texts.end());
    std::sort(dates.begin(), dates.end());
    QStringList sorted;
    for (const PartialDate &date : std::as_const(dates))
        sorted += date.toIso();
    QCOMPARE(sorted, texts);
    QVERIFY(dates.first().isUnknown());
}

void TestPartialDate::spansDays_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("unknown") << u""_s << QDate() << QDate();
    QTest::newRow("year") << u"2024"_s << QDate(2024, 1, 1) << QDate(2024, 12, 31);
    QTest::newRow("month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("day") << u"2024-02-03"_s << QDate(2024, 2, 3) << QDate(2024, 2, 3);
    QTest::newRow("last year") << u"9999"_s << QDate(9999, 1, 1) << QDate(9999, 12, 31);
}

void TestPartialDate::spansDays()
{
    QFETCH(const QString, iso);
    const PartialDate date = *PartialDate::fromIso(iso);
    QTEST(date.firstDay(), "first");
    QTEST(date.lastDay(), "last");
}

void TestPartialDate::comesFromADay()
{
    QCOMPARE(PartialDate(QDate(2026, 11, 23)).toIso(), u"2026-11-23"_s);
    QVERIFY(PartialDate(QDate()).isUnknown());
    QVERIFY(PartialDate(QDate(-5, 1, 1)).isUnknown());
    QVERIFY(PartialDate(QDate(12000, 1, 1)).isUnknown());
    QCOMPARE(domain::dateText(QDate(), Language::English), u""_s);
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"

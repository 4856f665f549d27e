// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directorycontent.h"
#include "domain/person.h"
#include "domain/publication.h"
#include "domain/result.h"
#include "domain/workgroup.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using domain::Facilitation;
using domain::Language;
using domain::PartialDate;

namespace {

/// Every code reads back as its value; the codes are those stored in directories and used by scripts.
template<typename Value>
void verifyCodes(const QHash<Value, QString> &codes, QString (*codeOf)(Value),
                 std::optional<Value> (*valueOf)(const QString &))
{
    for (auto each = codes.begin(); each != codes.end(); ++each) {
        QCOMPARE(codeOf(each.key()), each.value());
        QVERIFY(valueOf(each.value()) == each.key());
    }
    QVERIFY(!valueOf(u"other"_s));
    QVERIFY(!valueOf(u" "_s));
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreThoseStored();
    void localizedTextFallsBack();
    void localesBelongToTheirLanguage();
    void sortNamesAreProposed_data();
    void sortNamesAreProposed();
    void facilitationsRunOrNot_data();
    void facilitationsRunOrNot();
    void translationsLag_data();
    void translationsLag();
    void contentFindsItsRecords();
    void identifiersAreTold();
    void resultsHoldAValueOrAnError();
};

void TestRecords::codesAreThoseStored()
{
    using namespace domain;
    verifyCodes<Language>({{Language::French, u"fr"_s}, {Language::English, u"en"_s}}, &languageCode,
                          &languageFromCode);
    verifyCodes<GroupStatus>({{GroupStatus::Active, u"active"_s},
                              {GroupStatus::Setup, u"setup"_s},
                              {GroupStatus::Dormant, u"dormant"_s},
                              {GroupStatus::Closed, u"closed"_s}},
                             &statusCode, &statusFromCode);
    verifyCodes<Gender>({{Gender::Unspecified, u""_s}, {Gender::Feminine, u"f"_s}, {Gender::Masculine, u"m"_s}},
                        &genderCode, &genderFromCode);
    verifyCodes<Audience>({{Audience::Public, u"public"_s}, {Audience::Internal, u"internal"_s}}, &audienceCode,
                          &audienceFromCode);
    verifyCodes<FacilitationRole>({{FacilitationRole::Facilitator, u"facilitator"_s}}, &roleCode, &roleFromCode);
    verifyCodes<MailingListState>({{MailingListState::Open, u"open"_s},
                                   {MailingListState::ArchiveOnly, u"archive-only"_s},
                                   {MailingListState::Closed, u"closed"_s}},
                                  &mailingListStateCode, &mailingListStateFromCode);
    verifyCodes<LineageKind>({{LineageKind::TakesOverFrom, u"takes-over-from"_s},
                              {LineageKind::StemsFrom, u"stems-from"_s},
                              {LineageKind::JoinsIntentionOf, u"joins-intention-of"_s},
                              {LineageKind::SupportedBy, u"supported-by"_s}},
                             &lineageKindCode, &lineageKindFromCode);
}

void TestRecords::localizedTextFallsBack()
{
    domain::LocalizedText text;
    QVERIFY(text.isEmpty());
    text.in(Language::English) = u"a"_s;
    QCOMPARE(text.in(Language::French), u""_s);
    QCOMPARE(text.preferring(Language::French), u"a"_s);
    text.french = u"b"_s;
    QCOMPARE(text.preferring(Language::French), u"b"_s);
    QCOMPARE(text.preferring(Language::English), u"a"_s);
    QVERIFY(!text.isEmpty());
}

void TestRecords::localesBelongToTheirLanguage()
{
    QCOMPARE(domain::localeOf(Language::French).language(), QLocale::French);
    QCOMPARE(domain::localeOf(Language::English).language(), QLocale::English);
    QVERIFY(domain::otherLanguage(Language::French) == Language::English);
    QVERIFY(domain::otherLanguage(Language::English) == Language::French);
}

void TestRecords::sortNamesAreProposed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sortName");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("one word") << u"Colibri"_s << u"Colibri"_s;
    QTest::newRow("two words") << u"Jean-Louis Bancel"_s << u"Bancel, Jean-Louis"_s;
    QTest::newRow("three words") << u"Fanélie Carrey Conte"_s << u"Conte, Fanélie Carrey"_s;
    QTest::newRow("spaces") << u"  Nicole \u00A0 Alix "_s << u"Alix, Nicole"_s;
}

void TestRecords::sortNamesAreProposed()
{
    QFETCH(const QString, name);
    QTEST(domain::proposeSortName(name), "sortName");
}

void TestRecords::facilitationsRunOrNot_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("current");
    const QDate today(2026, 11, 23);
    QTest::newRow("nothing known") << u""_s << u""_s << false << today << true;
    QTest::newRow("ended, nothing known") << u""_s << u""_s << true << today << false;
    QTest::newRow("until a past year") << u""_s << u"2025"_s << false << today << false;
    QTest::newRow("until this year") << u""_s << u"2026"_s << false << today << true;
    QTest::newRow("until this month") << u""_s << u"2026-11"_s << false << today << true;
    QTest::newRow("until today") << u""_s << u"2026-11-23"_s << false << today << true;
    QTest::newRow("until yesterday") << u""_s << u"2026-11-22"_s << false << today << false;
    QTest::newRow("ended, until later") << u""_s << u"2027"_s << true << today << false;
    QTest::newRow("since this year") << u"2026"_s << u""_s << false << today << true;
    QTest::newRow("since tomorrow") << u"2026-11-24"_s << u""_s << false << today << false;
    QTest::newRow("no date") << u"2027"_s << u"2020"_s << false << QDate() << true;
    QTest::newRow("no date, ended") << u""_s << u""_s << true << QDate() << false;
}

void TestRecords::facilitationsRunOrNot()
{
    QFETCH(const QString, since);
    QFETCH(const QString, until);
    QFETCH(const bool, ended);
    QFETCH(const QDate, today);
    Facilitation facilitation;
    facilitation.since = *PartialDate::fromIso(since);
    facilitation.until = *PartialDate::fromIso(until);
    facilitation.ended = ended;
    QTEST(domain::isCurrent(facilitation, today), "current");
}

void TestRecords::translationsLag_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<int>("original");
    QTest::addColumn<int>("translated");
    QTest::addColumn<int>("lag");
    QTest::newRow("no translation") << u""_s << 3 << 0 << -1;
    QTest::newRow("translation taken out") << u""_s << 3 << 2 << -1;
    QTest::newRow("up to date") << u"a"_s << 3 << 3 << 0;
    QTest::newRow("two behind") << u"a"_s << 3 << 1 << 2;
    QTest::newRow("never checked") << u"a"_s << 1 << 0 << 1;
    QTest::newRow("ahead") << u"a"_s << 1 << 4 << 0;
}

void TestRecords::translationsLag()
{
    QFETCH(const QString, english);
    QFETCH(const int, original);
    QFETCH(const int, translated);
    domain::WorkGroup group;
    group.name.french = u"b"_s;
    group.description.english = english;
    group.originalRevision = original;
    group.translatedRevision = translated;
    QTEST(group.translationLag().value_or(-1), "lag");
}

void TestRecords::contentFindsItsRecords()
{
    domain::DirectoryContent content;
    content.groups.resize(2);
    content.groups[1].id = domain::GroupId(5);
    content.persons.resize(2);
    content.persons[1].id = domain::PersonId(7);
    QCOMPARE(content.group(domain::GroupId(5)), &content.groups.at(1));
    QCOMPARE(content.person(domain::PersonId(7)), &content.persons.at(1));
    QVERIFY(!content.group(domain::GroupId(7)));
    QVERIFY(!content.person(domain::PersonId(5)));
    QVERIFY(!content.group({}));
    QVERIFY(!content.person({}));
}

void TestRecords::identifiersAreTold()
{
    QVERIFY(!domain::GroupId().isValid());
    QVERIFY(!domain::GroupId(-1).isValid());
    QVERIFY(domain::GroupId(1).isValid());
    QVERIFY(domain::GroupId(1) < domain::GroupId(2));
    const QSet<domain::GroupId> ids{domain::GroupId(1), domain::GroupId(2), domain::GroupId(1)};
    QCOMPARE(ids.size(), 2);
}

void TestRecords::resultsHoldAValueOrAnError()
{
    domain::Result<std::unique_ptr<int>> good = std::make_unique<int>(4);
    QVERIFY(good.hasValue());
    QCOMPARE(**good, 4);
    const std::unique_ptr<int> moved = std::move(good).value();
    QCOMPARE(*moved, 4);
    const domain::Error busy{domain::ErrorKind::Busy, u"a"_s, u"b"_s};
    const domain::Result<int> bad = busy;
    QVERIFY(!bad);
    QCOMPARE(bad.error(), busy);
    const domain::Result<void> done;
    QVERIFY(done.hasValue());
    const domain::Result<void> failed = busy;
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, u"a"_s);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation.h"
#include "storage/directorystorage.h"
#include "storage/findingstorage.h"
#include "testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::PartialDate;

namespace {

const QDate today(2026, 11, 23);

/// A directory in which anything may lack or be due.
class LackingDirectory
{
public:
    explicit LackingDirectory(quint32 seed) : m_random(seed) {}

    [[nodiscard]] domain::DirectoryContent make(int groups, int persons)
    {
        domain::DirectoryContent content;
        content.info = support::someInfo();
        for (int id = 1; id <= persons; ++id)
            content.persons += person(id);
        for (int id = 1; id <= groups; ++id)
            content.groups += group(id, persons);
        return content;
    }

private:
    [[nodiscard]] int below(int count) { return int(m_random.bounded(count)); }
    [[nodiscard]] QString textOrNone()
    {
        const QStringList texts{u""_s, u"Communs"_s, u"- point\n- autre"_s, u"Économie"_s};
        return texts.at(below(int(texts.size())));
    }
    [[nodiscard]] PartialDate dateOrNone()
    {
        const QDate near = today.addDays(below(5) - 2);
        switch (below(4)) {
        case 0:
            return {};
        case 1:
            return *PartialDate::of(2025 + below(3));
        case 2:
            return *PartialDate::of(2026, 10 + below(3));
        default:
            return PartialDate(near);
        }
    }
    [[nodiscard]] QDate dayOrNone(int months)
    {
        return below(3) == 0 ? QDate() : today.addMonths(-months).addDays(below(3) - 1);
    }

    [[nodiscard]] domain::Person person(int id)
    {
        domain::Person person;
        person.id = domain::PersonId(id);
        person.displayName = u"Personne %1"_s.arg(id);
        person.gender = static_cast<domain::Gender>(below(3));
        if (below(2) == 0)
            person.email.value = u"p%1@example.org"_s.arg(id);
        if (below(3) == 0)
            person.phone.value = u"+33 1 00 00 00 00"_s;
        return person;
    }

    [[nodiscard]] domain::WorkGroup group(int id, int persons)
    {
        domain::WorkGroup group;
        group.id = domain::GroupId(id);
        group.originalLanguage = below(2) == 0 ? domain::Language::French : domain::Language::English;
        group.name.in(group.originalLanguage) = u"Groupe %1"_s.arg(id);
        if (below(4) > 0)
            group.name.in(domain::otherLanguage(group.originalLanguage)) = u"Group %1"_s.arg(id);
        group.status = static_cast<domain::GroupStatus>(below(4));
        group.statusSince = dateOrNone();
        group.statusReason = {textOrNone(), {}};
        group.verifyEveryMonths = below(2) * 6;
        group.verifiedOn = dayOrNone(group.verifyEveryMonths > 0 ? 6 : 12);
        group.reviewOn = dayOrNone(0);
        group.originalRevision = 1 + below(3);
        group.translatedRevision = below(group.originalRevision + 1);
        group.description = {textOrNone(), textOrNone()};
        for (int each = below(3); each > 0; --each) {
            domain::Facilitation facilitation;
            facilitation.personId = domain::PersonId(1 + below(persons));
            facilitation.since = dateOrNone();
            facilitation.until = dateOrNone();
            if (!facilitation.since.isUnknown() && facilitation.until.lastDay() < facilitation.since.firstDay())
                facilitation.until = {};
            facilitation.ended = below(4) == 0;
            group.facilitations += facilitation;
        }
        for (int each = below(3); each > 0; --each) {
            domain::MailingList list;
            list.label.french = u"Liste %1"_s.arg(each);
            list.address = below(2) == 0 ? QString() : u"liste%1@example.org"_s.arg(each);
            list.state = static_cast<domain::MailingListState>(below(3));
            group.mailingLists += list;
        }
        return group;
    }

    QRandomGenerator m_random;
};

} // namespace

/// What is found row by row is what the rules say of the directory read whole.
class TestFindingStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheRulesSay_data();
    void findsWhatTheRulesSay();
    void rowsAreLimitedCountsAreNot_data() { support::addEngines(); }
    void rowsAreLimitedCountsAreNot();
    void stopsWhenAsked_data() { support::addEngines(); }
    void stopsWhenAsked();
};

void TestFindingStorage::findsWhatTheRulesSay_data()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("sqlite %u", seed) << storage::Engine::Sqlite << seed;
        QTest::addRow("postgresql %u", seed) << storage::Engine::Postgresql << seed;
    }
}

void TestFindingStorage::findsWhatTheRulesSay()
{
    QFETCH(storage::Engine, engine);
    QFETCH(quint32, seed);
    SKIP_WITHOUT_SERVER(engine);
    const support::TestPlace place(engine);
    auto database = storage::Database::create(place.location(), LackingDirectory(seed).make(150, 60), u"Test"_s);
    QVERIFY2(database, database ? "" : qPrintable(database.error().message + database.error().detail));
    QVERIFY(place.runOutside(u"UPDATE work_group SET deleted_at = '2026-11-01T00:00:00.000Z' WHERE id % 7 = 0"_s));
    QVERIFY(place.runOutside(u"UPDATE person SET deleted_at = '2026-11-01T00:00:00.000Z' WHERE id % 5 = 0"_s));
    // Annuaire itself writes no space too many.
    QVERIFY(place.runOutside(u"UPDATE work_group SET description_fr = 'Deux  espaces' WHERE id % 8 = 1"_s));
    QVERIFY(place.runOutside(u"UPDATE work_group SET status_reason_en = 'Closed , then' WHERE id % 8 = 2"_s));
    QVERIFY(place.runOutside(u"UPDATE person SET display_name = display_name || '  bis' WHERE id % 4 = 1"_s));
    storage::Connection &connection = (*database)->connection();

    const auto content = storage::DirectoryStorage(connection).readContent();
    QVERIFY(content);
    QCOMPARE(content->groups.size(), 150 - 150 / 7);
    QList<domain::Finding> expected = domain::findings(*content, today);
    const auto report = storage::FindingStorage(connection).find(today, 10'000);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(report->toVerifyCount, report->toVerify.size());
    QCOMPARE(report->toCompleteCount, report->toComplete.size());
    QSet<domain::FindingKind> kinds;
    for (const storage::NamedFinding &found : report->toVerify + report->toComplete) {
        QVERIFY2(expected.removeOne(found.finding), qPrintable(domain::findingText(found.finding)));
        kinds.insert(found.finding.kind);
    }
    QVERIFY2(expected.isEmpty(), expected.isEmpty() ? "" : qPrintable(domain::findingText(expected.constFirst())));
    QCOMPARE(kinds.size(), 12); // every kind there is
}

void TestFindingStorage::rowsAreLimitedCountsAreNot()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    const support::TestPlace place(engine);
    auto database = storage::Database::create(place.location(), LackingDirectory(9).make(200, 20), u"Test"_s);
    QVERIFY2(database, database ? "" : qPrintable(database.error().message));
    storage::FindingStorage findings((*database)->connection());
    const auto all = findings.find(today, 10'000);
    const auto some = findings.find(today, 7);
    QVERIFY(all);
    QVERIFY(some);
    QCOMPARE(some->toVerify.size(), 7);
    QCOMPARE(some->toComplete.size(), 7);
    QCOMPARE(some->toVerifyCount, all->toVerifyCount);
    QCOMPARE(some->toCompleteCount, all->toCompleteCount);
    for (int row = 0; row < 7; ++row)
        QCOMPARE(some->toVerify.at(row).finding, all->toVerify.at(row).finding); // the oldest of all
}

void TestFindingStorage::stopsWhenAsked()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    const support::TestPlace place(engine);
    auto database = storage::Database::create(place.location(), LackingDirectory(3).make(400, 20), u"Test"_s);
    QVERIFY2(database, database ? "" : qPrintable(database.error().message));
    storage::FindingStorage findings((*database)->connection());
    qint64 seen = 0;
    const auto stopped = findings.find(today, 10, [&seen](qint64 done, qint64) {
        seen = done;
        return false;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, domain::ErrorKind::Cancelled);
    QVERIFY2(seen < 400, "it went on to the end of the groups");
    QVERIFY(findings.find(today, 10)); // and the connection is free again
}

QTEST_GUILESS_MAIN(TestFindingStorage)
#include "tst_findingstorage.moc"

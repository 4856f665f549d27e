// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personmerging.h"
#include "storage/personrecords.h"
#include "storagetest.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::GroupId;
using domain::MergeSide;
using domain::PersonId;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::PersonMerging;
using storage::PersonStorage;

class TestPersonMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneOfTwo_data() { support::addEngines(); }
    void makesOneOfTwo();
    void refusesOneself_data() { support::addEngines(); }
    void refusesOneself();
    void tellsWhatMovedOn_data();
    void tellsWhatMovedOn();

private:
    static void fill(storage::Connection &connection);
};

/// Person 1 runs group 1, undated, and ran it in 2019; person 2 runs groups 1 (undated) and 2 (since 2021).
void TestPersonMerging::fill(storage::Connection &connection)
{
    domain::Person first = support::personNamed(u"Nicole Alix"_s);
    first.note = u"première"_s;
    domain::Person second = support::personNamed(u"ALIX Nicole"_s);
    second.email = {u"nicole@example.org"_s, true, *domain::PartialDate::of(2024), u"par écrit"_s};
    second.note = u"seconde"_s;
    VERIFY_OK(support::addPerson(connection, first));
    VERIFY_OK(support::addPerson(connection, second));
    domain::WorkGroup communs = support::groupNamed(u"Communs"_s);
    domain::Facilitation before = support::facilitationBy(PersonId(1));
    before.since = *domain::PartialDate::of(2019);
    before.until = *domain::PartialDate::of(2020);
    communs.facilitations = {support::facilitationBy(PersonId(1)), support::facilitationBy(PersonId(2)), before};
    VERIFY_OK(support::addGroup(connection, communs));
    domain::WorkGroup acttes = support::groupNamed(u"ACTTES"_s);
    domain::Facilitation since = support::facilitationBy(PersonId(2));
    since.since = *domain::PartialDate::of(2021);
    acttes.facilitations = {since};
    VERIFY_OK(support::addGroup(connection, acttes));
}

void TestPersonMerging::makesOneOfTwo()
{
    ON_ENGINE(test);
    fill(test.connection());
    PersonMerging merging(test.connection());
    PersonStorage persons(test.connection());
    auto choices = domain::proposedChoices(*persons.read(PersonId(1)), *persons.read(PersonId(2)));
    QCOMPARE(choices.email, MergeSide::Other);
    QCOMPARE(choices.name, MergeSide::Kept);
    const auto merge = merging.preview(PersonId(1), PersonId(2), choices);
    VERIFY_OK(merge);
    QCOMPARE(merge->result.displayName, u"Nicole Alix"_s);
    QCOMPARE(merge->result.email.agreedHow, u"par écrit"_s);
    QCOMPARE(merge->result.note, u"première\n\nseconde"_s);
    QCOMPARE(merge->own.size(), 2);
    QCOMPARE(merge->roles.size(), 2);
    QCOMPARE(merge->roles[0].role.groupName.french, u"ACTTES"_s);
    QVERIFY(!merge->roles[0].isSame);
    QVERIFY(merge->roles[1].isSame);
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Merge, [&](ChangeSetTransaction &transaction) {
        return merging.apply(transaction, *merge);
    }));
    auto expected = merge->result;
    expected.rowVersion = 2;
    QVERIFY(persons.read(PersonId(1)).value() == expected);
    COMPARE_ERROR(persons.read(PersonId(2)), ErrorKind::NotFound);
    const auto roles = storage::PersonRecords(test.connection()).roles(PersonId(1));
    VERIFY_OK(roles);
    QCOMPARE(roles->size(), 3);
    QCOMPARE(roles->at(0).facilitation.since, *domain::PartialDate::of(2021));
    QCOMPARE(storage::GroupStorage(test.connection()).read(GroupId(1))->rowVersion, 2);
    QCOMPARE(storage::GroupStorage(test.connection()).read(GroupId(1))->facilitations.size(), 2);
    // One change set holds all of it, so that it can be taken back as one.
    const QStringList lines = support::history(test.connection(), true);
    QCOMPARE(lines.size(), 4);
    QVERIFY(std::all_of(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(u"merge "); }));
}

void TestPersonMerging::refusesOneself()
{
    ON_ENGINE(test);
    fill(test.connection());
    PersonMerging merging(test.connection());
    COMPARE_ERROR(merging.preview(PersonId(1), PersonId(1), {}), ErrorKind::InvalidInput);
    COMPARE_ERROR(merging.preview(PersonId(1), PersonId(9), {}), ErrorKind::NotFound);
}

void TestPersonMerging::tellsWhatMovedOn_data()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::addColumn<QString>("sql");
    for (const auto &[name, engine] :
         {std::pair("sqlite", storage::Engine::Sqlite), std::pair("postgresql", storage::Engine::Postgresql)}) {
        QTest::addRow("%s kept", name) << engine << u"UPDATE person SET note = 'x' WHERE id = 1"_s;
        QTest::addRow("%s other", name) << engine << u"UPDATE person SET note = 'x' WHERE id = 2"_s;
        QTest::addRow("%s gone", name) << engine << u"UPDATE person SET deleted_at = 'x' WHERE id = 2"_s;
        QTest::addRow("%s group", name) << engine << u"UPDATE work_group SET note = 'x' WHERE id = 2"_s;
        QTest::addRow("%s role", name) << engine << u"UPDATE facilitation SET since = '2020' WHERE person_id = 2"_s;
    }
}

void TestPersonMerging::tellsWhatMovedOn()
{
    ON_ENGINE(test);
    QFETCH(QString, sql);
    fill(test.connection());
    PersonMerging merging(test.connection());
    const auto merge = merging.preview(PersonId(1), PersonId(2), {});
    VERIFY_OK(merge);
    VERIFY_OK(test.connection().execute(sql));
    const auto before = support::history(test.connection());
    COMPARE_ERROR(
        support::inChangeSet(test.connection(), ChangeKind::Merge,
                             [&](ChangeSetTransaction &transaction) { return merging.apply(transaction, *merge); }),
        ErrorKind::Conflict);
    QCOMPARE(support::history(test.connection()), before);
}

QTEST_GUILESS_MAIN(TestPersonMerging)
#include "tst_personmerging.moc"

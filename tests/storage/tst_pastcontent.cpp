// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"
#include "storage/directorystorage.h"
#include "storage/history/pastcontent.h"
#include "storage/history/recyclebin.h"

using namespace Qt::StringLiterals;
using storage::ChangeKind;
using storage::ChangeSetTransaction;

/// The directory as of an earlier change set, compared with what was really read at that time.
class TestPastContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsOfTheBinAreWhole_data();
    void groupsOfTheBinAreWhole();
    void partsThatLeadIntoTheBin_data() { support::addEngines(); }
    void partsThatLeadIntoTheBin();
};

void TestPastContent::groupsOfTheBinAreWhole_data()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::addColumn<bool>("editedSince");
    QTest::addColumn<bool>("emptied");
    for (const auto &[name, engine] :
         {std::pair("sqlite", storage::Engine::Sqlite), std::pair("postgresql", storage::Engine::Postgresql)}) {
        QTest::addRow("%s, in the bin", name) << engine << false << false;
        QTest::addRow("%s, edited, then in the bin", name) << engine << true << false;
        QTest::addRow("%s, gone for good", name) << engine << false << true;
        QTest::addRow("%s, edited, then gone for good", name) << engine << true << true;
    }
}

void TestPastContent::groupsOfTheBinAreWhole()
{
    ON_ENGINE(test);
    QFETCH(bool, editedSince);
    QFETCH(bool, emptied);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addPerson(connection, support::personNamed(u"Nicole Alix"_s)));
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Énergie"_s)));
    domain::WorkGroup made = support::groupNamed(u"Communs"_s);
    made.facilitations = {support::facilitationBy(domain::PersonId(1))};
    made.mailingLists = {support::listAt(u"a@example.org"_s), support::listAt(u"b@example.org"_s)};
    made.lineages = {support::tieTo(domain::GroupId(1)), support::tieTo(u"Ailleurs"_s)};
    const auto id = support::addGroup(connection, made);
    VERIFY_OK(id);
    const auto then = storage::HistoryStorage(connection).undoTop();
    VERIFY_OK(then);
    const auto before = storage::GroupStorage(connection).read(*id);
    VERIFY_OK(before);
    if (editedSince)
        VERIFY_OK(support::edit(connection, *id, [](domain::WorkGroup &group) {
            group.mailingLists.removeLast();
            group.lineages.first().note.french = u"depuis"_s;
        }));
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return storage::GroupStorage(connection)
            .remove(transaction, *id, storage::GroupStorage(connection).read(*id)->rowVersion);
    }));
    if (emptied)
        VERIFY_OK(support::inChangeSet(connection, ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
            return storage::RecycleBin(connection).remove(transaction, {{domain::RecordKind::Group, id->value()}});
        }));

    const auto told = storage::contentAfter(connection, *then);
    VERIFY_OK(told);
    QCOMPARE(told->groups.size(), 2);
    domain::WorkGroup past = told->groups.last();
    QCOMPARE(past.id, *id);
    const auto byId = [](const auto &left, const auto &right) { return left.id.value() < right.id.value(); };
    std::sort(past.mailingLists.begin(), past.mailingLists.end(), byId);
    std::sort(past.lineages.begin(), past.lineages.end(), byId);
    QCOMPARE(past.mailingLists.size(), 2);
    past.rowVersion = before->rowVersion;
    QVERIFY(past == *before);
}

/// What leads to a person or group in the bin is not shown, then as now.
void TestPastContent::partsThatLeadIntoTheBin()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    storage::GroupStorage groups(connection);
    storage::PersonStorage persons(connection);
    VERIFY_OK(support::addPerson(connection, support::personNamed(u"Nicole Alix"_s)));
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Énergie"_s)));
    domain::WorkGroup made = support::groupNamed(u"Communs"_s);
    made.facilitations = {support::facilitationBy(domain::PersonId(1))};
    made.facilitations[0].ended = true;
    made.lineages = {support::tieTo(domain::GroupId(1)), support::tieTo(u"Ailleurs"_s)};
    VERIFY_OK(support::addGroup(connection, made));
    QList<std::pair<domain::ChangeSetId, domain::WorkGroup>> states;
    const auto note = [&] {
        states.append({*storage::HistoryStorage(connection).undoTop(), *groups.read(domain::GroupId(2))});
    };
    note(); // everything is there
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return groups.remove(transaction, domain::GroupId(1), 1);
    }));
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return persons.remove(transaction, domain::PersonId(1), 1);
    }));
    note(); // in the bin
    QCOMPARE(states.last().second.lineages.size(), 1);
    QCOMPARE(states.last().second.facilitations.size(), 0);
    const auto compare = [&] {
        for (const auto &[set, before] : std::as_const(states)) {
            const auto told = storage::contentAfter(connection, set);
            VERIFY_OK(told);
            for (domain::WorkGroup past : told->groups) {
                if (past.id != before.id)
                    continue;
                std::sort(past.lineages.begin(), past.lineages.end(),
                          [](const auto &left, const auto &right) { return left.id.value() < right.id.value(); });
                past.rowVersion = before.rowVersion;
                QCOMPARE(past.lineages, before.lineages);
                QCOMPARE(past.facilitations, before.facilitations);
                QVERIFY(past == before);
            }
        }
    };
    compare();
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return storage::RecycleBin(connection)
            .remove(transaction, {{domain::RecordKind::Group, 1}, {domain::RecordKind::Person, 1}});
    }));
    note(); // gone for good: the tie keeps the name
    QCOMPARE(states.last().second.lineages.size(), 2);
    compare();
}

QTEST_GUILESS_MAIN(TestPastContent)
#include "tst_pastcontent.moc"

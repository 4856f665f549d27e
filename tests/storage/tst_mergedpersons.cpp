// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"
#include "storage/history/historystorage.h"
#include "storage/history/historywriter.h"
#include "storage/history/recyclebin.h"
#include "storage/personmerging.h"
#include "storage/personrecords.h"
#include "storage/personwithdrawal.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::PersonId;
using domain::RecordKind;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::HistoryStorage;
using storage::HistoryWriter;
using storage::PersonMerging;
using storage::PersonRecords;
using storage::PersonStorage;
using storage::PersonWithdrawal;

/// What becomes of the record that was merged into another, once one of the two goes or comes back.
class TestMergedPersons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPersonAgainOnceRestored_data() { support::addEngines(); }
    void isAPersonAgainOnceRestored();
    void goesWithAWithdrawal_data() { support::addEngines(); }
    void goesWithAWithdrawal();
    void goesWhenBothWereDeleted_data() { support::addEngines(); }
    void goesWhenBothWereDeleted();
    void isGivenWithTheirData_data() { support::addEngines(); }
    void isGivenWithTheirData();

private:
    static constexpr PersonId kept{1};
    static constexpr PersonId other{2};
    static constexpr domain::RecordRef otherRecord{RecordKind::Person, 2};

    static void merge(storage::Connection &connection);
    static domain::Result<domain::ChangeSetId> emptyBin(storage::Connection &connection,
                                                        const QList<domain::RecordRef> &records);
    static void withdraw(storage::Connection &connection, PersonId id);
    static QString mergedInto(storage::Connection &connection)
    {
        return support::column(connection, u"SELECT coalesce(merged_into, 0) FROM person WHERE id = 2"_s).value(0);
    }
    /// Everything that the history and the records hold, to look for traces in.
    static QString everything(storage::Connection &connection);
};

/// Person 2, with contacts of their own and a role, goes into person 1.
void TestMergedPersons::merge(storage::Connection &connection)
{
    VERIFY_OK(support::addPerson(connection, support::personNamed(u"Nicole Alix"_s)));
    domain::Person second = support::personNamed(u"ALIX Nicolette"_s);
    second.email.value = u"doublon@example.org"_s;
    second.phone.value = u"+33 6 12 34 56 78"_s;
    second.note = u"note du doublon"_s;
    VERIFY_OK(support::addPerson(connection, second));
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.facilitations = {support::facilitationBy(other)};
    VERIFY_OK(support::addGroup(connection, group));
    PersonMerging merging(connection);
    const auto merge = merging.preview(kept, other, {});
    VERIFY_OK(merge);
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Merge, [&](ChangeSetTransaction &transaction) {
        return merging.apply(transaction, *merge);
    }));
}

domain::Result<domain::ChangeSetId> TestMergedPersons::emptyBin(storage::Connection &connection,
                                                                const QList<domain::RecordRef> &records)
{
    return support::inChangeSet(connection, ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return storage::RecycleBin(connection).remove(transaction, records);
    });
}

void TestMergedPersons::withdraw(storage::Connection &connection, PersonId id)
{
    PersonWithdrawal work(connection);
    const auto preview = work.preview(id);
    VERIFY_OK(preview);
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Withdraw, [&](ChangeSetTransaction &transaction) {
        return work.apply(transaction, *preview);
    }));
}

QString TestMergedPersons::everything(storage::Connection &connection)
{
    return (support::history(connection) +
            support::column(connection, u"SELECT display_name || sort_name || email || phone || note FROM person"_s))
        .join(u'\n');
}

void TestMergedPersons::isAPersonAgainOnceRestored()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    merge(connection);
    QCOMPARE(mergedInto(connection), u"1"_s);
    QCOMPARE(*PersonRecords(connection).mergedIds(kept), QList<qint64>({1, 2}));
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Restore, [&](ChangeSetTransaction &transaction) {
        return storage::RecycleBin(connection).restore(transaction, {otherRecord});
    }));
    QCOMPARE(mergedInto(connection), u"0"_s);
    // Undone and made again, exactly.
    HistoryWriter writer(connection, u"Zoé"_s);
    HistoryStorage history(connection);
    VERIFY_OK(writer.undo(*history.undoTop()));
    QCOMPARE(mergedInto(connection), u"1"_s);
    COMPARE_ERROR(PersonStorage(connection).read(other), ErrorKind::NotFound);
    VERIFY_OK(writer.redo(*history.redoTop()));
    QCOMPARE(mergedInto(connection), u"0"_s);
    // Their data are theirs, and stay when the other withdraws, or lies in the bin with them.
    const auto data = PersonRecords(connection).all(kept);
    VERIFY_OK(data);
    for (const domain::PersonHistoryEntry &entry : data->history)
        QVERIFY(entry.table != u"person" || !entry.before.value(u"display_name"_s).contains(u"Nicolette"_s));
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        const auto person = PersonStorage(connection).read(other);
        return person ? PersonStorage(connection).remove(transaction, other, person->rowVersion)
                      : domain::Result<void>(person.error());
    }));
    QCOMPARE(*PersonRecords(connection).mergedIds(kept), QList<qint64>{1});
    VERIFY_OK(writer.undo(*history.undoTop()));
    withdraw(connection, kept);
    const auto person = PersonStorage(connection).read(other);
    VERIFY_OK(person);
    QCOMPARE(person->displayName, u"ALIX Nicolette"_s);
    QCOMPARE(person->email.value, u"doublon@example.org"_s);
}

void TestMergedPersons::goesWithAWithdrawal()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    merge(connection);
    const auto emptied = emptyBin(connection, {otherRecord});
    VERIFY_OK(emptied);
    QVERIFY(everything(connection).contains(u"doublon@example.org"_s));
    withdraw(connection, kept);
    const QStringList traces{u"Nicolette"_s, u"doublon"_s, u"12 34 56 78"_s};
    for (const QString &trace : traces)
        QVERIFY2(!everything(connection).contains(trace), qPrintable(trace));
    QCOMPARE(*storage::RecycleBin(connection).count(), 0);
    // Nothing of it comes back, whichever way.
    HistoryWriter writer(connection, u"Zoé"_s);
    VERIFY_OK(writer.takeBack(*emptied));
    QCOMPARE(*storage::RecycleBin(connection).count(), 0);
    const auto asked = writer.restoreRecord(*emptied, otherRecord);
    VERIFY_OK(asked);
    const auto back = asked->isDone() ? asked : writer.restoreRecord(*emptied, otherRecord, asked->conflicts);
    VERIFY_OK(back);
    QVERIFY(back->isDone());
    QCOMPARE(support::column(connection, u"SELECT display_name || email || phone || note FROM person WHERE id = 2"_s),
             QStringList{QString()});
    QCOMPARE(support::column(connection, u"SELECT withdrawn_on <> '' FROM person WHERE id = 2"_s).size(), 1);
    const auto entries = storage::RecycleBin(connection).entries();
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->constFirst().name, u"withdrawn person"_s);
    VERIFY_OK(emptyBin(connection, {otherRecord}));
    // To the time when they had the role: it is there, over, and nobody's name.
    VERIFY_OK(support::restoreDirectory(connection, domain::ChangeSetId(4)));
    const auto group = storage::GroupStorage(connection).read(domain::GroupId(1));
    VERIFY_OK(group);
    QCOMPARE(group->facilitations.size(), 1);
    QVERIFY(group->facilitations.constFirst().ended);
    QCOMPARE(group->facilitations.constFirst().personId, kept);
    for (const QString &trace : traces)
        QVERIFY2(!everything(connection).contains(trace), qPrintable(trace));
}

/// When the record it was merged into goes for good as well, the tie goes; bringing that one back does not mend it.
void TestMergedPersons::goesWhenBothWereDeleted()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    merge(connection);
    VERIFY_OK(support::edit(connection, domain::GroupId(1), [](auto &group) { group.facilitations.clear(); }));
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        const auto person = PersonStorage(connection).read(kept);
        return person ? PersonStorage(connection).remove(transaction, kept, person->rowVersion)
                      : domain::Result<void>(person.error());
    }));
    const domain::RecordRef keptRecord{RecordKind::Person, 1};
    const auto emptied = emptyBin(connection, {keptRecord, otherRecord});
    VERIFY_OK(emptied);
    HistoryWriter writer(connection, u"Zoé"_s);
    VERIFY_OK(writer.restoreRecord(*emptied, keptRecord));
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Restore, [&](ChangeSetTransaction &transaction) {
        return storage::RecycleBin(connection).restore(transaction, {keptRecord});
    }));
    withdraw(connection, kept);
    QVERIFY2(!everything(connection).contains(u"doublon"_s), qPrintable(everything(connection)));
}

void TestMergedPersons::isGivenWithTheirData()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    merge(connection);
    auto data = PersonRecords(connection).all(kept);
    VERIFY_OK(data);
    QCOMPARE(data->merged.size(), 1);
    QCOMPARE(data->merged.constFirst().email.value, u"doublon@example.org"_s);
    QCOMPARE(data->merged.constFirst().note, u"note du doublon"_s);
    VERIFY_OK(emptyBin(connection, {otherRecord}));
    data = PersonRecords(connection).all(kept);
    VERIFY_OK(data);
    QVERIFY(data->merged.isEmpty());
    QVERIFY(std::any_of(data->history.begin(), data->history.end(), [](const domain::PersonHistoryEntry &entry) {
        return entry.before.value(u"email"_s) == u"doublon@example.org";
    }));
}

QTEST_GUILESS_MAIN(TestMergedPersons)
#include "tst_mergedpersons.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"
#include "randomeditor.h"
#include "storage/history/historywriter.h"
#include "storage/history/recyclebin.h"
#include "storage/personwithdrawal.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::RecordKind;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::HistoryStorage;
using storage::HistoryWriter;
using support::edit;
using support::titles;

/// Restoring a field, a record, what lies in the recycle bin; and what never comes back.
class TestRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneField_data() { support::addEngines(); }
    void oneField();
    void oneRecordWithItsParts_data() { support::addEngines(); }
    void oneRecordWithItsParts();
    void withdrawnStaysWithdrawn_data() { support::addEngines(); }
    void withdrawnStaysWithdrawn();
    void rolesOfWhoWithdrewStayOver_data() { support::addEngines(); }
    void rolesOfWhoWithdrewStayOver();
    void binForGoodAndBack_data() { support::addEngines(); }
    void binForGoodAndBack();

private:
    static constexpr domain::GroupId first{1};
};

void TestRestoring::oneField()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const auto set = edit(test.connection(), first, [](auto &group) {
        group.note = u"un"_s;
        group.status = domain::GroupStatus::Dormant;
    });
    VERIFY_OK(set);
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    VERIFY_OK(writer.restoreField(*set, {RecordKind::Group, 1}, u"status"_s));
    const auto group = storage::GroupStorage(test.connection()).read(first);
    QCOMPARE(group->status, domain::GroupStatus::Active);
    QCOMPARE(group->note, u"un"_s);
    // Nothing left to put back.
    COMPARE_ERROR(writer.restoreField(*set, {RecordKind::Group, 1}, u"status"_s), ErrorKind::InvalidInput);
}

void TestRestoring::oneRecordWithItsParts()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Nicole Alix"_s)));
    domain::WorkGroup made = support::groupNamed(u"Communs"_s);
    made.facilitations.append(support::facilitationBy(domain::PersonId(1)));
    made.mailingLists = {support::listAt(u"a@example.org"_s)};
    VERIFY_OK(support::addGroup(test.connection(), made));
    const auto before = storage::GroupStorage(test.connection()).read(first);
    const auto set = edit(test.connection(), first, [](auto &group) {
        group.note = u"un"_s;
        group.mailingLists.clear();
    });
    VERIFY_OK(edit(test.connection(), first, [](auto &group) {
        group.facilitations.clear();
        group.mailingLists = {support::listAt(u"b@example.org"_s)};
    }));
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    auto done = writer.restoreRecord(*set, {RecordKind::Group, 1});
    VERIFY_OK(done);
    if (!done->isDone())
        done = writer.restoreRecord(*set, {RecordKind::Group, 1}, done->conflicts);
    VERIFY_OK(done);
    QVERIFY(done->isDone());
    QCOMPARE(done->counts.groupsChanged, 1);
    auto after = storage::GroupStorage(test.connection()).read(first);
    QVERIFY(after->rowVersion > before->rowVersion);
    after->rowVersion = before->rowVersion;
    QCOMPARE(*after, *before);
}

void TestRestoring::withdrawnStaysWithdrawn()
{
    ON_ENGINE(test);
    storage::PersonStorage persons(test.connection());
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Nicole Alix"_s)));
    auto person = persons.read(domain::PersonId(1));
    person->email.value = u"nicole@example.org"_s;
    const auto withMail =
        support::inChangeSet(test.connection(), ChangeKind::Edit,
                             [&](ChangeSetTransaction &transaction) { return persons.update(transaction, *person); });
    VERIFY_OK(withMail);
    person = persons.read(domain::PersonId(1));
    person->displayName = u"Personne retirée"_s;
    person->email = {};
    const auto withdrawn =
        support::inChangeSet(test.connection(), ChangeKind::Withdraw,
                             [&](ChangeSetTransaction &transaction) { return persons.update(transaction, *person); });
    VERIFY_OK(withdrawn);
    HistoryStorage history(test.connection());
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    COMPARE_ERROR(writer.takeBack(*withdrawn), ErrorKind::InvalidInput);
    const auto isStillWithdrawn = [&] {
        const auto now = persons.read(domain::PersonId(1));
        return now && now->displayName == u"Personne retirée" && now->email == domain::Contact();
    };
    // Undo passes over it, and changes nothing of theirs.
    QCOMPARE(*history.undoTop(), *withMail);
    VERIFY_OK(writer.undo(*withMail));
    QVERIFY(isStillWithdrawn());
    VERIFY_OK(writer.redo(*history.redoTop()));
    QVERIFY(isStillWithdrawn());
    VERIFY_OK(writer.undo(*history.undoTop()));
    VERIFY_OK(writer.undo(*history.undoTop())); // of their creation
    QVERIFY(isStillWithdrawn());
    COMPARE_ERROR(writer.restoreField(*withMail, {RecordKind::Person, 1}, u"email"_s), ErrorKind::InvalidInput);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(writer.restoreDirectory(domain::ChangeSetId(1)));
    QVERIFY(isStillWithdrawn());
    QCOMPARE(storage::GroupStorage(test.connection()).ids({})->size(), 0);
    // What is told of it holds nothing of theirs either.
    const auto details = history.details(*withMail, 10);
    QCOMPARE(details->records.size(), 0);
}

void TestRestoring::rolesOfWhoWithdrewStayOver()
{
    ON_ENGINE(test);
    for (const QString &name : {u"Nicole Alix"_s, u"Ada Exemple"_s})
        VERIFY_OK(support::addPerson(test.connection(), support::personNamed(name)));
    domain::WorkGroup made = support::groupNamed(u"Communs"_s);
    made.facilitations = {support::facilitationBy(domain::PersonId(1)), support::facilitationBy(domain::PersonId(2))};
    const auto added = support::addGroup(test.connection(), made);
    VERIFY_OK(added);
    const auto then = HistoryStorage(test.connection()).page({}, {}, 1)->constFirst().id;
    const auto ended = edit(test.connection(), first, [](auto &group) {
        group.note = u"un"_s;
        for (domain::Facilitation &role : group.facilitations)
            role.ended = true;
    });
    VERIFY_OK(ended);
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.facilitations[0].ended = false; }));
    storage::PersonWithdrawal withdrawal(test.connection());
    const auto preview = withdrawal.preview(domain::PersonId(1));
    VERIFY_OK(preview);
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Withdraw, [&](ChangeSetTransaction &transaction) {
        return withdrawal.apply(transaction, *preview);
    }));
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    const auto isOver = [&](bool other, const QString &note) {
        const auto group = storage::GroupStorage(test.connection()).read(first);
        return group && group->facilitations.size() == 2 && group->facilitations.at(0).ended &&
               group->facilitations.at(1).ended == other && group->note == note;
    };
    QVERIFY(isOver(true, u"un"_s));
    VERIFY_OK(writer.restoreDirectory(then));
    QVERIFY(isOver(false, u""_s));
    VERIFY_OK(writer.undo(*HistoryStorage(test.connection()).undoTop()));
    QVERIFY(isOver(true, u"un"_s));
    const auto taken = writer.takeBack(*ended);
    VERIFY_OK(taken);
    // The role of the other is asked about no more than its own: nothing of it is to be lost.
    QVERIFY(taken->isDone());
    QVERIFY(isOver(false, u""_s));
    VERIFY_OK(writer.undo(*HistoryStorage(test.connection()).undoTop()));
    const auto record = writer.restoreRecord(*ended, {RecordKind::Group, 1});
    VERIFY_OK(record);
    if (!record->isDone())
        VERIFY_OK(writer.restoreRecord(*ended, {RecordKind::Group, 1}, record->conflicts));
    QVERIFY(isOver(false, u""_s));
    // One field alone: there is nothing to put back.
    COMPARE_ERROR(writer.restoreField(*ended, {RecordKind::Facilitation, 1}, u"ended"_s), ErrorKind::InvalidInput);
}

void TestRestoring::binForGoodAndBack()
{
    ON_ENGINE(test);
    storage::GroupStorage groups(test.connection());
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Nicole Alix"_s)));
    domain::WorkGroup made = support::groupNamed(u"Communs"_s);
    made.facilitations.append(support::facilitationBy(domain::PersonId(1)));
    made.mailingLists = {support::listAt(u"a@example.org"_s)};
    VERIFY_OK(support::addGroup(test.connection(), made));
    domain::WorkGroup other = support::groupNamed(u"Biens"_s);
    other.lineages.append(support::tieTo(first));
    VERIFY_OK(support::addGroup(test.connection(), other));
    storage::RecycleBin bin(test.connection());
    QCOMPARE(*bin.count(), 0);
    const QList<domain::RecordRef> record{{RecordKind::Group, 1}};
    const auto forGood = [&] {
        return support::inChangeSet(test.connection(), ChangeKind::Delete,
                                    [&](ChangeSetTransaction &transaction) { return bin.remove(transaction, record); });
    };
    COMPARE_ERROR(forGood(), ErrorKind::NotFound); // not in the bin
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return groups.remove(transaction, first, 1);
    }));
    const auto entries = bin.entries();
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().name, u"Communs"_s);
    QCOMPARE(entries->first().by, u"Ada"_s);
    QCOMPARE(entries->first().parts, 2);
    QVERIFY(entries->first().at.isValid());
    const QStringList before = support::wholeContent(test.connection());
    VERIFY_OK(forGood());
    QCOMPARE(*bin.count(), 0);
    QCOMPARE(support::column(test.connection(), u"SELECT count(*) FROM mailing_list"_s), QStringList{u"0"_s});
    // Nothing points to nothing: the tie keeps the name.
    const auto tied = groups.read(domain::GroupId(2));
    QCOMPARE(tied->lineages.first().targetName, u"Communs"_s);
    QVERIFY(titles(test.connection(), {first, {}}).size() >= 3);
    QCOMPARE(*test->checkIntegrity(), QStringList());
    VERIFY_OK(HistoryWriter(test.connection(), u"Zoé"_s).undo(*HistoryStorage(test.connection()).undoTop()));
    QCOMPARE(support::wholeContent(test.connection()), before);
}

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"

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
    void partsThatCameAndWent_data() { support::addEngines(); }
    void partsThatCameAndWent();
    void editionsAndFiltersStay_data() { support::addEngines(); }
    void editionsAndFiltersStay();
    void onlyWhatWasShown_data() { support::addEngines(); }
    void onlyWhatWasShown();
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
    const QStringList current = support::wholeContent(test.connection());
    const auto asked = writer.restoreRecord(*set, {RecordKind::Group, 1});
    VERIFY_OK(asked);
    // Of the list that the change itself took away nothing is asked.
    QCOMPARE(support::asked(asked->conflicts),
             (QStringList{u"added mailing_list b@example.org in Communs"_s, u"removed facilitation Nicole Alix"_s}));
    QVERIFY(!asked->isDone());
    QCOMPARE(support::wholeContent(test.connection()), current);
    // Agreed to one of them, the other is still asked.
    const auto half = writer.restoreRecord(*set, {RecordKind::Group, 1}, asked->conflicts.mid(0, 1));
    VERIFY_OK(half);
    QVERIFY(!half->isDone());
    const auto done = writer.restoreRecord(*set, {RecordKind::Group, 1}, asked->conflicts);
    VERIFY_OK(done);
    QVERIFY(done->isDone());
    QCOMPARE(done->counts.groupsChanged, 1);
    auto after = storage::GroupStorage(test.connection()).read(first);
    QVERIFY(after->rowVersion > before->rowVersion);
    after->rowVersion = before->rowVersion;
    QCOMPARE(*after, *before);
}

void TestRestoring::partsThatCameAndWent()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Nicole Alix"_s)));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Biens"_s)));
    const domain::GroupId second(2);
    domain::WorkGroup made = support::groupNamed(u"Communs"_s);
    made.mailingLists = {support::listAt(u"a@example.org"_s), support::listAt(u"b@example.org"_s)};
    VERIFY_OK(support::addGroup(test.connection(), made));
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    const QStringList before = support::wholeContent(test.connection());
    const auto set = edit(test.connection(), second, [](auto &group) {
        group.mailingLists.removeFirst();
        group.mailingLists += support::listAt(u"c@example.org"_s);
    });
    VERIFY_OK(set);
    // Its own list moved on since, the one it took away is back and moved on, another went, ties and people came.
    const auto restored = writer.restoreRecord(*set, {RecordKind::MailingList, 1});
    VERIFY_OK(restored);
    QVERIFY(restored->isDone());
    VERIFY_OK(edit(test.connection(), second, [](auto &group) {
        for (domain::MailingList &list : group.mailingLists)
            list.isPublic = list.address == u"b@example.org";
        group.mailingLists.removeIf([](const auto &list) { return list.address == u"b@example.org"; });
        group.facilitations = {support::facilitationBy(domain::PersonId(1))};
        group.lineages = {support::tieTo(first), support::tieTo(u"Autrefois"_s)};
    }));
    // What came and went again is nothing to ask about.
    VERIFY_OK(edit(test.connection(), second, [](auto &group) { group.lineages.removeLast(); }));
    const QStringList current = support::wholeContent(test.connection());
    const auto asked = writer.restoreRecord(*set, {RecordKind::Group, 2});
    VERIFY_OK(asked);
    QVERIFY(!asked->isDone());
    QCOMPARE(support::asked(asked->conflicts),
             (QStringList{u"added facilitation Nicole Alix in Communs"_s, u"added lineage Biens in Communs"_s,
                          u"field mailing_list a@example.org is_public: no, yes"_s,
                          u"field of going mailing_list c@example.org is_public: no, "_s,
                          u"removed mailing_list b@example.org"_s}));
    QCOMPARE(support::wholeContent(test.connection()), current);
    const auto done = writer.restoreRecord(*set, {RecordKind::Group, 2}, asked->conflicts);
    VERIFY_OK(done);
    QVERIFY(done->isDone());
    QCOMPARE(support::wholeContent(test.connection()), before);
    VERIFY_OK(writer.undo(done->id));
    QCOMPARE(support::wholeContent(test.connection()), current);
}

void TestRestoring::editionsAndFiltersStay()
{
    ON_ENGINE(test);
    storage::EditionStorage editions(test.connection());
    storage::SavedFilterStorage filters(test.connection());
    const auto publish = [&](int number) {
        return support::inChangeSet(test.connection(), ChangeKind::Settings,
                                    [&](ChangeSetTransaction &transaction) -> domain::Result<void> {
                                        domain::Edition edition;
                                        edition.number = number;
                                        edition.date = QDate(2026, 1, number);
                                        edition.title.french = u"Édition"_s;
                                        edition.upTo = domain::ChangeSetId(transaction.id().value() - 1);
                                        const auto id = editions.insert(transaction, edition);
                                        return id ? domain::Result<void>() : id.error();
                                    });
    };
    const auto keep = [&](const QString &name) {
        return support::inChangeSet(test.connection(), ChangeKind::Create,
                                    [&](ChangeSetTransaction &transaction) -> domain::Result<void> {
                                        const auto id = filters.insert(transaction, {{}, name, u"communs"_s});
                                        return id ? domain::Result<void>() : id.error();
                                    });
    };
    VERIFY_OK(publish(1));
    VERIFY_OK(keep(u"Les communs"_s));
    const domain::ChangeSetId then = *HistoryStorage(test.connection()).undoTop();
    const QStringList content = support::contentOf(test.connection(), support::contentTables);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(publish(2));
    VERIFY_OK(keep(u"Encore"_s));
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        domain::Edition edition = editions.all()->first();
        edition.note = u"imprimée"_s;
        return editions.update(transaction, edition);
    }));
    const QStringList others = support::contentOf(test.connection(), support::otherTables);
    QCOMPARE(others.size(), 4);
    const auto done = support::restoreDirectory(test.connection(), then);
    VERIFY_OK(done);
    QCOMPARE(support::contentOf(test.connection(), support::contentTables), content);
    QCOMPARE(support::contentOf(test.connection(), support::otherTables), others);
    QCOMPARE(done->counts.groupsRemoved, 1);
    QCOMPARE(done->counts.others, 0);
    // Where only they differ, nothing would be restored.
    COMPARE_ERROR(support::restoreDirectory(test.connection(), then), ErrorKind::InvalidInput);
}

void TestRestoring::onlyWhatWasShown()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const domain::ChangeSetId then = *HistoryStorage(test.connection()).undoTop();
    const QStringList before = support::wholeContent(test.connection());
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"un"_s; }));
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    const auto refused = [&](const QByteArray &shown) {
        const QStringList current = support::wholeContent(test.connection());
        COMPARE_ERROR(writer.restoreDirectory(then, shown), ErrorKind::Conflict);
        QCOMPARE(support::wholeContent(test.connection()), current);
        QVERIFY(!test.connection().isInTransaction());
    };
    // A colleague, in the same group and in another.
    QByteArray shown = support::shownBefore(test.connection(), then);
    const auto other = test.openAgain();
    VERIFY_OK(edit(other->connection(), first, [](auto &group) { group.note = u"deux"_s; }));
    refused(shown);
    shown = support::shownBefore(test.connection(), then);
    VERIFY_OK(support::addGroup(other->connection(), support::groupNamed(u"Biens"_s)));
    refused(shown);
    // Another program: in a file, all of a minute is one change set.
    const auto outside = [&](const QString &note) {
        return test.place().runOutside(u"UPDATE work_group SET note = '%1' WHERE id = 2"_s.arg(note));
    };
    QVERIFY(outside(u"trois"_s));
    shown = support::shownBefore(test.connection(), then);
    const domain::ChangeSetId newest = HistoryStorage(test.connection()).page({}, {}, 1)->first().id;
    QVERIFY(outside(u"quatre"_s));
    if (engine == storage::Engine::Sqlite)
        QCOMPARE(HistoryStorage(test.connection()).page({}, {}, 1)->first().id, newest);
    refused(shown); // the group would go all the same, but more with it than was shown
    // What was changed and taken back meanwhile is as it was shown.
    shown = support::shownBefore(test.connection(), then);
    VERIFY_OK(edit(other->connection(), first, [](auto &group) { group.note = u"cinq"_s; }));
    VERIFY_OK(edit(other->connection(), first, [](auto &group) { group.note = u"deux"_s; }));
    VERIFY_OK(writer.restoreDirectory(then, shown));
    QCOMPARE(support::wholeContent(test.connection()), before);
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
    VERIFY_OK(support::restoreDirectory(test.connection(), domain::ChangeSetId(1)));
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
    VERIFY_OK(support::restoreDirectory(test.connection(), then));
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

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomeditor.h"
#include "storage/history/historywriter.h"
#include "storage/history/recyclebin.h"
#include "storagetest.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::RecordKind;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::HistoryStorage;
using storage::HistoryWriter;

/// Reading history, going back where others changed something since, and the recycle bin.
class TestHistoryStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data() { support::addEngines(); }
    void pages();
    void detailsHaveOldAndNew_data() { support::addEngines(); }
    void detailsHaveOldAndNew();
    void ofAPerson_data() { support::addEngines(); }
    void ofAPerson();
    void filtered_data() { support::addEngines(); }
    void filtered();
    void anEditEndsRedo_data() { support::addEngines(); }
    void anEditEndsRedo();
    void acrossSessions_data() { support::addEngines(); }
    void acrossSessions();
    void whatChangedSinceIsAsked_data() { support::addEngines(); }
    void whatChangedSinceIsAsked();
    void recordGone_data() { support::addEngines(); }
    void recordGone();
    void nameTakenAgain_data() { support::addEngines(); }
    void nameTakenAgain();
    void tieThatWouldCloseACircle_data() { support::addEngines(); }
    void tieThatWouldCloseACircle();
    void oneField_data() { support::addEngines(); }
    void oneField();
    void oneRecordWithItsParts_data() { support::addEngines(); }
    void oneRecordWithItsParts();
    void withdrawnStaysWithdrawn_data() { support::addEngines(); }
    void withdrawnStaysWithdrawn();
    void beginningIsNotUndone_data() { support::addEngines(); }
    void beginningIsNotUndone();
    void binForGoodAndBack_data() { support::addEngines(); }
    void binForGoodAndBack();
    void staleFormIsAConflict_data() { support::addEngines(); }
    void staleFormIsAConflict();
    void keysFollow_data() { support::addEngines(); }
    void keysFollow();

private:
    static domain::Result<domain::ChangeSetId> edit(storage::Connection &connection, domain::GroupId id,
                                                    const std::function<void(domain::WorkGroup &)> &change)
    {
        storage::GroupStorage groups(connection);
        auto group = groups.read(id);
        if (!group)
            return group.error();
        change(*group);
        return support::inChangeSet(connection, ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
            return groups.update(transaction, *group);
        });
    }
    static QStringList titles(storage::Connection &connection, const storage::HistoryFilter &filter = {})
    {
        QStringList lines;
        const auto sets = HistoryStorage(connection).page(filter, {}, 100);
        for (const domain::ChangeSet &set : *sets)
            lines += domain::changeKindCode(set.kind) + (set.undone ? u" undone"_s : QString()) + u' ' +
                     (set.subjects.isEmpty() ? QString() : set.subjects.first().name);
        return lines;
    }
    static constexpr domain::GroupId first{1};
};

void TestHistoryStorage::pages()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    for (int number = 0; number < 10; ++number)
        VERIFY_OK(edit(test.connection(), first, [&](auto &group) { group.note = QString::number(number); }));
    HistoryStorage history(test.connection());
    QList<domain::ChangeSetId> ids;
    domain::ChangeSetId before;
    while (true) {
        const auto page = history.page({}, before, 5);
        VERIFY_OK(page);
        for (const domain::ChangeSet &set : *page) {
            QCOMPARE(set.author, set.kind == ChangeKind::Create && set.id.value() == 1 ? u"Test"_s : u"Ada"_s);
            QVERIFY(set.at.isValid());
            ids += set.id;
        }
        if (page->size() < 5)
            break;
        before = page->last().id;
    }
    QCOMPARE(ids.size(), 12);
    QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
    const auto newer = history.page({}, {}, 100, ids.at(3));
    VERIFY_OK(newer);
    QCOMPARE(newer->size(), 3);
    COMPARE_ERROR(history.changeSet(domain::ChangeSetId(4711)), ErrorKind::NotFound);
}

void TestHistoryStorage::detailsHaveOldAndNew()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Nicole Alix"_s)));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const auto set = edit(test.connection(), first, [](auto &group) {
        group.status = domain::GroupStatus::Dormant;
        group.facilitations.append(support::facilitationBy(domain::PersonId(1)));
    });
    VERIFY_OK(set);
    VERIFY_OK(edit(test.connection(), first, [](auto &group) {
        group.status = domain::GroupStatus::Closed;
        group.facilitations.clear();
    }));
    const auto details = HistoryStorage(test.connection()).details(*set, 100);
    VERIFY_OK(details);
    QCOMPARE(details->total, 2);
    const auto ofKind = [&](RecordKind kind) {
        for (const domain::RecordChange &change : details->records) {
            if (change.record.kind == kind)
                return change;
        }
        return domain::RecordChange();
    };
    const domain::RecordChange group = ofKind(RecordKind::Group);
    QCOMPARE(group.name, u"Communs"_s);
    QCOMPARE(group.fields, (QList<domain::FieldChange>{{u"status"_s, u"active"_s, u"dormant"_s}}));
    const domain::RecordChange role = ofKind(RecordKind::Facilitation);
    QCOMPARE(role.operation, domain::RecordChange::Operation::Added);
    QCOMPARE(role.name, u"Nicole Alix"_s);
    QCOMPARE(role.groupName, u"Communs"_s);
    QVERIFY(role.fields.contains(domain::FieldChange{u"person_id"_s, {}, u"Nicole Alix"_s}));
    const auto limited = HistoryStorage(test.connection()).details(*set, 1);
    QCOMPARE(limited->records.size(), 1);
    QCOMPARE(limited->total, 2);
}

void TestHistoryStorage::ofAPerson()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Nicole Alix"_s)));
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Julie Lequin"_s)));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(edit(test.connection(), first,
                   [](auto &group) { group.facilitations.append(support::facilitationBy(domain::PersonId(1))); }));
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"sans elle"_s; }));
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.facilitations.clear(); }));
    storage::HistoryFilter filter;
    filter.person = domain::PersonId(1);
    QCOMPARE(titles(test.connection(), filter),
             (QStringList{u"edit Communs"_s, u"edit Communs"_s, u"create Nicole Alix"_s}));
    filter = {first, {}};
    QCOMPARE(titles(test.connection(), filter).size(), 4);
}

void TestHistoryStorage::filtered()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addPerson(connection, support::personNamed(u"Nicole Alix"_s)));
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.facilitations = {support::facilitationBy(domain::PersonId(1))};
    VERIFY_OK(support::addGroup(connection, group));
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Biens"_s)));
    auto transaction = ChangeSetTransaction::begin(connection, u"Zoé"_s, ChangeKind::Verify);
    VERIFY_OK(transaction);
    for (const domain::GroupId id : {first, domain::GroupId(2)}) {
        auto stored = storage::GroupStorage(connection).read(id);
        stored->note = u"vu"_s;
        VERIFY_OK(storage::GroupStorage(connection).update(*transaction, *stored));
    }
    const auto set = transaction->commit();
    VERIFY_OK(set);
    HistoryStorage history(connection);
    QVERIFY(history.authors()->contains(u"Zoé"_s));
    storage::HistoryFilter filter;
    filter.author = u"Zoé"_s;
    QCOMPARE(titles(connection, filter), QStringList{u"verify Communs"_s});
    filter.author = u"Nobody"_s;
    QCOMPARE(titles(connection, filter), QStringList());
    filter = {};
    filter.kind = ChangeKind::Verify;
    QCOMPARE(titles(connection, filter).size(), 1);
    // Of a group and of a person too; of the change only what is theirs is told.
    for (storage::HistoryFilter of :
         {storage::HistoryFilter{first, {}}, storage::HistoryFilter{{}, domain::PersonId(1)}}) {
        const qsizetype all = titles(connection, of).size();
        of.author = u"Zoé"_s;
        QCOMPARE(titles(connection, of).size(), of.group.isValid() ? 1 : 0);
        of.author.reset();
        of.until = QDateTime::currentDateTimeUtc().addDays(1);
        of.from = of.until.addDays(-2);
        QCOMPARE(titles(connection, of).size(), all);
        of.from = of.until;
        QCOMPARE(titles(connection, of).size(), 0);
    }
    QCOMPARE(history.details(*set, 100)->total, 2);
    const auto own = history.details(*set, 100, {first, {}});
    QCOMPARE(own->total, 1);
    QCOMPARE(own->records.first().name, u"Communs"_s);
    // As of a moment: the last one by then.
    QCOMPARE(*history.newestUntil(QDateTime::currentDateTimeUtc().addDays(1)), *set);
    QVERIFY(!history.newestUntil(QDateTime(QDate(2019, 1, 1), QTime(), Qt::UTC))->isValid());
}

void TestHistoryStorage::anEditEndsRedo()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"un"_s; }));
    HistoryStorage history(test.connection());
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    QVERIFY(!history.redoTop()->isValid());
    VERIFY_OK(writer.undo(*history.undoTop()));
    QCOMPARE(titles(test.connection()).mid(0, 2), (QStringList{u"undo Communs"_s, u"edit undone Communs"_s}));
    const domain::ChangeSetId redo = *history.redoTop();
    QVERIFY(redo.isValid());
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"deux"_s; }));
    QVERIFY(!history.redoTop()->isValid());
    COMPARE_ERROR(writer.redo(redo), ErrorKind::NotFound);
    // What was shown is no longer the newest.
    COMPARE_ERROR(writer.undo(domain::ChangeSetId(2)), ErrorKind::Conflict);
    QCOMPARE(storage::GroupStorage(test.connection()).read(first)->note, u"deux"_s);
}

void TestHistoryStorage::acrossSessions()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"un"_s; }));
    test.reopen();
    VERIFY_OK(HistoryWriter(test.connection(), u"Zoé"_s).undo(*HistoryStorage(test.connection()).undoTop()));
    QCOMPARE(storage::GroupStorage(test.connection()).read(first)->note, QString());
    test.reopen();
    VERIFY_OK(HistoryWriter(test.connection(), u"Zoé"_s).redo(*HistoryStorage(test.connection()).redoTop()));
    QCOMPARE(storage::GroupStorage(test.connection()).read(first)->note, u"un"_s);
    QCOMPARE(support::column(test.connection(), u"SELECT updated_by FROM work_group"_s), QStringList{u"Zoé"_s});
}

void TestHistoryStorage::whatChangedSinceIsAsked()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const auto set = edit(test.connection(), first, [](auto &group) {
        group.note = u"un"_s;
        group.status = domain::GroupStatus::Dormant;
    });
    VERIFY_OK(set);
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"deux"_s; }));
    const QStringList before = support::wholeContent(test.connection());
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    const auto asked = writer.takeBack(*set);
    VERIFY_OK(asked);
    QVERIFY(!asked->isDone());
    QCOMPARE(asked->conflicts,
             (QList<domain::HistoryConflict>{
                 {{RecordKind::Group, 1}, u"Communs"_s, u"note"_s, u"un"_s, u"deux"_s, QString::fromLatin1("")}}));
    QCOMPARE(support::wholeContent(test.connection()), before);
    QVERIFY(!test.connection().isInTransaction());
    // Another value meanwhile is another question.
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"trois"_s; }));
    const auto again = writer.takeBack(*set, asked->conflicts);
    VERIFY_OK(again);
    QVERIFY(!again->isDone());
    const auto done = writer.takeBack(*set, again->conflicts);
    VERIFY_OK(done);
    QVERIFY(done->isDone());
    const auto group = storage::GroupStorage(test.connection()).read(first);
    QCOMPARE(group->note, QString());
    QCOMPARE(group->status, domain::GroupStatus::Active);
    // Which can be undone as well.
    VERIFY_OK(writer.undo(done->id));
    QCOMPARE(storage::GroupStorage(test.connection()).read(first)->note, u"trois"_s);
}

void TestHistoryStorage::recordGone()
{
    ON_ENGINE(test);
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.mailingLists = {support::listAt(u"a@example.org"_s)};
    VERIFY_OK(support::addGroup(test.connection(), group));
    const auto set = edit(test.connection(), first, [](auto &stored) { stored.mailingLists[0].isPublic = false; });
    VERIFY_OK(set);
    VERIFY_OK(edit(test.connection(), first, [](auto &stored) { stored.mailingLists.clear(); }));
    const QStringList before = support::wholeContent(test.connection());
    const auto done = HistoryWriter(test.connection(), u"Zoé"_s).takeBack(*set);
    COMPARE_ERROR(done, ErrorKind::NotFound);
    QVERIFY2(done.error().message.contains(u"a@example.org"_s), qPrintable(done.error().message));
    QCOMPARE(support::wholeContent(test.connection()), before);
    COMPARE_ERROR(HistoryWriter(test.connection(), u"Zoé"_s).takeBack(domain::ChangeSetId(4711)), ErrorKind::NotFound);
}

void TestHistoryStorage::nameTakenAgain()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const auto renamed = edit(test.connection(), first, [](auto &group) { group.name.french = u"Biens"_s; });
    VERIFY_OK(renamed);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"COMMUNS"_s)));
    const QStringList before = support::wholeContent(test.connection());
    const auto done = HistoryWriter(test.connection(), u"Zoé"_s).takeBack(*renamed);
    COMPARE_ERROR(done, ErrorKind::InvalidInput);
    QVERIFY2(done.error().message.contains(u"Communs"_s), qPrintable(done.error().message));
    QCOMPARE(support::wholeContent(test.connection()), before);
}

void TestHistoryStorage::tieThatWouldCloseACircle()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Premier"_s)));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Second"_s)));
    const auto tie = [&](qint64 from, const QList<domain::Lineage> &ties) {
        return edit(test.connection(), domain::GroupId(from), [&](domain::WorkGroup &group) { group.lineages = ties; });
    };
    VERIFY_OK(tie(1, {support::tieTo(domain::GroupId(2))}));
    const auto untied = tie(1, {});
    VERIFY_OK(untied);
    VERIFY_OK(tie(2, {support::tieTo(domain::GroupId(1))}));
    COMPARE_ERROR(HistoryWriter(test.connection(), u"Zoé"_s).takeBack(*untied), ErrorKind::InvalidInput);
    QVERIFY(storage::GroupStorage(test.connection()).read(domain::GroupId(1))->lineages.isEmpty());
}

void TestHistoryStorage::oneField()
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

void TestHistoryStorage::oneRecordWithItsParts()
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

void TestHistoryStorage::withdrawnStaysWithdrawn()
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

void TestHistoryStorage::beginningIsNotUndone()
{
    ON_ENGINE(test);
    HistoryStorage history(test.connection());
    QVERIFY(!history.undoTop()->isValid());
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    COMPARE_ERROR(writer.undo({}), ErrorKind::NotFound);
    COMPARE_ERROR(writer.takeBack(domain::ChangeSetId(1)), ErrorKind::InvalidInput);
}

void TestHistoryStorage::binForGoodAndBack()
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

void TestHistoryStorage::staleFormIsAConflict()
{
    ON_ENGINE(test);
    storage::GroupStorage groups(test.connection());
    storage::RecycleBin bin(test.connection());
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"un"_s; }));
    auto open = groups.read(first);
    HistoryStorage history(test.connection());
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    VERIFY_OK(writer.undo(*history.undoTop()));
    open->note = u"mine"_s;
    const auto save = [&] {
        return support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
            return groups.update(transaction, *open);
        });
    };
    COMPARE_ERROR(save(), ErrorKind::Conflict);
    // Gone and back, it is another version too.
    open = groups.read(first);
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return groups.remove(transaction, first, open->rowVersion);
    }));
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return bin.remove(transaction, {{RecordKind::Group, 1}});
    }));
    VERIFY_OK(writer.undo(*history.undoTop()));
    VERIFY_OK(writer.undo(*history.undoTop()));
    open->note = u"mine"_s;
    COMPARE_ERROR(save(), ErrorKind::Conflict);
}

void TestHistoryStorage::keysFollow()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Écologie"_s)));
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.name.french = u"Communs"_s; }));
    VERIFY_OK(HistoryWriter(test.connection(), u"Zoé"_s).undo(*HistoryStorage(test.connection()).undoTop()));
    QCOMPARE(*storage::GroupStorage(test.connection()).findByName(u"ecologie"_s), first);
    QCOMPARE(*test->checkIntegrity(), QStringList());
}

QTEST_GUILESS_MAIN(TestHistoryStorage)
#include "tst_historystorage.moc"

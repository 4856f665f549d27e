// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::RecordKind;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::HistoryStorage;
using support::edit;
using support::titles;

/// Reading history: pages, what each change did, and of whom.
class TestHistoryStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data() { support::addEngines(); }
    void pages();
    void detailsHaveOldAndNew_data() { support::addEngines(); }
    void detailsHaveOldAndNew();
    void largeChangesAreToldByTheFirst_data() { support::addEngines(); }
    void largeChangesAreToldByTheFirst();
    void ofAPerson_data() { support::addEngines(); }
    void ofAPerson();
    void filtered_data() { support::addEngines(); }
    void filtered();

private:
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

void TestHistoryStorage::largeChangesAreToldByTheFirst()
{
    ON_ENGINE(test);
    const auto begin = [&] { return ChangeSetTransaction::begin(test.connection(), u"Ada"_s, ChangeKind::Import); };
    storage::PersonStorage persons(test.connection());
    storage::GroupStorage groups(test.connection());
    // People alone: each is counted once, whatever was changed of them.
    auto import = begin();
    VERIFY_OK(import);
    for (int number = 1; number <= 5; ++number)
        VERIFY_OK(persons.insert(*import, support::personNamed(u"Personne %1"_s.arg(number))));
    auto person = persons.read(domain::PersonId(1));
    VERIFY_OK(person);
    person->note = u"vue"_s;
    VERIFY_OK(persons.update(*import, *person));
    VERIFY_OK(import->commit());
    // Groups with their parts, a person between them: they alone are told, in the order they came.
    auto second = begin();
    VERIFY_OK(second);
    VERIFY_OK(persons.insert(*second, support::personNamed(u"Personne 6"_s)));
    for (int number = 1; number <= 4; ++number) {
        domain::WorkGroup group = support::groupNamed(u"Groupe %1"_s.arg(5 - number));
        group.facilitations.append(support::facilitationBy(domain::PersonId(number)));
        group.facilitations.append(support::facilitationBy(domain::PersonId(6)));
        VERIFY_OK(groups.insert(*second, group));
    }
    VERIFY_OK(second->commit());
    HistoryStorage history(test.connection());
    const auto page = history.page({}, {}, 2);
    VERIFY_OK(page);
    const auto names = [](const domain::ChangeSet &set) {
        QStringList list;
        for (const domain::NamedRecord &subject : set.subjects)
            list += subject.name;
        return list;
    };
    QCOMPARE(names(page->at(0)), (QStringList{u"Groupe 4"_s, u"Groupe 3"_s, u"Groupe 2"_s}));
    QCOMPARE(page->at(0).subjectCount, 4);
    QCOMPARE(names(page->at(1)), (QStringList{u"Personne 1"_s, u"Personne 2"_s, u"Personne 3"_s}));
    QCOMPARE(page->at(1).subjectCount, 5);
    const auto details = history.details(page->at(0).id, 3);
    VERIFY_OK(details);
    QCOMPARE(details->records.size(), 3);
    QCOMPARE(details->total, 1 + 4 + 8);
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

QTEST_GUILESS_MAIN(TestHistoryStorage)
#include "tst_historystorage.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personstorage.h"
#include "storagetest.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::PersonId;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::PersonStorage;

class TestPersonStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField_data() { support::addEngines(); }
    void keepsEveryField();
    void tellsConflicts_data() { support::addEngines(); }
    void tellsConflicts();
    void refusesBrokenRules_data() { support::addEngines(); }
    void refusesBrokenRules();
    void sortsAndFinds_data() { support::addEngines(); }
    void sortsAndFinds();
    void roleToComeKeepsThem_data() { support::addEngines(); }
    void roleToComeKeepsThem();
    void binAndBack_data() { support::addEngines(); }
    void binAndBack();
};

void TestPersonStorage::keepsEveryField()
{
    ON_ENGINE(test);
    domain::Person person = support::personNamed(u"Ada O’Exemple"_s);
    person.sortName = u"Exemple, Ada"_s;
    person.gender = domain::Gender::Masculine;
    person.email = {u"ada@example.org"_s, true, *domain::PartialDate::of(2026, 2), u"par écrit"_s};
    person.phone = {u"+33 1 23 45 67 89"_s, false, *domain::PartialDate::of(2025), u"de vive voix"_s};
    person.note = u"deux\nlignes"_s;
    const auto id = support::addPerson(test.connection(), person);
    VERIFY_OK(id);
    person.id = *id;
    person.rowVersion = 1;
    PersonStorage persons(test.connection());
    QVERIFY(persons.read(*id).value() == person);
    std::swap(person.email.agreedHow, person.phone.agreedHow);
    person.phone.publishable = true;
    person.gender = domain::Gender::Unspecified;
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return persons.update(transaction, person);
    }));
    person.rowVersion = 2;
    QVERIFY(persons.read(*id).value() == person);
    QCOMPARE(support::column(test.connection(), u"SELECT name_key || '|' || sort_key FROM person"_s),
             QStringList{u"ada o'exemple|exemple, ada"_s});
}

void TestPersonStorage::tellsConflicts()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Ada Exemple"_s)));
    const auto other = test.openAgain();
    PersonStorage persons(test.connection());
    auto mine = persons.read(PersonId(1));
    auto theirs = *mine;
    theirs.note = u"theirs"_s;
    VERIFY_OK(support::inChangeSet(other->connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return PersonStorage(other->connection()).update(transaction, theirs);
    }));
    mine->note = u"mine"_s;
    COMPARE_ERROR(
        support::inChangeSet(test.connection(), ChangeKind::Edit,
                             [&](ChangeSetTransaction &transaction) { return persons.update(transaction, *mine); }),
        ErrorKind::Conflict);
    COMPARE_ERROR(support::inChangeSet(
                      test.connection(), ChangeKind::Delete,
                      [&](ChangeSetTransaction &transaction) { return persons.remove(transaction, PersonId(1), 1); }),
                  ErrorKind::Conflict);
    QCOMPARE(persons.read(PersonId(1)).value().note, u"theirs"_s);
    mine->id = PersonId(77);
    COMPARE_ERROR(
        support::inChangeSet(test.connection(), ChangeKind::Edit,
                             [&](ChangeSetTransaction &transaction) { return persons.update(transaction, *mine); }),
        ErrorKind::NotFound);
}

void TestPersonStorage::refusesBrokenRules()
{
    ON_ENGINE(test);
    COMPARE_ERROR(support::addPerson(test.connection(), support::personNamed(u" "_s)), ErrorKind::InvalidInput);
    domain::Person person = support::personNamed(u"Ada"_s);
    person.email.value = u"ada at example"_s;
    COMPARE_ERROR(support::addPerson(test.connection(), person), ErrorKind::InvalidInput);
    QCOMPARE(PersonStorage(test.connection()).count().value(), 0);
}

void TestPersonStorage::sortsAndFinds()
{
    ON_ENGINE(test);
    PersonStorage persons(test.connection());
    domain::Person compound = support::personNamed(u"Fanny Alpha Zède"_s);
    compound.sortName = u"Alpha Zède, Fanny"_s;
    VERIFY_OK(support::addPerson(test.connection(), compound));                             // 1
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Éloi Béta"_s))); // 2
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Al Élo"_s)));    // 3
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Homonyme"_s)));  // 4
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Homonyme"_s)));  // 5
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.facilitations = {support::facilitationBy(PersonId(3)), support::facilitationBy(PersonId(2))};
    group.facilitations[1].ended = true;
    VERIFY_OK(support::addGroup(test.connection(), group));
    const auto all = persons.all();
    VERIFY_OK(all);
    QList<qint64> order;
    for (const domain::Person &person : all.value())
        order += person.id.value();
    QCOMPARE(order, (QList<qint64>{1, 2, 3, 4, 5}));
    QCOMPARE(persons.count().value(), 5);
    const auto found = [&](const QString &words, int limit = 10) {
        QString line;
        const auto entries = persons.find(words, limit);
        if (!entries)
            return QString::fromUtf8(support::whyNot(entries));
        for (const storage::PersonEntry &entry : entries.value())
            line += QString::number(entry.person.id.value()) + (entry.currentGroups.isEmpty() ? u" " : u"* ");
        return line.trimmed();
    };
    // Those that begin with what is typed come first.
    QCOMPARE(found(u"elo"_s), u"2 3*"_s);
    QCOMPARE(found(u"al"_s), u"3* 1"_s);
    QCOMPARE(found(u"alpha fanny"_s), u"1"_s);
    QCOMPARE(found(u"Fanny ALPHA"_s), u"1"_s);
    QCOMPARE(found(u"fanny beta"_s), QString());
    QCOMPARE(found(u"homonyme"_s, 1), u"4"_s);
    QCOMPARE(found(QString(), 2), u"1 2"_s);
    QCOMPARE(found(u"%"_s), u"1 2 3* 4 5"_s);
    QCOMPARE(found(u"' OR '1'='1"_s), QString());
}

void TestPersonStorage::roleToComeKeepsThem()
{
    ON_ENGINE(test);
    PersonStorage persons(test.connection());
    storage::GroupStorage groups(test.connection());
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Ada Exemple"_s)));
    const QDate later = QDate::currentDate().addMonths(2);
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.facilitations = {support::facilitationBy(PersonId(1))};
    group.facilitations[0].since = *domain::PartialDate::of(later.year(), later.month());
    VERIFY_OK(support::addGroup(test.connection(), group));
    group.name.french = u"Biens"_s;
    group.facilitations[0].since = {};
    VERIFY_OK(support::addGroup(test.connection(), group));
    // Over, and in the bin: neither holds anybody.
    group.name.french = u"Passé"_s;
    group.facilitations[0].until = *domain::PartialDate::of(2020);
    VERIFY_OK(support::addGroup(test.connection(), group));
    group.name.french = u"Jeté"_s;
    group.facilitations[0].until = {};
    VERIFY_OK(support::addGroup(test.connection(), group));
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return groups.remove(transaction, domain::GroupId(4), 1);
    }));
    const auto bin = [&] {
        return support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
            return persons.remove(transaction, PersonId(1), 1);
        });
    };
    const auto withoutRole = [&](qint64 id) {
        auto stored = groups.read(domain::GroupId(id));
        stored->facilitations.clear();
        return support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
            return groups.update(transaction, *stored);
        });
    };
    const auto refused = [&](const QString &sentence) {
        const auto done = bin();
        COMPARE_ERROR(done, ErrorKind::InvalidInput);
        QCOMPARE(done.error().message.section(u'.', 0, 0), sentence);
        VERIFY_OK(persons.read(PersonId(1)));
    };
    refused(u"Ada Exemple still facilitates “Biens”, and is to facilitate “Communs”"_s);
    VERIFY_OK(withoutRole(2));
    refused(u"Ada Exemple is to facilitate “Communs”"_s);
    // Who is to facilitate does not do so yet.
    QVERIFY(persons.find(u"ada"_s, 5)->first().currentGroups.isEmpty());
    VERIFY_OK(withoutRole(1));
    VERIFY_OK(bin());
    COMPARE_ERROR(persons.read(PersonId(1)), ErrorKind::NotFound);
}

void TestPersonStorage::binAndBack()
{
    ON_ENGINE(test);
    PersonStorage persons(test.connection());
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Ada Exemple"_s)));
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.facilitations = {support::facilitationBy(PersonId(1))};
    VERIFY_OK(support::addGroup(test.connection(), group));
    const auto bin = [&](qint64 version) {
        return support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
            return persons.remove(transaction, PersonId(1), version);
        });
    };
    const auto back = [&] {
        return support::inChangeSet(test.connection(), ChangeKind::Restore, [&](ChangeSetTransaction &transaction) {
            return persons.restore(transaction, PersonId(1));
        });
    };
    const auto refused = bin(1);
    COMPARE_ERROR(refused, ErrorKind::InvalidInput);
    QVERIFY(refused.error().message.contains(u"Communs"_s));
    auto stored = storage::GroupStorage(test.connection()).read(domain::GroupId(1));
    stored->facilitations[0].ended = true;
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return storage::GroupStorage(test.connection()).update(transaction, *stored);
    }));
    VERIFY_OK(bin(1));
    COMPARE_ERROR(persons.read(PersonId(1)), ErrorKind::NotFound);
    QCOMPARE(persons.count().value(), 0);
    QVERIFY(persons.all().value().isEmpty());
    QVERIFY(persons.find(u"ada"_s, 5).value().isEmpty());
    COMPARE_ERROR(bin(2), ErrorKind::NotFound);
    VERIFY_OK(back());
    QCOMPARE(persons.read(PersonId(1)).value().rowVersion, 3);
    COMPARE_ERROR(back(), ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestPersonStorage)
#include "tst_personstorage.moc"

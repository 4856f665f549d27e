// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/editionstorage.h"
#include "storage/personrecords.h"
#include "storage/personwithdrawal.h"
#include "storage/savedfilterstorage.h"
#include "storagetest.h"

#include <QFile>

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::GroupId;
using domain::PersonId;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::PersonStorage;
using storage::PersonWithdrawal;

class TestPersonWithdrawal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoTrace_data() { support::addEngines(); }
    void leavesNoTrace();
    void refusesWhatMovedOn_data() { support::addEngines(); }
    void refusesWhatMovedOn();
    void clearsWhatTheProgramStores_data() { support::addEngines(); }
    void clearsWhatTheProgramStores();
    void namesEditions_data() { support::addEngines(); }
    void namesEditions();

private:
    static void fill(storage::Connection &connection);
    static domain::Result<domain::ChangeSetId> withdraw(storage::Connection &connection,
                                                        const domain::Withdrawal &withdrawal);
};

void TestPersonWithdrawal::fill(storage::Connection &connection)
{
    domain::Person person = support::personNamed(u"Geneviève Fontaine"_s);
    person.email.value = u"genevieve@example.org"_s;
    person.phone.value = u"+33 1 99 00 42 42"_s;
    person.gender = domain::Gender::Feminine;
    VERIFY_OK(support::addPerson(connection, person));
    VERIFY_OK(support::addPerson(connection, support::personNamed(u"Nicole Alix"_s)));
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.facilitations = {support::facilitationBy(PersonId(1)), support::facilitationBy(PersonId(2))};
    group.facilitations[0].since = *domain::PartialDate::of(2020, 3);
    group.description.french = u"Animé par Geneviève Fontaine."_s;
    group.verifiedBy = u"Geneviève Fontaine"_s;
    VERIFY_OK(support::addGroup(connection, group));
    auto stored = storage::GroupStorage(connection).read(GroupId(1));
    stored->description.french = u"Animé à plusieurs."_s;
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return storage::GroupStorage(connection).update(transaction, *stored);
    }));
    auto renamed = PersonStorage(connection).read(PersonId(1));
    renamed->displayName = u"Geneviève Fontaine-Exemple"_s;
    auto transaction = ChangeSetTransaction::begin(connection, u"Geneviève Fontaine"_s, ChangeKind::Edit,
                                                   u"à la demande de geneviève fontaine"_s);
    VERIFY_OK(transaction);
    VERIFY_OK(PersonStorage(connection).update(*transaction, *renamed));
    VERIFY_OK(transaction->commit());
}

domain::Result<domain::ChangeSetId> TestPersonWithdrawal::withdraw(storage::Connection &connection,
                                                                   const domain::Withdrawal &withdrawal)
{
    PersonWithdrawal work(connection);
    if (auto ready = work.prepare(); !ready)
        return ready.error();
    return support::inChangeSet(connection, ChangeKind::Withdraw,
                                [&](ChangeSetTransaction &transaction) { return work.apply(transaction, withdrawal); });
}

void TestPersonWithdrawal::leavesNoTrace()
{
    ON_ENGINE(test);
    fill(test.connection());
    PersonWithdrawal work(test.connection());
    const auto preview = work.preview(PersonId(1));
    VERIFY_OK(preview);
    QCOMPARE(preview->roles.size(), 1);
    QVERIFY(preview->texts.groups.isEmpty());
    VERIFY_OK(withdraw(test.connection(), *preview));
    QVERIFY(work.cleanFile());

    const auto person = PersonStorage(test.connection()).read(PersonId(1));
    VERIFY_OK(person);
    QVERIFY(person->isWithdrawn());
    QVERIFY(person->displayName.isEmpty() && person->email.value.isEmpty());
    const auto group = storage::GroupStorage(test.connection()).read(GroupId(1));
    QCOMPARE(group->facilitations.size(), 2);
    QCOMPARE(group->facilitations[0].since, *domain::PartialDate::of(2020, 3));
    QVERIFY(group->facilitations[0].ended);
    QVERIFY(!group->facilitations[1].ended);
    QVERIFY(PersonStorage(test.connection()).find(QString(), 9)->size() == 1);

    const QStringList traces{u"Fontaine"_s, u"fontaine"_s, u"genevieve@"_s, u"99 00 42"_s};
    QString everything = support::history(test.connection()).join(u'\n');
    for (const QString &sql : {u"SELECT author || note FROM change_set"_s, u"SELECT verified_by FROM work_group"_s,
                               u"SELECT display_name || sort_key || name_key || updated_by FROM person"_s})
        everything += support::column(test.connection(), sql).join(u'\n');
    for (const QString &trace : traces)
        QVERIFY2(!everything.contains(trace), qPrintable(trace));
    QVERIFY(everything.contains(u"Animé par […]."_s));
    COMPARE_ERROR(work.preview(PersonId(1)), ErrorKind::InvalidInput);
    auto back = *person;
    back.displayName = u"Nouveau"_s;
    back.withdrawnOn = {};
    COMPARE_ERROR(support::inChangeSet(test.connection(), ChangeKind::Edit,
                                       [&](ChangeSetTransaction &transaction) {
                                           return PersonStorage(test.connection()).update(transaction, back);
                                       }),
                  ErrorKind::InvalidInput);
    if (engine != storage::Engine::Sqlite)
        return;
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(test.place().location().path() + suffix);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &trace : traces)
            QVERIFY2(!bytes.contains(trace.toUtf8()), qPrintable(trace + suffix));
        QVERIFY(suffix.isEmpty() ? bytes.contains("Nicole Alix") : bytes.isEmpty());
    }
}

void TestPersonWithdrawal::clearsWhatTheProgramStores()
{
    ON_ENGINE(test);
    fill(test.connection());
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Settings, [&](ChangeSetTransaction &transaction) {
        storage::SavedFilterStorage filters(connection);
        for (const domain::SavedFilter &filter :
             {domain::SavedFilter{{}, u"Les siens"_s, u"geneviève fontaine"_s}, {{}, u"Communs"_s, u"communs"_s}}) {
            if (const auto id = filters.insert(transaction, filter); !id)
                return domain::Result<void>(id.error());
        }
        domain::Edition edition;
        edition.number = 1;
        edition.date = QDate(2026, 1, 1);
        edition.note = u"Relue par Geneviève Fontaine."_s;
        const auto id = storage::EditionStorage(connection).insert(transaction, edition);
        return id ? domain::Result<void>() : domain::Result<void>(id.error());
    }));
    auto nicole = PersonStorage(connection).read(PersonId(2));
    nicole->note = u"Présentée par Geneviève Fontaine."_s;
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return PersonStorage(connection).update(transaction, *nicole);
    }));
    const auto preview = PersonWithdrawal(connection).preview(PersonId(1));
    VERIFY_OK(preview);
    QCOMPARE(preview->texts.filters, QStringList{u"Les siens"_s});
    QCOMPARE(preview->texts.persons.size(), 1);
    QCOMPARE(preview->texts.persons.constFirst().second, u"Nicole Alix"_s);
    VERIFY_OK(withdraw(connection, *preview));
    const auto filters = storage::SavedFilterStorage(connection).all();
    QCOMPARE(filters->size(), 1);
    QCOMPARE(filters->constFirst().name, u"Communs"_s);
    QCOMPARE(storage::EditionStorage(connection).all()->constFirst().note, u"Relue par […]."_s);
    QCOMPARE(PersonStorage(connection).read(PersonId(2))->note, u"Présentée par Geneviève Fontaine."_s);
}

void TestPersonWithdrawal::refusesWhatMovedOn()
{
    ON_ENGINE(test);
    fill(test.connection());
    const auto preview = PersonWithdrawal(test.connection()).preview(PersonId(1));
    VERIFY_OK(preview);
    VERIFY_OK(test.connection().execute(u"UPDATE facilitation SET until = '2021' WHERE person_id = 1"_s));
    COMPARE_ERROR(withdraw(test.connection(), *preview), ErrorKind::Conflict);
    QCOMPARE(PersonStorage(test.connection()).read(PersonId(1))->displayName, u"Geneviève Fontaine-Exemple"_s);
}

void TestPersonWithdrawal::namesEditions()
{
    ON_ENGINE(test);
    storage::EditionStorage editions(test.connection());
    const auto publish = [&](int number, bool known) {
        VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Create,
                                       [&](ChangeSetTransaction &transaction) -> domain::Result<void> {
                                           domain::Edition edition;
                                           edition.number = number;
                                           edition.date = QDate(2026, 1, number);
                                           if (known)
                                               edition.upTo = transaction.id();
                                           const auto id = editions.insert(transaction, edition);
                                           return id ? domain::Result<void>() : id.error();
                                       }));
    };
    publish(1, true); // before there was a role
    fill(test.connection());
    publish(2, true);
    publish(3, false);
    auto group = storage::GroupStorage(test.connection()).read(GroupId(1));
    group->facilitations.removeFirst();
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return storage::GroupStorage(test.connection()).update(transaction, *group);
    }));
    publish(4, true); // the role was taken out before
    const auto naming = storage::PersonRecords(test.connection()).editions(PersonId(1));
    VERIFY_OK(naming);
    QCOMPARE(naming->size(), 2);
    QCOMPARE(naming->at(0).edition.number, 2);
    QVERIFY(naming->at(0).certain);
    QCOMPARE(naming->at(1).edition.number, 3);
    QVERIFY(!naming->at(1).certain);
    const auto data = storage::PersonRecords(test.connection()).all(PersonId(1));
    VERIFY_OK(data);
    QVERIFY(data->roles.isEmpty());
    QCOMPARE(data->history.size(), 4); // the record made and renamed, the role given and taken
    QCOMPARE(data->history.at(2).before.value(u"display_name"_s), u"Geneviève Fontaine"_s);
}

QTEST_GUILESS_MAIN(TestPersonWithdrawal)
#include "tst_personwithdrawal.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"
#include "storage/directorystorage.h"
#include "storage/history/historystorage.h"
#include "storage/history/historywriter.h"
#include "storage/personrecords.h"
#include "storage/personwithdrawal.h"

using namespace Qt::StringLiterals;
using domain::GroupId;
using domain::PersonId;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::HistoryWriter;
using storage::PersonRecords;
using storage::PersonStorage;
using storage::PersonWithdrawal;

/// Where a person is named, and what of that is somebody else's too.
class TestPersonMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatStays_data() { support::addEngines(); }
    void listsWhatStays();
    void findsHoweverItIsTyped_data() { support::addEngines(); }
    void findsHoweverItIsTyped();
    void leavesToOthersWhatIsTheirs_data() { support::addEngines(); }
    void leavesToOthersWhatIsTheirs();
    void leavesAListItsAddress_data() { support::addEngines(); }
    void leavesAListItsAddress();
    void leavesANamesake_data() { support::addEngines(); }
    void leavesANamesake();
    void takesAnAddressOutOfAnEarlierList_data() { support::addEngines(); }
    void takesAnAddressOutOfAnEarlierList();
    void givesSignaturesAndTexts_data() { support::addEngines(); }
    void givesSignaturesAndTexts();

private:
    static constexpr GroupId first{1};

    static domain::Person genevieve();
    static domain::Result<domain::ChangeSetId> change(storage::Connection &connection, PersonId id,
                                                      const std::function<void(domain::Person &)> &work,
                                                      const QString &author = u"Ada"_s);
    static domain::Withdrawal withdraw(storage::Connection &connection, PersonId id);
};

domain::Person TestPersonMentions::genevieve()
{
    domain::Person person = support::personNamed(u"Geneviève Fontaine"_s);
    person.email.value = u"contact@example.org"_s;
    person.phone.value = u"+33 6 12 34 56 78"_s;
    return person;
}

domain::Result<domain::ChangeSetId> TestPersonMentions::change(storage::Connection &connection, PersonId id,
                                                               const std::function<void(domain::Person &)> &work,
                                                               const QString &author)
{
    auto person = PersonStorage(connection).read(id);
    if (!person)
        return person.error();
    work(*person);
    auto transaction = ChangeSetTransaction::begin(connection, author, ChangeKind::Edit);
    if (!transaction)
        return transaction.error();
    if (auto done = PersonStorage(connection).update(*transaction, *person); !done)
        return done.error();
    return transaction->commit();
}

domain::Withdrawal TestPersonMentions::withdraw(storage::Connection &connection, PersonId id)
{
    PersonWithdrawal work(connection);
    const auto preview = work.preview(id);
    const auto done = support::inChangeSet(connection, ChangeKind::Withdraw, [&](ChangeSetTransaction &transaction) {
        return preview ? work.apply(transaction, *preview) : domain::Result<void>(preview.error());
    });
    if (!done)
        qWarning("%s", qPrintable(done.error().message + done.error().detail));
    return done ? *preview : domain::Withdrawal();
}

void TestPersonMentions::listsWhatStays()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    domain::Person person = genevieve();
    person.sortName = u"Fontaine"_s;
    VERIFY_OK(support::addPerson(connection, person));
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Atelier Genevieve FONTAINE"_s)));
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"La fontaine"_s)));
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Communs"_s)));
    domain::WorkGroup withList = support::groupNamed(u"Liste"_s);
    withList.mailingLists = {support::listAt(u"liste@example.org"_s)};
    withList.mailingLists[0].subscribeUrl = u"mailto:contact@example.org?subject=x"_s;
    VERIFY_OK(support::addGroup(connection, withList));
    domain::Person live = support::personNamed(u"Nicole Alix"_s);
    live.email = {u"nicole@example.org"_s, true, {}, u"dit à Geneviève Fontaine"_s};
    VERIFY_OK(support::addPerson(connection, live));
    domain::Person binned = support::personNamed(u"Paule Exemple"_s);
    binned.note = u"appeler le 0612345678"_s;
    VERIFY_OK(support::addPerson(connection, binned));
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return PersonStorage(connection).remove(transaction, PersonId(3), 1);
    }));
    auto info = storage::DirectoryStorage(connection).readInfo();
    VERIFY_OK(info);
    info->association = u"Les amis de Geneviève Fontaine"_s;
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Settings, [&](ChangeSetTransaction &transaction) {
        return storage::DirectoryStorage(connection).updateInfo(transaction, *info);
    }));
    const domain::Withdrawal withdrawal = withdraw(connection, PersonId(1));
    QStringList groups;
    for (const auto &[id, name] : withdrawal.texts.groups)
        groups += name.french;
    QCOMPARE(groups, QStringList({u"Atelier Genevieve FONTAINE"_s, u"La fontaine"_s, u"Liste"_s}));
    QCOMPARE(withdrawal.texts.persons.size(), 1);
    QCOMPARE(withdrawal.texts.persons.constFirst().second, u"Nicole Alix"_s);
    QCOMPARE(withdrawal.texts.personsInBin, QStringList{u"Paule Exemple"_s});
    QVERIFY(withdrawal.texts.properties);
    QCOMPARE(withdrawal.indistinct, QStringList{u"Fontaine"_s});
    QVERIFY(withdrawal.shared.isEmpty());
}

void TestPersonMentions::findsHoweverItIsTyped()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addPerson(connection, genevieve()));
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.note = u"Genevieve\u00A0FONTAINE, 0612345678"_s;
    group.verifiedBy = u"genevieve fontaine"_s;
    VERIFY_OK(support::addGroup(connection, group));
    VERIFY_OK(support::edit(connection, first, [](auto &edited) { edited.note = u"rien"_s; }));
    VERIFY_OK(change(
        connection, PersonId(1), [](auto &person) { person.note = u"x"_s; }, u"GENEVIEVE FONTAINE"_s));
    (void)withdraw(connection, PersonId(1));
    const QString everything =
        (support::history(connection) + support::column(connection, u"SELECT author FROM change_set"_s) +
         support::column(connection, u"SELECT verified_by FROM work_group"_s))
            .join(u'\n');
    for (const QString &trace : {u"FONTAINE"_s, u"fontaine"_s, u"0612345678"_s})
        QVERIFY2(!everything.contains(trace), qPrintable(everything));
    QVERIFY(everything.contains(u"[…], […]"_s));
}

/// Two had one address; the other may still take it back.
void TestPersonMentions::leavesToOthersWhatIsTheirs()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addPerson(connection, genevieve()));
    domain::Person other = support::personNamed(u"Nicole Alix"_s);
    other.email.value = u"contact@example.org"_s;
    VERIFY_OK(support::addPerson(connection, other));
    const auto changed =
        change(connection, PersonId(2), [](auto &person) { person.email.value = u"nicole@example.org"_s; });
    VERIFY_OK(changed);
    const domain::Withdrawal withdrawal = withdraw(connection, PersonId(1));
    QCOMPARE(withdrawal.shared.size(), 1);
    QCOMPARE(withdrawal.shared.constFirst().person, PersonId(2));
    QVERIFY(withdrawal.shared.constFirst().isEarlier);
    VERIFY_OK(HistoryWriter(connection, u"Zoé"_s).takeBack(*changed));
    QCOMPARE(PersonStorage(connection).read(PersonId(2))->email.value, u"contact@example.org"_s);
}

void TestPersonMentions::leavesAListItsAddress()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addPerson(connection, genevieve()));
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.mailingLists = {support::listAt(u"Contact@example.org"_s), support::listAt(u"autre@example.org"_s)};
    VERIFY_OK(support::addGroup(connection, group));
    const auto ofList = support::edit(connection, first, [](auto &edited) {
        edited.note = u"écrire à contact@example.org"_s;
        edited.mailingLists.removeLast();
    });
    VERIFY_OK(ofList);
    const domain::Withdrawal withdrawal = withdraw(connection, PersonId(1));
    QCOMPARE(withdrawal.shared.size(), 1);
    QCOMPARE(withdrawal.shared.constFirst().group, first);
    QCOMPARE(withdrawal.shared.constFirst().holder.french, u"Communs"_s);
    QVERIFY(!withdrawal.shared.constFirst().isEarlier);
    QVERIFY(withdrawal.texts.groups.isEmpty());
    HistoryWriter writer(connection, u"Zoé"_s);
    VERIFY_OK(writer.takeBack(*ofList));
    VERIFY_OK(writer.redo(*storage::HistoryStorage(connection).redoTop()));
    const auto now = storage::GroupStorage(connection).read(first);
    QCOMPARE(now->mailingLists.constFirst().address, u"Contact@example.org"_s);
    QCOMPARE(now->note, u"écrire à contact@example.org"_s);
}

void TestPersonMentions::leavesANamesake()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addPerson(connection, genevieve()));
    domain::Person namesake = support::personNamed(u"Genevieve FONTAINE"_s);
    namesake.email.value = u"autre@example.org"_s;
    namesake.phone.value = u"0612345678"_s;
    VERIFY_OK(support::addPerson(connection, namesake));
    VERIFY_OK(change(connection, PersonId(2), [](auto &person) { person.phone.value.clear(); }));
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.verifiedBy = u"Geneviève Fontaine"_s;
    VERIFY_OK(support::addGroup(connection, group));
    const domain::Withdrawal withdrawal = withdraw(connection, PersonId(1));
    QCOMPARE(withdrawal.shared.size(), 2);
    QCOMPARE(withdrawal.shared.at(0).person, PersonId(2));
    QCOMPARE(withdrawal.shared.at(0).name, u"Genevieve FONTAINE"_s);
    QVERIFY(!withdrawal.shared.at(0).isEarlier);
    QCOMPARE(withdrawal.shared.at(1).name, u"0612345678"_s);
    QVERIFY(withdrawal.shared.at(1).isEarlier);
    QCOMPARE(PersonStorage(connection).read(PersonId(2))->displayName, u"Genevieve FONTAINE"_s);
    QCOMPARE(storage::GroupStorage(connection).read(first)->verifiedBy, u"Geneviève Fontaine"_s);
    QVERIFY(support::history(connection).join(u'\n').contains(u"\"phone\":\"0612345678\""_s));
    QVERIFY(!support::history(connection).join(u'\n').contains(u"+33"_s));
}

/// A mark would be an address that leads nowhere: going back leaves the one that stands there now.
void TestPersonMentions::takesAnAddressOutOfAnEarlierList()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addPerson(connection, genevieve()));
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.mailingLists = {support::listAt(u"contact@example.org"_s), support::listAt(u"autre@example.org"_s)};
    group.mailingLists[1].archiveUrl = u"mailto:contact@example.org"_s;
    VERIFY_OK(support::addGroup(connection, group));
    const auto changed = support::edit(connection, first, [](auto &edited) {
        edited.mailingLists[0].address = u"liste@example.org"_s;
        edited.mailingLists[0].label.french = u"Liste"_s;
        edited.mailingLists.removeLast();
    });
    VERIFY_OK(changed);
    (void)withdraw(connection, PersonId(1));
    QVERIFY(!support::history(connection).join(u'\n').contains(u"contact@example.org"_s));
    VERIFY_OK(HistoryWriter(connection, u"Zoé"_s).takeBack(*changed));
    const auto lists = storage::GroupStorage(connection).read(first)->mailingLists;
    QCOMPARE(lists.size(), 2);
    QCOMPARE(lists.at(0).address, u"liste@example.org"_s);
    QVERIFY(lists.at(0).label.french.isEmpty());
    QCOMPARE(lists.at(1).address, u"autre@example.org"_s);
    QVERIFY(lists.at(1).archiveUrl.isEmpty());
}

void TestPersonMentions::givesSignaturesAndTexts()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addPerson(connection, genevieve()));
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.verifiedBy = u"Geneviève Fontaine"_s;
    group.verifiedOn = QDate(2026, 2, 3);
    group.note = u"Voir Geneviève Fontaine."_s;
    VERIFY_OK(support::addGroup(connection, group));
    VERIFY_OK(
        support::edit(connection, first, [](auto &edited) { edited.note = u"Demander à Geneviève Fontaine."_s; }));
    domain::Person other = support::personNamed(u"Nicole Alix"_s);
    other.note = u"présentée par Geneviève Fontaine"_s;
    VERIFY_OK(support::addPerson(connection, other));
    for (const QString &note : {u"un"_s, u"deux"_s})
        VERIFY_OK(change(
            connection, PersonId(1), [&](auto &person) { person.note = note; }, u"Geneviève Fontaine"_s));
    const auto data = PersonRecords(connection).all(PersonId(1));
    VERIFY_OK(data);
    QCOMPARE(data->verified.size(), 1);
    QCOMPARE(data->verified.constFirst().name.french, u"Communs"_s);
    QCOMPARE(data->verified.constFirst().on, QDate(2026, 2, 3));
    QCOMPARE(data->signedChanges.size(), 1);
    QCOMPARE(data->signedChanges.constFirst().changeKind, u"edit"_s);
    QCOMPARE(data->signedChanges.constFirst().count, 2);
    QVERIFY(data->signedChanges.constFirst().first.isValid());
    QVERIFY(data->signedChanges.constFirst().last >= data->signedChanges.constFirst().first);
    QCOMPARE(data->texts.groups.size(), 1);
    QCOMPARE(data->texts.persons.size(), 1);
    QVERIFY(!data->texts.properties);
    QCOMPARE(data->earlierTexts, 1);
}

QTEST_GUILESS_MAIN(TestPersonMentions)
#include "tst_personmentions.moc"

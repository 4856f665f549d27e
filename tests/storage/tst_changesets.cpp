// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/directorystorage.h"
#include "storage/editionstorage.h"
#include "storage/savedfilterstorage.h"
#include "storagetest.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using storage::ChangeKind;
using storage::ChangeSetTransaction;

class TestChangeSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commits_data() { support::addEngines(); }
    void commits();
    void rollsBack_data() { support::addEngines(); }
    void rollsBack();
    void emptyLeavesNoTrace_data() { support::addEngines(); }
    void emptyLeavesNoTrace();
    void oneWriterAtATime_data() { support::addEngines(); }
    void oneWriterAtATime();
    void doesNotNest_data() { support::addEngines(); }
    void doesNotNest();
    void recordsGroups_data() { support::addEngines(); }
    void recordsGroups();
    void recordsParts_data() { support::addEngines(); }
    void recordsParts();
    void recordsPersons_data() { support::addEngines(); }
    void recordsPersons();
    void recordsTheRest_data() { support::addEngines(); }
    void recordsTheRest();
    void recordsWhatOthersChange_data() { support::addEngines(); }
    void recordsWhatOthersChange();
    void outsideChangesAreConflicts_data() { support::addEngines(); }
    void outsideChangesAreConflicts();
    void everyKindHasItsCode();
};

void TestChangeSets::commits()
{
    ON_ENGINE(test);
    auto transaction =
        ChangeSetTransaction::begin(test.connection(), u" Ada\n"_s, ChangeKind::Import, u"two\r\nlines"_s);
    VERIFY_OK(transaction);
    VERIFY_OK(storage::GroupStorage(test.connection()).insert(*transaction, support::groupNamed(u"Communs"_s)));
    const auto id = transaction->commit();
    VERIFY_OK(id);
    QVERIFY(id.value().isValid());
    QCOMPARE(id.value(), transaction->id());
    QVERIFY(!test.connection().isInTransaction());
    const QString row = u"SELECT kind || '/' || author || '/' || note FROM change_set WHERE id = "_s +
                        QString::number(id.value().value());
    QCOMPARE(support::column(test.openAgain()->connection(), row), QStringList{u"import/Ada/two\nlines"_s});
    QCOMPARE(support::column(test.connection(), u"SELECT updated_by FROM work_group"_s), QStringList{u"Ada"_s});
    QCOMPARE(support::column(test.connection(), u"SELECT updated_at FROM work_group"_s),
             QStringList{transaction->time()});
    QCOMPARE(support::column(test.connection(), u"SELECT at FROM change_set ORDER BY id DESC LIMIT 1"_s),
             QStringList{transaction->time()});
    QVERIFY(QDateTime::fromString(transaction->time(), Qt::ISODateWithMs).isValid());
}

void TestChangeSets::rollsBack()
{
    ON_ENGINE(test);
    const QStringList sets = support::column(test.connection(), u"SELECT id FROM change_set"_s);
    {
        auto transaction = ChangeSetTransaction::begin(test.connection(), u"Ada"_s, ChangeKind::Edit);
        VERIFY_OK(transaction);
        VERIFY_OK(storage::GroupStorage(test.connection()).insert(*transaction, support::groupNamed(u"Communs"_s)));
        QCOMPARE(support::column(test.openAgain()->connection(), u"SELECT count(*) FROM work_group"_s),
                 QStringList{u"0"_s});
    }
    QVERIFY(!test.connection().isInTransaction());
    QCOMPARE(support::column(test.connection(), u"SELECT count(*) FROM work_group"_s), QStringList{u"0"_s});
    QCOMPARE(support::column(test.connection(), u"SELECT id FROM change_set"_s), sets);
    QCOMPARE(support::history(test.connection()), QStringList());
}

void TestChangeSets::emptyLeavesNoTrace()
{
    ON_ENGINE(test);
    const auto id = support::addGroup(test.connection(), support::groupNamed(u"Communs"_s));
    VERIFY_OK(id);
    const auto other = test.openAgain();
    const auto before = other->connection().dataVersion();
    const QStringList sets = support::column(test.connection(), u"SELECT id FROM change_set"_s);
    // An edit that comes to nothing.
    storage::GroupStorage groups(test.connection());
    const auto group = groups.read(*id);
    VERIFY_OK(group);
    const auto done = support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return groups.update(transaction, *group);
    });
    VERIFY_OK(done);
    QVERIFY(!done.value().isValid());
    QCOMPARE(support::column(test.connection(), u"SELECT id FROM change_set"_s), sets);
    QCOMPARE(groups.read(*id).value().rowVersion, 1);
    QCOMPARE(*other->connection().dataVersion(), *before);
}

void TestChangeSets::oneWriterAtATime()
{
    ON_ENGINE(test);
    const auto other = test.openAgain();
    {
        auto first = ChangeSetTransaction::begin(test.connection(), u"Ada"_s, ChangeKind::Edit);
        VERIFY_OK(first);
        auto second = ChangeSetTransaction::begin(other->connection(), u"Zoé"_s, ChangeKind::Edit);
        COMPARE_ERROR(second, ErrorKind::Busy);
        // Reading goes on meanwhile.
        VERIFY_OK(storage::GroupStorage(other->connection()).ids({}));
    }
    auto third = ChangeSetTransaction::begin(other->connection(), u"Zoé"_s, ChangeKind::Edit);
    VERIFY_OK(third);
}

void TestChangeSets::doesNotNest()
{
    ON_ENGINE(test);
    auto first = ChangeSetTransaction::begin(test.connection(), u"Ada"_s, ChangeKind::Edit);
    VERIFY_OK(first);
    COMPARE_ERROR(ChangeSetTransaction::begin(test.connection(), u"Ada"_s, ChangeKind::Edit), ErrorKind::Internal);
    // The first is not harmed by it.
    VERIFY_OK(storage::GroupStorage(test.connection()).insert(*first, support::groupNamed(u"Communs"_s)));
    VERIFY_OK(first->commit());
    QCOMPARE(support::column(test.connection(), u"SELECT name_fr FROM work_group"_s), QStringList{u"Communs"_s});
}

void TestChangeSets::recordsGroups()
{
    ON_ENGINE(test);
    storage::GroupStorage groups(test.connection());
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    auto group = groups.read(domain::GroupId(1));
    VERIFY_OK(group);
    group->status = domain::GroupStatus::Dormant;
    group->statusSince = *domain::PartialDate::of(2020, 3);
    group->name.french = u"L’\"énergie\" 😀"_s;
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return groups.update(transaction, *group);
    }));
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return groups.remove(transaction, group->id, 2);
    }));
    const QString deletedAt = support::column(test.connection(), u"SELECT deleted_at FROM work_group"_s).value(0);
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Restore, [&](ChangeSetTransaction &transaction) {
        return groups.restore(transaction, group->id);
    }));
    QCOMPARE(support::history(test.connection()),
             (QStringList{u"create work_group 1/1 insert {}"_s,
                          u"edit work_group 1/1 update {\"name_fr\":\"Communs\",\"original_revision\":1,"
                          "\"status\":\"active\",\"status_since\":\"\"}"_s,
                          u"delete work_group 1/1 update {\"deleted_at\":\"\"}"_s,
                          u"restore work_group 1/1 update {\"deleted_at\":\"%1\"}"_s.arg(deletedAt)}));
    // Emptying the bin is recorded whole.
    const QString createdAt = support::column(test.connection(), u"SELECT created_at FROM work_group"_s).value(0);
    QVERIFY(!createdAt.isEmpty());
    QVERIFY(test.place().runOutside(u"DELETE FROM work_group"_s));
    QCOMPARE(support::history(test.connection()).last(),
             u"external work_group 1/1 delete "
             u"{\"created_at\":\"%1\",\"deleted_at\":\"\",\"description_en\":\"\",\"description_fr\":\"\","
             "\"name_en\":\"\",\"name_fr\":\"L’\\\"énergie\\\" 😀\",\"note\":\"\",\"original_language\":\"fr\","
             "\"original_revision\":2,\"position\":1,\"review_on\":\"\",\"status\":\"dormant\","
             "\"status_reason_en\":\"\",\"status_reason_fr\":\"\",\"status_since\":\"2020-03\","
             "\"translated_revision\":0,\"verified_by\":\"\",\"verified_on\":\"\",\"verify_every_months\":0}"_s.arg(
                 createdAt));
}

void TestChangeSets::recordsParts()
{
    ON_ENGINE(test);
    storage::GroupStorage groups(test.connection());
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Ada Exemple"_s)));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Ancien"_s)));
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.facilitations.append(support::facilitationBy(domain::PersonId(1)));
    group.mailingLists = {support::listAt(u"a@example.org"_s), support::listAt(u"b@example.org"_s)};
    group.lineages.append(support::tieTo(domain::GroupId(1)));
    VERIFY_OK(support::addGroup(test.connection(), group));
    QCOMPARE(support::history(test.connection(), true),
             (QStringList{u"create work_group 2/2 insert {}"_s, u"create facilitation 1/2 insert {}"_s,
                          u"create mailing_list 1/2 insert {}"_s, u"create mailing_list 2/2 insert {}"_s,
                          u"create lineage 1/2 insert {}"_s}));

    auto stored = groups.read(domain::GroupId(2));
    VERIFY_OK(stored);
    stored->facilitations[0].ended = true;
    stored->mailingLists.removeFirst();
    stored->lineages[0].note.french = u"depuis 2020"_s;
    stored->lineages.append(support::tieTo(u"La Banque ?"_s));
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return groups.update(transaction, *stored);
    }));
    QCOMPARE(support::history(test.connection(), true),
             (QStringList{u"edit facilitation 1/2 update {\"ended\":0}"_s,
                          u"edit mailing_list 1/2 delete {\"address\":\"a@example.org\",\"archive_url\":\"\","
                          "\"group_id\":2,\"is_public\":1,\"label_en\":\"\",\"label_fr\":\"\",\"position\":0,"
                          "\"state\":\"open\",\"subscribe_url\":\"\"}"_s,
                          u"edit lineage 1/2 update {\"note_fr\":\"\"}"_s, u"edit lineage 2/2 insert {}"_s}));

    // A list that moves, a tie that leads elsewhere, a facilitator who leaves.
    stored = groups.read(domain::GroupId(2));
    VERIFY_OK(stored);
    stored->facilitations.clear();
    stored->mailingLists.prepend(support::listAt(u"c@example.org"_s));
    stored->lineages[0].target = {};
    stored->lineages[0].targetName = u"Ailleurs"_s;
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return groups.update(transaction, *stored);
    }));
    QCOMPARE(support::history(test.connection(), true),
             (QStringList{u"edit facilitation 1/2 delete {\"ended\":1,\"group_id\":2,\"person_id\":1,\"position\":0,"
                          "\"role\":\"facilitator\",\"since\":\"\",\"until\":\"\"}"_s,
                          u"edit mailing_list 3/2 insert {}"_s,
                          u"edit lineage 1/2 update {\"target_id\":1,\"target_name\":\"\"}"_s}));
    stored = groups.read(domain::GroupId(2));
    stored->lineages.clear();
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return groups.update(transaction, *stored);
    }));
    QCOMPARE(
        support::history(test.connection(), true),
        (QStringList{u"edit lineage 1/2 delete {\"group_id\":2,\"kind\":\"takes-over-from\",\"note_en\":\"\","
                     "\"note_fr\":\"depuis 2020\",\"position\":0,\"target_id\":null,\"target_name\":\"Ailleurs\"}"_s,
                     u"edit lineage 2/2 delete {\"group_id\":2,\"kind\":\"stems-from\",\"note_en\":\"\","
                     "\"note_fr\":\"\",\"position\":1,\"target_id\":null,\"target_name\":\"La Banque ?\"}"_s}));
}

void TestChangeSets::recordsPersons()
{
    ON_ENGINE(test);
    storage::PersonStorage persons(test.connection());
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Ada Exemple"_s)));
    auto person = persons.read(domain::PersonId(1));
    VERIFY_OK(person);
    person->email = {u"ada@example.org"_s, true, *domain::PartialDate::of(2026), u"par écrit"_s};
    person->gender = domain::Gender::Feminine;
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return persons.update(transaction, *person);
    }));
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return persons.remove(transaction, person->id, 2);
    }));
    QCOMPARE(support::history(test.connection()),
             (QStringList{u"create person 1/0 insert {}"_s,
                          u"edit person 1/0 update {\"email\":\"\",\"email_agreed_how\":\"\",\"email_agreed_on\":\"\","
                          "\"email_publishable\":0,\"gender\":\"\"}"_s,
                          u"delete person 1/0 update {\"deleted_at\":\"\"}"_s}));
    QVERIFY(test.place().runOutside(u"UPDATE person SET deleted_at = ''; "_s));
    const QString createdAt = support::column(test.connection(), u"SELECT created_at FROM person"_s).value(0);
    QVERIFY(test.place().runOutside(u"DELETE FROM person"_s));
    QCOMPARE(
        support::history(test.connection()).last(),
        u"external person 1/0 delete {\"created_at\":\"%1\",\"deleted_at\":\"\",\"display_name\":\"Ada Exemple\","
        "\"email\":\"ada@example.org\",\"email_agreed_how\":\"par écrit\",\"email_agreed_on\":\"2026\","
        "\"email_publishable\":1,\"gender\":\"f\",\"merged_into\":null,\"note\":\"\",\"phone\":\"\",\"phone_"
        "agreed_how\":\"\","
        "\"phone_agreed_on\":\"\",\"phone_publishable\":0,\"sort_name\":\"\",\"withdrawn_on\":\"\"}"_s.arg(createdAt));
}

void TestChangeSets::recordsTheRest()
{
    ON_ENGINE(test);
    storage::DirectoryStorage directory(test.connection());
    storage::EditionStorage editions(test.connection());
    storage::SavedFilterStorage filters(test.connection());
    auto info = directory.readInfo();
    VERIFY_OK(info);
    info->subtitle.french = u"Essai"_s;
    info->logo = QByteArray("\x89PNG\0\xff", 6);
    domain::Edition edition;
    edition.number = 1;
    edition.date = QDate(2026, 11, 23);
    edition.title.french = u"Première"_s;
    const domain::SavedFilter filter{{}, u"Actifs"_s, u"statut:actif"_s};
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Settings,
                                   [&](ChangeSetTransaction &transaction) -> domain::Result<void> {
                                       if (auto done = directory.updateInfo(transaction, *info); !done)
                                           return done;
                                       if (auto done = editions.insert(transaction, edition); !done)
                                           return done.error();
                                       auto done = filters.insert(transaction, filter);
                                       return done ? domain::Result<void>() : done.error();
                                   }));
    QCOMPARE(support::history(test.connection(), true),
             (QStringList{u"settings directory 1/0 update {\"logo\":\"\",\"subtitle_fr\":\"\"}"_s,
                          u"settings edition 1/0 insert {}"_s, u"settings saved_filter 1/0 insert {}"_s}));
    QCOMPARE(directory.readInfo().value().logo, info->logo);

    domain::Edition later = editions.all().value().first();
    later.number = 2;
    domain::SavedFilter renamed = filters.all().value().first();
    renamed.name = u"Tous"_s;
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Edit,
                                   [&](ChangeSetTransaction &transaction) -> domain::Result<void> {
                                       if (auto done = editions.update(transaction, later); !done)
                                           return done;
                                       return filters.update(transaction, renamed);
                                   }));
    QCOMPARE(support::history(test.connection(), true),
             (QStringList{u"edit edition 1/0 update {\"number\":1}"_s,
                          u"edit saved_filter 1/0 update {\"name\":\"Actifs\"}"_s}));
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete,
                                   [&](ChangeSetTransaction &transaction) -> domain::Result<void> {
                                       if (auto done = editions.remove(transaction, later.id); !done)
                                           return done;
                                       return filters.remove(transaction, renamed.id);
                                   }));
    QCOMPARE(support::history(test.connection(), true),
             (QStringList{u"delete edition 1/0 delete {\"note\":\"\",\"number\":2,\"published_on\":\"2026-11-23\","
                          "\"title_en\":\"\",\"title_fr\":\"Première\",\"up_to\":null}"_s,
                          u"delete saved_filter 1/0 delete {\"name\":\"Tous\",\"position\":1,"
                          "\"query\":\"statut:actif\"}"_s}));
}

void TestChangeSets::recordsWhatOthersChange()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    QVERIFY(test.place().runOutside(u"UPDATE work_group SET status = 'closed', name_fr = 'Communs'"_s));
    QVERIFY(test.place().runOutside(
        u"INSERT INTO mailing_list (group_id, address) VALUES (1, 'a@example.org'), (1, 'b@example.org')"_s));
    QCOMPARE(support::history(test.connection()).mid(1),
             (QStringList{u"external work_group 1/1 update {\"status\":\"active\"}"_s,
                          u"external mailing_list 1/1 insert {}"_s, u"external mailing_list 2/1 insert {}"_s}));
    // Rows of one statement share a change set, which has a time.
    QCOMPARE(support::column(test.connection(), u"SELECT count(DISTINCT change_set_id) FROM change WHERE table_name = "
                                                "'mailing_list'"_s),
             QStringList{u"1"_s});
    QCOMPARE(support::column(test.connection(), u"SELECT count(*) FROM change_set WHERE at = ''"_s),
             QStringList{u"0"_s});
    // What follows by the program is not mixed up with it.
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Énergie"_s)));
    QCOMPARE(support::history(test.connection(), true), QStringList{u"create work_group 2/2 insert {}"_s});
}

void TestChangeSets::outsideChangesAreConflicts()
{
    ON_ENGINE(test);
    storage::GroupStorage groups(test.connection());
    storage::PersonStorage persons(test.connection());
    storage::DirectoryStorage directory(test.connection());
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Ada Exemple"_s)));
    auto group = groups.read(domain::GroupId(1));
    auto person = persons.read(domain::PersonId(1));
    auto info = directory.readInfo();
    group->note = u"mine"_s;
    person->note = u"mine"_s;
    info->association = u"mine"_s;
    const auto save = [&](auto &&work) { return support::inChangeSet(test.connection(), ChangeKind::Edit, work); };
    const auto saveGroup = [&](ChangeSetTransaction &transaction) { return groups.update(transaction, *group); };
    // Even of a part only, since the form saves them together.
    QVERIFY(test.place().runOutside(u"INSERT INTO mailing_list (group_id) VALUES (1)"_s));
    COMPARE_ERROR(save(saveGroup), ErrorKind::Conflict);
    QVERIFY(test.place().runOutside(u"UPDATE person SET gender = 'f'"_s));
    COMPARE_ERROR(save([&](ChangeSetTransaction &transaction) { return persons.update(transaction, *person); }),
                  ErrorKind::Conflict);
    QVERIFY(test.place().runOutside(u"UPDATE directory SET title_en = 'Theirs'"_s));
    COMPARE_ERROR(save([&](ChangeSetTransaction &transaction) { return directory.updateInfo(transaction, *info); }),
                  ErrorKind::Conflict);
    group = groups.read(domain::GroupId(1));
    group->note = u"mine"_s;
    VERIFY_OK(save(saveGroup));
    QCOMPARE(groups.read(domain::GroupId(1)).value().mailingLists.size(), 1);
}

void TestChangeSets::everyKindHasItsCode()
{
    QStringList codes;
    for (int kind = 0; kind <= int(ChangeKind::External); ++kind)
        codes += storage::changeKindCode(ChangeKind(kind));
    QVERIFY(!codes.contains(QString()));
    QCOMPARE(codes.removeDuplicates(), 0);
    QCOMPARE(codes.last(), u"external"_s);
}

QTEST_GUILESS_MAIN(TestChangeSets)
#include "tst_changesets.moc"

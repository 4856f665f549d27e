// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "somegroups.h"
#include "storage/directorystorage.h"
#include "storage/personstorage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::GroupStatus;
using models::DirectorySession;
using models::GroupDraft;
using support::valueOf;

namespace {

struct Fixture
{
    explicit Fixture(storage::Engine engine) : database(engine)
    {
        support::addSomeGroups(*database);
        session = std::make_unique<DirectorySession>(database.openAgain());
        session->setAuthor(u"Nicole Alix"_s);
        tester = std::make_unique<QAbstractItemModelTester>(&session->groups(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    [[nodiscard]] domain::GroupId idOf(const QString &name) { return support::idOf(*database, name); }
    [[nodiscard]] QStringList names() { return support::names(session->groups()); }
    [[nodiscard]] QString lastKind()
    {
        QSqlQuery query(u"SELECT kind FROM change_set ORDER BY id DESC LIMIT 1"_s, database.connection().database());
        return query.next() ? query.value(0).toString() : QString();
    }
    [[nodiscard]] QList<domain::Person> persons()
    {
        return valueOf(storage::PersonStorage(database.connection()).all());
    }

    support::TestDatabase database;
    std::unique_ptr<DirectorySession> session;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

domain::Person newPerson(qint64 id, const QString &name)
{
    domain::Person person;
    person.id = domain::PersonId(id);
    person.displayName = name;
    return person;
}

domain::Facilitation facilitatedBy(qint64 id)
{
    domain::Facilitation facilitation;
    facilitation.personId = domain::PersonId(id);
    return facilitation;
}

} // namespace

class TestDirectorySession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheDirectory_data() { support::addEngines(); }
    void knowsTheDirectory();
    void createsWithNewPersons_data() { support::addEngines(); }
    void createsWithNewPersons();
    void updatesWithANewPerson_data() { support::addEngines(); }
    void updatesWithANewPerson();
    void savesAllOrNothing_data() { support::addEngines(); }
    void savesAllOrNothing();
    void reportsAConflict_data() { support::addEngines(); }
    void reportsAConflict();
    void deletesAndRestores_data() { support::addEngines(); }
    void deletesAndRestores();
    void deletesAllOrNone();
    void verifies_data() { support::addEngines(); }
    void verifies();
    void savesItsInfo_data() { support::addEngines(); }
    void savesItsInfo();
    void suggests_data() { support::addEngines(); }
    void suggests();
    void tellsIncomingTies_data() { support::addEngines(); }
    void tellsIncomingTies();
    void writesNothingToAReadOnlyDirectory();
    void goesOnWhenTheServerIsBack();
};

void TestDirectorySession::knowsTheDirectory()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    QCOMPARE(on.session->info(), valueOf(storage::DirectoryStorage(on.database.connection()).readInfo()));
    QCOMPARE(
        on.session->statusCounts(),
        (QHash<GroupStatus, qint64>{
            {GroupStatus::Active, 1}, {GroupStatus::Setup, 1}, {GroupStatus::Dormant, 1}, {GroupStatus::Closed, 1}}));
    QCOMPARE(on.session->personCount(), 3);
    QCOMPARE(on.session->displayName(), on.database.place().location().displayName());
    QCOMPARE(on.session->locationText(), on.database.place().location().toText());
    QVERIFY(!on.session->isReadOnly());
    QCOMPARE(on.names().size(), 4);
    const domain::GroupId economy = on.idOf(u"Économie et communs"_s);
    const domain::WorkGroup group = valueOf(on.session->group(economy));
    QCOMPARE(group.name.english, u"Economy and commons"_s);
    QCOMPARE(valueOf(on.session->person(group.facilitations.first().personId)).displayName, u"Geneviève Fontaine"_s);
    QCOMPARE(on.session->groupName(economy, domain::Language::English), u"Economy and commons"_s);
    QCOMPARE(on.session->groupName(domain::GroupId(999), domain::Language::English), QString());
    QVERIFY(valueOf(on.session->isNameTaken(u"ARCHIVES"_s, {})));
    QVERIFY(!valueOf(on.session->isNameTaken(u"ARCHIVES"_s, on.idOf(u"Archives"_s))));
    QCOMPARE(on.session->group(domain::GroupId(999)).error().kind, domain::ErrorKind::NotFound);
}

void TestDirectorySession::createsWithNewPersons()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    QSignalSpy changes(on.session.get(), &DirectorySession::changed);
    GroupDraft draft;
    draft.group.name.french = u"Biodiversité"_s;
    const domain::PersonId known = on.persons().first().id;
    draft.group.facilitations = {facilitatedBy(-2), facilitatedBy(known.value()), facilitatedBy(-1)};
    draft.newPersons = {newPerson(-1, u"Une Personne"_s), newPerson(-2, u"Autre Personne"_s)};
    const domain::GroupId id = valueOf(on.session->save(draft));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(on.session->personCount(), 5);
    QCOMPARE(on.session->statusCounts().value(GroupStatus::Active), 2);
    QCOMPARE(on.session->groups().rowOf(id), 1);
    QCOMPARE(on.lastKind(), u"create"_s);
    const domain::WorkGroup stored = valueOf(on.session->group(id));
    QCOMPARE(stored.facilitations.size(), 3);
    QStringList names;
    for (const domain::Facilitation &each : stored.facilitations)
        names.append(valueOf(on.session->person(each.personId)).displayName);
    QCOMPARE(names, QStringList({u"Autre Personne"_s, on.persons().at(0).displayName, u"Une Personne"_s}));
    QTest::qWait(600);
    QCOMPARE(changes.count(), 1); // own commits are told once
}

void TestDirectorySession::updatesWithANewPerson()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    GroupDraft draft;
    draft.group = valueOf(on.session->group(on.idOf(u"Œuvrer ensemble"_s)));
    draft.group.name.french = u"Agir ensemble"_s;
    draft.group.facilitations = {facilitatedBy(-7)};
    draft.newPersons = {newPerson(-7, u"Une Personne"_s)};
    QCOMPARE(valueOf(on.session->save(draft)), draft.group.id);
    QCOMPARE(on.lastKind(), u"edit"_s);
    QCOMPARE(support::printed(on.session->groups()).first(),
             u"Agir ensemble | en création | Animateur·rice\u00A0: Une Personne | due"_s);
}

void TestDirectorySession::savesAllOrNothing()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    const QStringList before = support::printed(on.session->groups());
    QSignalSpy changes(on.session.get(), &DirectorySession::changed);
    GroupDraft draft;
    draft.group.name.french = u"archives"_s; // the name of another, but for case
    draft.group.facilitations = {facilitatedBy(-1)};
    draft.newPersons = {newPerson(-1, u"Une Personne"_s)};
    const auto created = on.session->save(draft);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, domain::ErrorKind::InvalidInput);
    draft.group = valueOf(on.session->group(on.idOf(u"Communs et habitat"_s)));
    draft.group.name.english = u"ARCHIVES"_s;
    draft.group.facilitations.append(facilitatedBy(-1));
    QVERIFY(!on.session->save(draft));
    // A new person without a name breaks a rule of its own.
    draft.group.name.english = u"Housing"_s;
    draft.newPersons.append(newPerson(-2, u"  "_s));
    QVERIFY(!on.session->save(draft));
    // A facilitation of nobody known.
    draft.newPersons.clear();
    QVERIFY(!on.session->save(draft));

    QCOMPARE(on.persons().size(), 3);
    QCOMPARE(on.session->personCount(), 3);
    QCOMPARE(on.lastKind(), u"import"_s);
    QCOMPARE(support::printed(on.session->groups()), before);
    QTest::qWait(300);
    QCOMPARE(changes.count(), 0);
}

void TestDirectorySession::reportsAConflict()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    GroupDraft draft;
    draft.group = valueOf(on.session->group(on.idOf(u"Archives"_s)));
    draft.newPersons = {newPerson(-1, u"Une Personne"_s)};
    DirectorySession other(on.database.openAgain());
    GroupDraft theirs;
    theirs.group = valueOf(other.group(draft.group.id));
    theirs.group.note = u"Le sien"_s;
    QVERIFY(other.save(theirs));
    draft.group.note = u"Le mien"_s;
    const auto saved = on.session->save(draft);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, domain::ErrorKind::Conflict);
    QCOMPARE(valueOf(on.session->group(draft.group.id)).note, u"Le sien"_s);
    QCOMPARE(on.persons().size(), 3);
}

void TestDirectorySession::deletesAndRestores()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    const QStringList before = support::printed(on.session->groups());
    const QList<domain::GroupId> two{on.idOf(u"Archives"_s), on.idOf(u"Économie et communs"_s)};
    QVERIFY(on.session->deleteGroups(two));
    QCOMPARE(on.names(), QStringList({u"Communs et habitat"_s, u"Œuvrer ensemble"_s}));
    QCOMPARE(on.session->statusCounts().value(GroupStatus::Closed), 0);
    QCOMPARE(on.lastKind(), u"delete"_s);
    QVERIFY(on.session->restoreGroups(two));
    QCOMPARE(on.lastKind(), u"restore"_s);
    QCOMPARE(support::printed(on.session->groups()), before);
    QVERIFY(on.session->deleteGroups({}));
    QCOMPARE(on.lastKind(), u"restore"_s);
}

void TestDirectorySession::deletesAllOrNone()
{
    Fixture on(storage::Engine::Sqlite);
    const auto done = on.session->deleteGroups({on.idOf(u"Archives"_s), domain::GroupId(999)});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, domain::ErrorKind::NotFound);
    QCOMPARE(on.names().size(), 4);
    QVERIFY(on.idOf(u"Archives"_s).isValid());
}

void TestDirectorySession::verifies()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    const domain::GroupId housing = on.idOf(u"Communs et habitat"_s);
    QVERIFY(on.session->verify({housing}));
    const domain::WorkGroup group = valueOf(on.session->group(housing));
    QCOMPARE(group.verifiedOn, QDate::currentDate());
    QCOMPARE(group.verifiedBy, u"Nicole Alix"_s);
    QCOMPARE(on.lastKind(), u"verify"_s);
    QCOMPARE(support::printed(on.session->groups()).at(1),
             u"Communs et habitat | en sommeil | Animateur\u00A0: Edouard Jourdain | -"_s);
}

void TestDirectorySession::savesItsInfo()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    DirectorySession other(on.database.openAgain());
    QSignalSpy here(on.session.get(), &DirectorySession::infoChanged);
    QSignalSpy there(&other, &DirectorySession::infoChanged);
    domain::DirectoryInfo info = on.session->info();
    info.title.french = u"Un autre titre"_s;
    QVERIFY(on.session->saveInfo(info));
    QCOMPARE(here.count(), 1);
    QCOMPARE(on.session->info().title.french, u"Un autre titre"_s);
    QVERIFY(there.wait(1000));
    QCOMPARE(other.info(), on.session->info());
    // Saved from what was read before: somebody else's change is not lost.
    info.title.french = u"Encore un"_s;
    QCOMPARE(on.session->saveInfo(info).error().kind, domain::ErrorKind::Conflict);
    QCOMPARE(on.session->info().title.french, u"Un autre titre"_s);
}

void TestDirectorySession::suggests()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    const QList<models::PersonSuggestion> persons = on.session->suggestPersons(u"genevieve"_s);
    QCOMPARE(persons.size(), 1);
    QCOMPARE(persons.first().person.displayName, u"Geneviève Fontaine"_s);
    QCOMPARE(persons.first().currentGroupNames, QStringList({u"Économie et communs"_s}));
    on.session->groups().setContentLanguage(domain::Language::English);
    QCOMPARE(on.session->suggestPersons(u"font"_s).first().currentGroupNames, QStringList({u"Economy and commons"_s}));
    on.session->groups().setContentLanguage(domain::Language::French);

    const auto groupNames = [&on](const QString &typed, int limit = 8) {
        QStringList names;
        for (const auto &[id, name] : on.session->suggestGroups(typed, limit))
            names.append(name);
        return names;
    };
    // Names that begin so come first, whatever the order of the alphabet.
    GroupDraft draft;
    draft.group.name.french = u"Ateliers des communs"_s;
    QVERIFY(on.session->save(draft));
    QCOMPARE(groupNames(u"Communs"_s),
             QStringList({u"Communs et habitat"_s, u"Ateliers des communs"_s, u"Économie et communs"_s}));
    QCOMPARE(groupNames(u"Communs"_s, 2).size(), 2);
    QCOMPARE(groupNames(u"oeuvrer"_s), QStringList({u"Œuvrer ensemble"_s}));
    QCOMPARE(groupNames(u" "_s), QStringList());
    QCOMPARE(groupNames(u"100%"_s), QStringList());
}

void TestDirectorySession::tellsIncomingTies()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    const domain::GroupId archives = on.idOf(u"Archives"_s);
    GroupDraft draft;
    draft.group = valueOf(on.session->group(on.idOf(u"Économie et communs"_s)));
    domain::Lineage tie;
    tie.kind = domain::LineageKind::StemsFrom;
    tie.target = archives;
    draft.group.lineages = {tie};
    QVERIFY(on.session->save(draft));
    const QList<models::IncomingLineage> incoming = valueOf(on.session->incomingLineages(archives));
    QCOMPARE(incoming.size(), 1);
    QCOMPARE(incoming.first().from, draft.group.id);
    QCOMPARE(incoming.first().fromName, u"Économie et communs"_s);
    QCOMPARE(incoming.first().lineage.kind, domain::LineageKind::StemsFrom);
    QVERIFY(valueOf(on.session->incomingLineages(draft.group.id)).isEmpty());
}

void TestDirectorySession::writesNothingToAReadOnlyDirectory()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    DirectorySession session(
        valueOf(storage::Database::open(database.place().location(), storage::OpenMode::ReadOnly)));
    QVERIFY(session.isReadOnly());
    QCOMPARE(support::names(session.groups()).size(), 4);
    const auto done = session.deleteGroups({session.groups().groupAt(0)});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, domain::ErrorKind::ReadOnly);
    QVERIFY(!session.groups().index(0, models::GroupTableModel::NameFrenchColumn).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(support::names(session.groups()).size(), 4);
}

/// As after a night asleep: the session with the server is gone, the server is not.
void TestDirectorySession::goesOnWhenTheServerIsBack()
{
    SKIP_WITHOUT_SERVER(storage::Engine::Postgresql);
    Fixture on(storage::Engine::Postgresql);
    QVERIFY(!on.names().isEmpty());
    const QString process = valueOf(on.session->connection().execute(u"SELECT pg_backend_pid()"_s)).toString();
    const QSignalSpy failed(on.session.get(), &DirectorySession::failed);
    const QSignalSpy back(on.session.get(), &DirectorySession::reconnected);
    QVERIFY(on.database.place().runOutside(u"SELECT pg_terminate_backend(%1)"_s.arg(process)));
    support::rename(*on.database, u"Archives"_s, u"Vieilles archives"_s);
    QTRY_COMPARE_WITH_TIMEOUT(back.size(), 1, 20'000);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<domain::Error>().kind, domain::ErrorKind::NotAvailable);
    QTRY_VERIFY(on.names().contains(u"Vieilles archives"_s));
    auto group = valueOf(on.session->group(on.idOf(u"Économie et communs"_s)));
    group.note = u"De retour."_s;
    QVERIFY(on.session->save({group, {}}));
    QCOMPARE(valueOf(on.session->group(group.id)).note, u"De retour."_s);
}

QTEST_GUILESS_MAIN(TestDirectorySession)
#include "tst_directorysession.moc"

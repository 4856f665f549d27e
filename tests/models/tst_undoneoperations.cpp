// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directoryrestore.h"
#include "models/directorysession.h"
#include "models/importsession.h"
#include "models/peoplesession.h"
#include "somegroups.h"
#include "storage/directorystorage.h"
#include "storage/groupstorage.h"
#include "wholecontent.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::GroupId;
using domain::RecordKind;
using models::Reversal;
using support::valueOf;

namespace {

/// A directory with something of everything, and a history.
class Fixture
{
public:
    explicit Fixture(storage::Engine engine) : m_database(engine)
    {
        support::addSomeGroups(*m_database);
        session = std::make_unique<models::DirectorySession>(m_database.openAgain());
        // What is tested is not the disk.
        if (engine == storage::Engine::Sqlite)
            valueOf(session->connection().execute(u"PRAGMA synchronous = OFF"_s));
        session->setAuthor(u"Nicole Alix"_s);
        history = std::make_unique<models::HistorySession>(*session);
        economy = id(u"Économie et communs"_s);
        housing = id(u"Communs et habitat"_s);
        working = id(u"Œuvrer ensemble"_s);
        archives = id(u"Archives"_s);
        facilitator = valueOf(session->group(economy)).facilitations.first().personId;
        namesake = valueOf(session->people().save(personNamed(u"Genevieve Fontaine"_s)));
        valueOf(session->saveFilter({{}, u"Les communs"_s, u"communs"_s}));
        valueOf(session->saveFilter({{}, u"À voir"_s, u"verifie<2026"_s}));
        edit(working, [this](auto &group) {
            group.mailingLists = {listAt(u"a@example.org"_s), listAt(u"b@example.org"_s)};
            group.lineages = {tieTo(economy)};
        });
        older = edit(working, [](auto &group) {
            group.note = u"un"_s;
            group.status = domain::GroupStatus::Dormant;
            group.mailingLists.removeFirst();
        });
        edit(working, [this](auto &group) {
            group.note = u"deux"_s;
            group.mailingLists = {listAt(u"c@example.org"_s)};
            group.facilitations.append(facilitationBy(facilitator));
        });
        noted = edit(housing, [](auto &group) { group.note = u"un"_s; });
        edit(housing, [](auto &group) { group.note = u"deux"_s; });
        edit(archives, [this](auto &group) {
            group.mailingLists = {listAt(u"d@example.org"_s)};
            group.facilitations = {facilitationBy(facilitator)};
            group.lineages = {tieTo(housing)};
        });
        edit(housing, [this](auto &group) { group.lineages = {tieTo(economy), supportedBy(archives)}; });
        valueOf(session->deleteGroups({archives}));
    }

    static domain::Person personNamed(const QString &name)
    {
        domain::Person person;
        person.displayName = name;
        return person;
    }
    static domain::MailingList listAt(const QString &address)
    {
        domain::MailingList list;
        list.address = address;
        return list;
    }
    static domain::Lineage tieTo(GroupId group)
    {
        domain::Lineage tie;
        tie.target = group;
        return tie;
    }
    static domain::Lineage supportedBy(GroupId group)
    {
        domain::Lineage tie = tieTo(group);
        tie.kind = domain::LineageKind::SupportedBy;
        return tie;
    }
    static domain::Facilitation facilitationBy(domain::PersonId person)
    {
        domain::Facilitation facilitation;
        facilitation.personId = person;
        return facilitation;
    }
    domain::ChangeSetId edit(GroupId id, const std::function<void(domain::WorkGroup &)> &change)
    {
        auto group = valueOf(session->group(id));
        change(group);
        valueOf(session->save({group, {}}));
        return newest().id;
    }
    [[nodiscard]] domain::ChangeSet newest() { return valueOf(history->page({}, {}, 1)).first(); }
    [[nodiscard]] QStringList content() { return support::wholeContent(m_database.connection()); }
    [[nodiscard]] QStringList problems() { return valueOf(m_database->checkIntegrity()); }
    [[nodiscard]] domain::DirectoryContent read()
    {
        return valueOf(storage::DirectoryStorage(m_database.connection()).readContent());
    }
    /// Asked, and agreed to.
    static void accept(const std::function<domain::Result<Reversal>(const models::HistorySession::Conflicts &)> &work)
    {
        const Reversal asked = valueOf(work({}));
        QVERIFY(!asked.isDone() && !asked.conflicts.isEmpty());
        QVERIFY(valueOf(work(asked.conflicts)).isDone());
    }

    std::unique_ptr<models::DirectorySession> session;
    std::unique_ptr<models::HistorySession> history;
    GroupId economy, housing, working, archives;
    domain::PersonId facilitator, namesake;
    domain::ChangeSetId older; ///< changed `working` and its lists, which moved on since
    domain::ChangeSetId noted; ///< wrote the note of `housing`, which moved on since

private:
    GroupId id(const QString &name) { return support::idOf(*m_database, name); }

    support::TestDatabase m_database;
};

using Work = void (*)(Fixture &);

struct Operation
{
    const char *name;
    domain::ChangeKind kind;
    Work work;
};

void verifySeveral(Fixture &fixture)
{
    valueOf(fixture.session->verify({fixture.economy, fixture.housing, fixture.working}));
}

void changeStatusOfSeveral(Fixture &fixture)
{
    domain::StatusChange change;
    change.status = domain::GroupStatus::Closed;
    change.since = *domain::PartialDate::of(2026, 11);
    change.reason = {u"Le travail est fini."_s, u"The work is done."_s};
    change.endRoles = true;
    change.lists = domain::MailingListState::ArchiveOnly;
    change.successor = fixture.housing;
    valueOf(fixture.session->changeStatus({fixture.economy, fixture.working}, change));
}

void import(Fixture &fixture)
{
    domain::DirectoryContent told = fixture.read();
    for (domain::WorkGroup &group : told.groups) {
        group.note = u"De la page"_s;
        group.facilitations.clear();
    }
    told.persons.first().note = u"De la page"_s;
    domain::Person fresh = Fixture::personNamed(u"Personne Nouvelle"_s);
    fresh.id = domain::PersonId(9001);
    told.persons.append(fresh);
    domain::WorkGroup group;
    group.id = GroupId(9002);
    group.name.french = u"Nouveau"_s;
    group.facilitations = {Fixture::facilitationBy(fresh.id)};
    group.mailingLists = {Fixture::listAt(u"nouveau@example.org"_s)};
    group.lineages = {Fixture::tieTo(told.groups.first().id)};
    told.groups.append(group);
    models::ImportSession session(*fixture.session);
    const QSignalSpy planned(&session, &models::ImportSession::planned);
    const QSignalSpy applied(&session, &models::ImportSession::applied);
    session.start(
        [told](const models::ImportSession::Progress &) {
            return domain::Result<domain::ImportProposal>(domain::proposalOf(told));
        },
        {});
    QTRY_COMPARE(planned.size(), 1);
    session.apply(u"page.html"_s);
    QTRY_COMPARE(applied.size(), 1);
}

void takeBack(Fixture &fixture)
{
    Fixture::accept([&](const auto &accepted) { return fixture.history->takeBack(fixture.noted, accepted); });
}

void restoreField(Fixture &fixture)
{
    const Reversal done = valueOf(
        fixture.history->restoreField(fixture.older, {RecordKind::Group, fixture.working.value()}, u"status"_s));
    QVERIFY(done.isDone());
}

void restoreRecord(Fixture &fixture)
{
    Fixture::accept([&](const auto &accepted) {
        return fixture.history->restoreRecord(fixture.older, {RecordKind::Group, fixture.working.value()}, accepted);
    });
}

void restoreDirectory(Fixture &fixture)
{
    models::DirectoryRestore restore(*fixture.history);
    const QSignalSpy previewed(&restore, &models::DirectoryRestore::previewed);
    const QSignalSpy restored(&restore, &models::DirectoryRestore::restored);
    restore.preview(fixture.older);
    QTRY_COMPARE(previewed.size(), 1);
    restore.restore(previewed.first().first().value<models::RestorePreview>());
    QTRY_COMPARE(restored.size(), 1);
}

void createWithNewPerson(Fixture &fixture)
{
    models::GroupDraft draft;
    draft.group.name.french = u"Nouveau"_s;
    draft.newPersons = {Fixture::personNamed(u"Personne Nouvelle"_s)};
    draft.newPersons.first().id = domain::PersonId(-1);
    draft.group.facilitations = {Fixture::facilitationBy(domain::PersonId(-1))};
    draft.group.lineages = {Fixture::tieTo(fixture.economy)};
    valueOf(fixture.session->save(draft));
}

void editWithParts(Fixture &fixture)
{
    fixture.edit(fixture.economy, [&](auto &group) {
        group.description.english = u"Commons."_s;
        group.facilitations.swapItemsAt(0, 1);
        group.mailingLists += Fixture::listAt(u"d@example.org"_s);
        group.lineages = {Fixture::supportedBy(fixture.housing)};
    });
}

void deleteGroups(Fixture &fixture)
{
    valueOf(fixture.session->deleteGroups({fixture.economy, fixture.working}));
}

void restoreFromBin(Fixture &fixture)
{
    valueOf(fixture.history->restoreFromBin({{RecordKind::Group, fixture.archives.value()}}));
}

void removeForGood(Fixture &fixture)
{
    valueOf(fixture.history->removeForGood({{RecordKind::Group, fixture.archives.value()}}));
}

void editPerson(Fixture &fixture)
{
    domain::Person person = valueOf(fixture.session->person(fixture.facilitator));
    person.email = {u"genevieve@example.org"_s, true, *domain::PartialDate::of(2026), u"par écrit"_s};
    valueOf(fixture.session->people().save(person));
}

void deletePerson(Fixture &fixture)
{
    valueOf(fixture.session->people().remove(fixture.namesake));
}

void mergePersons(Fixture &fixture)
{
    models::PeopleSession &people = fixture.session->people();
    valueOf(people.merge(valueOf(people.previewMerge(fixture.namesake, fixture.facilitator, {}))));
}

void keepSearch(Fixture &fixture)
{
    valueOf(fixture.session->saveFilter({{}, u"Encore"_s, u"habitat"_s}));
}

void moveSearch(Fixture &fixture)
{
    valueOf(fixture.session->moveFilter(valueOf(fixture.session->savedFilters()).last().id, -1));
}

void deleteSearch(Fixture &fixture)
{
    valueOf(fixture.session->removeFilter(valueOf(fixture.session->savedFilters()).first().id));
}

void changeProperties(Fixture &fixture)
{
    domain::DirectoryInfo info = fixture.session->info();
    info.title.english = u"Working groups"_s;
    info.logo = QByteArray("\x89PNG\0\xff", 6);
    valueOf(fixture.session->saveInfo(info));
}

using Kind = domain::ChangeKind;
const QList<Operation> operations{{"verify", Kind::Verify, &verifySeveral},
                                  {"status of several", Kind::Edit, &changeStatusOfSeveral},
                                  {"import", Kind::Import, &import},
                                  {"take back", Kind::Restore, &takeBack},
                                  {"restore a field", Kind::Restore, &restoreField},
                                  {"restore a record", Kind::Restore, &restoreRecord},
                                  {"restore the directory", Kind::Restore, &restoreDirectory},
                                  {"create a group", Kind::Create, &createWithNewPerson},
                                  {"edit a group", Kind::Edit, &editWithParts},
                                  {"delete groups", Kind::Delete, &deleteGroups},
                                  {"restore from the bin", Kind::Restore, &restoreFromBin},
                                  {"delete for good", Kind::Delete, &removeForGood},
                                  {"edit a person", Kind::Edit, &editPerson},
                                  {"delete a person", Kind::Delete, &deletePerson},
                                  {"merge persons", Kind::Merge, &mergePersons},
                                  {"keep a search", Kind::Create, &keepSearch},
                                  {"move a search", Kind::Edit, &moveSearch},
                                  {"delete a search", Kind::Delete, &deleteSearch},
                                  {"change the properties", Kind::Settings, &changeProperties}};

} // namespace

/// Every operation of the window is one change set that is undone and redone whole.
class TestUndoneOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoneAndRedone_data();
    void undoneAndRedone();
};

void TestUndoneOperations::undoneAndRedone_data()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::addColumn<int>("number");
    for (int number = 0; number < operations.size(); ++number) {
        QTest::addRow("sqlite: %s", operations.at(number).name) << storage::Engine::Sqlite << number;
        QTest::addRow("postgresql: %s", operations.at(number).name) << storage::Engine::Postgresql << number;
    }
}

void TestUndoneOperations::undoneAndRedone()
{
    QFETCH(storage::Engine, engine);
    QFETCH(int, number);
    SKIP_WITHOUT_SERVER(engine);
    const Operation &operation = operations.at(number);
    Fixture fixture(engine);
    const QStringList before = fixture.content();
    const domain::ChangeSetId last = fixture.newest().id;
    operation.work(fixture);
    if (QTest::currentTestFailed())
        return;
    const domain::ChangeSet done = fixture.newest();
    QCOMPARE(done.kind, operation.kind);
    QCOMPARE(valueOf(fixture.history->page({}, {}, 10, last)).size(), 1); // one change set
    QVERIFY(fixture.history->nextUndo());
    QCOMPARE(fixture.history->nextUndo()->id, done.id);
    const QStringList after = fixture.content();
    const auto go = [](const domain::Result<Reversal> &outcome) {
        const Reversal reversal = valueOf(outcome);
        QVERIFY(reversal.isDone() && reversal.conflicts.isEmpty());
    };
    QVERIFY(after != before);
    go(fixture.history->undo());
    QCOMPARE(fixture.content(), before);
    go(fixture.history->redo());
    QCOMPARE(fixture.content(), after);
    go(fixture.history->undo());
    QCOMPARE(fixture.content(), before);
    QCOMPARE(fixture.problems(), QStringList());
}

QTEST_MAIN(TestUndoneOperations)
#include "tst_undoneoperations.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/peoplesession.h"
#include "models/persontablemodel.h"
#include "somegroups.h"
#include "storage/changesettransaction.h"
#include "storage/personstorage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using models::DirectorySession;
using models::PersonTableModel;
using support::valueOf;

namespace {

struct Fixture
{
    explicit Fixture(storage::Engine engine) : database(engine)
    {
        support::addSomeGroups(*database);
        session = std::make_unique<DirectorySession>(database.openAgain());
        session->setAuthor(u"Nicole Alix"_s);
        tester =
            std::make_unique<QAbstractItemModelTester>(&list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    [[nodiscard]] models::PeopleSession &people() { return session->people(); }
    [[nodiscard]] PersonTableModel &list() { return people().list(); }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int row = 0; row < list().rowCount(); ++row)
            names += list().index(row, 0).data().toString();
        return names;
    }
    [[nodiscard]] domain::PersonId add(const QString &name)
    {
        domain::Person person;
        person.displayName = name;
        return valueOf(people().save(person));
    }
    [[nodiscard]] QString lastKind()
    {
        QSqlQuery query(u"SELECT kind FROM change_set ORDER BY id DESC LIMIT 1"_s, database.connection().database());
        return query.next() ? query.value(0).toString() : QString();
    }

    support::TestDatabase database;
    std::unique_ptr<DirectorySession> session;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TestPeopleSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndSearches_data() { support::addEngines(); }
    void listsAndSearches();
    void savesDeletesRestores_data() { support::addEngines(); }
    void savesDeletesRestores();
    void mergesDuplicates_data() { support::addEngines(); }
    void mergesDuplicates();
    void withdraws_data() { support::addEngines(); }
    void withdraws();
    void showsTenThousand();
};

#define PEOPLE(name)                                                                                                   \
    QFETCH(storage::Engine, engine);                                                                                   \
    SKIP_WITHOUT_SERVER(engine);                                                                                       \
    Fixture name(engine)

void TestPeopleSession::listsAndSearches()
{
    PEOPLE(fixture);
    PersonTableModel &list = fixture.list();
    const int before = list.rowCount();
    QVERIFY(before >= 3);
    const domain::PersonId zoe = fixture.add(u"Zoé Ébène"_s);
    (void)fixture.add(u"Yves Eb"_s);
    QCOMPARE(list.rowCount(), before + 2);
    QVERIFY(list.rowOf(zoe) == list.rowOf(list.personAt(list.rowOf(zoe))));
    // "Eb, Yves" comes before "Ébène, Zoé": accents do not count.
    const QStringList names = fixture.names();
    QCOMPARE(names.indexOf(u"Zoé Ébène"_s), names.indexOf(u"Yves Eb"_s) + 1);
    list.setWords(u"EBENE zo"_s);
    QCOMPARE(fixture.names(), QStringList{u"Zoé Ébène"_s});
    const QModelIndex row = list.index(0, 0);
    QCOMPARE(row.siblingAtColumn(PersonTableModel::MarksColumn).data(), u"no contact"_s);
    QCOMPARE(row.data(PersonTableModel::GroupsTextRole), u"facilitates no group now"_s);
    QCOMPARE(row.data(PersonTableModel::SearchedWordsRole).toStringList(), QStringList({u"ebene"_s, u"zo"_s}));
    QSignalSpy marked(&list, &QAbstractItemModel::dataChanged);
    list.setWords(u"ebene zoe"_s); // the same rows, marked anew
    QCOMPARE(marked.count(), 1);
    QCOMPARE(row.data(PersonTableModel::SearchedWordsRole).toStringList(), QStringList({u"ebene"_s, u"zoe"_s}));
    list.setWords(u"nobody so called"_s);
    QCOMPARE(list.rowCount(), 0);
    QCOMPARE(list.rowOf(zoe), -1);
    list.setWords({});
    QCOMPARE(list.rowCount(), before + 2);
    const auto group = valueOf(fixture.session->group(fixture.session->groups().groupAt(1)));
    const QString expected = group.name.french;
    QVERIFY(!group.facilitations.isEmpty());
    QVERIFY(list.groupsText(group.facilitations.constFirst().personId).contains(expected));
    // A change of one row is no new list.
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    domain::Person person = *list.person(zoe);
    person.email = {u"zoe@example.org"_s, true, {}, u"par écrit"_s};
    valueOf(fixture.people().save(person));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(list.index(list.rowOf(zoe), PersonTableModel::MarksColumn).data(), u"e-mail published"_s);
}

void TestPeopleSession::savesDeletesRestores()
{
    PEOPLE(fixture);
    const domain::PersonId id = fixture.add(u"Zoé Ébène"_s);
    QCOMPARE(fixture.lastKind(), u"create"_s);
    const domain::Person read = *fixture.list().person(id);
    domain::Person mine = read;
    mine.note = u"à rappeler"_s;
    QCOMPARE(valueOf(fixture.people().save(mine)), id);
    QCOMPARE(fixture.lastKind(), u"edit"_s);
    domain::Person late = read;
    late.note = u"autre"_s;
    QCOMPARE(fixture.people().save(late).error().kind, ErrorKind::Conflict);
    QSignalSpy changed(fixture.session.get(), &DirectorySession::changed);
    valueOf(fixture.people().remove(id));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(fixture.list().rowOf(id), -1);
    valueOf(fixture.people().restore(id));
    QVERIFY(fixture.list().rowOf(id) >= 0);
    QCOMPARE(fixture.list().person(id)->note, u"à rappeler"_s);
    const auto group = valueOf(fixture.session->group(fixture.session->groups().groupAt(1)));
    const auto refused = fixture.people().remove(group.facilitations.constFirst().personId);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
}

void TestPeopleSession::mergesDuplicates()
{
    PEOPLE(fixture);
    const domain::PersonId first = fixture.add(u"Zoé Ébène"_s);
    const domain::PersonId second = fixture.add(u"EBENE Zoe"_s);
    const auto pairs = fixture.people().likelyDuplicates();
    const domain::LikelyDuplicate expected{first, second, domain::LikelyDuplicate::Reason::SameName};
    QVERIFY(pairs.contains(expected));
    const auto merge = valueOf(fixture.people().previewMerge(first, second, {}));
    QVERIFY(valueOf(fixture.people().merge(merge)).isValid());
    QCOMPARE(fixture.lastKind(), u"merge"_s);
    QCOMPARE(fixture.list().rowOf(second), -1);
    QVERIFY(!fixture.people().likelyDuplicates().contains(expected));
    QCOMPARE(fixture.people().previewMerge(first, first, {}).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(fixture.people().merge(merge).error().kind, ErrorKind::Conflict);
}

void TestPeopleSession::withdraws()
{
    PEOPLE(fixture);
    const auto group = valueOf(fixture.session->group(fixture.session->groups().groupAt(1)));
    const domain::PersonId id = group.facilitations.constFirst().personId;
    const auto preview = valueOf(fixture.people().previewWithdrawal(id));
    QSignalSpy cleared(&fixture.people(), &models::PeopleSession::cleared);
    QVERIFY(fixture.people().withdraw(preview));
    QCOMPARE(cleared.size(), 0); // beside the window
    QCOMPARE(fixture.lastKind(), u"withdraw"_s);
    const int row = fixture.list().rowOf(id);
    QCOMPARE(row, fixture.list().rowCount() - 1);
    QCOMPARE(fixture.list().index(row, 0).data(), u"personne retirée"_s);
    QVERIFY(fixture.list().index(row, 0).data(PersonTableModel::WithdrawnRole).toBool());
    QVERIFY(valueOf(fixture.people().data(id)).roles.constFirst().facilitation.ended);
    QVERIFY(fixture.session->suggestPersons(preview.person.displayName).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(cleared.size(), 1, 20'000);
    QVERIFY(cleared.first().first().toBool());
}

void TestPeopleSession::showsTenThousand()
{
    Fixture fixture(storage::Engine::Sqlite);
    auto transaction =
        storage::ChangeSetTransaction::begin(fixture.database.connection(), u"Ada"_s, storage::ChangeKind::Import);
    QVERIFY(transaction);
    storage::PersonStorage storage(fixture.database.connection());
    for (int number = 0; number < 10'000; ++number) {
        domain::Person person;
        person.displayName = u"Personne %1"_s.arg(number);
        (void)valueOf(storage.insert(*transaction, person));
    }
    (void)valueOf(transaction->commit());
    QTRY_VERIFY(fixture.list().rowCount() > 10'000);
    fixture.list().setWords(u"personne 9999"_s);
    QCOMPARE(fixture.names(), QStringList{u"Personne 9999"_s});
}

QTEST_GUILESS_MAIN(TestPeopleSession)
#include "tst_peoplesession.moc"

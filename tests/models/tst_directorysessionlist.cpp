// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "somegroups.h"
#include "storage/directorystorage.h"

#include <QAbstractItemModelTester>
#include <QFutureWatcher>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::GroupStatus;
using models::DirectorySession;
using support::valueOf;

namespace {

struct Fixture
{
    explicit Fixture(storage::Engine engine) : database(engine)
    {
        support::addSomeGroups(*database);
        session = std::make_unique<DirectorySession>(database.openAgain());
        tester = std::make_unique<QAbstractItemModelTester>(&session->groups(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    [[nodiscard]] QStringList names() { return support::names(session->groups()); }

    support::TestDatabase database;
    std::unique_ptr<DirectorySession> session;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TestDirectorySessionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searches_data();
    void searches();
    void settlesToTheNewestSearch_data() { support::addEngines(); }
    void settlesToTheNewestSearch();
    void neverSearchesInItsOwnThread();
    void filtersByStatus_data() { support::addEngines(); }
    void filtersByStatus();
    void seesWhatOthersDo_data() { support::addEngines(); }
    void seesWhatOthersDo();
    void buildsAMissingIndex();
    void seesWhatOtherProgramsDo_data() { support::addEngines(); }
    void seesWhatOtherProgramsDo();
    void sortsNamesOfOtherPrograms_data() { support::addEngines(); }
    void sortsNamesOfOtherPrograms();
    void searchFollowsChanges_data() { support::addEngines(); }
    void searchFollowsChanges();
    void keepsTheSelectionOverASave();
    void tellsOfRowsSubmittedThroughTheModel();
    void readsTheContent_data() { support::addEngines(); }
    void readsTheContent();
    void readsTheContentOfADay_data() { support::addEngines(); }
    void readsTheContentOfADay();
    void endsWhileReading();
    void tellsALostDirectoryOnce();
};

void TestDirectorySessionList::searches_data()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("shown");
    for (const auto engine : {storage::Engine::Sqlite, storage::Engine::Postgresql}) {
        const QByteArray name = engine == storage::Engine::Sqlite ? "sqlite: " : "postgresql: ";
        const auto row = [&](const QString &words, const QStringList &shown) {
            QTest::newRow(QByteArray(name + words.toUtf8()).constData()) << engine << words << shown;
        };
        row(u"economie"_s, {u"Économie et communs"_s});
        row(u"GENEVIEVE"_s, {u"Communs et habitat"_s, u"Économie et communs"_s});
        row(u"animatrice:GENEVIEVE"_s, {u"Économie et communs"_s});
        row(u"oeuv"_s, {u"Œuvrer ensemble"_s});
        row(u"communs"_s, {u"Communs et habitat"_s, u"Économie et communs"_s});
        row(u"communs alix"_s, {u"Économie et communs"_s});
        row(u"nothing of this"_s, {});
        row(u"%"_s, {u"Archives"_s, u"Communs et habitat"_s, u"Économie et communs"_s, u"Œuvrer ensemble"_s});
    }
}

void TestDirectorySessionList::searches()
{
    QFETCH(const storage::Engine, engine);
    QFETCH(const QString, words);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    QSignalSpy updates(on.session.get(), &DirectorySession::listUpdated);
    on.session->search(words);
    QTRY_COMPARE(updates.count(), 1);
    QTEST(on.names(), "shown");
    QCOMPARE(updates.first().at(0), words);
    QCOMPARE(updates.first().at(1).toLongLong(), on.names().size());
    QVERIFY(!on.session->isSearching());
    on.session->search({});
    QCOMPARE(on.names().size(), 4);
    QCOMPARE(updates.count(), 2);
}

void TestDirectorySessionList::settlesToTheNewestSearch()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    QSignalSpy updates(on.session.get(), &DirectorySession::listUpdated);
    const QString typed = u"communs et habitat"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        on.session->search(typed.first(length));
    QTRY_VERIFY(!on.session->isSearching());
    QCOMPARE(on.names(), QStringList({u"Communs et habitat"_s}));
    QCOMPARE(updates.last().at(0), typed);
    // An outcome that is no longer wanted never comes.
    updates.clear();
    on.session->search(u"archives"_s);
    on.session->search({});
    QTest::qWait(200);
    QCOMPARE(updates.count(), 1);
    QCOMPARE(on.names().size(), 4);
}

void TestDirectorySessionList::neverSearchesInItsOwnThread()
{
    Fixture on(storage::Engine::Sqlite);
    on.session->search(u"archives"_s);
    QVERIFY(on.session->isSearching());
    QCOMPARE(on.names().size(), 4); // until the event loop brings the outcome
    QTRY_COMPARE(on.names().size(), 1);
}

void TestDirectorySessionList::filtersByStatus()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    on.session->setStatusFilter(GroupStatus::Dormant);
    QCOMPARE(on.names(), QStringList({u"Communs et habitat"_s}));
    on.session->search(u"communs"_s);
    QTRY_VERIFY(!on.session->isSearching());
    QCOMPARE(on.names(), QStringList({u"Communs et habitat"_s}));
    on.session->setStatusFilter(GroupStatus::Active);
    QTRY_COMPARE(on.names(), QStringList({u"Économie et communs"_s}));
    on.session->setStatusFilter(std::nullopt);
    QTRY_COMPARE(on.names().size(), 2);
}

void TestDirectorySessionList::buildsAMissingIndex()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    QVERIFY(database.place().runOutside(u"DROP TABLE text_search"_s));
    DirectorySession session(database.openAgain());
    QSignalSpy progress(&session, &DirectorySession::searchIndexProgress);
    session.search(u"archives"_s); // a name, found whatever the index is like
    QTRY_COMPARE(session.groups().rowCount(), 1);
    QTRY_VERIFY(!progress.isEmpty() && progress.last().at(0) == progress.last().at(1));
    session.search(u"travaille"_s);
    QTRY_COMPARE(session.groups().rowCount(), 4);
    // What another program writes is found by its text a moment later.
    QVERIFY(database.place().runOutside(u"UPDATE work_group SET note = 'sémaphore' WHERE name_fr = 'Archives'"_s));
    session.search(u"semaphore"_s);
    QTRY_COMPARE(session.groups().rowCount(), 1);
}

void TestDirectorySessionList::seesWhatOthersDo()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    DirectorySession other(on.database.openAgain());
    QSignalSpy changes(on.session.get(), &DirectorySession::changed);
    QSignalSpy theirs(&other, &DirectorySession::changed);
    models::GroupDraft draft;
    draft.group.name.french = u"Biodiversité"_s;
    draft.group.status = GroupStatus::Setup;
    QVERIFY(other.save(draft));
    QCOMPARE(theirs.count(), 1);
    QVERIFY(changes.wait(1000));
    QCOMPARE(on.names().at(1), u"Biodiversité"_s);
    QCOMPARE(on.session->statusCounts().value(GroupStatus::Setup), 2);
    QVERIFY(other.deleteGroups({support::idOf(*on.database, u"Archives"_s)}));
    QVERIFY(changes.wait(1000));
    QCOMPARE(on.names().first(), u"Biodiversité"_s);
    QTest::qWait(600);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(theirs.count(), 2);
}

void TestDirectorySessionList::seesWhatOtherProgramsDo()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    QSignalSpy changes(on.session.get(), &DirectorySession::changed);
    QVERIFY(on.database.place().runOutside(u"UPDATE work_group SET status = 'closed' WHERE status = 'setup'"_s));
    QVERIFY(changes.wait(1000));
    QCOMPARE(on.session->statusCounts().value(GroupStatus::Closed), 2);
    QCOMPARE(support::printed(on.session->groups()).last(), u"Œuvrer ensemble | clos | Sans animateur | -"_s);
}

void TestDirectorySessionList::sortsNamesOfOtherPrograms()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    const auto count = [&on](const QString &what) {
        const auto counted = on.database.connection().execute(u"SELECT count(*) FROM "_s + what);
        return counted ? counted->toInt() : -1;
    };
    QVERIFY(on.database.place().runOutside(u"UPDATE work_group SET name_fr = 'Zèbres' WHERE name_fr = 'Archives'"_s));
    const int before = count(u"change_set"_s);
    QTRY_COMPARE(count(u"work_group WHERE name_key = 'zebres'"_s), 1);
    QCOMPARE(count(u"work_group WHERE name_key = 'archives'"_s), 0);
    QTRY_COMPARE(on.names().indexOf(u"Zèbres"_s), on.names().size() - 1);
    QCOMPARE(count(u"change_set"_s), before);
    on.session->search(u"zebr"_s);
    QTRY_COMPARE(on.names(), QStringList({u"Zèbres"_s}));
    // And then it is still: no reading again for ever.
    QTest::qWait(800);
    QSignalSpy changes(on.session.get(), &DirectorySession::changed);
    QTest::qWait(1200);
    QCOMPARE(changes.count(), 0);
}

void TestDirectorySessionList::searchFollowsChanges()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    on.session->search(u"communs"_s);
    QTRY_COMPARE(on.names().size(), 2);
    QVERIFY(on.session->deleteGroups({on.session->groups().groupAt(0)}));
    QCOMPARE(on.names(), QStringList({u"Économie et communs"_s})); // at once
    QTRY_VERIFY(!on.session->isSearching());
    QCOMPARE(on.names(), QStringList({u"Économie et communs"_s}));
    DirectorySession other(on.database.openAgain());
    models::GroupDraft draft;
    draft.group.name.french = u"Ateliers communs"_s;
    QVERIFY(other.save(draft));
    draft.group.name.french = u"Autre chose"_s;
    QVERIFY(other.save(draft));
    QTRY_COMPARE(on.names(), QStringList({u"Ateliers communs"_s, u"Économie et communs"_s}));
}

void TestDirectorySessionList::keepsTheSelectionOverASave()
{
    Fixture on(storage::Engine::Sqlite);
    models::GroupTableModel &model = on.session->groups();
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(2, 1), QItemSelectionModel::SelectCurrent);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    models::GroupDraft draft;
    draft.group = valueOf(on.session->group(model.groupAt(2)));
    draft.group.name.french = u"Abeilles"_s;
    QVERIFY(on.session->save(draft));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(selection.currentIndex().row(), 0);
    QCOMPARE(selection.selectedIndexes(), QModelIndexList({model.index(0, 1)}));
    QCOMPARE(selection.currentIndex().data(), u"Abeilles"_s);
}

void TestDirectorySessionList::tellsOfRowsSubmittedThroughTheModel()
{
    Fixture on(storage::Engine::Sqlite);
    models::GroupTableModel &model = on.session->groups();
    QSignalSpy changes(on.session.get(), &DirectorySession::changed);
    QVERIFY(model.setData(model.index(0, models::GroupTableModel::StatusColumn), u"active"_s));
    QVERIFY(model.submitAll());
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(on.session->statusCounts().value(GroupStatus::Active), 2);
}

void TestDirectorySessionList::readsTheContent()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    auto future = on.session->loadContent();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(valueOf(future.result()), valueOf(storage::DirectoryStorage(on.database.connection()).readContent()));
    QCOMPARE(future.result()->groups.size(), 4);
}

void TestDirectorySessionList::readsTheContentOfADay()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    auto before = on.session->loadContentOf(QDate::currentDate().addDays(-2));
    auto after = on.session->loadContentOf(QDate::currentDate().addDays(1));
    QTRY_VERIFY(before.isFinished() && after.isFinished());
    QVERIFY(before.result().hasValue());
    QVERIFY(before.result()->groups.isEmpty());
    QVERIFY(after.result().hasValue());
    QCOMPARE(after.result()->groups, storage::DirectoryStorage(on.database.connection()).readContent()->groups);
}

void TestDirectorySessionList::endsWhileReading()
{
    Fixture on(storage::Engine::Sqlite);
    QList<QFuture<domain::Result<domain::DirectoryContent>>> futures;
    for (int number = 0; number < 5; ++number)
        futures.append(on.session->loadContent());
    futures[1].cancel();
    on.session->search(u"communs"_s);
    on.tester.reset();
    on.session.reset();
    for (const auto &future : futures)
        QVERIFY(future.isFinished());
    QVERIFY(futures.at(1).isCanceled());
}

void TestDirectorySessionList::tellsALostDirectoryOnce()
{
    Fixture on(storage::Engine::Sqlite);
    QSignalSpy failures(on.session.get(), &DirectorySession::failed);
    QVERIFY(on.database.place().runOutside(u"ALTER TABLE work_group RENAME TO elsewhere"_s));
    QVERIFY(failures.wait(1000));
    QTest::qWait(800);
    const auto told = failures.count();
    QVERIFY2(told <= 3, qPrintable(QString::number(told)));
    QVERIFY(!failures.first().first().value<domain::Error>().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestDirectorySessionList)
#include "tst_directorysessionlist.moc"

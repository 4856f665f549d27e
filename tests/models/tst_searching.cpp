// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedirectory.h"
#include "models/directorysession.h"
#include "models/groupfinder.h"
#include "somegroups.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using models::DirectorySession;
using models::GroupTableModel;
using support::valueOf;

/// What the list shows of a search: names before texts, snippets, what is near, and its order.
class TestSearching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByCondition_data();
    void findsByCondition();
    void showsWhereTheTextHoldsIt_data() { support::addEngines(); }
    void showsWhereTheTextHoldsIt();
    void offersNearNames_data();
    void offersNearNames();
    void nearNamesOutsideTheConditions();
    void namesForConditions();
    void ordersWhatIsFound();
    void tellsNamesBeforeTexts();
    void findsNamesWhileTheIndexIsDamaged();
    void keepsSearches_data() { support::addEngines(); }
    void keepsSearches();
};

void TestSearching::findsByCondition_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QString archives = u"Archives"_s;
    const QString housing = u"Communs et habitat"_s;
    const QString economy = u"Économie et communs"_s;
    const QString work = u"Œuvrer ensemble"_s;
    const auto row = [](const QString &typed, const QStringList &found) {
        QTest::addRow("%s", qPrintable(typed)) << typed << found;
    };
    row(u"statut:actif"_s, {economy});
    row(u"status:dormant,closed"_s, {archives, housing});
    row(u"statut:actif statut:clos"_s, {archives, economy});
    row(u"animateur:alix"_s, {economy});
    row(u"animatrice:genevieve"_s, {economy});
    row(u"facilitator:\"edouard jourdain\""_s, {housing});
    row(u"avec:animateur"_s, {housing, economy});
    row(u"sans:animateur"_s, {archives, work});
    row(u"lacks:facilitator ensemble"_s, {work});
    row(u"sans:traduction"_s, {archives, housing, economy, work}); // one has its name in English, not its text
    row(u"avec:verification"_s, {economy});
    row(u"verifie<2026-11"_s, {archives, housing, economy, work});
    row(u"verifie>=2026-10"_s, {economy});
    row(u"verified<2026-10 has:verification"_s, {});
    row(u"modifie>=2020"_s, {archives, housing, economy, work});
    row(u"modifie<2020"_s, {});
    row(u"statut:dormant communs"_s, {housing});
    row(u"statut:nimporte"_s, {});                   // no status: words that nobody wrote
    row(u"statut:cl communs"_s, {housing, economy}); // not typed to its end: not there yet
    row(u"communs verifie<20"_s, {housing, economy});
    row(u"communs stat"_s, {housing, economy});
    row(u"communs stat "_s, {});
}

void TestSearching::findsByCondition()
{
    QFETCH(const QString, typed);
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    DirectorySession session(database.openAgain());
    session.search(typed);
    QTRY_VERIFY(!session.isSearching());
    QTEST(support::names(session.groups()), "found");
}

void TestSearching::showsWhereTheTextHoldsIt()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    support::addSomeGroups(*database);
    DirectorySession session(database.openAgain());
    GroupTableModel &model = session.groups();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto snippet = [&model](int row) {
        return model.index(row, 0).data(GroupTableModel::SnippetRole).toString();
    };
    QCOMPARE(snippet(0), QString());
    session.search(u"archives travail"_s);
    QTRY_VERIFY(!session.isSearching());
    QCOMPARE(model.searchedWords(), QStringList({u"archives"_s, u"travail"_s}));
    QCOMPARE(support::names(model), QStringList{u"Archives"_s});
    QCOMPARE(snippet(0), u"Le groupe « Archives » travaille."_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"travaille."_s));
    // A former facilitator stands in no line of the row; a present one does.
    session.search(u"genevieve"_s);
    QTRY_VERIFY(!session.isSearching());
    const int housing = model.rowOf(support::idOf(*database, u"Communs et habitat"_s));
    const int economy = model.rowOf(support::idOf(*database, u"Économie et communs"_s));
    QVERIFY(snippet(housing).contains(u"Geneviève Fontaine"_s));
    QCOMPARE(snippet(economy), QString());
    session.search({});
    QCOMPARE(model.searchedWords(), QStringList());
    QCOMPARE(snippet(0), QString());
}

void TestSearching::offersNearNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const QString &typed, const QString &nearest) {
        QTest::addRow("%s", qPrintable(typed)) << typed << nearest;
    };
    row(u"archvies"_s, u"Archives"_s);
    row(u"arhives"_s, u"Archives"_s);
    row(u"habitta comuns"_s, u"Communs et habitat"_s);
    row(u"ouevrer"_s, u"Œuvrer ensemble"_s);
    row(u"zzzzzzzz"_s, QString());
    row(u"archvies statut:clos"_s, u"Archives"_s);
    row(u"habitta statut:dormant"_s, u"Communs et habitat"_s);
    row(u"comuns statut:actif"_s, u"Économie et communs"_s); // of two the one that meets the condition
}

void TestSearching::nearNamesOutsideTheConditions()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    DirectorySession session(database.openAgain());
    QSignalSpy near(&session, &DirectorySession::nearNamesFound);
    session.search(u"archvies statut:actif"_s);
    QTRY_COMPARE(near.count(), 1);
    QCOMPARE(session.nearNames().size(), 1);
    QCOMPARE(session.nearNames().first().name.french, u"Archives"_s);
    QVERIFY(session.nearNames().first().isOutside);
    session.search(u"archvies statut:clos"_s);
    QTRY_COMPARE(near.count(), 2);
    QVERIFY(!session.nearNames().first().isOutside);
    // Two words are there, but not where the list is limited to.
    session.setStatusFilter(domain::GroupStatus::Active);
    session.search(u"archives"_s);
    QTRY_COMPARE(near.count(), 3);
    QVERIFY(session.nearNames().first().isOutside);
}

void TestSearching::namesForConditions()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    DirectorySession session(database.openAgain());
    QCOMPARE(session.facilitatorNames(u"genev"_s), QStringList{u"Geneviève Fontaine"_s});
    QVERIFY(session.facilitatorNames({}).size() > 1);
    QCOMPARE(session.groupNames(u"habit"_s), QStringList{u"Communs et habitat"_s});
    QCOMPARE(session.groupNames(u"bitat"_s), QStringList{u"Communs et habitat"_s}); // inside a word
    QCOMPARE(session.groupNames(u"communs"_s, 1).size(), 1);
    QCOMPARE(session.groupNames({}).size(), 4);
}

void TestSearching::offersNearNames()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, nearest);
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    DirectorySession session(database.openAgain());
    QSignalSpy near(&session, &DirectorySession::nearNamesFound);
    session.search(typed);
    QTRY_COMPARE(near.count(), 1);
    QCOMPARE(session.groups().rowCount(), 0);
    QCOMPARE(session.nearNames().isEmpty() ? QString() : session.nearNames().first().name.french, nearest);
    session.search(u"archives"_s);
    QTRY_COMPARE(session.groups().rowCount(), 1);
    QVERIFY(session.nearNames().isEmpty());
}

void TestSearching::ordersWhatIsFound()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    DirectorySession session(database.openAgain());
    session.setOrder(storage::GroupOrder::Status, false);
    const QStringList byStatus{u"Économie et communs"_s, u"Œuvrer ensemble"_s, u"Communs et habitat"_s, u"Archives"_s};
    QCOMPARE(support::names(session.groups()), byStatus);
    session.search(u"travaille"_s);
    QTRY_VERIFY(!session.isSearching());
    QCOMPARE(support::names(session.groups()), byStatus);
    session.setOrder(storage::GroupOrder::Name, false);
    QTRY_VERIFY(!session.isSearching());
    session.search(u"communs"_s);
    QTRY_VERIFY(!session.isSearching());
    QCOMPARE(support::names(session.groups()), // the name that begins so first
             QStringList({u"Communs et habitat"_s, u"Économie et communs"_s}));
}

void TestSearching::tellsNamesBeforeTexts()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"many.annuaire"_s);
    valueOf(support::generateDirectory(path, 2'000));
    auto location = storage::Location::parse(path);
    models::GroupFinder finder(*location);
    QList<storage::FoundGroups> told;
    connect(&finder, &models::GroupFinder::found, &finder,
            [&told](const storage::GroupFilter &, const storage::FoundGroups &found) { told.append(found); });
    finder.find({{}, u"co"_s});
    QTRY_VERIFY(!told.isEmpty() && told.last().isComplete);
    QVERIFY(told.size() > 1);
    const QList<qint64> all = told.last().ids;
    QCOMPARE(all.first(told.first().ids.size()), told.first().ids);
    QVERIFY(told.last().nameHits <= all.size());
    // Typed on: what is no longer wanted is never told.
    told.clear();
    for (const QString &typed : {u"c"_s, u"co"_s, u"com"_s, u"comm"_s, u"commu"_s})
        finder.find({{}, typed});
    QTRY_VERIFY(!told.isEmpty() && told.last().isComplete);
    QTest::qWait(50);
    QCOMPARE(std::count_if(told.begin(), told.end(), [](const auto &found) { return found.isComplete; }), 1);
}

void TestSearching::findsNamesWhileTheIndexIsDamaged()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    DirectorySession session(database.openAgain());
    session.search(u"travaille"_s);
    QTRY_COMPARE(session.groups().rowCount(), 4);
    // Pages of the index overwritten by something else, while it is searched.
    QVERIFY(database.place().runOutside(u"UPDATE text_search_data SET block = x'00112233' WHERE id > 10"_s));
    QVERIFY(database.place().runOutside(u"UPDATE name_search_data SET block = x'00112233' WHERE id > 10"_s));
    QSignalSpy progress(&session, &DirectorySession::searchIndexProgress);
    QSignalSpy finished(&session, &DirectorySession::searchIndexFinished);
    session.search(u"habitat"_s);
    QTRY_VERIFY(!session.isSearching());
    QCOMPARE(support::names(session.groups()), QStringList{u"Communs et habitat"_s});
    // Built anew meanwhile, which is told.
    session.search(u"travaille"_s);
    QTRY_COMPARE(session.groups().rowCount(), 4);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!session.indexProgress());
    QVERIFY(progress.count() > 1);
    QCOMPARE(progress.first(), QVariantList({0LL, 0LL})); // the groups are being counted
    QCOMPARE(progress.last(), QVariantList({4LL, 4LL}));
}

void TestSearching::keepsSearches()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    DirectorySession session(database.openAgain());
    QSignalSpy changes(&session, &DirectorySession::changed);
    const auto names = [&session] {
        QStringList kept;
        for (const domain::SavedFilter &filter : valueOf(session.savedFilters()))
            kept += filter.name;
        return kept;
    };
    const auto first = valueOf(session.saveFilter({{}, u"Actifs"_s, u"statut:actif"_s}));
    const auto second = valueOf(session.saveFilter({{}, u"Clos"_s, u"statut:clos"_s}));
    const auto third = valueOf(session.saveFilter({{}, u"Communs"_s, u"communs"_s}));
    QCOMPARE(changes.count(), 3);
    QVERIFY(!session.saveFilter({{}, u" "_s, u"communs"_s})); // it needs a name
    QCOMPARE(changes.count(), 3);
    valueOf(session.moveFilter(third, -1));
    QCOMPARE(names(), QStringList({u"Actifs"_s, u"Communs"_s, u"Clos"_s}));
    valueOf(session.moveFilter(first, 5));
    QCOMPARE(names(), QStringList({u"Communs"_s, u"Clos"_s, u"Actifs"_s}));
    valueOf(session.moveFilter(third, -1)); // the first one stays
    QCOMPARE(names(), QStringList({u"Communs"_s, u"Clos"_s, u"Actifs"_s}));
    valueOf(session.saveFilter({second, u"Terminés"_s, u"statut:clos"_s}));
    valueOf(session.removeFilter(third));
    QCOMPARE(names(), QStringList({u"Terminés"_s, u"Actifs"_s}));
    QCOMPARE(valueOf(session.savedFilters()).first().query, u"statut:clos"_s);
}

QTEST_GUILESS_MAIN(TestSearching)
#include "tst_searching.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "somegroups.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::GroupTableModel;
using support::valueOf;

namespace {

constexpr int count = 300'000;

/// 300,000 groups by one statement; the triggers that record each would take minutes.
void fill(const support::TestPlace &place)
{
    const bool sqlite = place.location().engine() == storage::Engine::Sqlite;
    const QString triggers =
        sqlite ? u"DROP TRIGGER work_group_inserted"_s : u"ALTER TABLE work_group DISABLE TRIGGER USER"_s;
    const QString rows = sqlite ? u"INSERT INTO work_group (name_fr, name_key, status) "
                                  "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers "
                                  "WHERE n < 300000) "
                                  "SELECT printf('Groupe %06d', n), printf('groupe %06d', n), "
                                  "CASE WHEN n % 3 = 0 THEN 'closed' ELSE 'active' END FROM numbers"_s
                                : u"INSERT INTO work_group (name_fr, name_key, status) "
                                  "SELECT 'Groupe ' || lpad(CAST(n AS text), 6, '0'), "
                                  "'groupe ' || lpad(CAST(n AS text), 6, '0'), "
                                  "CASE WHEN n % 3 = 0 THEN 'closed' ELSE 'active' END "
                                  "FROM generate_series(1, 300000) AS numbers (n)"_s;
    if (!place.runOutside(triggers) || !place.runOutside(rows))
        qFatal("the groups could not be written");
}

QString nameAt(const GroupTableModel &model, int row)
{
    return model.index(row, 0).data(GroupTableModel::NameRole).toString();
}

} // namespace

class TestLargeList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstRowsAtOnce_data() { support::addEngines(); }
    void showsTheFirstRowsAtOnce();
    void followsChangesAndFilters();
};

void TestLargeList::showsTheFirstRowsAtOnce()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    fill(database.place());
    GroupTableModel model(database.connection());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy loaded(&model, &GroupTableModel::loaded);
    support::showAll(model);
    QVERIFY(model.isLoading());
    QCOMPARE(model.rowCount(), GroupTableModel::firstRows);
    QCOMPARE(nameAt(model, 255), u"Groupe 000256"_s);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(200, 0), QItemSelectionModel::SelectCurrent);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(loaded.wait(120'000));
    QVERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), count);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(selection.currentIndex().row(), 200);
    QCOMPARE(nameAt(model, count - 1), u"Groupe 300000"_s);
    QCOMPARE(nameAt(model, 150'000), u"Groupe 150001"_s);
    QCOMPARE(model.rowOf(domain::GroupId(model.ids().at(150'000))), 150'000);
}

void TestLargeList::followsChangesAndFilters()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    fill(database.place());
    models::DirectorySession session(database.openAgain());
    GroupTableModel &model = session.groups();
    QSignalSpy updates(&session, &models::DirectorySession::listUpdated);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count, 120'000);
    QTRY_COMPARE(updates.count(), 1);
    updates.clear();
    session.setStatusFilter(domain::GroupStatus::Closed);
    QVERIFY(session.isSearching());
    QCOMPARE(model.rowCount(), GroupTableModel::firstRows);
    QCOMPARE(nameAt(model, 0), u"Groupe 000003"_s);
    QVERIFY(updates.wait(120'000));
    QCOMPARE(updates.last().at(1).toLongLong(), count / 3);
    QCOMPARE(model.rowCount(), count / 3);
    // Left before the worker is done, the list shows the newest choice only.
    session.setStatusFilter(domain::GroupStatus::Active);
    session.setStatusFilter(domain::GroupStatus::Dormant);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isSearching(), 120'000);
    QCOMPARE(model.rowCount(), 0);
    session.setStatusFilter(domain::GroupStatus::Closed);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count / 3, 120'000);
    const domain::GroupId first = model.groupAt(0);
    QVERIFY(session.deleteGroups({first}));
    QCOMPARE(model.rowOf(first), -1);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), 120'000);
    QCOMPARE(model.rowCount(), count / 3 - 1);
    QCOMPARE(session.statusCounts().value(domain::GroupStatus::Closed), count / 3 - 1);
}

QTEST_GUILESS_MAIN(TestLargeList)
#include "tst_largelist.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "somegroups.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::GroupTableModel;
using support::valueOf;

namespace {

void insert(storage::Database &database, const QString &name)
{
    domain::WorkGroup group;
    group.name.french = name;
    auto transaction =
        valueOf(storage::ChangeSetTransaction::begin(database.connection(), u"Other"_s, storage::ChangeKind::Create));
    valueOf(storage::GroupStorage(database.connection()).insert(transaction, group));
    valueOf(transaction.commit());
}

void remove(storage::Database &database, const QString &name)
{
    storage::GroupStorage groups(database.connection());
    const domain::WorkGroup group = valueOf(groups.read(support::idOf(database, name)));
    auto transaction =
        valueOf(storage::ChangeSetTransaction::begin(database.connection(), u"Other"_s, storage::ChangeKind::Delete));
    valueOf(groups.remove(transaction, group.id, group.rowVersion));
    valueOf(transaction.commit());
}

} // namespace

class TestGroupTableModelRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAnotherUser_data() { support::addEngines(); }
    void followsAnotherUser();
    void keepsTheSelection_data();
    void keepsTheSelection();
    void leavesRowsUnderUnsavedEdits();
    void keepsAGivenList();
    void dropsIds();
};

void TestGroupTableModelRefresh::followsAnotherUser()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    support::showAll(model);
    QCOMPARE(support::names(model).size(), 4);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto other = database.openAgain();
    insert(*other, u"Biodiversité"_s);
    support::rename(*other, u"Économie et communs"_s, u"Zones humides"_s);
    remove(*other, u"Archives"_s);
    QCOMPARE(support::names(model).first(), u"Archives"_s);
    model.refresh();
    QCOMPARE(support::names(model),
             QStringList({u"Biodiversité"_s, u"Communs et habitat"_s, u"Œuvrer ensemble"_s, u"Zones humides"_s}));
    QCOMPARE(resets.count(), 0);
}

void TestGroupTableModelRefresh::keepsTheSelection_data()
{
    QTest::addColumn<QString>("newName");
    QTest::addColumn<int>("row");
    QTest::newRow("in its place") << u"Économie des communs"_s << 3;
    QTest::newRow("moved up") << u"Abeilles"_s << 0;
    QTest::newRow("moved down") << u"Zones humides"_s << 4;
}

void TestGroupTableModelRefresh::keepsTheSelection()
{
    QFETCH(const QString, newName);
    QFETCH(const int, row);
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    support::showAll(model);
    QItemSelectionModel selection(&model);
    const domain::GroupId economy = model.groupAt(2);
    selection.setCurrentIndex(model.index(2, 1), QItemSelectionModel::SelectCurrent);
    const auto other = database.openAgain();
    insert(*other, u"Biodiversité"_s);
    support::rename(*other, u"Économie et communs"_s, newName);
    model.refresh();
    QCOMPARE(model.rowOf(economy), row);
    QCOMPARE(selection.currentIndex().row(), row);
    QCOMPARE(selection.selectedIndexes(), QModelIndexList({model.index(row, 1)}));
    QCOMPARE(selection.currentIndex().data(GroupTableModel::NameRole), newName);
}

void TestGroupTableModelRefresh::leavesRowsUnderUnsavedEdits()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    support::showAll(model);
    QVERIFY(model.setData(model.index(2, GroupTableModel::VerifiedByColumn), u"Mine"_s));
    const auto other = database.openAgain();
    insert(*other, u"Abeilles"_s);
    model.refresh();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(2, GroupTableModel::VerifiedByColumn).data(), u"Mine"_s);
    const domain::GroupId economy = model.groupAt(2);
    QVERIFY(model.submitAll());
    QCOMPARE(support::names(model).first(), u"Abeilles"_s);
    QCOMPARE(model.rowOf(economy), 3);
    QCOMPARE(valueOf(storage::GroupStorage(database.connection()).read(economy)).verifiedBy, u"Mine"_s);

    QVERIFY(model.setData(model.index(3, GroupTableModel::VerifiedByColumn), u"Again"_s));
    insert(*other, u"Aurores"_s);
    model.refresh();
    QCOMPARE(model.rowCount(), 5);
    model.revertAll();
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(model.rowOf(economy), GroupTableModel::VerifiedByColumn).data(), u"Mine"_s);
}

void TestGroupTableModelRefresh::keepsAGivenList()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    support::showAll(model);
    const QList<qint64> found{model.ids().at(3), model.ids().at(1)};
    model.setIds(found);
    QCOMPARE(support::names(model), QStringList({u"Œuvrer ensemble"_s, u"Communs et habitat"_s}));
    const auto other = database.openAgain();
    support::rename(*other, u"Communs et habitat"_s, u"Habitat"_s);
    insert(*other, u"Habitat léger"_s);
    model.refresh();
    QCOMPARE(support::names(model), QStringList({u"Œuvrer ensemble"_s, u"Habitat"_s}));
    QVERIFY(model.select());
    QCOMPARE(model.ids(), found);
}

void TestGroupTableModelRefresh::dropsIds()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    support::showAll(model);
    model.dropIds({model.groupAt(0), model.groupAt(2)});
    QCOMPARE(support::names(model), QStringList({u"Communs et habitat"_s, u"Œuvrer ensemble"_s}));
}

QTEST_GUILESS_MAIN(TestGroupTableModelRefresh)
#include "tst_grouptablemodelrefresh.moc"

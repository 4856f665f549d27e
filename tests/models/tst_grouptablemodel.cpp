// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "somegroups.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using models::GroupTableModel;
using support::valueOf;

class TestGroupTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheGroups_data() { support::addEngines(); }
    void showsTheGroups();
    void speaksTheContentLanguage_data() { support::addEngines(); }
    void speaksTheContentLanguage();
    void tellsWhatIsDue_data() { support::addEngines(); }
    void tellsWhatIsDue();
    void hasTheTablesColumns_data() { support::addEngines(); }
    void hasTheTablesColumns();
    void findsRowsAndGroups();
    void filters_data();
    void filters();
    void sortsByColumns();
    void refusesSql();
    void readsAcrossPages();
    void findsWhatIsTypedIntoAView_data();
    void findsWhatIsTypedIntoAView();
    void tellsAReadThatFails();
};

void TestGroupTableModel::showsTheGroups()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    support::showAll(model);
    QCOMPARE(support::printed(model),
             QStringList({u"Archives | clos | Sans animateur | -"_s,
                          u"Communs et habitat | en sommeil | Animateur\u00A0: Edouard Jourdain | due"_s,
                          u"Économie et communs | actif | Animatrices\u00A0: Geneviève Fontaine et Nicole Alix | -"_s,
                          u"Œuvrer ensemble | en création | Sans animateur | due"_s}));
    QVERIFY(!model.canFetchMore());
}

void TestGroupTableModel::speaksTheContentLanguage()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    support::showAll(model);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setContentLanguage(domain::Language::English);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(support::printed(model).at(2),
             u"Economy and commons | active | Facilitators: Geneviève Fontaine and Nicole Alix | -"_s);
    QCOMPARE(support::printed(model).at(3), u"Œuvrer ensemble | being set up | No facilitator | due"_s);
    const QModelIndex index = model.index(2, GroupTableModel::NameFrenchColumn);
    QCOMPARE(index.data(), u"Économie et communs"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole),
             u"Economy and commons, active, Facilitators: Geneviève Fontaine and Nicole Alix"_s);
}

void TestGroupTableModel::tellsWhatIsDue()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    support::showAll(model);
    const QModelIndex economy = model.index(2, 0);
    QCOMPARE(economy.data(GroupTableModel::VerifiedOnRole), QDate(2026, 10, 3));
    model.setVerification(12, QDate(2027, 10, 2));
    QVERIFY(!economy.data(GroupTableModel::VerificationDueRole).toBool());
    model.setVerification(12, QDate(2027, 10, 3));
    QVERIFY(economy.data(GroupTableModel::VerificationDueRole).toBool());
    model.setVerification(24, QDate(2027, 10, 3));
    QVERIFY(!economy.data(GroupTableModel::VerificationDueRole).toBool());
}

void TestGroupTableModel::hasTheTablesColumns()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    support::showAll(model);
    QCOMPARE(model.columnCount(), int(GroupTableModel::ColumnCount));
    QCOMPARE(model.fieldIndex(u"id"_s), int(GroupTableModel::IdColumn));
    QCOMPARE(model.fieldIndex(u"row_version"_s), int(GroupTableModel::RowVersionColumn));
    QCOMPARE(model.fieldIndex(u"description_en"_s), int(GroupTableModel::DescriptionEnglishColumn));
    const QSqlRecord record = model.record(1);
    QCOMPARE(record.value(u"name_fr"_s), u"Communs et habitat"_s);
    QCOMPARE(record.value(u"status"_s), u"dormant"_s);
    QCOMPARE(record.value(u"row_version"_s).toInt(), 1);
    QCOMPARE(record.value(u"description_fr"_s), u"Le groupe « Communs et habitat » travaille."_s);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestGroupTableModel::findsRowsAndGroups()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    support::showAll(model);
    const domain::GroupId id = support::idOf(*database, u"oeuvrer ENSEMBLE"_s);
    QCOMPARE(model.rowOf(id), 3);
    QCOMPARE(model.groupAt(3), id);
    QCOMPARE(model.index(3, 4).data(GroupTableModel::GroupIdRole).toLongLong(), id.value());
    QCOMPARE(model.rowOf(domain::GroupId(999)), -1);
    QCOMPARE(model.rowOf({}), -1);
    QVERIFY(!model.groupAt(-1).isValid());
    QVERIFY(!model.groupAt(4).isValid());
}

void TestGroupTableModel::filters_data()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::addColumn<storage::GroupFilter>("filter");
    QTest::addColumn<QStringList>("shown");
    const QString archives = u"Archives"_s;
    const QString housing = u"Communs et habitat"_s;
    const QString economy = u"Économie et communs"_s;
    const QString work = u"Œuvrer ensemble"_s;
    for (const auto engine : {storage::Engine::Sqlite, storage::Engine::Postgresql}) {
        const QByteArray name = engine == storage::Engine::Sqlite ? "sqlite: " : "postgresql: ";
        const auto row = [&](const char *what, const storage::GroupFilter &filter, const QStringList &shown) {
            QTest::newRow(QByteArray(name + what).constData()) << engine << filter << shown;
        };
        row("all", {}, {archives, housing, economy, work});
        row("downwards", {{}, {}, storage::GroupOrder::Name, true}, {work, economy, housing, archives});
        row("dormant", {domain::GroupStatus::Dormant, {}}, {housing});
        row("without accents", {{}, u"economie"_s}, {economy});
        row("a facilitator, now or before", {{}, u"GENEVIEVE"_s}, {housing, economy});
        row("a facilitator of today", {{}, u"animatrice:GENEVIEVE"_s}, {economy});
        row("two words", {{}, u"communs jourdain"_s}, {housing});
        row("words and status", {domain::GroupStatus::Active, u"communs"_s}, {economy});
        row("the English name", {{}, u"commons"_s}, {economy});
        row("SQL", {{}, u"' OR 1=1 --"_s}, {});
    }
}

void TestGroupTableModel::filters()
{
    QFETCH(const storage::Engine, engine);
    QFETCH(const storage::GroupFilter, filter);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    support::showAll(model);
    valueOf(model.setGroupFilter(filter));
    QTRY_VERIFY(!model.isLoading());
    QTEST(support::names(model), "shown");
    QCOMPARE(model.groupFilter(), filter);
    support::showAll(model);
    QCOMPARE(model.rowCount(), 4);
}

void TestGroupTableModel::sortsByColumns()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    support::showAll(model);
    model.sort(GroupTableModel::NameFrenchColumn, Qt::DescendingOrder);
    QCOMPARE(support::names(model).first(), u"Œuvrer ensemble"_s);
    model.sort(GroupTableModel::StatusColumn, Qt::AscendingOrder);
    QCOMPARE(support::names(model),
             QStringList({u"Économie et communs"_s, u"Œuvrer ensemble"_s, u"Communs et habitat"_s, u"Archives"_s}));
    model.sort(GroupTableModel::VerifiedOnColumn, Qt::DescendingOrder);
    QCOMPARE(support::names(model).first(), u"Économie et communs"_s);
}

void TestGroupTableModel::refusesSql()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    support::showAll(model);
    model.setFilter(u"1 = 0"_s);
    QVERIFY(model.lastError().isValid());
    QVERIFY(model.select());
    QCOMPARE(model.rowCount(), 4);
}

void TestGroupTableModel::readsAcrossPages()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    auto transaction =
        valueOf(storage::ChangeSetTransaction::begin(database.connection(), u"Test"_s, storage::ChangeKind::Import));
    storage::GroupStorage groups(database.connection());
    QStringList expected;
    for (int number = 0; number < 300; ++number) {
        domain::WorkGroup group;
        group.name.french = u"Groupe %1"_s.arg(number, 3, 10, QChar(u'0'));
        group.description.french = u"Texte %1"_s.arg(number);
        valueOf(groups.insert(transaction, group));
        expected.append(group.name.french);
    }
    valueOf(transaction.commit());
    GroupTableModel model(database.connection());
    support::showAll(model);
    QCOMPARE(support::names(model), expected);
    for (const int row : {299, 0, 128, 127, 256, 1}) {
        QCOMPARE(model.index(row, GroupTableModel::NameFrenchColumn).data(), expected.at(row));
        QCOMPARE(model.index(row, GroupTableModel::DescriptionFrenchColumn).data(), u"Texte %1"_s.arg(row));
    }
}

void TestGroupTableModel::findsWhatIsTypedIntoAView_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("row");
    QTest::newRow("the first") << 0 << u"a"_s << 0;
    QTest::newRow("further down") << 0 << u"co"_s << 1;
    QTest::newRow("without accents") << 0 << u"ECONOMIE e"_s << 2;
    QTest::newRow("a ligature") << 1 << u"oe"_s << 3;
    QTest::newRow("from the top again") << 3 << u"arch"_s << 0;
    QTest::newRow("where it stands") << 2 << u"é"_s << 2;
    QTest::newRow("nothing") << 0 << u"x"_s << -1;
    QTest::newRow("in the middle of a name") << 0 << u"habitat"_s << -1;
}

void TestGroupTableModel::findsWhatIsTypedIntoAView()
{
    QFETCH(const int, from);
    QFETCH(const QString, typed);
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    support::showAll(model);
    const QModelIndexList found = model.match(model.index(from, GroupTableModel::NameFrenchColumn), Qt::DisplayRole,
                                              typed, 1, Qt::MatchStartsWith | Qt::MatchWrap);
    QTEST(found.isEmpty() ? -1 : found.first().row(), "row");
}

void TestGroupTableModel::tellsAReadThatFails()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    GroupTableModel model(database.connection());
    support::showAll(model);
    QSignalSpy failures(&model, &GroupTableModel::readFailed);
    QVERIFY(database.place().runOutside(u"ALTER TABLE work_group RENAME COLUMN updated_at TO lost"_s));
    model.refresh();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(1, GroupTableModel::NameFrenchColumn).data(), QString());
    QVERIFY(failures.wait(1000));
    QCOMPARE(failures.count(), 1);
    QVERIFY(!failures.first().first().value<domain::Error>().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestGroupTableModel)
#include "tst_grouptablemodel.moc"

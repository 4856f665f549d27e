// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "somegroups.h"

#include <QAbstractItemModelTester>
#include <QDataWidgetMapper>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using models::GroupTableModel;
using support::valueOf;

namespace {

constexpr int economyRow = 2;

struct Fixture
{
    explicit Fixture(storage::Engine engine) : database(engine)
    {
        support::addSomeGroups(*database);
        model = std::make_unique<GroupTableModel>(database.connection());
        model->setAuthor(u"Geneviève Fontaine"_s);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        support::showAll(*model);
    }
    [[nodiscard]] QModelIndex at(int row, int column) const { return model->index(row, column); }
    [[nodiscard]] domain::WorkGroup stored(int row)
    {
        return valueOf(storage::GroupStorage(database.connection()).read(model->groupAt(row)));
    }
    [[nodiscard]] QStringList changeSets(const QString &column)
    {
        QStringList values;
        QSqlQuery query(u"SELECT %1 FROM change_set ORDER BY id"_s.arg(column), database.connection().database());
        while (query.next())
            values.append(query.value(0).toString());
        return values;
    }

    support::TestDatabase database;
    std::unique_ptr<GroupTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TestGroupTableModelEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWithHistory_data() { support::addEngines(); }
    void savesWithHistory();
    void reverts_data() { support::addEngines(); }
    void reverts();
    void insertsAndDeletes_data() { support::addEngines(); }
    void insertsAndDeletes();
    void reportsAConflict_data() { support::addEngines(); }
    void reportsAConflict();
    void reportsAConflictOfADelete_data() { support::addEngines(); }
    void reportsAConflictOfADelete();
    void refusesWhatBreaksARule_data();
    void refusesWhatBreaksARule();
    void keepsWhatFollowsAFailure();
    void editsBackWhatSomebodyElseChanged();
    void writesNothingWhenNothingDiffers();
    void neverWritesHalfTypedText();
    void guardsItsColumns();
    void mapperStaysOnItsGroup();
    void mapperStaysWhenTheRowMoves();
};

void TestGroupTableModelEditing::savesWithHistory()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    QSignalSpy written(on.model.get(), &GroupTableModel::written);
    QVERIFY(on.model->setData(on.at(economyRow, GroupTableModel::NameFrenchColumn), u"Économie des communs"_s));
    QVERIFY(on.model->setData(on.at(economyRow, GroupTableModel::DescriptionFrenchColumn), u"Nouveau texte"_s));
    QVERIFY(on.model->setData(on.at(economyRow, GroupTableModel::StatusColumn), u"dormant"_s));
    QVERIFY(on.model->setData(on.at(economyRow, GroupTableModel::StatusSinceColumn), u"2026-11"_s));
    QVERIFY(on.model->isDirty());
    QCOMPARE(support::printed(*on.model).at(economyRow),
             u"Économie des communs | en sommeil | Animatrices\u00A0: Geneviève Fontaine et Nicole Alix | -"_s);
    QCOMPARE(on.stored(economyRow).name.french, u"Économie et communs"_s);

    QVERIFY2(on.model->submitAll(), qPrintable(on.model->lastError().text()));
    QVERIFY(!on.model->isDirty());
    QCOMPARE(written.count(), 1);
    const domain::WorkGroup stored = on.stored(economyRow);
    QCOMPARE(stored.name.french, u"Économie des communs"_s);
    QCOMPARE(stored.description.french, u"Nouveau texte"_s);
    QCOMPARE(stored.statusSince.toIso(), u"2026-11"_s);
    QCOMPARE(stored.facilitations.size(), 3);
    QCOMPARE(stored.originalRevision, 2);
    QCOMPARE(stored.rowVersion, 2);
    QCOMPARE(on.at(economyRow, GroupTableModel::RowVersionColumn).data().toInt(), 2);
    QCOMPARE(on.at(economyRow, GroupTableModel::DescriptionFrenchColumn).data(), u"Nouveau texte"_s);
    QCOMPARE(on.changeSets(u"kind"_s).last(), u"edit"_s);
    QCOMPARE(on.changeSets(u"author"_s).last(), u"Geneviève Fontaine"_s);
    // Found under its new name: the folded key was written with it.
    valueOf(on.model->setGroupFilter({{}, u"economie des"_s}));
    QTRY_VERIFY(!on.model->isLoading());
    QCOMPARE(on.model->rowCount(), 1);
}

void TestGroupTableModelEditing::reverts()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    const QStringList before = support::printed(*on.model);
    QVERIFY(on.model->setData(on.at(0, GroupTableModel::NameFrenchColumn), u"Autre"_s));
    QVERIFY(on.model->insertRows(1, 2));
    QCOMPARE(on.model->rowCount(), 6);
    QVERIFY(on.model->setData(on.at(1, GroupTableModel::NameFrenchColumn), u"Nouveau"_s));
    QCOMPARE(support::names(*on.model).at(1), u"Nouveau"_s);
    QVERIFY(on.model->removeRows(4, 1));
    on.model->revertAll();
    QVERIFY(!on.model->isDirty());
    QCOMPARE(support::printed(*on.model), before);
    QVERIFY(on.model->submitAll());
    QCOMPARE(on.changeSets(u"kind"_s).last(), u"import"_s);
    // What is reverted no longer hinders an edit.
    QVERIFY(on.model->setData(on.at(0, GroupTableModel::NameFrenchColumn), u"Autre"_s));
    QVERIFY(on.model->submitAll());
    QCOMPARE(on.stored(0).name.french, u"Autre"_s);
}

void TestGroupTableModelEditing::insertsAndDeletes()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    QVERIFY(on.model->insertRows(2, 2));
    QVERIFY(on.model->setData(on.at(2, GroupTableModel::NameFrenchColumn), u"Zones humides"_s));
    QVERIFY(on.model->setData(on.at(3, GroupTableModel::NameEnglishColumn), u"Beaches"_s));
    QVERIFY(on.model->removeRows(0, 1));
    QVERIFY2(on.model->submitAll(), qPrintable(on.model->lastError().text()));
    QVERIFY(!on.model->isDirty());
    QCOMPARE(support::names(*on.model), QStringList({u"Beaches"_s, u"Communs et habitat"_s, u"Économie et communs"_s,
                                                     u"Œuvrer ensemble"_s, u"Zones humides"_s}));
    QCOMPARE(on.changeSets(u"kind"_s).last(3), QStringList({u"delete"_s, u"create"_s, u"create"_s}));
    QCOMPARE(on.stored(0).originalLanguage, domain::Language::English);
    // The rows after a delete are themselves, and editable as such.
    QVERIFY(on.model->setData(on.at(0, GroupTableModel::NameEnglishColumn), u"Sandy beaches"_s));
    QVERIFY(on.model->submitAll());
    QCOMPARE(support::names(*on.model).at(3), u"Sandy beaches"_s);
    QCOMPARE(on.model->rowCount(), 5);
}

void TestGroupTableModelEditing::reportsAConflict()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    QVERIFY(on.model->setData(on.at(economyRow, GroupTableModel::NameFrenchColumn), u"Le mien"_s));
    const auto other = on.database.openAgain();
    support::rename(*other, u"Économie et communs"_s, u"Le sien"_s);
    on.model->refresh();
    QVERIFY(!on.model->submitAll());
    QCOMPARE(on.model->lastError().nativeErrorCode(), u"CONFLICT"_s);
    QVERIFY(on.model->failure());
    QCOMPARE(on.model->failure()->kind, domain::ErrorKind::Conflict);
    QVERIFY(on.model->isDirty());
    QCOMPARE(on.at(economyRow, GroupTableModel::NameFrenchColumn).data(), u"Le mien"_s);
    QCOMPARE(on.stored(economyRow).name.french, u"Le sien"_s);
    on.model->revertAll();
    QTRY_COMPARE(support::names(*on.model).last(), u"Œuvrer ensemble"_s);
    QVERIFY(support::names(*on.model).contains(u"Le sien"_s));
    // Read anew, it can be edited.
    const int row = on.model->rowOf(support::idOf(*on.database, u"Le sien"_s));
    QVERIFY(on.model->setData(on.at(row, GroupTableModel::NameFrenchColumn), u"Le mien"_s));
    QVERIFY(on.model->submitAll());
    QVERIFY(!on.model->failure());
}

void TestGroupTableModelEditing::reportsAConflictOfADelete()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture on(engine);
    QCOMPARE(support::names(*on.model).size(), 4); // the rows are read
    const auto other = on.database.openAgain();
    support::rename(*other, u"Économie et communs"_s, u"Le sien"_s);
    QVERIFY(on.model->removeRows(economyRow, 1));
    QVERIFY(!on.model->submitAll());
    QCOMPARE(on.model->failure()->kind, domain::ErrorKind::Conflict);
    on.model->revertAll();
    QVERIFY(on.model->select());
    QCOMPARE(support::names(*on.model),
             QStringList({u"Archives"_s, u"Communs et habitat"_s, u"Le sien"_s, u"Œuvrer ensemble"_s}));
}

void TestGroupTableModelEditing::refusesWhatBreaksARule_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("value");
    QTest::newRow("another group’s name") << int(GroupTableModel::NameFrenchColumn) << u"ARCHIVES"_s;
    QTest::newRow("no name") << int(GroupTableModel::NameFrenchColumn) << u""_s;
    QTest::newRow("a status that is none") << int(GroupTableModel::StatusColumn) << u"asleep"_s;
    QTest::newRow("a date that is none") << int(GroupTableModel::VerifiedOnColumn) << u"2026-02-30"_s;
    QTest::newRow("a partial date that is none") << int(GroupTableModel::StatusSinceColumn) << u"2026-13"_s;
}

void TestGroupTableModelEditing::refusesWhatBreaksARule()
{
    QFETCH(const int, column);
    QFETCH(const QString, value);
    Fixture on(storage::Engine::Sqlite);
    constexpr int housingRow = 1;
    const domain::WorkGroup before = on.stored(housingRow);
    QVERIFY(on.model->setData(on.at(housingRow, column), value));
    QVERIFY(!on.model->submitAll());
    QCOMPARE(on.model->failure()->kind, domain::ErrorKind::InvalidInput);
    QVERIFY(!on.model->lastError().text().isEmpty());
    QCOMPARE(on.stored(housingRow), before);
    QCOMPARE(on.changeSets(u"kind"_s).last(), u"import"_s);
}

void TestGroupTableModelEditing::keepsWhatFollowsAFailure()
{
    Fixture on(storage::Engine::Sqlite);
    QVERIFY(on.model->setData(on.at(0, GroupTableModel::VerifiedByColumn), u"A"_s));
    QVERIFY(on.model->setData(on.at(1, GroupTableModel::StatusColumn), u"asleep"_s));
    QVERIFY(on.model->setData(on.at(3, GroupTableModel::VerifiedByColumn), u"C"_s));
    QVERIFY(!on.model->submitAll());
    QVERIFY(on.model->isDirty());
    QCOMPARE(on.at(0, GroupTableModel::VerifiedByColumn).data(), u"A"_s);
    QCOMPARE(on.stored(0).verifiedBy, u"A"_s);
    QCOMPARE(on.stored(3).verifiedBy, QString());
    QVERIFY(on.model->setData(on.at(1, GroupTableModel::StatusColumn), u"closed"_s));
    QVERIFY(on.model->submitAll());
    QCOMPARE(on.stored(1).status, domain::GroupStatus::Closed);
    QCOMPARE(on.stored(3).verifiedBy, u"C"_s);
    QCOMPARE(on.stored(0).rowVersion, 2);
}

/// The base class remembers what it wrote last, and would take typing that again for no change.
void TestGroupTableModelEditing::editsBackWhatSomebodyElseChanged()
{
    Fixture on(storage::Engine::Sqlite);
    QVERIFY(on.model->setData(on.at(0, GroupTableModel::VerifiedByColumn), u"Mine"_s));
    QVERIFY(on.model->submitAll());
    const auto other = on.database.openAgain();
    storage::GroupStorage groups(other->connection());
    {
        auto transaction =
            valueOf(storage::ChangeSetTransaction::begin(other->connection(), u"Other"_s, storage::ChangeKind::Edit));
        domain::WorkGroup group = valueOf(groups.read(on.model->groupAt(0)));
        group.verifiedBy = u"Theirs"_s;
        valueOf(groups.update(transaction, group));
        valueOf(transaction.commit());
    }
    on.model->refresh();
    QCOMPARE(on.at(0, GroupTableModel::VerifiedByColumn).data(), u"Theirs"_s);
    QVERIFY(on.model->setData(on.at(0, GroupTableModel::VerifiedByColumn), u"Mine"_s));
    QVERIFY(on.model->isDirty());
    QVERIFY(on.model->submitAll());
    QCOMPARE(on.stored(0).verifiedBy, u"Mine"_s);
}

void TestGroupTableModelEditing::writesNothingWhenNothingDiffers()
{
    Fixture on(storage::Engine::Sqlite);
    QVERIFY(on.model->setData(on.at(0, GroupTableModel::NameFrenchColumn), u"Archives"_s));
    QVERIFY(on.model->setData(on.at(0, GroupTableModel::NameEnglishColumn), QVariant()));
    QVERIFY(!on.model->isDirty());
    QVERIFY(on.model->submitAll());
    QCOMPARE(on.stored(0).rowVersion, 1);
}

void TestGroupTableModelEditing::neverWritesHalfTypedText()
{
    Fixture on(storage::Engine::Sqlite);
    on.model->setEditStrategy(QSqlTableModel::OnFieldChange);
    QCOMPARE(on.model->editStrategy(), QSqlTableModel::OnManualSubmit);
    QVERIFY(on.model->setData(on.at(0, GroupTableModel::NameFrenchColumn), u"Arch"_s));
    QCOMPARE(on.stored(0).name.french, u"Archives"_s);
}

void TestGroupTableModelEditing::guardsItsColumns()
{
    Fixture on(storage::Engine::Sqlite);
    for (const int column : {int(GroupTableModel::IdColumn), int(GroupTableModel::UpdatedAtColumn),
                             int(GroupTableModel::RowVersionColumn)}) {
        QVERIFY(!on.at(0, column).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!on.model->setData(on.at(0, column), 7));
    }
    QVERIFY(on.at(0, GroupTableModel::NameFrenchColumn).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!on.model->setData({}, u"x"_s));
}

void TestGroupTableModelEditing::mapperStaysOnItsGroup()
{
    Fixture on(storage::Engine::Sqlite);
    QLineEdit name;
    QPlainTextEdit description;
    QDataWidgetMapper mapper;
    mapper.setModel(on.model.get());
    mapper.setSubmitPolicy(QDataWidgetMapper::ManualSubmit);
    mapper.addMapping(&name, GroupTableModel::NameFrenchColumn);
    mapper.addMapping(&description, GroupTableModel::DescriptionFrenchColumn, "plainText");
    QItemSelectionModel selection(on.model.get());
    selection.setCurrentIndex(on.at(economyRow, 1), QItemSelectionModel::SelectCurrent);
    mapper.setCurrentIndex(economyRow);
    QCOMPARE(name.text(), u"Économie et communs"_s);
    QCOMPARE(description.toPlainText(), u"Le groupe « Économie et communs » travaille."_s);

    description.setPlainText(u"Nouveau texte"_s);
    QVERIFY(mapper.submit());
    QSignalSpy resets(on.model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(on.model->submitAll());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(mapper.currentIndex(), economyRow);
    QCOMPARE(selection.currentIndex().row(), economyRow);
    QVERIFY(selection.isRowSelected(economyRow) || selection.isSelected(on.at(economyRow, 1)));
    // The next edit lands in the same group.
    name.setText(u"Économie des communs"_s);
    QVERIFY(mapper.submit());
    QVERIFY(on.model->submitAll());
    QCOMPARE(on.stored(economyRow).name.french, u"Économie des communs"_s);
    QCOMPARE(on.stored(economyRow).description.french, u"Nouveau texte"_s);
    // What another user wrote appears where it is shown.
    const auto other = on.database.openAgain();
    support::rename(*other, u"Économie des communs"_s, u"Économie commune"_s);
    on.model->refresh();
    QCOMPARE(mapper.currentIndex(), economyRow);
    QCOMPARE(name.text(), u"Économie commune"_s);
}

void TestGroupTableModelEditing::mapperStaysWhenTheRowMoves()
{
    Fixture on(storage::Engine::Sqlite);
    QLineEdit name;
    QDataWidgetMapper mapper;
    mapper.setModel(on.model.get());
    mapper.setSubmitPolicy(QDataWidgetMapper::ManualSubmit);
    mapper.addMapping(&name, GroupTableModel::NameFrenchColumn);
    mapper.setCurrentIndex(economyRow);
    name.setText(u"Abeilles"_s);
    QVERIFY(mapper.submit());
    QVERIFY(on.model->submitAll());
    QCOMPARE(support::names(*on.model).first(), u"Abeilles"_s);
    QCOMPARE(mapper.currentIndex(), 0);
    QCOMPARE(name.text(), u"Abeilles"_s);
}

QTEST_MAIN(TestGroupTableModelEditing)
#include "tst_grouptablemodelediting.moc"

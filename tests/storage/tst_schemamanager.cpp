// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schemamanager.h"
#include "storagetest.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using storage::Migration;
using storage::SchemaManager;
using storage::SchemaResult;

namespace {

/// The program's migrations and more; "create_probe" is a statement of this test's own resources.
QList<Migration> migrationsAnd(const QList<Migration> &more)
{
    return SchemaManager::migrations() + more;
}

const int newest = SchemaManager::migrations().last().number;
const Migration second{.number = newest + 1, .description = u"second"_s, .statements = {u"create_probe"_s}};
const Migration missing{.number = newest + 1, .description = u"no such file"_s, .statements = {u"no_such_statement"_s}};
// Does its work, then adds a second record of the directory, which the schema does not allow.
const Migration sabotaged{.number = newest + 1,
                          .description = u"sabotaged"_s,
                          .statements = {u"create_probe"_s, u"insert_empty_directory"_s}};

bool hasProbe(storage::Connection &connection)
{
    return support::column(connection, u"SELECT count(*) FROM probe"_s) == QStringList{u"0"_s};
}

} // namespace

class TestSchemaManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void current_data() { support::addEngines(); }
    void current();
    void upgraded_data() { support::addEngines(); }
    void upgraded();
    void failedAndRolledBack_data() { support::addEngines(); }
    void failedAndRolledBack();
    void missingStatement_data() { support::addEngines(); }
    void missingStatement();
    void newer_data() { support::addEngines(); }
    void newer();
    void notADirectory_data() { support::addEngines(); }
    void notADirectory();
    void damaged_data() { support::addEngines(); }
    void damaged();
    void outdatedAndReadOnly_data() { support::addEngines(); }
    void outdatedAndReadOnly();
    void createNeedsAnEmptyPlace_data() { support::addEngines(); }
    void createNeedsAnEmptyPlace();
    void bothEnginesHaveTheSameTables();
};

void TestSchemaManager::current()
{
    ON_ENGINE(test);
    SchemaManager schema(test.connection());
    QCOMPARE(schema.inspect(), SchemaResult::Current);
    QCOMPARE(*schema.version(), schema.newestVersion());
    const auto result = schema.upgrade();
    VERIFY_OK(result);
    QCOMPARE(*result, SchemaResult::Current);
}

void TestSchemaManager::upgraded()
{
    ON_ENGINE(test);
    const Migration third{.number = newest + 2, .description = u"third"_s, .statements = {u"count_persons"_s}};
    SchemaManager schema(test.connection(), migrationsAnd({second, third}));
    QCOMPARE(schema.inspect(), SchemaResult::Outdated);
    const auto result = schema.upgrade();
    VERIFY_OK(result);
    QCOMPARE(*result, SchemaResult::Upgraded);
    QCOMPARE(schema.lastResult(), SchemaResult::Upgraded);
    QCOMPARE(*schema.version(), newest + 2);
    QCOMPARE(schema.inspect(), SchemaResult::Current);
    QVERIFY(hasProbe(test.connection()));
}

void TestSchemaManager::failedAndRolledBack()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    SchemaManager schema(test.connection(), migrationsAnd({sabotaged}));
    const auto result = schema.upgrade();
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(test.place().location().displayName()));
    QVERIFY(result.error().detail.contains(u"sabotaged"_s));
    QCOMPARE(schema.lastResult(), SchemaResult::UpgradeFailed);
    QVERIFY(!test.connection().isInTransaction());
    QCOMPARE(*schema.version(), newest);
    QVERIFY(!hasProbe(test.connection()));
    test.reopen();
    QCOMPARE(test->schemaResult(), SchemaResult::Current);
    QCOMPARE(support::column(test.connection(), u"SELECT name_fr FROM work_group"_s), QStringList{u"Communs"_s});

    // Of two steps, the first stays done when the second fails.
    Migration later = sabotaged;
    later.number = newest + 2;
    later.statements = {u"insert_empty_directory"_s};
    SchemaManager again(test.connection(), migrationsAnd({second, later}));
    QVERIFY(!again.upgrade());
    QCOMPARE(*again.version(), newest + 1);
    QVERIFY(hasProbe(test.connection()));
}

void TestSchemaManager::missingStatement()
{
    ON_ENGINE(test);
    SchemaManager schema(test.connection(), migrationsAnd({missing}));
    COMPARE_ERROR(schema.upgrade(), ErrorKind::Internal);
    QCOMPARE(*schema.version(), newest);
}

void TestSchemaManager::newer()
{
    ON_ENGINE(test);
    VERIFY_OK(SchemaManager(test.connection(), migrationsAnd({second})).upgrade());
    SchemaManager schema(test.connection());
    QCOMPARE(schema.inspect(), SchemaResult::NewerVersion);
    COMPARE_ERROR(schema.upgrade(), ErrorKind::NewerVersion);
    QCOMPARE(*schema.version(), newest + 1);
    COMPARE_ERROR(storage::Database::open(test.place().location()), ErrorKind::NewerVersion);
}

void TestSchemaManager::notADirectory()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestPlace place(engine);
    auto connection = storage::Connection::open(place.location(), storage::OpenMode::Create);
    VERIFY_OK(connection);
    SchemaManager schema(**connection);
    QCOMPARE(schema.inspect(), SchemaResult::NotADirectory);
    QCOMPARE(*schema.version(), 0);
    COMPARE_ERROR(schema.upgrade(), ErrorKind::NotADirectory);
}

void TestSchemaManager::damaged()
{
    ON_ENGINE(test);
    QVERIFY(test.place().runOutside(u"DROP TABLE saved_filter"_s));
    SchemaManager schema(test.connection());
    QCOMPARE(schema.inspect(), SchemaResult::Damaged);
    COMPARE_ERROR(schema.upgrade(), ErrorKind::Damaged);
    COMPARE_ERROR(storage::Database::open(test.place().location()), ErrorKind::Damaged);
}

void TestSchemaManager::outdatedAndReadOnly()
{
    ON_ENGINE(test);
    auto connection = storage::Connection::open(test.place().location(), storage::OpenMode::ReadOnly);
    VERIFY_OK(connection);
    SchemaManager schema(**connection, migrationsAnd({second}));
    COMPARE_ERROR(schema.upgrade(), ErrorKind::ReadOnly);
    QCOMPARE(*schema.version(), newest);
}

void TestSchemaManager::createNeedsAnEmptyPlace()
{
    ON_ENGINE(test);
    COMPARE_ERROR(SchemaManager(test.connection()).create(), ErrorKind::InvalidInput);
}

/// But for the words of the search index, which each engine keeps in its own way.
void TestSchemaManager::bothEnginesHaveTheSameTables()
{
    SKIP_WITHOUT_SERVER(storage::Engine::Postgresql);
    support::TestDatabase file(storage::Engine::Sqlite);
    support::TestDatabase server(storage::Engine::Postgresql);
    const QStringList ofFile = support::column(
        file.connection(), u"SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                           "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '%search%' "
                           "ORDER BY m.name, c.cid"_s);
    const QStringList ofServer =
        support::column(server.connection(), u"SELECT table_name || '.' || column_name FROM information_schema.columns "
                                             "WHERE table_schema = current_schema() AND table_name <> 'schema_version' "
                                             "AND table_name NOT LIKE '%search%' "
                                             "ORDER BY table_name COLLATE \"C\", ordinal_position"_s);
    QVERIFY(ofFile.contains(u"work_group.description_en"_s));
    QCOMPARE(ofServer, ofFile);
}

QTEST_GUILESS_MAIN(TestSchemaManager)
#include "tst_schemamanager.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/query.h"
#include "storagetest.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using storage::Engine;
using storage::Query;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementPrepares_data() { support::addEngines(); }
    void everyStatementPrepares();
    void ownStatementsComeBeforeCommonOnes();
    void unknownStatement_data() { support::addEngines(); }
    void unknownStatement();
    void runsAgainAfterNewBinds_data() { support::addEngines(); }
    void runsAgainAfterNewBinds();
    void listsAreNotPlannedAsScans();
    void statisticsMisleadNoPage_data();
    void statisticsMisleadNoPage();
    void writesIdSets();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

// Whatever is written in a resource file is understood by the engine it is for.
void TestQuery::everyStatementPrepares()
{
    ON_ENGINE(test);
    const QString own = engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
    int statements = 0;
    for (const QString &folder : {own, u"common"_s}) {
        QDirIterator files(u":/sql/"_s + folder);
        while (files.hasNext()) {
            files.next();
            const QString name = files.fileInfo().completeBaseName();
            const auto text = storage::statement(engine, name);
            VERIFY_OK(text);
            QVERIFY2(!text->isEmpty() && !text->startsWith(u"--"_s), qPrintable(name));
            if (name.startsWith(u"create_"_s))
                continue; // those made this very schema
            if (engine == Engine::Postgresql && name.startsWith(u"drop_"_s))
                continue; // a server prepares no statement that changes the schema
            ++statements;
            QSqlQuery query(test.connection().database());
            QVERIFY2(query.prepare(*text), qPrintable(name + u": "_s + query.lastError().text()));
        }
    }
    QVERIFY(statements > 60);
}

void TestQuery::ownStatementsComeBeforeCommonOnes()
{
    QVERIFY(storage::statement(Engine::Sqlite, u"create_work_group"_s)->contains(u"STRICT"_s));
    QVERIFY(storage::statement(Engine::Postgresql, u"create_work_group"_s)->contains(u"IDENTITY"_s));
    QCOMPARE(*storage::statement(Engine::Sqlite, u"count_persons"_s),
             *storage::statement(Engine::Postgresql, u"count_persons"_s));
    QCOMPARE(storage::statement(Engine::Postgresql, u"create_trigger_record_change"_s).error().kind,
             ErrorKind::Internal);
}

void TestQuery::unknownStatement()
{
    ON_ENGINE(test);
    Query query(test.connection(), u"no_such_statement"_s);
    COMPARE_ERROR(query.bind(u":x"_s, 1).exec(), ErrorKind::Internal);
}

void TestQuery::runsAgainAfterNewBinds()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Énergie"_s)));
    Query query(test.connection(), u"find_groups_by_key"_s);
    for (const auto &[key, id] : {std::pair(u"communs"_s, 1), std::pair(u"energie"_s, 2), std::pair(u""_s, 0)}) {
        const auto found = query.bind(u":key"_s, key).execValue();
        VERIFY_OK(found);
        QCOMPARE(found->toInt(), id);
    }
}

// Every order a list offers reads a covering index, in its order, without sorting.
void TestQuery::listsAreNotPlannedAsScans()
{
    support::TestDatabase test(Engine::Sqlite);
    for (const QString &name :
         {u"list_group_ids_by_name"_s, u"list_group_ids_by_verified_on"_s, u"list_group_ids_by_updated_at"_s,
          u"list_group_ids_by_position"_s, u"list_group_ids_of_status_by_name"_s, u"count_groups_by_status"_s,
          u"count_persons"_s}) {
        QSqlQuery query(test.connection().database());
        query.prepare(u"EXPLAIN QUERY PLAN "_s + *storage::statement(Engine::Sqlite, name));
        query.bindValue(u":status"_s, u"active"_s);
        QVERIFY2(query.exec(), qPrintable(name));
        QStringList plan;
        while (query.next())
            plan += query.value(3).toString();
        QCOMPARE(plan.size(), 1);
        QVERIFY2(plan[0].contains(u"USING COVERING INDEX"_s), qPrintable(name + u": "_s + plan[0]));
    }
}

void TestQuery::statisticsMisleadNoPage_data()
{
    QTest::addColumn<QStringList>("statistics");
    // Of a directory that has grown a thousandfold since; and as they came out of 100,000 changes written from outside.
    QTest::newRow("small once") << QStringList{u"change', 'change_of_set', '37 37 1"_s,
                                               u"change', 'change_of_group', '29 4 4"_s,
                                               u"work_group', 'work_group_position', '9 9 9"_s};
    QTest::newRow("few change sets") << QStringList{u"change', 'change_of_set', '8633 2878 1"_s,
                                                    u"change', 'change_of_group', '7073 4 4"_s};
}

// What a page of a list or of the history asks for is found by what it names, never by reading all there is.
void TestQuery::statisticsMisleadNoPage()
{
    QFETCH(QStringList, statistics);
    support::TestDatabase test(Engine::Sqlite);
    storage::Connection &connection = test.connection();
    VERIFY_OK(connection.execute(u"ANALYZE"_s));
    VERIFY_OK(connection.execute(u"DELETE FROM sqlite_stat1"_s));
    for (const QString &row : std::as_const(statistics))
        VERIFY_OK(connection.execute(u"INSERT INTO sqlite_stat1 VALUES ('%1')"_s.arg(row)));
    VERIFY_OK(connection.execute(u"ANALYZE sqlite_schema"_s)); // reads them
    for (const QString &name : {u"list_group_page"_s, u"list_group_names"_s, u"list_group_page_facilitators"_s,
                                u"list_search_documents"_s, u"list_subjects_of_change_sets"_s}) {
        QSqlQuery query(connection.database());
        const QString sql = u"EXPLAIN QUERY PLAN "_s + *storage::statement(Engine::Sqlite, name);
        QVERIFY2(query.prepare(sql), qPrintable(name));
        static const QRegularExpression placeholder(u":[a-z_]+"_s);
        for (const auto &match : placeholder.globalMatch(sql))
            query.bindValue(match.captured(), u"[1]"_s);
        QVERIFY2(query.exec(), qPrintable(name));
        while (query.next()) {
            const QString step = query.value(3).toString();
            static const QRegularExpression scan(u"^SCAN (change|work_group|facilitation|person|later)\\b"_s);
            QVERIFY2(!step.contains(scan) && !step.contains(u"PRIMARY KEY (rowid>"_s),
                     qPrintable(name + u": "_s + step));
        }
    }
}

void TestQuery::writesIdSets()
{
    QCOMPARE(storage::idSet(Engine::Sqlite, {}), u"[]"_s);
    QCOMPARE(storage::idSet(Engine::Sqlite, {1, 23, -4}), u"[1,23,-4]"_s);
    QCOMPARE(storage::idSet(Engine::Postgresql, {}), u"{}"_s);
    QCOMPARE(storage::idSet(Engine::Postgresql, {1, 9'000'000'000}), u"{1,9000000000}"_s);
}

void TestQuery::tellsErrorsApart_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    const auto sqlite = [](const char *name, const QString &code, ErrorKind kind) {
        QTest::addRow("sqlite %s", name) << Engine::Sqlite << code << kind;
    };
    sqlite("busy", u"5"_s, ErrorKind::Busy);
    sqlite("busy snapshot", u"517"_s, ErrorKind::Busy);
    sqlite("read-only", u"8"_s, ErrorKind::ReadOnly);
    sqlite("read-only database moved", u"1032"_s, ErrorKind::ReadOnly);
    sqlite("input/output", u"778"_s, ErrorKind::InputOutput);
    sqlite("full", u"13"_s, ErrorKind::InputOutput);
    sqlite("corrupt", u"11"_s, ErrorKind::Damaged);
    sqlite("corrupt index", u"779"_s, ErrorKind::Damaged);
    sqlite("no database", u"26"_s, ErrorKind::NotADirectory);
    sqlite("interrupted", u"9"_s, ErrorKind::Cancelled);
    sqlite("check", u"275"_s, ErrorKind::InvalidInput);
    sqlite("foreign key", u"787"_s, ErrorKind::InvalidInput);
    sqlite("unique", u"2067"_s, ErrorKind::Conflict);
    sqlite("syntax", u"1"_s, ErrorKind::Internal);
    sqlite("none", QString(), ErrorKind::Internal);
    const auto postgresql = [](const char *name, const QString &code, ErrorKind kind) {
        QTest::addRow("postgresql %s", name) << Engine::Postgresql << code << kind;
    };
    postgresql("lock", u"55P03"_s, ErrorKind::Busy);
    postgresql("deadlock", u"40P01"_s, ErrorKind::Busy);
    postgresql("read-only", u"25006"_s, ErrorKind::ReadOnly);
    postgresql("not allowed", u"42501"_s, ErrorKind::ReadOnly);
    postgresql("unique", u"23505"_s, ErrorKind::Conflict);
    postgresql("check", u"23514"_s, ErrorKind::InvalidInput);
    postgresql("gone", u"57P01"_s, ErrorKind::NotAvailable);
    postgresql("connection", u"08006"_s, ErrorKind::NotAvailable);
    postgresql("full", u"53100"_s, ErrorKind::InputOutput);
    postgresql("cancelled", u"57014"_s, ErrorKind::Cancelled);
    postgresql("corrupt", u"XX001"_s, ErrorKind::Damaged);
    postgresql("syntax", u"42601"_s, ErrorKind::Internal);
    postgresql("none", QString(), ErrorKind::NotAvailable);
}

void TestQuery::tellsErrorsApart()
{
    QFETCH(Engine, engine);
    QFETCH(QString, code);
    QFETCH(ErrorKind, kind);
    const QSqlError native(u"the driver’s words"_s, u"more"_s, QSqlError::StatementError, code);
    const domain::Error error = storage::toError(native, engine);
    QCOMPARE(error.kind, kind);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.message.contains(u"driver"_s));
    QVERIFY(error.detail.contains(u"the driver’s words"_s));
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"

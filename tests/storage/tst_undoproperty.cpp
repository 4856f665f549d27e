// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"
#include "randomeditor.h"
#include "storage/history/historywriter.h"
#include "storage/history/pastcontent.h"

#include <memory>

using namespace Qt::StringLiterals;
using storage::HistoryStorage;
using storage::HistoryWriter;

/// Any sequence of edits, undone, gives the same content again; redone, what it had given.
class TestUndoProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySequence_data();
    void anySequence();
    void directoryAsOf_data() { support::addEngines(); }
    void directoryAsOf();

private:
    void runSequence(storage::Connection &connection, quint32 seed);
};

void TestUndoProperty::anySequence_data()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::addColumn<int>("sequences");
    // ANNUAIRE_TEST_SEQUENCES: more of them, for a night.
    const int asked = qEnvironmentVariableIntValue("ANNUAIRE_TEST_SEQUENCES");
#if defined(__SANITIZE_ADDRESS__)
    constexpr int usual = 60; // five times slower here; the released build runs the thousand
#elif defined(Q_OS_WIN)
    constexpr int usual = 150; // under wine a commit takes many times as long
#else
    constexpr int usual = 1000;
#endif
    QTest::newRow("sqlite") << storage::Engine::Sqlite << (asked > 0 ? asked : usual);
    QTest::newRow("postgresql") << storage::Engine::Postgresql << (asked > 0 ? asked : 15);
}

void TestUndoProperty::anySequence()
{
    QFETCH(storage::Engine, engine);
    QFETCH(int, sequences);
    SKIP_WITHOUT_SERVER(engine);
    constexpr int perDirectory = 20;
    std::unique_ptr<support::TestDatabase> test;
    for (int number = 0; number < sequences; ++number) {
        if (number % perDirectory == 0) {
            test = std::make_unique<support::TestDatabase>(engine);
            // What is tested is not the disk.
            if (engine == storage::Engine::Sqlite)
                VERIFY_OK(test->connection().execute(u"PRAGMA synchronous = OFF"_s));
        }
        runSequence(test->connection(), quint32(number));
        if (QTest::currentTestFailed()) {
            qInfo("sequence %d", number);
            return;
        }
    }
}

void tellDifference(const QStringList &actual, const QStringList &expected, quint32 seed)
{
    for (const QString &line : actual) {
        if (!expected.contains(line))
            qWarning("seed %u, there is: %s", seed, qUtf8Printable(line));
    }
    for (const QString &line : expected) {
        if (!actual.contains(line))
            qWarning("seed %u, there was: %s", seed, qUtf8Printable(line));
    }
}

void TestUndoProperty::runSequence(storage::Connection &connection, quint32 seed)
{
    support::RandomEditor editor(connection, seed);
    HistoryStorage history(connection);
    HistoryWriter writer(connection, u"Zoé"_s);
    QList<QStringList> states{support::wholeContent(connection)};
    const int steps = 2 + int(seed % 4);
    for (int step = 0; step < steps; ++step) {
        VERIFY_OK(editor.step());
        states += support::wholeContent(connection);
    }
    const auto undoTo = [&](int state) {
        const auto top = history.undoTop();
        VERIFY_OK(top);
        const auto undone = writer.undo(*top);
        VERIFY_OK(undone);
        QVERIFY(undone->conflicts.isEmpty() && undone->isDone());
        tellDifference(support::wholeContent(connection), states[state], seed);
        QCOMPARE(support::wholeContent(connection), states[state]);
    };
    const auto redoTo = [&](int state) {
        const auto top = history.redoTop();
        VERIFY_OK(top);
        const auto redone = writer.redo(*top);
        VERIFY_OK(redone);
        QVERIFY(redone->conflicts.isEmpty() && redone->isDone());
        QCOMPARE(support::wholeContent(connection), states[state]);
    };
    // All the way back and forth, then a little way, as people do who look for a state.
    const QList<std::pair<int, int>> ways{{steps, 0}, {0, steps}, {steps, steps / 2}, {steps / 2, steps}};
    for (const auto &[from, to] : ways) {
        for (int state = from; state != to && !QTest::currentTestFailed();) {
            state += to < from ? -1 : 1;
            to < from ? undoTo(state) : redoTo(state);
        }
    }
    const auto top = history.redoTop();
    VERIFY_OK(top);
    QVERIFY(!top->isValid());
}

namespace {

/// Without what contentAfter() does not tell: orders, counts of changes, editions, kept searches.
domain::DirectoryContent comparable(domain::DirectoryContent content)
{
    const auto byId = [](auto &records) {
        std::sort(records.begin(), records.end(),
                  [](const auto &left, const auto &right) { return left.id.value() < right.id.value(); });
    };
    content.info.rowVersion = 0;
    content.editions.clear();
    content.savedFilters.clear();
    byId(content.groups);
    byId(content.persons);
    for (domain::Person &person : content.persons)
        person.rowVersion = 0;
    for (domain::WorkGroup &group : content.groups) {
        group.rowVersion = 0;
        byId(group.facilitations);
        byId(group.mailingLists);
        byId(group.lineages);
    }
    return content;
}

} // namespace

void TestUndoProperty::directoryAsOf()
{
    ON_ENGINE(test);
    support::RandomEditor editor(test.connection(), 4711);
    HistoryStorage history(test.connection());
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    QList<QStringList> states;
    QList<domain::ChangeSetId> sets;
    const auto content = [&] { return support::contentOf(test.connection(), support::contentTables); };
    const auto others = [&] { return support::contentOf(test.connection(), support::otherTables); };
    for (int step = 0; step < 40; ++step) {
        VERIFY_OK(editor.step());
        states += content();
        sets += *history.undoTop();
    }
    for (const int state : {39, 20, 30, 0, 38, 7}) {
        const QStringList before = support::wholeContent(test.connection());
        const auto told = storage::contentAfter(test.connection(), sets[state]);
        VERIFY_OK(told);
        QCOMPARE(support::wholeContent(test.connection()), before); // it only reads
        const QStringList othersBefore = others();
        const QStringList contentBefore = content();
        const auto restored = support::restoreDirectory(test.connection(), sets[state]);
        if (contentBefore == states[state]) {
            COMPARE_ERROR(restored, domain::ErrorKind::InvalidInput);
            continue;
        }
        VERIFY_OK(restored);
        QVERIFY(!restored->counts.isNothing());
        QVERIFY(comparable(*told) == comparable(*storage::DirectoryStorage(test.connection()).readContent()));
        QCOMPARE(content(), states[state]);
        QCOMPARE(others(), othersBefore); // what was published was published
        // One change set, which is undone like any other.
        VERIFY_OK(writer.undo(restored->id));
        QCOMPARE(support::wholeContent(test.connection()), before);
        VERIFY_OK(writer.redo(*history.redoTop()));
        QCOMPARE(content(), states[state]);
        QCOMPARE(others(), othersBefore);
    }
    VERIFY_OK(test->checkIntegrity());
    QCOMPARE(*test->checkIntegrity(), QStringList());
}

QTEST_GUILESS_MAIN(TestUndoProperty)
#include "tst_undoproperty.moc"

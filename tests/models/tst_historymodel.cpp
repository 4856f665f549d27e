// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/historymodel.h"
#include "somegroups.h"
#include "testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::HistoryModel;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInPages();
    void followsCommits();
    void filters();
    void searches_data() { support::addEngines(); }
    void searches();
    void readsNothingBeforeItIsWanted();
    void sessionTellsWhatIsNext();

private:
    static domain::GroupId add(models::DirectorySession &session, const QString &name)
    {
        models::GroupDraft draft;
        draft.group.name.french = name;
        const auto id = session.save(draft);
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }
    static std::unique_ptr<models::DirectorySession> sessionOf(support::TestDatabase &database)
    {
        auto session = std::make_unique<models::DirectorySession>(database.openAgain());
        session->setAuthor(u"Ada"_s);
        return session;
    }
};

void TestHistoryModel::readsInPages()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    const auto session = sessionOf(database);
    for (int number = 0; number < 150; ++number)
        add(*session, u"Groupe %1"_s.arg(number));
    models::HistorySession history(*session);
    HistoryModel model(history);
    QVERIFY(model.rowCount() < 151 && model.canFetchMore({})); // the tester asks for more by itself
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 151);
    QCOMPARE(model.index(0, HistoryModel::WhatColumn).data().toString(), u"Created Groupe 149"_s);
    QCOMPARE(model.index(149, HistoryModel::WhatColumn).data().toString(), u"Created Groupe 0"_s);
    QCOMPARE(model.index(0, HistoryModel::WhoColumn).data().toString(), u"Ada"_s);
    QVERIFY(!model.index(0, HistoryModel::WhenColumn).data().toString().isEmpty());
    QCOMPARE(model.changeSet({}), nullptr);
}

void TestHistoryModel::followsCommits()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    const auto session = sessionOf(database);
    models::HistorySession history(*session);
    HistoryModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = model.rowCount();
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    add(*session, u"Communs"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), before + 1);
    const auto undone = history.undo();
    QVERIFY(undone && undone->isDone());
    QCOMPARE(model.rowCount(), before + 2);
    QVERIFY(model.index(1, 0).data(HistoryModel::UndoneRole).toBool());
    QVERIFY(model.index(1, HistoryModel::WhatColumn).data().toString().contains(u"undone since"_s));
    QVERIFY(history.redo());
    QVERIFY(!model.index(2, 0).data(HistoryModel::UndoneRole).toBool());
    // What another program commits comes as well.
    const auto other = database.openAgain();
    QVERIFY(database.place().runOutside(u"UPDATE work_group SET note = 'dehors'"_s));
    QTRY_COMPARE(model.rowCount(), before + 4);
}

void TestHistoryModel::filters()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    const auto session = sessionOf(database);
    const domain::GroupId id = add(*session, u"Communs"_s);
    add(*session, u"Biens"_s);
    models::HistorySession history(*session);
    HistoryModel model(history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({id, {}});
    QCOMPARE(model.rowCount(), 1);
    add(*session, u"Énergie"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 4);
}

void TestHistoryModel::searches()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    const auto session = sessionOf(database);
    for (int number = 0; number < 150; ++number)
        add(*session, u"Énergie %1"_s.arg(number));
    add(*session, u"Communs"_s);
    models::HistorySession history(*session);
    HistoryModel model(history);
    auto tester =
        std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    models::HistoryFilter filter;
    filter.words = u"communs"_s;
    model.setFilter(filter);
    QVERIFY(model.isSearching());
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.index(0, 0).data(HistoryModel::TitleRole).toString(), u"Created Communs"_s);
    // In pages, to the oldest.
    filter.words = u"energie"_s;
    model.setFilter(filter);
    QTRY_VERIFY(!model.isSearching());
    for (int pages = 0; pages < 10 && model.canFetchMore({}); ++pages) {
        model.fetchMore({});
        QTRY_VERIFY(!model.isSearching());
    }
    QCOMPARE(model.rowCount(), 150);
    QCOMPARE(model.index(149, HistoryModel::WhatColumn).data().toString(), u"Created Énergie 0"_s);
    // What is committed meanwhile is found as well; the newest words win.
    add(*session, u"Énergies"_s);
    QTRY_COMPARE(model.index(0, HistoryModel::WhatColumn).data().toString(), u"Created Énergies"_s);
    filter.words = u"nowhere"_s;
    model.setFilter(filter);
    filter.words = u"énergies"_s;
    model.setFilter(filter);
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 1);
    tester.reset(); // within a reset it would ask for more
    model.setFilter({});
    QVERIFY(!model.isSearching());
    QVERIFY(model.rowCount() > 1);
}

void TestHistoryModel::readsNothingBeforeItIsWanted()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    const auto session = sessionOf(database);
    add(*session, u"Communs"_s);
    models::HistorySession history(*session);
    HistoryModel model(history, nullptr, HistoryModel::Start::Idle);
    QCOMPARE(model.rowCount(), 0);
    add(*session, u"Biens"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setActive(true);
    QCOMPARE(model.rowCount(), 3);
}

void TestHistoryModel::sessionTellsWhatIsNext()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    const auto session = sessionOf(database);
    models::HistorySession history(*session);
    QVERIFY(!history.nextUndo() && !history.nextRedo());
    const auto nothing = history.undo();
    QVERIFY(!nothing && nothing.error().kind == domain::ErrorKind::NotFound);
    const domain::GroupId id = add(*session, u"Communs"_s);
    QCOMPARE(history.nextUndo()->subjects.first().name, u"Communs"_s);
    QVERIFY(session->deleteGroups({id}));
    QCOMPARE(history.binCount(), 1);
    QCOMPARE(history.bin()->first().name, u"Communs"_s);
    QVERIFY(history.removeForGood({{domain::RecordKind::Group, id.value()}}));
    QCOMPARE(history.binCount(), 0);
    const QSignalSpy undone(&history, &models::HistorySession::undone);
    QVERIFY(history.undo());
    QCOMPARE(undone.size(), 1);
    QCOMPARE(history.binCount(), 1);
    QVERIFY(history.restoreFromBin({{domain::RecordKind::Group, id.value()}}));
    QVERIFY(session->group(id));
    QVERIFY(!history.nextRedo());
}

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"

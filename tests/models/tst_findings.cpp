// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/findings.h"
#include "models/findingsmodel.h"
#include "models/grouptablemodel.h"
#include "somegroups.h"
#include "storage/directorystorage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::DirectorySession;
using models::FindingsModel;
using support::valueOf;

namespace {

QStringList printed(const FindingsModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        rows.append(index.data(FindingsModel::NameRole).toString() + u" | "_s +
                    index.data(FindingsModel::TextRole).toString());
    }
    return rows;
}

struct Fixture
{
    explicit Fixture(storage::Engine engine) : database(engine)
    {
        support::addSomeGroups(*database);
        // What is due is told by the day it is.
        storage::GroupStorage groups(database.connection());
        domain::WorkGroup group = valueOf(groups.read(support::idOf(*database, u"Économie et communs"_s)));
        group.verifiedOn = lastCheck;
        auto transaction =
            valueOf(storage::ChangeSetTransaction::begin(database.connection(), u"Test"_s, storage::ChangeKind::Edit));
        valueOf(groups.update(transaction, group));
        valueOf(transaction.commit());
        session = std::make_unique<DirectorySession>(database.openAgain());
        session->setAuthor(u"Nicole Alix"_s);
        findings = std::make_unique<models::Findings>(*session);
        updated = std::make_unique<QSignalSpy>(findings.get(), &models::Findings::updated);
        for (FindingsModel *model : {&findings->toVerify(), &findings->toComplete()})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    }

    const QDate lastCheck = QDate::currentDate().addMonths(-13);
    support::TestDatabase database;
    std::unique_ptr<DirectorySession> session;
    std::unique_ptr<models::Findings> findings;
    std::unique_ptr<QSignalSpy> updated;
};

} // namespace

/// What the program says of a directory by itself: what is due and what lacks.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookIsTheDomains_data() { support::addEngines(); }
    void lookIsTheDomains();
    void listsAreOrdered_data() { support::addEngines(); }
    void listsAreOrdered();
    void followChanges_data() { support::addEngines(); }
    void followChanges();
    void rowsAreLimitedCountsAreNot();
    void nothingIsLookedForAfterTheEnd();
};

void TestFindings::lookIsTheDomains()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    support::addSomeGroups(*database);
    const QDate today(2027, 11, 1);
    const auto content = valueOf(storage::DirectoryStorage(database.connection()).readContent());
    QList<domain::Finding> expected = domain::findings(content, today);
    const auto report = valueOf(storage::FindingStorage(database.connection()).find(today, 1000));
    QCOMPARE(report.toVerifyCount + report.toCompleteCount, expected.size());
    for (const storage::NamedFinding &found : report.toVerify + report.toComplete)
        QVERIFY(expected.removeOne(found.finding));
    QVERIFY(expected.isEmpty());
}

void TestFindings::listsAreOrdered()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture fixture(engine);
    QVERIFY(!fixture.findings->isKnown());
    QVERIFY(fixture.updated->wait());
    QVERIFY(fixture.findings->isKnown());
    const QString day = domain::dateText(fixture.lastCheck, domain::Language::English);
    QCOMPARE(printed(fixture.findings->toVerify()),
             (QStringList{u"Communs et habitat | never verified"_s, u"Œuvrer ensemble | never verified"_s,
                          u"Économie et communs | last checked on "_s + day}));
    const QStringList lacking = printed(fixture.findings->toComplete());
    QVERIFY2(lacking.contains(u"Communs et habitat | the date of the status is missing"_s),
             qPrintable(lacking.join(u'\n')));
    QVERIFY(lacking.contains(u"Œuvrer ensemble | no facilitator is named"_s));
    QVERIFY(!lacking.contains(u"Archives | no facilitator is named"_s));
    QVERIFY(lacking.constLast().startsWith(u"Edouard Jourdain | "_s));
    QCOMPARE(qint64(lacking.size()), fixture.findings->toComplete().total());
}

void TestFindings::followChanges()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture fixture(engine);
    QVERIFY(fixture.updated->wait());
    FindingsModel &due = fixture.findings->toVerify();
    QSignalSpy resets(&due, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last(due.index(2));
    QVERIFY(fixture.session->verify({support::idOf(*fixture.database, u"Communs et habitat"_s)}));
    QVERIFY(fixture.updated->wait());
    QCOMPARE(due.rowCount(), 2);
    QCOMPARE(last.row(), 1); // the row that stays keeps its selection
    QVERIFY(resets.isEmpty());
    support::rename(*fixture.database, u"Œuvrer ensemble"_s, u"Œuvrer à plusieurs"_s);
    QTRY_COMPARE(due.index(0).data(FindingsModel::NameRole).toString(), u"Œuvrer à plusieurs"_s);
}

void TestFindings::rowsAreLimitedCountsAreNot()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    support::addSomeGroups(*database);
    const auto report = valueOf(storage::FindingStorage(database.connection()).find(QDate(2027, 11, 1), 1));
    QCOMPARE(report.toVerify.size(), 1);
    QCOMPARE(report.toVerifyCount, 3);
    QCOMPARE(report.toComplete.size(), 1);
    QVERIFY(report.toCompleteCount > 1);
    const auto stopped = storage::FindingStorage(database.connection()).find(QDate(2027, 11, 1), 1, [](qint64, qint64) {
        return false;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, domain::ErrorKind::Cancelled);
}

void TestFindings::nothingIsLookedForAfterTheEnd()
{
    Fixture fixture(storage::Engine::Sqlite);
    fixture.findings->refresh();
    fixture.findings.reset();
    QVERIFY(!fixture.updated->wait(400));
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"

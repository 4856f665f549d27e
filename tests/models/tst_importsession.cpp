// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "models/importsession.h"
#include "testdatabase.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::ImportSession;

namespace {

domain::ImportProposal oneGroup()
{
    domain::ImportedGroup imported;
    imported.group.id = domain::GroupId(1);
    imported.group.name.french = u"Groupe neuf"_s;
    imported.told = {domain::ImportField::NameFrench};
    domain::ImportProposal proposal;
    proposal.groups = {imported};
    return proposal;
}

domain::Error stopped()
{
    return {domain::ErrorKind::Cancelled, u"stopped"_s, {}};
}

} // namespace

/// An import in a worker: how far it is, and how it is left.
class TestImportSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsComparesAndWrites_data() { support::addEngines(); }
    void readsComparesAndWrites();
    void readingStopsWhenAsked();
    void nobodyWaitsForAReading();
};

void TestImportSession::readsComparesAndWrites()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    models::DirectorySession session(database.openAgain());
    ImportSession import(session);
    const QSignalSpy read(&import, &ImportSession::sourceRead);
    const QSignalSpy planned(&import, &ImportSession::planned);
    const QSignalSpy progressed(&import, &ImportSession::progressed);
    import.start(
        [](const ImportSession::Progress &progress) -> domain::Result<domain::ImportProposal> {
            return progress(1, 4) ? domain::Result<domain::ImportProposal>(oneGroup()) : stopped();
},
        {});
QTRY_COMPARE(planned.size(), 1);
QCOMPARE(read.size(), 1);
QCOMPARE(progressed.first(), (QVariantList{250, 1000}));
const QSignalSpy applied(&import, &ImportSession::applied);
import.apply(u"page.md"_s);
QTRY_COMPARE(applied.size(), 1);
QCOMPARE(session.groups().rowCount(), 1);
}

void TestImportSession::readingStopsWhenAsked()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    models::DirectorySession session(database.openAgain());
    ImportSession import(session);
    const QSignalSpy failed(&import, &ImportSession::failed);
    const auto begun = std::make_shared<QSemaphore>();
    import.start(
        [begun](const ImportSession::Progress &progress) -> domain::Result<domain::ImportProposal> {
            begun->release();
    while (progress(0, 0))
        QThread::yieldCurrentThread();
    return stopped();
},
        {});
begun->acquire();
import.cancel();
QTRY_COMPARE(failed.size(), 1);
QCOMPARE(failed.first().first().value<domain::Error>().kind, domain::ErrorKind::Cancelled);
QVERIFY(!import.isBusy());
}

/// Whoever leaves need not wait until what cannot be interrupted is over, and is told nothing of it.
void TestImportSession::nobodyWaitsForAReading()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    models::DirectorySession session(database.openAgain());
    auto import = std::make_unique<ImportSession>(session);
    const auto begun = std::make_shared<QSemaphore>();
    const auto left = std::make_shared<QSemaphore>();
    const auto ended = std::make_shared<QSemaphore>();
    import->start(
        [begun, left, ended](const ImportSession::Progress &progress) -> domain::Result<domain::ImportProposal> {
            begun->release();
    const bool isLeft = left->tryAcquire(1, 10'000); // which comes once the session is gone
    const bool goesOn = progress(1, 2);
    ended->release(isLeft && !goesOn ? 1 : 2);
    return stopped();
},
        {});
begun->acquire();
import.reset();
left->release();
ended->acquire();
QCOMPARE(ended->available(), 0);
}

QTEST_GUILESS_MAIN(TestImportSession)
#include "tst_importsession.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backupsession.h"
#include "models/directorysession.h"
#include "storage/backup/backupstore.h"
#include "storage/backup/directorycopy.h"
#include "storage/backup/filereplacing.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using models::BackupSession;
using models::DirectorySession;
using models::FileLoss;
using storage::BackupReason;

namespace {

/// An open directory whose backups are kept in a folder of the test's own.
struct Fixture
{
    explicit Fixture(storage::Engine engine) : place(engine)
    {
        auto made = storage::Database::create(place.location(), support::someInfo(), u"Ada"_s);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        session = std::make_unique<DirectorySession>(*std::move(made));
        session->setAuthor(u"Ada"_s);
        session->setDataFolder(data.path());
    }
    void addGroup(const QString &name)
    {
        models::GroupDraft draft;
        draft.group.name.french = name;
        QVERIFY(session->save(draft));
    }
    [[nodiscard]] QList<BackupReason> reasons() const
    {
        QList<BackupReason> all;
        for (const storage::Backup &backup : storage::BackupStore(data.path() + u"/backups"_s, place.location()).list())
            all += backup.reason;
        return all;
    }

    QTemporaryDir data;
    support::TestPlace place;
    std::unique_ptr<DirectorySession> session;
};

} // namespace

/// The backups of a window that is open.
class TestBackupSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDayMakesOne_data() { support::addEngines(); }
    void aNewDayMakesOne();
    void anImportMakesOne_data() { support::addEngines(); }
    void anImportMakesOne();
    void whatWasShownIsKept();
};

#define BACKUPS(name)                                                                                                  \
    QFETCH(storage::Engine, engine);                                                                                   \
    SKIP_WITHOUT_SERVER(engine);                                                                                       \
    Fixture name(engine)

void TestBackupSession::aNewDayMakesOne()
{
    BACKUPS(fixture);
    fixture.addGroup(u"Communs"_s);
    BackupSession backups(*fixture.session);
    QSignalSpy failed(&backups, &BackupSession::failed);
    const QDateTime today = QDateTime::currentDateTimeUtc();
    backups.lookAtDay(today);
    QTRY_COMPARE(fixture.reasons().size(), 1);
    backups.lookAtDay(today);
    fixture.addGroup(u"Ailleurs"_s);
    backups.lookAtDay(today);
    backups.lookAtDay(today.addDays(1));
    QTRY_COMPARE(fixture.reasons().size(), 2);
    backups.lookAtDay(today.addDays(2)); // nothing changed
    backups.make();                      // after it, in the same worker
    QTRY_COMPARE(fixture.reasons().size(), 3);
    QCOMPARE(fixture.reasons().count(BackupReason::Daily), 2);
    QCOMPARE(failed.size(), 0);
}

void TestBackupSession::anImportMakesOne()
{
    BACKUPS(fixture);
    QVERIFY(BackupSession::backUpBeforeImport(fixture.session->connection(), fixture.data.path()));
    QCOMPARE(fixture.reasons(), QList<BackupReason>{BackupReason::Import});
}

void TestBackupSession::whatWasShownIsKept()
{
#ifdef Q_OS_WIN
    QSKIP("an open file is not replaced there");
#endif
    Fixture fixture(storage::Engine::Sqlite);
    const QString path = fixture.place.location().path();
    const QString newer = path + u".newer"_s;
    QVERIFY(storage::DirectoryCopy::write(fixture.session->connection(), newer, storage::DirectoryCopy::Use::Editing));
    fixture.addGroup(u"Gardé"_s);
    QSignalSpy lost(fixture.session.get(), &DirectorySession::fileLost);
    QVERIFY(storage::replaceFile(newer, path));
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().value<FileLoss>(), FileLoss::Replaced);
    QVERIFY(fixture.session->isShownKept());
    QCOMPARE(fixture.reasons(), QList<BackupReason>{BackupReason::Replaced});
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    const auto backup = storage::BackupStore(fixture.data.path() + u"/backups"_s, fixture.place.location()).list();
    const auto kept = storage::DirectoryCopy::read(backup.first().path);
    QVERIFY(kept);
    QCOMPARE(kept->groups.size(), 1);
    // A search is the first that opens the file once more: it is refused, and leaves the new file alone.
    QSignalSpy failed(fixture.session.get(), &DirectorySession::failed);
    fixture.session->search(u"garde"_s);
    QTRY_COMPARE(failed.size(), 1);
    fixture.session.reset();
    const auto now = storage::DirectoryCopy::read(path);
    QVERIFY(now);
    QCOMPARE(now->groups.size(), 0);
}

QTEST_GUILESS_MAIN(TestBackupSession)
#include "tst_backupsession.moc"

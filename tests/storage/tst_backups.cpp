// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backupnames.h"
#include "storage/backup/backupstore.h"
#include "storage/backup/directorycopy.h"
#include "storage/directorystorage.h"
#include "storagetest.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::Difference;
using storage::Backup;
using storage::BackupReason;
using storage::BackupStore;
using storage::DirectoryCopy;
using namespace testing;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Backup backupAt(const QDateTime &at, BackupReason reason = BackupReason::Daily, qint64 bytes = 10)
{
    return {storage::backupFileName(at, reason), at, reason, bytes};
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTellWhenAndWhy();
    void rotation();
    void rotationIsBounded();
    void nothingStaysLongerThanAYear();
    void agePrunesAtOpening();
    void copies_data() { support::addEngines(); }
    void copies();
    void copyKeepsHistory();
    void copyNeverHarmsAnOpenDirectory();
    void consultationCopyIsOneReadOnlyFile();
    void dailyOnlyWhenChanged_data() { support::addEngines(); }
    void dailyOnlyWhenChanged();
};

void TestBackups::namesTellWhenAndWhy()
{
    const Backup backup = backupAt(noon, BackupReason::Import, 0);
    const auto read = storage::backupFromFileName(u"/x/"_s + backup.path);
    QVERIFY(read.has_value());
    QCOMPARE(read->at, noon);
    QCOMPARE(read->reason, BackupReason::Import);
    for (const QString &other : {u"groups.annuaire"_s, u"20261123T120000000Z-never.annuaire"_s, u"x-daily.annuaire"_s})
        QVERIFY2(!storage::backupFromFileName(other), qPrintable(other));
}

void TestBackups::rotation()
{
    // One each day for two years.
    QList<Backup> backups;
    for (int day = 0; day < 730; ++day)
        backups += backupAt(noon.addDays(-day));
    const QList<Backup> dropped = storage::backupsToDrop(backups, noon, 1'000'000);
    QList<int> keptDays;
    for (int day = 0; day < backups.size(); ++day) {
        if (!dropped.contains(backups.at(day)))
            keptDays += day;
    }
    QCOMPARE(keptDays.first(7), QList<int>({0, 1, 2, 3, 4, 5, 6}));
    QVERIFY2(keptDays.size() >= 7 + 3 + 11 && keptDays.size() <= 7 + 5 + 12,
             qPrintable(QString::number(keptDays.size())));
    QVERIFY(keptDays.last() > 300 && keptDays.last() <= 366);
    // Kept once, a backup is kept by the same rule the next time: nothing falls out early.
    QList<Backup> kept;
    for (const int day : keptDays)
        kept += backups.at(day);
    QCOMPARE(storage::backupsToDrop(kept, noon, 1'000'000), QList<Backup>());
}

void TestBackups::rotationIsBounded()
{
    QList<Backup> backups;
    for (int day = 0; day < 5; ++day)
        backups += backupAt(noon.addDays(-day), BackupReason::Daily, 100);
    QCOMPARE(storage::backupsToDrop(backups, noon, 250).size(), 3);
    QCOMPARE(storage::backupsToDrop(backups, noon, 1).size(), 3); // the newest two stay, whatever their size
    QCOMPARE(storage::backupsToDrop(backups, noon, 500).size(), 0);
}

void TestBackups::nothingStaysLongerThanAYear()
{
    // One of each reason and among the newest five: what is too old goes all the same, but for the newest of all.
    QList<Backup> backups;
    for (const BackupReason reason : {BackupReason::Manual, BackupReason::Import, BackupReason::Restore})
        backups += backupAt(noon.addMonths(-12 - int(backups.size())), reason);
    QCOMPARE(storage::backupsToDrop(backups, noon, 1'000'000), backups.mid(1));
    backups.prepend(backupAt(noon.addMonths(-11)));
    QCOMPARE(storage::backupsToDrop(backups, noon, 1'000'000), backups.mid(1));
}

void TestBackups::agePrunesAtOpening()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    const QTemporaryDir root;
    BackupStore store(root.path(), test.place().location());
    VERIFY_OK(store.make(test.connection(), BackupReason::Manual, noon.addMonths(-13)));
    const auto newest = store.make(test.connection(), BackupReason::Import, noon.addMonths(-2));
    VERIFY_OK(newest);
    const auto daily = store.makeDaily(test.connection(), noon); // nothing has changed
    VERIFY_OK(daily);
    QVERIFY(!daily->has_value());
    QCOMPARE(store.list(), QList<Backup>{*newest});
}

void TestBackups::copies()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const QString path = test.place().folder() + u"/copy é 'x'.annuaire"_s;
    for (int again = 0; again < 2; ++again) { // the second replaces the first
        VERIFY_OK(DirectoryCopy::write(test.connection(), path, DirectoryCopy::Use::Editing));
        VERIFY_OK(DirectoryCopy::check(path));
        const auto content = DirectoryCopy::read(path);
        VERIFY_OK(content);
        QCOMPARE(names(*content), QStringList{u"Communs"_s});
        QVERIFY(!QFile::exists(path + u"-wal"_s));
    }
    QCOMPARE(QDir(test.place().folder()).entryList({u"*.part"_s}, QDir::Files), QStringList());
    auto opened = storage::Database::open(storage::Location::ofFile(path));
    VERIFY_OK(opened);
    VERIFY_OK(support::addGroup((*opened)->connection(), support::groupNamed(u"Autre"_s)));
}

void TestBackups::copyKeepsHistory()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const QString path = test.place().folder() + u"/copy.annuaire"_s;
    auto reader = storage::Database::open(test.place().location(), storage::OpenMode::ReadOnly);
    VERIFY_OK(reader);
    VERIFY_OK(DirectoryCopy::write((*reader)->connection(), path, DirectoryCopy::Use::Editing));
    COMPARE_ERROR(support::addGroup((*reader)->connection(), support::groupNamed(u"Non"_s)),
                  domain::ErrorKind::ReadOnly);
    auto copy = storage::Database::open(storage::Location::ofFile(path));
    VERIFY_OK(copy);
    QCOMPARE(support::history((*copy)->connection()), support::history(test.connection()));
}

void TestBackups::copyNeverHarmsAnOpenDirectory()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    COMPARE_ERROR(DirectoryCopy::write(test.connection(), test.place().location().path(), DirectoryCopy::Use::Editing),
                  domain::ErrorKind::InvalidInput);
    support::TestDatabase other(storage::Engine::Sqlite);
    VERIFY_OK(support::addGroup(other.connection(), support::groupNamed(u"Communs"_s)));
    COMPARE_ERROR(DirectoryCopy::write(test.connection(), other.place().location().path(), DirectoryCopy::Use::Editing),
                  domain::ErrorKind::InvalidInput);
    COMPARE_ERROR(DirectoryCopy::write(test.connection(), test.place().folder(), DirectoryCopy::Use::Editing),
                  domain::ErrorKind::InvalidInput);
    COMPARE_ERROR(DirectoryCopy::write(test.connection(), test.place().folder() + u"/none/x.annuaire"_s,
                                       DirectoryCopy::Use::Editing),
                  domain::ErrorKind::InputOutput);
}

void TestBackups::consultationCopyIsOneReadOnlyFile()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const QTemporaryDir medium;
    const QString path = medium.filePath(u"copy.annuaire"_s);
    VERIFY_OK(DirectoryCopy::write(test.connection(), path, DirectoryCopy::Use::Consultation));
    QVERIFY(!(QFile::permissions(path) & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.read(20);
    QCOMPARE(header.at(18), char(1)); // no WAL: no side files wherever it is opened
    QCOMPARE(header.at(19), char(1));
    {
        auto opened = storage::Database::open(storage::Location::ofFile(path), storage::OpenMode::ReadOnly);
        VERIFY_OK(opened);
        const auto content = storage::DirectoryStorage((*opened)->connection()).readContent();
        VERIFY_OK(content);
        QCOMPARE(names(*content), QStringList{u"Communs"_s});
    }
    QCOMPARE(QDir(medium.path()).entryList(QDir::Files), QStringList{u"copy.annuaire"_s});
}

void TestBackups::dailyOnlyWhenChanged()
{
    ON_ENGINE(test);
    const QTemporaryDir root;
    BackupStore store(root.path(), test.place().location());
    const auto first = store.makeDaily(test.connection(), noon);
    VERIFY_OK(first);
    QVERIFY(first->has_value());
    const auto tomorrow = store.makeDaily(test.connection(), noon.addDays(1));
    VERIFY_OK(tomorrow);
    QVERIFY2(!tomorrow->has_value(), "nothing has changed");
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const auto sameDay = store.makeDaily(test.connection(), noon.addSecs(60));
    VERIFY_OK(sameDay);
    QVERIFY2(!sameDay->has_value(), "there is one of today");
    const auto changed = store.makeDaily(test.connection(), noon.addDays(1));
    VERIFY_OK(changed);
    QVERIFY(changed->has_value());
    QCOMPARE(store.list().size(), 2);
    QCOMPARE(store.list().first().path, (*changed)->path);
    QVERIFY(!(QFile::permissions((*changed)->path) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto newest = store.newestGood();
    QVERIFY(newest.has_value());
    QCOMPARE(newest->path, (*changed)->path);
    // One that went bad is passed over.
    QFile::setPermissions(newest->path, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(QFile::resize(newest->path, 5000));
    QCOMPARE(store.newestGood()->path, (*first)->path);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"

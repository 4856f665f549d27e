// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Backup backupAt(const QDateTime &at, BackupReason reason = BackupReason::Daily, qint64 bytes = 10)
{
    return {storage::backupFileName(at, reason), at, reason, bytes};
}

QStringList names(const domain::DirectoryContent &content)
{
    QStringList list;
    for (const domain::WorkGroup &group : content.groups)
        list += group.name.french;
    return list;
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTellWhenAndWhy();
    void rotation();
    void rotationIsBounded();
    void copies_data() { support::addEngines(); }
    void copies();
    void copyKeepsHistory();
    void copyNeverHarmsAnOpenDirectory();
    void consultationCopyIsOneReadOnlyFile();
    void dailyOnlyWhenChanged();
    void restores();
    void restoreRefusesWhatIsOpen();
    void restoreSetsDamageAside();
    void differences();
    void olderProgramsFilesAreBackedUpFirst();
    void conflictedCopies_data();
    void conflictedCopies();
    void aFileThatIsGoneTakesNothing();
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
    support::TestDatabase test(storage::Engine::Sqlite);
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

void TestBackups::restores()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    const QTemporaryDir root;
    BackupStore store(root.path(), place.location());
    QString backup;
    {
        auto database = storage::Database::create(place.location(), support::someInfo(), u"Ada"_s);
        VERIFY_OK(database);
        VERIFY_OK(support::addGroup((*database)->connection(), support::groupNamed(u"Avant"_s)));
        const auto made = store.make((*database)->connection(), BackupReason::Manual);
        VERIFY_OK(made);
        backup = made->path;
        VERIFY_OK(support::addGroup((*database)->connection(), support::groupNamed(u"Après"_s)));
    }
    const auto kept = store.restore(backup);
    VERIFY_OK(kept);
    {
        auto database = storage::Database::open(place.location());
        VERIFY_OK(database);
        QVERIFY(!(*database)->isReadOnly());
        const auto content = storage::DirectoryStorage((*database)->connection()).readContent();
        VERIFY_OK(content);
        QCOMPARE(names(*content), QStringList{u"Avant"_s});
    }
    const auto before = DirectoryCopy::read(*kept);
    VERIFY_OK(before);
    QCOMPARE(names(*before), QStringList({u"Avant"_s, u"Après"_s}));
    QCOMPARE(store.list().first().reason, BackupReason::Restore);
    // A directory that is gone comes back too; what is no directory never takes its place.
    QVERIFY(QFile::remove(place.location().path()));
    QFile log(place.location().path() + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("of the file that is gone");
    log.close();
    VERIFY_OK(store.restore(*kept));
    QVERIFY(!QFile::exists(log.fileName()));
    QFile other(root.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("something else");
    other.close();
    COMPARE_ERROR(store.restore(other.fileName()), domain::ErrorKind::NotADirectory);
    COMPARE_ERROR(store.restore(place.location().path()), domain::ErrorKind::InvalidInput);
    VERIFY_OK(DirectoryCopy::check(place.location().path()));
}

void TestBackups::restoreRefusesWhatIsOpen()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    const QTemporaryDir root;
    BackupStore store(root.path(), test.place().location());
    const auto made = store.make(test.connection(), BackupReason::Manual);
    VERIFY_OK(made);
    COMPARE_ERROR(store.restore(made->path), domain::ErrorKind::Busy);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
}

void TestBackups::restoreSetsDamageAside()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    const QTemporaryDir root;
    BackupStore store(root.path(), place.location());
    QString backup;
    {
        auto database = storage::Database::create(place.location(), support::someInfo(), u"Ada"_s);
        VERIFY_OK(database);
        const auto made = store.make((*database)->connection(), BackupReason::Daily);
        VERIFY_OK(made);
        backup = made->path;
    }
    QVERIFY(QFile::resize(place.location().path(), 5000));
    const auto kept = store.restore(backup);
    VERIFY_OK(kept);
    QCOMPARE(QFileInfo(*kept).size(), 5000);
    QCOMPARE(QFileInfo(*kept).absolutePath(), QFileInfo(place.location().path()).absolutePath());
    VERIFY_OK(storage::Database::open(place.location()));
}

void TestBackups::differences()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    const auto stays = support::addGroup(test.connection(), support::groupNamed(u"Reste"_s));
    const auto goes = support::addGroup(test.connection(), support::groupNamed(u"Part"_s));
    VERIFY_OK(goes);
    const QString path = test.place().folder() + u"/copy.annuaire"_s;
    VERIFY_OK(DirectoryCopy::write(test.connection(), path, DirectoryCopy::Use::Editing));
    const auto nothing = BackupStore::difference(test.connection(), path);
    VERIFY_OK(nothing);
    QCOMPARE(*nothing, QList<Difference>());
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Neuf"_s)));
    VERIFY_OK(support::inChangeSet(test.connection(), storage::ChangeKind::Edit, [&](auto &transaction) {
        storage::GroupStorage groups(test.connection());
        auto group = groups.read(*stays);
        group->note = u"changé"_s;
        if (auto done = groups.update(transaction, *group); !done)
            return done;
        return groups.remove(transaction, *goes, 1);
    }));
    const auto found = BackupStore::difference(test.connection(), path);
    VERIFY_OK(found);
    QStringList lines;
    for (const Difference &difference : *found)
        lines += QString::number(int(difference.kind)) + u' ' + difference.name;
    QCOMPARE(lines, QStringList({u"2 Reste"_s, u"0 Neuf"_s, u"1 Part"_s}));
    QCOMPARE(domain::countOf(*found, Difference::Kind::Changed, domain::RecordKind::Group), 1);
}

void TestBackups::olderProgramsFilesAreBackedUpFirst()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    {
        auto connection = storage::Connection::open(place.location(), storage::OpenMode::Create);
        VERIFY_OK(connection);
        VERIFY_OK(storage::SchemaManager(**connection, storage::SchemaManager::migrations().first(1)).create());
    }
    int calls = 0;
    const auto refuse = [&calls](storage::Connection &) -> domain::Result<void> {
        ++calls;
        return domain::Error{domain::ErrorKind::InputOutput, u"no room"_s, {}};
    };
    COMPARE_ERROR(storage::Database::open(place.location(), storage::OpenMode::ReadWrite, refuse),
                  domain::ErrorKind::InputOutput);
    QCOMPARE(calls, 1);
    const QTemporaryDir root;
    BackupStore store(root.path(), place.location());
    const auto backUp = [&store](storage::Connection &connection) -> domain::Result<void> {
        const auto made = store.make(connection, BackupReason::Migration);
        return made ? domain::Result<void>() : made.error();
    };
    const auto opened = storage::Database::open(place.location(), storage::OpenMode::ReadWrite, backUp);
    VERIFY_OK(opened);
    QCOMPARE((*opened)->schemaResult(), storage::SchemaResult::Upgraded);
    QCOMPARE(store.list().size(), 1);
    auto kept =
        storage::Connection::open(storage::Location::ofFile(store.list().first().path), storage::OpenMode::ReadOnly);
    VERIFY_OK(kept);
    QCOMPARE(storage::SchemaManager(**kept).inspect(), storage::SchemaResult::Outdated);
    // It can be looked into all the same.
    VERIFY_OK(DirectoryCopy::read(store.list().first().path));
}

void TestBackups::conflictedCopies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char *tool, const char *name, bool isOne) {
        QTest::newRow(tool) << QString::fromUtf8(name) << isOne;
    };
    row("Dropbox", "groupes (Ada's conflicted copy 2026-11-24).annuaire", true);
    row("Dropbox, French", "groupes (Copie en conflit de Ada 2026-11-24).annuaire", true);
    row("Nextcloud", "groupes (conflicted copy 2026-11-24 101500).annuaire", true);
    row("Nextcloud, French", "groupes (copie conflictuelle 2026-11-24 101500).annuaire", true);
    row("ownCloud", "groupes_conflict-20261124-101500.annuaire", true);
    row("Syncthing", "groupes.sync-conflict-20261124-101500-ABCDEFG.annuaire", true);
    row("Seafile", "groupes (SFConflict ada@example.org 2026-11-24-10-15-00).annuaire", true);
    row("the directory", "groupes.annuaire", false);
    row("another directory", "groupes du nord (conflicted copy 2026-11-24).annuaire", false);
    row("a copy by hand", "groupes (1).annuaire", false);
    row("another kind of file", "groupes (conflicted copy 2026-11-24).pdf", false);
}

void TestBackups::conflictedCopies()
{
    QFETCH(QString, name);
    QFETCH(bool, isOne);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QStringList found = storage::conflictedCopies(folder.filePath(u"groupes.annuaire"_s));
    QCOMPARE(found, isOne ? QStringList{folder.filePath(name)} : QStringList());
}

void TestBackups::aFileThatIsGoneTakesNothing()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    const QString path = test.place().location().path();
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Avant"_s)));
    QCOMPARE(test.connection().fileState(), storage::FileState::InPlace);
    QVERIFY(QFile::rename(path, path + u".moved"_s));
    QCOMPARE(test.connection().fileState(), storage::FileState::Gone);
    COMPARE_ERROR(support::addGroup(test.connection(), support::groupNamed(u"Perdu"_s)),
                  domain::ErrorKind::InputOutput);
    // What is shown can still be kept.
    const QString copy = test.place().folder() + u"/kept.annuaire"_s;
    VERIFY_OK(DirectoryCopy::write(test.connection(), copy, DirectoryCopy::Use::Editing));
    VERIFY_OK(DirectoryCopy::check(copy));
    QVERIFY(QFile::copy(copy, path));
    QCOMPARE(test.connection().fileState(), storage::FileState::Replaced);
    COMPARE_ERROR(support::addGroup(test.connection(), support::groupNamed(u"Perdu"_s)),
                  domain::ErrorKind::InputOutput);
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(path + u".moved"_s, path));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Gardé"_s)));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"

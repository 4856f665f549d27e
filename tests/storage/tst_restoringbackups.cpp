// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backupnames.h"
#include "filebytes.h"
#include "storage/backup/backupstore.h"
#include "storage/backup/directorycopy.h"
#include "storage/directorystorage.h"
#include "storagetest.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using domain::Difference;
using storage::Backup;
using storage::BackupReason;
using storage::BackupStore;
using storage::DirectoryCopy;
using namespace testing;

/// What is put back, and what stands beside it.
class TestRestoringBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restores();
    void restoreRefusesWhatIsOpen();
    void restoreSetsDamageAside();
    void restoreLeavesAloneWhatIsNotOurs_data();
    void restoreLeavesAloneWhatIsNotOurs();
    void restoreOfAFileWhoseBeginningIsGone();
    void restoresWhatIsInALogToo();
    void everyLeftLogGoesAside();
    void keepsWhoMayDoWhat();
    void followsALink();
    void differences();
    void olderProgramsFilesAreBackedUpFirst();
    void conflictedCopies_data();
    void conflictedCopies();
    void aFileThatIsGoneTakesNothing();
};

void TestRestoringBackups::restores()
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

void TestRestoringBackups::restoreRefusesWhatIsOpen()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    const QTemporaryDir root;
    BackupStore store(root.path(), test.place().location());
    const auto made = store.make(test.connection(), BackupReason::Manual);
    VERIFY_OK(made);
    COMPARE_ERROR(store.restore(made->path), domain::ErrorKind::Busy);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
}

void TestRestoringBackups::restoreSetsDamageAside()
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

void TestRestoringBackups::restoreLeavesAloneWhatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Dear all,\n");
    QTest::newRow("somebody's database") << QByteArray();
    QTest::newRow("a folder") << QByteArray("/");
    QTest::newRow("not to be read") << QByteArray("0");
}

void TestRestoringBackups::restoreLeavesAloneWhatIsNotOurs()
{
    QFETCH(QByteArray, bytes);
    support::TestDatabase test(storage::Engine::Sqlite);
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"backup.annuaire"_s);
    VERIFY_OK(DirectoryCopy::write(test.connection(), backup, DirectoryCopy::Use::Editing));
    const QString path = folder.filePath(u"theirs"_s);
    domain::ErrorKind kind = domain::ErrorKind::NotADirectory;
    if (bytes == "/") {
        QVERIFY(QDir().mkpath(path + u"/inside"_s));
    } else if (bytes.isEmpty()) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"theirs"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery(database).exec(u"CREATE TABLE song (name TEXT)"_s);
        database.close();
    } else {
        write(path, bytes);
    }
    if (bytes == "0") {
        kind = domain::ErrorKind::InputOutput;
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile(path).open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
    }
    const QFile::Permissions permissions = QFile::permissions(path);
    const QByteArray before = bytesOf(path);
    BackupStore store(folder.filePath(u"backups"_s), storage::Location::ofFile(path));
    COMPARE_ERROR(store.restore(backup), kind);
    QCOMPARE(QFile::permissions(path), permissions);
    QCOMPARE(bytesOf(path), before);
    QStringList files = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    files.removeOne(u"backups"_s);
    QCOMPARE(files, QStringList({u"backup.annuaire"_s, u"theirs"_s}));
}

void TestRestoringBackups::restoreOfAFileWhoseBeginningIsGone()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    const QString path = place.location().path();
    const QTemporaryDir root;
    BackupStore store(root.path(), place.location());
    QString backup;
    {
        auto database = storage::Database::create(place.location(), support::someInfo(), u"Ada"_s);
        VERIFY_OK(database);
        const auto made = store.make((*database)->connection(), BackupReason::Manual);
        VERIFY_OK(made);
        backup = made->path;
    }
    for (const QByteArray &bytes : {QByteArray(5000, '\0'), QByteArray()}) {
        write(path, bytes);
        const auto kept = store.restore(backup);
        VERIFY_OK(kept);
        QCOMPARE(bytesOf(*kept), bytes);
        VERIFY_OK(DirectoryCopy::check(path));
    }
}

void TestRestoringBackups::restoresWhatIsInALogToo()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    {
        VERIFY_OK(storage::Database::create(place.location(), support::someInfo(), u"Ada"_s));
    }
    support::TestDatabase copy(storage::Engine::Sqlite);
    VERIFY_OK(support::addGroup(copy.connection(), support::groupNamed(u"Dans le journal"_s)));
    const QString path = copy.place().location().path();
    QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
    const QTemporaryDir root;
    BackupStore store(root.path(), place.location());
    VERIFY_OK(store.restore(path));
    const auto content = DirectoryCopy::read(place.location().path());
    VERIFY_OK(content);
    QCOMPARE(names(*content), QStringList{u"Dans le journal"_s});
    VERIFY_OK(support::addGroup(copy.connection(), support::groupNamed(u"Encore"_s)));
}

void TestRestoringBackups::everyLeftLogGoesAside()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    const QString path = place.location().path();
    const QTemporaryDir root;
    BackupStore store(root.path(), place.location());
    support::TestDatabase test(storage::Engine::Sqlite);
    const auto made = store.make(test.connection(), BackupReason::Manual);
    VERIFY_OK(made);
    for (int time = 1; time <= 3; ++time) {
        QFile::remove(path);
        write(path + u"-wal"_s, "of the file that is gone, " + QByteArray::number(time));
        VERIFY_OK(store.restore(made->path));
        QVERIFY(!QFile::exists(path + u"-wal"_s));
        QCOMPARE(QDir(place.folder()).entryList({u"*.left-*-wal"_s}).size(), time);
    }
}

void TestRestoringBackups::keepsWhoMayDoWhat()
{
#ifdef Q_OS_WIN
    QSKIP("other rights there");
#else
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
    };
    const support::TestPlace place(storage::Engine::Sqlite);
    const QString path = place.location().path();
    const QTemporaryDir root;
    BackupStore store(root.path(), place.location());
    QString backup;
    {
        auto database = storage::Database::create(place.location(), support::someInfo(), u"Ada"_s);
        VERIFY_OK(database);
        const auto made = store.make((*database)->connection(), BackupReason::Manual);
        VERIFY_OK(made);
        backup = made->path;
    }
    for (const int mode : {0600, 0640, 0664, 0644}) {
        QCOMPARE(chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
        VERIFY_OK(store.restore(backup));
        QCOMPARE(modeOf(path), mode);
    }
    const mode_t before = umask(027);
    auto database = storage::Database::open(place.location());
    VERIFY_OK(database);
    const QString copy = place.folder() + u"/copy.annuaire"_s;
    const auto written = DirectoryCopy::write((*database)->connection(), copy, DirectoryCopy::Use::Editing);
    umask(before);
    VERIFY_OK(written);
    QCOMPARE(modeOf(copy), 0640);
    QCOMPARE(chmod(QFile::encodeName(copy).constData(), 0600), 0);
    VERIFY_OK(DirectoryCopy::write((*database)->connection(), copy, DirectoryCopy::Use::Editing));
    QCOMPARE(modeOf(copy), 0600);
#endif
}

void TestRestoringBackups::followsALink()
{
#ifdef Q_OS_WIN
    QSKIP("links are another thing there");
#else
    const support::TestPlace place(storage::Engine::Sqlite);
    const QString real = place.location().path();
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link.annuaire"_s);
    QVERIFY(QFile::link(real, link));
    BackupStore store(folder.filePath(u"backups"_s), storage::Location::ofFile(link));
    QString backup;
    {
        VERIFY_OK(storage::Database::create(place.location(), support::someInfo(), u"Ada"_s));
        auto database = storage::Database::open(storage::Location::ofFile(link));
        VERIFY_OK(database);
        const auto made = store.make((*database)->connection(), BackupReason::Manual);
        VERIFY_OK(made);
        backup = made->path;
        VERIFY_OK(support::addGroup((*database)->connection(), support::groupNamed(u"Après"_s)));
        support::TestDatabase other(storage::Engine::Sqlite);
        COMPARE_ERROR(DirectoryCopy::write(other.connection(), link, DirectoryCopy::Use::Editing),
                      domain::ErrorKind::InvalidInput); // it is open
    }
    write(real + u"-wal"_s, "of another file");
    QVERIFY(QFile::rename(real, real + u".gone"_s));
    VERIFY_OK(store.restore(backup));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(!QFile::exists(real + u"-wal"_s));
    auto content = DirectoryCopy::read(real);
    VERIFY_OK(content);
    QCOMPARE(names(*content), QStringList());
    // A damaged one goes aside as a file, and the link stays one.
    QVERIFY(QFile::resize(real, 5000));
    const auto kept = store.restore(backup);
    VERIFY_OK(kept);
    QCOMPARE(QFileInfo(*kept).absolutePath(), QFileInfo(real).absolutePath());
    QVERIFY(QFileInfo(link).isSymLink() && !QFileInfo(real).isSymLink());
    VERIFY_OK(DirectoryCopy::check(link));
#endif
}

void TestRestoringBackups::differences()
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

void TestRestoringBackups::olderProgramsFilesAreBackedUpFirst()
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

void TestRestoringBackups::conflictedCopies_data()
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

void TestRestoringBackups::conflictedCopies()
{
    QFETCH(QString, name);
    QFETCH(bool, isOne);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QStringList found = storage::conflictedCopies(folder.filePath(u"groupes.annuaire"_s));
    QCOMPARE(found, isOne ? QStringList{folder.filePath(name)} : QStringList());
}

void TestRestoringBackups::aFileThatIsGoneTakesNothing()
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

QTEST_GUILESS_MAIN(TestRestoringBackups)
#include "tst_restoringbackups.moc"

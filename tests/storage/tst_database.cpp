// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filebytes.h"
#include "storage/directorystorage.h"
#include "storage/history/historystorage.h"
#include "storage/sqlitefile.h"
#include "storagetest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using storage::Database;
using storage::Engine;
using storage::Location;
using namespace testing;

class TestStorageDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndReopens_data() { support::addEngines(); }
    void createsAndReopens();
    void keepsTheSessionSafe();
#ifdef Q_OS_UNIX
    void keepsItsLocks();
#endif
    void createRefusesExisting_data()
    {
        support::addEngines();
    }
    void createRefusesExisting();
    void createLeavesNothingHalfMade();
    void howItBeganIsNotTakenBack_data()
    {
        support::addEngines();
    }
    void howItBeganIsNotTakenBack();
    void seesOthersCommits_data()
    {
        support::addEngines();
    }
    void seesOthersCommits();
    void integrity_data()
    {
        support::addEngines();
    }
    void integrity();
    void storedCircles_data()
    {
        support::addEngines();
    }
    void storedCircles();
};

void TestStorageDatabase::createsAndReopens()
{
    ON_ENGINE(test);
    test.reopen();
    QCOMPARE(test->schemaResult(), storage::SchemaResult::Current);
    QVERIFY(!test->isReadOnly());
    const auto info = storage::DirectoryStorage(test.connection()).readInfo();
    VERIFY_OK(info);
    domain::DirectoryInfo expected = support::someInfo();
    expected.rowVersion = 2;
    QVERIFY(info.value() == expected);
    const auto problems = test->checkIntegrity();
    VERIFY_OK(problems);
    QCOMPARE(problems.value(), QStringList());
    QCOMPARE(support::column(test.connection(), u"SELECT kind || ' ' || author FROM change_set"_s),
             QStringList{u"create Test"_s});
    QVERIFY(!support::column(test.connection(), u"SELECT created_at FROM directory"_s).value(0).isEmpty());
}

void TestStorageDatabase::keepsTheSessionSafe()
{
    support::TestDatabase test(Engine::Sqlite);
    test.reopen();
    storage::Connection &connection = test.connection();
    QCOMPARE(support::column(connection, u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
    QCOMPARE(support::column(connection, u"PRAGMA synchronous"_s), QStringList{u"2"_s});
    QCOMPARE(support::column(connection, u"PRAGMA foreign_keys"_s), QStringList{u"1"_s});
    QCOMPARE(support::column(connection, u"PRAGMA busy_timeout"_s), QStringList{u"250"_s});
    QCOMPARE(support::column(connection, u"PRAGMA application_id"_s),
             QStringList{QString::number(storage::SqliteFile::applicationId)});
    // The header itself tells that the file is ours from the first moment, not only the WAL.
    QCOMPARE(bytesOf(test.place().location().path()).mid(68, 4), QByteArray("ANNU"));
}

#ifdef Q_OS_UNIX
/// Whether another process would see that somebody has the file open: SQLite’s shared lock, 510 bytes from 1 GiB + 2.
bool isLockedForOthers(const QString &path)
{
    const pid_t child = fork();
    if (child == 0) {
        const int file = open(QFile::encodeName(path).constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002;
        lock.l_len = 510;
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

void TestStorageDatabase::keepsItsLocks()
{
    support::TestDatabase test(Engine::Sqlite);
    const QString path = test.place().location().path();
    // The lock is there from the first look in WAL mode on.
    QCOMPARE(support::column(test.connection(), u"SELECT count(*) FROM change_set"_s), QStringList{u"1"_s});
    QVERIFY(isLockedForOthers(path));
    { // What a worker or a second window does.
        auto second = storage::Connection::open(test.place().location(), storage::OpenMode::ReadOnly);
        QVERIFY(second);
        QVERIFY(isLockedForOthers(path));
    }
    QVERIFY(isLockedForOthers(path));
    COMPARE_ERROR(Database::create(test.place().location(), support::someInfo(), u"Test"_s), ErrorKind::InvalidInput);
    QVERIFY(isLockedForOthers(path));
}
#endif

void TestStorageDatabase::createRefusesExisting()
{
    ON_ENGINE(test);
    const auto again = Database::create(test.place().location(), support::someInfo(), u"Test"_s);
    COMPARE_ERROR(again, ErrorKind::InvalidInput);
    QCOMPARE(support::column(test.connection(), u"SELECT count(*) FROM change_set"_s), QStringList{u"1"_s});
    if (engine != Engine::Sqlite)
        return;
    // Whatever it is that exists.
    const QString other = test.place().folder() + u"/other.txt";
    write(other, "kept");
    COMPARE_ERROR(Database::create(Location::ofFile(other), support::someInfo(), u"Test"_s), ErrorKind::InvalidInput);
    QCOMPARE(bytesOf(other), QByteArray("kept"));
    COMPARE_ERROR(Database::create(Location::ofFile(test.place().folder()), support::someInfo(), u"Test"_s),
                  ErrorKind::InvalidInput);
}

void TestStorageDatabase::createLeavesNothingHalfMade()
{
    support::TestPlace place(Engine::Sqlite);
    domain::DirectoryInfo untitled = support::someInfo();
    untitled.title = {};
    COMPARE_ERROR(Database::create(place.location(), untitled, u"Test"_s), ErrorKind::InvalidInput);
    QCOMPARE(QDir(place.folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
    COMPARE_ERROR(Database::create(Location::ofFile(place.folder() + u"/no/such/folder.annuaire"), support::someInfo(),
                                   u"Test"_s),
                  ErrorKind::InputOutput);
}

void TestStorageDatabase::howItBeganIsNotTakenBack()
{
    QFETCH(const Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestPlace place(engine);
    domain::DirectoryContent content;
    content.info = support::someInfo();
    domain::WorkGroup group = support::groupNamed(u"Archives"_s);
    group.id = domain::GroupId(1);
    content.groups = {group};
    auto database = Database::create(place.location(), content, u"Test"_s);
    QVERIFY2(database, support::whyNot(database).constData());
    const auto stored = storage::DirectoryStorage(database.value()->connection()).readContent();
    QCOMPARE(stored.value().groups.size(), 1);
    const auto top = storage::HistoryStorage(database.value()->connection()).undoTop();
    QVERIFY2(top, support::whyNot(top).constData());
    QVERIFY(!top->isValid());
}

void TestStorageDatabase::seesOthersCommits()
{
    ON_ENGINE(test);
    const auto other = test.openAgain();
    const auto before = test.connection().dataVersion();
    VERIFY_OK(before);
    QCOMPARE(*test.connection().dataVersion(), *before);
    VERIFY_OK(support::addGroup(other->connection(), support::groupNamed(u"Communs"_s)));
    const auto after = test.connection().dataVersion();
    VERIFY_OK(after);
    QVERIFY(*after != *before);
}

void TestStorageDatabase::storedCircles()
{
    ON_ENGINE(test);
    for (const QString &name : {u"Un"_s, u"Deux"_s, u"Trois"_s, u"Quatre"_s})
        VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(name)));
    const auto tie = [&test](int group, int target, const QString &kind) {
        return test.place().runOutside(
            u"INSERT INTO lineage (group_id, kind, target_id) SELECT a.id, '%3', b.id FROM work_group a, work_group b "
            "WHERE a.position = (SELECT min(position) FROM work_group) + %1 "
            "AND b.position = (SELECT min(position) FROM work_group) + %2"_s.arg(group)
                .arg(target)
                .arg(kind));
    };
    QVERIFY(tie(1, 0, u"takes-over-from"_s));
    QVERIFY(tie(0, 1, u"supported-by"_s)); // no succession
    QVERIFY(tie(2, 1, u"stems-from"_s));
    QVERIFY(tie(3, 2, u"stems-from"_s));
    QCOMPARE(test->checkIntegrity().value(), QStringList());
    QVERIFY(tie(0, 2, u"takes-over-from"_s)); // Un, Deux, Trois; Quatre only comes after them
    const auto problems = test->checkIntegrity();
    VERIFY_OK(problems);
    QCOMPARE(problems->size(), 3);
    QVERIFY2(problems->first().startsWith(u"“Un” comes after itself: “Deux”"_s), qPrintable(problems->first()));
    QVERIFY(problems->filter(u"Quatre"_s).isEmpty());
}

void TestStorageDatabase::integrity()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Énergie"_s)));
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Ada Exemple"_s)));
    QVERIFY(test.place().runOutside(u"UPDATE work_group SET name_fr = 'Renommé' WHERE name_fr = 'Communs'"_s));
    QVERIFY(test.place().runOutside(u"UPDATE person SET display_name = 'Zoé Exemple'"_s));
    const auto problems = test->checkIntegrity();
    VERIFY_OK(problems);
    QCOMPARE(problems.value().size(), 2);
    const auto mended = test->rebuildKeys();
    VERIFY_OK(mended);
    QCOMPARE(*mended, 2);
    QCOMPARE(support::column(test.connection(), u"SELECT name_key FROM work_group ORDER BY id"_s),
             (QStringList{u"renomme"_s, u"energie"_s}));
    QCOMPARE(test->checkIntegrity().value(), QStringList());
    QCOMPARE(*test->rebuildKeys(), 0);
    if (engine != Engine::Sqlite)
        return;
    // What foreign keys would have refused, written by a program that does not ask for them.
    QVERIFY(test.place().runOutside(u"INSERT INTO facilitation (group_id, person_id) VALUES (77, 88)"_s));
    QCOMPARE(test->checkIntegrity().value().size(), 2);
}

QTEST_GUILESS_MAIN(TestStorageDatabase)
#include "tst_database.moc"

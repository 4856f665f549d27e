// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A whole directory file with a few groups, closed.
QByteArray someFile()
{
    support::TestPlace place(Engine::Sqlite);
    {
        auto database = Database::create(place.location(), support::someInfo(), u"Test"_s);
        for (int number = 1; number <= 40; ++number) {
            domain::WorkGroup group = support::groupNamed(u"Groupe %1"_s.arg(number));
            group.description.french = u"Une description assez longue. "_s.repeated(20);
            if (auto added = support::addGroup(database.value()->connection(), group); !added)
                qFatal("%s", support::whyNot(added).constData());
        }
    }
    return bytesOf(place.location().path());
}

#ifdef Q_OS_UNIX
/// Permissions do not bind the superuser: becomes nobody for a while when the tests run as root.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (getuid() == 0)
            m_isNobody = setresuid(65534, 65534, 0) == 0;
    }
    ~Unprivileged()
    {
        if (m_isNobody && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_isNobody = false;
};
#endif

} // namespace

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
    void refuses_data();
    void refuses();
    void refusesMissingServerAndSchema();
    void damagedFilesAreRefusedOrRead();
    void lockedFile();
    void openForReadingOnly_data()
    {
        support::addEngines();
    }
    void openForReadingOnly();
    void readOnlyMedium_data();
    void readOnlyMedium();
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

void TestStorageDatabase::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray whole = someFile();
    QVERIFY(whole.size() > 60'000);
    const auto changed = [&whole](qsizetype offset, const QByteArray &bytes) {
        return QByteArray(whole).replace(offset, bytes.size(), bytes);
    };
    QTest::newRow("empty") << QByteArray() << ErrorKind::NotADirectory;
    QTest::newRow("one byte") << QByteArray("S") << ErrorKind::NotADirectory;
    QTest::newRow("text") << QByteArray("Liste des groupes\n").repeated(300) << ErrorKind::NotADirectory;
    QTest::newRow("zeroes") << QByteArray(8192, '\0') << ErrorKind::NotADirectory;
    QTest::newRow("header only") << whole.left(16) << ErrorKind::Damaged;
    QTest::newRow("first page half") << whole.left(2000) << ErrorKind::Damaged;
    QTest::newRow("end missing") << whole.chopped(4096) << ErrorKind::Damaged;
    QTest::newRow("half a page missing") << whole.chopped(2048) << ErrorKind::Damaged;
    QTest::newRow("another magic") << changed(3, "x") << ErrorKind::NotADirectory;
    QTest::newRow("another application") << changed(68, "GPKG") << ErrorKind::NotADirectory;
    QTest::newRow("newer schema") << changed(60, QByteArray::fromHex("00000063")) << ErrorKind::NewerVersion;
    QTest::newRow("schema 0") << changed(60, QByteArray::fromHex("00000000")) << ErrorKind::NotADirectory;
    QTest::newRow("schema page overwritten") << changed(100, QByteArray(1500, '\x5a')) << ErrorKind::Damaged;
    QTest::newRow("a page overwritten") << changed(5 * 4096, QByteArray(4096, '\xff')) << ErrorKind::Damaged;
}

void TestStorageDatabase::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.annuaire"_s);
    write(path, bytes);
    for (const auto mode : {storage::OpenMode::ReadWrite, storage::OpenMode::ReadOnly}) {
        const auto opened = Database::open(Location::ofFile(path), mode);
        COMPARE_ERROR(opened, kind);
        QVERIFY2(opened.error().message.contains(u"a.annuaire"_s), qPrintable(opened.error().message));
        QVERIFY(bytesOf(path) == bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.annuaire"_s});
    }
}

void TestStorageDatabase::refusesMissingServerAndSchema()
{
    QTemporaryDir folder;
    COMPARE_ERROR(Database::open(Location::ofFile(folder.filePath(u"none.annuaire"_s))), ErrorKind::NotFound);
    COMPARE_ERROR(Database::open(Location::ofFile(folder.path())), ErrorKind::NotADirectory);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());

    const auto nowhere = Location::parse(u"postgresql://ada:hunter2@/none?host="_s + folder.path());
    VERIFY_OK(nowhere);
    const auto unreachable = Database::open(*nowhere);
    COMPARE_ERROR(unreachable, ErrorKind::NotAvailable);
    QVERIFY(!QString(unreachable.error().message + unreachable.error().detail).contains(u"hunter2"_s));
    SKIP_WITHOUT_SERVER(Engine::Postgresql);
    support::TestPlace place(Engine::Postgresql);
    COMPARE_ERROR(Database::open(place.location()), ErrorKind::NotADirectory);
}

// Bits flipped at random: the directory is opened or refused with a sentence, and one that is refused is left alone.
void TestStorageDatabase::damagedFilesAreRefusedOrRead()
{
    const QByteArray whole = someFile();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.annuaire"_s);
    QRandomGenerator random(20261123);
    int refused = 0;
    constexpr int runs = 150;
    for (int run = 0; run < runs; ++run) {
        QByteArray bytes = whole;
        for (int flip = 0; flip < 1 + run % 20; ++flip) {
            const qsizetype at = random.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        }
        write(path, bytes);
        auto opened = Database::open(Location::ofFile(path));
        if (opened) {
            (void)storage::DirectoryStorage(opened.value()->connection()).readContent();
            continue;
        }
        ++refused;
        QVERIFY2(!opened.error().message.isEmpty(), "an error without a sentence");
        QVERIFY2(opened.error().kind != ErrorKind::Internal, support::whyNot(opened).constData());
        QVERIFY2(bytesOf(path) == bytes, support::whyNot(opened).constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.annuaire"_s});
    }
    QVERIFY(refused > 0);
}

void TestStorageDatabase::lockedFile()
{
    support::TestPlace place(Engine::Sqlite);
    VERIFY_OK(Database::create(place.location(), support::someInfo(), u"Test"_s));
    QVERIFY(place.runOutside(u"PRAGMA journal_mode = DELETE"_s));
    const QByteArray before = bytesOf(place.location().path());
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        holder.setDatabaseName(place.location().path());
        QVERIFY(holder.open());
        QSqlQuery query(holder);
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        const auto opened = Database::open(place.location());
        COMPARE_ERROR(opened, ErrorKind::Busy);
        QVERIFY(opened.error().message.contains(u"test.annuaire"_s));
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    QVERIFY(bytesOf(place.location().path()) == before);
    VERIFY_OK(Database::open(place.location()));
}

void TestStorageDatabase::openForReadingOnly()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    auto reader = Database::open(test.place().location(), storage::OpenMode::ReadOnly);
    VERIFY_OK(reader);
    QVERIFY(reader.value()->isReadOnly());
    QCOMPARE(support::column(reader.value()->connection(), u"SELECT name_fr FROM work_group"_s),
             QStringList{u"Communs"_s});
    COMPARE_ERROR(support::addGroup(reader.value()->connection(), support::groupNamed(u"Autre"_s)),
                  ErrorKind::ReadOnly);
    // Not even past the door.
    QSqlQuery query(reader.value()->connection().database());
    QVERIFY(!query.exec(u"DELETE FROM work_group"_s));
}

void TestStorageDatabase::readOnlyMedium_data()
{
    QTest::addColumn<bool>("folderIsWritable");
    QTest::addColumn<QString>("journal");
    QTest::newRow("read-only folder, WAL") << false << u"WAL"_s;
    QTest::newRow("read-only folder, DELETE") << false << u"DELETE"_s;
    QTest::newRow("read-only file, WAL") << true << u"WAL"_s;
    QTest::newRow("read-only file, DELETE") << true << u"DELETE"_s;
}

void TestStorageDatabase::readOnlyMedium()
{
#ifndef Q_OS_UNIX
    QSKIP("folders are made read-only by Unix permissions here");
#else
    QFETCH(bool, folderIsWritable);
    QFETCH(QString, journal);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.annuaire"_s);
    {
        auto database = Database::create(Location::ofFile(path), support::someInfo(), u"Test"_s);
        VERIFY_OK(database);
        VERIFY_OK(support::addGroup(database.value()->connection(), support::groupNamed(u"Communs"_s)));
        QCOMPARE(support::column(database.value()->connection(), u"PRAGMA journal_mode = "_s + journal),
                 QStringList{journal.toLower()});
    }
    const QByteArray before = bytesOf(path);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const QFile::Permissions enter =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    const QFile::Permissions all = enter | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(QFile::setPermissions(folder.path(), folderIsWritable ? all : enter));
    {
        const Unprivileged nobody;
        auto opened = Database::open(Location::ofFile(path));
        VERIFY_OK(opened);
        QVERIFY(opened.value()->isReadOnly());
        QCOMPARE(support::column(opened.value()->connection(), u"SELECT name_fr FROM work_group"_s),
                 QStringList{u"Communs"_s});
        COMPARE_ERROR(support::addGroup(opened.value()->connection(), support::groupNamed(u"Autre"_s)),
                      ErrorKind::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(folder.path(), all));
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.annuaire"_s});
#endif
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

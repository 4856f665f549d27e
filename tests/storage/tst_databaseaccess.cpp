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

namespace {

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

/// What cannot be opened, and what can only be read.
class TestDatabaseAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesMissingServerAndSchema();
    void damagedFilesAreRefusedOrRead();
    void lockedFile();
    void openForReadingOnly_data() { support::addEngines(); }
    void openForReadingOnly();
    void readOnlyMedium_data();
    void readOnlyMedium();
};

void TestDatabaseAccess::refuses_data()
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

void TestDatabaseAccess::refuses()
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

void TestDatabaseAccess::refusesMissingServerAndSchema()
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
void TestDatabaseAccess::damagedFilesAreRefusedOrRead()
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

void TestDatabaseAccess::lockedFile()
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

void TestDatabaseAccess::openForReadingOnly()
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

void TestDatabaseAccess::readOnlyMedium_data()
{
    QTest::addColumn<bool>("folderIsWritable");
    QTest::addColumn<QString>("journal");
    QTest::newRow("read-only folder, WAL") << false << u"WAL"_s;
    QTest::newRow("read-only folder, DELETE") << false << u"DELETE"_s;
    QTest::newRow("read-only file, WAL") << true << u"WAL"_s;
    QTest::newRow("read-only file, DELETE") << true << u"DELETE"_s;
}

void TestDatabaseAccess::readOnlyMedium()
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

QTEST_GUILESS_MAIN(TestDatabaseAccess)
#include "tst_databaseaccess.moc"

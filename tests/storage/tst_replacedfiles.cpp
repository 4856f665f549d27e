// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backupnames.h"
#include "filebytes.h"
#include "storage/backup/backupstore.h"
#include "storage/backup/directorycopy.h"
#include "storage/backup/filereplacing.h"
#include "storage/directorystorage.h"
#include "storage/sidefiles.h"
#include "storagetest.h"

#include <QProcess>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using storage::DirectoryCopy;
using storage::FileState;
using storage::OpenMode;
using namespace testing;

/// What other programs do to the file of a directory: a sync tool puts a newer one in its place, a person copies one
/// over it. What SQLite keeps beside a file never gets into another one.
class TestReplacedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noConnectionMixesThem_data();
    void noConnectionMixesThem();
    void leavingTakesTheLog();
    void anotherProgramsLogStays();
    void aSettledLogIsEmpty();
    void theLogOfAKilledProgram_data();
    void theLogOfAKilledProgram();
    void aLogThatMovedWithItsFileCounts();
    void writingOverItIsNoticed();
    void ordinaryWorkIsNoAlarm();

private:
    /// A directory with the group “Avant”, beside it a copy where somebody added “Ailleurs”.
    void make();
    void replace() const { QVERIFY(storage::replaceFile(m_newer, m_path)); }
    [[nodiscard]] static std::unique_ptr<storage::Database> open(const QString &path)
    {
        auto opened = storage::Database::open(storage::Location::ofFile(path));
        return opened ? *std::move(opened) : nullptr;
    }
    void verifyNewer(const QByteArray &bytes);
    /// Another program opens the directory, adds a group and is killed.
    void addAndBeKilled();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_newer;
};

void TestReplacedFiles::init()
{
#ifdef Q_OS_WIN
    QSKIP("an open file is not replaced there");
#endif
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"groupes.annuaire"_s);
    m_newer = m_folder->filePath(u"newer.annuaire"_s);
    make();
}

void TestReplacedFiles::make()
{
    auto made = storage::Database::create(storage::Location::ofFile(m_path), support::someInfo(), u"Ada"_s);
    VERIFY_OK(made);
    VERIFY_OK(support::addGroup((*made)->connection(), support::groupNamed(u"Avant"_s)));
    VERIFY_OK(DirectoryCopy::write((*made)->connection(), m_newer, DirectoryCopy::Use::Editing));
    const auto newer = open(m_newer);
    QVERIFY(newer);
    VERIFY_OK(support::addGroup(newer->connection(), support::groupNamed(u"Ailleurs"_s)));
}

void TestReplacedFiles::verifyNewer(const QByteArray &bytes)
{
    QCOMPARE(bytesOf(m_path), bytes);
    const auto opened = open(m_path);
    QVERIFY(opened);
    const auto problems = opened->checkIntegrity();
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
    const auto content = storage::DirectoryStorage(opened->connection()).readContent();
    VERIFY_OK(content);
    QCOMPARE(names(*content), QStringList({u"Avant"_s, u"Ailleurs"_s}));
    VERIFY_OK(support::addGroup(opened->connection(), support::groupNamed(u"Encore"_s)));
}

void TestReplacedFiles::noConnectionMixesThem_data()
{
    using Way = std::function<domain::Result<void>(const QString &path)>;
    QTest::addColumn<Way>("way");
    const auto row = [](const char *name, const Way &way) { QTest::newRow(name) << way; };
    const auto connect = [](OpenMode mode) {
        return [mode](const QString &path) -> domain::Result<void> {
            auto opened = storage::Connection::open(storage::Location::ofFile(path), mode);
            return opened ? domain::Result<void>() : opened.error();
        };
    };
    row("to read", connect(OpenMode::ReadOnly));
    row("to write", connect(OpenMode::ReadWrite));
    row("the whole", [](const QString &path) -> domain::Result<void> {
        auto opened = storage::Database::open(storage::Location::ofFile(path));
        return opened ? domain::Result<void>() : opened.error();
    });
    row("a check", [](const QString &path) { return DirectoryCopy::check(path); });
    row("a comparison", [](const QString &path) -> domain::Result<void> {
        auto read = DirectoryCopy::read(path);
        return read ? domain::Result<void>() : read.error();
    });
    row("a restore", [](const QString &path) -> domain::Result<void> {
        storage::BackupStore store(path + u".backups"_s, storage::Location::ofFile(path));
        auto kept = store.restore(path + u".backup"_s);
        return kept ? domain::Result<void>() : kept.error();
    });
}

void TestReplacedFiles::noConnectionMixesThem()
{
    QFETCH(std::function<domain::Result<void>(const QString &path)>, way);
    QVERIFY(QFile::copy(m_newer, m_path + u".backup"_s));
    const QByteArray bytes = bytesOf(m_newer);
    auto session = open(m_path);
    QVERIFY(session);
    VERIFY_OK(support::addGroup(session->connection(), support::groupNamed(u"Dans le journal"_s)));
    QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
    replace();
    COMPARE_ERROR(way(m_path), domain::ErrorKind::InputOutput);
    QCOMPARE(session->connection().fileState(), FileState::Replaced);
    // What is shown can still be kept.
    const QString copy = m_folder->filePath(u"kept.annuaire"_s);
    VERIFY_OK(DirectoryCopy::write(session->connection(), copy, DirectoryCopy::Use::Editing));
    session->connection().leaveFile();
    session.reset();
    verifyNewer(bytes);
    const auto kept = DirectoryCopy::read(copy);
    VERIFY_OK(kept);
    QCOMPARE(names(*kept), QStringList({u"Avant"_s, u"Dans le journal"_s}));
}

void TestReplacedFiles::leavingTakesTheLog()
{
    const QByteArray bytes = bytesOf(m_newer);
    auto session = open(m_path);
    QVERIFY(session);
    VERIFY_OK(support::addGroup(session->connection(), support::groupNamed(u"Dans le journal"_s)));
    session->connection().leaveFile(); // nothing has happened to it
    QVERIFY(QFile::exists(m_path + u"-wal"_s));
    replace();
    session->connection().leaveFile();
    QVERIFY(!QFile::exists(m_path + u"-wal"_s));
    QVERIFY(!QFile::exists(m_path + u"-shm"_s));
    QCOMPARE(QDir(m_folder->path()).entryList({u"groupes.annuaire.left-*-wal"_s}).size(), 1);
    QCOMPARE(support::column(session->connection(), u"SELECT count(*) FROM work_group"_s), QStringList{u"2"_s});
    // For good: the old file back in its place takes nothing more from here.
    COMPARE_ERROR(support::addGroup(session->connection(), support::groupNamed(u"Non"_s)),
                  domain::ErrorKind::InputOutput);
    session.reset();
    verifyNewer(bytes);
}

void TestReplacedFiles::anotherProgramsLogStays()
{
    auto session = open(m_path);
    QVERIFY(session);
    VERIFY_OK(support::addGroup(session->connection(), support::groupNamed(u"Dans le journal"_s)));
    replace();
    // Another program was faster, and has a log of its own there by now.
    QVERIFY(QFile::rename(m_path + u"-wal"_s, m_path + u".aside-wal"_s));
    QVERIFY(QFile::copy(m_path + u".aside-wal"_s, m_path + u"-wal"_s));
    session->connection().leaveFile();
    QVERIFY(QFile::exists(m_path + u"-wal"_s));
}

void TestReplacedFiles::aSettledLogIsEmpty()
{
    auto session = open(m_path);
    QVERIFY(session);
    VERIFY_OK(support::addGroup(session->connection(), support::groupNamed(u"Gardé"_s)));
    QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
    session->connection().settleLog();
    QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0);
    const QString alone = m_folder->filePath(u"alone.annuaire"_s);
    QVERIFY(QFile::copy(m_path, alone));
    const auto content = DirectoryCopy::read(alone);
    VERIFY_OK(content);
    QCOMPARE(names(*content), QStringList({u"Avant"_s, u"Gardé"_s}));
    // Somebody who reads keeps it from that, and is not waited for.
    auto reader = session->connection().location();
    auto other = storage::Connection::open(reader, OpenMode::ReadOnly);
    VERIFY_OK(other);
    {
        auto snapshot = storage::Transaction::beginRead(**other);
        VERIFY_OK(snapshot);
        VERIFY_OK((*other)->execute(u"SELECT count(*) FROM work_group"_s));
        VERIFY_OK(support::addGroup(session->connection(), support::groupNamed(u"Aussi"_s)));
        session->connection().settleLog();
        QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
    }
    session->connection().settleLog();
    QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0);
}

void TestReplacedFiles::addAndBeKilled()
{
#ifdef Q_OS_UNIX
    const pid_t child = fork();
    if (child == 0) {
        const auto session = open(m_path);
        if (session && support::addGroup(session->connection(), support::groupNamed(u"Dans le journal"_s)))
            kill(getpid(), SIGKILL);
        _exit(1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
#endif
}

void TestReplacedFiles::theLogOfAKilledProgram_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("its file is there") << false;
    QTest::newRow("another file is there") << true;
}

void TestReplacedFiles::theLogOfAKilledProgram()
{
    QFETCH(bool, isReplaced);
    addAndBeKilled();
    if (isReplaced) {
        replace();
        if (!storage::sidefiles::areForeign(m_path))
            QSKIP("this file system keeps no extended attributes");
        const QByteArray log = bytesOf(m_path + u"-wal"_s);
        QString kept;
        {
            const auto opened = open(m_path);
            QVERIFY(opened);
            kept = opened->connection().keptLog();
        }
        QVERIFY(kept.endsWith(u"-wal"_s));
        QCOMPARE(bytesOf(kept), log);
        verifyNewer(bytesOf(m_path));
        return;
    }
    const auto opened = open(m_path);
    QVERIFY(opened);
    QCOMPARE(opened->connection().keptLog(), QString());
    const auto content = storage::DirectoryStorage(opened->connection()).readContent();
    VERIFY_OK(content);
    QCOMPARE(names(*content), QStringList({u"Avant"_s, u"Dans le journal"_s}));
}

void TestReplacedFiles::aLogThatMovedWithItsFileCounts()
{
    addAndBeKilled();
    const QTemporaryDir other;
    // With all attributes, as a copy of a folder to another disk is made.
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, m_path, m_path + u"-wal"_s, other.path()}), 0);
    const auto copied = DirectoryCopy::read(other.filePath(u"groupes.annuaire"_s));
    VERIFY_OK(copied);
    QCOMPARE(names(*copied), QStringList({u"Avant"_s, u"Dans le journal"_s}));
    const QString moved = m_folder->path() + u"-moved"_s;
    QVERIFY(QDir().rename(m_folder->path(), moved));
    const auto there = DirectoryCopy::read(moved + u"/groupes.annuaire"_s);
    QVERIFY(QDir().rename(moved, m_folder->path()));
    VERIFY_OK(there);
    QCOMPARE(names(*there), QStringList({u"Avant"_s, u"Dans le journal"_s}));
}

void TestReplacedFiles::writingOverItIsNoticed()
{
    const QByteArray bytes = bytesOf(m_newer);
    auto session = open(m_path);
    QVERIFY(session);
    VERIFY_OK(support::addGroup(session->connection(), support::groupNamed(u"Gardé"_s)));
    session->connection().settleLog();
    QTest::qWait(200);
    QCOMPARE(session->connection().fileState(), FileState::InPlace);
    QTest::qWait(20);
    QCOMPARE(QProcess::execute(u"cp"_s, {m_newer, m_path}), 0); // the same file, with other bytes
    QCOMPARE(session->connection().fileState(), FileState::Overwritten);
    QCOMPARE(session->connection().fileState(), FileState::Overwritten); // that is for good
    COMPARE_ERROR(support::addGroup(session->connection(), support::groupNamed(u"Non"_s)),
                  domain::ErrorKind::InputOutput);
    COMPARE_ERROR(storage::Connection::open(storage::Location::ofFile(m_path), OpenMode::ReadOnly),
                  domain::ErrorKind::InputOutput);
    session->connection().leaveFile();
    session.reset();
    verifyNewer(bytes);
}

/// Two programs that write, close, checkpoint and empty the log, while a third one looks all the time.
void TestReplacedFiles::ordinaryWorkIsNoAlarm()
{
#ifdef Q_OS_UNIX
    constexpr int rounds = 12;
    const pid_t child = fork();
    if (child == 0) {
        for (int round = 0; round < rounds; ++round) {
            const auto session = open(m_path);
            if (!session || !support::addGroup(session->connection(), support::groupNamed(u"Enfant %1"_s.arg(round))))
                _exit(1);
            session->connection().settleLog();
            usleep(useconds_t(1000) * useconds_t(round % 4 * 50));
        }
        _exit(0);
    }
    auto session = open(m_path);
    QVERIFY(session);
    int status = -1;
    QElapsedTimer clock;
    clock.start();
    while (waitpid(child, &status, WNOHANG) == 0) {
        QCOMPARE(session->connection().fileState(), FileState::InPlace);
        session->connection().settleLog();
        usleep(5000);
    }
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QTest::qWait(150);
    QCOMPARE(session->connection().fileState(), FileState::InPlace);
    QCOMPARE(support::column(session->connection(), u"SELECT count(*) FROM work_group"_s),
             QStringList{QString::number(rounds + 1)});
#endif
}

QTEST_GUILESS_MAIN(TestReplacedFiles)
#include "tst_replacedfiles.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "iofaults.h"
#include "rounds.h"
#include "storage/backup/directorycopy.h"

#include <QtTest>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

int runCli(const QStringList &arguments, QByteArray &messages)
{
    QBuffer out;
    QBuffer err(&messages);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Streams streams{out, err};
    const cli::Environment environment{QDate(2026, 11, 23), QLocale::c(), u"Ada"_s};
    return static_cast<int>(cli::run(arguments, streams, environment));
}

/// The places to fail at: all of them by hand, some in ctest.
QList<int> places(int count, int usual)
{
    QList<int> chosen;
    const int step = std::max(1, count / support::rounds(usual));
    for (int place = 1; place <= count; place += step)
        chosen += place;
    return chosen;
}

} // namespace

/// The disk is full, or fails, at any write or sync: it is told, nothing that was saved is lost, no broken file bears
/// a final name, and afterwards everything works again.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void save_data() { addErrors(); }
    void save();
    void backup_data() { addErrors(); }
    void backup();
    void exports_data();
    void exports();

private:
    static void addErrors();
};

void TestFullDisk::addErrors()
{
    QTest::addColumn<int>("error");
    QTest::newRow("full") << ENOSPC;
    QTest::newRow("broken") << EIO;
}

void TestFullDisk::save()
{
    QFETCH(int, error);
    support::TestDatabase test(storage::Engine::Sqlite);
    const auto pair = support::addPair(test.connection());
    VERIFY_OK(pair);
    int saved = 0;
    int refusals = 0;
    for (int place = 1;; ++place) {
        support::iofaults::fail(test.place().folder(), place, error, true);
        const auto done = support::pairedEdit(test.connection(), *pair, saved + 1);
        support::iofaults::stop();
        if (!support::iofaults::hasFailed()) {
            VERIFY_OK(done);
            break;
        }
        if (done)
            ++saved; // it was only the tidying afterwards that failed
        else {
            ++refusals;
            COMPARE_ERROR(done, domain::ErrorKind::InputOutput);
        }
        const auto found = support::soundNumber(*test, *pair);
        VERIFY_OK(found);
        QCOMPARE(*found, saved);
        VERIFY_OK(support::pairedEdit(test.connection(), *pair, ++saved)); // there is room again
    }
    QVERIFY(refusals > 0);
    test.reopen();
    const auto found = support::soundNumber(*test, *pair);
    VERIFY_OK(found);
    QCOMPARE(*found, saved + 1);
    qInfo("%d writes and syncs of a save refused, each told", refusals);
}

void TestFullDisk::backup()
{
    QFETCH(int, error);
    support::TestDatabase test(storage::Engine::Sqlite);
    VERIFY_OK(support::addPair(test.connection()));
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.annuaire"_s);
    const auto write = [&] {
        return storage::DirectoryCopy::write(test.connection(), target, storage::DirectoryCopy::Use::Editing);
    };
    support::iofaults::fail(folder.path(), 0, error, false);
    VERIFY_OK(write());
    const int count = support::iofaults::count();
    support::iofaults::stop();
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Ada"_s)));
    int told = 0;
    for (const int place : places(count, 12)) {
        support::iofaults::fail(folder.path(), place, error, true);
        const auto done = write();
        support::iofaults::stop();
        QVERIFY(support::iofaults::hasFailed());
        if (done)
            continue; // a folder that cannot be synced is no reason to fail
        ++told;
        COMPARE_ERROR(done, domain::ErrorKind::InputOutput);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"copy.annuaire"_s});
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == before);
        file.close();
    }
    QVERIFY(told > 0);
    VERIFY_OK(write());
    VERIFY_OK(storage::DirectoryCopy::check(target));
    qInfo("%d of %d writes and syncs of a backup refused, each told", told, count);
}

void TestFullDisk::exports_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"pdf", "html", "md", "odt", "json", "csv"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestFullDisk::exports()
{
    QFETCH(QString, suffix);
    const QTemporaryDir folder;
    const QTemporaryDir outputs;
    const QString directory = folder.filePath(u"sample.annuaire"_s);
    QByteArray messages;
    QCOMPARE(runCli({u"new"_s, directory, u"--sample"_s}, messages), 0);
    const QString target = outputs.filePath(u"out."_s + suffix);
    const QStringList command{u"export"_s, directory, u"--output"_s, target, u"--date"_s, u"2026-11-23"_s};
    support::iofaults::fail(outputs.path(), 0, ENOSPC, false);
    QCOMPARE(runCli(command, messages), 0);
    const int count = support::iofaults::count();
    support::iofaults::stop();
    QVERIFY(count > 0);
    const QByteArray before = "what was there";
    QFile file(target);
    for (const int place : places(count, 5)) {
        for (const int error : {ENOSPC, EIO}) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(before);
            file.close();
            messages.clear();
            support::iofaults::fail(outputs.path(), place, error, true);
            const int code = runCli(command, messages);
            support::iofaults::stop();
            QVERIFY(support::iofaults::hasFailed());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray now = file.readAll();
            file.close();
            if (code == 0) { // Qt asks for a sync and goes on when there is none; the file is whole
                QVERIFY(now != before);
                continue;
            }
            QCOMPARE(code, 3);
            QVERIFY(!messages.isEmpty());
            QCOMPARE(now, before);
            QCOMPARE(QDir(outputs.path()).entryList(QDir::Files), QStringList{QFileInfo(target).fileName()});
        }
    }
}

QTEST_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"

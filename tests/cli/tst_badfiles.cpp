// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "testdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Files that no command may take for a directory, and none may touch.
class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void missing_data();
    void missing();
    void nameThatIsNotUtf8();
    void folder_data();
    void folder();
    void locked_data();
    void locked();
    void readOnlyCanBeRead_data();
    void readOnlyCanBeRead();
    void flippedSchema();
    void flippedBits();
    void serverThatIsNot();

private:
    [[nodiscard]] static QList<QStringList> lines(const QString &file, const QString &out);
    static void addCommands();

    QByteArray m_sample;
};

namespace {

QByteArray changed(QByteArray bytes, qsizetype offset, const QByteArray &by)
{
    return bytes.replace(offset, by.size(), by);
}

QByteArray foreignDatabase(const QString &folder)
{
    const QString path = folder + u"/foreign.db"_s;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        handle.setDatabaseName(path);
        if (!handle.open() || !QSqlQuery(handle).exec(u"CREATE TABLE recipe (id INTEGER PRIMARY KEY, name TEXT)"_s))
            return {};
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    return bytesOf(path);
}

} // namespace

void TestBadFiles::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.annuaire"_s);
    QCOMPARE(runCli({u"new"_s, path, u"--sample"_s}).code, 0);
    m_sample = bytesOf(path);
    QVERIFY(m_sample.size() > 10'000);
}

QList<QStringList> TestBadFiles::lines(const QString &file, const QString &out)
{
    return {{u"list"_s, file}, {u"show"_s, file, u"1"_s}, {u"export"_s, file, u"--output"_s, out}, {u"check"_s, file}};
}

void TestBadFiles::addCommands()
{
    QTest::addColumn<int>("command");
    QTest::newRow("list") << 0;
    QTest::newRow("show") << 1;
    QTest::newRow("export") << 2;
    QTest::newRow("check") << 3;
}

void TestBadFiles::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("command");
    QTest::addColumn<int>("code");
    const QTemporaryDir folder;
    const QByteArray foreign = foreignDatabase(folder.path());
    QVERIFY(foreign.startsWith("SQLite format 3"));
    const QList<std::tuple<const char *, QByteArray, bool>> files{
        {"empty", QByteArray(), false},
        {"text", QByteArray("Liste des groupes et animateurs actifs\n"), false},
        {"binary", QByteArray(5000, '\xfe'), false},
        {"JSON", QByteArray("{\"format\": \"annuaire\", \"version\": 1}"), false},
        {"foreign database", foreign, false},
        {"newer", changed(m_sample, 60, QByteArray("\0\0\0\x63", 4)), false},
        {"header only", m_sample.left(100), true},
        {"half", m_sample.left(m_sample.size() / 2), true},
        {"without its last page", m_sample.left(m_sample.size() - 4096), true},
        {"zeros after the header", m_sample.left(4096) + QByteArray(m_sample.size() - 4096, '\0'), true},
    };
    for (const auto &[name, bytes, damaged] : files) {
        for (int command = 0; command < 4; ++command)
            QTest::addRow("%s, %d", name, command) << bytes << command << (damaged && command == 3 ? 1 : 3);
    }
}

void TestBadFiles::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, command);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.annuaire"_s);
    QVERIFY(writeBytes(path, bytes));
    const CliRun run = runCli(lines(path, folder.filePath(u"out.pdf"_s)).at(command));
    QTEST(run.code, "code");
    const QString &said = run.code == 1 ? run.out : run.err;
    QVERIFY2(said.contains(u"file.annuaire”"_s), qPrintable(run.err + run.out));
    QCOMPARE(run.out.isEmpty(), run.code == 3);
    QVERIFY(bytesOf(path) == bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file.annuaire"_s});
}

void TestBadFiles::missing_data()
{
    addCommands();
}

void TestBadFiles::missing()
{
    QFETCH(int, command);
    const QTemporaryDir folder;
    const CliRun run = runCli(lines(folder.filePath(u"none.annuaire"_s), folder.filePath(u"o.pdf"_s)).at(command));
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains(u"There is no file"_s), qPrintable(run.err));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestBadFiles::nameThatIsNotUtf8()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path()) + "/r\xe9union.annuaire"; // in Latin-1
    FILE *raw = std::fopen(path.constData(), "wb");
    QVERIFY(raw && std::fwrite(m_sample.constData(), 1, size_t(m_sample.size()), raw) == size_t(m_sample.size()));
    QCOMPARE(std::fclose(raw), 0);
    const CliRun run = runCli({u"list"_s, QString::fromUtf8(path)});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains(u"not UTF-8"_s) && run.err.contains(u"Rename it"_s), qPrintable(run.err));
    QCOMPARE(std::remove(path.constData()), 0);
#else
    QSKIP("names of files are UTF-16 here");
#endif
}

void TestBadFiles::folder_data()
{
    addCommands();
}

void TestBadFiles::folder()
{
    QFETCH(int, command);
    const QTemporaryDir folder;
    const CliRun run = runCli(lines(folder.path(), folder.filePath(u"o.pdf"_s)).at(command));
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains(u"is a folder"_s), qPrintable(run.err));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestBadFiles::locked_data()
{
    addCommands();
}

void TestBadFiles::locked()
{
    QFETCH(int, command);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.annuaire"_s);
    QVERIFY(writeBytes(path, m_sample));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(query.exec(u"PRAGMA journal_mode = DELETE"_s));
        QVERIFY2(query.exec(u"BEGIN EXCLUSIVE"_s), qPrintable(query.lastError().text()));
        query.finish();
        const CliRun run = runCli(lines(path, folder.filePath(u"out.pdf"_s)).at(command));
        QCOMPARE(run.code, 3);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(u"in use by another program"_s), qPrintable(run.err));
        QVERIFY(!QFile::exists(folder.filePath(u"out.pdf"_s)));
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(runCli({u"list"_s, path}).code, 0);
}

void TestBadFiles::readOnlyCanBeRead_data()
{
    addCommands();
}

void TestBadFiles::readOnlyCanBeRead()
{
    QFETCH(int, command);
    const QTemporaryDir folder;
    const QTemporaryDir out;
    const QString path = folder.filePath(u"file.annuaire"_s);
    QVERIFY(writeBytes(path, m_sample));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const CliRun run = runCli(lines(path, out.filePath(u"out.pdf"_s)).at(command));
    QVERIFY2(run.code == (command == 3 ? 1 : 0), qPrintable(run.err));
    QVERIFY(bytesOf(path) == m_sample);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// Each letter of the schema that is stored: never taken for a fault of the program.
void TestBadFiles::flippedSchema()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.annuaire"_s);
    int tried = 0;
    for (const char *word :
         {"website", "verify_every_months", "name_key", "display_name", "facilitation", "subscribe_url", "lineage",
          "change_set", "old_values", "saved_filter", "published_on", "row_version"}) {
        for (qsizetype at = m_sample.indexOf(word); at >= 0 && tried < 400;
             at = m_sample.indexOf(word, at + 1), ++tried) {
            QByteArray bytes = m_sample;
            bytes[at + 2] = char(bytes.at(at + 2) ^ 1);
            QVERIFY(writeBytes(path, bytes));
            for (const QStringList &line : lines(path, folder.filePath(u"out.json"_s))) {
                const CliRun run = runCli(line);
                const QString said = run.err + run.out;
                QVERIFY2(!said.contains(u"fault of the program"_s), qPrintable(line.join(u' ') + u'\n' + said));
            }
        }
    }
    QVERIFY(tried > 50);
}

void TestBadFiles::flippedBits()
{
    const QTemporaryDir folder;
    quint32 random = 12345;
    int told = 0;
    const auto next = [&random] { return random = random * 1664525u + 1013904223u; };
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = m_sample;
        for (int flips = 1 + round % 8; flips > 0; --flips) {
            const qsizetype at = qsizetype(next() >> 4) % bytes.size();
            bytes[at] = char(bytes.at(at) ^ (1 << (next() >> 29)));
        }
        const QString path = folder.filePath(u"%1.annuaire"_s.arg(round));
        QVERIFY(writeBytes(path, bytes));
        for (const QStringList &line : lines(path, folder.filePath(u"out.json"_s))) {
            const CliRun run = runCli(line);
            QVERIFY2(run.code == 0 || run.code == 1 || run.code == 3, qPrintable(line.join(u' ')));
            QVERIFY(run.code == 0 || !run.err.isEmpty() || !run.out.isEmpty());
            QVERIFY2(!run.err.contains(u"fault of the program"_s), qPrintable(run.err));
            QVERIFY2(bytesOf(path) == bytes, qPrintable(line.join(u' ')));
        }
        told += runCli({u"check"_s, path}).out.contains(u"damaged"_s) ? 1 : 0;
    }
    qInfo("damage told of %d of 60 files", told);
    QVERIFY(told >= 10); // the others hit what no page check sees, or nothing in use
}

void TestBadFiles::serverThatIsNot()
{
    const QString url = u"postgresql://user:secret-word@localhost/none?host=/nonexistent"_s;
    for (const QStringList &line : lines(url, u"out.pdf"_s)) {
        const CliRun run = runCli(line);
        QCOMPARE(run.code, 3);
        QVERIFY(!run.err.isEmpty());
        QVERIFY2(!run.err.contains(u"secret-word"_s), qPrintable(run.err));
    }
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/location.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using storage::Engine;
using storage::Location;

class TestLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFiles_data();
    void readsFiles();
    void readsServers_data();
    void readsServers();
    void refuses_data();
    void refuses();
    void neverShowsAPassword();
    void knowsItsOwnFiles();
};

void TestLocation::readsFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("absolute") << u"/srv/groupes.annuaire"_s << u"/srv/groupes.annuaire"_s;
    QTest::newRow("relative") << u"a.annuaire"_s << QDir::currentPath() + u"/a.annuaire";
    QTest::newRow("dots") << u"/srv/x/../é à.annuaire"_s << u"/srv/é à.annuaire"_s;
    QTest::newRow("file URL") << u"file:///srv/a%20b.annuaire"_s << u"/srv/a b.annuaire"_s;
    QTest::newRow("odd name") << u"/srv/:memory:?x=1&y#z%41"_s << u"/srv/:memory:?x=1&y#z%41"_s;
}

void TestLocation::readsFiles()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const auto location = Location::parse(text);
    QVERIFY(location);
    QCOMPARE(location.value().engine(), Engine::Sqlite);
    // Windows puts the drive that is the current one before a path that begins with a slash.
    const QString here = QDir::currentPath();
    const QString drive = path.startsWith(u'/') && here.at(1) == u':' ? here.left(2) : QString();
    QCOMPARE(location.value().path(), drive + path);
    QCOMPARE(location.value().displayName(), path.section(u'/', -1));
}

void TestLocation::readsServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("connectionInfo");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("name");
    QTest::newRow("all") << u"postgresql://ada:s%40cret@db.example.org:5433/groupes?schema=essai&sslmode=require"_s
                         << u"host='db.example.org' port='5433' dbname='groupes' user='ada' password='s@cret' "
                            "sslmode='require'"_s
                         << u"essai"_s << u"db.example.org/groupes (essai)"_s;
    QTest::newRow("short") << u"postgres://db.example.org/groupes"_s << u"host='db.example.org' dbname='groupes'"_s
                           << u"annuaire"_s << u"db.example.org/groupes"_s;
    QTest::newRow("socket") << u"postgresql://ada@/groupes?host=/run/pg"_s
                            << u"host='/run/pg' dbname='groupes' user='ada'"_s << u"annuaire"_s << u"groupes"_s;
    QTest::newRow("IPv6") << u"postgresql://[::1]:5432/g"_s << u"host='::1' port='5432' dbname='g'"_s << u"annuaire"_s
                          << u"::1/g"_s;
    QTest::newRow("quotes") << u"postgresql://h/d%27b%5C?schema=a%22b"_s << u"host='h' dbname='d\\'b\\\\'"_s
                            << u"a\"b"_s << u"h/d'b\\ (a\"b)"_s;
}

void TestLocation::readsServers()
{
    QFETCH(QString, text);
    QFETCH(QString, connectionInfo);
    QFETCH(QString, schema);
    QFETCH(QString, name);
    const auto location = Location::parse(text);
    QVERIFY(location);
    QCOMPARE(location.value().engine(), Engine::Postgresql);
    QCOMPARE(location.value().connectionInfo(), connectionInfo);
    QCOMPARE(location.value().schema(), schema);
    QCOMPARE(location.value().displayName(), name);
    // What is kept to reopen it leads to the same place, but for the password.
    const auto again = Location::parse(location.value().toText());
    QVERIFY(again);
    storage::ServerAddress expected = location.value().server();
    expected.password.clear();
    QVERIFY(again.value().server() == expected);
    QCOMPARE(again.value().schema(), schema);
}

void TestLocation::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  \n"_s;
    QTest::newRow("web") << u"https://example.org/a.annuaire"_s;
    QTest::newRow("no database") << u"postgresql://db.example.org"_s;
    QTest::newRow("no database name") << u"postgresql://db.example.org/"_s;
    QTest::newRow("unknown setting") << u"postgresql://h/d?passfile=/etc/passwd"_s;
    QTest::newRow("hidden setting") << u"postgresql://h/d?sslmode=require;service=x"_s;
    QTest::newRow("port") << u"postgresql://h:99999/d"_s;
    QTest::newRow("long schema") << u"postgresql://h/d?schema="_s + QString(64, u'a');
    QTest::newRow("empty schema") << u"postgresql://h/d?schema="_s;
    QTest::newRow("control") << u"postgresql://h/d%00b"_s;
    QTest::newRow("NUL") << QString(u"/tmp/a"_s + QChar(u'\0') + u"b");
}

void TestLocation::refuses()
{
    QFETCH(QString, text);
    const auto location = Location::parse(text);
    QVERIFY(!location);
    QCOMPARE(location.error().kind, domain::ErrorKind::InvalidInput);
    QVERIFY(!location.error().message.isEmpty());
}

void TestLocation::knowsItsOwnFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.annuaire"_s);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
    const Location location = Location::ofFile(path);
    const QStringList own{path,
                          path + u"-wal",
                          path + u"-shm",
                          path + u"-journal",
                          folder.filePath(u"link"_s),
                          folder.path() + u"/./a.annuaire"};
    for (const QString &each : own) {
        QVERIFY2(location.holds(each), qPrintable(each));
    }
    QVERIFY(Location::ofFile(folder.filePath(u"link"_s)).holds(path + u"-wal"));
    QVERIFY(!location.holds(folder.filePath(u"b.annuaire"_s)));
    QVERIFY(!location.holds(folder.filePath(u"a.annuaire.pdf"_s)));
    QVERIFY(!Location::parse(u"postgresql://db.example.org/a.annuaire"_s)->holds(path));
}

void TestLocation::neverShowsAPassword()
{
    const auto location = Location::parse(u"postgresql://ada:hunter2@db.example.org/groupes"_s);
    QVERIFY(location);
    QVERIFY(!location.value().displayName().contains(u"hunter2"_s));
    QVERIFY(!location.value().toText().contains(u"hunter2"_s));
    const auto refused = Location::parse(u"postgresql://ada:hunter2@db.example.org"_s);
    QVERIFY(!refused);
    QVERIFY(!refused.error().message.contains(u"hunter2"_s));
    QVERIFY(!refused.error().detail.contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(TestLocation)
#include "tst_location.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "exchange/sample.h"
#include "storage/directorystorage.h"
#include "testdatabase.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestNew : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sample_data() { support::addEngines(); }
    void sample();
    void empty_data() { support::addEngines(); }
    void empty();
    void neverReplaces_data() { support::addEngines(); }
    void neverReplaces();
    void leavesForeignFilesAlone();
    void placesThatCannotBe_data();
    void placesThatCannotBe();
    void title();
    void longTitle();
    void longAuthor();
    void isSignedByTheAuthor_data();
    void isSignedByTheAuthor();
};

namespace {

domain::DirectoryContent contentOf(const storage::Location &location)
{
    auto database = storage::Database::open(location);
    if (!database)
        return {};
    auto content = storage::DirectoryStorage((*database)->connection()).readContent();
    return content ? *content : domain::DirectoryContent();
}

/// Without what is only storage's: row versions and the ids of parts.
domain::DirectoryContent bare(domain::DirectoryContent content)
{
    content.info.rowVersion = 0;
    for (domain::Person &person : content.persons)
        person.rowVersion = 0;
    for (domain::WorkGroup &group : content.groups) {
        group.rowVersion = 0;
        for (domain::Facilitation &facilitation : group.facilitations)
            facilitation.id = {};
        for (domain::MailingList &list : group.mailingLists)
            list.id = {};
        for (domain::Lineage &lineage : group.lineages)
            lineage.id = {};
    }
    return content;
}

} // namespace

void TestNew::sample()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    const support::TestPlace place(engine);
    const CliRun run = runCli({u"new"_s, place.location().toText(), u"--sample"_s});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(u"9 group"_s), qPrintable(run.err));
    const domain::DirectoryContent expected = *exchange::sampleDirectory();
    const domain::DirectoryContent stored = bare(contentOf(place.location()));
    QCOMPARE(stored.info, expected.info);
    QCOMPARE(stored.persons, expected.persons);
    QCOMPARE(stored.groups, expected.groups);
    QCOMPARE(runCli({u"list"_s, place.location().toText()}).out.count(u'\n'), 9);
}

void TestNew::empty()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    const support::TestPlace place(engine);
    const CliRun run = runCli({u"new"_s, place.location().toText()});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    const domain::DirectoryContent stored = contentOf(place.location());
    QVERIFY(stored.groups.isEmpty());
    QVERIFY(stored.persons.isEmpty());
    QCOMPARE(stored.info.title.french, u"Annuaire des groupes de travail"_s);
    const CliRun list = runCli({u"list"_s, place.location().toText()});
    QCOMPARE(list.code, 0);
    QCOMPARE(list.out, QString());
}

void TestNew::neverReplaces()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    const support::TestPlace place(engine);
    QCOMPARE(runCli({u"new"_s, place.location().toText(), u"--title"_s, u"The first"_s}).code, 0);
    const CliRun run = runCli({u"new"_s, place.location().toText(), u"--sample"_s});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains(u"already"_s), qPrintable(run.err));
    const domain::DirectoryContent stored = contentOf(place.location());
    QCOMPARE(stored.info.title.french, u"The first"_s);
    QVERIFY(stored.groups.isEmpty());
}

void TestNew::leavesForeignFilesAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.txt"_s);
    QVERIFY(writeBytes(path, "Dear members"));
    QCOMPARE(runCli({u"new"_s, path}).code, 3);
    QCOMPARE(bytesOf(path), QByteArray("Dear members"));
    const QString empty = folder.filePath(u"empty"_s);
    QVERIFY(writeBytes(empty, {}));
    QCOMPARE(runCli({u"new"_s, empty, u"--sample"_s}).code, 3);
    QCOMPARE(QFileInfo(empty).size(), 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"empty"_s, u"letter.txt"_s}));
}

void TestNew::placesThatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << u"."_s;
    QTest::newRow("in no folder") << u"nowhere/a.annuaire"_s;
    QTest::newRow("in a file") << u"file/a.annuaire"_s;
}

void TestNew::placesThatCannotBe()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeBytes(folder.filePath(u"file"_s), "x"));
    const CliRun run = runCli({u"new"_s, folder.filePath(name), u"--sample"_s});
    QCOMPARE(run.code, 3);
    QVERIFY(run.err.startsWith(u"annuaire-cli: “"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"file"_s});
}

void TestNew::title()
{
    const QTemporaryDir folder;
#ifdef Q_OS_WIN
    const QString path = folder.filePath(u"é 'x' y.annuaire"_s); // Windows has no double quotes in names
#else
    const QString path = folder.filePath(u"é 'x' \"y\".annuaire"_s);
#endif
    QCOMPARE(runCli({u"new"_s, path, u"--title"_s, u"  Les\ngroupes  "_s}).code, 0);
    QCOMPARE(contentOf(storage::Location::ofFile(path)).info.title, (domain::LocalizedText{u"Les groupes"_s, {}}));
}

void TestNew::longTitle()
{
    const QTemporaryDir folder;
    const CliRun run = runCli({u"new"_s, folder.filePath(u"a.annuaire"_s), u"--title"_s, QString(301, u'x')});
    QCOMPARE(run.code, 2);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestNew::longAuthor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.annuaire"_s);
    const CliRun run = runCli({u"new"_s, path, u"--author"_s, QString(301, u'x')});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(u"300"_s), qPrintable(run.err));
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(runCli({u"new"_s, path, u"--author"_s, QString(300, u'x')}).code, 0);
}

void TestNew::isSignedByTheAuthor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("author");
    QTest::newRow("usual") << QStringList{} << u"Test"_s;
    QTest::newRow("named") << QStringList{u"--author"_s, u" Secrétariat "_s} << u"Secrétariat"_s;
    QTest::newRow("two lines") << QStringList{u"--author"_s, u"Zoé\n\u202Eeiraterces"_s} << u"Zoé eiraterces"_s;
    QTest::newRow("blank") << QStringList{u"--author"_s, u" "_s} << u"Test"_s;
}

void TestNew::isSignedByTheAuthor()
{
    QFETCH(QStringList, options);
    QFETCH(QString, author);
    const support::TestPlace place(storage::Engine::Sqlite);
    QCOMPARE(runCli(QStringList{u"new"_s, place.location().path(), u"--sample"_s} + options).code, 0);
    QStringList authors;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"authors"_s);
        handle.setDatabaseName(place.location().path());
        QVERIFY(handle.open());
        QSqlQuery query(u"SELECT DISTINCT author FROM change_set"_s, handle);
        while (query.next())
            authors += query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"authors"_s);
    QCOMPARE(authors, QStringList{author});
}

QTEST_GUILESS_MAIN(TestNew)
#include "tst_new.moc"

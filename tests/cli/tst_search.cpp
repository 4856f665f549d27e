// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void nothingFound();
    void refusesEmptyWords();
    void searchesNamesWithoutAnIndex();

private:
    [[nodiscard]] CliRun search(const QStringList &terms) const
    {
        return runCli(QStringList{u"search"_s, m_file} + terms);
    }
    [[nodiscard]] static QStringList names(const CliRun &run)
    {
        QStringList names;
        for (const QJsonValue each : QJsonDocument::fromJson(run.out.toUtf8())[u"groups"].toArray())
            names += each[u"name"].toString();
        return names;
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void TestSearch::initTestCase()
{
    m_file = m_folder.filePath(u"sample.annuaire"_s);
    QCOMPARE(runCli({u"new"_s, m_file, u"--sample"_s}).code, 0);
}

void TestSearch::finds_data()
{
    QTest::addColumn<QStringList>("terms");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("name") << QStringList{u"acttes"_s} << u"ACTTES"_s << 1;
    QTest::newRow("two words") << QStringList{u"eynaud"_s, u"fanelie"_s} << u"ESS, communs et démocratie"_s << 1;
    QTest::newRow("condition") << QStringList{u"animatrice:genevieve"_s} << u"ACTTES"_s << 1;
    QTest::newRow("condition of two words")
        << QStringList{u"animatrice:nicole alix"_s, u"acttes"_s} << u"ACTTES"_s << 1;
    QTest::newRow("in English") << QStringList{u"has:facilitator"_s, u"COMPTABILITE"_s}
                                << u"Comptabilité CARE et communs"_s << 1;
}

void TestSearch::finds()
{
    QFETCH(QStringList, terms);
    QFETCH(QString, first);
    QFETCH(int, count);
    const CliRun run = search(terms + QStringList{u"--format"_s, u"json"_s});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(names(run).value(0), first);
    QCOMPARE(names(run).size(), count);
    QCOMPARE(run.err, QString());
    QVERIFY(search(terms).out.contains(first));
}

void TestSearch::nothingFound()
{
    const CliRun run = search({u"zzz"_s});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QString());
    QVERIFY(run.err.contains(u"zzz"_s));
    const CliRun json = search({u"zzz"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 1);
    QVERIFY(QJsonDocument::fromJson(json.out.toUtf8())[u"groups"].isArray());
}

void TestSearch::refusesEmptyWords()
{
    QCOMPARE(search({}).code, 2);
    QCOMPARE(search({u" % "_s}).code, 2);
    QCOMPARE(runCli({u"search"_s, m_folder.filePath(u"none.annuaire"_s), u"a"_s}).code, 3);
}

void TestSearch::searchesNamesWithoutAnIndex()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    const QString path = database.place().location().toText();
    QVERIFY(database.place().runOutside(u"DROP TABLE text_search"_s));
    QVERIFY(
        database.place().runOutside(u"INSERT INTO work_group (name_fr, name_key) VALUES ('Abeilles', 'abeilles')"_s));
    const CliRun run = runCli({u"search"_s, path, u"abeil"_s});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QVERIFY(run.out.contains(u"Abeilles"_s));
    QVERIFY(run.err.contains(u"index"_s));
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"

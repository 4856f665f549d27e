// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "generatedirectory.h"
#include "storage/groupstorage.h"
#include "testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleAsText();
    void sampleInEnglish();
    void statuses_data();
    void statuses();
    void nothingMatched();
    void json();
    void hostileNamesGiveNoOrders();
    void manyGroups();

private:
    [[nodiscard]] CliRun list(const QStringList &options = {}) const
    {
        return runCli(QStringList{u"list"_s, m_file} + options);
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void TestList::initTestCase()
{
    m_file = m_folder.filePath(u"sample.annuaire"_s);
    QCOMPARE(runCli({u"new"_s, m_file, u"--sample"_s}).code, 0);
}

void TestList::sampleAsText()
{
    const CliRun run = list();
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QString());
    const QString nb(u'\u00a0');
    const QStringList lines = QString(run.out).replace(nb, u" "_s).split(u'\n');
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines.at(0), u"1  Plateformes en communs                        actif        Sans animateur"_s);
    QCOMPARE(lines.at(1),
             u"2  Comptabilité CARE et communs                  actif        Animateur : Edouard Jourdain"_s);
    QCOMPARE(lines.at(4), u"5  Coopératives, mutuelles et régies de données  en création  Sans animateur"_s);
    QCOMPARE(lines.at(6), u"7  ACTTES                                        actif        "
                          u"Animatrices : Geneviève Fontaine et Nicole Alix"_s);
    QCOMPARE(lines.at(7), u"8  Protection sociale, ESS et communs            en sommeil   Sans animateur"_s);
    QCOMPARE(lines.at(8), u"9  ESS, communs et démocratie                    actif        "
                          u"Animateurs : Fanélie Carrey Conte et Philippe Eynaud"_s);
}

void TestList::sampleInEnglish()
{
    const CliRun run = list({u"--language"_s, u"en"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains(u"Platforms as commons"_s));
    QVERIFY(run.out.contains(u"Facilitators: Geneviève Fontaine and Nicole Alix"_s));
    QVERIFY(run.out.contains(u"dormant"_s));
}

void TestList::statuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("ids");
    const QStringList all{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s};
    QTest::newRow("none") << QStringList{} << all;
    QTest::newRow("active") << QStringList{u"--status"_s, u"active"_s}
                            << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"7"_s, u"9"_s};
    QTest::newRow("two") << QStringList{u"--status"_s, u"dormant,setup"_s} << QStringList{u"5"_s, u"6"_s, u"8"_s};
    QTest::newRow("twice") << QStringList{u"--status"_s, u"dormant"_s, u"--status=setup"_s}
                           << QStringList{u"5"_s, u"6"_s, u"8"_s};
    QTest::newRow("all") << QStringList{u"--status"_s, u"active, setup, dormant, closed"_s} << all;
}

void TestList::statuses()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, ids);
    const CliRun run = list(options);
    QCOMPARE(run.code, 0);
    QStringList listed;
    for (const QString &line : run.out.split(u'\n', Qt::SkipEmptyParts))
        listed += line.section(u' ', 0, 0);
    QCOMPARE(listed, ids);
}

void TestList::nothingMatched()
{
    const CliRun run = list({u"--status"_s, u"closed"_s});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QString());
    QVERIFY(run.err.contains(u"No group has this status."_s));
    const CliRun json = list({u"--status"_s, u"closed"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 1);
    QVERIFY(QJsonDocument::fromJson(json.out.toUtf8()).object().value("groups"_L1).toArray().isEmpty());
}

void TestList::json()
{
    const CliRun run = list({u"--format"_s, u"json"_s});
    QCOMPARE(run.code, 0);
    const QJsonObject document = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(document.keys(), (QStringList{u"groups"_s, u"language"_s}));
    QCOMPARE(document.value("language"_L1).toString(), u"fr"_s);
    const QJsonArray groups = document.value("groups"_L1).toArray();
    QCOMPARE(groups.size(), 9);
    for (const QJsonValue &group : groups) {
        QCOMPARE(group.toObject().keys(),
                 (QStringList{u"facilitators"_s, u"id"_s, u"name"_s, u"status"_s, u"statusText"_s, u"verifiedOn"_s}));
    }
    const QJsonObject seventh = groups.at(6).toObject();
    QCOMPARE(seventh.value("id"_L1).toInteger(), 7);
    QCOMPARE(seventh.value("name"_L1).toString(), u"ACTTES"_s);
    QCOMPARE(seventh.value("status"_L1).toString(), u"active"_s);
    QCOMPARE(seventh.value("verifiedOn"_L1).toString(), QString());
    QCOMPARE(seventh.value("facilitators"_L1).toArray(), (QJsonArray{u"Geneviève Fontaine"_s, u"Nicole Alix"_s}));
    QCOMPARE(groups.at(7).toObject().value("statusText"_L1).toString(),
             u"en sommeil, après un premier cycle de production"_s);
}

/// Another program may have put anything into the file.
void TestList::hostileNamesGiveNoOrders()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    QCOMPARE(runCli({u"new"_s, place.location().path(), u"--sample"_s}).code, 0);
    QVERIFY(place.runOutside(u"UPDATE work_group SET name_fr = 'A' || char(27) || ']0;owned' || char(7) || char(10) || "
                             "'99  Faux' || char(8238) || 'x' WHERE id = 1"_s));
    const CliRun run = runCli({u"list"_s, place.location().path()});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out.count(u'\n'), 9);
    QVERIFY2(run.out.startsWith(u"1  A\ufffd]0;owned\ufffd\ufffd99  Faux\ufffdx"_s), qPrintable(run.out));
    const CliRun show = runCli({u"show"_s, place.location().path(), u"1"_s});
    QCOMPARE(show.code, 0);
    for (const int order : {7, 8, 13, 27, 0x202e})
        QVERIFY(!show.out.contains(QChar(order)) && !run.out.contains(QChar(order)));
    const CliRun json = runCli({u"list"_s, place.location().path(), u"--format"_s, u"json"_s});
    QVERIFY(!json.out.contains(u'\x1b'));
    QVERIFY(QJsonDocument::fromJson(json.out.toUtf8()).isObject());
}

void TestList::manyGroups()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.annuaire"_s);
    const auto generated = support::generateDirectory(path, 700, 3);
    QVERIFY2(generated, generated ? "" : qPrintable(generated.error().message));
    const CliRun run = runCli({u"list"_s, path});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out.count(u'\n'), 700);
    QVERIFY(run.out.startsWith(u"  1  "_s));
    QCOMPARE(runCli({u"check"_s, path, u"--format"_s, u"json"_s}).code, 1);
}

QTEST_GUILESS_MAIN(TestList)
#include "tst_list.moc"

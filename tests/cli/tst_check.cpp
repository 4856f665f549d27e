// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleLacksThings();
    void json();
    void completeDirectoryIsFine();
    void toldApart();
    void brokenKeys();
    void damagedFile();
};

namespace {

QString sampleIn(const support::TestPlace &place)
{
    return runCli({u"new"_s, place.location().path(), u"--sample"_s}).code == 0 ? place.location().path() : QString();
}

} // namespace

void TestCheck::sampleLacksThings()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    const CliRun run = runCli({u"check"_s, sampleIn(place)});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err, QString());
    QVERIFY2(run.out.startsWith(u"The directory is sound.\nTo verify (9):\n  Plateformes en communs: "_s),
             qPrintable(run.out));
    QVERIFY(run.out.contains(u"\nTo complete ("_s));
    QVERIFY(run.out.contains(u"\n  Nicole Alix: "_s));
}

void TestCheck::json()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    const CliRun run = runCli({u"check"_s, sampleIn(place), u"--format"_s, u"json"_s});
    QCOMPARE(run.code, 1);
    const QJsonObject report = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(report.keys(), (QStringList{u"findings"_s, u"integrity"_s}));
    QVERIFY(report.value("integrity"_L1).toArray().isEmpty());
    QMap<QString, int> codes;
    for (const QJsonValue &value : report.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        QCOMPARE(finding.keys(), (QStringList{u"code"_s, u"group"_s, u"language"_s, u"name"_s, u"person"_s, u"text"_s,
                                              u"verification"_s}));
        QVERIFY((finding.value("group"_L1).toInteger() > 0) != (finding.value("person"_L1).toInteger() > 0));
        QVERIFY(!finding.value("name"_L1).toString().isEmpty());
        ++codes[finding.value("code"_L1).toString()];
    }
    QCOMPARE(codes.value(u"never-verified"_s), 9);
    QCOMPARE(codes.value(u"list-without-address"_s), 6);
    QCOMPARE(codes.value(u"no-facilitator"_s), 4);
    QCOMPARE(codes.value(u"person-without-contact"_s), 7);
    QCOMPARE(codes.value(u"no-translation"_s), 0);
}

void TestCheck::completeDirectoryIsFine()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    QCOMPARE(runCli({u"new"_s, place.location().path()}).code, 0);
    const CliRun run = runCli({u"check"_s, place.location().path()});
    QVERIFY2(run.code == 0, qPrintable(run.out));
    QCOMPARE(run.out, u"The directory is sound and complete.\n"_s);
    const CliRun json = runCli({u"check"_s, place.location().path(), u"--format=json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.out, u"{\n  \"integrity\": [],\n  \"findings\": []\n}\n"_s);
}

void TestCheck::toldApart()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    const QString file = sampleIn(place);
    QVERIFY(place.runOutside(u"UPDATE work_group SET verified_on = '2026-11-01', verified_by = 'Test'"_s));
    const CliRun run = runCli({u"check"_s, file});
    QCOMPARE(run.code, 1);
    QVERIFY2(!run.out.contains(u"To verify"_s), qPrintable(run.out));
    QVERIFY(place.runOutside(u"UPDATE work_group SET verified_on = '2025-01-01' WHERE id = 2"_s));
    QVERIFY(runCli({u"check"_s, file}).out.contains(u"To verify (1):\n  Comptabilité CARE et communs: "_s));
}

void TestCheck::brokenKeys()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    const QString file = sampleIn(place);
    QVERIFY(place.runOutside(u"UPDATE work_group SET name_key = 'wrong' WHERE id = 3"_s));
    const CliRun run = runCli({u"check"_s, file});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.startsWith(u"Integrity:\n  "_s), qPrintable(run.out));
    const CliRun json = runCli({u"check"_s, file, u"--format=json"_s});
    QVERIFY(!QJsonDocument::fromJson(json.out.toUtf8()).object().value("integrity"_L1).toArray().isEmpty());
}

void TestCheck::damagedFile()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    const QString file = sampleIn(place);
    const QByteArray whole = bytesOf(file);
    QVERIFY(QFile::remove(file));
    QVERIFY(writeBytes(file, whole.left(whole.size() / 2)));
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const CliRun run = runCli({u"check"_s, file, u"--format"_s, format});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.contains(u"damaged"_s), qPrintable(run.out));
    }
    QVERIFY(bytesOf(file) == whole.left(whole.size() / 2));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"

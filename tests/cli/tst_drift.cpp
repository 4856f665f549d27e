// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Drift of a published page, and the search of the terminal.
class TestDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entryByEntry();
    void asJson();
    void oneEntryIsTaken();
    void anOpenQuestionStopsTheTaking();
    void takingMakesABackup();
    void thePublishedPageIsTheSame();
    void searchFindsAndSaysWhenNot();

private:
    [[nodiscard]] QString source(const QByteArray &bytes) const;
    [[nodiscard]] QString file() const { return m_place->location().path(); }

    std::unique_ptr<support::TestPlace> m_place;
};

void TestDrift::init()
{
    m_place = std::make_unique<support::TestPlace>(storage::Engine::Sqlite);
    QCOMPARE(runCli({u"new"_s, file(), u"--sample"_s}).code, 0);
}

QString TestDrift::source(const QByteArray &bytes) const
{
    const QString path = m_place->folder() + u"/page.md"_s;
    return writeBytes(path, bytes) ? path : QString();
}

const char *const page = "## ACTTES\n\nUn texte nouveau.\n\nAnimatrices : Geneviève Fontaine et Nicole Alix\n\n"
                         "## Groupe neuf\n\nTexte.\n";

void TestDrift::entryByEntry()
{
    const QByteArray before = bytesOf(file());
    const CliRun run = runCli({u"drift"_s, file(), source(page)});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.startsWith(u"2 differ, "_s), qPrintable(run.out));
    QVERIFY(run.out.contains(u"changed, group: ACTTES (line 1)\n    description (French): "_s));
    QVERIFY(run.out.contains(u"new, group: Groupe neuf (line 7)\n"_s));
    QVERIFY(run.out.contains(u"only in the directory: Plateformes en communs\n"_s));
    QCOMPARE(bytesOf(file()), before);
    const CliRun dormant = runCli({u"drift"_s, file(), source(page), u"--status"_s, u"dormant"_s});
    QVERIFY(!dormant.out.contains(u"only in the directory: Plateformes"_s));
}

void TestDrift::asJson()
{
    const CliRun run = runCli({u"drift"_s, file(), source(page), u"--format"_s, u"json"_s});
    const QJsonObject json = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(json.keys(), (QStringList{u"onlyInDirectory"_s, u"problems"_s, u"rows"_s, u"unchanged"_s}));
    QCOMPARE(json.value("rows"_L1).toArray().size(), 2);
    QCOMPARE(json.value("onlyInDirectory"_L1).toArray().size(), 8);
}

void TestDrift::oneEntryIsTaken()
{
    const CliRun unknown = runCli({u"drift"_s, file(), source(page), u"--take"_s, u"Nobody"_s});
    QCOMPARE(unknown.code, 1);
    const CliRun run = runCli({u"drift"_s, file(), source(page), u"--take"_s, u"acttes"_s});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QVERIFY(runCli({u"show"_s, file(), u"ACTTES"_s}).out.contains(u"Un texte nouveau."_s));
    QCOMPARE(runCli({u"show"_s, file(), u"Groupe neuf"_s}).code, 1);
    const CliRun again = runCli({u"drift"_s, file(), source(page)});
    QVERIFY2(again.out.startsWith(u"1 differ, "_s), qPrintable(again.out));
}

void TestDrift::anOpenQuestionStopsTheTaking()
{
    const QString misspelt =
        source("## ACTTES\n\nUn texte nouveau.\n\nAnimatrices : Geneviève Fontaine et Nicole Alixe\n");
    const auto history = [&] { return runCli({u"history"_s, file()}).out; };
    const QString before = history();
    const CliRun run = runCli({u"drift"_s, file(), misspelt, u"--take"_s, u"ACTTES"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(u"ACTTES: “Nicole Alixe”"_s), qPrintable(run.err));
    QVERIFY(run.err.contains(u"Nothing was taken over."_s));
    QCOMPARE(history(), before);
    const QString duplicate = source("## Plateforme en communs\n\nTexte.\n");
    const CliRun which = runCli({u"drift"_s, file(), duplicate, u"--take"_s, u"Plateforme en communs"_s});
    QCOMPARE(which.code, 1);
    QVERIFY2(which.err.contains(u"It may be “Plateformes en communs”"_s), qPrintable(which.err));
}

void TestDrift::takingMakesABackup()
{
    const QString root = m_place->folder() + u"/backups"_s;
    const auto listed = [&] { return runCli({u"backups"_s, file()}, root); };
    QVERIFY(runCli({u"drift"_s, file(), source(page)}, root).code == 1);
    QCOMPARE(listed().code, 1);
    const CliRun run = runCli({u"drift"_s, file(), source(page), u"--take"_s, u"acttes"_s}, root);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QVERIFY2(listed().out.contains(u"import"_s), qPrintable(listed().out));
}

void TestDrift::thePublishedPageIsTheSame()
{
    const QString out = m_place->folder() + u"/export.md"_s;
    QCOMPARE(runCli({u"export"_s, file(), u"--output"_s, out, u"--date"_s, u"2026-11-23"_s}).code, 0);
    const CliRun run = runCli({u"drift"_s, file(), out});
    QVERIFY2(run.out.startsWith(u"0 differ, "_s), qPrintable(run.out));
    QCOMPARE(run.code, 0);
}

void TestDrift::searchFindsAndSaysWhenNot()
{
    const CliRun run = runCli({u"search"_s, file(), u"comptabilite"_s});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.section(u'\n', 0, 0).contains(u"Comptabilité"_s), qPrintable(run.out));
    QVERIFY(runCli({u"search"_s, file(), u"nicole"_s, u"alix"_s}).out.contains(u"ACTTES"_s));
    const CliRun none = runCli({u"search"_s, file(), u"xyzzy"_s});
    QCOMPARE(none.code, 1);
    QCOMPARE(none.out, QString());
    QCOMPARE(runCli({u"search"_s, file()}).code, 2);
    const CliRun json = runCli({u"search"_s, file(), u"acttes"_s, u"--format=json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).object().value("groups"_L1).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"

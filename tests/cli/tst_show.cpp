// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheGroup_data();
    void findsTheGroup();
    void doesNotGuess_data();
    void doesNotGuess();
    void page();
    void pageInEnglish();
    void bullets();
    void ties_data();
    void ties();
    void linesFitAPage();
    void json();
    void showsOnlyWhatTheAudienceMaySee();

private:
    [[nodiscard]] CliRun show(const QString &group, const QStringList &options = {}) const
    {
        return runCli(QStringList{u"show"_s, m_file, group} + options);
    }
    [[nodiscard]] static QString plainSpaces(QString text)
    {
        return text.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void TestShow::initTestCase()
{
    m_file = m_folder.filePath(u"sample.annuaire"_s);
    QCOMPARE(runCli({u"new"_s, m_file, u"--sample"_s}).code, 0);
}

void TestShow::findsTheGroup_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &asked, const QString &name) {
        QTest::addRow("%s", qPrintable(asked)) << asked << name;
    };
    row(u"7"_s, u"ACTTES"_s);
    row(u"ACTTES"_s, u"ACTTES"_s);
    row(u"acttes"_s, u"ACTTES"_s);
    row(u"  actt  "_s, u"ACTTES"_s);
    row(u"Comptabilité CARE et communs"_s, u"Comptabilité CARE et communs"_s);
    row(u"comptabilite care et communs"_s, u"Comptabilité CARE et communs"_s);
    row(u"COMPTABILITE"_s, u"Comptabilité CARE et communs"_s);
    row(u"ess, communs et de\u0301mo"_s, u"ESS, communs et démocratie"_s);
    row(u"Communs, "_s, u"Communs, foncier et alimentation durable"_s);
    row(u"communs de"_s, u"Communs de services de proximité"_s);
    row(u"platforms as"_s, u"Plateformes en communs"_s);
    row(u"governance of the commons"_s, u"Gouvernance des communs"_s);
}

void TestShow::findsTheGroup()
{
    QFETCH(QString, asked);
    QFETCH(QString, name);
    const CliRun run = show(asked);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.out.section(u'\n', 0, 0), name);
    QCOMPARE(run.err, QString());
}

void TestShow::doesNotGuess_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("candidates");
    QTest::newRow("unknown id") << u"10"_s << QStringList{};
    QTest::newRow("zero") << u"0"_s << QStringList{};
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("blank") << u" "_s << QStringList{};
    QTest::newRow("not the beginning") << u"CARE et"_s << QStringList{};
    QTest::newRow("sql") << u"' OR 1=1 --"_s << QStringList{};
    QTest::newRow("wildcard") << u"%"_s << QStringList{};
    QTest::newRow("former group") << u"La Banque en communs ?"_s << QStringList{};
    QTest::newRow("two") << u"communs"_s << QStringList{u"3  Communs, foncier"_s, u"4  Communs de services"_s};
}

void TestShow::doesNotGuess()
{
    QFETCH(QString, asked);
    QFETCH(QStringList, candidates);
    const CliRun run = show(asked);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QString());
    QVERIFY(run.err.startsWith(u"annuaire-cli: "_s));
    QVERIFY(candidates.isEmpty() == run.err.contains(u"No group is called"_s));
    for (const QString &candidate : candidates)
        QVERIFY2(run.err.contains(candidate), qPrintable(run.err));
}

void TestShow::page()
{
    const QString out = plainSpaces(show(u"7"_s).out);
    QVERIFY2(out.startsWith(u"ACTTES\n======\nActif\n"_s), qPrintable(out));
    QVERIFY(out.contains(u"\nAnimatrices : Geneviève Fontaine et Nicole Alix\n\nPartant du constat"_s));
    QVERIFY(out.contains(u"Listes de diffusion : adresse à compléter"_s));
    QVERIFY2(out.contains(u"Prend le relais de « La Banque en communs ? »"_s), qPrintable(out));
    const QString dormant = plainSpaces(show(u"8"_s).out);
    QVERIFY2(dormant.contains(u"\nEn sommeil, après un premier cycle de production\n"_s), qPrintable(dormant));
    QVERIFY(!dormant.contains(u"diffusion"_s));
}

void TestShow::pageInEnglish()
{
    const QString out = plainSpaces(show(u"7"_s, {u"--language"_s, u"en"_s}).out);
    QVERIFY(out.contains(u"Facilitators: Geneviève Fontaine and Nicole Alix"_s));
    QVERIFY(out.contains(u"Starting from the observation"_s));
    QVERIFY(out.contains(u"translated from the French"_s));
    QVERIFY(out.contains(u"Mailing lists: address to be completed"_s));
}

void TestShow::bullets()
{
    const QString out = plainSpaces(show(u"6"_s).out);
    QVERIFY2(out.contains(u":\n\n• soin de la communauté,\n• liens avec les outils de gestion,\n• traduction"_s),
             qPrintable(out));
}

void TestShow::ties_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("tie");
    QTest::newRow("from one end") << u"4"_s << u"« Plateformes en communs »"_s;
    QTest::newRow("from the other") << u"1"_s << u"« Communs de services de proximité »"_s;
    QTest::newRow("to a name") << u"5"_s << u"« La Banque en communs ? »"_s;
}

void TestShow::ties()
{
    QFETCH(QString, group);
    QFETCH(QString, tie);
    const QString out = plainSpaces(show(group).out);
    QVERIFY2(out.contains(tie), qPrintable(out));
}

void TestShow::linesFitAPage()
{
    for (int id = 1; id <= 9; ++id) {
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const CliRun run = show(QString::number(id), {u"--language"_s, language});
            QCOMPARE(run.code, 0);
            for (const QString &line : run.out.split(u'\n'))
                QVERIFY2(line.size() <= 80 && !line.endsWith(u' '), qPrintable(line));
        }
    }
}

void TestShow::json()
{
    const CliRun run = show(u"6"_s, {u"--format"_s, u"json"_s});
    QCOMPARE(run.code, 0);
    const QJsonObject group = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(group.keys(),
             (QStringList{u"description"_s, u"descriptionIsFallback"_s, u"descriptionIsTranslation"_s,
                          u"facilitators"_s, u"id"_s, u"language"_s, u"lineages"_s, u"mailingLists"_s, u"name"_s,
                          u"nameIsFallback"_s, u"status"_s, u"statusText"_s, u"verifiedOn"_s}));
    QVERIFY(group.value("description"_L1).toString().contains(u"\n- soin de la communauté,\n"_s));
    QCOMPARE(group.value("status"_L1).toString(), u"setup"_s);
    const QJsonObject other = QJsonDocument::fromJson(show(u"4"_s, {u"--format=json"_s}).out.toUtf8()).object();
    const QJsonObject tie = other.value("lineages"_L1).toArray().at(0).toObject();
    QCOMPARE(tie.value("name"_L1).toString(), u"Plateformes en communs"_s);
    QCOMPARE(other.value("mailingLists"_L1).toArray().at(0).toObject().value("address"_L1).toString(), QString());
    QCOMPARE(other.value("facilitators"_L1).toArray().at(0).toObject().value("sortName"_L1).toString(),
             u"Lequin, Julie"_s);
}

void TestShow::showsOnlyWhatTheAudienceMaySee()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    QCOMPARE(runCli({u"new"_s, place.location().path(), u"--sample"_s}).code, 0);
    QVERIFY(place.runOutside(u"UPDATE person SET email = 'private@example.org', email_publishable = 0"_s));
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const QStringList line{u"show"_s, place.location().path(), u"7"_s, u"--format"_s, format};
        QVERIFY(!runCli(line).out.contains(u"private@example.org"_s));
        QVERIFY(runCli(line + QStringList{u"--audience"_s, u"internal"_s}).out.contains(u"private@example.org"_s));
    }
}

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"

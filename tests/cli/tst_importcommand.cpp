// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "exchange/jsonwriter.h"
#include "exchange/spreadsheet.h"
#include "richcontent.h"
#include "testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// A directory and a folder to read from.
class Place
{
public:
    explicit Place(bool withSample)
    {
        QStringList arguments{u"new"_s, file()};
        if (withSample)
            arguments += u"--sample"_s;
        m_made = runCli(arguments).code == 0;
    }
    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] QString file() const { return m_place.location().path(); }
    [[nodiscard]] QString source(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_place.folder() + u'/' + name;
        return writeBytes(path, bytes) ? path : QString();
    }
    [[nodiscard]] QString exported(const QString &name, const QStringList &options = {}) const
    {
        return exportedAs(name, QStringList{u"--audience"_s, u"internal"_s} + options);
    }
    /// For whom the program writes by itself, unless the options say otherwise.
    [[nodiscard]] QString exportedAs(const QString &name, const QStringList &options) const
    {
        const QString path = m_place.folder() + u'/' + name;
        const CliRun run = runCli(QStringList{u"export"_s, file(), u"--output"_s, path} + options);
        return run.code == 0 ? path : run.err;
    }
    [[nodiscard]] bool runOutside(const QString &sql) const { return m_place.runOutside(sql); }
    [[nodiscard]] CliRun import(const QString &from, const QStringList &options = {}) const
    {
        return runCli(QStringList{u"import"_s, file(), from} + options);
    }

private:
    support::TestPlace m_place{storage::Engine::Sqlite};
    bool m_made = false;
};

/// How often a record was written says nothing of what it holds.
QString withoutVersions(const QByteArray &bytes)
{
    static const QRegularExpression version(u"\"rowVersion\": \\d+"_s);
    return QString::fromUtf8(bytes).remove(version);
}

const char *const page = "# Liste des groupes\n\n## ACTTES\n\nUn texte nouveau.\n\n"
                         "Animatrices : Geneviève Fontaine et Nicole Alix\n\n## Groupe neuf\n\nTexte.\n\n"
                         "Animateur : Philippe Eynaud\n";

} // namespace

class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsPlannedThenImported();
    void thePlanAsJson();
    void thePublishedPageAsksForNames();
    void copiesComeBack_data();
    void copiesComeBack();
    void everyFormatComesBack_data();
    void everyFormatComesBack();
    void lesserCopiesComeBack_data();
    void lesserCopiesComeBack();
    void anAddressBookBringsNoAgreement();
    void duplicatesWait();
    void errorsStopAllUnlessPartial();
    void dataProblemsAreNoWrongUsage();
    void namesWrittenByOtherPrograms();
    void badSources_data();
    void badSources();

private:
    static void fill(const Place &place, quint64 seed);
};

void TestImportCommand::aPageIsPlannedThenImported()
{
    const Place place(true);
    QVERIFY(place.isMade());
    const QString source = place.source(u"page.md"_s, page);
    const QByteArray before = bytesOf(place.file());
    const CliRun plan = place.import(source, {u"--dry-run"_s});
    QVERIFY2(plan.code == 0, qPrintable(plan.out + plan.err));
    QVERIFY2(plan.out.startsWith(u"1 new, 1 changed, 3 unchanged, 0 left out.\n"_s), qPrintable(plan.out));
    QVERIFY(plan.out.contains(u"changed, group: ACTTES (line 3)\n    description (French): “Partant du constat"_s));
    QVERIFY(plan.out.contains(u"new, group: Groupe neuf (line 9)\n"_s));
    QCOMPARE(plan.err, QString());
    QCOMPARE(bytesOf(place.file()), before);
    const CliRun done = place.import(source, {u"--author"_s, u"Ada"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, plan.out);
    QVERIFY(runCli({u"show"_s, place.file(), u"Groupe neuf"_s}).out.contains(u"Philippe Eynaud"_s));
    const CliRun again = place.import(source);
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.startsWith(u"0 new, 0 changed, 5 unchanged"_s), qPrintable(again.out));
}

void TestImportCommand::thePlanAsJson()
{
    const Place place(true);
    const CliRun plan = place.import(place.source(u"page.md"_s, page), {u"--dry-run"_s, u"--plan"_s, u"json"_s});
    const QJsonObject json = QJsonDocument::fromJson(plan.out.toUtf8()).object();
    QCOMPARE(json.keys(), (QStringList{u"created"_s, u"hasErrors"_s, u"openQuestions"_s, u"problems"_s, u"rows"_s,
                                       u"skipped"_s, u"unchanged"_s, u"updated"_s}));
    QCOMPARE(json.value("rows"_L1).toArray().size(), 5);
    const QJsonObject row = json.value("rows"_L1).toArray().at(3).toObject();
    QCOMPARE(row.value("name"_L1).toString(), u"ACTTES"_s);
    QCOMPARE(row.value("outcome"_L1).toString(), u"updated"_s);
    QCOMPARE(row.value("line"_L1).toInt(), 3);
    QCOMPARE(row.value("changes"_L1).toArray().at(0).toObject().value("field"_L1).toString(), u"description.fr"_s);
}

void TestImportCommand::thePublishedPageAsksForNames()
{
    const Place place(true);
    const QString source = QStringLiteral(ANNUAIRE_SOURCE_DIR "/tests/data/liste-des-groupes.txt");
    const CliRun run = place.import(source);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains(u"left out, group: without a name (line 3)"_s), qPrintable(run.out));
    QVERIFY(run.err.contains(u"Nothing was imported"_s));
    // The second block is the group of accounting, word for word: nothing changes.
    const CliRun named = place.import(source, {u"--name"_s, u"6=Comptabilité CARE et communs"_s, u"--partial"_s});
    QVERIFY2(named.code == 0, qPrintable(named.err));
    QVERIFY2(!named.out.contains(u"group: Comptabilité"_s), qPrintable(named.out));
    QCOMPARE(place.import(source, {u"--name"_s, u"2=X"_s}).code, 1);
}

void TestImportCommand::copiesComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("json") << u"copie.json"_s << QStringList();
    QTest::newRow("csv") << u"copie.csv"_s << QStringList();
    QTest::newRow("csv for Excel") << u"copie.csv"_s << QStringList{u"--format"_s, u"csv-excel"_s};
}

void TestImportCommand::copiesComeBack()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    const Place place(true);
    const QString source = place.exported(name, options);
    const CliRun same = place.import(source, {u"--empty-erases"_s});
    QVERIFY2(same.code == 0, qPrintable(same.out + same.err));
    QVERIFY2(same.out.startsWith(u"0 new, 0 changed, "_s), qPrintable(same.out));
    QVERIFY(same.out.contains(u" 0 left out."_s));
    const Place empty(false);
    const CliRun taken = empty.import(source);
    QVERIFY2(taken.code == 0, qPrintable(taken.out + taken.err));
    QCOMPARE(withoutVersions(bytesOf(empty.exported(name, options))), withoutVersions(bytesOf(source)));
}

void TestImportCommand::everyFormatComesBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    const QStringList whole{u"--empty-erases"_s};
    QTest::newRow("json") << u"json"_s << u"c.json"_s << whole;
    QTest::newRow("csv") << u"csv"_s << u"c.csv"_s << whole;
    QTest::newRow("csv for Excel") << u"csv-excel"_s << u"c.csv"_s << whole;
    QTest::newRow("xlsx") << u"xlsx"_s << u"c.xlsx"_s << whole;
    QTest::newRow("ods") << u"ods"_s << u"c.ods"_s << whole;
    QTest::newRow("markdown") << u"markdown"_s << u"c.md"_s << QStringList();
    QTest::newRow("html") << u"html"_s << u"c.html"_s << QStringList();
    QTest::newRow("vcard") << u"vcard"_s << u"c.vcf"_s << QStringList();
}

/// Read into the directory it was written from, no format changes anything.
void TestImportCommand::everyFormatComesBack()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    if (format == u"xlsx"_s && !exchange::canWriteXlsx())
        QSKIP("built without the library that writes XLSX");
    for (quint64 seed = 21; seed <= 23; ++seed) {
        const Place place(false);
        fill(place, seed);
        const CliRun same =
            place.import(place.exported(name, {u"--format"_s, format}), options + QStringList{u"--dry-run"_s});
        QVERIFY2(same.code == 0, qPrintable(same.out + same.err));
        QVERIFY2(same.out.startsWith(u"0 new, 0 changed, "_s), qPrintable(same.out));
        QVERIFY2(same.out.contains(u" 0 left out."_s), qPrintable(same.out));
    }
}

void TestImportCommand::fill(const Place &place, quint64 seed)
{
    QBuffer json;
    json.open(QIODevice::WriteOnly);
    QVERIFY(exchange::writeJson(testing::RichContent(seed).make(), {}, json));
    const CliRun filled = place.import(place.source(u"rich.json"_s, json.data()));
    QVERIFY2(filled.code == 0, qPrintable(filled.out + filled.err));
}

/// Nor does what is written for the public, or of some groups only: what was left out of it stays as it is.
void TestImportCommand::lesserCopiesComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    for (const char *name : {"c.json", "c.csv", "c.ods", "c.md", "c.html", "c.vcf"})
        QTest::addRow("for the public: %s", name) << QString::fromLatin1(name) << QStringList();
    const QStringList some{u"--status"_s, u"active,dormant"_s};
    QTest::newRow("some, for the public") << u"c.json"_s << some;
    QTest::newRow("some, internal") << u"c.json"_s << (QStringList{u"--audience"_s, u"internal"_s} + some);
}

void TestImportCommand::lesserCopiesComeBack()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    for (quint64 seed = 31; seed <= 33; ++seed) {
        const Place place(false);
        fill(place, seed);
        const QString before = withoutVersions(bytesOf(place.exported(u"before.json"_s)));
        const CliRun same = place.import(place.exportedAs(name, options));
        QVERIFY2(same.code == 0, qPrintable(same.out + same.err));
        QVERIFY2(same.out.startsWith(u"0 new, 0 changed, "_s), qPrintable(same.out));
        QCOMPARE(withoutVersions(bytesOf(place.exported(u"after.json"_s))), before);
    }
}

/// An address book tells an address and no agreement: what was agreed for the old one is not agreed for it.
void TestImportCommand::anAddressBookBringsNoAgreement()
{
    const Place place(true);
    QVERIFY(place.isMade());
    QVERIFY(
        place.runOutside(u"UPDATE person SET email = 'nicole@example.org', email_publishable = 1, email_agreed_on = "
                         "'2025-03-01' WHERE display_name = 'Nicole Alix'"_s));
    const CliRun run = place.import(place.source(
        u"c.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nicole Alix\r\nEMAIL:private@example.org\r\nEND:VCARD\r\n"));
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QVERIFY2(run.out.contains(u"“private@example.org”"_s) && run.out.contains(u"→ nothing"_s), qPrintable(run.out));
    const QByteArray written = bytesOf(place.exportedAs(u"public.json"_s, {}));
    QVERIFY(!written.contains("private@example.org") && !written.contains("nicole@example.org"));
    QVERIFY(bytesOf(place.exported(u"internal.json"_s)).contains("private@example.org"));
}

void TestImportCommand::duplicatesWait()
{
    const Place place(true);
    const QString source = place.source(u"t.csv"_s, "Nom;Animation\nPlateforme en communs;\n");
    const CliRun asked = place.import(source);
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.out.contains(u"It may be “Plateformes en communs”"_s), qPrintable(asked.out));
    QCOMPARE(place.import(source, {u"--duplicates=skip"_s}).code, 0);
    QCOMPARE(runCli({u"show"_s, place.file(), u"Plateforme en communs"_s}).code, 1);
    QCOMPARE(place.import(source, {u"--duplicates=create"_s}).code, 0);
    QCOMPARE(runCli({u"show"_s, place.file(), u"Plateforme en communs"_s}).code, 0);
}

void TestImportCommand::errorsStopAllUnlessPartial()
{
    const Place place(false);
    const QString source =
        place.source(u"t.csv"_s, "Nom,Statut,Liste de diffusion\nA,actif,\nB,bizarre,\nC,actif,x@\n");
    const CliRun stopped = place.import(source);
    QCOMPARE(stopped.code, 1);
    QVERIFY2(stopped.out.contains(u"“bizarre” is not a status"_s), qPrintable(stopped.out));
    QVERIFY(stopped.out.contains(u"(line 3, column 2)"_s));
    QVERIFY(runCli({u"list"_s, place.file()}).out.isEmpty());
    QCOMPARE(place.import(source, {u"--partial"_s}).code, 0);
    QCOMPARE(runCli({u"list"_s, place.file()}).out.count(u'\n'), 2);
}

void TestImportCommand::dataProblemsAreNoWrongUsage()
{
    const Place place(true);
    QVERIFY(place.isMade());
    QJsonObject copy = QJsonDocument::fromJson(bytesOf(place.exported(u"circle.json"_s))).object();
    QJsonArray groups = copy.value("groups"_L1).toArray();
    for (const auto &[from, to] : {std::pair(0, 1), std::pair(1, 0)}) {
        QJsonObject group = groups[from].toObject();
        const QJsonObject tie{{u"kind"_s, u"takes-over-from"_s}, {u"group"_s, groups[to].toObject().value("id"_L1)}};
        group.insert(u"lineages"_s, QJsonArray{tie});
        groups[from] = group;
    }
    copy.insert(u"groups"_s, groups);
    const QByteArray before = bytesOf(place.exported(u"before.json"_s));
    const CliRun run = place.import(place.source(u"circle.json"_s, QJsonDocument(copy).toJson()));
    QVERIFY2(run.err.contains(u"after itself"_s), qPrintable(run.err));
    QCOMPARE(run.code, 1);
    QCOMPARE(bytesOf(place.exported(u"after.json"_s)), before);
}

void TestImportCommand::namesWrittenByOtherPrograms()
{
    const Place place(true);
    QVERIFY(place.isMade());
    const auto sets = [&] {
        const CliRun run = runCli({u"history"_s, place.file(), u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(run.out.toUtf8()).object().value("changes"_L1).toArray().size();
    };
    QVERIFY(place.runOutside(u"UPDATE work_group SET name_fr = 'Zèbres', name_en = 'Zebras' WHERE id = 2"_s));
    const auto before = sets();
    const CliRun sameName = place.import(place.source(u"z.csv"_s, "Nom\nZèbres\n"));
    QCOMPARE(sameName.code, 0);
    QCOMPARE(runCli({u"list"_s, place.file()}).out.count(u'\n'), 9);
    QCOMPARE(sets(), before); // neither the import nor the new keys are a change
    const CliRun oldName = place.import(place.source(u"c.csv"_s, "Nom\nComptabilité CARE et communs\n"));
    QVERIFY2(oldName.code == 0, qPrintable(oldName.err));
    QCOMPARE(runCli({u"list"_s, place.file()}).out.count(u'\n'), 10);
    QVERIFY(!runCli({u"check"_s, place.file()}).out.contains(u"Integrity"_s));
}

void TestImportCommand::badSources_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("yaml as json") << u"x.json"_s << QByteArray("groups:\n  - a\n") << 1 << u"line 1, column 2"_s;
    QTest::newRow("open quote") << u"x.csv"_s << QByteArray("Nom\n\"A\n") << 1 << u"Line 2, column 1"_s;
    QTest::newRow("empty page") << u"x.html"_s << QByteArray("<html><script>x</script></html>") << 1
                                << u"holds no text"_s;
    QTest::newRow("picture as a page") << u"x.md"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << 1
                                       << u"seems to be a picture"_s;
    QTest::newRow("PDF") << u"x.txt"_s << QByteArray("%PDF-1.7\n") << 1 << u"seems to be a PDF"_s;
    QTest::newRow("word processor") << u"x.docx"_s << QByteArray("PK\3\4....word/document.xml") << 1
                                    << u"word processor"_s;
    QTest::newRow("program") << u"x.html"_s << QByteArray("MZ\x90\0\3", 5) << 1 << u"seems to be a program"_s;
    QTest::newRow("spreadsheet as CSV") << u"x.csv"_s << QByteArray("PK\3\4....xl/workbook.xml") << 1
                                        << u"under another name"_s;
    QTest::newRow("old spreadsheet") << u"x.xls"_s << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << 1
                                     << u"XLSX, ODS or CSV"_s;
    QTest::newRow("no text") << u"x.csv"_s << QByteArray("Nom\n\0\1\2", 7) << 1 << u"holds no text"_s;
    QByteArray wide("Nom");
    for (int column = 0; column < 100'000; ++column)
        wide += ";c";
    QTest::newRow("100,000 columns") << u"x.csv"_s << wide << 1 << u"Line 1, column 1,001"_s;
    QTest::newRow("not the UTF-8 it says") << u"x.csv"_s << QByteArray("\xef\xbb\xbfNom;Note\nA;\xc3\xc3\n") << 1
                                           << u"Line 2, column 2: what stands here is not written in UTF-8"_s;
    QTest::newRow("a page that is not") << u"x.md"_s << QByteArray("\xef\xbb\xbf# L\n\n## A\xc3 b\n") << 1
                                        << u"Line 3, column 5"_s;
    QTest::newRow("UTF-32") << u"x.csv"_s << QByteArray("\xff\xfe\0\0N\0\0\0", 8) << 1 << u"UTF-32"_s;
    QTest::newRow("no group") << u"x.html"_s << QByteArray("<p>Liste</p>") << 1 << u"tells of no group"_s;
    QTest::newRow("missing") << u""_s << QByteArray() << 3 << u"cannot be read"_s;
}

void TestImportCommand::badSources()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const Place place(true);
    const CliRun run = place.import(name.isEmpty() ? place.file() + u".none"_s : place.source(name, bytes));
    QTEST(run.code, "code");
    QFETCH(QString, says);
    QVERIFY2(run.err.contains(says), qPrintable(run.err));
    QCOMPARE(run.out, QString());
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"

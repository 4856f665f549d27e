// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importplan.h"
#include "domain/text.h"
#include "exchange/csvformat.h"
#include "exchange/sample.h"
#include "generate.h"
#include "random.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using exchange::CsvDialect;
using exchange::CsvExportOptions;
using exchange::Encoding;
using exchange::TableColumn;

namespace {

using Rows = QList<QStringList>;

domain::Result<Rows> recordsOf(const QByteArray &csv, const CsvDialect &dialect = {})
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    exchange::CsvReader reader(buffer, dialect);
    Rows rows;
    for (;;) {
        auto next = reader.next();
        if (!next)
            return next.error();
        if (!next->has_value())
            return rows;
        rows += **next;
    }
}

domain::Result<domain::ImportProposal> proposalOf(const QByteArray &csv, const exchange::CsvImportOptions &options = {})
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    return exchange::readCsv(buffer, options);
}

QByteArray written(const domain::DirectoryContent &content, const CsvExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exchange::writeCsv(content, options, buffer) ? buffer.data() : QByteArray();
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void spectrum_data();
    void spectrum();
    void detection_data();
    void detection();
    void chunksCutNothing();
    void brokenFiles();
    void columnsByHeader();
    void cellsOfSeveralValues();
    void formulasAreNeutralised();
    void foreignTable();
    void cellsWithoutAHeaderAreTold();
    void readingCanBeStopped();
    void problemsHaveAPlace();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void preview();
    void neverFailsOnNoise();
};

void TestCsv::records_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Rows>("rows");
    const Rows simple{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("simple") << QByteArray("a,b\n1,2\n") << simple;
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << simple;
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << simple;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << simple;
    QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n , \n1,2\n\n") << simple;
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                        "a,b\n1,2")
                          << simple;
    QTest::newRow("comma in quotes") << QByteArray("a,b\n\"1,5\",2") << Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("escaped quotes") << QByteArray("a,b\n1,\"ha \"\"ha\"\" ha\"\n")
                                    << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"ha \"ha\" ha"_s}};
    QTest::newRow("empty cells") << QByteArray("a,b,c\n1,\"\",\n") << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, {}, {}}};
    QTest::newRow("line breaks") << QByteArray("a,b\n\"once\nupon\r\na time\",2\n")
                                 << Rows{{u"a"_s, u"b"_s}, {u"once\nupon\na time"_s, u"2"_s}};
    QTest::newRow("quote amid a cell") << QByteArray("a,b\n5\" x,2\n") << Rows{{u"a"_s, u"b"_s}, {u"5\" x"_s, u"2"_s}};
    QTest::newRow("json in a cell") << QByteArray("k,v\n1,\"{\"\"t\"\": \"\"P\"\"}\"\n")
                                    << Rows{{u"k"_s, u"v"_s}, {u"1"_s, u"{\"t\": \"P\"}"_s}};
    QTest::newRow("nothing") << QByteArray() << Rows{};
    QTest::newRow("utf-8") << QByteArray("a,b\n1,ʤ é 😀\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"ʤ é 😀"_s}};
}

void TestCsv::records()
{
    QFETCH(QByteArray, csv);
    const auto rows = recordsOf(csv);
    QVERIFY(rows);
    QTEST(*rows, "rows");
}

void TestCsv::spectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(ANNUAIRE_SOURCE_DIR "/tests/data/csv-spectrum"));
    for (const QString &file : folder.entryList({u"*.csv"_s}))
        QTest::newRow(qPrintable(file)) << folder.filePath(file.chopped(4));
}

/// The public set csv-spectrum, read as it is found. Line ends in cells become line feeds.
void TestCsv::spectrum()
{
    QFETCH(QString, name);
    QFile csv(name + u".csv"_s);
    QFile json(name + u".json"_s);
    QVERIFY(csv.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    const auto rows = recordsOf(bytes, exchange::guessCsvDialect(bytes, true));
    QVERIFY(rows.hasValue());
    const QByteArray told = json.readAll();
    const QJsonDocument document =
        QJsonDocument::fromJson(exchange::decodedText(told, exchange::guessEncoding(told)).toUtf8());
    const QJsonArray expected = document.isArray() ? document.array() : QJsonArray{document.object()};
    QVERIFY(!expected.isEmpty());
    QCOMPARE(rows->size(), expected.size() + 1);
    for (qsizetype row = 0; row < expected.size(); ++row) {
        const QJsonObject record = expected[row].toObject();
        QCOMPARE(rows->first().size(), record.size());
        for (qsizetype column = 0; column < rows->first().size(); ++column) {
            QVERIFY(record.contains(rows->first()[column]));
            QCOMPARE(rows->at(row + 1).value(column),
                     record.value(rows->first()[column]).toString().replace(u"\r\n"_s, u"\n"_s));
        }
    }
}

void TestCsv::detection_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QChar>("delimiter");
    const QString text = u"Nom;Statut\nComptabilité, CARE;actif\n"_s;
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    const QByteArray wide = little.encode(text);
    const QByteArray wideBig = big.encode(text);
    QTest::newRow("utf-8") << text.toUtf8() << Encoding::Utf8 << QChar(u';');
    QTest::newRow("utf-8, mark") << "\xef\xbb\xbf" + text.toUtf8() << Encoding::Utf8 << QChar(u';');
    QTest::newRow("utf-16le, mark") << "\xff\xfe" + wide << Encoding::Utf16LittleEndian << QChar(u';');
    QTest::newRow("utf-16le") << wide << Encoding::Utf16LittleEndian << QChar(u';');
    QTest::newRow("utf-16be") << wideBig << Encoding::Utf16BigEndian << QChar(u';');
    QTest::newRow("windows-1252") << text.toLatin1() << Encoding::Windows1252 << QChar(u';');
    QTest::newRow("tabs") << QByteArray("Nom\tStatut\nA, B; C\tactif\n") << Encoding::Utf8 << QChar(u'\t');
    QTest::newRow("commas") << QByteArray("Nom,Animation\nA,\"B; C; D\"\nE,\"F; G\"\n") << Encoding::Utf8
                            << QChar(u',');
    QTest::newRow("one column") << QByteArray("Nom\nA\n") << Encoding::Utf8 << QChar(u',');
}

void TestCsv::detection()
{
    QFETCH(QByteArray, csv);
    const CsvDialect dialect = exchange::guessCsvDialect(csv, true);
    QTEST(dialect.encoding, "encoding");
    QTEST(dialect.delimiter, "delimiter");
    const auto rows = recordsOf(csv, dialect);
    QVERIFY(rows);
    QCOMPARE(rows->first().first(), u"Nom"_s);
}

void TestCsv::chunksCutNothing()
{
    // Characters of two and four bytes, and CR LF, across the borders of what is read at once.
    for (int shift = 0; shift < 4; ++shift) {
        QByteArray csv = "Nom\r\n" + QByteArray(shift, 'x');
        for (int i = 0; i < 20'000; ++i)
            csv += "é😀\r\n";
        const CsvDialect dialect = exchange::guessCsvDialect(csv.left(64 * 1024 + shift), false);
        QCOMPARE(dialect.encoding, Encoding::Utf8);
        const auto rows = recordsOf(csv, dialect);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 20'001);
        QCOMPARE(rows->last().first(), u"é😀"_s);
    }
}

void TestCsv::brokenFiles()
{
    const auto open = recordsOf("a,b\n1,\"deux\n3,4\n");
    QVERIFY(!open && open.error().message.contains(u"Line 2, column 2"_s));
    const auto wide = recordsOf(QByteArray("x,").repeated(100'000));
    QVERIFY(!wide && wide.error().message.contains(u"too large"_s));
    const auto longCell = recordsOf(QByteArray(300'000, 'x'));
    QVERIFY(!longCell);
    QCOMPARE(longCell.error().kind, domain::ErrorKind::InvalidInput);
    QVERIFY(!recordsOf(QByteArray("x\n").repeated(200'001)));
    QVERIFY(!proposalOf(""));
    const auto noName = proposalOf("Statut\nactif\n");
    QVERIFY(!noName && noName.error().message.contains(u"“Nom”"_s));
}

void TestCsv::columnsByHeader()
{
    for (const domain::Language language : domain::allLanguages) {
        QStringList header;
        for (const TableColumn column : exchange::groupColumns())
            header += exchange::columnHeader(column, language).toUpper();
        QCOMPARE(exchange::columnsOf(header), exchange::groupColumns());
    }
    QCOMPARE(exchange::columnsOf({u"Groupe"_s, u"animateur(s)"_s, u"Budget"_s, u""_s, u"etat"_s}),
             (QList<TableColumn>{TableColumn::NameFrench, TableColumn::Facilitators, TableColumn::Kept,
                                 TableColumn::Ignored, TableColumn::Status}));
}

void TestCsv::cellsOfSeveralValues()
{
    const QList<QStringList> cases{{u"A"_s},
                                   {u"A"_s, u"B"_s},
                                   {u"A, B"_s, u"C et D"_s},
                                   {u"A;B"_s, u"\"C\""_s},
                                   {u"dit \"le\" X"_s},
                                   {u"A\nB"_s, u"C & D"_s}};
    for (const QStringList &values : cases)
        QCOMPARE(exchange::splitCell(exchange::joinedCell(values)), values);
    QCOMPARE(exchange::splitCell(u" ; A ;; B;"_s), (QStringList{u"A"_s, u"B"_s}));
}

void TestCsv::formulasAreNeutralised()
{
    for (const QString &cell : {u"=1+1"_s, u"+33"_s, u"-x"_s, u"@A1"_s, u"'=x"_s, u"''+y"_s, u"a"_s, u"'a"_s, u""_s}) {
        const QString safe = exchange::neutralised(cell);
        QVERIFY(safe.isEmpty() || !u"=+-@"_s.contains(safe[0]));
        QCOMPARE(exchange::restored(safe), cell);
    }
}

void TestCsv::foreignTable()
{
    const auto proposal = proposalOf("Groupe;Animateur(s);Budget;Statut;Mailing liste\n"
                                     "ACTTES;Geneviève Fontaine et Nicole Alix;100 €;Actif;acttes@example.org\n"
                                     "Protection sociale;;;En sommeil;?\n");
    QVERIFY(proposal);
    QCOMPARE(proposal->groups.size(), 2);
    const domain::WorkGroup &first = proposal->groups[0].group;
    QCOMPARE(first.facilitations.size(), 2);
    QCOMPARE(first.note, QString());
    QCOMPARE(proposal->groups[0].addedNotes, QStringList{u"Budget : 100 €"_s});
    QCOMPARE(first.mailingLists.first().address, u"acttes@example.org"_s);
    QCOMPARE(proposal->groups[0].place.line, 2);
    const domain::WorkGroup &second = proposal->groups[1].group;
    QCOMPARE(second.status, domain::GroupStatus::Dormant);
    QCOMPARE(second.mailingLists.size(), 1);
    QCOMPARE(second.mailingLists.first().address, QString());
    // By hand: the budget is a reason.
    exchange::CsvImportOptions options;
    options.columns = {TableColumn::NameFrench, TableColumn::Ignored, TableColumn::StatusReasonFrench};
    const auto byHand = proposalOf("Groupe;X;Budget\nACTTES;y;100 €\n", options);
    QVERIFY(byHand);
    QCOMPARE(byHand->groups[0].group.statusReason.french, u"100 €"_s);
    QVERIFY(byHand->persons.isEmpty());
}

void TestCsv::cellsWithoutAHeaderAreTold()
{
    const auto proposal = proposalOf("Nom;Statut\nA;actif;trop\nB;actif;;\n");
    QVERIFY(proposal);
    QCOMPARE(proposal->groups[0].problems.size(), 1);
    QCOMPARE(proposal->groups[0].problems[0].place, (domain::SourcePlace{2, 3}));
    QVERIFY(proposal->groups[0].problems[0].message.contains(u"“trop”"_s));
    QVERIFY(proposal->groups[1].problems.isEmpty());
}

void TestCsv::readingCanBeStopped()
{
    QByteArray csv("Nom\n");
    for (int i = 0; i < 10'000; ++i)
        csv += "Groupe " + QByteArray::number(i) + '\n';
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    int asked = 0;
    const auto stopped =
        exchange::readCsv(buffer, {}, [&](qint64 done, qint64 total) { return done <= total && ++asked < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, domain::ErrorKind::Cancelled);
    QCOMPARE(asked, 3);
}

void TestCsv::problemsHaveAPlace()
{
    const auto proposal = proposalOf("Nom,Statut,Vérifié le\nA,bizarre,2026-11-23\n\nB,actif,31/02/2026\n");
    QVERIFY(proposal);
    QCOMPARE(proposal->groups[0].problems.size(), 1);
    QCOMPARE(proposal->groups[0].problems[0].place, (domain::SourcePlace{2, 2}));
    QVERIFY(proposal->groups[0].problems[0].message.contains(u"“bizarre”"_s));
    QCOMPARE(proposal->groups[1].problems[0].place, (domain::SourcePlace{4, 3}));
    const auto plan = domain::planImport({}, *proposal, {});
    QVERIFY(plan.hasErrors());
    QCOMPARE(plan.createdGroups.size(), 2);
}

void TestCsv::comesBackAsItWas_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<bool>("frenchExcel");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %d", int(seed)) << seed << (seed % 2 == 0);
}

void TestCsv::comesBackAsItWas()
{
    QFETCH(quint64, seed);
    QFETCH(bool, frenchExcel);
    support::Random random(seed, 9);
    domain::DirectoryContent content = support::generateContent(30, seed);
    for (domain::WorkGroup &group : content.groups) { // what the format can hold, and unlikely texts
        group.facilitations.removeIf([](const auto &each) { return each.ended || !each.until.isUnknown(); });
        for (domain::Facilitation &each : group.facilitations)
            each.since = {};
        for (domain::MailingList &list : group.mailingLists)
            list = {list.id, {}, list.address, {}, {}, true, domain::MailingListState::Open};
        for (domain::Lineage &tie : group.lineages)
            tie.note = {};
        group.note = random.chance(50) ? u"=SOMME(A1)\n\"x\";\ty, z"_s : u"'-1"_s;
        group.statusReason = {u"@raison"_s, u"a  b"_s};
    }
    const auto plan = domain::planImport(
        {}, *proposalOf(written(content, CsvExportOptions::frenchExcel(domain::Language::English))), {});
    QVERIFY(!plan.hasErrors());
    CsvExportOptions options =
        frenchExcel ? CsvExportOptions::frenchExcel(domain::Language::French) : CsvExportOptions();
    const QByteArray csv = written(content, options);
    QCOMPARE(csv.startsWith("\xef\xbb\xbf"), frenchExcel);
    const auto proposal = proposalOf(csv);
    QVERIFY(proposal);
    domain::MatchingRules rules;
    rules.emptyErases = true;
    const auto same = domain::planImport(content, *proposal, rules);
    for (const domain::ImportRow &row : same.rows) {
        if (row.key.kind == domain::ImportKind::Group && row.outcome != domain::ImportOutcome::Unchanged) {
            QVERIFY2(false,
                     qPrintable(row.name + u": "_s + row.reason +
                                (row.changes.isEmpty() ? QString()
                                                       : domain::importFieldCode(row.changes[0].field) + u' ' +
                                                             row.changes[0].before + u" → "_s + row.changes[0].after)));
        }
    }
    QVERIFY(same.writesNothing());
    const auto fresh = domain::planImport({}, *proposal, rules);
    QCOMPARE(fresh.createdGroups.size(), content.groups.size());
    domain::DirectoryContent again;
    again.info = content.info;
    again.groups = fresh.createdGroups;
    again.persons = fresh.createdPersons;
    const QList<TableColumn> columns = exchange::groupColumns().mid(1); // ids are new
    options.columns = columns;
    QCOMPARE(written(again, options), written(content, options));
}

void TestCsv::preview()
{
    QBuffer buffer;
    buffer.setData("Nom;Statut\nA;actif\nB;clos\nC;clos\n");
    buffer.open(QIODevice::ReadOnly);
    const auto preview = exchange::previewCsv(buffer, {}, 2);
    QVERIFY(preview);
    QCOMPARE(preview->dialect.delimiter, QChar(u';'));
    QCOMPARE(preview->columns, (QList<TableColumn>{TableColumn::NameFrench, TableColumn::Status}));
    QCOMPARE(preview->rows, (Rows{{u"A"_s, u"actif"_s}, {u"B"_s, u"clos"_s}}));
}

void TestCsv::neverFailsOnNoise()
{
    support::Random random(8, 8);
    const QByteArray seed = written(*exchange::sampleDirectory());
    for (int round = 0; round < 200; ++round) {
        QByteArray csv = seed;
        for (int change = random.between(1, 20); change > 0; --change) {
            const qsizetype at = random.below(csv.size());
            if (random.chance(60))
                csv[at] = random.chance(50) ? char(random.below(256)) : ",;\"\n\r\t'="[random.below(8)];
            else
                csv.remove(at, random.between(1, 200));
            if (csv.isEmpty())
                csv = ",";
        }
        if (const auto proposal = proposalOf(csv))
            (void)domain::planImport(*exchange::sampleDirectory(), *proposal, {});
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"

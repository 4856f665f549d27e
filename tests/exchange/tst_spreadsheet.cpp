// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/zipreader.h"
#include "archive/zipwriter.h"
#include "domain/importplan.h"
#include "exchange/importsource.h"
#include "exchange/sample.h"
#include "exchange/spreadsheet.h"
#include "generate.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using exchange::SourceFormat;

namespace {

QByteArray written(const domain::DirectoryContent &content, SourceFormat format, exchange::SheetOptions options = {})
{
    options.date = QDate(2026, 11, 23);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = format == SourceFormat::Ods ? exchange::writeOds(content, options, buffer)
                                                  : exchange::writeXlsx(content, options, buffer);
    return done ? buffer.data() : QByteArray();
}

domain::Result<domain::ImportProposal> read(const QByteArray &bytes, SourceFormat format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return exchange::readProposal(buffer, format, {});
}

QByteArray zipOf(const QList<QPair<QByteArray, QByteArray>> &files)
{
    archive::ZipWriter zip(QDate(2026, 1, 1));
    for (const auto &[name, bytes] : files)
        zip.addDeflated(name, bytes);
    return zip.finish();
}

const char *const workbook = "<workbook xmlns:r='r'><sheets><sheet name='A' r:id='rId3'/></sheets></workbook>";
const char *const relations = "<Relationships><Relationship Id='rId3' Target='worksheets/first.xml'/></Relationships>";

} // namespace

class TestSpreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsComeBack_data();
    void groupsComeBack();
    void sameContentSameBytes();
    void columnsAreChosen();
    void whatExcelWrites();
    void whatCalcWrites();
    void formulasStayText();
    void longTextsAreCutAndToldOf();
    void readingCanBeStopped_data() { groupsComeBack_data(); }
    void readingCanBeStopped();
    void badSheets_data();
    void badSheets();
    void bombsAreRefused();
};

void TestSpreadsheet::groupsComeBack_data()
{
    QTest::addColumn<SourceFormat>("format");
    QTest::newRow("ods") << SourceFormat::Ods;
    if (exchange::canWriteXlsx())
        QTest::newRow("xlsx") << SourceFormat::Xlsx;
}

void TestSpreadsheet::groupsComeBack()
{
    QFETCH(SourceFormat, format);
    for (const domain::DirectoryContent &content : {*exchange::sampleDirectory(), support::generateContent(150, 3)}) {
        const auto proposal = read(written(content, format), format);
        QVERIFY2(proposal.hasValue(), proposal.hasValue() ? "" : qPrintable(proposal.error().message));
        QCOMPARE(proposal->groups.size(), content.groups.size());
        domain::MatchingRules rules;
        rules.emptyErases = true;
        rules.today = QDate(2026, 11, 23);
        const domain::ImportPlan plan = domain::planImport(content, *proposal, rules);
        for (const domain::ImportRow &row : plan.rows)
            QVERIFY2(row.outcome == domain::ImportOutcome::Unchanged,
                     qPrintable(row.name + row.reason +
                                (row.changes.isEmpty()
                                     ? QString()
                                     : row.changes.first().before + u" → "_s + row.changes.first().after)));
    }
}

void TestSpreadsheet::sameContentSameBytes()
{
    const domain::DirectoryContent content = *exchange::sampleDirectory();
    QCOMPARE(written(content, SourceFormat::Ods), written(content, SourceFormat::Ods));
    if (!exchange::canWriteXlsx())
        QSKIP("built without libxlsxwriter");
    QCOMPARE(written(content, SourceFormat::Xlsx), written(content, SourceFormat::Xlsx));
}

void TestSpreadsheet::columnsAreChosen()
{
    exchange::SheetOptions options;
    options.columns = {exchange::TableColumn::Status, exchange::TableColumn::NameFrench};
    const QByteArray bytes = written(*exchange::sampleDirectory(), SourceFormat::Ods, options);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto preview = exchange::previewTable(buffer, SourceFormat::Ods, {});
    QVERIFY(preview.hasValue());
    QCOMPARE(preview->header, (QStringList{u"Statut"_s, u"Nom"_s}));
    QCOMPARE(preview->rows.size(), 9);
}

void TestSpreadsheet::whatExcelWrites()
{
    const QByteArray sheet =
        "<worksheet><sheetData>"
        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>Statut</t></is></c>"
        "<c r='D1' t='str'><f>1+1</f><v>Vérifié le</v></c></row>"
        "<row r='4'><c r='A4' t='s'><v>1</v></c><c r='B4' t='str'><v>clos</v></c><c r='D4' s='1'><v>46000</v></c></row>"
        "</sheetData></worksheet>";
    const QByteArray strings = "<sst><si><t>Nom</t></si><si><r><t>Groupe </t></r><r><t>du midi</t></r>"
                               "<rPh><t>no</t></rPh></si></sst>";
    const QByteArray styles = "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";
    const auto proposal = read(zipOf({{"xl/workbook.xml", workbook},
                                      {"xl/_rels/workbook.xml.rels", relations},
                                      {"xl/sharedStrings.xml", strings},
                                      {"xl/styles.xml", styles},
                                      {"xl/worksheets/first.xml", sheet}}),
                               SourceFormat::Xlsx);
    QVERIFY2(proposal.hasValue(), proposal.hasValue() ? "" : qPrintable(proposal.error().message));
    QCOMPARE(proposal->groups.size(), 1);
    const domain::ImportedGroup &group = proposal->groups.first();
    QCOMPARE(group.group.name.french, u"Groupe du midi"_s);
    QCOMPARE(group.group.status, domain::GroupStatus::Closed);
    QCOMPARE(group.group.verifiedOn, QDate(2025, 12, 9));
    QCOMPARE(group.place.line, 4);
}

void TestSpreadsheet::whatCalcWrites()
{
    const QByteArray content =
        "<d xmlns:table='t' xmlns:text='x' xmlns:office='o'><table:table><table:table-row>"
        "<table:table-cell><text:p>Nom</text:p></table:table-cell><table:table-cell/>"
        "<table:table-cell><text:p>Vérifié le</text:p></table:table-cell></table:table-row>"
        "<table:table-row table:number-rows-repeated='1048000'><table:table-cell "
        "table:number-columns-repeated='16384'/></table:table-row>"
        "<table:table-row><table:table-cell><office:annotation><text:p>no</text:p></office:annotation>"
        "<text:p>Groupe<text:s text:c='1'/>du midi</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated='1'/>"
        "<table:table-cell office:value-type='date' office:date-value='2026-11-23T00:00:00'><text:p>23/11/26</text:p>"
        "</table:table-cell></table:table-row></table:table><table:table><table:table-row><table:table-cell>"
        "<text:p>autre feuille</text:p></table:table-cell></table:table-row></table:table></d>";
    const auto proposal = read(zipOf({{"content.xml", content}}), SourceFormat::Ods);
    QVERIFY2(proposal.hasValue(), proposal.hasValue() ? "" : qPrintable(proposal.error().message));
    QCOMPARE(proposal->groups.size(), 1);
    QCOMPARE(proposal->groups.first().group.name.french, u"Groupe du midi"_s);
    QCOMPARE(proposal->groups.first().group.verifiedOn, QDate(2026, 11, 23));
}

void TestSpreadsheet::formulasStayText()
{
    domain::DirectoryContent content = *exchange::sampleDirectory();
    content.groups.first().name.french = u"=1+1"_s;
    const auto zip = archive::ZipReader::open(written(content, SourceFormat::Ods));
    QVERIFY(zip.hasValue());
    const QByteArray cells = *zip->read("content.xml", 1'000'000);
    QVERIFY(cells.contains("office:value-type=\"string\"><text:p>=1+1</text:p>"));
    QVERIFY(!cells.contains("table:formula"));
    if (!exchange::canWriteXlsx())
        return;
    const auto book = archive::ZipReader::open(written(content, SourceFormat::Xlsx));
    QVERIFY(!(*book->read("xl/worksheets/sheet1.xml", 1'000'000)).contains("<f>"));
}

void TestSpreadsheet::longTextsAreCutAndToldOf()
{
    if (!exchange::canWriteXlsx())
        QSKIP("built without the library that writes XLSX");
    domain::DirectoryContent content = *exchange::sampleDirectory();
    const QString leaf = QString::fromUcs4(U"\U0001F33F", 1);
    for (int before : {0, 1}) { // one of the two is cut amid a character
        content.groups[before].description.french = QString(before, u'a') + leaf.repeated(20'000);
        content.groups[before].note = content.groups[before].description.french;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::SheetReport report;
    QVERIFY(exchange::writeXlsx(content, {}, buffer, &report));
    QCOMPARE(report.cutGroups, (QStringList{content.groups[0].name.french, content.groups[1].name.french}));
    const auto proposal = read(buffer.data(), SourceFormat::Xlsx);
    QVERIFY(proposal.hasValue());
    for (int group : {0, 1}) {
        const QString told = proposal->groups[group].group.description.french;
        QVERIFY(told.size() <= exchange::maxXlsxCellLength && told.endsWith(u'…'));
        QVERIFY(told.chopped(1).isValidUtf16());
    }
    for (const bool emptyErases : {false, true}) {
        domain::MatchingRules rules;
        rules.emptyErases = emptyErases;
        rules.today = QDate(2026, 11, 23);
        QVERIFY(domain::planImport(content, *proposal, rules).writesNothing());
    }
    content.groups[0].description.french.replace(0, 2, u"b"_s); // what was written meanwhile is a difference
    QVERIFY(!domain::planImport(content, *proposal, {}).writesNothing());
}

void TestSpreadsheet::readingCanBeStopped()
{
    QFETCH(SourceFormat, format);
    QBuffer buffer;
    buffer.setData(written(support::generateContent(500, 3), format));
    buffer.open(QIODevice::ReadOnly);
    int asked = 0;
    const auto stopped = exchange::readProposal(buffer, format, {}, [&](qint64, qint64) { return ++asked < 3; });
    QVERIFY(!stopped.hasValue());
    QCOMPARE(stopped.error().kind, domain::ErrorKind::Cancelled);
    QCOMPARE(asked, 3);
}

void TestSpreadsheet::badSheets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = written(*exchange::sampleDirectory(), SourceFormat::Ods);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no archive") << QByteArray("Nom;Statut\n");
    QTest::newRow("cut") << good.left(good.size() / 2);
    QTest::newRow("without its end") << good.left(good.size() - 30);
    QByteArray flipped = good;
    flipped[200] = char(flipped[200] ^ 0x55);
    QTest::newRow("a wrong byte") << flipped;
    QTest::newRow("no cells") << zipOf({{"content.xml", "<a>"}});
    QTest::newRow("another archive") << zipOf({{"hello.txt", "hello"}});
}

void TestSpreadsheet::badSheets()
{
    QFETCH(QByteArray, bytes);
    for (const SourceFormat format : {SourceFormat::Ods, SourceFormat::Xlsx}) {
        const auto proposal = read(bytes, format);
        QVERIFY(!proposal.hasValue());
        QVERIFY(!proposal.error().message.isEmpty());
    }
}

void TestSpreadsheet::bombsAreRefused()
{
    const QByteArray bomb = zipOf({{"content.xml", QByteArray(8 * 1024 * 1024, ' ')}});
    QVERIFY(bomb.size() < 100'000);
    const auto zip = archive::ZipReader::open(bomb);
    QVERIFY(zip.hasValue());
    const auto refused = zip->read("content.xml", 1024 * 1024);
    QVERIFY(!refused.hasValue());
    QVERIFY2(refused.error().message.contains(u"more than 1 megabytes"_s), qPrintable(refused.error().message));
    QVERIFY(zip->read("content.xml", 8 * 1024 * 1024).hasValue());
    QCOMPARE(zip->read("other.xml", 1).error().kind, domain::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"

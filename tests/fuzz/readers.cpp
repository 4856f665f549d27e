// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers.h"

#include "archive/zipwriter.h"
#include "domain/importplan.h"
#include "domain/markdown.h"
#include "exchange/importsource.h"

#include <QBuffer>

#include <cstdlib>

using namespace Qt::StringLiterals;
using exchange::SourceFormat;

namespace fuzz {

namespace {

/// An error without words helps nobody: that is a fault too.
void check(bool worked, const domain::Error &error)
{
    if (!worked && error.message.isEmpty())
        std::abort();
}

void plan(const domain::ImportProposal &proposal)
{
    domain::MatchingRules rules;
    rules.today = QDate(2026, 11, 23);
    const domain::ImportPlan plan = domain::planImport({}, proposal, rules);
    if (plan.createdGroups.size() > proposal.groups.size())
        std::abort();
}

template<SourceFormat format>
void readData(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto proposal = exchange::readProposal(buffer, format, {});
    if (proposal)
        plan(*proposal);
    else
        check(false, proposal.error());
    if (!exchange::isTable(format))
        return;
    buffer.seek(0);
    const auto preview = exchange::previewTable(buffer, format, {});
    if (preview && preview->columns.size() != preview->header.size())
        std::abort();
}

template<SourceFormat format>
void readPage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto reading = exchange::readPage(buffer, format);
    if (reading)
        plan(exchange::proposalOf(*reading));
    else
        check(false, reading.error());
}

/// What is written of a description reads as the same again.
void readMarkdown(const QByteArray &bytes)
{
    const QString once = domain::toMarkdown(domain::parseMarkdown(QString::fromUtf8(bytes)));
    if (domain::toMarkdown(domain::parseMarkdown(once)) != once)
        std::abort();
}

QByteArray zipOf(const QList<QByteArray> &names, const QList<QByteArray> &parts)
{
    archive::ZipWriter zip(QDate(2026, 1, 1));
    for (qsizetype i = 0; i < std::min(names.size(), parts.size()); ++i)
        zip.addStored(names[i], parts[i]);
    return zip.finish();
}

/// Parts of a spreadsheet, one after the other. The archive round them is made here: what is changed inside one that is
/// made already has a wrong checksum, and its cells are never read.
constexpr char partEnd = '\x1e';

template<SourceFormat format>
void readParts(const QByteArray &bytes)
{
    static const QList<QByteArray> names =
        format == SourceFormat::Ods
            ? QList<QByteArray>{"content.xml"}
            : QList<QByteArray>{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
                                "xl/_rels/workbook.xml.rels"};
    readData<format>(zipOf(names, bytes.split(partEnd)));
}

const char *const page = "# Liste\n\n## Groupe A\n\nUn *texte* [lien](https://example.org).\n\n- un\n- deux\n\n"
                         "Animatrices : Ada et Ève\n\nMailing liste : a@example.org\n\n## Groupe B\n\nEn sommeil\n"
                         "Ayant pris le relais du groupe “A”, il travaille.\n";
const char *const html = "<!doctype html><html><head><script>x</script></head><body><h1>Liste</h1><h2>Groupe A</h2>"
                         "<p>Un <b>texte</b> &amp; <a href='mailto:a@example.org'>Mailing liste</a></p><ul><li>un</ul>"
                         "<p>Animateur&nbsp;: Ada</p></body></html>";
const char *const json =
    "{\"format\": \"annuaire-directory\", \"version\": 1, \"directory\": {\"title\": {\"fr\": \"A\"}}, "
    "\"persons\": [{\"id\": 1, \"name\": \"Ada\"}], \"groups\": [{\"id\": 1, \"name\": {\"fr\": "
    "\"G\"}, \"facilitators\": [{\"person\": 1}]}]}";
const char *const ods = "<d xmlns:table='t' xmlns:text='x'><table:table><table:table-row><table:table-cell><text:p>Nom"
                        "</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell "
                        "table:number-columns-repeated='3'><text:p>A<text:s text:c='2'/>B</text:p></table:table-cell>"
                        "</table:table-row></table:table></d>";
const char *const xlsx = "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Nom</t></is></c></row><row>"
                         "<c r='A2' t='str'><v>Groupe A</v></c><c r='ZZ2' s='1'><v>46000</v></c></row></sheetData>"
                         "</worksheet>";

const char *const xlsxParts =
    "<worksheet><sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row><row><c t='s'><v>2</v></c><c s='1'>"
    "<v>46000.5</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row></sheetData></worksheet>\x1e"
    "<sst><si><t>Nom</t></si><si><t xml:space='preserve'>Depuis </t></si><si><r><t>Groupe</t></r><r><t> A</t></r><rPh>"
    "<t>x</t></rPh></si></sst>\x1e<styleSheet><numFmts><numFmt numFmtId='164' "
    "formatCode='dd/mm/yyyy'/></numFmts><cellXfs>"
    "<xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>\x1e<workbook xmlns:r='r'><sheets><sheet name='A' "
    "r:id='rId1'/></sheets></workbook>\x1e<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
    "</Relationships>";

} // namespace

const QList<Reader> &readers()
{
    static const QList<Reader> all{
        {u"csv"_s,
         readData<SourceFormat::Csv>,
         {"Nom;Statut;Animation\r\n\"Groupe \"\"A\"\"\";actif;\"Ada; \"\"B, C\"\"\"\r\nB;clos;\r\n",
          QByteArray("\xff\xfeN\0o\0m\0\n\0A\0\n\0", 14)}},
        {u"json"_s, readData<SourceFormat::Json>, {json}},
        {u"vcard"_s,
         readData<SourceFormat::VCard>,
         {"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nN;ENCODING=QUOTED-PRINTABLE:Tour;A=C3=\r\n=A9;;;\r\n"
          "item1.EMAIL;TYPE=\"a;b\":a\\,b@example.org\r\n NOTE\r\nEND:VCARD\r\n"}},
        {u"xlsx"_s, readData<SourceFormat::Xlsx>, {zipOf({"xl/worksheets/sheet1.xml"}, {xlsx})}},
        {u"ods"_s, readData<SourceFormat::Ods>, {zipOf({"content.xml"}, {ods})}},
        {u"xlsxparts"_s, readParts<SourceFormat::Xlsx>, {xlsxParts, xlsx}},
        {u"odsparts"_s, readParts<SourceFormat::Ods>, {ods}},
        {u"html"_s, readPage<SourceFormat::Html>, {html}},
        {u"page"_s, readPage<SourceFormat::Markdown>, {page}},
        {u"text"_s, readPage<SourceFormat::Text>, {page}},
        {u"markdown"_s, readMarkdown, {"Un **texte *gras*** `x` [lien](https://example.org/a_(b)).\n\n- un\n- deux\n"}},
    };
    return all;
}

} // namespace fuzz

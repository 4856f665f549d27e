// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportformats.h"

#include "exchange/csvformat.h"
#include "exchange/jsonwriter.h"
#include "exchange/spreadsheet.h"
#include "exchange/subset.h"
#include "exchange/vcard.h"
#include "publishing/htmlexporter.h"
#include "publishing/markdownexporter.h"
#include "publishing/odtexporter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct ExportFormats
{
    Q_DECLARE_TR_FUNCTIONS(cli::ExportFormats)
};

domain::Publication publicationOf(const ExportRequest &request)
{
    domain::Publication publication = domain::publish(request.content, request.options);
    publication.changes = request.changes;
    return publication;
}

domain::Result<void> writePdf(const ExportRequest &request, QIODevice &device)
{
    publishing::PdfReport report;
    const auto written = publishing::writePdf(
        publicationOf(request), request.pdf, device,
        [&request](int done, int total) { return request.progress(done, total); }, &report);
    if (written && !report.missingCharacters.isEmpty()) {
        request.warn(ExportFormats::tr("No font has these characters; a sign stands in for them: %1")
                         .arg(report.missingCharacters.join(u", "_s)));
    }
    return written;
}

/// The formats that say nothing of what they wrote.
template<auto write>
domain::Result<void> writeDocument(const ExportRequest &request, QIODevice &device)
{
    return write(publicationOf(request), device,
                 [&request](int done, int total) { return request.progress(done, total); });
}

domain::DirectoryContent dataOf(const ExportRequest &request)
{
    const domain::DirectoryContent visible = domain::visibleTo(request.content, request.options);
    return exchange::withGroups(exchange::withStatuses(visible, request.options.statuses), request.options.selection);
}

domain::Result<void> writeJson(const ExportRequest &request, QIODevice &device)
{
    return exchange::writeJson(dataOf(request), exchange::scopeOf(request.options), device);
}

domain::Result<void> writeCsv(const ExportRequest &request, QIODevice &device)
{
    exchange::CsvExportOptions options;
    options.language = request.options.language;
    options.columns = request.columns;
    options.date = request.options.date;
    return exchange::writeCsv(dataOf(request), options, device);
}

domain::Result<void> writeExcelCsv(const ExportRequest &request, QIODevice &device)
{
    auto options = exchange::CsvExportOptions::frenchExcel(request.options.language);
    options.columns = request.columns;
    options.date = request.options.date;
    return exchange::writeCsv(dataOf(request), options, device);
}

template<auto write>
domain::Result<void> writeSheet(const ExportRequest &request, QIODevice &device)
{
    return write(dataOf(request), {request.options.language, request.columns, request.options.date}, device);
}

domain::Result<void> writeXlsx(const ExportRequest &request, QIODevice &device)
{
    exchange::SheetReport report;
    auto written = exchange::writeXlsx(
        dataOf(request), {request.options.language, request.columns, request.options.date}, device, &report);
    if (written && !report.cutGroups.isEmpty()) {
        request.warn(
            ExportFormats::tr("A cell of XLSX holds %L1 characters. Longer texts of these groups are cut there; "
                              "ODS and CSV hold all of them: %2")
                .arg(exchange::maxXlsxCellLength)
                .arg(report.cutGroups.join(u", "_s)));
    }
    return written;
}

template<exchange::VCardVersion version>
domain::Result<void> writeCards(const ExportRequest &request, QIODevice &device)
{
    return exchange::writeVCards(dataOf(request).persons, version, device);
}

template<typename Matches>
const ExportFormat *formatWhere(Matches matches)
{
    const QList<ExportFormat> &formats = exportFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), matches);
    return found == formats.end() ? nullptr : &*found;
}

} // namespace

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> formats{
        {u"pdf"_s, {u"pdf"_s}, true, writePdf},
        {u"html"_s, {u"html"_s, u"htm"_s}, true, writeDocument<publishing::writeHtml>},
        {u"markdown"_s, {u"md"_s, u"markdown"_s}, true, writeDocument<publishing::writeMarkdown>},
        {u"odt"_s, {u"odt"_s}, true, writeDocument<publishing::writeOdt>},
        {u"json"_s, {u"json"_s}, false, writeJson},
        {u"csv"_s, {u"csv"_s}, false, writeCsv},
        {u"csv-excel"_s, {}, false, writeExcelCsv},
        {u"xlsx"_s, {u"xlsx"_s}, false, writeXlsx},
        {u"ods"_s, {u"ods"_s}, false, writeSheet<exchange::writeOds>},
        {u"vcard"_s, {u"vcf"_s, u"vcard"_s}, false, writeCards<exchange::VCardVersion::V3>},
        {u"vcard4"_s, {}, false, writeCards<exchange::VCardVersion::V4>},
    };
    return formats;
}

QString exportFormatCodes()
{
    QStringList codes;
    for (const ExportFormat &format : exportFormats())
        codes += format.code;
    return codes.join(u", "_s);
}

const ExportFormat *exportFormatOfCode(const QString &code)
{
    return formatWhere([&code](const ExportFormat &format) { return format.code == code; });
}

const ExportFormat *exportFormatOfFile(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return formatWhere([&suffix](const ExportFormat &format) { return format.suffixes.contains(suffix); });
}

} // namespace cli

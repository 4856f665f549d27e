// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportformats.h"

#include "exchange/csvformat.h"
#include "exchange/jsonwriter.h"
#include "exchange/subset.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

domain::Result<void> writePdf(const ExportRequest &request, QIODevice &device)
{
    publishing::PdfOptions options;
    options.paper = request.paper;
    return publishing::writePdf(domain::publish(request.content, request.options), options, device,
                                [&request](int done, int total) { return request.progress(done, total); });
}

domain::Result<void> writeJson(const ExportRequest &request, QIODevice &device)
{
    const domain::DirectoryContent visible = domain::visibleTo(request.content, request.options.audience);
    return exchange::writeJson(exchange::withStatuses(visible, request.options.statuses), device);
}

domain::Result<void> writeTable(const ExportRequest &request, exchange::CsvExportOptions options, QIODevice &device)
{
    options.language = request.options.language;
    const domain::DirectoryContent visible = domain::visibleTo(request.content, request.options.audience);
    return exchange::writeCsv(exchange::withStatuses(visible, request.options.statuses), options, device);
}

domain::Result<void> writeCsv(const ExportRequest &request, QIODevice &device)
{
    return writeTable(request, {}, device);
}

domain::Result<void> writeExcelCsv(const ExportRequest &request, QIODevice &device)
{
    return writeTable(request, exchange::CsvExportOptions::frenchExcel(request.options.language), device);
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
        {u"pdf"_s, {u"pdf"_s}, writePdf},
        {u"json"_s, {u"json"_s}, writeJson},
        {u"csv"_s, {u"csv"_s}, writeCsv},
        {u"csv-excel"_s, {}, writeExcelCsv},
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

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/dataformats.h"

#include "exchange/csvformat.h"
#include "exchange/jsonwriter.h"
#include "exchange/subset.h"
#include "exchange/vcard.h"
#include "publishing/htmlexporter.h"
#include "publishing/markdownexporter.h"
#include "publishing/odtexporter.h"

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

using Written = domain::Result<void>;

domain::PublicationOptions publicationOptions(const DataExport &wanted)
{
    domain::PublicationOptions options;
    options.audience = wanted.audience;
    options.language = wanted.language;
    options.date = wanted.date;
    options.selection = QSet<domain::GroupId>(wanted.groups.begin(), wanted.groups.end());
    return options;
}

Written writeDocument(const DataExport &wanted, const domain::DirectoryContent &content, QIODevice &device,
                      const publishing::Progress &progress)
{
    const domain::Publication publication = domain::publish(content, publicationOptions(wanted));
    if (wanted.format == DataFormat::Html)
        return publishing::writeHtml(publication, device, progress);
    if (wanted.format == DataFormat::Odt)
        return publishing::writeOdt(publication, device, progress);
    return publishing::writeMarkdown(publication, device, progress);
}

Written writeData(const DataExport &wanted, const domain::DirectoryContent &content, QIODevice &device,
                  exchange::SheetReport *report)
{
    const domain::PublicationOptions publication = publicationOptions(wanted);
    const domain::DirectoryContent visible =
        exchange::withGroups(domain::visibleTo(content, publication), publication.selection);
    switch (wanted.format) {
    case DataFormat::Csv:
    case DataFormat::CsvExcel: {
        exchange::CsvExportOptions options = wanted.format == DataFormat::Csv
                                                 ? exchange::CsvExportOptions()
                                                 : exchange::CsvExportOptions::frenchExcel(wanted.language);
        options.language = wanted.language;
        options.columns = wanted.columns;
        options.date = wanted.date;
        return exchange::writeCsv(visible, options, device);
    }
    case DataFormat::Xlsx:
        return exchange::writeXlsx(visible, {wanted.language, wanted.columns, wanted.date}, device, report);
    case DataFormat::Ods:
        return exchange::writeOds(visible, {wanted.language, wanted.columns, wanted.date}, device);
    case DataFormat::VCard3:
        return exchange::writeVCards(visible.persons, exchange::VCardVersion::V3, device);
    case DataFormat::VCard4:
        return exchange::writeVCards(visible.persons, exchange::VCardVersion::V4, device);
    default:
        return exchange::writeJson(visible, exchange::scopeOf(publication), device);
    }
}

bool isDocument(DataFormat format)
{
    return format == DataFormat::Markdown || format == DataFormat::Html || format == DataFormat::Odt;
}

} // namespace

QList<DataFormat> DataFormats::all()
{
    QList<DataFormat> formats{DataFormat::CsvExcel, DataFormat::Csv,    DataFormat::Xlsx,   DataFormat::Ods,
                              DataFormat::Json,     DataFormat::VCard3, DataFormat::VCard4, DataFormat::Markdown,
                              DataFormat::Html,     DataFormat::Odt};
    if (!exchange::canWriteXlsx())
        formats.removeAll(DataFormat::Xlsx);
    return formats;
}

QString DataFormats::name(DataFormat format)
{
    switch (format) {
    case DataFormat::CsvExcel:
        return tr("Table for Excel with French settings (CSV)");
    case DataFormat::Csv:
        return tr("Table (CSV)");
    case DataFormat::Xlsx:
        return tr("Excel workbook (XLSX)");
    case DataFormat::Ods:
        return tr("OpenDocument spreadsheet (ODS)");
    case DataFormat::Json:
        return tr("Complete copy, to be read back (JSON)");
    case DataFormat::VCard3:
        return tr("People, for most address books (vCard 3.0)");
    case DataFormat::VCard4:
        return tr("People, with gender (vCard 4.0)");
    case DataFormat::Markdown:
        return tr("Page for a wiki (Markdown)");
    case DataFormat::Html:
        return tr("Page for a web site (HTML)");
    case DataFormat::Odt:
        break;
    }
    return tr("Text to edit (ODT)");
}

QString DataFormats::suffix(DataFormat format)
{
    switch (format) {
    case DataFormat::CsvExcel:
    case DataFormat::Csv:
        return u"csv"_s;
    case DataFormat::Xlsx:
        return u"xlsx"_s;
    case DataFormat::Ods:
        return u"ods"_s;
    case DataFormat::Json:
        return u"json"_s;
    case DataFormat::VCard3:
    case DataFormat::VCard4:
        return u"vcf"_s;
    case DataFormat::Markdown:
        return u"md"_s;
    case DataFormat::Html:
        return u"html"_s;
    case DataFormat::Odt:
        break;
    }
    return u"odt"_s;
}

QString DataFormats::nameFilter(DataFormat format)
{
    return tr("%1 files (*.%2)").arg(suffix(format).toUpper(), suffix(format));
}

bool DataFormats::isTable(DataFormat format)
{
    return format == DataFormat::CsvExcel || format == DataFormat::Csv || format == DataFormat::Xlsx ||
           format == DataFormat::Ods;
}

bool DataFormats::hasLanguage(DataFormat format)
{
    return isTable(format) || isDocument(format);
}

ExportJob::Writer DataFormats::writer(const DataExport &wanted, const std::shared_ptr<exchange::SheetReport> &report)
{
    return [wanted, report](const domain::DirectoryContent &content, QIODevice &device,
                            const publishing::Progress &progress) {
        return isDocument(wanted.format) ? writeDocument(wanted, content, device, progress)
                                         : writeData(wanted, content, device, report.get());
    };
}

} // namespace widgets

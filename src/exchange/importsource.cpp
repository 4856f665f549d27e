// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importsource.h"

#include "exchange/filekind.h"
#include "exchange/importwords.h"
#include "exchange/jsonreader.h"
#include "exchange/spreadsheet.h"
#include "exchange/vcard.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

struct FormatName
{
    SourceFormat format;
    QString code;
    QStringList suffixes;
};

const QList<FormatName> &formatNames()
{
    static const QList<FormatName> names{
        {SourceFormat::Json, u"json"_s, {u"json"_s}},
        {SourceFormat::Csv, u"csv"_s, {u"csv"_s, u"tsv"_s}},
        {SourceFormat::Xlsx, u"xlsx"_s, {u"xlsx"_s}},
        {SourceFormat::Ods, u"ods"_s, {u"ods"_s}},
        {SourceFormat::VCard, u"vcard"_s, {u"vcf"_s, u"vcard"_s}},
        {SourceFormat::Markdown, u"markdown"_s, {u"md"_s, u"markdown"_s}},
        {SourceFormat::Html, u"html"_s, {u"html"_s, u"htm"_s}},
        {SourceFormat::Text, u"text"_s, {}},
    };
    return names;
}

/// Cells copied from a spreadsheet: the first lines have the same number of tabs.
domain::Result<SheetRows> sheetRows(QIODevice &device, SourceFormat format, const ReadProgress &progress)
{
    auto rows = format == SourceFormat::Xlsx ? readXlsx(device, progress) : readOds(device, progress);
    if (rows && rows->isEmpty())
        return ImportWords::emptyTable();
    return rows;
}

domain::Result<domain::ImportProposal> proposalOfSheet(QIODevice &device, SourceFormat format,
                                                       const CsvImportOptions &options, const ReadProgress &progress)
{
    const auto rows = sheetRows(device, format, progress);
    if (!rows)
        return rows.error();
    const QStringList &header = rows->first().cells;
    TableProposal table(header, options.columns.isEmpty() ? columnsOf(header) : options.columns, false);
    if (!table.hasNames())
        return ImportWords::noNameColumn();
    for (qsizetype i = 1; i < rows->size(); ++i)
        table.add(rows->at(i).cells, rows->at(i).line);
    return std::move(table).proposal();
}

bool looksLikeCells(const QByteArray &beginning)
{
    const QList<QByteArray> lines = beginning.left(20'000).split('\n').mid(0, 3);
    const qsizetype tabs = lines.first().count('\t');
    return tabs > 0 && lines.size() > 1 && lines.at(1).count('\t') == tabs;
}

} // namespace

QString sourceFormatCode(SourceFormat format)
{
    const auto &names = formatNames();
    return std::find_if(names.begin(), names.end(), [format](const FormatName &name) { return name.format == format; })
        ->code;
}

std::optional<SourceFormat> sourceFormatFromCode(const QString &code)
{
    for (const FormatName &name : formatNames()) {
        if (name.code == code)
            return name.format;
    }
    return std::nullopt;
}

QStringList sourceFormatCodes()
{
    QStringList codes;
    for (const FormatName &name : formatNames())
        codes += name.code;
    return codes;
}

QStringList sourceNamePatterns()
{
    QStringList patterns;
    for (const FormatName &name : formatNames()) {
        for (const QString &suffix : name.suffixes)
            patterns += u"*."_s + suffix;
    }
    return patterns + QStringList{u"*.txt"_s};
}

bool isPage(SourceFormat format)
{
    return format == SourceFormat::Markdown || format == SourceFormat::Html || format == SourceFormat::Text;
}

bool isTable(SourceFormat format)
{
    return format == SourceFormat::Csv || format == SourceFormat::Xlsx || format == SourceFormat::Ods;
}

SourceFormat guessSourceFormat(const QByteArray &beginning, const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const FormatName &name : formatNames()) {
        if (name.suffixes.contains(suffix))
            return name.format;
    }
    if (fileName.isEmpty() && beginning.trimmed().startsWith('{'))
        return SourceFormat::Json;
    if (beginning.startsWith("PK\3\4"))
        return beginning.contains("opendocument.spreadsheet") ? SourceFormat::Ods : SourceFormat::Xlsx;
    if (beginning.left(40).trimmed().toUpper().startsWith("BEGIN:VCARD"))
        return SourceFormat::VCard;
    if (fileName.isEmpty() && looksLikeCells(beginning))
        return SourceFormat::Csv;
    const PageFormat page = guessPageFormat(beginning, fileName);
    return page == PageFormat::Html       ? SourceFormat::Html
           : page == PageFormat::Markdown ? SourceFormat::Markdown
                                          : SourceFormat::Text;
}

domain::Result<PageReading> readPage(QIODevice &device, SourceFormat format, std::optional<domain::Language> language,
                                     const ReadProgress &progress)
{
    if (const auto refused = refusalOf(device.peek(beginningBytes), format))
        return *refused;
    const PageFormat page = format == SourceFormat::Html       ? PageFormat::Html
                            : format == SourceFormat::Markdown ? PageFormat::Markdown
                                                               : PageFormat::Text;
    // Asked for less where less is there: the buffer is as large as what is asked for.
    const qint64 there = device.isSequential() ? maxPageBytes : device.size() - device.pos();
    return readPage(device.read(std::min<qint64>(maxPageBytes, there) + 1), page, language, progress);
}

domain::Result<CsvPreview> previewTable(QIODevice &device, SourceFormat format, const CsvImportOptions &options,
                                        const ReadProgress &progress)
{
    if (const auto refused = refusalOf(device.peek(beginningBytes), format, options.encoding.has_value()))
        return *refused;
    if (format == SourceFormat::Csv)
        return previewCsv(device, options);
    constexpr qsizetype shown = 20;
    const auto rows = sheetRows(device, format, progress);
    if (!rows)
        return rows.error();
    CsvPreview preview;
    preview.header = rows->first().cells;
    preview.columns = options.columns.isEmpty() ? columnsOf(preview.header) : options.columns;
    for (const SheetRow &row : rows->mid(1, shown))
        preview.rows += row.cells;
    return preview;
}

domain::Result<domain::ImportProposal> readProposal(QIODevice &device, SourceFormat format,
                                                    const CsvImportOptions &options, const ReadProgress &progress)
{
    if (const auto refused = refusalOf(device.peek(beginningBytes), format, options.encoding.has_value()))
        return *refused;
    if (format == SourceFormat::Csv)
        return readCsv(device, options, progress);
    if (isTable(format))
        return proposalOfSheet(device, format, options, progress);
    if (format == SourceFormat::VCard)
        return readVCards(device, progress);
    const auto copy = readJsonCopy(device, progress);
    if (!copy)
        return copy.error();
    return domain::proposalOf(copy->content, copy->scope);
}

} // namespace exchange

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importsource.h"

#include "exchange/jsonreader.h"
#include "exchange/pagereading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using domain::Error;

class ImportSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(cli::ImportSource)
};

constexpr qint64 beginningBytes = 64 * 1024;

Error cannotRead(const QFile &file)
{
    return {domain::ErrorKind::InputOutput,
            ImportSourceWords::tr("“%1” cannot be read. Nothing was changed; check its name and that you may read it.")
                .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString()};
}

QString pageCode(exchange::PageFormat format)
{
    return format == exchange::PageFormat::Html       ? u"html"_s
           : format == exchange::PageFormat::Markdown ? u"markdown"_s
                                                      : u"text"_s;
}

QString formatOf(const ImportSource &source, const QByteArray &beginning)
{
    if (!source.format.isEmpty())
        return source.format;
    const QString suffix = QFileInfo(source.path).suffix().toLower();
    if (suffix == u"json"_s)
        return u"json"_s;
    if (suffix == u"csv"_s || suffix == u"tsv"_s)
        return u"csv"_s;
    return pageCode(exchange::guessPageFormat(beginning, source.path));
}

domain::Result<domain::ImportProposal> readPageOf(QFile &file, const QString &format, const ImportSource &source)
{
    const exchange::PageFormat pageFormat = format == u"html"_s       ? exchange::PageFormat::Html
                                            : format == u"markdown"_s ? exchange::PageFormat::Markdown
                                                                      : exchange::PageFormat::Text;
    auto reading = exchange::readPage(file.read(exchange::maxPageBytes + 1), pageFormat, source.language);
    if (!reading)
        return reading.error();
    QHash<qsizetype, QString> names = source.names;
    for (exchange::PageBlock &block : reading->blocks) {
        if (names.contains(block.place.line))
            block.name = names.take(block.place.line);
    }
    if (!names.isEmpty()) {
        return Error{
            domain::ErrorKind::InvalidInput,
            ImportSourceWords::tr("No block of the page begins on line %1. Nothing was changed; --dry-run tells the "
                                  "lines.")
                .arg(names.constBegin().key()),
            {}};
    }
    return exchange::proposalOf(*reading);
}

} // namespace

const QStringList &importFormatCodes()
{
    static const QStringList codes{u"json"_s, u"csv"_s, u"markdown"_s, u"html"_s, u"text"_s};
    return codes;
}

domain::Result<domain::ImportProposal> readSource(const ImportSource &source)
{
    QFile file(source.path);
    if (QFileInfo(source.path).isDir() || !file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    const QString format = formatOf(source, file.peek(beginningBytes));
    if (format == u"csv"_s)
        return exchange::readCsv(file, source.csv);
    if (format != u"json"_s)
        return readPageOf(file, format, source);
    const auto content = exchange::readJson(file);
    if (!content)
        return content.error();
    return domain::proposalOf(*content);
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importsource.h"

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

domain::Result<domain::ImportProposal> readPageOf(QFile &file, exchange::SourceFormat format,
                                                  const ImportSource &source)
{
    auto reading = exchange::readPage(file, format, source.language);
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

QCommandLineOption ImportSource::nameOption()
{
    return {u"name"_s,
            ImportSourceWords::tr(
                "A page without headings: the name of the group whose text begins on that line. May be repeated."),
            ImportSourceWords::tr("LINE=NAME")};
}

domain::Result<void> ImportSource::readNames(const QCommandLineParser &arguments)
{
    for (const QString &given : arguments.values(u"name"_s)) {
        bool ok = false;
        const int line = given.section(u'=', 0, 0).toInt(&ok);
        const QString name = given.section(u'=', 1).trimmed();
        if (!ok || name.isEmpty())
            return Error{domain::ErrorKind::InvalidInput,
                         ImportSourceWords::tr("“%1” does not name a block: LINE=NAME.").arg(given),
                         {}};
        names.insert(line, name);
    }
    return {};
}

domain::Result<domain::ImportProposal> readSource(const ImportSource &source)
{
    QFile file(source.path);
    if (QFileInfo(source.path).isDir() || !file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    const exchange::SourceFormat format =
        source.format.value_or(exchange::guessSourceFormat(file.peek(beginningBytes), source.path));
    return exchange::isPage(format) ? readPageOf(file, format, source)
                                    : exchange::readProposal(file, format, source.table);
}

} // namespace cli

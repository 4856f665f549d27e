// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"
#include "domain/result.h"
#include "exchange/importsource.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QHash>
#include <QString>

namespace cli {

/// A file to import from and how to read it.
struct ImportSource
{
    QString path;
    std::optional<exchange::SourceFormat> format; ///< none: by the file's name, then by what is in it
    exchange::CsvImportOptions table;
    std::optional<domain::Language> language; ///< of a page
    QHash<qsizetype, QString> names;          ///< of a page: names for the blocks that begin on these lines

    /// --name LINE=NAME, and its reader.
    [[nodiscard]] static QCommandLineOption nameOption();
    [[nodiscard]] domain::Result<void> readNames(const QCommandLineParser &arguments);
};

/// Reads what it proposes. InputOutput when the file cannot be read, InvalidInput when it makes no sense.
[[nodiscard]] domain::Result<domain::ImportProposal> readSource(const ImportSource &source);

} // namespace cli

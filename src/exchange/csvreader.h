// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"
#include "domain/result.h"
#include "exchange/textdecoding.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

namespace exchange {

/// How a CSV file is written. All of it can be detected, shown and corrected.
struct CsvDialect
{
    Encoding encoding = Encoding::Utf8;
    QChar delimiter = u',';

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

// Beyond these a file is no list of groups, and is refused before memory grows.
inline constexpr qsizetype maxTableColumns = 1'000;
inline constexpr qsizetype maxTableRows = 200'000;
inline constexpr qsizetype maxTableCells = 4'000'000; ///< of a spreadsheet, which is held whole
inline constexpr qsizetype maxCellLength = 250'000;
inline constexpr qint64 maxTableCharacters = 128 * 1024 * 1024;

/// Judged from the beginning of a file: the delimiter (; , tab or |) that cuts its first rows into the most columns of
/// a number that stays the same.
[[nodiscard]] CsvDialect guessCsvDialect(const QByteArray &beginning, bool complete);

/// Reads records one by one (RFC 4180, and what spreadsheets make of it: any line end, quotes amid a cell taken as they
/// are). Memory holds one record and one chunk of the file.
class CsvReader
{
public:
    CsvReader(QIODevice &device, const CsvDialect &dialect);

    /// The next record that is not blank; nullopt at the end. InvalidInput with line and column when a quote is never
    /// closed or a limit is passed.
    [[nodiscard]] domain::Result<std::optional<QStringList>> next();
    /// Where the record that next() gave begins: the line.
    [[nodiscard]] domain::SourcePlace place() const { return {m_recordLine, 1}; }

private:
    [[nodiscard]] domain::Result<bool> fill();
    [[nodiscard]] domain::Result<bool> peek(QChar &unit);
    [[nodiscard]] domain::Result<bool> skip(QChar wanted);
    [[nodiscard]] domain::Result<std::optional<QChar>> nextUnit();
    [[nodiscard]] domain::Result<void> takeQuoted(QChar unit);
    [[nodiscard]] domain::Result<void> takePlain(QChar unit);
    [[nodiscard]] domain::Result<void> take(QChar unit);
    [[nodiscard]] domain::Result<void> endCell();
    [[nodiscard]] domain::Result<std::optional<QStringList>> readRecord();
    [[nodiscard]] domain::Error tooLarge() const;

    QIODevice &m_device;
    CsvDialect m_dialect;
    QStringDecoder m_decoder;
    QString m_buffer;
    qsizetype m_at = 0;
    bool m_ended = false;
    bool m_started = false;
    qint64 m_characters = 0;
    qsizetype m_records = 0;
    qsizetype m_line = 1;
    qsizetype m_recordLine = 1;
    qsizetype m_quoteLine = 0; ///< where the open quote is
    bool m_quoted = false;     ///< the cell is in quotes
    bool m_wasQuoted = false;
    bool m_recordHasText = false;
    QString m_cell;
    QStringList m_record;
};

} // namespace exchange

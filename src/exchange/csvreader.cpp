// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvreader.h"

#include "exchange/importwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qint64 chunkBytes = 64 * 1024;

/// How many columns each of the first rows has.
QList<qsizetype> columnCounts(const QString &text, QChar delimiter)
{
    constexpr qsizetype rows = 50;
    QList<qsizetype> counts;
    qsizetype columns = 1;
    bool quoted = false;
    bool atStart = true;
    for (const QChar unit : text) {
        if (unit == u'"' && (quoted || atStart))
            quoted = !quoted;
        atStart = !quoted && (unit == delimiter || unit == u'\n');
        if (!quoted && unit == delimiter)
            ++columns;
        if (!quoted && unit == u'\n') {
            counts += columns;
            columns = 1;
            if (counts.size() >= rows)
                return counts;
        }
    }
    counts += columns;
    return counts;
}

QStringDecoder::Encoding qtEncoding(Encoding encoding)
{
    return encoding == Encoding::Utf16LittleEndian ? QStringDecoder::Utf16LE
           : encoding == Encoding::Utf16BigEndian  ? QStringDecoder::Utf16BE
                                                   : QStringDecoder::Utf8;
}

} // namespace

CsvDialect guessCsvDialect(const QByteArray &beginning, bool complete)
{
    CsvDialect dialect{guessEncoding(beginning, complete), u','};
    QString text = decodedText(beginning, dialect.encoding);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (const qsizetype end = text.lastIndexOf(u'\n'); !complete && end > 0)
        text.truncate(end);
    qsizetype best = 0;
    for (const QChar delimiter : {QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|')}) {
        const QList<qsizetype> counts = columnCounts(text, delimiter);
        const qsizetype columns = counts.first();
        const auto alike = std::count(counts.begin(), counts.end(), columns);
        const qsizetype score = columns > 1 ? alike * 1000 / counts.size() + columns : 0;
        if (score > best) {
            best = score;
            dialect.delimiter = delimiter;
        }
    }
    return dialect;
}

CsvReader::CsvReader(QIODevice &device, const CsvDialect &dialect)
    : m_device(device), m_dialect(dialect), m_decoder(qtEncoding(dialect.encoding))
{}

domain::Error CsvReader::tooLarge() const
{
    return {domain::ErrorKind::InvalidInput,
            ImportWords::tr("Line %L1, column %L2: this table is too large. A cell holds up to %L3 characters, a row "
                            "%L4 cells, a table %L5 rows. Nothing was changed.")
                .arg(m_line)
                .arg(m_record.size() + 1)
                .arg(maxCellLength)
                .arg(maxTableColumns)
                .arg(maxTableRows),
            {}};
}

domain::Result<bool> CsvReader::fill()
{
    while (m_at >= m_buffer.size()) {
        if (m_ended)
            return false;
        const QByteArray bytes = m_device.read(chunkBytes);
        if (bytes.isEmpty()) {
            if (!m_device.atEnd())
                return ImportWords::unreadable(m_device.errorString());
            m_ended = true;
        }
        if (m_dialect.encoding == Encoding::Windows1252)
            m_buffer = decodedText(bytes, m_dialect.encoding);
        else
            m_buffer = m_decoder.decode(bytes);
        m_at = 0;
        if (!m_started && m_buffer.startsWith(QChar(QChar::ByteOrderMark)))
            ++m_at;
        m_started = m_started || !m_buffer.isEmpty();
        m_characters += m_buffer.size();
        if (m_characters > maxTableCharacters)
            return tooLarge();
    }
    return true;
}

domain::Result<bool> CsvReader::peek(QChar &unit)
{
    auto filled = fill();
    if (filled && *filled)
        unit = m_buffer[m_at];
    return filled;
}

domain::Result<void> CsvReader::endCell()
{
    if (m_record.size() >= maxTableColumns)
        return tooLarge();
    m_recordHasText = m_recordHasText || !m_cell.trimmed().isEmpty();
    m_record += m_cell;
    m_cell.clear();
    m_wasQuoted = false;
    return {};
}

domain::Result<void> CsvReader::take(QChar unit)
{
    if (unit == QChar(QChar::ReplacementCharacter) && m_decoder.hasError())
        return ImportWords::wrongEncoding({m_line, m_record.size() + 1}, encodingCode(m_dialect.encoding));
    if (m_cell.size() >= maxCellLength)
        return tooLarge();
    m_cell += unit;
    return {};
}

/// True when that unit stands next; then it is passed over.
domain::Result<bool> CsvReader::skip(QChar wanted)
{
    QChar unit;
    const auto more = peek(unit);
    if (!more)
        return more.error();
    const bool found = *more && unit == wanted;
    m_at += found ? 1 : 0;
    return found;
}

/// The next unit, any line end as a line feed; nullopt at the end.
domain::Result<std::optional<QChar>> CsvReader::nextUnit()
{
    QChar unit;
    const auto more = peek(unit);
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<QChar>();
    ++m_at;
    if (unit == u'\r') {
        if (const auto skipped = skip(u'\n'); !skipped)
            return skipped.error();
        unit = u'\n';
    }
    m_line += unit == u'\n' ? 1 : 0;
    return std::optional(unit);
}

domain::Result<void> CsvReader::takeQuoted(QChar unit)
{
    if (unit != u'"')
        return take(unit);
    const auto doubled = skip(u'"');
    if (!doubled)
        return doubled.error();
    if (*doubled)
        return take(unit);
    m_quoted = false;
    return {};
}

domain::Result<void> CsvReader::takePlain(QChar unit)
{
    if (unit == u'"' && m_cell.isEmpty() && !m_wasQuoted) {
        m_quoted = m_wasQuoted = true;
        m_quoteLine = m_line;
        return {};
    }
    return unit == m_dialect.delimiter ? endCell() : take(unit);
}

domain::Result<std::optional<QStringList>> CsvReader::readRecord()
{
    m_record.clear();
    m_cell.clear();
    m_quoted = m_wasQuoted = m_recordHasText = false;
    m_recordLine = m_line;
    bool any = false;
    for (;;) {
        const auto unit = nextUnit();
        if (!unit)
            return unit.error();
        if (!unit->has_value())
            break;
        any = true;
        if (!m_quoted && **unit == u'\n')
            break;
        if (auto done = m_quoted ? takeQuoted(**unit) : takePlain(**unit); !done)
            return done.error();
    }
    if (m_quoted)
        return ImportWords::openQuote({m_quoteLine, m_record.size() + 1});
    if (!any)
        return std::optional<QStringList>();
    if (auto done = endCell(); !done)
        return done.error();
    return std::optional(m_record);
}

domain::Result<std::optional<QStringList>> CsvReader::next()
{
    for (;;) {
        auto record = readRecord();
        if (!record || !record->has_value() || m_recordHasText) {
            if (record && record->has_value() && ++m_records > maxTableRows)
                return tooLarge();
            return record;
        }
    }
}

} // namespace exchange

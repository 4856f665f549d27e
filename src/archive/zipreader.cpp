// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/zipreader.h"

#include <algorithm>
#include <optional>
#include <zlib.h>

namespace archive {

namespace {

constexpr qsizetype endLength = 22;
constexpr qsizetype headerLength = 46;
constexpr qsizetype localLength = 30;
constexpr qsizetype longestComment = 0xFFFF;
constexpr quint16 storedMethod = 0;
constexpr quint16 deflatedMethod = 8;
constexpr quint16 encryptedFlag = 1;

/// Little-endian; 0 beyond the end.
quint32 number(const QByteArray &bytes, qsizetype at, int length)
{
    if (at < 0 || at + length > bytes.size())
        return 0;
    quint32 value = 0;
    for (int i = length - 1; i >= 0; --i)
        value = value << 8 | quint8(bytes[at + i]);
    return value;
}

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return quint16(number(bytes, at, 2));
}

/// Where the end record begins: the last thing in an archive, before a comment.
qsizetype endRecord(const QByteArray &bytes)
{
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - endLength - longestComment);
    const qsizetype at = bytes.lastIndexOf("PK\5\6");
    return at >= first && at + endLength <= bytes.size() ? at : -1;
}

/// nullopt when it is damaged; one byte more than the largest when it is larger.
std::optional<QByteArray> inflated(const QByteArray &packed, qint64 largest)
{
    constexpr qsizetype chunk = 64 * 1024;
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK && out.size() <= largest) {
        const qsizetype before = out.size();
        out.resize(before + chunk);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + before);
        stream.avail_out = uInt(chunk);
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(before + chunk - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (out.size() > largest)
        return out;
    return state == Z_STREAM_END ? std::optional(out) : std::nullopt;
}

} // namespace

domain::Error ZipReader::damaged()
{
    return {domain::ErrorKind::InvalidInput,
            tr("This spreadsheet is damaged or incomplete. Nothing was changed; save it again, or save it as CSV."),
            {}};
}

domain::Error ZipReader::tooLarge(qint64 largest)
{
    return {domain::ErrorKind::InvalidInput,
            tr("This spreadsheet holds more than %L1 megabytes and was not read. Nothing was changed; save only the "
               "list of groups.")
                .arg(largest / (1024 * 1024)),
            {}};
}

domain::Result<ZipReader> ZipReader::open(const QByteArray &bytes)
{
    ZipReader reader;
    reader.m_bytes = bytes;
    const qsizetype end = endRecord(bytes);
    if (end < 0 || !reader.readDirectory(end))
        return damaged();
    return reader;
}

bool ZipReader::readDirectory(qsizetype end)
{
    const int count = number16(m_bytes, end + 10);
    auto at = qsizetype(number(m_bytes, end + 16, 4));
    for (int i = 0; i < count; ++i) {
        if (at + headerLength > end || !m_bytes.sliced(at, 4).startsWith("PK\1\2"))
            return false;
        const qsizetype nameLength = number16(m_bytes, at + 28);
        const qsizetype rest = number16(m_bytes, at + 30) + number16(m_bytes, at + 32);
        if (at + headerLength + nameLength > end)
            return false;
        const Entry entry{number16(m_bytes, at + 8),   number16(m_bytes, at + 10),  number(m_bytes, at + 16, 4),
                          number(m_bytes, at + 20, 4), number(m_bytes, at + 24, 4), number(m_bytes, at + 42, 4)};
        m_entries.insert(m_bytes.sliced(at + headerLength, nameLength), entry);
        at += headerLength + nameLength + rest;
    }
    return true;
}

domain::Result<QByteArray> ZipReader::read(const QByteArray &name, qint64 largest) const
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.constEnd())
        return domain::Error{domain::ErrorKind::NotFound, damaged().message, QString::fromUtf8(name)};
    if (found->toldSize > largest)
        return tooLarge(largest);
    const auto header = qsizetype(found->offset);
    if (header + localLength > m_bytes.size() || (found->flags & encryptedFlag) != 0)
        return damaged();
    const qsizetype data = header + localLength + number16(m_bytes, header + 26) + number16(m_bytes, header + 28);
    const auto packedSize = qsizetype(found->packedSize);
    if (data + packedSize > m_bytes.size())
        return damaged();
    const QByteArray packed = m_bytes.sliced(data, packedSize);
    std::optional<QByteArray> bytes;
    if (found->method == storedMethod)
        bytes = packed;
    else if (found->method == deflatedMethod)
        bytes = inflated(packed, largest);
    if (!bytes)
        return damaged();
    if (bytes->size() > largest)
        return tooLarge(largest);
    const auto checksum = crc32(0, reinterpret_cast<const Bytef *>(bytes->constData()), uInt(bytes->size()));
    if (quint32(checksum) != found->checksum)
        return damaged();
    return *bytes;
}

} // namespace archive

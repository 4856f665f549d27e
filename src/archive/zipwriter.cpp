// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/zipwriter.h"

#include <new>
#include <zlib.h>

namespace archive {

namespace {

constexpr quint16 storedMethod = 0;
constexpr quint16 deflatedMethod = 8;
constexpr quint16 neededVersion = 20;
constexpr quint16 utf8Names = 1 << 11;

void append16(QByteArray &out, quint16 value)
{
    out += char(value & 0xFF);
    out += char(value >> 8);
}

void append32(QByteArray &out, quint32 value)
{
    append16(out, quint16(value & 0xFFFF));
    append16(out, quint16(value >> 16));
}

QByteArray deflated(const QByteArray &bytes)
{
    z_stream stream{};
    constexpr int noZlibHeader = -15;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, noZlibHeader, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH); // the bound holds: it always ends in one call
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

ZipWriter::ZipWriter(QDate date)
{
    constexpr int firstYear = 1980;
    const QDate day =
        date.isValid() && date.year() >= firstYear && date.year() < firstYear + 128 ? date : QDate(firstYear, 1, 1);
    m_day = quint16((day.year() - firstYear) << 9 | day.month() << 5 | day.day());
}

void ZipWriter::addStored(const QByteArray &name, const QByteArray &bytes)
{
    add(name, bytes, bytes, storedMethod);
}

void ZipWriter::addDeflated(const QByteArray &name, const QByteArray &bytes)
{
    add(name, bytes, deflated(bytes), deflatedMethod);
}

void ZipWriter::add(const QByteArray &name, const QByteArray &bytes, const QByteArray &data, quint16 method)
{
    QByteArray common;
    append16(common, neededVersion);
    append16(common, utf8Names);
    append16(common, method);
    append16(common, 0); // midnight
    append16(common, m_day);
    append32(common, quint32(crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()))));
    append32(common, quint32(data.size()));
    append32(common, quint32(bytes.size()));
    append16(common, quint16(name.size()));
    append16(common, 0); // no extra fields

    m_directory += "PK\1\2";
    append16(m_directory, neededVersion);
    m_directory += common;
    m_directory += QByteArray(6, '\0'); // no comment, first disk, binary
    append32(m_directory, 0);           // no attributes
    append32(m_directory, quint32(m_out.size()));
    m_directory += name;
    ++m_count;

    m_out += "PK\3\4" + common + name + data;
}

QByteArray ZipWriter::finish()
{
    QByteArray end("PK\5\6");
    append32(end, 0); // one disk
    append16(end, m_count);
    append16(end, m_count);
    append32(end, quint32(m_directory.size()));
    append32(end, quint32(m_out.size()));
    append16(end, 0);
    return m_out + m_directory + end;
}

} // namespace archive

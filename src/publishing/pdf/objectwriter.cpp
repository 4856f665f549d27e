// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/objectwriter.h"

#include "publishing/pdf/syntax.h"

#include <QFileDevice>
#include <QIODevice>

#include <array>

namespace publishing::pdf {

namespace {

constexpr qsizetype bufferSize = 128 * 1024;
constexpr qsizetype objectStreamSize = 48 * 1024;
constexpr int objectStreamLimit = 400;
constexpr quint64 inStreamFlag = quint64(1) << 63;
constexpr int rowWidth = 8; // 1 byte of type, 5 of offset or stream number, 2 of index

std::array<char, rowWidth> row(quint64 entry, bool isFree)
{
    const bool inStream = (entry & inStreamFlag) != 0;
    const quint64 field2 = inStream ? (entry & ~inStreamFlag) >> 16 : entry;
    const quint64 field3 = inStream ? entry & 0xFFFF : (isFree ? 0xFFFF : 0);
    std::array<char, rowWidth> out{};
    out[0] = char(isFree ? 0 : (inStream ? 2 : 1));
    for (size_t i = 0; i < 5; ++i)
        out[1 + i] = char(field2 >> (8 * (4 - i)) & 0xFF);
    out[6] = char(field3 >> 8 & 0xFF);
    out[7] = char(field3 & 0xFF);
    return out;
}

} // namespace

ObjectWriter::ObjectWriter(QIODevice &device, bool compressed) : m_device(device), m_compressed(compressed)
{
    m_entries.push_back(0); // object 0 heads the free list
    m_buffer.reserve(bufferSize + 4096);
    put("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

int ObjectWriter::reserve()
{
    m_entries.push_back(0);
    return int(m_entries.size()) - 1;
}

void ObjectWriter::startObject(int id)
{
    m_entries[size_t(id)] = m_offset;
    put(QByteArray::number(id) + " 0 obj\n");
}

void ObjectWriter::object(int id, const QByteArray &body)
{
    if (!m_compressed) {
        startObject(id);
        put(body);
        put("\nendobj\n");
        return;
    }
    if (m_pendingCount == 0)
        m_pendingStream = reserve();
    m_entries[size_t(id)] = inStreamFlag | quint64(m_pendingStream) << 16 | quint64(m_pendingCount);
    m_pendingIndex += QByteArray::number(id) + ' ' + QByteArray::number(m_pendingBodies.size()) + ' ';
    m_pendingBodies.append(body.data(), body.size());
    m_pendingBodies += '\n';
    ++m_pendingCount;
    if (m_pendingBodies.size() >= objectStreamSize || m_pendingCount >= objectStreamLimit)
        flushObjectStream();
}

int ObjectWriter::addObject(const QByteArray &body)
{
    const int id = reserve();
    object(id, body);
    return id;
}

void ObjectWriter::stream(int id, const QByteArray &entries, const QByteArray &data)
{
    if (!m_compressed) {
        encodedStream(id, entries, data);
        return;
    }
    QByteArray filtered(entries.data(), entries.size());
    filtered += "/Filter/FlateDecode";
    encodedStream(id, filtered, m_deflater.compress(data));
}

void ObjectWriter::encodedStream(int id, const QByteArray &entries, const QByteArray &data)
{
    startObject(id);
    put("<<");
    put(entries);
    put("/Length " + QByteArray::number(data.size()) + ">>\nstream\n");
    put(data);
    put("\nendstream\nendobj\n");
}

void ObjectWriter::flushObjectStream()
{
    if (m_pendingCount == 0)
        return;
    const QByteArray entries =
        "/Type/ObjStm/N " + QByteArray::number(m_pendingCount) + "/First " + QByteArray::number(m_pendingIndex.size());
    m_pendingCount = 0;
    stream(m_pendingStream, entries, m_pendingIndex + m_pendingBodies);
    m_pendingIndex.clear();
    m_pendingBodies.clear();
}

QByteArray ObjectWriter::crossReferenceRows() const
{
    // Each row as the difference from the one above (PNG's "Up" predictor): neighbours differ by little.
    QByteArray out;
    out.reserve(qsizetype(m_entries.size()) * (rowWidth + 1));
    std::array<char, rowWidth> above{};
    for (size_t id = 0; id < m_entries.size(); ++id) {
        const auto current = row(m_entries[id], m_entries[id] == 0);
        out += '\2';
        for (size_t i = 0; i < rowWidth; ++i)
            out += char(quint8(current[i]) - quint8(above[i]));
        above = current;
    }
    return out;
}

void ObjectWriter::finish(int catalog, int info)
{
    flushObjectStream();
    const int id = reserve();
    const quint64 start = m_offset;
    m_entries[size_t(id)] = start;
    flushBuffer();
    const QByteArray hash = '<' + m_hash.result().toHex().toUpper() + '>';
    const QByteArray entries = "/Type/XRef/Size " + QByteArray::number(m_entries.size()) + "/W[1 5 2]/Root " +
                               reference(catalog) + "/Info " + reference(info) + "/ID[" + hash + hash +
                               "]/Filter/FlateDecode" + "/DecodeParms<</Predictor 12/Columns 8>>";
    encodedStream(id, entries, m_deflater.compress(crossReferenceRows()));
    put("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    flushBuffer();
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (!m_failed && file != nullptr && !file->flush())
        fail(file->errorString());
}

void ObjectWriter::put(const QByteArray &bytes)
{
    m_offset += quint64(bytes.size());
    m_buffer.append(bytes.data(), bytes.size());
    if (m_buffer.size() >= bufferSize)
        flushBuffer();
}

void ObjectWriter::flushBuffer()
{
    m_hash.addData(m_buffer);
    qsizetype done = 0;
    while (!m_failed && done < m_buffer.size()) {
        const qint64 written = m_device.write(m_buffer.constData() + done, m_buffer.size() - done);
        if (written <= 0)
            fail(m_device.errorString());
        else
            done += qsizetype(written);
    }
    m_buffer.clear();
}

void ObjectWriter::fail(const QString &detail)
{
    m_failed = true;
    m_error = detail;
}

} // namespace publishing::pdf

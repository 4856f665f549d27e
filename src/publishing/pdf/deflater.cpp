// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/deflater.h"

#include <new>
#include <zlib.h>

namespace publishing::pdf {

namespace {
// Level 6 takes a quarter more time for the whole document and saves 1 % of its size.
constexpr int compressionLevel = 5;
} // namespace

struct Deflater::State
{
    z_stream stream{};
};

Deflater::Deflater() : m_state(std::make_unique<State>())
{
    if (deflateInit(&m_state->stream, compressionLevel) != Z_OK)
        throw std::bad_alloc();
}

Deflater::~Deflater()
{
    deflateEnd(&m_state->stream);
}

QByteArray Deflater::compress(QByteArrayView bytes)
{
    z_stream &stream = m_state->stream;
    deflateReset(&stream);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH); // the bound holds: it always ends in one call
    out.truncate(qsizetype(stream.total_out));
    return out;
}

} // namespace publishing::pdf

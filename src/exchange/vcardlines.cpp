// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/vcardlines.h"

#include "exchange/textdecoding.h"
#include "exchange/vcard.h"

#include <algorithm>
#include <utility>

namespace exchange {

namespace {

constexpr qint64 chunkBytes = 64 * 1024;
/// Of a line. A note of the longest length there is, escaped, is shorter.
constexpr qsizetype maxLineBytes = 2 * 1024 * 1024;

bool isUtf16(const QByteArray &beginning)
{
    const Encoding encoding = guessEncoding(beginning, false);
    return encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian;
}

bool isSoftBreak(const QByteArray &line)
{
    constexpr qsizetype parameters = 200;
    return line.endsWith('=') && line.left(parameters).toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

VCardLines::VCardLines(QIODevice &device, const ReadProgress &progress)
    : m_device(device), m_progress(progress), m_isUtf16(isUtf16(device.peek(chunkBytes)))
{}

bool VCardLines::fill()
{
    m_stopped = m_stopped || (m_progress && !m_progress(m_device.pos(), m_device.size()));
    if (m_stopped)
        return false;
    if (m_isUtf16) { // rare and small: as a whole, a character may lie across two pieces
        m_buffer = m_device.read(maxUtf16VCardBytes + 1);
        m_tooLarge = m_buffer.size() > maxUtf16VCardBytes;
        m_buffer = m_tooLarge ? QByteArray() : decodedText(m_buffer, guessEncoding(m_buffer)).toUtf8();
    } else {
        m_buffer = m_device.read(chunkBytes);
        if (m_read == 0 && m_buffer.startsWith("\xef\xbb\xbf"))
            m_buffer.remove(0, 3);
    }
    m_at = 0;
    m_read += m_buffer.size();
    m_tooLarge = m_tooLarge || m_read > maxVCardBytes;
    m_failed = m_buffer.isEmpty() && !m_device.atEnd();
    return !m_buffer.isEmpty() && !m_tooLarge;
}

void VCardLines::takeUpTo(qsizetype end, QByteArray &line) const
{
    const qsizetype room = maxLineBytes - line.size();
    line += QByteArrayView(m_buffer).sliced(m_at, std::min(end - m_at, room));
}

/// The next line as it stands in the file; false at the end.
bool VCardLines::readPhysical(QByteArray &line)
{
    line.clear();
    bool any = false;
    while (m_at < m_buffer.size() || fill()) {
        if (std::exchange(m_afterReturn, false) && m_buffer[m_at] == '\n') {
            ++m_at;
            continue;
        }
        any = true;
        const auto end = std::find_if(m_buffer.cbegin() + m_at, m_buffer.cend(),
                                      [](char byte) { return byte == '\n' || byte == '\r'; });
        const qsizetype at = end - m_buffer.cbegin();
        takeUpTo(at, line);
        m_at = at;
        if (end == m_buffer.cend())
            continue;
        m_afterReturn = m_buffer[m_at] == '\r';
        ++m_at;
        break;
    }
    m_number += any ? 1 : 0;
    return any;
}

std::optional<VCardLines::Line> VCardLines::next()
{
    QByteArray line;
    while (readPhysical(line)) {
        if (m_open && isSoftBreak(m_open->bytes)) {
            m_open->bytes.chop(1);
            m_open->bytes += line;
        } else if (m_open && (line.startsWith(' ') || line.startsWith('\t'))) {
            const qsizetype room = maxLineBytes - m_open->bytes.size();
            m_open->bytes += QByteArrayView(line).sliced(1).first(std::clamp<qsizetype>(room, 0, line.size() - 1));
        } else if (auto complete = std::exchange(m_open, Line{line, m_number})) {
            return complete;
        }
    }
    return m_tooLarge || m_failed || m_stopped ? std::nullopt : std::exchange(m_open, std::nullopt);
}

} // namespace exchange

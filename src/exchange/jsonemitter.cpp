// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonemitter.h"

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype flushAt = 64 * 1024;

void appendEscaped(QByteArray &out, char character)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (character) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    const auto code = static_cast<unsigned char>(character);
    if (code >= 0x20) {
        out += character;
        return;
    }
    out += "\\u00";
    out += digits[code >> 4];
    out += digits[code & 0x0f];
}

} // namespace

JsonEmitter::JsonEmitter(QIODevice &device) : m_device(device)
{
    m_buffer.reserve(flushAt + 4096);
}

void JsonEmitter::beginObject(QLatin1StringView key)
{
    begin(key, '{');
}

void JsonEmitter::endObject()
{
    end('}');
}

void JsonEmitter::beginArray(QLatin1StringView key)
{
    begin(key, '[');
}

void JsonEmitter::endArray()
{
    end(']');
}

void JsonEmitter::text(QLatin1StringView key, const QString &value)
{
    startValue(key);
    append(value);
}

void JsonEmitter::integer(QLatin1StringView key, qint64 value)
{
    startValue(key);
    m_buffer += QByteArray::number(value);
}

void JsonEmitter::boolean(QLatin1StringView key, bool value)
{
    startValue(key);
    m_buffer += value ? "true" : "false";
}

void JsonEmitter::item(const QString &value)
{
    text({}, value);
}

bool JsonEmitter::finish()
{
    m_buffer += '\n';
    flush();
    return !m_failed;
}

void JsonEmitter::begin(QLatin1StringView key, char bracket)
{
    startValue(key);
    m_buffer += bracket;
    ++m_depth;
    m_first = true;
}

void JsonEmitter::end(char bracket)
{
    --m_depth;
    if (!m_first) {
        m_buffer += '\n';
        m_buffer.append(2 * m_depth, ' ');
    }
    m_buffer += bracket;
    m_first = false;
    if (m_buffer.size() >= flushAt)
        flush();
}

void JsonEmitter::startValue(QLatin1StringView key)
{
    if (m_depth > 0) {
        m_buffer += m_first ? "\n" : ",\n";
        m_buffer.append(2 * m_depth, ' ');
    }
    m_first = false;
    if (!key.isEmpty()) {
        m_buffer += '"';
        m_buffer.append(key.data(), key.size());
        m_buffer += "\": ";
    }
}

void JsonEmitter::append(const QString &text)
{
    m_buffer += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char character : utf8)
        appendEscaped(m_buffer, character);
    m_buffer += '"';
}

void JsonEmitter::flush()
{
    if (!m_failed && m_device.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
}

} // namespace exchange

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/fontresource.h"

namespace publishing::pdf {

namespace {

constexpr bool needsEscape(size_t byte)
{
    return byte == '(' || byte == ')' || byte == '\\' || byte == '\r';
}

} // namespace

std::optional<quint16> FontResource::code(hb_codepoint_t glyph, QStringView text)
{
    constexpr size_t lastCode = 0xFFFE;
    const std::pair key(glyph, text.toString());
    if (const auto known = m_codes.constFind(key); known != m_codes.cend())
        return *known;
    while (needsEscape(m_uses.size() & 0xFF) || needsEscape(m_uses.size() >> 8))
        m_uses.emplace_back();
    if (m_uses.size() > lastCode)
        return std::nullopt;
    const auto code = quint16(m_uses.size());
    m_uses.push_back({glyph, key.second});
    m_codes.insert(key, code);
    return code;
}

} // namespace publishing::pdf

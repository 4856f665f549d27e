// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/syntax.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace publishing::pdf {

void appendNumber(QByteArray &out, double value)
{
    const auto thousandths = std::llround(value * 1000.0);
    std::array<char, 24> digits{};
    const auto magnitude = std::llabs(thousandths);
    if (thousandths < 0)
        out += '-';
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude / 1000).ptr;
    const auto decimals = int(magnitude % 1000);
    if (magnitude < 1000 && decimals != 0) {
        // ".5" is shorter than "0.5" and as valid
    } else {
        out.append(digits.data(), end - digits.data());
    }
    if (decimals == 0)
        return;
    out += '.';
    out += char('0' + decimals / 100);
    if (decimals % 100 != 0)
        out += char('0' + decimals / 10 % 10);
    if (decimals % 10 != 0)
        out += char('0' + decimals % 10);
}

QByteArray literalString(const QByteArray &bytes)
{
    QByteArray out("(");
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            out += '\\';
        if (c == '\r')
            out += "\\r";
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out + ')';
}

QByteArray textString(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (ascii)
        return literalString(text.toLatin1());
    QByteArray utf16("\xFE\xFF", 2);
    for (const QChar c : text) {
        utf16 += char(c.unicode() >> 8);
        utf16 += char(c.unicode() & 0xFF);
    }
    return literalString(utf16);
}

QByteArray hexTextString(const QString &text)
{
    QByteArray utf16("\xFE\xFF", 2);
    for (const QChar c : text) {
        utf16 += char(c.unicode() >> 8);
        utf16 += char(c.unicode() & 0xFF);
    }
    return '<' + utf16.toHex().toUpper() + '>';
}

QByteArray reference(int objectId)
{
    return QByteArray::number(objectId) + " 0 R";
}

QByteArray rectangle(double x0, double y0, double x1, double y1)
{
    QByteArray out("[");
    appendNumber(out, x0);
    out += ' ';
    appendNumber(out, y0);
    out += ' ';
    appendNumber(out, x1);
    out += ' ';
    appendNumber(out, y1);
    return out + ']';
}

} // namespace publishing::pdf

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace publishing::pdf {

/// Appends a number as PDF writes it: at most three decimals, no exponent, no trailing zero.
void appendNumber(QByteArray &out, double value);
/// "(...)" with the delimiters of a literal string escaped.
[[nodiscard]] QByteArray literalString(const QByteArray &bytes);
/// A text string (titles, descriptions): ASCII as it is, anything else as UTF-16BE with a byte order mark.
[[nodiscard]] QByteArray textString(const QString &text);
/// "<FEFF…>", the form that needs no escaping inside a content stream.
[[nodiscard]] QByteArray hexTextString(const QString &text);
/// A reference: "12 0 R".
[[nodiscard]] QByteArray reference(int objectId);
/// An array of references: "[12 0 R 13 0 R]".
template<typename Ids>
[[nodiscard]] QByteArray referenceArray(const Ids &ids)
{
    QByteArray out("[");
    for (const auto id : ids) {
        if (out.size() > 1)
            out += ' ';
        out += reference(int(id));
    }
    return out + ']';
}
/// "[x0 y0 x1 y1]".
[[nodiscard]] QByteArray rectangle(double x0, double y0, double x1, double y1);

} // namespace publishing::pdf

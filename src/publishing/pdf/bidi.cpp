// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/bidi.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <fribidi.h>
#include <numeric>

namespace publishing::pdf {

namespace {

/// Hebrew, Arabic and their kin, and the characters that set a direction. All else is left to right or neutral.
bool mayTurn(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x590 && u <= 0x8FF) || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) ||
           (u >= 0xFB1D && u <= 0xFDFF) || (u >= 0xFE70 && u <= 0xFEFC) || u == 0xD802 || u == 0xD803 || u == 0xD83A ||
           u == 0xD83B;
}

} // namespace

BidiLevels bidiLevels(QStringView text)
{
    BidiLevels out;
    if (std::none_of(text.begin(), text.end(), mayTurn))
        return out;
    const QList<uint> codePoints = text.toUcs4();
    const auto count = FriBidiStrIndex(codePoints.size());
    std::vector<FriBidiCharType> types(size_t(count), FRIBIDI_TYPE_ON);
    std::vector<FriBidiBracketType> brackets(size_t(count), FRIBIDI_NO_BRACKET);
    std::vector<FriBidiLevel> levels(size_t(count), 0);
    fribidi_get_bidi_types(codePoints.constData(), count, types.data());
    fribidi_get_bracket_types(codePoints.constData(), count, types.data(), brackets.data());
    FriBidiParType direction = FRIBIDI_PAR_ON;
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), count, &direction, levels.data()) == 0)
        return out;
    out.rightToLeft = FRIBIDI_IS_RTL(direction);
    out.levels.reserve(size_t(text.size()));
    for (size_t i = 0; i < size_t(count); ++i)
        out.levels.insert(out.levels.end(), codePoints[qsizetype(i)] > 0xFFFF ? 2 : 1, quint8(levels[i]));
    return out;
}

std::vector<size_t> visualOrder(const std::vector<quint8> &levels)
{
    std::vector<size_t> order(levels.size());
    std::iota(order.begin(), order.end(), size_t(0));
    if (levels.empty())
        return order;
    const quint8 highest = *std::max_element(levels.begin(), levels.end());
    for (int level = highest; level > 0; --level) {
        for (size_t start = 0; start < levels.size(); ++start) {
            if (levels[start] < level)
                continue;
            size_t end = start;
            while (end < levels.size() && levels[end] >= level)
                ++end;
            std::reverse(order.begin() + qptrdiff(start), order.begin() + qptrdiff(end));
            start = end;
        }
    }
    return order;
}

} // namespace publishing::pdf

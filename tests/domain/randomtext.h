// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>

#include <ctime>
#include <functional>

namespace testing {

/// A text of random code units: every plane, lone surrogates, NUL, marks and the characters our rules look at.
inline QString randomText(QRandomGenerator &random, int longest)
{
    static const QString special =
        QStringLiteral(" \t\n\r\u00A0\u202F\u2009\u2028\u2029’‘ʼœŒæÆßİıﬁǆ½é\u0301\u0323\u0345"
                       "*_[]()<>\\!-+#\"'.,;:@/`&~|{}\u200B\u200F\u0000\u0085");
    const int length = static_cast<int>(random.bounded(longest + 1));
    QString text;
    while (text.size() < length) {
        switch (random.bounded(8)) {
        case 0:
        case 1:
        case 2:
            text += special[random.bounded(static_cast<int>(special.size()))];
            break;
        case 3:
            text += QChar(static_cast<char16_t>(random.bounded(0x10000)));
            break;
        case 4: {
            const char32_t point = 0x10000 + static_cast<char32_t>(random.bounded(0x3000));
            text += QStringView(QChar::fromUcs4(point));
            break;
        }
        case 5:
            text += QChar(static_cast<char16_t>(0xD800 + random.bounded(0x800)));
            break;
        default:
            text += QChar(static_cast<char16_t>(u'a' + random.bounded(26)));
        }
    }
    return text;
}

inline QString repeated(const QString &piece, qsizetype length)
{
    return piece.repeated(length / piece.size());
}

/// How many times longer ten times the input takes, in processor time: about 10 when linear, 100 when quadratic.
/// The best of a few runs, so that a busy machine cannot make a linear function look bad.
inline double growth(const QString &piece, qsizetype length, const std::function<void(const QString &)> &work)
{
    const auto best = [&](const QString &input) {
        double least = 1e9;
        for (int run = 0; run < 3; ++run) {
            const std::clock_t begin = std::clock();
            work(input);
            least = std::min(least, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        }
        return std::max(least, 0.002);
    };
    const QString small = repeated(piece, length / 10);
    const QString large = repeated(piece, length);
    return best(large) / best(small);
}

/// Between linear and quadratic, with room for caches.
inline constexpr double worstGrowth = 35.0;

} // namespace testing

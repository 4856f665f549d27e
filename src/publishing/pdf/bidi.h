// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace publishing::pdf {

/// The embedding level of each UTF-16 unit (odd: right to left), and of the paragraph as a whole.
struct BidiLevels
{
    std::vector<quint8> levels; ///< empty when everything runs from left to right
    bool rightToLeft = false;

    [[nodiscard]] quint8 at(qsizetype position) const { return levels.empty() ? 0 : levels[size_t(position)]; }
};

/// Unicode's bidirectional algorithm on one paragraph; its direction is that of its first strong letter.
[[nodiscard]] BidiLevels bidiLevels(QStringView text);

/// The order in which runs of these levels stand on a line, from left to right (rule L2).
[[nodiscard]] std::vector<size_t> visualOrder(const std::vector<quint8> &levels);

} // namespace publishing::pdf

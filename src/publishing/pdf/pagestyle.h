// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/paper.h"

#include <QByteArray>
#include <QSizeF>

namespace publishing::pdf {

// The design of the page. Lengths are in points. Every baseline stands on a grid of half lines, so that lines of facing
// pages and of different sizes meet. One accent and two greys, all above 4.5:1 on white.

enum class Colour : quint8 { Text, Secondary, Accent };

/// "0.1 .2 .3" for rg and RG.
[[nodiscard]] QByteArray colourOperands(Colour colour);

inline constexpr double gridStep = 7.5;
/// From the bottom of a line's box up to its baseline, the same for every size.
inline constexpr double baselineLift = 4.5;

/// A size of type and the distance of its baselines, in points.
struct TypeStyle
{
    double size = 10;
    double leading = 2 * gridStep;
};

inline constexpr TypeStyle titleType{31, 5 * gridStep};
inline constexpr TypeStyle subtitleType{14, 3 * gridStep};
inline constexpr TypeStyle headType{22, 4 * gridStep}; ///< the title where there is no title page
inline constexpr TypeStyle partType{11.5, 3 * gridStep};
inline constexpr TypeStyle groupType{16, 3 * gridStep};
inline constexpr TypeStyle bodyType{10, 2 * gridStep};
inline constexpr TypeStyle smallType{8.5, 2 * gridStep};
inline constexpr TypeStyle furnitureType{8, 2 * gridStep};

/// Where things stand on a sheet.
struct PageGeometry
{
    double width = 0;
    double height = 0;
    double left = 0;
    double textWidth = 0;
    double top = 0;        ///< from the upper edge to the text area
    double textHeight = 0; ///< a whole number of grid steps
    double headerBaseline = 0;
    double footerBaseline = 0;

    [[nodiscard]] double right() const { return left + textWidth; }
};

[[nodiscard]] PageGeometry geometryOf(PaperSize paper);

} // namespace publishing::pdf

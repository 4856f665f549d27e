// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/pagestyle.h"

#include <cmath>

namespace publishing::pdf {

QByteArray colourOperands(Colour colour)
{
    switch (colour) {
    case Colour::Text:
        return ".106 .11 .125"; // #1b1c20, 17:1
    case Colour::Secondary:
        return ".325 .349 .4"; // #535966, 7:1
    case Colour::Accent:
        return ".086 .341 .541"; // #16578a, 7.6:1
    }
    return "0 0 0";
}

PageGeometry geometryOf(PaperSize paper)
{
    PageGeometry out;
    out.width = paper == PaperSize::A4 ? 595.276 : 612;
    out.height = paper == PaperSize::A4 ? 841.89 : 792;
    out.textWidth = 432; // some 80 letters of the body: the longest line that reads with ease
    out.left = std::round(out.width - out.textWidth) / 2;
    out.top = 78;
    constexpr double bottom = 84;
    out.textHeight = std::floor((out.height - out.top - bottom) / (2 * gridStep)) * 2 * gridStep;
    out.headerBaseline = out.height - 48;
    out.footerBaseline = 44;
    return out;
}

} // namespace publishing::pdf

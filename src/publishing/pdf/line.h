// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/pagestyle.h"
#include "publishing/pdf/shaper.h"

#include <QStringList>

#include <vector>

namespace publishing::pdf {

/// A run of a paragraph: text of one style.
struct TextSpan
{
    QString text;
    FontStyle font = FontStyle::Regular;
    Colour colour = Colour::Text;
    int link = -1;              ///< which of the paragraph's links it belongs to
    bool otherLanguage = false; ///< not in the document's: a fallback for want of a translation
};

/// Glyphs of a line in one font, colour and link.
struct LineSegment
{
    GlyphPiece glyphs;
    Colour colour = Colour::Text;
    int link = -1;
    bool otherLanguage = false;
    enum class Told : quint8 { ByGlyphs, Begins, GoesOn };
    Told told = Told::ByGlyphs; ///< else, with those that go on, as `text` says: a word divided at a line's end
    QString text;               ///< "": nothing, it was told before
    int turned = -1;            ///< which of the line's texts that do not run from left to right it belongs to
};

/// The part of a line that a link covers, in points from the line's start.
struct LinkExtent
{
    int link = -1;
    double from = 0;
    double to = 0;
};

/// A line ready to be put on a page; refers to nothing of the paragraph it comes from.
struct Line
{
    std::vector<LineSegment> segments; ///< from left to right
    std::vector<LinkExtent> links;
    QStringList turned; ///< what runs from right to left, with numbers and all in it, as it is read
    double offset = 0;  ///< from the left edge: not 0 in paragraphs that run from right to left
    double width = 0;   ///< without the spaces at its end
    double advance = 0; ///< with them
};

} // namespace publishing::pdf

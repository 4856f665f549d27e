// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/line.h"
#include "publishing/pdf/pdffile.h"

#include <QList>

namespace publishing::pdf {

/// A paragraph, heading or bullet laid out in lines, on its way to the pages.
struct FlowBlock
{
    QByteArray role = "P"; ///< its tag: "P", "H1" to "H3", "LI"
    QByteArray entries;    ///< more for its structure element: "/Lang(en)"
    QByteArray inner;      ///< the tag of its text inside its own, where there are two: "Reference"
    int parent = 0;        ///< the structure element it belongs to
    int element = 0;       ///< its own when it is open already, to come before what opened since
    std::vector<Line> lines;
    TypeStyle type = bodyType;
    double spaceBefore = 0; ///< dropped at the top of a page
    double indent = 0;
    bool keepWithNext = false; ///< its last line never ends a page
    bool unbreakable = false;
    bool underlined = false; ///< a thin rule over the whole width follows its last line
    bool marksPlace = false; ///< PageFlow::place() tells where it went
    int listLevel = -1;      ///< of a bullet, from 0
    Line marker;             ///< a bullet's sign, to the left of the indent
    double markerIndent = 0;
    double width = 0;         ///< of the lines, where a leader is wanted
    Line trailing;            ///< at the right end of its last line, after a leader of dots
    double trailingSpace = 0; ///< what the widest of the trailing lines takes
    double hang = 0;          ///< how far lines after the first are set in, beside the indent
    bool quietLinks = false;  ///< not underlined: the whole block is made of them
    QList<LinkTarget> links;  ///< what the lines' links lead to

    [[nodiscard]] double height() const { return double(lines.size()) * type.leading; }
};

} // namespace publishing::pdf

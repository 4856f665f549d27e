// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace publishing::pdf {

class ObjectWriter;

/// A heading that the contents, the outline and the indexes lead to.
struct Heading
{
    QString title;
    int level = 0;       ///< 0: a part, or a group when there are no parts
    int destination = 0; ///< an object of PdfFile::writeDestination()
    int page = 0;        ///< as printed
    bool otherLanguage = false;
    bool inContents = true;
    bool isPart = false; ///< set apart in the contents
};

/// Writes the outline, the tree of headings beside the pages in a reader (ISO 32000-1, 12.3.3). Small ones are open,
/// large ones show their parts. Returns the root; 0 when there is no heading.
[[nodiscard]] int writeOutline(ObjectWriter &writer, const std::vector<Heading> &headings);

} // namespace publishing::pdf

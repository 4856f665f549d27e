// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdftools.h"

#include <algorithm>

namespace testing {

using namespace Qt::StringLiterals;

/// The first word that came out otherwise than it was typed, in both forms; "" when all are there at the end of
/// `found`.
inline QString firstDifference(const QStringList &expected, const QStringList &found)
{
    const qsizetype start = found.indexOf(u"vérifier"_s) + 1;
    for (qsizetype i = 0; i < std::max(expected.size(), found.size() - start); ++i) {
        const QString typed = expected.value(i);
        const QString read = found.value(start + i);
        if (typed != read)
            return u"word %1: typed “%2” read “%3”, before “%4”"_s.arg(QString::number(i), typed, read,
                                                                       found.value(start + i + 1));
    }
    return {};
}

/// One group with one paragraph.
inline domain::Publication plainPublication(const QString &text)
{
    domain::Publication publication = publicationOf(u"Groupe"_s, {});
    domain::Block block;
    block.inlines.append({text, false, false, {}});
    publication.groups.front().description.append(block);
    return publication;
}

} // namespace testing

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace domain {

/// A run of a comparison: what both texts have, what only the old one had, what only the new one has.
struct DiffRun
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffRun &, const DiffRun &) = default;
};

/// Compares two texts word by word (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). The Same and
/// Removed runs joined give `before`, the Same and Added ones `after`; neighbouring runs differ in kind. Texts that
/// have little in common are told as one removal and one addition rather than compared at length.
[[nodiscard]] QList<DiffRun> diffWords(const QString &before, const QString &after);

} // namespace domain

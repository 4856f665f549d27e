// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/history.h"

#include <QList>
#include <QString>

namespace domain {

/// A record that two states of one directory do not hold alike.
struct Difference
{
    enum class Kind {
        OnlyNow,   ///< not in the other state
        OnlyOther, ///< in the other state only
        Changed,
    };

    Kind kind = Kind::Changed;
    RecordRef record; ///< the directory itself, a group, person, edition or saved filter
    QString name;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What differs between a directory now and another state of it (a backup, a copy), matched by id. How often a record
/// was written makes no difference. In the order of the records' kinds, then as in `now`, then as in `other`.
[[nodiscard]] QList<Difference> differences(const DirectoryContent &now, const DirectoryContent &other);

/// How many of them are of that kind and about such records.
[[nodiscard]] qsizetype countOf(const QList<Difference> &differences, Difference::Kind kind, RecordKind record);

} // namespace domain

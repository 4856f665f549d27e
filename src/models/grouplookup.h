// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace storage {
class Connection;
}

namespace models {

/// The names of these groups in both languages, those in the bin too; in one query.
[[nodiscard]] domain::Result<QHash<qint64, domain::LocalizedText>> groupNames(storage::Connection &connection,
                                                                              const QList<qint64> &ids);

/// At most `limit` groups whose sorted name begins, folded, with that text; in the order of names.
[[nodiscard]] domain::Result<QList<qint64>> groupsByNameStart(storage::Connection &connection, const QString &typed,
                                                              int limit);

/// At most `limit` groups for what a person types: names that begin so first, then those that hold the words.
[[nodiscard]] domain::Result<QList<qint64>> lookUpGroups(storage::Connection &connection, const QString &typed,
                                                         int limit);

} // namespace models

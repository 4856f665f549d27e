// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/workgroup.h"
#include "models/grouptablemodel.h"
#include "storage/database.h"
#include "testdatabase.h"

#include <QStringList>

namespace support {

/// Ends the test with the message when there is no value.
template<typename T>
T valueOf(domain::Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}
inline void valueOf(const domain::Result<void> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

/// The day the models of these tests live on.
[[nodiscard]] inline QDate someToday()
{
    return {2026, 11, 23};
}

/// Writes four groups, by name: "Archives" (closed), "Communs et habitat" (dormant, a man), "Économie et communs"
/// (active, two women, verified, "Economy and commons" in English), "Œuvrer ensemble" (being set up, nobody).
void addSomeGroups(storage::Database &database);

/// The id of the group of that name.
[[nodiscard]] domain::GroupId idOf(storage::Database &database, const QString &name);
/// Renames as another user would.
void rename(storage::Database &database, const QString &name, const QString &newName);

/// "name | status | facilitators | due or not", row by row.
[[nodiscard]] QStringList printed(const models::GroupTableModel &model);
/// The names only.
[[nodiscard]] QStringList names(const models::GroupTableModel &model);

/// A model of the whole directory on someToday().
void showAll(models::GroupTableModel &model);

} // namespace support

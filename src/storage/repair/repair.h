// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/directorystorage.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace storage {

/// What a repair could read, and what it could not.
class RepairReport
{
    Q_DECLARE_TR_FUNCTIONS(storage::RepairReport)

public:
    struct Table
    {
        QString name;
        qint64 recovered = 0;
        qint64 refused = 0; ///< read, but not the record it was: it breaks a rule of the directory
        bool whole = true;  ///< false: some of it could not be read
    };

    QList<Table> tables;

    [[nodiscard]] qint64 recovered(const QString &table) const;
    /// Nothing at all is missing, as far as the file tells.
    [[nodiscard]] bool isWhole() const;
    /// For people: what was recovered, then what was not.
    [[nodiscard]] QStringList sentences() const;

private:
    [[nodiscard]] static QString tableWord(const QString &table);
};

/// Recovers what can be read of a damaged file, with its history, into a new directory. The damaged file is left as it
/// is. InvalidInput when `target` exists; Damaged when nothing could be read; Cancelled when `progress`, which is told
/// the records read (of an unknown total), says so: then nothing is left of the new one.
[[nodiscard]] domain::Result<RepairReport> repairDirectory(const QString &damaged, const QString &target,
                                                           const Progress &progress = {});

} // namespace storage

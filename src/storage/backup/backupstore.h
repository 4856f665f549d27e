// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contentdifference.h"
#include "domain/result.h"
#include "storage/backup/backup.h"
#include "storage/connection.h"

#include <QCoreApplication>

#include <optional>

namespace storage {

/// The backups of one directory, in a folder of their own below the user's data: made, checked by opening them,
/// rotated, listed, compared, put back.
class BackupStore
{
    Q_DECLARE_TR_FUNCTIONS(storage::BackupStore)

public:
    /// `root`: where all directories' backups are.
    BackupStore(const QString &root, Location directory);

    /// The user's own place for program data.
    [[nodiscard]] static QString usualRoot();
    static constexpr qint64 mostBytes = 512LL * 1024 * 1024;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const Location &directory() const { return m_directory; }
    [[nodiscard]] QList<Backup> list() const; ///< newest first
    /// The newest that opens and is whole.
    [[nodiscard]] std::optional<Backup> newestGood() const;
    /// Makes one of what is committed now, and lets go of what rotation no longer keeps.
    [[nodiscard]] domain::Result<Backup> make(Connection &connection, BackupReason reason,
                                              const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// Makes the day's, unless there is one of today or nothing changed since the newest; lets go of what is too old.
    [[nodiscard]] domain::Result<std::optional<Backup>>
    makeDaily(Connection &connection, const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// What differs between the directory now and a backup, or any copy of it.
    [[nodiscard]] static domain::Result<QList<domain::Difference>> difference(Connection &now, const QString &copy);
    /// Puts a backup, or any whole copy, in the directory's place. What was there is kept: as a backup when it can be
    /// read, else beside it; the answer is where. Busy while a program has the directory open.
    [[nodiscard]] domain::Result<QString> restore(const QString &copy);

private:
    void prune(const QDateTime &now) const;
    [[nodiscard]] static domain::Result<bool> hasChangedSince(Connection &connection, const Backup &backup);
    [[nodiscard]] domain::Result<QString> putInPlace(const QString &prepared);
    [[nodiscard]] domain::Result<QString> keepPresent();
    [[nodiscard]] bool isOursDamaged(domain::ErrorKind kind) const;
    [[nodiscard]] domain::Error cannotMove(const QString &detail) const;
    [[nodiscard]] domain::Result<QString> setAside();

    Location m_directory;
    QString m_folder;
};

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace storage {

/// Why a backup was made.
enum class BackupReason {
    Daily,     ///< the first time the directory is opened on a day, when it changed
    Migration, ///< before a newer program brings it up to date
    Import,    ///< before an import
    Restore,   ///< before another backup was put in its place
    Manual,    ///< somebody asked for it
    Replaced,  ///< what was open when another program moved, deleted or replaced the file
};
[[nodiscard]] QString backupReasonCode(BackupReason reason);
[[nodiscard]] std::optional<BackupReason> backupReasonFromCode(const QString &code);

/// One kept state of a directory; its name tells when and why.
struct Backup
{
    QString path;
    QDateTime at; ///< UTC
    BackupReason reason = BackupReason::Manual;
    qint64 bytes = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

[[nodiscard]] QString backupFileName(const QDateTime &at, BackupReason reason);
/// nullopt when the name is not one of ours.
[[nodiscard]] std::optional<Backup> backupFromFileName(const QString &path);

/// Which of these (newest first) rotation lets go of: kept are the newest five, the newest of each of the last seven
/// days, five weeks and twelve months, and the newest of each reason; beyond `mostBytes` the oldest go, but never the
/// newest two. What is older than twelve months goes in any case, but for the newest of all.
[[nodiscard]] QList<Backup> backupsToDrop(const QList<Backup> &newestFirst, const QDateTime &now, qint64 mostBytes);

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "storage/connection.h"

#include <QCoreApplication>

namespace storage {

/// Whole directories as one file without side files, which opens on any machine and medium. A file of ours is copied
/// with its history; of a shared directory the content is.
class DirectoryCopy
{
    Q_DECLARE_TR_FUNCTIONS(storage::DirectoryCopy)

public:
    enum class Use {
        Editing,      ///< whoever gets it may go on with it
        Consultation, ///< write-protected
        Backup,       ///< write-protected, for this user's eyes only
    };

    /// Writes what is committed now. An existing file is replaced only when the copy is complete and checked; never one
    /// that a program has open.
    [[nodiscard]] static domain::Result<void> write(Connection &connection, const QString &path, Use use);
    /// Damaged, NotADirectory… when it is not a whole directory; one of an older program is.
    [[nodiscard]] static domain::Result<void> check(const QString &path);
    /// Its content, also when an older program wrote it; the file is left as it is.
    [[nodiscard]] static domain::Result<domain::DirectoryContent> read(const QString &path);
    /// The number of its newest change set.
    [[nodiscard]] static domain::Result<qint64> newestChangeSet(const QString &path);
    /// What is committed in a file of ours, its log included, as one checked file beside `path`, which only this user
    /// can read: the first half of putting it there with replaceFile(). The answer is its name.
    [[nodiscard]] static domain::Result<QString> prepare(const QString &copy, const QString &path);
    /// Lets go of what was prepared.
    static void discard(const QString &prepared);
    [[nodiscard]] static domain::Error cannotWrite(const QString &path, const QString &detail);

private:
    [[nodiscard]] static domain::Result<void> fill(Connection &connection, const QString &path);
    [[nodiscard]] static domain::Result<void> fillFromServer(Connection &connection, const QString &path);
    [[nodiscard]] static domain::Result<QString> fillBeside(Connection &connection, const QString &path);
};

} // namespace storage

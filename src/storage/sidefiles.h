// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/fileidentity.h"

#include <QString>

/// What SQLite keeps beside a database file: its log ("-wal"), the log's index ("-shm") and the rollback journal. They
/// are beside the file itself, also where a link leads to it.
///
/// SQLite pairs a file and a log by their names alone: a log that is left beside a file which another program put in
/// place is written into that one. So a log is bound to its file by an extended attribute, which tells it apart
/// whatever became of the program that wrote it. Where there are no such attributes, a log counts as the file's.
namespace storage::sidefiles {

/// Where links lead to.
[[nodiscard]] QString realPath(const QString &path);

/// A log, however empty, or a journal: a program has that file open, or was stopped while it had.
[[nodiscard]] bool exist(const QString &path);

/// There is a log that holds something.
[[nodiscard]] bool hasLog(const QString &path);

[[nodiscard]] FileIdentity logIdentity(const QString &path);

/// Notes on the log whose it is.
void bind(const QString &path, const FileIdentity &file);

/// The log is bound to another file than the one there now.
[[nodiscard]] bool areForeign(const QString &path);

/// Gives side files names that SQLite does not look for, and lets go of those that hold nothing. The answer is where
/// the log is kept, as the log of a file that would be called so without "-wal"; "" when it held nothing. A program
/// that has them open goes on with them.
[[nodiscard]] domain::Result<QString> setAside(const QString &path);

} // namespace storage::sidefiles

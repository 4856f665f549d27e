// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sqlitefile.h"

#include <utility>

namespace storage {

/// Counts the connections of this process to a database file, so that its header is only read while SQLite has it open
/// nowhere here. POSIX drops every lock of a process on a file when the process closes any descriptor of it (fcntl(2);
/// SQLite, “How To Corrupt An SQLite Database File”, 2.2): a look at the header would then let other programs believe
/// that nobody uses the file. Where locks belong to a process, so must this count.
class FileHold
{
public:
    /// Looks at the file and holds it; the Error of SqliteFile::inspect() when it is not to be opened.
    static domain::Result<std::pair<FileHold, SqliteFile>> take(const QString &path);

    /// Holds a file that was just made.
    static FileHold takeNew(const QString &path);

    FileHold() = default;
    FileHold(FileHold &&other) noexcept : m_key(std::exchange(other.m_key, {})) {}
    FileHold &operator=(FileHold &&other) noexcept
    {
        std::swap(m_key, other.m_key);
        return *this;
    }
    ~FileHold();
    Q_DISABLE_COPY(FileHold)

private:
    QString m_key;
};

} // namespace storage

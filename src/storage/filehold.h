// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/fileidentity.h"
#include "storage/sqlitefile.h"

#include <utility>

namespace storage {

/// Counts the connections of this process to a database file, so that its header is only read while SQLite has it open
/// nowhere here. POSIX drops every lock of a process on a file when the process closes any descriptor of it (fcntl(2);
/// SQLite, “How To Corrupt An SQLite Database File”, 2.2): a look at the header would then let other programs believe
/// that nobody uses the file. Where locks belong to a process, so must this count; and what became of the file is one
/// answer for all of them.
class FileHold
{
    Q_DECLARE_TR_FUNCTIONS(storage::FileHold)

public:
    /// Looks at the file and holds it; the Error of SqliteFile::inspect() when it is not to be opened. InputOutput
    /// while a connection here is to a file that was replaced since: the two must not meet in one log.
    static domain::Result<std::pair<FileHold, SqliteFile>> take(const QString &path);

    /// Holds a file that was just made.
    static FileHold takeNew(const QString &path);

    /// Whether the file that is held still bears its name and is SQLite's alone to write to.
    [[nodiscard]] FileState state() const;
    /// Notes whose the log is, once SQLite has made one.
    void bindLog() const;
    /// When the file was replaced or written over, for good: the log goes aside, so that it is not written into the
    /// file that is there now.
    void leave() const;
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }
    /// Where the log of a file that was replaced before is kept, when taking this one found it; else "".
    [[nodiscard]] const QString &keptLog() const { return m_keptLog; }

    FileHold() = default;
    FileHold(FileHold &&other) noexcept { *this = std::move(other); }
    FileHold &operator=(FileHold &&other) noexcept
    {
        std::swap(m_key, other.m_key);
        std::swap(m_path, other.m_path);
        std::swap(m_identity, other.m_identity);
        std::swap(m_keptLog, other.m_keptLog);
        return *this;
    }
    ~FileHold();
    Q_DISABLE_COPY(FileHold)

private:
    FileHold(QString key, QString path);

    QString m_key;
    QString m_path;
    FileIdentity m_identity;
    QString m_keptLog;
};

} // namespace storage

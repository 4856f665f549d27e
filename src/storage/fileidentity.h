// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>

namespace storage {

/// Which file bears a name: another one after it was replaced, none after it was moved or deleted.
struct FileIdentity
{
    quint64 device = 0;
    quint64 file = 0; ///< 0: none
    qint64 born = 0;  ///< ms; 0 where the file system does not tell. Numbers are given again to other files.

    [[nodiscard]] static FileIdentity of(const QString &path);
    [[nodiscard]] bool isValid() const { return file != 0; }
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// What became of an open directory's file.
enum class FileState {
    InPlace,
    Gone,        ///< moved or deleted
    Replaced,    ///< another file bears its name
    Overwritten, ///< another program wrote into it past SQLite
};

/// Notices that somebody wrote into an open database file past SQLite, which only writes to it what is in its log:
/// while the log is empty and untouched, the file does not change.
class WriteWatch
{
public:
    /// Call it now and then: what happens between two looks while the log is in use is not noticed.
    [[nodiscard]] bool sawForeignWriting(const QString &path);

private:
    struct Look
    {
        FileIdentity log;
        qint64 logBytes = 0;
        qint64 logChanged = 0; ///< ns
        qint64 changed = 0;    ///< ns

        friend bool operator==(const Look &, const Look &) = default;
    };
    [[nodiscard]] static std::optional<Look> look(const QString &path);

    std::optional<Look> m_before;
};

/// Copies that Dropbox, Nextcloud, ownCloud, Syncthing, Seafile… leave beside a file that two machines changed.
[[nodiscard]] QStringList conflictedCopies(const QString &path);

} // namespace storage

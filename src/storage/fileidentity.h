// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace storage {

/// Which file bears a name: another one after it was replaced, none after it was moved or deleted.
struct FileIdentity
{
    quint64 device = 0;
    quint64 file = 0; ///< 0: none

    [[nodiscard]] static FileIdentity of(const QString &path);
    [[nodiscard]] bool isValid() const { return file != 0; }
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// What became of an open directory's file.
enum class FileState { InPlace, Gone, Replaced };

/// Copies that Dropbox, Nextcloud, ownCloud, Syncthing, Seafile… leave beside a file that two machines changed.
[[nodiscard]] QStringList conflictedCopies(const QString &path);

} // namespace storage

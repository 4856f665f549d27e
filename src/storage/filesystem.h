// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What systems answer differently about files and folders.
namespace storage::filesystem {

/// Whether this user may write the file as it stands (also while another program holds it), or make files in the
/// folder.
[[nodiscard]] bool isWritable(const QString &path);

/// Whether other machines may write there too: a server's share, a mapped drive, a mounted folder. WAL needs memory
/// that they do not share.
[[nodiscard]] bool isShared(const QString &path);

/// Whether the path itself names a server's share: \\server\share, also behind Windows' prefix for long paths.
[[nodiscard]] bool isSharePath(const QString &path);

/// The path as SQLite's file: URI wants it, without parameters.
[[nodiscard]] QString sqliteUri(const QString &path);

} // namespace storage::filesystem

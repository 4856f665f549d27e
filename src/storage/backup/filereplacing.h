// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QFile>
#include <QString>

namespace storage {

/// Puts a finished file in the place of another, or of none, so that a power cut leaves either the old one or the whole
/// new one there. Both must be in one folder.
[[nodiscard]] domain::Result<void> replaceFile(const QString &finished, const QString &place);

/// Who may do what with a file: its permissions and, where there are such, its group.
class FileAccess
{
public:
    [[nodiscard]] static FileAccess of(const QString &path);
    /// What a file gets that this user makes in that folder.
    [[nodiscard]] static FileAccess ofNewIn(const QString &folder);
    /// Its owner may write it in any case. A group that cannot be given leaves the others' rights to the group.
    [[nodiscard]] bool give(const QString &path) const;

private:
    QFile::Permissions m_permissions;
    qint64 m_group = -1;
};

/// True when SQLite's side files say that a program has that directory open, or was stopped while it had.
[[nodiscard]] bool hasSideFiles(const QString &path);

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace storage {

/// What the first bytes of a file and its place tell before SQLite is let near it, so that nothing is ever written to a
/// file that is not ours.
class SqliteFile
{
    Q_DECLARE_TR_FUNCTIONS(storage::SqliteFile)

public:
    /// Inside: the header is read; never where this process has the file open (FileHold).
    enum class Look { Inside, Around };

    /// Ours, whole as far as the header tells, and readable; else the Error to show.
    static domain::Result<SqliteFile> inspect(const QString &path, Look look);
    /// Makes the empty file that a new directory is set up in; InvalidInput when there is something already.
    static domain::Result<void> make(const QString &path);

    /// "ANNU": PRAGMA application_id of every directory file.
    static constexpr quint32 applicationId = 0x414E4E55;
    static constexpr qint64 headerSize = 100;

    /// On a medium or in a folder that cannot be written, or itself not writable.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Nobody can write it while it is open, so SQLite needs no locks and no side files.
    [[nodiscard]] bool isImmutable() const { return m_immutable; }
    /// True on a file system shared between machines, where WAL (shared memory) does not work.
    [[nodiscard]] bool isOnNetwork() const { return m_onNetwork; }

private:
    static domain::Result<void> lookInside(const QString &path);
    static domain::Result<void> checkHeader(const QByteArray &header, qint64 size, const QString &path);
    void lookAround(const QString &path);

    bool m_readOnly = false;
    bool m_immutable = false;
    bool m_onNetwork = false;
};

} // namespace storage

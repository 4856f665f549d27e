// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace support {

/// One thing the program asked of its disk, in the order it was asked.
struct DiskEvent
{
    enum class Kind { Write, Truncate, Sync, SyncFolder, Remove, Rename, Acknowledged };

    Kind kind = Kind::Write;
    QString path;
    QString target;  ///< of a renaming
    qint64 at = 0;   ///< where it writes, how long the file becomes, or the number acknowledged
    QByteArray data; ///< what it writes
};

/// Stands between this process and the files below a folder: refuses, or takes down what happens to them.
namespace iofaults {

/// From now on the nth write or sync (1: the next), and all that follow when `lasting`, fails with that errno.
void fail(const QString &folder, int nth, int error, bool lasting);
/// How many writes and syncs came since fail(), and whether one was refused.
[[nodiscard]] int count();
[[nodiscard]] bool hasFailed();
void record(const QString &folder);
void acknowledge(qint64 number);
/// Ends both; what was taken down.
QList<DiskEvent> stop();

} // namespace iofaults
} // namespace support

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/quietthread.h"

#include "storage/connection.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace storage {

void workQuietly()
{
#ifdef Q_OS_LINUX
    // Qt's priorities do nothing between ordinary threads of Linux; there 0 means this thread, not the whole program.
    constexpr int behindOthers = 5; // a third of the share of the window's thread
    const int ofWindow = getpriority(PRIO_PROCESS, static_cast<id_t>(getpid()));
    (void)setpriority(PRIO_PROCESS, 0, ofWindow + behindOthers);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

void workQuietly(Connection &connection)
{
    workQuietly();
    connection.keepLittle();
}

} // namespace storage

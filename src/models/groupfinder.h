// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/groupstorage.h"
#include "storage/location.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace models {

class GroupFinderWorker;

/// Finds the ids of groups in a thread of its own, through a read-only connection of its own. The newest call wins: an
/// older one that has not begun is skipped, and its outcome never told.
class GroupFinder : public QObject
{
    Q_OBJECT

public:
    explicit GroupFinder(const storage::Location &location, QObject *parent = nullptr);
    ~GroupFinder() override;

    void find(const storage::GroupFilter &filter);
    /// Forgets what was asked for.
    void cancel();

Q_SIGNALS:
    void found(const storage::GroupFilter &filter, const QList<qint64> &ids);
    void failed(const domain::Error &error);

private:
    void tell(quint64 ticket, const storage::GroupFilter &filter, const domain::Result<QList<qint64>> &ids);

    QThread m_thread;
    GroupFinderWorker *m_worker = nullptr; ///< lives in the thread, which deletes it
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

} // namespace models

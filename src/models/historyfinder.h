// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/history/historysearch.h"
#include "storage/location.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace models {

class HistoryFinderWorker;

/// Searches the history in a thread of its own, through a read-only connection of its own, and tells what it finds as
/// it goes back in time. The newest call wins.
class HistoryFinder : public QObject
{
    Q_OBJECT

public:
    explicit HistoryFinder(const storage::Location &location, QObject *parent = nullptr);
    ~HistoryFinder() override;

    /// Begins at the newest change, until about `most` are found.
    void find(const storage::HistoryFilter &filter, int most);
    /// Goes on with the last search.
    void findMore(int most);
    /// Forgets what was asked for.
    void cancel();

Q_SIGNALS:
    /// More was found, older than what was told before. `isLast`: as many as were asked for, or all there are.
    void found(const storage::FoundChangeSets &found, bool isLast);
    void failed(const domain::Error &error);

private:
    void ask(int most, const std::function<domain::Result<void>()> &begin);
    void work(quint64 ticket, int most, const std::function<domain::Result<void>()> &begin);
    void inOwnThread(quint64 ticket, const std::function<void()> &emission);

    QThread m_thread;
    HistoryFinderWorker *m_worker = nullptr; ///< lives in the thread, which deletes it
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

} // namespace models

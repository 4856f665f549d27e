// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/result.h"
#include "storage/groupsearch.h"
#include "storage/groupstorage.h"
#include "storage/location.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace models {

class GroupFinderWorker;

/// A group whose name is a few letters from what was typed.
struct NearName
{
    domain::GroupId id;
    domain::LocalizedText name;
    bool isOutside = false; ///< it does not meet the conditions of the search, nor does any other that is near

    friend bool operator==(const NearName &, const NearName &) = default;
};

/// Finds the ids of groups in a thread of its own, through a read-only connection of its own: names first, then texts.
/// The newest call wins: an older one is skipped, or stopped where it is, and its outcome never told.
class GroupFinder : public QObject
{
    Q_OBJECT

public:
    explicit GroupFinder(const storage::Location &location, QObject *parent = nullptr);
    ~GroupFinder() override;

    void find(const storage::GroupFilter &filter);
    /// Forgets what was asked for.
    void cancel();

    bool event(QEvent *event) override;

Q_SIGNALS:
    /// Told as more is found; the last time it is complete.
    void found(const storage::GroupFilter &filter, const storage::FoundGroups &found);
    /// After a complete outcome with nothing in it.
    void nearFound(const storage::GroupFilter &filter, const QList<NearName> &names);
    void failed(const domain::Error &error);

private:
    /// In the thread: passes what was found to this object's own.
    void tell(quint64 ticket, const storage::GroupFilter &filter, const storage::FoundGroups &groups, int priority);
    void work(quint64 ticket, const storage::GroupFilter &filter);
    void inOwnThread(quint64 ticket, const std::function<void()> &emission, int priority = Qt::NormalEventPriority);

    QThread m_thread;
    GroupFinderWorker *m_worker = nullptr; ///< lives in the thread, which deletes it
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

} // namespace models

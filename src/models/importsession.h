// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/drift.h"
#include "domain/result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace models {

class DirectorySession;

/// What an import would do, and what the directory holds that the source does not name.
struct PlannedImport
{
    domain::ImportPlan plan;
    domain::ImportChoices choices; ///< that it was made with
    QList<domain::UntoldGroup> untold;
};

/// One import into an open directory: reads the source, plans and writes, all in a worker with a connection of its
/// own. Lives on the GUI thread; signals come there, of the newest request only.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    /// Told how far reading is; false stops it.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    /// Reads the source; runs in the worker.
    using Source = std::function<domain::Result<domain::ImportProposal>(const Progress &progress)>;

    explicit ImportSession(DirectorySession &session, QObject *parent = nullptr);
    /// Stops what runs. What only reads ends by itself, unheard; a write is waited for, and what is not committed
    /// leaves no trace.
    ~ImportSession() override;

    [[nodiscard]] DirectorySession &session() const { return m_session; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Reads the source and the directory, then plans.
    void start(Source source, const domain::MatchingRules &rules);
    /// Plans anew from what was read.
    void replan(const domain::MatchingRules &rules, const domain::ImportChoices &choices);
    /// Carries the newest plan out as one change set.
    void apply(const QString &note);
    void cancel();
    /// Cancels, and answers nothing that was asked so far.
    void forget();

Q_SIGNALS:
    void busyChanged(bool busy);
    void planned(const std::shared_ptr<const models::PlannedImport> &planned);
    void progressed(int done, int total);
    /// The source is read; comparing begins.
    void sourceRead();
    /// Committed; an invalid id when there was nothing to write.
    void applied(domain::ChangeSetId id);
    void failed(const domain::Error &error);

private:
    class Answers;
    struct Loaded
    {
        domain::DirectoryContent content;
        domain::ImportProposal proposal;
    };
    using LoadedPtr = std::shared_ptr<const Loaded>;

    static void planInWorker(const Answers &answers, int request, const LoadedPtr &loaded,
                             const domain::MatchingRules &rules, const domain::ImportChoices &choices);
    void take(int request, const LoadedPtr &loaded, const std::shared_ptr<const PlannedImport> &planned);
    void fail(int request, const domain::Error &error);
    void tell(int request, qint64 done, qint64 total);
    [[nodiscard]] int begin();
    void setBusy(bool busy);

    DirectorySession &m_session;
    QThreadPool *m_worker = nullptr; ///< outlives this until it is idle
    std::shared_ptr<Answers> m_answers;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    LoadedPtr m_loaded;
    std::shared_ptr<const PlannedImport> m_planned;
    int m_request = 0; ///< the newest; older answers are dropped
    bool m_busy = false;
    bool m_writing = false;
};

} // namespace models

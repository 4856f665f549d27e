// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace models {

/// What going back to a moment would come to.
struct RestorePreview
{
    domain::ChangeSetId upTo; ///< the last change set that stays; invalid: the directory was not there yet
    QDateTime at;             ///< of that change set, UTC
    bool isNewest = false;    ///< nothing was changed since
    domain::RestoreCounts counts;
    QByteArray fingerprint; ///< of the plan it was told from: only just that is done
};

/// Takes the whole directory back to a moment: first told, then done as one change set, both in a worker with its own
/// connection, since a long history takes its time. The newest question wins; stopped, nothing is written.
class DirectoryRestore : public QObject
{
    Q_OBJECT

public:
    explicit DirectoryRestore(HistorySession &history, QObject *parent = nullptr);
    ~DirectoryRestore() override;

    /// What the directory was at that moment (UTC); previewed() or failed() follows.
    void preview(const QDateTime &moment);
    /// What it was right after that change set.
    void preview(domain::ChangeSetId upTo);
    /// Does what was previewed; restored() or failed() follows, with the kind Conflict when it would be more by now.
    void restore(const models::RestorePreview &preview);
    /// failed() with the kind Cancelled follows a restore that is stopped; a preview ends without a word.
    void cancel();
    [[nodiscard]] bool isRestoring() const { return m_restoring; }

Q_SIGNALS:
    void previewed(const models::RestorePreview &preview);
    void restored();
    void failed(const domain::Error &error);
    /// A total of 0: nobody knows yet how much there is.
    void progressed(qint64 done, qint64 total);

private:
    using FindTarget = std::function<domain::Result<domain::ChangeSetId>(storage::HistoryStorage &)>;
    void startPreview(const FindTarget &findTarget);
    [[nodiscard]] storage::Progress progressOf(quint64 ticket);
    void endRestore(const domain::Result<Reversal> &outcome);

    HistorySession &m_history;
    QThreadPool m_worker;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    bool m_restoring = false;
};

} // namespace models

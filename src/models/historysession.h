// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/history.h"
#include "storage/history/historywriter.h"

#include <QObject>

#include <functional>
#include <optional>

namespace models {

class DirectorySession;

using storage::ChangeDetails;
using storage::HistoryFilter;
using storage::Reversal;

/// History of an open directory for the window: undo, redo, going back, the recycle bin. Each is one change set;
/// signals come after the commit. Lives beside its DirectorySession, on the GUI thread.
class HistorySession : public QObject
{
    Q_OBJECT

public:
    using Conflicts = QList<domain::HistoryConflict>;

    explicit HistorySession(DirectorySession &session, QObject *parent = nullptr);

    [[nodiscard]] DirectorySession &session() const { return m_session; }
    /// What undo and redo would do now; none in a directory that cannot be written.
    [[nodiscard]] const std::optional<domain::ChangeSet> &nextUndo() { return next().undo; }
    /// Whether the last change is a withdrawal, which is never undone: an undo then takes back what came before it.
    [[nodiscard]] bool isWithdrawnLast() { return next().withdrawnLast; }
    /// The undo that would be made good again, told as the change it took back.
    [[nodiscard]] const std::optional<domain::ChangeSet> &nextRedo() { return next().redo; }
    [[nodiscard]] qint64 binCount();

    [[nodiscard]] domain::Result<QList<domain::ChangeSet>> page(const HistoryFilter &filter, domain::ChangeSetId before,
                                                                int limit, domain::ChangeSetId after = {});
    /// With a group or a person in the filter, only what belongs to that one.
    [[nodiscard]] domain::Result<ChangeDetails> details(domain::ChangeSetId id, const HistoryFilter &filter = {});
    /// Everybody who signed a change; "" stands for nobody.
    [[nodiscard]] domain::Result<QStringList> authors();
    [[nodiscard]] domain::Result<QList<domain::BinEntry>> bin();

    // Not done yet when the answer holds conflicts: ask, then call again with them.
    [[nodiscard]] domain::Result<Reversal> undo(const Conflicts &accepted = {});
    [[nodiscard]] domain::Result<Reversal> redo(const Conflicts &accepted = {});
    [[nodiscard]] domain::Result<Reversal> takeBack(domain::ChangeSetId set, const Conflicts &accepted = {});
    [[nodiscard]] domain::Result<Reversal> restoreField(domain::ChangeSetId set, domain::RecordRef record,
                                                        const QString &field, const Conflicts &accepted = {});
    [[nodiscard]] domain::Result<Reversal> restoreRecord(domain::ChangeSetId set, domain::RecordRef record,
                                                         const Conflicts &accepted = {});

    [[nodiscard]] domain::Result<void> restoreFromBin(const QList<domain::RecordRef> &records);
    /// For good, with all their parts. Their history stays, so that even this can be undone.
    [[nodiscard]] domain::Result<void> removeForGood(const QList<domain::RecordRef> &records);

Q_SIGNALS:
    /// nextUndo(), nextRedo(), binCount() and the newest page are new.
    void changed();
    /// Undo or redo has been done.
    void undone(const domain::ChangeSet &set);
    void redone(const domain::ChangeSet &set);

private:
    using Write = std::function<domain::Result<Reversal>(storage::HistoryWriter &)>;
    [[nodiscard]] domain::Result<Reversal> write(const Write &work);
    [[nodiscard]] domain::Result<void> writeBin(storage::ChangeKind kind, const QList<domain::RecordRef> &records);
    struct Next
    {
        std::optional<domain::ChangeSet> undo;
        std::optional<domain::ChangeSet> redo;
        bool withdrawnLast = false;
    };
    /// Read when it is first asked for, and again after a change.
    [[nodiscard]] const Next &next();
    void refresh();
    [[nodiscard]] std::optional<domain::ChangeSet> read(const domain::Result<domain::ChangeSetId> &id);

    DirectorySession &m_session;
    std::optional<Next> m_next;
    std::optional<qint64> m_binCount;
};

} // namespace models

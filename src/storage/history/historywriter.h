// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historystorage.h"

#include <functional>

namespace storage {

/// What came of going back: written under `id`, or nothing yet, since `conflicts` would be lost and nobody accepted
/// that.
struct Reversal
{
    domain::ChangeSetId id;
    QList<domain::HistoryConflict> conflicts;
    domain::RestoreCounts counts;

    [[nodiscard]] bool isDone() const { return id.isValid(); }
};

/// Goes back in history, each time as a change set of its own, so that history stays whole. Nothing that changed since
/// is lost unasked: call again with the conflicts of the answer to accept just these.
class HistoryWriter
{
    Q_DECLARE_TR_FUNCTIONS(storage::HistoryWriter)

public:
    using Conflicts = QList<domain::HistoryConflict>;

    HistoryWriter(Connection &connection, QString author);

    /// Takes the newest change set back, or makes the newest undo good again. `expected` is what the person was shown;
    /// Conflict when that is no longer the one.
    [[nodiscard]] domain::Result<Reversal> undo(domain::ChangeSetId expected, const Conflicts &accepted = {});
    [[nodiscard]] domain::Result<Reversal> redo(domain::ChangeSetId expected, const Conflicts &accepted = {});
    /// Takes any change set back: the newest as an undo, an older one as a change that can be undone.
    [[nodiscard]] domain::Result<Reversal> takeBack(domain::ChangeSetId set, const Conflicts &accepted = {});
    [[nodiscard]] domain::Result<Reversal> restoreField(domain::ChangeSetId set, domain::RecordRef record,
                                                        const QString &field, const Conflicts &accepted = {});
    [[nodiscard]] domain::Result<Reversal> restoreRecord(domain::ChangeSetId set, domain::RecordRef record,
                                                         const Conflicts &accepted = {});
    /// Everything as it was right after that change set, but editions and saved filters. `shown` is the fingerprint of
    /// the plan that the person was shown; Conflict when something was changed since, so that it would do more.
    [[nodiscard]] domain::Result<Reversal> restoreDirectory(domain::ChangeSetId upTo, const QByteArray &shown,
                                                            const Progress &progress = {});

private:
    using MakePlan = std::function<domain::Result<HistoryPlan>(ChangeSetTransaction &)>;
    [[nodiscard]] domain::Result<Reversal> write(ChangeKind kind, domain::ChangeSetId reverses, const QString &note,
                                                 const Conflicts &accepted, const MakePlan &makePlan,
                                                 const Progress &progress = {});
    [[nodiscard]] domain::Result<void> requireReversible(domain::ChangeSetId set);

    Connection &m_connection;
    QString m_author;
};

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/historywriter.h"

#include "domain/historywords.h"
#include "storage/history/planwriter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::ChangeSetId;

namespace storage {

HistoryWriter::HistoryWriter(Connection &connection, QString author)
    : m_connection(connection), m_author(std::move(author))
{}

domain::Result<Reversal> HistoryWriter::write(ChangeKind kind, ChangeSetId reverses, const QString &note,
                                              const Conflicts &accepted, const MakePlan &makePlan,
                                              const Progress &progress)
{
    auto transaction = ChangeSetTransaction::begin(m_connection, m_author, kind, note, reverses);
    if (!transaction)
        return transaction.error();
    auto plan = makePlan(*transaction);
    if (!plan)
        return plan.error();
    if (auto done = HistoryPlanner(m_connection).keepRolesOver(*plan); !done)
        return done.error();
    Reversal reversal{{}, plan->conflicts, plan->counts};
    const bool isAccepted = std::all_of(plan->conflicts.begin(), plan->conflicts.end(),
                                        [&accepted](const auto &conflict) { return accepted.contains(conflict); });
    if (!isAccepted)
        return reversal;
    if (auto done = PlanWriter(*transaction).write(*plan, progress); !done)
        return done.error();
    if (progress && !progress(1, 1)) // stopped at the last moment
        return messageOf(domain::ErrorKind::Cancelled);
    const auto id = transaction->commit();
    if (!id)
        return id.error();
    if (!id->isValid())
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("It is like that already: there is nothing to restore. Nothing was changed."),
                             {}};
    reversal.id = *id;
    return reversal;
}

domain::Result<void> HistoryWriter::requireReversible(ChangeSetId set)
{
    HistoryStorage history(m_connection);
    const auto found = history.changeSet(set);
    if (!found)
        return found.error().kind != domain::ErrorKind::NotFound
                   ? found.error()
                   : domain::Error{domain::ErrorKind::NotFound,
                                   tr("This change is not in the history. Nothing was changed."), found.error().detail};
    if (found->kind == ChangeKind::Withdraw)
        return domain::Error{
            domain::ErrorKind::InvalidInput,
            tr("A withdrawal cannot be undone. Nothing was changed; if the person agrees, enter them again."),
            {}};
    const auto older = history.page({}, set, 1);
    if (!older)
        return older.error();
    if (older->isEmpty())
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("This is how the directory began, which cannot be undone. Nothing was changed."),
                             {}};
    return {};
}

domain::Result<Reversal> HistoryWriter::undo(ChangeSetId expected, const Conflicts &accepted)
{
    return write(ChangeKind::Undo, expected, {}, accepted, [&](ChangeSetTransaction &) -> domain::Result<HistoryPlan> {
        const auto top = HistoryStorage(m_connection).undoTop();
        if (!top)
            return top.error();
        if (!top->isValid())
            return domain::Error{domain::ErrorKind::NotFound, tr("There is nothing to undo."), {}};
        if (*top != expected)
            return domain::Error{domain::ErrorKind::Conflict,
                                 tr("Somebody has changed something meanwhile, which would be undone "
                                    "instead. Nothing was changed; look at it, then undo again."),
                                 {}};
        return HistoryPlanner(m_connection).ofChangeSet(expected);
    });
}

domain::Result<Reversal> HistoryWriter::redo(ChangeSetId expected, const Conflicts &accepted)
{
    return write(ChangeKind::Redo, expected, {}, accepted, [&](ChangeSetTransaction &) -> domain::Result<HistoryPlan> {
        const auto top = HistoryStorage(m_connection).redoTop();
        if (!top)
            return top.error();
        if (*top != expected || !top->isValid())
            return domain::Error{
                domain::ErrorKind::NotFound, tr("There is nothing to redo: something was changed since the undo."), {}};
        return HistoryPlanner(m_connection).ofChangeSet(expected);
    });
}

domain::Result<Reversal> HistoryWriter::takeBack(ChangeSetId set, const Conflicts &accepted)
{
    HistoryStorage history(m_connection);
    if (auto allowed = requireReversible(set); !allowed)
        return allowed.error();
    const auto top = history.undoTop();
    if (!top)
        return top.error();
    if (*top == set)
        return undo(set, accepted);
    const auto found = history.changeSet(set);
    if (!found)
        return found.error();
    return write(ChangeKind::Restore, {}, tr("Took back: %1").arg(domain::HistoryWords::title(*found)), accepted,
                 [&](ChangeSetTransaction &) { return HistoryPlanner(m_connection).ofChangeSet(set); });
}

domain::Result<Reversal> HistoryWriter::restoreField(ChangeSetId set, domain::RecordRef record, const QString &field,
                                                     const Conflicts &accepted)
{
    return write(ChangeKind::Restore, {}, {}, accepted,
                 [&](ChangeSetTransaction &) { return HistoryPlanner(m_connection).ofField(set, record, field); });
}

domain::Result<Reversal> HistoryWriter::restoreRecord(ChangeSetId set, domain::RecordRef record,
                                                      const Conflicts &accepted)
{
    return write(ChangeKind::Restore, {}, {}, accepted,
                 [&](ChangeSetTransaction &) { return HistoryPlanner(m_connection).ofRecord(set, record); });
}

domain::Result<Reversal> HistoryWriter::restoreDirectory(ChangeSetId upTo, const QByteArray &shown,
                                                         const Progress &progress)
{
    const auto found = HistoryStorage(m_connection).changeSet(upTo);
    if (!found)
        return found.error();
    const QString at = QLocale().toString(found->at.toLocalTime(), QLocale::ShortFormat);
    const ChangeSetId next(upTo.value() + 1);
    return write(
        ChangeKind::Restore, {}, tr("The directory as of %1").arg(at), {},
        [&](ChangeSetTransaction &) -> domain::Result<HistoryPlan> {
            auto plan = HistoryPlanner(m_connection).ofDirectory(next, progress);
            if (plan && plan->fingerprint() != shown)
                return domain::Error{domain::ErrorKind::Conflict,
                                     tr("Somebody has changed something since this was shown, which would be undone as "
                                        "well. Nothing was changed; look at what would come of it now."),
                                     {}};
            return plan;
        },
        progress);
}

} // namespace storage

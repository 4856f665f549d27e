// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directoryrestore.h"

#include "models/directorysession.h"
#include "storage/transaction.h"

namespace models {

using domain::ChangeSetId;
using storage::HistoryStorage;

namespace {

domain::Result<RestorePreview> previewOf(storage::Connection &connection, ChangeSetId upTo,
                                         const storage::Progress &progress)
{
    RestorePreview preview;
    if (!upTo.isValid())
        return preview;
    auto snapshot = storage::Transaction::beginRead(connection);
    if (!snapshot)
        return snapshot.error();
    HistoryStorage history(connection);
    const auto found = history.changeSet(upTo);
    if (!found)
        return found.error();
    preview.upTo = upTo;
    preview.at = found->at;
    const auto newest = history.page({}, {}, 1);
    if (!newest)
        return newest.error();
    preview.isNewest = newest->first().id == upTo;
    storage::HistoryPlanner planner(connection);
    auto plan = planner.ofDirectory(ChangeSetId(upTo.value() + 1), progress);
    if (!plan)
        return plan.error();
    if (auto done = planner.keepRolesOver(*plan); !done)
        return done.error();
    preview.counts = plan->counts;
    preview.fingerprint = plan->fingerprint();
    return preview;
}

} // namespace

DirectoryRestore::DirectoryRestore(HistorySession &history, QObject *parent)
    : QObject(parent), m_history(history), m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_worker.setMaxThreadCount(1);
}

DirectoryRestore::~DirectoryRestore()
{
    ++*m_newest;
    m_worker.waitForDone();
}

void DirectoryRestore::cancel()
{
    ++*m_newest;
}

/// This object outlives the worker: its destructor waits for it.
storage::Progress DirectoryRestore::progressOf(quint64 ticket)
{
    return [this, ticket, newest = m_newest](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, ticket, done, total] {
            if (m_newest->load() == ticket)
                Q_EMIT progressed(done, total);
        });
        return newest->load() == ticket;
    };
}

void DirectoryRestore::preview(const QDateTime &moment)
{
    startPreview([moment](HistoryStorage &history) { return history.newestUntil(moment); });
}

void DirectoryRestore::preview(ChangeSetId upTo)
{
    startPreview([upTo](HistoryStorage &) { return domain::Result<ChangeSetId>(upTo); });
}

void DirectoryRestore::startPreview(const FindTarget &findTarget)
{
    const quint64 ticket = ++*m_newest;
    m_worker.start(
        [this, ticket, findTarget, progress = progressOf(ticket), location = m_history.session().location()] {
            const auto look = [&]() -> domain::Result<RestorePreview> {
                auto connection = storage::Connection::open(location, storage::OpenMode::ReadOnly);
                if (!connection)
                    return connection.error();
                HistoryStorage history(**connection);
                const auto target = findTarget(history);
                return target ? previewOf(**connection, *target, progress) : target.error();
            };
            QMetaObject::invokeMethod(this, [this, ticket, outcome = look()] {
                if (m_newest->load() != ticket)
                    return;
                if (outcome)
                    Q_EMIT previewed(*outcome);
                else
                    Q_EMIT failed(outcome.error());
            });
        });
}

void DirectoryRestore::restore(const RestorePreview &preview)
{
    const quint64 ticket = ++*m_newest;
    m_restoring = true;
    m_worker.start([this, preview, progress = progressOf(ticket), location = m_history.session().location(),
                    author = m_history.session().author()] {
        const auto work = [&]() -> domain::Result<Reversal> {
            auto connection = storage::Connection::open(location, storage::OpenMode::ReadWrite);
            if (!connection)
                return connection.error();
            return storage::HistoryWriter(**connection, author)
                .restoreDirectory(preview.upTo, preview.fingerprint, progress);
        };
        QMetaObject::invokeMethod(this, [this, outcome = work()] { endRestore(outcome); });
    });
}

void DirectoryRestore::endRestore(const domain::Result<Reversal> &outcome)
{
    m_restoring = false;
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    m_history.session().follow();
    Q_EMIT restored();
}

} // namespace models

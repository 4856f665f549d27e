// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historysession.h"

#include "models/directorysession.h"
#include "storage/history/recyclebin.h"

namespace models {

using storage::ChangeKind;
using storage::HistoryStorage;
using storage::HistoryWriter;
using storage::RecycleBin;

namespace {

/// Of a larger change set the first records are shown, and how many there are.
constexpr int recordsShown = 500;

} // namespace

HistorySession::HistorySession(DirectorySession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_session, &DirectorySession::changed, this, &HistorySession::refresh);
}

std::optional<domain::ChangeSet> HistorySession::read(const domain::Result<domain::ChangeSetId> &id)
{
    if (!id || !id->isValid() || m_session.isReadOnly())
        return {};
    auto set = HistoryStorage(m_session.connection()).changeSet(*id);
    return set ? std::optional(*std::move(set)) : std::nullopt;
}

const HistorySession::Next &HistorySession::next()
{
    if (!m_next) {
        HistoryStorage history(m_session.connection());
        const auto newest = history.page({}, {}, 1);
        const bool withdrawn = newest && !newest->isEmpty() && newest->constFirst().kind == ChangeKind::Withdraw;
        m_next = {read(history.undoTop()), read(history.redoTop()), withdrawn};
    }
    return *m_next;
}

qint64 HistorySession::binCount()
{
    if (!m_binCount) {
        const auto count = RecycleBin(m_session.connection()).count();
        m_binCount = count ? *count : 0;
    }
    return *m_binCount;
}

void HistorySession::refresh()
{
    m_next.reset();
    m_binCount.reset();
    Q_EMIT changed();
}

domain::Result<QList<domain::ChangeSet>> HistorySession::page(const HistoryFilter &filter, domain::ChangeSetId before,
                                                              int limit, domain::ChangeSetId after)
{
    return HistoryStorage(m_session.connection()).page(filter, before, limit, after);
}

domain::Result<ChangeDetails> HistorySession::details(domain::ChangeSetId id, const HistoryFilter &filter)
{
    return HistoryStorage(m_session.connection()).details(id, recordsShown, filter);
}

domain::Result<QStringList> HistorySession::authors()
{
    return HistoryStorage(m_session.connection()).authors();
}

domain::Result<QList<domain::BinEntry>> HistorySession::bin()
{
    return RecycleBin(m_session.connection()).entries();
}

domain::Result<Reversal> HistorySession::write(const Write &work)
{
    HistoryWriter writer(m_session.connection(), m_session.author());
    auto done = work(writer);
    if (done && done->isDone())
        m_session.follow();
    return done;
}

domain::Result<Reversal> HistorySession::undo(const Conflicts &accepted)
{
    const domain::ChangeSet set = nextUndo().value_or(domain::ChangeSet());
    auto done = write([&](HistoryWriter &writer) { return writer.undo(set.id, accepted); });
    if (done && done->isDone())
        Q_EMIT undone(set);
    return done;
}

domain::Result<Reversal> HistorySession::redo(const Conflicts &accepted)
{
    const domain::ChangeSet set = nextRedo().value_or(domain::ChangeSet());
    auto done = write([&](HistoryWriter &writer) { return writer.redo(set.id, accepted); });
    if (done && done->isDone())
        Q_EMIT redone(set);
    return done;
}

domain::Result<Reversal> HistorySession::takeBack(domain::ChangeSetId set, const Conflicts &accepted)
{
    return write([&](HistoryWriter &writer) { return writer.takeBack(set, accepted); });
}

domain::Result<Reversal> HistorySession::restoreField(domain::ChangeSetId set, domain::RecordRef record,
                                                      const QString &field, const Conflicts &accepted)
{
    return write([&](HistoryWriter &writer) { return writer.restoreField(set, record, field, accepted); });
}

domain::Result<Reversal> HistorySession::restoreRecord(domain::ChangeSetId set, domain::RecordRef record,
                                                       const Conflicts &accepted)
{
    return write([&](HistoryWriter &writer) { return writer.restoreRecord(set, record, accepted); });
}

domain::Result<void> HistorySession::writeBin(ChangeKind kind, const QList<domain::RecordRef> &records)
{
    storage::Connection &connection = m_session.connection();
    auto transaction = storage::ChangeSetTransaction::begin(connection, m_session.author(), kind);
    if (!transaction)
        return transaction.error();
    RecycleBin bin(connection);
    auto done = kind == ChangeKind::Restore ? bin.restore(*transaction, records) : bin.remove(*transaction, records);
    if (!done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    m_session.follow();
    return {};
}

domain::Result<void> HistorySession::restoreFromBin(const QList<domain::RecordRef> &records)
{
    return writeBin(ChangeKind::Restore, records);
}

domain::Result<void> HistorySession::removeForGood(const QList<domain::RecordRef> &records)
{
    return writeBin(ChangeKind::Delete, records);
}

} // namespace models

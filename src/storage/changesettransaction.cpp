// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changesettransaction.h"

#include "domain/text.h"
#include "storage/query.h"
#include "storage/searchindex.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace storage {

ChangeSetTransaction::ChangeSetTransaction(Transaction transaction, QString author)
    : m_transaction(std::move(transaction))
    , m_author(std::move(author))
    , m_time(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
{}

domain::Result<ChangeSetTransaction> ChangeSetTransaction::begin(Connection &connection, const QString &author,
                                                                 ChangeKind kind, const QString &note,
                                                                 domain::ChangeSetId reverses)
{
    if (connection.fileState() != FileState::InPlace)
        return domain::Error{domain::ErrorKind::InputOutput,
                             tr("“%1” was moved, deleted or replaced by another program while it was open. Nothing was "
                                "saved; save a copy of what is shown here, or open the file again.")
                                 .arg(connection.location().displayName()),
                             connection.location().path()};
    auto transaction = Transaction::beginWrite(connection);
    if (!transaction)
        return transaction.error();
    ChangeSetTransaction result(*std::move(transaction), domain::cleanLine(author));
    if (auto opened = result.open(kind, note, reverses); !opened)
        return opened.error();
    return result;
}

domain::Result<void> ChangeSetTransaction::open(ChangeKind kind, const QString &note, domain::ChangeSetId reverses)
{
    if (connection().engine() == Engine::Postgresql) {
        // One writer at a time, as on SQLite: numbers of change sets then follow the order of the commits.
        if (auto locked = connection().execute(u"LOCK TABLE change_set IN EXCLUSIVE MODE"_s); !locked)
            return locked.error();
    }
    Query insert(connection(), u"insert_change_set"_s);
    insert.bind(u":kind"_s, changeKindCode(kind)).bind(u":author"_s, m_author);
    insert.bind(u":reverses"_s,
                reverses.isValid() ? QVariant(reverses.value()) : QVariant(QMetaType::fromType<qlonglong>()));
    auto id = insert.bind(u":note"_s, domain::cleanText(note)).execInsert();
    if (!id)
        return id.error();
    m_id = domain::ChangeSetId(*id);
    const auto queued = SearchIndex(connection()).newestQueued();
    if (!queued)
        return queued.error();
    m_queuedBefore = *queued;
    return {};
}

domain::Result<domain::ChangeSetId> ChangeSetTransaction::commit()
{
    Query used(connection(), u"read_change_set_used"_s);
    auto changed = used.bind(u":id"_s, m_id.value()).execValue();
    if (!changed || !changed->toBool()) {
        m_transaction.rollback();
        return changed ? domain::Result<domain::ChangeSetId>(domain::ChangeSetId()) : changed.error();
    }
    if (auto indexed = SearchIndex(connection()).update(m_queuedBefore); !indexed) {
        m_transaction.rollback();
        return indexed.error();
    }
    Query close(connection(), u"close_change_set"_s);
    if (auto closed = close.bind(u":at"_s, m_time).bind(u":id"_s, m_id.value()).execOne(); !closed) {
        m_transaction.rollback();
        return closed.error();
    }
    if (auto committed = m_transaction.commit(); !committed)
        return committed.error();
    return m_id;
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/transaction.h"

#include "storage/query.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr int tries = 3; // each waits for the session's busy timeout

} // namespace

Transaction::Transaction(Connection &connection, bool owns) : m_connection(&connection), m_owns(owns)
{
    if (owns)
        connection.m_inTransaction = true;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(other.m_connection), m_owns(std::exchange(other.m_owns, false))
{}

Transaction::~Transaction()
{
    rollback();
}

domain::Result<Transaction> Transaction::beginRead(Connection &connection)
{
    if (connection.isInTransaction())
        return Transaction(connection, false);
    const QString begin =
        connection.engine() == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
    if (auto begun = connection.execute(begin); !begun)
        return begun.error();
    return Transaction(connection, true);
}

domain::Result<Transaction> Transaction::beginWrite(Connection &connection)
{
    if (connection.isReadOnly())
        return messageOf(domain::ErrorKind::ReadOnly);
    if (connection.isInTransaction())
        return messageOf(domain::ErrorKind::Internal, u"a transaction is open already"_s);
    const QString begin = connection.engine() == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    for (int attempt = 1;; ++attempt) {
        auto begun = connection.execute(begin);
        if (begun)
            return Transaction(connection, true);
        if (begun.error().kind != domain::ErrorKind::Busy || attempt == tries)
            return begun.error();
    }
}

domain::Result<void> Transaction::commit()
{
    if (!m_owns)
        return {};
    if (auto done = m_connection->execute(u"COMMIT"_s); !done) {
        rollback();
        return done.error();
    }
    m_owns = false;
    m_connection->m_inTransaction = false;
    return {};
}

void Transaction::rollback()
{
    if (!std::exchange(m_owns, false))
        return;
    // Fails only when the engine has rolled back by itself (disk full, connection lost), which is what is wanted.
    (void)m_connection->execute(u"ROLLBACK"_s);
    m_connection->m_inTransaction = false;
}

} // namespace storage

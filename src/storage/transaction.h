// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/connection.h"

namespace storage {

/// A transaction that is rolled back unless committed. Reading gives one snapshot; inside another transaction it joins
/// that one. Writing begins at once, one writer at a time on both engines, after a few tries if another holds it.
class Transaction
{
public:
    static domain::Result<Transaction> beginRead(Connection &connection);
    static domain::Result<Transaction> beginWrite(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Connection &connection() const { return *m_connection; }
    [[nodiscard]] domain::Result<void> commit();
    void rollback();

private:
    Transaction(Connection &connection, bool owns);

    Connection *m_connection = nullptr;
    bool m_owns = false; ///< false: joined an outer one, or over
};

} // namespace storage

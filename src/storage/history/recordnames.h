// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/history.h"
#include "storage/history/rowstate.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace storage {

/// The names people know records by: as they are now, of those gone for good as they were last. Remembers them.
class RecordNames
{
    Q_DECLARE_TR_FUNCTIONS(storage::RecordNames)

public:
    explicit RecordNames(Connection &connection) : m_connection(connection), m_reader(connection) {}

    [[nodiscard]] QString of(domain::RecordRef record);
    /// Names may have changed.
    void forget() { m_names.clear(); }
    /// The name it has in that state.
    [[nodiscard]] QString in(domain::RecordRef record, const RowState &state);
    /// A field in words.
    [[nodiscard]] QString text(domain::RecordRef record, const QString &field, const QVariant &value);

private:
    /// Of a group or person that is there, without the rest of it; a null text otherwise.
    [[nodiscard]] QString storedName(domain::RecordRef record);
    [[nodiscard]] RowState lastState(domain::RecordRef record);

    Connection &m_connection;
    RowReader m_reader;
    std::optional<Query> m_deleted;
    std::optional<Query> m_groupName;
    std::optional<Query> m_personName;
    QHash<domain::RecordRef, QString> m_names;
};

/// What a stored name of a person says: of one who withdrew nothing is stored.
[[nodiscard]] QString personNameOf(const QString &stored);

} // namespace storage

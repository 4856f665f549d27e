// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/personroles.h"
#include "domain/result.h"
#include "storage/connection.h"

#include <QList>

namespace storage {

/// Everything a person is in: their roles, the editions of that time, and what the history holds about them.
class PersonRecords
{
public:
    explicit PersonRecords(Connection &connection);

    /// Now and before, by the names of the groups; those of groups in the bin too.
    [[nodiscard]] domain::Result<QList<domain::PersonRole>> roles(domain::PersonId id);
    /// Published while a role of theirs was recorded, by number.
    [[nodiscard]] domain::Result<QList<domain::NamingEdition>> editions(domain::PersonId id);
    /// Of their record, of records merged into it, and of roles that are or were theirs; oldest first.
    [[nodiscard]] domain::Result<QList<domain::PersonHistoryEntry>> history(domain::PersonId id);
    /// All of it from one snapshot.
    [[nodiscard]] domain::Result<domain::PersonData> all(domain::PersonId id);
    /// The person, and the records merged into theirs: those in the bin, and those deleted for good since, which only
    /// the history knows. Not one that became a person of its own again.
    [[nodiscard]] domain::Result<QList<qint64>> mergedIds(domain::PersonId id);

private:
    struct Change
    {
        qint64 id = 0;
        qint64 changeSet = 0;
        domain::PersonHistoryEntry entry;
    };
    struct RoleRow
    {
        qint64 id = 0;
        qint64 group = 0;
        bool stands = false;
    };
    /// From one change set on and before another, 0 for no end.
    struct Span
    {
        qint64 from = 0;
        qint64 before = 0;
    };
    [[nodiscard]] domain::Result<void> addMentions(domain::PersonData &data);
    /// The record that a person in the bin or deleted for good was merged into last, 0 for none.
    [[nodiscard]] domain::Result<qint64> mergedInto(qint64 person);
    [[nodiscard]] domain::Result<QList<RoleRow>> roleRows(const QList<qint64> &persons);
    [[nodiscard]] domain::Result<QList<Change>> changes(const QString &statementName, qint64 row, qint64 group);
    [[nodiscard]] domain::Result<QList<Span>> spans(const RoleRow &row, const QList<qint64> &persons);

    Connection &m_connection;
};

} // namespace storage

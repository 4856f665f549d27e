// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/history.h"
#include "domain/result.h"
#include "storage/connection.h"
#include "storage/query.h"

#include <QHash>
#include <QVariantMap>

#include <memory>

namespace storage {

/// The recorded fields of a record at some time: texts, whole numbers (qlonglong) and, for no reference, no value.
struct RowState
{
    bool exists = false;
    QVariantMap values;

    friend bool operator==(const RowState &, const RowState &) = default;
};

/// One recorded change of a record.
struct RowChange
{
    enum class Operation { Insert, Update, Delete };

    domain::ChangeSetId set;
    domain::RecordRef record;
    domain::GroupId group;
    Operation operation = Operation::Update;
    QVariantMap oldValues;
    bool withdraws = false;
};

/// Reads the columns of the statements list_changes_*.
[[nodiscard]] RowChange changeFromRow(const Query &row);
/// History's old values, as a RowState holds them.
[[nodiscard]] QVariantMap valuesFromJson(const QString &json);
/// The state before that change, which led to `state`.
void rewind(RowState &state, const RowChange &change);
/// True for the changes that nothing goes back over: those that withdrew a person, of that person's record. A record
/// that was deleted for good before is emptied and deleted again by them: going back over that brings it back empty.
[[nodiscard]] bool isBarrier(const RowChange &change);

/// Reads records as history has them, with statements prepared once.
class RowReader
{
public:
    explicit RowReader(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] domain::Result<RowState> read(domain::RecordRef record);

private:
    Connection &m_connection;
    QHash<domain::RecordKind, std::shared_ptr<Query>> m_queries;
};

/// What a record is now, was after a change set and was before it.
struct RowTimes
{
    RowState now;
    RowState after;
    RowState before;
};
[[nodiscard]] domain::Result<RowTimes> timesOf(RowReader &reader, Query &changesOfRecord, domain::RecordRef record,
                                               domain::ChangeSetId set);

} // namespace storage

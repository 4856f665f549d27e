// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/rowstate.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// As the engines give values and as JSON does, they are of one kind.
QVariant plain(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.metaType() == QMetaType::fromType<QString>())
        return value;
    return value.toLongLong();
}

RowChange::Operation operationOf(const QString &code)
{
    if (code == u"insert")
        return RowChange::Operation::Insert;
    return code == u"delete" ? RowChange::Operation::Delete : RowChange::Operation::Update;
}

} // namespace

QVariantMap valuesFromJson(const QString &json)
{
    QVariantMap values;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        values.insert(field.key(), plain(field.value().toVariant()));
    return values;
}

RowChange changeFromRow(const Query &row)
{
    RowChange change;
    change.set = domain::ChangeSetId(row.value(0).toLongLong());
    change.record = {domain::recordKindFromTable(row.value(1).toString()).value_or(domain::RecordKind::Directory),
                     row.value(2).toLongLong()};
    change.group = domain::GroupId(row.value(3).toLongLong());
    change.operation = operationOf(row.value(4).toString());
    change.oldValues = valuesFromJson(row.value(5).toString());
    change.withdraws = row.value(6).toString() == domain::changeKindCode(domain::ChangeKind::Withdraw);
    return change;
}

void rewind(RowState &state, const RowChange &change)
{
    switch (change.operation) {
    case RowChange::Operation::Insert:
        state = {};
        break;
    case RowChange::Operation::Delete:
        state = {true, change.oldValues};
        break;
    case RowChange::Operation::Update:
        state.values.insert(change.oldValues);
        break;
    }
}

bool isBarrier(const RowChange &change)
{
    return change.withdraws && change.record.kind == domain::RecordKind::Person &&
           change.operation != RowChange::Operation::Delete;
}

domain::Result<RowState> RowReader::read(domain::RecordRef record)
{
    auto &query = m_queries[record.kind];
    if (!query)
        query = std::make_shared<Query>(m_connection, u"read_row_of_"_s + domain::recordTable(record.kind));
    if (auto done = query->bind(u":id"_s, record.id).exec(); !done)
        return done.error();
    RowState state;
    state.exists = query->next();
    if (state.exists) {
        const QSqlRecord row = query->record();
        for (int column = 0; column < row.count(); ++column)
            state.values.insert(row.fieldName(column), plain(row.value(column)));
    }
    query->finish();
    return state;
}

domain::Result<RowTimes> timesOf(RowReader &reader, Query &changesOfRecord, domain::RecordRef record,
                                 domain::ChangeSetId set)
{
    const auto now = reader.read(record);
    if (!now)
        return now.error();
    RowTimes times{*now, *now, *now};
    changesOfRecord.bind(u":table_name"_s, domain::recordTable(record.kind)).bind(u":row_id"_s, record.id);
    if (auto done = changesOfRecord.bind(u":change_set_id"_s, set.value()).exec(); !done)
        return done.error();
    while (changesOfRecord.next()) {
        const RowChange change = changeFromRow(changesOfRecord);
        if (isBarrier(change))
            break;
        rewind(times.before, change);
        if (change.set != set)
            times.after = times.before;
    }
    auto ended = changesOfRecord.ended();
    changesOfRecord.finish();
    return ended ? domain::Result<RowTimes>(times) : ended.error();
}

} // namespace storage

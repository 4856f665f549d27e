// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/planwriter.h"

#include "storage/groupstorage.h"
#include "storage/groupwriter.h"
#include "storage/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::RecordKind;

namespace storage {

namespace {

bool isParent(RecordKind kind)
{
    return kind == RecordKind::Group || kind == RecordKind::Person || kind == RecordKind::Directory;
}

bool hasStamp(RecordKind kind)
{
    return isParent(kind);
}

domain::LocalizedText nameOf(const RowState &group)
{
    return {group.values.value(u"name_fr"_s).toString(), group.values.value(u"name_en"_s).toString()};
}

void bindKeys(Query &query, const RowTarget &row)
{
    if (row.record.kind == RecordKind::Group) {
        const GroupKeys keys = keysOf(nameOf(row.target));
        query.bind(u":name_key"_s, keys.french).bind(u":name_en_key"_s, keys.english);
    } else if (row.record.kind == RecordKind::Person) {
        const PersonKeys keys = keysOf(row.target.values.value(u"display_name"_s).toString(),
                                       row.target.values.value(u"sort_name"_s).toString());
        query.bind(u":name_key"_s, keys.name).bind(u":sort_key"_s, keys.sort);
    }
}

bool isRenumbered(const RowTarget &row)
{
    return row.record.kind == RecordKind::Edition && row.now.exists && row.target.exists &&
           row.now.values.value(u"number"_s) != row.target.values.value(u"number"_s);
}

} // namespace

PlanWriter::PlanWriter(ChangeSetTransaction &transaction) : m_transaction(transaction) {}

Query &PlanWriter::prepared(const QString &statement)
{
    auto &query = m_queries[statement];
    if (!query)
        query = std::make_shared<Query>(m_transaction.connection(), statement);
    return *query;
}

domain::Result<void> PlanWriter::step()
{
    constexpr qint64 stride = 64;
    if (m_progress && ++m_done % stride == 0 && !m_progress(m_done, m_total))
        return messageOf(domain::ErrorKind::Cancelled);
    return {};
}

domain::Result<void> PlanWriter::write(const HistoryPlan &plan, const Progress &progress)
{
    m_progress = progress;
    m_done = 0;
    m_total = plan.rows.size();
    const auto version = prepared(u"read_next_row_version"_s).execValue();
    if (!version)
        return version.error();
    m_nextVersion = version->toLongLong();
    m_takenOut.clear();
    if (std::count_if(plan.rows.begin(), plan.rows.end(), isRenumbered) > 1) {
        for (const RowTarget &row : plan.rows) {
            if (isRenumbered(row))
                m_takenOut += row.record;
        }
    }
    if (auto done = removeRows(plan.rows, false); !done)
        return done;
    if (auto done = writeRows(plan.rows, true); !done)
        return done;
    if (auto done = writeRows(plan.rows, false); !done)
        return done;
    if (auto done = removeRows(plan.rows, true); !done)
        return done;
    if (auto done = touchGroups(plan.rows); !done)
        return done;
    if (auto done = requireNoCycles(plan.rows); !done)
        return done;
    return requireFreeNames(plan.rows);
}

domain::Result<void> PlanWriter::removeRows(const QList<RowTarget> &rows, bool parents)
{
    for (const RowTarget &row : rows) {
        const bool goes = row.now.exists && (!row.target.exists || m_takenOut.contains(row.record));
        if (!goes || isParent(row.record.kind) != parents)
            continue;
        if (auto done = remove(row.record); !done)
            return done;
        if (auto done = step(); !done)
            return done;
    }
    return {};
}

domain::Result<void> PlanWriter::remove(domain::RecordRef record)
{
    auto done = prepared(u"delete_"_s + domain::recordTable(record.kind)).bind(u":id"_s, record.id).execOne();
    if (!done && done.error().kind == domain::ErrorKind::InvalidInput)
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("A record that would be removed is now used elsewhere. Nothing was changed; take back "
                                "the newer changes first."),
                             done.error().detail};
    return done;
}

domain::Result<void> PlanWriter::writeRows(const QList<RowTarget> &rows, bool parents)
{
    for (const RowTarget &row : rows) {
        const bool differs = row.now != row.target || m_takenOut.contains(row.record);
        if (!row.target.exists || !differs || isParent(row.record.kind) != parents)
            continue;
        if (auto done = writeRow(row); !done)
            return done;
        if (auto done = step(); !done)
            return done;
    }
    return {};
}

domain::Result<void> PlanWriter::writeRow(const RowTarget &row)
{
    Query &query = prepared(u"write_row_of_"_s + domain::recordTable(row.record.kind));
    const QVariant none(QMetaType::fromType<qlonglong>());
    for (auto value = row.target.values.begin(); value != row.target.values.end(); ++value)
        query.bind(u':' + value.key(), value->isValid() ? *value : none);
    bindKeys(query, row);
    if (hasStamp(row.record.kind))
        bindStamp(query, m_transaction);
    if (row.record.kind == RecordKind::Group || row.record.kind == RecordKind::Person)
        query.bind(u":row_version"_s, m_nextVersion);
    auto done = query.bind(u":id"_s, row.record.id).execOne();
    if (!done && row.record.kind == RecordKind::Edition && done.error().kind == domain::ErrorKind::Conflict)
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("There is now another edition with the number %1. Nothing was changed; give that one "
                                "another number first.")
                                 .arg(row.target.values.value(u"number"_s).toLongLong()),
                             done.error().detail};
    if (!done && done.error().kind == domain::ErrorKind::InvalidInput)
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("What was there does not fit what is there now. Nothing was changed; take back the "
                                "newer changes first."),
                             done.error().detail};
    return done;
}

/// The version of a group moves on with its parts, since the form saves them together.
domain::Result<void> PlanWriter::touchGroups(const QList<RowTarget> &rows)
{
    QSet<qint64> own;
    QSet<qint64> touched;
    for (const RowTarget &row : rows) {
        if (row.record.kind == RecordKind::Group)
            own += row.record.id;
        for (const RowState *state : {&row.now, &row.target}) {
            if (row.now != row.target && state->values.contains(u"group_id"_s))
                touched += state->values.value(u"group_id"_s).toLongLong();
        }
    }
    QList<qint64> ids = (touched - own).values();
    std::sort(ids.begin(), ids.end());
    Query &touch = prepared(u"update_group_moved_on"_s);
    bindStamp(touch, m_transaction);
    for (const qint64 id : std::as_const(ids)) {
        if (auto done = touch.bind(u":id"_s, id).exec(); !done)
            return done;
    }
    return {};
}

/// A tie that comes back may meet others made since.
domain::Result<void> PlanWriter::requireNoCycles(const QList<RowTarget> &rows)
{
    QSet<qint64> tied;
    for (const RowTarget &row : rows) {
        if (row.record.kind == RecordKind::Lineage && row.target.exists && row.now != row.target)
            tied += row.target.values.value(u"group_id"_s).toLongLong();
    }
    GroupStorage groups(m_transaction.connection());
    GroupWriter writer(m_transaction);
    for (const qint64 id : std::as_const(tied)) {
        const auto group = groups.read(domain::GroupId(id));
        if (!group && group.error().kind == domain::ErrorKind::NotFound)
            continue; // it lies in the bin
        if (!group)
            return group.error();
        if (auto done = writer.requireNoCycle(*group); !done)
            return done;
    }
    return {};
}

domain::Result<void> PlanWriter::requireFreeNames(const QList<RowTarget> &rows)
{
    GroupStorage groups(m_transaction.connection());
    for (const RowTarget &row : rows) {
        const QString bin = row.target.values.value(u"deleted_at"_s).toString();
        if (row.record.kind != RecordKind::Group || !row.target.exists || !bin.isEmpty())
            continue;
        const bool wasShown = row.now.exists && row.now.values.value(u"deleted_at"_s).toString().isEmpty();
        const domain::LocalizedText name = nameOf(row.target);
        if (wasShown && nameOf(row.now) == name)
            continue;
        for (const QString &each : {name.french, name.english}) {
            const auto found = groups.findByName(each, domain::GroupId(row.record.id));
            if (!found)
                return found.error();
            if (found->isValid())
                return domain::Error{
                    domain::ErrorKind::InvalidInput,
                    tr("There is now another group named “%1”. Nothing was changed; give that one another name first.")
                        .arg(each),
                    {}};
        }
    }
    return {};
}

} // namespace storage

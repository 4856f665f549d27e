// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/groupparts.h"

#include "storage/rows.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

template<typename Part>
struct Kind;

template<>
struct Kind<domain::Facilitation>
{
    static QString table() { return u"facilitation"_s; }
    static domain::Facilitation read(const Query &row) { return facilitationFromRow(row); }
};
template<>
struct Kind<domain::MailingList>
{
    static QString table() { return u"mailing_list"_s; }
    static domain::MailingList read(const Query &row) { return mailingListFromRow(row); }
};
template<>
struct Kind<domain::Lineage>
{
    static QString table() { return u"lineage"_s; }
    static domain::Lineage read(const Query &row) { return lineageFromRow(row); }
};

} // namespace

template<typename Part>
PartTable<Part>::PartTable(Connection &connection) : m_connection(connection)
{}

template<typename Part>
domain::Result<QList<Part>> PartTable<Part>::read(domain::GroupId group)
{
    Query query(m_connection, u"list_"_s + Kind<Part>::table() + u"s_of_group");
    if (auto done = query.bind(u":group_id"_s, group.value()).exec(); !done)
        return done.error();
    QList<Part> parts;
    while (query.next())
        parts += Kind<Part>::read(query);
    auto ended = query.ended();
    return ended ? domain::Result<QList<Part>>(parts) : ended.error();
}

template<typename Part>
domain::Result<QHash<qint64, QList<Part>>> PartTable<Part>::readAll()
{
    Query query(m_connection, u"list_"_s + Kind<Part>::table() + u's');
    if (auto done = query.exec(); !done)
        return done.error();
    QHash<qint64, QList<Part>> parts;
    while (query.next())
        parts[query.value(0).toLongLong()] += Kind<Part>::read(query);
    auto ended = query.ended();
    return ended ? domain::Result<QHash<qint64, QList<Part>>>(parts) : ended.error();
}

template<typename Part>
domain::Result<QHash<qint64, typename PartTable<Part>::Row>> PartTable<Part>::readRows(domain::GroupId group)
{
    Query query(m_connection, u"list_"_s + Kind<Part>::table() + u"s_of_group");
    if (auto done = query.bind(u":group_id"_s, group.value()).exec(); !done)
        return done.error();
    QHash<qint64, Row> rows;
    while (query.next()) {
        const Part part = Kind<Part>::read(query);
        rows.insert(part.id.value(), Row{part, query.value(u"position"_s).toLongLong()});
    }
    auto ended = query.ended();
    return ended ? domain::Result<QHash<qint64, Row>>(rows) : ended.error();
}

template<typename Part>
domain::Result<void> PartTable<Part>::insert(domain::GroupId group, const Part &part, qint64 position)
{
    if (!m_insert)
        m_insert.emplace(m_connection, u"insert_"_s + Kind<Part>::table());
    bindPart(*m_insert, part);
    auto id = m_insert->bind(u":group_id"_s, group.value()).bind(u":position"_s, position).execInsert();
    return id ? domain::Result<void>() : id.error();
}

template<typename Part>
domain::Result<void> PartTable<Part>::update(domain::GroupId group, const Part &part, qint64 position)
{
    Query query(m_connection, u"update_"_s + Kind<Part>::table());
    bindPart(query, part);
    query.bind(u":group_id"_s, group.value()).bind(u":position"_s, position);
    return query.bind(u":id"_s, part.id.value()).execOne();
}

template<typename Part>
domain::Result<void> PartTable<Part>::remove(qint64 id)
{
    return Query(m_connection, u"delete_"_s + Kind<Part>::table()).bind(u":id"_s, id).execOne();
}

template<typename Part>
domain::Result<qint64> PartTable<Part>::removeMissing(const QHash<qint64, Row> &rows, const QList<Part> &parts)
{
    QSet<qint64> kept;
    for (const Part &part : parts)
        kept += part.id.value();
    QList<qint64> gone;
    for (auto row = rows.keyBegin(); row != rows.keyEnd(); ++row) {
        if (!kept.contains(*row))
            gone += *row;
    }
    std::sort(gone.begin(), gone.end());
    for (const qint64 id : std::as_const(gone)) {
        if (auto done = remove(id); !done)
            return done.error();
    }
    return gone.size();
}

template<typename Part>
domain::Result<bool> PartTable<Part>::write(domain::GroupId group, const QList<Part> &parts)
{
    auto read = readRows(group);
    if (!read)
        return read.error();
    QHash<qint64, Row> rows = *read;
    const auto removed = removeMissing(rows, parts);
    if (!removed)
        return removed.error();
    bool changed = *removed > 0;
    qint64 last = -1;
    for (const Part &part : parts) {
        // Each stored row serves once: a part given twice under one id is a new one the second time.
        const auto found = rows.constFind(part.id.value());
        const bool isNew = found == rows.constEnd();
        const qint64 position = isNew ? last + 1 : std::max(found->position, last + 1);
        last = position;
        if (!isNew && found->part == part && found->position == position) {
            rows.erase(found);
            continue;
        }
        changed = true;
        const auto done = isNew ? insert(group, part, position) : update(group, part, position);
        if (!done)
            return done.error();
        if (!isNew)
            rows.erase(found);
    }
    return changed;
}

template class PartTable<domain::Facilitation>;
template class PartTable<domain::MailingList>;
template class PartTable<domain::Lineage>;

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personrecords.h"

#include "storage/editionstorage.h"
#include "storage/history/rowstate.h"
#include "storage/historyclearing.h"
#include "storage/personmentions.h"
#include "storage/personstorage.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

PersonRecords::PersonRecords(Connection &connection) : m_connection(connection) {}

domain::Result<QList<domain::PersonRole>> PersonRecords::roles(domain::PersonId id)
{
    Query query(m_connection, u"list_roles_of_person"_s);
    if (auto done = query.bind(u":person_id"_s, id.value()).exec(); !done)
        return done.error();
    QList<domain::PersonRole> roles;
    while (query.next()) {
        roles += domain::PersonRole{domain::GroupId(query.value(0).toLongLong()),
                                    {query.value(8).toString(), query.value(9).toString()},
                                    query.value(10).toLongLong(),
                                    query.value(11).toBool(),
                                    facilitationFromRow(query)};
    }
    auto ended = query.ended();
    return ended ? domain::Result<QList<domain::PersonRole>>(roles) : ended.error();
}

domain::Result<qint64> PersonRecords::mergedInto(qint64 person)
{
    const domain::RecordRef record{domain::RecordKind::Person, person};
    const auto now = RowReader(m_connection).read(record);
    if (!now)
        return now.error();
    Query query(m_connection, u"list_changes_of_record"_s);
    query.bind(u":table_name"_s, domain::recordTable(record.kind)).bind(u":row_id"_s, person);
    if (auto done = query.bind(u":change_set_id"_s, 0).exec(); !done)
        return done.error();
    // Back to when it was last a person of its own: the tie is loosed when the other record goes for good.
    RowState state = *now;
    const auto isOwn = [&state] { return state.exists && state.values.value(u"deleted_at"_s).toString().isEmpty(); };
    const auto into = [&state] { return state.values.value(u"merged_into"_s).toLongLong(); };
    while (!isOwn() && into() == 0 && query.next())
        rewind(state, changeFromRow(query));
    if (auto ended = query.ended(); !ended)
        return ended.error();
    query.finish();
    return isOwn() ? 0 : into();
}

domain::Result<QList<qint64>> PersonRecords::mergedIds(domain::PersonId id)
{
    QList<qint64> ids{id.value()};
    for (qsizetype place = 0; place < ids.size(); ++place) {
        Query query(m_connection, u"list_once_merged_into"_s);
        if (auto done = query.bind(u":id"_s, ids.at(place)).exec(); !done)
            return done.error();
        QList<qint64> others;
        while (query.next())
            others += query.value(0).toLongLong();
        if (auto ended = query.ended(); !ended)
            return ended.error();
        for (const qint64 other : std::as_const(others)) {
            const auto into = mergedInto(other);
            if (!into)
                return into.error();
            if (*into == ids.at(place) && !ids.contains(other))
                ids += other;
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

domain::Result<QList<PersonRecords::RoleRow>> PersonRecords::roleRows(const QList<qint64> &persons)
{
    QList<RoleRow> rows;
    QSet<qint64> seen;
    for (const qint64 person : persons) {
        Query query(m_connection, u"list_facilitation_rows_of_person"_s);
        if (auto done = query.bind(u":person_id"_s, person).exec(); !done)
            return done.error();
        while (query.next()) {
            const RoleRow row{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toBool()};
            if (!seen.contains(row.id))
                rows += row;
            seen += row.id;
        }
        if (auto ended = query.ended(); !ended)
            return ended.error();
    }
    return rows;
}

domain::Result<QList<PersonRecords::Change>> PersonRecords::changes(const QString &statementName, qint64 row,
                                                                    qint64 group)
{
    Query query(m_connection, statementName);
    query.bind(u":row_id"_s, row);
    if (group > 0)
        query.bind(u":group_id"_s, group);
    if (auto done = query.exec(); !done)
        return done.error();
    QList<Change> changes;
    while (query.next()) {
        Change change{query.value(0).toLongLong(), query.value(1).toLongLong(), {}};
        domain::PersonHistoryEntry &entry = change.entry;
        entry.at = QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs);
        entry.author = query.value(3).toString();
        entry.changeKind = query.value(4).toString();
        entry.table = query.value(5).toString();
        entry.group = domain::GroupId(query.value(7).toLongLong());
        entry.operation = query.value(8).toString();
        const QJsonObject old = QJsonDocument::fromJson(query.value(9).toString().toUtf8()).object();
        for (auto field = old.begin(); field != old.end(); ++field)
            entry.before.insert(field.key(), field->toVariant().toString());
        changes += change;
    }
    auto ended = query.ended();
    return ended ? domain::Result<QList<Change>>(changes) : ended.error();
}

domain::Result<QList<PersonRecords::Span>> PersonRecords::spans(const RoleRow &row, const QList<qint64> &persons)
{
    const auto changed = changes(u"list_changes_of_facilitation"_s, row.id, row.group);
    if (!changed)
        return changed.error();
    QList<Span> spans;
    qint64 from = 0;
    for (const Change &change : *changed) {
        const auto owner = change.entry.before.constFind(u"person_id"_s);
        if (owner != change.entry.before.constEnd()) {
            if (persons.contains(owner->toLongLong()))
                spans += Span{from, change.changeSet};
            from = change.changeSet;
        } else if (change.entry.operation == u"insert") {
            from = change.changeSet;
        }
    }
    if (!row.stands)
        return spans;
    const auto owner = Query(m_connection, u"read_facilitation_person"_s).bind(u":id"_s, row.id).execValue();
    if (!owner)
        return owner.error();
    if (persons.contains(owner->toLongLong()))
        spans += Span{from, 0};
    return spans;
}

domain::Result<QList<domain::NamingEdition>> PersonRecords::editions(domain::PersonId id)
{
    const auto persons = mergedIds(id);
    if (!persons)
        return persons.error();
    const auto rows = roleRows(*persons);
    if (!rows)
        return rows.error();
    QList<Span> all;
    for (const RoleRow &row : *rows) {
        const auto some = spans(row, *persons);
        if (!some)
            return some.error();
        all += *some;
    }
    const auto editions = EditionStorage(m_connection).all();
    if (!editions)
        return editions.error();
    QList<domain::NamingEdition> naming;
    for (const domain::Edition &edition : *editions) {
        const qint64 upTo = edition.upTo.value();
        const bool within = std::any_of(all.begin(), all.end(), [upTo](const Span &span) {
            return upTo >= span.from && (span.before == 0 || upTo < span.before);
        });
        const bool known = edition.upTo.isValid();
        if (known ? within : !all.isEmpty())
            naming += domain::NamingEdition{edition, known};
    }
    return naming;
}

domain::Result<QList<domain::PersonHistoryEntry>> PersonRecords::history(domain::PersonId id)
{
    const auto persons = mergedIds(id);
    if (!persons)
        return persons.error();
    QList<Change> all;
    for (const qint64 person : *persons) {
        const auto some = changes(u"list_changes_of_person"_s, person, 0);
        if (!some)
            return some.error();
        all += *some;
    }
    const auto rows = roleRows(*persons);
    if (!rows)
        return rows.error();
    for (const RoleRow &row : *rows) {
        const auto some = changes(u"list_changes_of_facilitation"_s, row.id, row.group);
        if (!some)
            return some.error();
        all += *some;
    }
    std::sort(all.begin(), all.end(), [](const Change &a, const Change &b) { return a.id < b.id; });
    QList<domain::PersonHistoryEntry> entries;
    for (const Change &change : std::as_const(all))
        entries += change.entry;
    return entries;
}

domain::Result<domain::PersonData> PersonRecords::all(domain::PersonId id)
{
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    const auto person = PersonStorage(m_connection).read(id);
    if (!person)
        return person.error();
    const auto theirRoles = roles(id);
    if (!theirRoles)
        return theirRoles.error();
    const auto named = editions(id);
    if (!named)
        return named.error();
    const auto entries = history(id);
    if (!entries)
        return entries.error();
    domain::PersonData data;
    data.person = *person;
    data.roles = *theirRoles;
    data.editions = *named;
    data.history = *entries;
    auto done = addMentions(data);
    return done ? domain::Result<domain::PersonData>(data) : done.error();
}

domain::Result<void> PersonRecords::addMentions(domain::PersonData &data)
{
    const auto ids = mergedIds(data.person.id);
    if (!ids)
        return ids.error();
    for (const qint64 id : *ids) {
        Query query(m_connection, u"read_person_of_bin"_s);
        if (auto done = query.bind(u":id"_s, id).exec(); !done)
            return done;
        if (query.next())
            data.merged += personFromRow(query);
    }
    PersonMentions mentions(m_connection);
    const auto naming = mentions.naming(*ids);
    if (!naming)
        return naming.error();
    const auto verified = mentions.verified(naming->own);
    if (!verified)
        return verified.error();
    const auto changes = mentions.signedChanges(naming->own);
    if (!changes)
        return changes.error();
    const auto texts = mentions.texts(*ids, naming->own, false);
    if (!texts)
        return texts.error();
    const auto earlier = HistoryClearing(m_connection, *ids, naming->own).countOthers();
    if (!earlier)
        return earlier.error();
    data.verified = *verified;
    data.signedChanges = *changes;
    data.texts = *texts;
    data.earlierTexts = *earlier;
    return {};
}

} // namespace storage

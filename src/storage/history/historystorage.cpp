// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/historystorage.h"

#include "domain/historywords.h"
#include "storage/transaction.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using domain::ChangeSet;
using domain::ChangeSetId;
using domain::NamedRecord;
using domain::RecordChange;
using domain::RecordKind;
using domain::RecordRef;

namespace storage {

namespace {

constexpr int subjectsNamed = 3;

ChangeSet setFromRow(const Query &row)
{
    ChangeSet set;
    set.id = ChangeSetId(row.value(0).toLongLong());
    set.at = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs);
    set.kind = domain::changeKindFromCode(row.value(2).toString()).value_or(domain::ChangeKind::External);
    set.author = row.value(3).toString();
    set.note = row.value(4).toString();
    set.reverses = ChangeSetId(row.value(5).toLongLong());
    set.undone = row.value(6).toBool();
    return set;
}

bool isAboutGroups(const NamedRecord &subject)
{
    return subject.record.kind == RecordKind::Group;
}

} // namespace

QString historyMoment(const QDateTime &time, const QString &otherwise)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : otherwise;
}

HistoryStorage::HistoryStorage(Connection &connection)
    : m_connection(connection)
    , m_reader(connection)
    , m_names(connection)
    , m_subjects(connection, u"list_subjects_of_change_sets"_s)
    , m_one(connection, u"list_change_sets"_s)
    , m_changesOfRecord(connection, u"list_changes_of_record"_s)
{
    bindPart(m_one, {});
}

void HistoryStorage::bindPart(Query &list, const HistoryFilter &filter) const
{
    list.bind(u":by_author"_s, filter.author ? 1 : 0).bind(u":author"_s, filter.author.value_or(QString()));
    list.bind(u":kind"_s, filter.kind ? domain::changeKindCode(*filter.kind) : QString());
    list.bind(u":from"_s, historyMoment(filter.from, QString()));
    list.bind(u":until"_s, historyMoment(filter.until, u"9999"_s));
}

domain::Result<QList<ChangeSet>> HistoryStorage::page(const HistoryFilter &filter, ChangeSetId before, int limit,
                                                      ChangeSetId after)
{
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    QString statement = u"list_change_sets"_s;
    if (filter.group.isValid())
        statement += u"_of_group"_s;
    else if (filter.person.isValid())
        statement += u"_of_person"_s;
    Query list(m_connection, statement);
    if (filter.group.isValid())
        list.bind(u":group_id"_s, filter.group.value());
    else if (filter.person.isValid())
        list.bind(u":person_id"_s, filter.person.value());
    bindPart(list, filter);
    list.bind(u":before"_s, before.isValid() ? before.value() : std::numeric_limits<qint64>::max());
    if (auto done = list.bind(u":after"_s, after.value()).bind(u":limit"_s, limit).exec(); !done)
        return done.error();
    QList<ChangeSet> sets;
    while (list.next())
        sets += setFromRow(list);
    if (auto ended = list.ended(); !ended)
        return ended.error();
    list.finish();
    if (auto done = readSubjects(sets); !done)
        return done.error();
    for (ChangeSet &set : sets) {
        if (auto done = readReversed(set); !done)
            return done.error();
    }
    return sets;
}

domain::Result<ChangeSet> HistoryStorage::changeSet(ChangeSetId id)
{
    auto found = page({}, ChangeSetId(id.value() + 1), 1, ChangeSetId(id.value() - 1));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return messageOf(domain::ErrorKind::NotFound, u"no change set "_s + QString::number(id.value()));
    return found->first();
}

domain::Result<QList<ChangeSet>> HistoryStorage::changeSets(const QList<ChangeSetId> &ids)
{
    constexpr qint64 farApart = 4; // what lies close together is read at once, with what lies between
    QList<ChangeSet> sets;
    for (qsizetype first = 0; first < ids.size();) {
        qsizetype last = first;
        while (last + 1 < ids.size() && ids.at(last).value() - ids.at(last + 1).value() <= farApart)
            ++last;
        const qint64 newest = ids.at(first).value(), oldest = ids.at(last).value();
        auto some = page({}, ChangeSetId(newest + 1), int(newest - oldest + 1), ChangeSetId(oldest - 1));
        if (!some)
            return some.error();
        for (const ChangeSet &set : std::as_const(*some)) {
            if (ids.contains(set.id))
                sets += set;
        }
        first = last + 1;
    }
    return sets;
}

domain::Result<void> HistoryStorage::readSubjects(QList<ChangeSet> &sets)
{
    QHash<ChangeSetId, ChangeSet *> byId;
    QList<qint64> ids;
    for (ChangeSet &set : sets) {
        byId.insert(set.id, &set);
        ids += set.id.value();
    }
    m_subjects.bind(u":ids"_s, idSet(m_connection.engine(), ids)).bind(u":limit"_s, subjectsNamed);
    if (auto done = m_subjects.exec(); !done)
        return done;
    QList<std::pair<ChangeSet *, NamedRecord>> subjects;
    while (m_subjects.next()) {
        ChangeSet *set = byId.value(ChangeSetId(m_subjects.value(0).toLongLong()));
        const auto kind = domain::recordKindFromTable(m_subjects.value(1).toString());
        const RecordRef record{kind.value_or(RecordKind::Directory), m_subjects.value(2).toLongLong()};
        const bool isFirst = subjects.isEmpty() || subjects.constLast().first != set;
        // With groups, they alone are what it is about: a person who came with one is told in the details.
        if (!isFirst && isAboutGroups(subjects.constLast().second) && record.kind != RecordKind::Group)
            continue;
        if (isFirst)
            set->subjectCount = m_subjects.value(3).toLongLong();
        subjects.append({set, {record, m_subjects.value(4).toString()}});
    }
    if (auto ended = m_subjects.ended(); !ended)
        return ended;
    m_subjects.finish();
    for (auto &[set, subject] : subjects) {
        if (subject.name.isEmpty()) // gone, or of a kind whose name takes more to tell
            subject.name = m_names.of(subject.record);
        set->subjects += subject;
    }
    return {};
}

domain::Result<void> HistoryStorage::readReversed(ChangeSet &set)
{
    ChangeSetId reversed = set.reverses;
    while (reversed.isValid()) {
        m_one.bind(u":before"_s, reversed.value() + 1).bind(u":after"_s, reversed.value() - 1);
        if (auto done = m_one.bind(u":limit"_s, 1).exec(); !done)
            return done;
        reversed = {};
        if (m_one.next()) {
            const ChangeSet other = setFromRow(m_one);
            set.of = other.kind;
            reversed = other.reverses;
        }
        m_one.finish();
    }
    return {};
}

domain::Result<QStringList> HistoryStorage::authors()
{
    Query list(m_connection, u"list_change_set_authors"_s);
    if (auto done = list.exec(); !done)
        return done.error();
    QStringList authors;
    while (list.next())
        authors += list.value(0).toString();
    auto ended = list.ended();
    return ended ? domain::Result<QStringList>(authors) : ended.error();
}

domain::Result<QSet<RecordRef>> HistoryStorage::rolesOf(domain::PersonId person)
{
    QSet<RecordRef> roles;
    if (!person.isValid())
        return roles;
    Query list(m_connection, u"list_facilitation_ids_of_person"_s);
    if (auto done = list.bind(u":person_id"_s, person.value()).exec(); !done)
        return done.error();
    while (list.next())
        roles += {RecordKind::Facilitation, list.value(0).toLongLong()};
    auto ended = list.ended();
    return ended ? domain::Result<QSet<RecordRef>>(roles) : ended.error();
}

domain::Result<ChangeDetails> HistoryStorage::details(ChangeSetId id, int limit, const HistoryFilter &filter)
{
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    const auto roles = rolesOf(filter.person);
    if (!roles)
        return roles.error();
    const auto belongs = [&](RecordRef record, qint64 group, qint64 person) {
        if (filter.group.isValid())
            return group == filter.group.value();
        return !filter.person.isValid() || person == filter.person.value() || roles->contains(record);
    };
    Query list(m_connection, u"list_records_of_change_set"_s);
    const bool isWhole = !filter.group.isValid() && !filter.person.isValid();
    list.bind(u":id"_s, id.value()).bind(u":limit"_s, isWhole ? limit : std::numeric_limits<qint32>::max());
    if (auto done = list.exec(); !done)
        return done.error();
    ChangeDetails details;
    QList<std::pair<RecordRef, domain::GroupId>> records;
    while (list.next()) {
        const auto kind = domain::recordKindFromTable(list.value(0).toString());
        if (!kind)
            continue;
        const RecordRef record{*kind, list.value(1).toLongLong()};
        if (belongs(record, list.value(2).toLongLong(), list.value(4).toLongLong()) && details.total++ < limit)
            records.append({record, domain::GroupId(list.value(2).toLongLong())});
    }
    if (auto ended = list.ended(); !ended)
        return ended.error();
    list.finish();
    if (isWhole && details.total == limit) { // an import may be of thousands: they are only counted
        const auto total = Query(m_connection, u"count_records_of_change_set"_s).bind(u":id"_s, id.value()).execValue();
        if (!total)
            return total.error();
        details.total = total->toLongLong();
    }
    for (const auto &[record, group] : std::as_const(records)) {
        const auto times = timesOf(m_reader, m_changesOfRecord, record, id);
        if (!times)
            return times.error();
        // Of a person who withdrew nothing older is told.
        if (times->before != times->after)
            details.records += recordChange(record, group, *times);
    }
    return details;
}

RecordChange HistoryStorage::recordChange(RecordRef record, domain::GroupId group, const RowTimes &times)
{
    RecordChange change;
    change.record = record;
    change.group = group;
    if (group.isValid())
        change.groupName = m_names.of({RecordKind::Group, group.value()});
    const RowState &before = times.before;
    const RowState &after = times.after;
    change.name = m_names.in(record, after.exists ? after : before);
    if (!before.exists)
        change.operation = RecordChange::Operation::Added;
    else if (!after.exists)
        change.operation = RecordChange::Operation::Removed;
    const QStringList fields = (after.exists ? after : before).values.keys();
    for (const QString &field : fields) {
        const QVariant old = before.values.value(field);
        const QVariant fresh = after.values.value(field);
        if (old == fresh || domain::HistoryWords::isTechnical(field))
            continue;
        if (field == u"deleted_at" && before.exists && after.exists) {
            change.operation =
                old.toString().isEmpty() ? RecordChange::Operation::ToBin : RecordChange::Operation::FromBin;
            continue;
        }
        const bool isWhole = before.exists != after.exists;
        const bool isUsual = field == u"ended" && old.toLongLong() == 0 && fresh.toLongLong() == 0;
        if (isWhole && (isUsual || field == u"position" || field == u"group_id" || field == u"deleted_at"))
            continue;
        const domain::FieldChange words{field, before.exists ? m_names.text(record, field, old) : QString(),
                                        after.exists ? m_names.text(record, field, fresh) : QString()};
        if (words.before != words.after)
            change.fields += words;
    }
    return change;
}

domain::Result<ChangeSetId> HistoryStorage::firstAfter(const QDateTime &time)
{
    Query query(m_connection, u"read_first_change_set_after"_s);
    const auto id = query.bind(u":at"_s, time.toUTC().toString(Qt::ISODateWithMs)).execValue();
    return id ? domain::Result<ChangeSetId>(ChangeSetId(id->toLongLong())) : id.error();
}

domain::Result<ChangeSetId> HistoryStorage::newestUntil(const QDateTime &time)
{
    const auto next = firstAfter(time);
    if (!next)
        return next.error();
    const auto newest = page({}, *next, 1);
    if (!newest)
        return newest.error();
    return newest->isEmpty() ? ChangeSetId() : newest->first().id;
}

domain::Result<ChangeSetId> HistoryStorage::top(const QString &statement)
{
    const auto id = Query(m_connection, statement).execValue();
    return id ? domain::Result<ChangeSetId>(ChangeSetId(id->toLongLong())) : id.error();
}

domain::Result<ChangeSetId> HistoryStorage::undoTop()
{
    return top(u"read_undo_top"_s);
}

domain::Result<ChangeSetId> HistoryStorage::redoTop()
{
    return top(u"read_redo_top"_s);
}

} // namespace storage

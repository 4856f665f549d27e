// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personwithdrawal.h"

#include "storage/editionstorage.h"
#include "storage/personmerging.h"
#include "storage/personrecords.h"
#include "storage/personstorage.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/savedfilterstorage.h"
#include "storage/searchindex.h"
#include "storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr std::array personalFields{QLatin1StringView("display_name"),
                                    QLatin1StringView("sort_name"),
                                    QLatin1StringView("gender"),
                                    QLatin1StringView("email"),
                                    QLatin1StringView("email_publishable"),
                                    QLatin1StringView("email_agreed_on"),
                                    QLatin1StringView("email_agreed_how"),
                                    QLatin1StringView("phone"),
                                    QLatin1StringView("phone_publishable"),
                                    QLatin1StringView("phone_agreed_on"),
                                    QLatin1StringView("phone_agreed_how"),
                                    QLatin1StringView("note")};
constexpr std::array namingFields{QLatin1StringView("display_name"), QLatin1StringView("sort_name"),
                                  QLatin1StringView("email"), QLatin1StringView("phone")};

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject withoutNames(QJsonObject values, const QStringList &names)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value->isString())
            *value = domain::withoutNames(value->toString(), names);
    }
    return values;
}

} // namespace

PersonWithdrawal::PersonWithdrawal(Connection &connection) : m_connection(connection) {}

domain::Result<QStringList> PersonWithdrawal::names(const QList<qint64> &ids)
{
    QStringList names;
    for (const qint64 id : ids) {
        Query query(m_connection, u"read_person_names"_s);
        if (auto done = query.bind(u":id"_s, id).exec(); !done)
            return done.error();
        if (query.next())
            names << query.value(0).toString() << query.value(1).toString() << query.value(2).toString()
                  << query.value(3).toString();
        query.finish();
        const auto entries = PersonRecords(m_connection).history(domain::PersonId(id));
        if (!entries)
            return entries.error();
        for (const domain::PersonHistoryEntry &entry : *entries) {
            for (const QLatin1StringView field : namingFields)
                names += entry.before.value(field);
        }
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

domain::Result<QList<std::pair<domain::GroupId, domain::LocalizedText>>>
PersonWithdrawal::namedIn(const QStringList &names)
{
    const auto inParts = namedInParts(names);
    if (!inParts)
        return inParts.error();
    Query query(m_connection, u"list_group_texts"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    constexpr int firstText = 3;
    constexpr int lastText = 7;
    QList<std::pair<domain::GroupId, domain::LocalizedText>> groups;
    while (query.next()) {
        for (int column = firstText; column <= lastText; ++column) {
            const QString text = query.value(column).toString();
            if (domain::withoutNames(text, names) == text && !inParts->contains(query.value(0).toLongLong()))
                continue;
            groups.append(
                {domain::GroupId(query.value(0).toLongLong()), {query.value(1).toString(), query.value(2).toString()}});
            break;
        }
    }
    auto ended = query.ended();
    using Groups = QList<std::pair<domain::GroupId, domain::LocalizedText>>;
    return ended ? domain::Result<Groups>(groups) : ended.error();
}

domain::Result<domain::Withdrawal> PersonWithdrawal::preview(domain::PersonId id)
{
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    const auto person = PersonStorage(m_connection).read(id);
    if (!person)
        return person.error();
    if (person->isWithdrawn())
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("This person has withdrawn already. Nothing more is held about them."),
                             {}};
    PersonRecords records(m_connection);
    const auto roles = records.roles(id);
    if (!roles)
        return roles.error();
    const auto editions = records.editions(id);
    if (!editions)
        return editions.error();
    const auto ids = records.mergedIds(id);
    if (!ids)
        return ids.error();
    const auto theirNames = names(*ids);
    if (!theirNames)
        return theirNames.error();
    const auto groups = namedIn(*theirNames);
    if (!groups)
        return groups.error();
    domain::Withdrawal withdrawal{*person, *roles, *editions, *groups, {}, {}};
    auto noted = addNotes(withdrawal, *ids, *theirNames);
    return noted ? domain::Result<domain::Withdrawal>(withdrawal) : noted.error();
}

domain::Result<QSet<qint64>> PersonWithdrawal::namedInParts(const QStringList &names)
{
    Query query(m_connection, u"list_part_texts"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QSet<qint64> groups;
    while (query.next()) {
        const QString text = query.value(1).toString();
        if (domain::withoutNames(text, names) != text)
            groups += query.value(0).toLongLong();
    }
    auto ended = query.ended();
    return ended ? domain::Result<QSet<qint64>>(groups) : ended.error();
}

domain::Result<void> PersonWithdrawal::addNotes(domain::Withdrawal &withdrawal, const QList<qint64> &ids,
                                                const QStringList &names)
{
    const auto persons = PersonStorage(m_connection).all();
    if (!persons)
        return persons.error();
    for (const domain::Person &person : *persons) {
        if (!ids.contains(person.id.value()) && domain::withoutNames(person.note, names) != person.note)
            withdrawal.notedAt.append({person.id, person.displayName});
    }
    const auto filters = SavedFilterStorage(m_connection).all();
    if (!filters)
        return filters.error();
    for (const domain::SavedFilter &filter : *filters) {
        if (domain::withoutNames(filter.query, names) != filter.query ||
            domain::withoutNames(filter.name, names) != filter.name)
            withdrawal.filters += filter.name;
    }
    return {};
}

domain::Result<void> PersonWithdrawal::clearStored(ChangeSetTransaction &transaction, const QStringList &names)
{
    SavedFilterStorage filters(m_connection);
    const auto kept = filters.all();
    if (!kept)
        return kept.error();
    for (const domain::SavedFilter &filter : *kept) {
        if (domain::withoutNames(filter.query, names) == filter.query &&
            domain::withoutNames(filter.name, names) == filter.name)
            continue;
        if (auto done = filters.remove(transaction, filter.id); !done)
            return done;
    }
    EditionStorage editions(m_connection);
    const auto recorded = editions.all();
    if (!recorded)
        return recorded.error();
    for (const domain::Edition &edition : *recorded) {
        domain::Edition clean = edition;
        for (QString *text : {&clean.title.french, &clean.title.english, &clean.note})
            *text = domain::withoutNames(*text, names);
        if (clean == edition)
            continue;
        if (auto done = editions.update(transaction, clean); !done)
            return done;
    }
    return {};
}

domain::Result<void> PersonWithdrawal::prepare()
{
    if (m_connection.engine() != Engine::Sqlite)
        return {};
    const auto done = m_connection.execute(u"PRAGMA secure_delete = ON"_s);
    return done ? domain::Result<void>() : done.error();
}

domain::Result<void> PersonWithdrawal::apply(ChangeSetTransaction &transaction, const domain::Withdrawal &withdrawal)
{
    const auto now = preview(withdrawal.person.id);
    if (!now && now.error().kind != domain::ErrorKind::NotFound)
        return now.error();
    if (!now || *now != withdrawal)
        return domain::Error{domain::ErrorKind::Conflict,
                             tr("This person or one of their groups was changed since this was shown. Nothing was "
                                "taken out; look at it again."),
                             {}};
    const auto ids = PersonRecords(m_connection).mergedIds(withdrawal.person.id);
    if (!ids)
        return ids.error();
    const auto theirNames = names(*ids);
    if (!theirNames)
        return theirNames.error();
    if (auto done = emptyRecords(transaction, *ids); !done)
        return done;
    if (auto done = endRoles(transaction, withdrawal.roles); !done)
        return done;
    if (auto done = clearSignatures(transaction, *theirNames); !done)
        return done;
    if (auto done = clearStored(transaction, *theirNames); !done)
        return done;
    // Last: the triggers have just recorded, once more, what goes.
    if (auto done = clearOldValues(*ids, *theirNames); !done)
        return done;
    return clearNotes(*theirNames);
}

domain::Result<void> PersonWithdrawal::emptyRecords(ChangeSetTransaction &transaction, const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        Query query(m_connection, u"update_person_withdrawn"_s);
        bindStamp(query, transaction);
        query.bind(u":withdrawn_on"_s, transaction.time().left(10)).bind(u":id"_s, id);
        if (auto done = query.execOne(); !done)
            return done;
    }
    return {};
}

domain::Result<void> PersonWithdrawal::endRoles(ChangeSetTransaction &transaction,
                                                const QList<domain::PersonRole> &roles)
{
    QList<domain::PersonRole> running;
    for (const domain::PersonRole &role : roles) {
        if (role.facilitation.ended)
            continue;
        running += role;
        Query query(m_connection, u"update_facilitation_ended"_s);
        if (auto done = query.bind(u":id"_s, role.facilitation.id.value()).execOne(); !done)
            return done;
    }
    return touchGroups(transaction, running);
}

domain::Result<void> PersonWithdrawal::clearSignatures(ChangeSetTransaction &transaction, const QStringList &names)
{
    for (const QString &name : names) {
        Query verified(m_connection, u"update_group_verified_by"_s);
        bindStamp(verified, transaction);
        if (auto done = verified.bind(u":name"_s, name).exec(); !done)
            return done;
        for (const QString &table : {u"change_set"_s, u"work_group"_s, u"person"_s, u"directory"_s}) {
            Query query(m_connection, u"clear_author_of_"_s + table);
            if (auto done = query.bind(u":name"_s, name).exec(); !done)
                return done;
        }
    }
    return {};
}

domain::Result<void> PersonWithdrawal::clearOldValues(const QList<qint64> &ids, const QStringList &names)
{
    Query query(m_connection, u"list_old_values"_s);
    if (auto done = query.exec(); !done)
        return done;
    QList<std::pair<qint64, QJsonObject>> cleared;
    while (query.next()) {
        const bool isTheirs = query.value(1).toString() == u"person" && ids.contains(query.value(2).toLongLong());
        const QJsonObject before = objectOf(query.value(3).toString());
        QJsonObject after = isTheirs ? before : withoutNames(before, names);
        if (isTheirs) {
            for (const QLatin1StringView field : personalFields)
                after.remove(field);
        }
        if (after != before)
            cleared.append({query.value(0).toLongLong(), after});
    }
    if (auto ended = query.ended(); !ended)
        return ended;
    Query update(m_connection, u"update_change_old_values"_s);
    for (const auto &[id, values] : std::as_const(cleared)) {
        const QString json = QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
        if (auto done = update.bind(u":old_values"_s, json).bind(u":id"_s, id).execOne(); !done)
            return done;
    }
    return {};
}

domain::Result<void> PersonWithdrawal::clearNotes(const QStringList &names)
{
    Query query(m_connection, u"list_change_set_notes"_s);
    if (auto done = query.exec(); !done)
        return done;
    Texts notes;
    while (query.next())
        notes.append({query.value(0).toLongLong(), query.value(1).toString()});
    if (auto ended = query.ended(); !ended)
        return ended;
    for (const auto &[id, note] : std::as_const(notes)) {
        const QString cleared = domain::withoutNames(note, names);
        if (cleared == note)
            continue;
        Query update(m_connection, u"update_change_set_note"_s);
        if (auto done = update.bind(u":note"_s, cleared).bind(u":id"_s, id).execOne(); !done)
            return done;
    }
    return {};
}

bool PersonWithdrawal::cleanFile(const std::function<bool(qint64 done, qint64 total)> &progress)
{
    if (m_connection.engine() != Engine::Sqlite)
        return true;
    // The search index keeps the words of texts that are no more until it is made again.
    SearchIndex index(m_connection);
    const auto emptied = index.startOver();
    const auto built = emptied ? index.build(progress) : emptied;
    if (!built)
        return false;
    const auto written = m_connection.execute(u"VACUUM"_s);
    const auto busy = m_connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return written && busy && busy->toInt() == 0;
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personstorage.h"

#include "domain/language.h"
#include "domain/text.h"
#include "domain/textmatch.h"
#include "domain/validation.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/rules.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace storage {

PersonStorage::PersonStorage(Connection &connection) : m_connection(connection) {}

domain::Result<domain::Person> PersonStorage::read(domain::PersonId id)
{
    Query query(m_connection, u"read_person"_s);
    if (auto done = query.bind(u":id"_s, id.value()).exec(); !done)
        return done.error();
    if (!query.next())
        return domain::Error{domain::ErrorKind::NotFound,
                             tr("This person is no longer in the directory; somebody may have deleted the entry."),
                             {}};
    return personFromRow(query);
}

domain::Result<QList<domain::Person>> PersonStorage::all()
{
    Query query(m_connection, u"list_persons"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QList<domain::Person> persons;
    while (query.next())
        persons += personFromRow(query);
    auto ended = query.ended();
    return ended ? domain::Result<QList<domain::Person>>(persons) : ended.error();
}

domain::Result<qint64> PersonStorage::count()
{
    const auto count = Query(m_connection, u"count_persons"_s).execValue();
    return count ? domain::Result<qint64>(count.value().toLongLong()) : count.error();
}

domain::Result<QHash<domain::PersonId, QList<domain::LocalizedText>>> PersonStorage::currentGroupNames(QDate today)
{
    using Names = QHash<domain::PersonId, QList<domain::LocalizedText>>;
    Query query(m_connection, u"list_current_groups_of_persons"_s);
    if (auto done = query.bind(u":today"_s, today.toString(Qt::ISODate)).exec(); !done)
        return done.error();
    Names names;
    QHash<domain::PersonId, qint64> last;
    while (query.next()) {
        const domain::PersonId person(query.value(0).toLongLong());
        const qint64 group = query.value(1).toLongLong();
        if (std::exchange(last[person], group) != group)
            names[person].append({query.value(2).toString(), query.value(3).toString()});
    }
    auto ended = query.ended();
    return ended ? domain::Result<Names>(names) : ended.error();
}

domain::Result<QList<qint64>> PersonStorage::findIds(const QString &words, int limit)
{
    QStringList each = domain::searchWords(words);
    std::sort(each.begin(), each.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QString text = domain::fold(domain::cleanLine(words));
    Query query(m_connection, u"find_person_ids_by_word"_s);
    if (auto done = query.bind(u":word"_s, each.value(0)).exec(); !done)
        return done.error();
    // Those whose names begin so come first. A walk along the index: of a great many not all are read, as people wait.
    constexpr int mostRead = 1'000;
    std::array<QList<qint64>, 3> tiers;
    for (int read = 0; read < std::max(limit, mostRead) && tiers.front().size() < limit && query.next(); ++read) {
        if (const auto match = domain::nameMatch(query.value(1).toString(), text, each))
            tiers.at(static_cast<std::size_t>(*match)) += query.value(0).toLongLong();
    }
    if (auto ended = query.ended(); !ended)
        return ended.error();
    QList<qint64> ids;
    for (const QList<qint64> &tier : tiers)
        ids += tier.first(std::min<qsizetype>(tier.size(), limit - ids.size()));
    return ids;
}

domain::Result<QList<PersonEntry>> PersonStorage::find(const QString &words, int limit)
{
    const auto ids = findIds(words, limit);
    if (!ids)
        return ids.error();
    QList<PersonEntry> entries;
    for (const qint64 id : ids.value()) {
        const auto person = read(domain::PersonId(id));
        if (!person)
            return person.error();
        const auto groups = currentGroups(domain::PersonId(id));
        if (!groups)
            return groups.error();
        entries += PersonEntry{*person, *groups};
    }
    return entries;
}

domain::Result<QList<domain::GroupId>> PersonStorage::currentGroups(domain::PersonId id)
{
    Query query(m_connection, u"list_current_groups_of_person"_s);
    query.bind(u":person_id"_s, id.value()).bind(u":today"_s, QDate::currentDate().toString(Qt::ISODate));
    if (auto done = query.exec(); !done)
        return done.error();
    QList<domain::GroupId> groups;
    while (query.next())
        groups += domain::GroupId(query.value(0).toLongLong());
    auto ended = query.ended();
    return ended ? domain::Result<QList<domain::GroupId>>(groups) : ended.error();
}

domain::Result<void> PersonStorage::requireNoRole(const domain::Person &person)
{
    Query query(m_connection, u"list_open_roles_of_person"_s);
    query.bind(u":person_id"_s, person.id.value()).bind(u":today"_s, QDate::currentDate().toString(Qt::ISODate));
    if (auto done = query.exec(); !done)
        return done;
    QStringList now;
    QStringList planned;
    while (query.next()) {
        const domain::LocalizedText name{query.value(0).toString(), query.value(1).toString()};
        (query.value(2).toBool() ? planned : now) += tr("“%1”").arg(name.preferring(domain::Language::French));
    }
    if (auto ended = query.ended(); !ended)
        return ended;
    if (now.isEmpty() && planned.isEmpty())
        return {};
    const QString &name = person.displayName;
    const QString running = now.join(tr(", "));
    const QString toCome = planned.join(tr(", "));
    QString message;
    if (planned.isEmpty())
        message = tr("%1 still facilitates %2. Nothing was changed; end that first.").arg(name, running);
    else if (now.isEmpty())
        message = tr("%1 is to facilitate %2. Nothing was changed; remove that role first.").arg(name, toCome);
    else
        message =
            tr("%1 still facilitates %2, and is to facilitate %3. Nothing was changed; end the one and remove the "
               "other first.")
                .arg(name, running, toCome);
    return domain::Error{domain::ErrorKind::InvalidInput, message, {}};
}

domain::Result<domain::PersonId> PersonStorage::insert(ChangeSetTransaction &transaction, const domain::Person &person)
{
    const domain::Person clean = domain::cleaned(person);
    if (auto valid = requireValid(domain::validate(clean)); !valid)
        return valid.error();
    Query query(m_connection, u"insert_person"_s);
    bindPerson(query, clean);
    bindStamp(query, transaction);
    auto id = query.execInsert();
    return id ? domain::Result<domain::PersonId>(domain::PersonId(*id)) : id.error();
}

domain::Result<void> PersonStorage::update(ChangeSetTransaction &transaction, const domain::Person &person)
{
    const domain::Person clean = domain::cleaned(person);
    if (auto valid = requireValid(domain::validate(clean)); !valid)
        return valid;
    const auto stored = read(clean.id);
    if (!stored)
        return stored.error();
    if (stored.value() == clean)
        return {};
    if (stored->isWithdrawn() || clean.isWithdrawn())
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("This person withdrew: nothing can be noted about them any more. Nothing was changed."),
                             {}};
    Query query(m_connection, u"update_person"_s);
    bindPerson(query, clean);
    bindStamp(query, transaction);
    return query.bind(u":id"_s, clean.id.value()).bind(u":row_version"_s, clean.rowVersion).execOne();
}

domain::Result<void> PersonStorage::remove(ChangeSetTransaction &transaction, domain::PersonId id, qint64 rowVersion)
{
    const auto stored = read(id);
    if (!stored)
        return stored.error();
    if (auto unused = requireNoRole(*stored); !unused)
        return unused;
    Query query(m_connection, u"update_person_deleted"_s);
    bindStamp(query, transaction);
    query.bind(u":deleted_at"_s, transaction.time()).bind(u":id"_s, id.value());
    return query.bind(u":row_version"_s, rowVersion).execOne();
}

domain::Result<void> PersonStorage::restore(ChangeSetTransaction &transaction, domain::PersonId id)
{
    Query query(m_connection, u"update_person_restored"_s);
    bindStamp(query, transaction);
    if (auto done = query.bind(u":id"_s, id.value()).exec(); !done)
        return done;
    if (query.affectedRows() != 1)
        return domain::Error{domain::ErrorKind::NotFound, tr("This person is not in the bin."), {}};
    return {};
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personmentions.h"

#include "domain/contentlabels.h"
#include "storage/directorystorage.h"
#include "storage/personrecords.h"
#include "storage/query.h"
#include "storage/savedfilterstorage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using domain::LocalizedText;
using domain::NameMatcher;
using domain::SharedName;

namespace storage {

namespace {

constexpr std::array namingFields{QLatin1StringView("display_name"), QLatin1StringView("sort_name"),
                                  QLatin1StringView("email"), QLatin1StringView("phone")};

/// The columns of list_person_texts.
constexpr int firstName = 3;
constexpr int firstNote = 7;
constexpr int afterNotes = 10;

LocalizedText shownName(const QString &name)
{
    if (!name.isEmpty())
        return {name, name};
    return {domain::withdrawnPersonLabel(domain::Language::French),
            domain::withdrawnPersonLabel(domain::Language::English)};
}

} // namespace

PersonMentions::PersonMentions(Connection &connection) : m_connection(connection) {}

domain::Result<QStringList> PersonMentions::names(const QList<qint64> &ids)
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

domain::Result<PersonMentions::Naming> PersonMentions::naming(const QList<qint64> &ids)
{
    const auto all = names(ids);
    if (!all)
        return all.error();
    QSet<QString> keys;
    for (const QString &name : *all)
        keys += NameMatcher::keyOf(name);
    Naming naming;
    const auto holders = sharedWithPersons(naming.shared, ids, keys);
    if (!holders)
        return holders.error();
    if (auto done = sharedWithLists(naming.shared, keys); !done)
        return done.error();
    for (const SharedName &shared : std::as_const(naming.shared))
        keys -= NameMatcher::keyOf(shared.name);
    QStringList own = *all;
    own.removeIf([&keys](const QString &name) { return !keys.contains(NameMatcher::keyOf(name)); });
    naming.own = NameMatcher(own);
    if (auto done = sharedEarlier(naming.shared, ids, keys, *holders); !done)
        return done.error();
    return naming;
}

domain::Result<QHash<qint64, LocalizedText>>
PersonMentions::sharedWithPersons(QList<SharedName> &shared, const QList<qint64> &ids, const QSet<QString> &keys)
{
    Query query(m_connection, u"list_person_texts"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QHash<qint64, LocalizedText> holders;
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        if (ids.contains(id))
            continue;
        const LocalizedText holder = shownName(query.value(firstName).toString());
        holders.insert(id, holder);
        QSet<QString> seen;
        for (int column = firstName; column < firstNote; ++column) {
            const QString name = query.value(column).toString();
            const QString key = NameMatcher::keyOf(name);
            if (!name.isEmpty() && keys.contains(key) && !seen.contains(key))
                shared += SharedName{name, domain::PersonId(id), {}, holder, false};
            seen += key;
        }
    }
    auto ended = query.ended();
    return ended ? domain::Result<QHash<qint64, LocalizedText>>(holders) : ended.error();
}

domain::Result<void> PersonMentions::sharedWithLists(QList<SharedName> &shared, const QSet<QString> &keys)
{
    Query query(m_connection, u"list_list_addresses"_s);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next()) {
        const QString address = query.value(0).toString();
        if (keys.contains(NameMatcher::keyOf(address)))
            shared += SharedName{address,
                                 {},
                                 domain::GroupId(query.value(1).toLongLong()),
                                 {query.value(2).toString(), query.value(3).toString()},
                                 false};
    }
    return query.ended();
}

/// `holders`: every other person by id, as they are called now; the rest was deleted for good.
domain::Result<void> PersonMentions::sharedEarlier(QList<SharedName> &shared, const QList<qint64> &ids,
                                                   const QSet<QString> &keys,
                                                   const QHash<qint64, LocalizedText> &holders)
{
    Query query(m_connection, u"list_old_values_of_persons"_s);
    if (auto done = query.exec(); !done)
        return done;
    QSet<QString> seen;
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        if (ids.contains(id))
            continue;
        const QJsonObject values = QJsonDocument::fromJson(query.value(1).toString().toUtf8()).object();
        for (const QLatin1StringView field : namingFields) {
            const QString name = values.value(field).toString();
            const QString key = NameMatcher::keyOf(name);
            const QString once = QString::number(id) + u' ' + key;
            if (name.isEmpty() || !keys.contains(key) || seen.contains(once))
                continue;
            seen += once;
            const bool isThere = holders.contains(id);
            shared += SharedName{name,
                                 isThere ? domain::PersonId(id) : domain::PersonId(),
                                 {},
                                 isThere ? holders.value(id) : shownName(values.value(u"display_name"_s).toString()),
                                 true};
        }
    }
    return query.ended();
}

domain::Result<domain::NamingTexts> PersonMentions::texts(const QList<qint64> &ids, const NameMatcher &names,
                                                          bool doubtful)
{
    const Holds holds = [&names, doubtful](const QString &text) {
        return doubtful ? names.mayBeIn(text) : names.isIn(text);
    };
    domain::NamingTexts texts;
    if (auto done = addGroups(texts, holds); !done)
        return done.error();
    if (auto done = addPersons(texts, ids, holds); !done)
        return done.error();
    if (auto done = addOthers(texts, names, holds); !done)
        return done.error();
    return texts;
}

domain::Result<QSet<qint64>> PersonMentions::groupsOfParts(const Holds &holds)
{
    Query query(m_connection, u"list_part_texts"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QSet<qint64> groups;
    while (query.next()) {
        if (holds(query.value(1).toString()))
            groups += query.value(0).toLongLong();
    }
    auto ended = query.ended();
    return ended ? domain::Result<QSet<qint64>>(groups) : ended.error();
}

domain::Result<void> PersonMentions::addGroups(domain::NamingTexts &texts, const Holds &holds)
{
    const auto ofParts = groupsOfParts(holds);
    if (!ofParts)
        return ofParts.error();
    Query query(m_connection, u"list_group_texts"_s);
    if (auto done = query.exec(); !done)
        return done;
    constexpr int firstText = 1;
    constexpr int afterTexts = 8; // then the signature
    while (query.next()) {
        bool isNamed = ofParts->contains(query.value(0).toLongLong());
        for (int column = firstText; column < afterTexts && !isNamed; ++column)
            isNamed = holds(query.value(column).toString());
        if (isNamed)
            texts.groups.append(
                {domain::GroupId(query.value(0).toLongLong()), {query.value(1).toString(), query.value(2).toString()}});
    }
    return query.ended();
}

domain::Result<void> PersonMentions::addPersons(domain::NamingTexts &texts, const QList<qint64> &ids,
                                                const Holds &holds)
{
    Query query(m_connection, u"list_person_texts"_s);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next()) {
        bool isNamed = false;
        for (int column = firstNote; column < afterNotes && !isNamed; ++column)
            isNamed = holds(query.value(column).toString());
        if (!isNamed || ids.contains(query.value(0).toLongLong()))
            continue;
        const QString name = query.value(firstName).toString();
        if (query.value(2).toString().isEmpty())
            texts.persons.append({domain::PersonId(query.value(0).toLongLong()), name});
        else
            texts.personsInBin += name;
    }
    return query.ended();
}

/// Saved filters go as a whole, so that only what is certain counts.
domain::Result<void> PersonMentions::addOthers(domain::NamingTexts &texts, const NameMatcher &names, const Holds &holds)
{
    const auto filters = SavedFilterStorage(m_connection).all();
    if (!filters)
        return filters.error();
    for (const domain::SavedFilter &filter : *filters) {
        if (names.isIn(filter.query) || names.isIn(filter.name))
            texts.filters += filter.name;
    }
    const auto info = DirectoryStorage(m_connection).readInfo();
    if (!info)
        return info.error();
    const std::array properties{info->title.french, info->title.english, info->subtitle.french, info->subtitle.english,
                                info->association};
    texts.properties = std::any_of(properties.begin(), properties.end(), holds);
    return {};
}

domain::Result<QStringList> PersonMentions::signatures(const NameMatcher &names)
{
    Query query(m_connection, u"list_signatures"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QStringList signatures;
    while (query.next()) {
        if (names.isIn(query.value(0).toString()))
            signatures += query.value(0).toString();
    }
    auto ended = query.ended();
    return ended ? domain::Result<QStringList>(signatures) : ended.error();
}

domain::Result<QList<domain::VerifiedGroup>> PersonMentions::verified(const NameMatcher &names)
{
    Query query(m_connection, u"list_group_texts"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    constexpr int signature = 8;
    QList<domain::VerifiedGroup> verified;
    while (query.next()) {
        if (names.isIn(query.value(signature).toString()))
            verified += domain::VerifiedGroup{domain::GroupId(query.value(0).toLongLong()),
                                              {query.value(1).toString(), query.value(2).toString()},
                                              QDate::fromString(query.value(signature + 1).toString(), Qt::ISODate)};
    }
    auto ended = query.ended();
    return ended ? domain::Result<QList<domain::VerifiedGroup>>(verified) : ended.error();
}

domain::Result<QList<domain::SignedChanges>> PersonMentions::signedChanges(const NameMatcher &names)
{
    Query query(m_connection, u"list_signed_changes"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QList<domain::SignedChanges> all;
    while (query.next()) {
        if (!names.isIn(query.value(0).toString()))
            continue;
        const QString kind = query.value(1).toString();
        const QDateTime first = QDateTime::fromString(query.value(3).toString(), Qt::ISODateWithMs);
        const QDateTime last = QDateTime::fromString(query.value(4).toString(), Qt::ISODateWithMs);
        if (all.isEmpty() || all.constLast().changeKind != kind)
            all += domain::SignedChanges{kind, 0, first, last};
        domain::SignedChanges &changes = all.last(); // one person may have signed in several ways
        changes.count += query.value(2).toLongLong();
        changes.first = std::min(changes.first, first);
        changes.last = std::max(changes.last, last);
    }
    auto ended = query.ended();
    return ended ? domain::Result<QList<domain::SignedChanges>>(all) : ended.error();
}

} // namespace storage

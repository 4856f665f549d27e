// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/groupconditions.h"

#include "storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

using domain::SearchPart;
using domain::SearchTerm;

QString partCode(SearchPart part)
{
    switch (part) {
    case SearchPart::Facilitator:
        return u"facilitator"_s;
    case SearchPart::MailingList:
        return u"list"_s;
    case SearchPart::Translation:
        return u"translation"_s;
    case SearchPart::Description:
        return u"description"_s;
    case SearchPart::Lineage:
        return u"lineage"_s;
    case SearchPart::Verification:
        return u"verification"_s;
    }
    return {};
}

/// The values that list_group_ids_meeting takes.
struct ColumnConditions
{
    QStringList statuses, has, lacks;
    domain::DateBounds verified, changed;
};

void narrow(domain::DateBounds &bounds, const domain::DateBounds &by)
{
    if (by.from.isValid() && (!bounds.from.isValid() || by.from > bounds.from))
        bounds.from = by.from;
    if (by.before.isValid() && (!bounds.before.isValid() || by.before < bounds.before))
        bounds.before = by.before;
}

ColumnConditions columnConditions(const QList<SearchTerm> &terms)
{
    ColumnConditions conditions;
    for (const SearchTerm &term : terms) {
        switch (term.kind) {
        case SearchTerm::Kind::Status:
            for (const domain::GroupStatus status : term.statuses)
                conditions.statuses += domain::statusCode(status);
            break;
        case SearchTerm::Kind::Has:
            conditions.has += partCode(term.part);
            break;
        case SearchTerm::Kind::Lacks:
            conditions.lacks += partCode(term.part);
            break;
        case SearchTerm::Kind::Verified:
            narrow(conditions.verified, term.dates);
            break;
        case SearchTerm::Kind::Changed:
            narrow(conditions.changed, term.dates);
            break;
        case SearchTerm::Kind::Facilitator:
        case SearchTerm::Kind::Lineage:
            break;
        }
    }
    return conditions;
}

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

bool holdsAll(const QString &key, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&key](const QString &word) { return key.contains(word); });
}

domain::Result<QSet<qint64>> fetchSet(Query &query)
{
    if (auto done = query.exec(); !done)
        return done.error();
    QSet<qint64> ids;
    while (query.next())
        ids.insert(query.value(0).toLongLong());
    auto ended = query.ended();
    return ended ? domain::Result<QSet<qint64>>(ids) : ended.error();
}

} // namespace

GroupConditions::GroupConditions(Connection &connection, QDate today) : m_connection(connection), m_today(today) {}

domain::Result<QSet<qint64>> GroupConditions::meeting(const QList<SearchTerm> &terms)
{
    auto ids = meetingColumns(terms);
    if (!ids)
        return ids;
    for (const SearchTerm &term : terms) {
        if (term.kind != SearchTerm::Kind::Facilitator && term.kind != SearchTerm::Kind::Lineage)
            continue;
        const auto others = term.kind == SearchTerm::Kind::Facilitator ? facilitatedBy(term.words) : tiedTo(term.words);
        if (!others)
            return others;
        ids->intersect(*others);
    }
    return ids;
}

domain::Result<QSet<qint64>> GroupConditions::meetingColumns(const QList<SearchTerm> &terms)
{
    const ColumnConditions conditions = columnConditions(terms);
    Query query(m_connection, u"list_group_ids_meeting"_s);
    query.bind(u":statuses"_s, conditions.statuses.join(u','))
        .bind(u":has"_s, conditions.has.join(u','))
        .bind(u":lacks"_s, conditions.lacks.join(u','))
        .bind(u":verified_from"_s, iso(conditions.verified.from))
        .bind(u":verified_before"_s, iso(conditions.verified.before))
        .bind(u":changed_from"_s, iso(conditions.changed.from))
        .bind(u":changed_before"_s, iso(conditions.changed.before))
        .bind(u":today"_s, iso(m_today));
    return fetchSet(query);
}

/// The ids of what a statement finds by one word whose keys hold the others too.
domain::Result<QList<qint64>> GroupConditions::keysHolding(const QString &statement, const QStringList &words)
{
    const auto shorter = [](const QString &a, const QString &b) { return a.size() < b.size(); };
    const QString longest = *std::max_element(words.begin(), words.end(), shorter);
    Query query(m_connection, statement);
    if (auto done = query.bind(u":word"_s, longest).exec(); !done)
        return done.error();
    QList<qint64> ids;
    const bool isGroup = statement == u"find_group_keys_by_word";
    while (query.next()) {
        if (holdsAll(query.value(1).toString(), words) || (isGroup && holdsAll(query.value(2).toString(), words)))
            ids += query.value(0).toLongLong();
    }
    auto ended = query.ended();
    return ended ? domain::Result<QList<qint64>>(ids) : ended.error();
}

domain::Result<QSet<qint64>> GroupConditions::facilitatedBy(const QStringList &words)
{
    const auto persons = keysHolding(u"find_person_keys_by_word"_s, words);
    if (!persons)
        return persons.error();
    Query query(m_connection, u"list_group_ids_of_persons"_s);
    query.bind(u":ids"_s, idSet(m_connection.engine(), *persons)).bind(u":today"_s, iso(m_today));
    return fetchSet(query);
}

domain::Result<QSet<qint64>> GroupConditions::tiedTo(const QStringList &words)
{
    const auto named = keysHolding(u"find_group_keys_by_word"_s, words);
    if (!named)
        return named.error();
    const QSet<qint64> targets(named->begin(), named->end());
    Query query(m_connection, u"list_lineage_ends"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QSet<qint64> ids;
    while (query.next()) {
        const qint64 from = query.value(0).toLongLong();
        const qint64 to = query.value(1).toLongLong();
        if (targets.contains(to) || (to == 0 && holdsAll(domain::fold(query.value(2).toString()), words)))
            ids.insert(from);
        if (to != 0 && targets.contains(from))
            ids.insert(to);
    }
    auto ended = query.ended();
    return ended ? domain::Result<QSet<qint64>>(ids) : ended.error();
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/groupsearch.h"

#include "domain/textmatch.h"
#include "storage/groupconditions.h"
#include "storage/query.h"

#include <QDate>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// Rows read between two looks at whether the search is still wanted.
constexpr qsizetype rowsBetweenLooks = 512;
/// Groups whose names are read through at a time.
constexpr qint64 stretch = 10'000;
/// Hits beyond which names are not read through for words inside of words.
constexpr qsizetype enoughHits = 200;
/// Hits beyond which they are put in order by the list of all groups.
constexpr qsizetype fewHits = 5'000;
constexpr int everything = std::numeric_limits<int>::max();

domain::Result<QList<qint64>> fetchIds(Query &query, const GroupSearch::Stop &stop)
{
    if (auto done = query.exec(); !done)
        return done.error();
    QList<qint64> ids;
    while (query.next()) {
        ids += query.value(0).toLongLong();
        if (stop && ids.size() % rowsBetweenLooks == 0 && stop())
            return messageOf(domain::ErrorKind::Cancelled);
    }
    auto ended = query.ended();
    return ended ? domain::Result<QList<qint64>>(ids) : ended.error();
}

/// Words as the engine's full-text search takes them. They hold letters and digits only, so quotation marks cannot be
/// escaped from; those of one letter must match whole unless `shortPrefix`.
QString matchText(Engine engine, const QStringList &words, bool shortPrefix)
{
    QStringList parts;
    for (const QString &word : words) {
        const bool prefix = word.size() > 1 || shortPrefix;
        if (engine == Engine::Sqlite)
            parts += u'"' + word + u'"' + (prefix ? u"*"_s : QString());
        else
            parts += u'\'' + word + u'\'' + (prefix ? u":*"_s : QString());
    }
    return parts.join(engine == Engine::Sqlite ? u" AND "_s : u" & "_s);
}

/// What texts are searched for: never one letter alone, and not the letter a next word begins with.
QStringList textWords(QStringList words)
{
    if (!words.isEmpty() && words.last().size() == 1)
        words.removeLast();
    return words;
}

bool isStopped(const GroupSearch::Stop &stop)
{
    return stop && stop();
}

} // namespace

GroupSearch::GroupSearch(Connection &connection) : m_connection(connection) {}

domain::Result<void> GroupSearch::forgetWhatChanged()
{
    const auto version = m_connection.dataVersion();
    if (!version)
        return version.error();
    if (*version != m_dataVersion) {
        m_nameOrder.reset();
        m_allowedFor.reset();
        m_dataVersion = *version;
    }
    return {};
}

domain::Result<FoundGroups> GroupSearch::find(const GroupFilter &filter, const Partial &partial, const Stop &stop)
{
    if (auto done = forgetWhatChanged(); !done)
        return done.error();
    const domain::SearchQuery query = domain::parseSearch(filter.words);
    const auto allowed = allowedBy(filter, query);
    if (!allowed)
        return allowed.error();
    auto found = findWords(filter, query.words, *allowed, partial, stop);
    if (!found || !found->ids.isEmpty() || query.keyBegun == 0)
        return found;
    // "statu" that nothing holds is on the way to "statut:": as if it were not there yet.
    const bool isIndexUsable = found->isIndexUsable;
    found = findWords(filter, query.words.chopped(query.keyBegun), *allowed, {}, stop);
    if (found) {
        found->isKeyBegun = true;
        found->isIndexUsable = found->isIndexUsable && isIndexUsable;
    }
    return found;
}

domain::Result<FoundGroups> GroupSearch::findWords(const GroupFilter &filter, const QString &words,
                                                   const std::optional<QSet<qint64>> &allowed, const Partial &partial,
                                                   const Stop &stop)
{
    Search search{filter,
                  domain::fold(domain::cleanLine(words)), // a server takes no NUL
                  domain::searchWords(words),
                  allowed,
                  partial,
                  stop,
                  {},
                  {}};
    if (search.words.isEmpty())
        return findByConditions(search);
    if (auto done = findNames(search); !done)
        return done.error();
    if (auto done = findTexts(search); !done)
        return done.error();
    if (filter.order != GroupOrder::Name) {
        if (auto done = reorder(search); !done)
            return done.error();
    }
    search.found.isComplete = true;
    return search.found;
}

domain::Result<QList<qint64>> GroupSearch::findNamed(const QString &typed, int limit)
{
    if (auto done = forgetWhatChanged(); !done)
        return done.error();
    Search search{{}, domain::fold(domain::cleanLine(typed)), domain::searchWords(typed), {}, {}, {}, {}, {}};
    const auto begin = namesThatBegin(search.text, limit);
    if (!begin)
        return begin.error();
    append(search, *begin);
    if (search.words.isEmpty() || begin->size() >= limit)
        return search.found.ids;
    constexpr int mostLookedAt = 1'000;
    const auto holding =
        matching(u"search_names"_s, matchText(m_connection.engine(), search.words, true), {}, mostLookedAt);
    const auto names = holding ? inNameOrder(*holding) : domain::Result<QList<qint64>>(QList<qint64>());
    if (!names)
        return names.error();
    append(search, *names);
    const auto largest = Query(m_connection, u"read_largest_group_id"_s).execValue();
    if (!largest)
        return largest.error();
    if (search.found.ids.size() < limit && largest->toLongLong() <= stretch) {
        QList<qint64> texts;
        if (auto done = findInsideNames(search, texts); !done)
            return done.error();
    }
    return search.found.ids.first(std::min<qsizetype>(search.found.ids.size(), limit));
}

domain::Result<std::optional<QSet<qint64>>> GroupSearch::allowedBy(const GroupFilter &filter,
                                                                   const domain::SearchQuery &query)
{
    using Allowed = std::optional<QSet<qint64>>;
    if (query.terms.isEmpty() && !filter.status)
        return Allowed();
    QString conditions; // what of the text decides
    for (const domain::SearchTerm &term : query.terms)
        conditions += filter.words.mid(term.where.start, term.where.length) + u' ';
    const GroupFilter key{filter.status, conditions, GroupOrder::Name, false};
    if (m_allowedFor == key)
        return Allowed(m_allowed);
    QSet<qint64> ids;
    if (!query.terms.isEmpty()) {
        const auto meeting = GroupConditions(m_connection, QDate::currentDate()).meeting(query.terms);
        if (!meeting)
            return meeting.error();
        ids = *meeting;
    }
    if (filter.status) {
        const auto ofStatus = GroupStorage(m_connection).ids({filter.status, {}, GroupOrder::Name, false});
        if (!ofStatus)
            return ofStatus.error();
        const QSet<qint64> others(ofStatus->begin(), ofStatus->end());
        ids = query.terms.isEmpty() ? others : ids.intersect(others);
    }
    m_allowedFor = key;
    m_allowed = ids;
    return Allowed(ids);
}

void GroupSearch::append(Search &search, const QList<qint64> &ids) const
{
    for (const qint64 id : ids) {
        if ((!search.allowed || search.allowed->contains(id)) && search.listed.insert(id))
            search.found.ids += id;
    }
}

void GroupSearch::tell(const Search &search) const
{
    // In another order than that of the hits the first ones are not the first to show.
    if (search.partial && search.filter.order == GroupOrder::Name && !search.found.ids.isEmpty())
        search.partial(search.found);
}

domain::Result<void> GroupSearch::findNames(Search &search)
{
    const auto first = namesThatBegin(search.text, firstNames);
    if (!first)
        return first.error();
    append(search, *first);
    tell(search);
    if (isStopped(search.stop))
        return messageOf(domain::ErrorKind::Cancelled);
    if (first->size() == firstNames) {
        const auto all = namesThatBegin(search.text, everything);
        if (!all)
            return all.error();
        append(search, *all);
    }
    auto names =
        matching(u"search_names"_s, matchText(m_connection.engine(), search.words, true), search.stop, everything);
    if (!names && names.error().kind != domain::ErrorKind::Cancelled) {
        search.found.isIndexUsable = false;
        names = namesByScan(search);
    }
    if (names)
        names = inNameOrder(*names);
    if (!names)
        return names.error();
    append(search, *names);
    search.found.nameHits = search.found.ids.size();
    tell(search);
    return {};
}

domain::Result<void> GroupSearch::findTexts(Search &search)
{
    const QStringList words = textWords(search.words);
    QList<qint64> texts;
    if (search.found.isIndexUsable && !words.isEmpty()) {
        const auto hits =
            matching(u"search_texts"_s, matchText(m_connection.engine(), words, false), search.stop, everything);
        if (!hits && hits.error().kind == domain::ErrorKind::Cancelled)
            return hits.error();
        search.found.isIndexUsable = hits.hasValue();
        for (const qint64 id : hits ? *hits : QList<qint64>()) {
            if (!search.listed.contains(id) && (!search.allowed || search.allowed->contains(id)))
                texts += id;
        }
        const auto ordered = inNameOrder(texts);
        if (!ordered)
            return ordered.error();
        texts = *ordered;
    }
    if (search.found.isIndexUsable && search.found.ids.size() + texts.size() < enoughHits) {
        if (auto done = findInsideNames(search, texts); !done)
            return done;
    }
    if (texts.size() <= mostRanked && texts.size() > 1) {
        const auto best = ranked(texts, words, search.stop);
        if (!best)
            return best.error();
        texts = *best;
    }
    append(search, texts);
    return {};
}

/// "communs" in "EnCommuns": after the names that hold it as a word.
domain::Result<void> GroupSearch::findInsideNames(Search &search, QList<qint64> &texts)
{
    const QStringList &words = search.words;
    if (textWords(words).isEmpty()) // one letter is in nearly every name
        return {};
    QList<qint64> names;
    for (qsizetype number = 0; number < words.size(); ++number) {
        auto holding = namePart(words.at(number), search.stop);
        if (!holding)
            return holding.error();
        if (number > 0) {
            const QSet<qint64> before(names.begin(), names.end());
            holding->removeIf([&before](qint64 id) { return !before.contains(id); });
        }
        names = *holding;
        if (names.isEmpty())
            return {};
    }
    const auto ordered = inNameOrder(names);
    if (!ordered)
        return ordered.error();
    append(search, *ordered);
    search.found.nameHits = search.found.ids.size();
    texts.removeIf([&search](qint64 id) { return search.listed.contains(id); });
    return {};
}

/// Without an index: every name is read.
domain::Result<QList<qint64>> GroupSearch::namesByScan(const Search &search)
{
    Query query(m_connection, u"find_group_ids_by_word"_s);
    query.bind(u":today"_s, QDate::currentDate().toString(Qt::ISODate));
    std::optional<QList<qint64>> result;
    for (const QString &word : search.words) {
        auto hits = fetchIds(query.bind(u":word"_s, word), search.stop);
        if (!hits)
            return hits;
        if (result) {
            const QSet<qint64> before(result->begin(), result->end());
            hits->removeIf([&before](qint64 id) { return !before.contains(id); });
        }
        result = *hits;
        if (result->isEmpty())
            break;
    }
    return result.value_or(QList<qint64>());
}

domain::Result<QList<qint64>> GroupSearch::namePart(const QString &word, const Stop &stop)
{
    const auto largest = Query(m_connection, u"read_largest_group_id"_s).execValue();
    if (!largest)
        return largest.error();
    Query query(m_connection, u"find_group_ids_by_name_part"_s);
    query.bind(u":word"_s, word);
    QList<qint64> ids;
    for (qint64 after = 0; after < largest->toLongLong(); after += stretch) {
        const auto some = fetchIds(query.bind(u":after"_s, after).bind(u":upto"_s, after + stretch), {});
        if (!some)
            return some;
        ids += *some;
        if (isStopped(stop))
            return messageOf(domain::ErrorKind::Cancelled);
    }
    return ids;
}

domain::Result<QList<qint64>> GroupSearch::matching(const QString &statement, const QString &query, const Stop &stop,
                                                    int limit)
{
    Query hits(m_connection, statement);
    hits.bind(u":query"_s, query).bind(u":limit"_s, limit);
    return fetchIds(hits, stop);
}

domain::Result<QList<qint64>> GroupSearch::namesThatBegin(const QString &key, int limit)
{
    if (key.isEmpty())
        return QList<qint64>();
    Query query(m_connection, u"find_group_ids_by_name_start"_s);
    query.bind(u":key"_s, key).bind(u":key_end"_s, QString(key + u'\uFFFD')).bind(u":limit"_s, limit);
    return fetchIds(query, {});
}

/// Also leaves out what lies in the bin, if another program put it there.
domain::Result<QList<qint64>> GroupSearch::inNameOrder(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return ids;
    if (ids.size() <= fewHits) {
        Query query(m_connection, u"list_group_ids_in_name_order"_s);
        return fetchIds(query.bind(u":ids"_s, idSet(m_connection.engine(), ids)), {});
    }
    if (!m_nameOrder) {
        const auto all = GroupStorage(m_connection).ids({});
        if (!all)
            return all;
        m_nameOrder = *all;
    }
    const domain::IdSet wanted(ids.begin(), ids.end());
    QList<qint64> ordered;
    ordered.reserve(ids.size());
    std::copy_if(m_nameOrder->begin(), m_nameOrder->end(), std::back_inserter(ordered),
                 [&wanted](qint64 id) { return wanted.contains(id); });
    return ordered;
}

} // namespace storage

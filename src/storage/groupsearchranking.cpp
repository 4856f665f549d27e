// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order GroupSearch puts groups in, and what is near when it finds nothing.

#include "domain/duplicates.h"
#include "domain/textmatch.h"
#include "storage/groupsearch.h"
#include "storage/query.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qsizetype batchSize = 200;
constexpr int namesAtOnce = 2'000;

qsizetype occurrences(const QString &folded, const QString &word)
{
    qsizetype count = 0;
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.size())) {
        if (at == 0 || !folded[at - 1].isLetterOrNumber())
            ++count;
    }
    return count;
}

/// How much a group is about the words: a person or an address of that name weighs most, then how often a text says it,
/// each repetition counting less (the saturation of BM25, with k = 1.5).
double scoreOf(const Query &row, const QStringList &words)
{
    constexpr double namedWeight = 3;
    constexpr double saturation = 1.5;
    const QString named = domain::fold(row.value(6).toString() + u' ' + row.value(7).toString());
    const QString texts =
        domain::fold(row.value(3).toString() + u' ' + row.value(4).toString() + u' ' + row.value(5).toString());
    double score = 0;
    for (const QString &word : words) {
        const auto count = static_cast<double>(occurrences(texts, word));
        score += count / (count + saturation) + (occurrences(named, word) > 0 ? namedWeight : 0);
    }
    return score;
}

int allowedDistance(qsizetype length)
{
    constexpr qsizetype shortWord = 4;
    constexpr qsizetype longWord = 9;
    return length <= shortWord ? 1 : length < longWord ? 2 : 3;
}

/// How far the nearest word of a name is; a word still being typed is held against beginnings too.
int distanceTo(const QStringList &nameWords, const QString &word)
{
    const int limit = allowedDistance(word.size());
    int nearest = limit + 1;
    for (const QString &each : nameWords) {
        if (each.size() + limit < word.size())
            continue;
        if (each.size() <= word.size() + limit)
            nearest = std::min(nearest, domain::editDistance(each, word, limit));
        if (each.size() > word.size())
            nearest = std::min(nearest, domain::editDistance(each.left(word.size()), word, limit));
    }
    return nearest;
}

struct NearName
{
    bool isOutside = false; ///< of the conditions
    int distance = 0;
    QString key;
    qint64 id = 0;

    friend bool operator<(const NearName &a, const NearName &b)
    {
        return std::tie(a.isOutside, a.distance, a.key, a.id) < std::tie(b.isOutside, b.distance, b.key, b.id);
    }
};

/// The sum over the words, each near enough; -1 when one is not.
int distanceTo(const QString &key, const QStringList &words)
{
    const QStringList nameWords = domain::indexWords(key);
    int sum = 0;
    for (const QString &word : words) {
        const int distance = distanceTo(nameWords, word);
        if (distance > allowedDistance(word.size()))
            return -1;
        sum += distance;
    }
    return sum;
}

} // namespace

domain::Result<QList<qint64>> GroupSearch::ranked(const QList<qint64> &ids, const QStringList &words, const Stop &stop)
{
    QHash<qint64, double> scores;
    Query query(m_connection, u"list_search_documents"_s);
    for (qsizetype first = 0; first < ids.size(); first += batchSize) {
        if (stop && stop())
            return messageOf(domain::ErrorKind::Cancelled);
        query.bind(u":ids"_s, idSet(m_connection.engine(), ids.mid(first, batchSize)));
        if (auto done = query.exec(); !done)
            return done.error();
        while (query.next())
            scores.insert(query.value(0).toLongLong(), scoreOf(query, words));
        if (auto ended = query.ended(); !ended)
            return ended.error();
    }
    QList<qint64> best = ids;
    std::stable_sort(best.begin(), best.end(),
                     [&scores](qint64 a, qint64 b) { return scores.value(a) > scores.value(b); });
    return best;
}

domain::Result<void> GroupSearch::reorder(Search &search)
{
    GroupFilter all = search.filter;
    all.words.clear();
    auto ids = GroupStorage(m_connection).ids(all);
    if (!ids)
        return ids.error();
    ids->removeIf([&search](qint64 id) { return !search.listed.contains(id); });
    search.found.ids = *ids;
    return {};
}

domain::Result<FoundGroups> GroupSearch::findByConditions(const Search &search)
{
    GroupFilter all = search.filter;
    all.words.clear();
    const auto ids = GroupStorage(m_connection).ids(all);
    if (!ids)
        return ids.error();
    FoundGroups found;
    found.isComplete = true;
    for (const qint64 id : *ids) {
        if (!search.allowed || search.allowed->contains(id))
            found.ids += id;
    }
    return found;
}

domain::Result<NearGroups> GroupSearch::nearNames(const GroupFilter &filter, int limit, const Stop &stop)
{
    const domain::SearchQuery typed = domain::parseSearch(filter.words);
    const auto allowed = allowedBy(filter, typed);
    if (!allowed)
        return allowed.error();
    QStringList words = domain::searchWords(typed.words);
    constexpr qsizetype shortest = 3;
    words.removeIf([](const QString &word) { return word.size() < shortest; });
    QList<NearName> nearest;
    Query query(m_connection, u"list_live_group_keys"_s);
    query.bind(u":limit"_s, namesAtOnce);
    for (qint64 after = 0; !words.isEmpty();) {
        if (stop && stop())
            return messageOf(domain::ErrorKind::Cancelled);
        if (auto done = query.bind(u":after"_s, after).exec(); !done)
            return done.error();
        int read = 0;
        for (; query.next(); ++read) {
            after = query.value(0).toLongLong();
            const bool isOutside = *allowed && !(*allowed)->contains(after);
            for (const QString &key : {query.value(1).toString(), query.value(2).toString()}) {
                const int distance = distanceTo(key, words);
                if (distance >= 0)
                    nearest += NearName{isOutside, distance, key, after};
            }
        }
        if (auto ended = query.ended(); !ended)
            return ended.error();
        if (read < namesAtOnce)
            break;
    }
    std::sort(nearest.begin(), nearest.end());
    NearGroups near;
    near.areOutside = !nearest.isEmpty() && nearest.first().isOutside;
    for (const NearName &name : std::as_const(nearest)) {
        if (near.ids.size() == limit || name.isOutside != near.areOutside)
            break;
        if (!near.ids.contains(name.id))
            near.ids += name.id;
    }
    return near;
}

} // namespace storage

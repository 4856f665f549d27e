// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/idset.h"
#include "domain/result.h"
#include "domain/searchquery.h"
#include "storage/connection.h"
#include "storage/groupstorage.h"

#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace storage {

/// What a search has found so far.
struct FoundGroups
{
    QList<qint64> ids;         ///< names that begin so, names, then texts
    qsizetype nameHits = 0;    ///< of which by name
    bool isComplete = false;   ///< nothing more is coming
    bool isIndexUsable = true; ///< false: only names were looked at, the index has to be built
    /// True when nothing holds the last word, which may yet become the key of a condition: found without it.
    bool isKeyBegun = false;

    friend bool operator==(const FoundGroups &, const FoundGroups &) = default;
};

/// Names near to what was typed.
struct NearGroups
{
    QList<qint64> ids;
    bool areOutside = false; ///< they do not meet the conditions; none that does is near

    friend bool operator==(const NearGroups &, const NearGroups &) = default;
};

/// Searches as a person types, in tiers: names that begin with what is typed (a walk along their index), names that
/// hold words that begin so, then everything that is searched, ranked when the hits are few, by name when they are
/// many; last, names that hold the words inside their own. For a thread that may wait: keeps what the next key needs
/// again.
class GroupSearch
{
public:
    /// Told what is found before the rest is.
    using Partial = std::function<void(const FoundGroups &found)>;
    /// True ends the search, with Cancelled; asked every few milliseconds.
    using Stop = std::function<bool()>;

    /// More hits in texts than these are not ranked.
    static constexpr qsizetype mostRanked = 1'000;
    /// Names shown before all of them are known.
    static constexpr int firstNames = 200;

    explicit GroupSearch(Connection &connection);

    /// `filter.words` is what a person typed, conditions and all (domain::parseSearch).
    [[nodiscard]] domain::Result<FoundGroups> find(const GroupFilter &filter, const Partial &partial = {},
                                                   const Stop &stop = {});
    /// At most so many by name, for pickers: quick enough for a thread that may not wait, so of a great many names that
    /// hold the words not all are looked at.
    [[nodiscard]] domain::Result<QList<qint64>> findNamed(const QString &words, int limit);
    /// Groups whose names are a few letters from what was typed, nearest first: those that meet its conditions, else
    /// others.
    [[nodiscard]] domain::Result<NearGroups> nearNames(const GroupFilter &filter, int limit, const Stop &stop = {});

private:
    struct Search
    {
        GroupFilter filter;
        QString text; ///< folded, without conditions
        QStringList words;
        std::optional<QSet<qint64>> allowed; ///< by conditions and status
        const Partial &partial;
        const Stop &stop;
        domain::IdSet listed;
        FoundGroups found;
    };

    [[nodiscard]] domain::Result<void> forgetWhatChanged();
    [[nodiscard]] domain::Result<FoundGroups> findWords(const GroupFilter &filter, const QString &words,
                                                        const std::optional<QSet<qint64>> &allowed,
                                                        const Partial &partial, const Stop &stop);
    [[nodiscard]] domain::Result<std::optional<QSet<qint64>>> allowedBy(const GroupFilter &filter,
                                                                        const domain::SearchQuery &query);
    [[nodiscard]] domain::Result<FoundGroups> findByConditions(const Search &search);
    [[nodiscard]] domain::Result<void> findNames(Search &search);
    [[nodiscard]] domain::Result<void> findTexts(Search &search);
    [[nodiscard]] domain::Result<void> findInsideNames(Search &search, QList<qint64> &texts);
    [[nodiscard]] domain::Result<QList<qint64>> namesByScan(const Search &search);
    [[nodiscard]] domain::Result<QList<qint64>> namePart(const QString &word, const Stop &stop);
    [[nodiscard]] domain::Result<QList<qint64>> matching(const QString &statement, const QString &query,
                                                         const Stop &stop, int limit);
    [[nodiscard]] domain::Result<QList<qint64>> namesThatBegin(const QString &key, int limit);
    [[nodiscard]] domain::Result<QList<qint64>> inNameOrder(const QList<qint64> &ids);
    [[nodiscard]] domain::Result<QList<qint64>> ranked(const QList<qint64> &ids, const QStringList &words,
                                                       const Stop &stop);
    [[nodiscard]] domain::Result<void> reorder(Search &search);
    void append(Search &search, const QList<qint64> &ids) const;
    void tell(const Search &search) const;

    Connection &m_connection;
    qint64 m_dataVersion = -1;
    std::optional<QList<qint64>> m_nameOrder;
    std::optional<GroupFilter> m_allowedFor; ///< what m_allowed was found for
    QSet<qint64> m_allowed;
};

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/duplicates.h"

#include "domain/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace domain {
namespace {

using Reason = LikelyDuplicate::Reason;

struct Candidate
{
    PersonId id;
    QStringList words; ///< folded, sorted
    QString key;       ///< the words joined
    QString email;
};

Candidate candidateOf(const Person &person)
{
    Candidate candidate{person.id, foldedWords(fold(person.displayName)), {}, fold(person.email.value)};
    candidate.words.sort();
    candidate.key = candidate.words.join(u' ');
    return candidate;
}

// Short names are often a letter apart and yet two persons (Léa, Lia).
int tolerance(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < 6)
        return 0;
    return shorter < 12 ? 1 : 2;
}

using Blocks = QHash<QString, std::vector<size_t>>;

Blocks blocksOf(const std::vector<Candidate> &candidates)
{
    Blocks blocks;
    for (size_t i = 0; i < candidates.size(); ++i) {
        QSet<QString> keys{QStringLiteral("^") + candidates[i].key.left(4)};
        if (!candidates[i].email.isEmpty())
            keys.insert(QStringLiteral("@") + candidates[i].email);
        for (const QString &word : candidates[i].words) {
            if (word.size() >= 3)
                keys.insert(word);
        }
        for (const QString &key : std::as_const(keys))
            blocks[key].push_back(i);
    }
    return blocks;
}

std::optional<Reason> compare(const Candidate &a, const Candidate &b)
{
    if (!a.key.isEmpty() && a.key == b.key)
        return Reason::SameName;
    if (!a.email.isEmpty() && a.email == b.email)
        return Reason::SameContact;
    const int limit = tolerance(a.key, b.key);
    if (limit > 0 && editDistance(a.key, b.key, limit) <= limit)
        return Reason::SimilarName;
    return std::nullopt;
}

} // namespace

int editDistance(const QString &a, const QString &b, int limit)
{
    const qsizetype n = a.size();
    const qsizetype m = b.size();
    if (std::abs(n - m) > limit)
        return limit + 1;
    std::array<std::vector<int>, 3> rows;
    for (std::vector<int> &row : rows)
        row.assign(size_t(m + 1), 0);
    for (qsizetype j = 0; j <= m; ++j)
        rows[0][size_t(j)] = int(j);
    for (qsizetype i = 1; i <= n; ++i) {
        std::vector<int> &row = rows[size_t(i % 3)];
        const std::vector<int> &above = rows[size_t((i + 2) % 3)];
        const std::vector<int> &twoAbove = rows[size_t((i + 1) % 3)];
        row[0] = int(i);
        int best = row[0];
        for (qsizetype j = 1; j <= m; ++j) {
            const size_t column = size_t(j);
            const int substitution = above[column - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[column] = std::min({above[column] + 1, row[column - 1] + 1, substitution});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[column] = std::min(row[column], twoAbove[column - 2] + 1);
            best = std::min(best, row[column]);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(rows[size_t(n % 3)][size_t(m)], limit + 1);
}

QList<LikelyDuplicate> likelyDuplicates(const QList<Person> &persons)
{
    std::vector<Candidate> candidates;
    candidates.reserve(size_t(persons.size()));
    for (const Person &person : persons) {
        if (!person.isWithdrawn())
            candidates.push_back(candidateOf(person));
    }

    QSet<std::pair<size_t, size_t>> seen;
    QList<LikelyDuplicate> pairs;
    const Blocks blocks = blocksOf(candidates);
    for (const std::vector<size_t> &block : blocks) {
        for (size_t i = 0; i < block.size(); ++i) {
            for (size_t j = i + 1; j < block.size(); ++j) {
                const std::optional<Reason> reason = compare(candidates[block[i]], candidates[block[j]]);
                if (!reason || seen.contains({block[i], block[j]}))
                    continue;
                seen.insert({block[i], block[j]});
                pairs.append({candidates[block[i]].id, candidates[block[j]].id, *reason});
            }
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const LikelyDuplicate &a, const LikelyDuplicate &b) {
        return std::tuple(a.reason, a.first, a.second) < std::tuple(b.reason, b.first, b.second);
    });
    return pairs;
}

} // namespace domain

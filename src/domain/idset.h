// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include <cstddef>
#include <vector>

namespace domain {

/// A set of ids, for many look-ups: a bit for each of the usual, small ones (a look-up in a QSet of 100,000 costs some
/// ten times as much), a QSet for others.
class IdSet
{
public:
    IdSet() = default;
    template<typename Iterator>
    IdSet(Iterator begin, Iterator end)
    {
        for (; begin != end; ++begin)
            insert(*begin);
    }

    /// False when it was in already.
    bool insert(qint64 id)
    {
        if (!isSmall(id)) {
            const auto before = m_others.size();
            m_others.insert(id);
            return m_others.size() != before;
        }
        const auto place = static_cast<std::size_t>(id);
        if (place >= m_small.size())
            m_small.resize(place + place / 2 + 64);
        if (m_small[place])
            return false;
        m_small[place] = true;
        return true;
    }

    [[nodiscard]] bool contains(qint64 id) const
    {
        if (!isSmall(id))
            return m_others.contains(id);
        const auto place = static_cast<std::size_t>(id);
        return place < m_small.size() && m_small[place];
    }

private:
    static constexpr qint64 smallEnd = 1 << 24; // 2 MB of bits at most

    static bool isSmall(qint64 id) { return id >= 0 && id < smallEnd; }

    std::vector<bool> m_small;
    QSet<qint64> m_others;
};

} // namespace domain

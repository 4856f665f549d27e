// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace support {

/// Numbers that look random and are the same on every system and in every run (SplitMix64; the standard library's
/// distributions are not).
class Random
{
public:
    explicit Random(quint64 seed, quint64 stream = 0) : m_state(mixed(seed) ^ mixed(stream + 0x9e3779b97f4a7c15ULL)) {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixed(m_state);
    }
    /// From 0 to count - 1; count is at least 1.
    qint64 below(qint64 count) { return static_cast<qint64>(next() % static_cast<quint64>(count)); }
    int between(int least, int most) { return least + static_cast<int>(below(most - least + 1)); }
    /// True that many times in a hundred.
    bool chance(int percent) { return below(100) < percent; }
    template<typename T>
    const T &of(const QList<T> &values)
    {
        return values.at(below(values.size()));
    }

private:
    static quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

    quint64 m_state = 0;
};

} // namespace support

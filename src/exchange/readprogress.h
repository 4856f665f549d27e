// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <functional>

namespace exchange {

/// Told how many bytes of how many are read; false stops the reading, which then ends in ErrorKind::Cancelled.
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

/// Asks now and then whether a reading goes on.
class ReadWatch
{
public:
    explicit ReadWatch(const ReadProgress &progress) : m_progress(progress) {}

    /// Called for each record, line or row.
    [[nodiscard]] bool goesOn(const QIODevice &device) { return goesOn(device.pos(), device.size()); }
    [[nodiscard]] bool goesOn(qint64 done, qint64 total)
    {
        constexpr int step = 64;
        if (!m_stopped && m_progress && m_calls++ % step == 0)
            m_stopped = !m_progress(done, total);
        return !m_stopped;
    }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

private:
    const ReadProgress &m_progress;
    int m_calls = 0;
    bool m_stopped = false;
};

} // namespace exchange

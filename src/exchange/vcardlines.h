// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readprogress.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace exchange {

/// Reads the lines of vCards, folded ones put together, a piece at a time: of a picture of any size only the beginning
/// is kept, which is passed over anyway. UTF-16 becomes UTF-8.
class VCardLines
{
public:
    struct Line
    {
        QByteArray bytes;
        qsizetype number = 0; ///< of its first line
    };

    VCardLines(QIODevice &device, const ReadProgress &progress);

    /// nullopt at the end, or when it cannot go on.
    [[nodiscard]] std::optional<Line> next();
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] bool readPhysical(QByteArray &line);
    void takeUpTo(qsizetype end, QByteArray &line) const;

    QIODevice &m_device;
    const ReadProgress &m_progress;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_number = 0;
    qint64 m_read = 0;
    std::optional<Line> m_open;
    bool m_isUtf16 = false;
    bool m_afterReturn = false; ///< a line feed next belongs to the line end before it
    bool m_tooLarge = false;
    bool m_failed = false;
    bool m_stopped = false;
};

} // namespace exchange

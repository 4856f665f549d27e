// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QElapsedTimer>

namespace cli {

/// "Reading… 45 %" on one line of a terminal, once the work has taken half a second; nothing when nobody watches.
/// The line is gone when this object is.
class TerminalProgress
{
    Q_DECLARE_TR_FUNCTIONS(cli::TerminalProgress)

public:
    enum class Work { Reading, Writing };

    TerminalProgress(Streams &streams, Work work);
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    /// Always true: go on.
    bool tell(qint64 done, qint64 total);

private:
    Streams &m_streams;
    Work m_work;
    QElapsedTimer m_timer;
    qint64 m_shown = -1; ///< percent
};

} // namespace cli

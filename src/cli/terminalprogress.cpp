// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminalprogress.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qint64 patience = 500; // milliseconds
// Carriage return, then "erase to the end of the line" (ECMA-48).
constexpr char eraseLine[] = "\r\x1b[K";

} // namespace

TerminalProgress::TerminalProgress(Streams &streams, Work work) : m_streams(streams), m_work(work)
{
    m_timer.start();
}

TerminalProgress::~TerminalProgress()
{
    if (m_shown >= 0)
        m_streams.err.write(eraseLine);
}

bool TerminalProgress::tell(qint64 done, qint64 total)
{
    if (!m_streams.errIsTerminal || total <= 0 || m_timer.elapsed() < patience)
        return true;
    const qint64 percent = 100 * done / total;
    if (percent == m_shown)
        return true;
    m_shown = percent;
    const QString text = m_work == Work::Reading ? tr("Reading… %1 %") : tr("Writing… %1 %");
    m_streams.err.write(eraseLine + text.arg(percent).toUtf8());
    if (auto *file = qobject_cast<QFileDevice *>(&m_streams.err))
        file->flush();
    return true;
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowfixture.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace bench {

[[nodiscard]] double processCpu(); ///< of all threads, in ms
[[nodiscard]] double threadCpu();  ///< of the calling one, in ms

/// What one key led to, in milliseconds.
struct Stroke
{
    double first = -1;    ///< until the first hits were painted
    double firstCpu = -1; ///< CPU time of all threads until then
    double whole = -1;    ///< until all hits stood in the list
    double gap = 0;       ///< the longest the GUI thread was away from its events
    double busy = 0;      ///< the most CPU time it spent in one go: what the gap is when nothing else runs
    qsizetype hits = 0;
};

/// The whole window, with a person who types.
class TypedSearch : public QObject
{
    Q_OBJECT

public:
    explicit TypedSearch(const QString &path);

    /// Empties the search and waits for the whole list.
    void clear();
    /// Presses one key and looks on for as long as somebody who types takes until the next, longer if the list does.
    [[nodiscard]] Stroke press(QChar key);
    [[nodiscard]] models::DirectorySession &session() { return m_fixture.session(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beat();
    void settle();

    support::WindowFixture m_fixture;
    QTimer m_heart;
    QElapsedTimer m_clock;
    Stroke m_stroke;
    double m_lastBeat = 0;
    double m_lastCpu = 0;
    double m_begin = 0;
    bool m_changed = false; ///< the list since the key
    bool m_painted = false; ///< since it changed
};

} // namespace bench

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedsearch.h"

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/grouplistpage.h"
#include "widgets/searchfield.h"

#include <QCoreApplication>
#include <QListView>

#include <algorithm>
#include <ctime>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyPause = 90; // ms between two keys of somebody who types

double now(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double processCpu()
{
    return now(CLOCK_PROCESS_CPUTIME_ID);
}

double threadCpu()
{
    return now(CLOCK_THREAD_CPUTIME_ID);
}

TypedSearch::TypedSearch(const QString &path)
{
    m_fixture.start(path);
    m_fixture.window().resize(1280, 800);
    settle();
    models::GroupTableModel &model = session().groups();
    const auto change = [this] { m_changed = true; };
    connect(&model, &QAbstractItemModel::modelReset, this, change);
    connect(&model, &QAbstractItemModel::rowsInserted, this, change);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, change);
    connect(&model, &QAbstractItemModel::dataChanged, this, change);
    m_fixture.page().list().listView().viewport()->installEventFilter(this);
    m_heart.setTimerType(Qt::PreciseTimer);
    connect(&m_heart, &QTimer::timeout, this, &TypedSearch::beat);
}

bool TypedSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_changed)
        m_painted = true; // once this event is through, which the next beat sees
    return QObject::eventFilter(watched, event);
}

void TypedSearch::beat()
{
    const double time = elapsed(m_clock);
    const double spent = threadCpu();
    m_stroke.gap = std::max(m_stroke.gap, time - m_lastBeat);
    m_stroke.busy = std::max(m_stroke.busy, spent - m_lastCpu);
    m_lastBeat = time;
    m_lastCpu = spent;
    if (m_painted && m_stroke.first < 0) {
        m_stroke.first = time;
        m_stroke.firstCpu = processCpu() - m_begin;
    }
}

void TypedSearch::settle()
{
    while (session().isSearching())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

void TypedSearch::clear()
{
    widgets::SearchField &field = m_fixture.page().list().searchField();
    field.setFocus();
    field.clear();
    settle();
}

Stroke TypedSearch::press(QChar key)
{
    m_stroke = {};
    m_changed = m_painted = false;
    m_begin = processCpu();
    m_lastCpu = threadCpu();
    m_lastBeat = 0;
    m_heart.start(1);
    m_clock.start();
    QTest::keyClicks(&m_fixture.page().list().searchField(), QString(key));
    while (session().isSearching())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_stroke.whole = elapsed(m_clock);
    m_stroke.hits = session().groups().rowCount();
    while (elapsed(m_clock) < keyPause)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    beat();
    m_heart.stop();
    if (m_stroke.first < 0) // the rows stayed as they were
        m_stroke.first = m_stroke.whole;
    return m_stroke;
}

} // namespace bench

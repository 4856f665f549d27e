// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings.h"

#include "models/directorysession.h"
#include "models/findingsmodel.h"
#include "models/grouptablemodel.h"
#include "storage/connection.h"
#include "storage/quietthread.h"

#include <chrono>

namespace models {

using namespace std::chrono_literals;

namespace {

/// A look at ten thousand groups takes a fraction of a second; at a million it would keep a core busy at every key.
constexpr qint64 manyGroups = 20'000;
constexpr auto soon = 150ms;
constexpr auto later = 10s;
constexpr auto onceShown = 40ms; // the window is painted first
constexpr auto onceOpened = 4s;  // what somebody opened a large directory for goes first

} // namespace

Findings::Findings(DirectorySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_toVerify(new FindingsModel(this))
    , m_toComplete(new FindingsModel(this))
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Findings::look);
    connect(&session, &DirectorySession::changed, this, &Findings::refresh);
    m_soon.start(isLarge() ? std::chrono::milliseconds(onceOpened) : onceShown);
}

Findings::~Findings()
{
    ++*m_newest;
    m_worker.waitForDone();
}

bool Findings::isLarge() const
{
    qint64 groups = 0;
    const auto counts = m_session.statusCounts();
    for (const qint64 count : counts)
        groups += count;
    return groups > manyGroups;
}

void Findings::hurry()
{
    if (!m_known && m_soon.isActive())
        m_soon.start(0);
}

void Findings::refresh()
{
    if (!isLarge())
        m_soon.start(soon);
    else if (!m_soon.isActive())
        m_soon.start(later);
}

void Findings::look()
{
    const quint64 ticket = ++*m_newest;
    const QDate today = m_session.groups().today();
    m_worker.start([this, ticket, today, newest = m_newest, location = m_session.location()] {
        const auto wanted = [&newest, ticket] { return newest->load() == ticket; };
        if (!wanted())
            return;
        auto connection = storage::Connection::open(location, storage::OpenMode::ReadOnly);
        if (connection)
            storage::workQuietly(**connection);
        auto report = connection ? storage::FindingStorage(**connection)
                                       .find(today, shownRows, [&wanted](qint64, qint64) { return wanted(); })
                                 : domain::Result<storage::FindingsReport>(connection.error());
        // This object outlives the worker: its destructor waits for it.
        QMetaObject::invokeMethod(this, [this, ticket, report = std::move(report)] {
            if (m_newest->load() == ticket)
                show(report);
        });
    });
}

void Findings::show(const domain::Result<storage::FindingsReport> &report)
{
    if (!report) {
        // Nobody asked for it: that the file is gone is told already, with what to do.
        if (m_session.fileLoss() == FileLoss::None)
            Q_EMIT failed(report.error());
        return;
    }
    m_known = true;
    m_toVerify->setFindings(report->toVerify, report->toVerifyCount);
    m_toComplete->setFindings(report->toComplete, report->toCompleteCount);
    Q_EMIT updated();
}

} // namespace models

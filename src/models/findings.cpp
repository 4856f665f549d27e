// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings.h"

#include "models/directorysession.h"
#include "models/findingsmodel.h"
#include "models/grouptablemodel.h"
#include "storage/connection.h"

#include <QThread>

#include <chrono>

namespace models {

using namespace std::chrono_literals;

namespace {

/// A look at ten thousand groups takes a fraction of a second; at a million it would keep a core busy at every key.
constexpr qint64 manyGroups = 20'000;
constexpr auto soon = 150ms;
constexpr auto later = 10s;

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
    m_soon.start(soon);
}

Findings::~Findings()
{
    ++*m_newest;
    m_worker.waitForDone();
}

void Findings::refresh()
{
    qint64 groups = 0;
    for (const qint64 count : m_session.statusCounts())
        groups += count;
    if (groups <= manyGroups)
        m_soon.start(soon);
    else if (!m_soon.isActive())
        m_soon.start(later);
}

void Findings::look()
{
    const quint64 ticket = ++*m_newest;
    const QDate today = m_session.groups().today();
    m_worker.start([this, ticket, today, newest = m_newest, location = m_session.location()] {
        QThread::currentThread()->setPriority(QThread::LowPriority);
        const auto wanted = [&newest, ticket] { return newest->load() == ticket; };
        if (!wanted())
            return;
        auto connection = storage::Connection::open(location, storage::OpenMode::ReadOnly);
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
        Q_EMIT failed(report.error());
        return;
    }
    m_known = true;
    m_toVerify->setFindings(report->toVerify, report->toVerifyCount);
    m_toComplete->setFindings(report->toComplete, report->toCompleteCount);
    Q_EMIT updated();
}

} // namespace models

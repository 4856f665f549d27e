// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importsession.h"

#include "models/backupsession.h"
#include "models/directorysession.h"
#include "storage/connection.h"
#include "storage/directorystorage.h"
#include "storage/importwriter.h"

namespace models {

ImportSession::ImportSession(DirectorySession &session, QObject *parent)
    : QObject(parent), m_session(session), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_worker.setMaxThreadCount(1); // one after the other
}

ImportSession::~ImportSession()
{
    *m_cancelled = true;
    m_worker.clear();
    m_worker.waitForDone();
}

int ImportSession::begin()
{
    *m_cancelled = true; // of what runs
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_worker.clear();
    setBusy(true);
    return ++m_request;
}

void ImportSession::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void ImportSession::start(Source source, const domain::MatchingRules &rules)
{
    const int request = begin();
    m_loaded.reset();
    m_planned.reset();
    m_worker.start(
        [this, request, source = std::move(source), rules, location = m_session.location(), cancelled = m_cancelled] {
            const auto proposal = source();
            if (!proposal) {
                fail(request, proposal.error());
                return;
            }
            auto connection = storage::Connection::open(location, storage::OpenMode::ReadOnly);
            if (!connection) {
                fail(request, connection.error());
                return;
            }
            const auto content = storage::DirectoryStorage(**connection).readContent([&cancelled](qint64, qint64) {
                return !cancelled->load();
            });
            if (!content) {
                fail(request, content.error());
                return;
            }
            planInWorker(request, std::make_shared<const Loaded>(Loaded{*content, *proposal}), rules, {});
        });
}

void ImportSession::replan(const domain::MatchingRules &rules, const domain::ImportChoices &choices)
{
    if (!m_loaded)
        return;
    const int request = begin();
    m_worker.start(
        [this, request, loaded = m_loaded, rules, choices] { planInWorker(request, loaded, rules, choices); });
}

/// In the worker.
void ImportSession::planInWorker(int request, const LoadedPtr &loaded, const domain::MatchingRules &rules,
                                 const domain::ImportChoices &choices)
{
    PlannedImport planned;
    planned.plan = domain::planImport(loaded->content, loaded->proposal, rules, choices);
    planned.choices = choices;
    planned.untold = domain::untoldGroups(loaded->content, planned.plan);
    const auto shared = std::make_shared<const PlannedImport>(std::move(planned));
    QMetaObject::invokeMethod(this, [this, request, loaded, shared] { take(request, loaded, shared); });
}

void ImportSession::take(int request, const LoadedPtr &loaded, const std::shared_ptr<const PlannedImport> &planned)
{
    if (request != m_request)
        return;
    m_loaded = loaded;
    m_planned = planned;
    setBusy(false);
    Q_EMIT this->planned(planned);
}

/// From the worker or from here.
void ImportSession::fail(int request, const domain::Error &error)
{
    QMetaObject::invokeMethod(this, [this, request, error] {
        if (request != m_request)
            return;
        setBusy(false);
        Q_EMIT failed(error);
    });
}

void ImportSession::apply(const QString &note)
{
    if (!m_planned || m_busy)
        return;
    const int request = begin();
    m_worker.start([this, request, note, planned = m_planned, location = m_session.location(),
                    author = m_session.author(), dataFolder = m_session.dataFolder(), cancelled = m_cancelled] {
        auto connection = storage::Connection::open(location, storage::OpenMode::ReadWrite);
        if (!connection) {
            fail(request, connection.error());
            return;
        }
        if (const auto kept = BackupSession::backUpBeforeImport(**connection, dataFolder); !kept) {
            fail(request, kept.error());
            return;
        }
        const auto done = storage::applyImport(**connection, planned->plan, author, note,
                                               [this, request, &cancelled](qint64 written, qint64 total) {
                                                   QMetaObject::invokeMethod(this, [this, request, written, total] {
                                                       if (request == m_request)
                                                           Q_EMIT progressed(int(written), int(total));
                                                   });
                                                   return !cancelled->load();
                                               });
        if (!done) {
            fail(request, done.error());
            return;
        }
        QMetaObject::invokeMethod(this, [this, id = *done] {
            setBusy(false);
            m_session.follow();
            Q_EMIT applied(id);
        });
    });
}

void ImportSession::forget()
{
    cancel();
    ++m_request;
    setBusy(false);
}

void ImportSession::cancel()
{
    *m_cancelled = true;
}

} // namespace models

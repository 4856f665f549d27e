// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importsession.h"

#include "models/backupsession.h"
#include "models/directorysession.h"
#include "storage/connection.h"
#include "storage/directorystorage.h"
#include "storage/importwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMutex>

namespace models {

/// Brings what a worker has to say to the session, as long as there is one.
class ImportSession::Answers
{
public:
    explicit Answers(ImportSession *session) : m_session(session) {}

    /// From the worker; `tell` runs on the thread of the session.
    template<typename Tell>
    void post(Tell tell) const
    {
        const QMutexLocker lock(&m_mutex);
        if (m_session)
            QMetaObject::invokeMethod(m_session, [session = m_session, tell] { tell(*session); });
    }
    void stop()
    {
        const QMutexLocker lock(&m_mutex);
        m_session = nullptr;
    }

private:
    mutable QMutex m_mutex;
    ImportSession *m_session;
};

namespace {

/// Tells at most so often, so that the window is not flooded.
class SomeTimes
{
public:
    [[nodiscard]] bool isDue()
    {
        constexpr qint64 pause = 50; // ms
        if (m_since.isValid() && m_since.elapsed() < pause)
            return false;
        m_since.start();
        return true;
    }

private:
    QElapsedTimer m_since;
};

/// For a progress bar, which counts in int.
constexpr int progressParts = 1000;

} // namespace

ImportSession::ImportSession(DirectorySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_worker(new QThreadPool(QCoreApplication::instance()))
    , m_answers(std::make_shared<Answers>(this))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_worker->setMaxThreadCount(1); // one after the other
}

ImportSession::~ImportSession()
{
    *m_cancelled = true;
    m_answers->stop();
    m_worker->clear();
    if (m_writing)
        m_worker->waitForDone();
    m_worker->start([worker = m_worker] { worker->deleteLater(); }); // behind what still runs
}

int ImportSession::begin()
{
    *m_cancelled = true; // of what runs
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_worker->clear();
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
    m_worker->start([answers = m_answers, request, source = std::move(source), rules, location = m_session.location(),
                     cancelled = m_cancelled] {
        SomeTimes sometimes;
        const Progress progress = [&](qint64 done, qint64 total) {
            if (sometimes.isDue())
                answers->post([request, done, total](ImportSession &session) { session.tell(request, done, total); });
            return !cancelled->load();
        };
        const auto fail = [&](const domain::Error &error) {
            answers->post([request, error](ImportSession &session) { session.fail(request, error); });
        };
        const auto proposal = source(progress);
        if (!proposal) {
            fail(proposal.error());
            return;
        }
        answers->post([request](ImportSession &session) {
            if (request == session.m_request)
                Q_EMIT session.sourceRead();
        });
        auto connection = storage::Connection::open(location, storage::OpenMode::ReadOnly);
        if (!connection) {
            fail(connection.error());
            return;
        }
        const auto content = storage::DirectoryStorage(**connection).readContent(progress);
        if (!content) {
            fail(content.error());
            return;
        }
        planInWorker(*answers, request, std::make_shared<const Loaded>(Loaded{*content, *proposal}), rules, {});
    });
}

void ImportSession::tell(int request, qint64 done, qint64 total)
{
    if (request == m_request)
        Q_EMIT progressed(total > 0 ? int(done * progressParts / total) : 0, total > 0 ? progressParts : 0);
}

void ImportSession::replan(const domain::MatchingRules &rules, const domain::ImportChoices &choices)
{
    if (!m_loaded)
        return;
    const int request = begin();
    m_worker->start([answers = m_answers, request, loaded = m_loaded, rules, choices] {
        planInWorker(*answers, request, loaded, rules, choices);
    });
}

/// In the worker.
void ImportSession::planInWorker(const Answers &answers, int request, const LoadedPtr &loaded,
                                 const domain::MatchingRules &rules, const domain::ImportChoices &choices)
{
    PlannedImport planned;
    planned.plan = domain::planImport(loaded->content, loaded->proposal, rules, choices);
    planned.choices = choices;
    planned.untold = domain::untoldGroups(loaded->content, planned.plan);
    const auto shared = std::make_shared<const PlannedImport>(std::move(planned));
    answers.post([request, loaded, shared](ImportSession &session) { session.take(request, loaded, shared); });
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

void ImportSession::fail(int request, const domain::Error &error)
{
    if (request != m_request)
        return;
    m_writing = false;
    setBusy(false);
    Q_EMIT failed(error);
}

void ImportSession::apply(const QString &note)
{
    if (!m_planned || m_busy)
        return;
    const int request = begin();
    m_writing = true;
    m_worker->start([answers = m_answers, request, note, planned = m_planned, location = m_session.location(),
                     author = m_session.author(), dataFolder = m_session.dataFolder(), cancelled = m_cancelled] {
        const auto fail = [&](const domain::Error &error) {
            answers->post([request, error](ImportSession &session) { session.fail(request, error); });
        };
        auto connection = storage::Connection::open(location, storage::OpenMode::ReadWrite);
        if (!connection) {
            fail(connection.error());
            return;
        }
        if (const auto kept = BackupSession::backUpBeforeImport(**connection, dataFolder); !kept) {
            fail(kept.error());
            return;
        }
        const auto done =
            storage::applyImport(**connection, planned->plan, author, note, [&](qint64 written, qint64 total) {
                answers->post(
                    [request, written, total](ImportSession &session) { session.tell(request, written, total); });
                return !cancelled->load();
            });
        if (!done) {
            fail(done.error());
            return;
        }
        answers->post([id = *done](ImportSession &session) {
            session.m_writing = false;
            session.setBusy(false);
            session.m_session.follow();
            Q_EMIT session.applied(id);
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

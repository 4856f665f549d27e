// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/groupfinder.h"

#include "storage/connection.h"

namespace models {

using namespace Qt::StringLiterals;
using Newest = std::shared_ptr<std::atomic<quint64>>;

/// The part that lives in the thread. Opens its connection there, at the first search.
class GroupFinderWorker : public QObject
{
public:
    explicit GroupFinderWorker(storage::Location location) : m_location(std::move(location)) {}

    [[nodiscard]] domain::Result<QList<qint64>> find(const storage::GroupFilter &filter)
    {
        if (!m_connection) {
            auto opened = storage::Connection::open(m_location, storage::OpenMode::ReadOnly);
            if (!opened)
                return opened.error();
            m_connection = std::move(*opened);
            // An index walked from end to end would fill the usual 64 MB and find nothing in them the next time.
            if (m_connection->engine() == storage::Engine::Sqlite)
                (void)m_connection->execute(u"PRAGMA cache_size = -4096"_s);
        }
        auto ids = storage::GroupStorage(*m_connection).ids(filter);
        if (ids)
            ids->squeeze();
        else
            m_connection.reset(); // it may be broken: the next search opens a new one
        return ids;
    }

private:
    storage::Location m_location;
    std::unique_ptr<storage::Connection> m_connection;
};

GroupFinder::GroupFinder(const storage::Location &location, QObject *parent)
    : QObject(parent), m_worker(new GroupFinderWorker(location)), m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_thread.setObjectName(u"GroupFinder"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

GroupFinder::~GroupFinder()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void GroupFinder::cancel()
{
    ++*m_newest;
}

void GroupFinder::find(const storage::GroupFilter &filter)
{
    const quint64 ticket = ++*m_newest;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, newest = m_newest, ticket, filter] {
        if (newest->load() != ticket)
            return;
        auto ids = worker->find(filter);
        if (newest->load() != ticket)
            return;
        // This object outlives the thread: its destructor waits for it.
        QMetaObject::invokeMethod(this, [this, ticket, filter, ids = std::move(ids)] { tell(ticket, filter, ids); });
    });
}

void GroupFinder::tell(quint64 ticket, const storage::GroupFilter &filter, const domain::Result<QList<qint64>> &ids)
{
    if (m_newest->load() != ticket)
        return;
    if (ids)
        Q_EMIT found(filter, *ids);
    else
        Q_EMIT failed(ids.error());
}

} // namespace models

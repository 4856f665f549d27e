// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historyfinder.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;
using storage::FoundChangeSets;
using storage::HistoryFilter;
using storage::HistorySearch;

namespace models {

/// The part that lives in the thread. Opens its connection there, at the first search.
class HistoryFinderWorker : public QObject
{
public:
    explicit HistoryFinderWorker(storage::Location location) : m_location(std::move(location)) {}

    [[nodiscard]] domain::Result<void> begin(const HistoryFilter &filter)
    {
        if (!m_connection) {
            auto opened = storage::Connection::open(m_location, storage::OpenMode::ReadOnly);
            if (!opened)
                return opened.error();
            m_connection = std::move(*opened);
            m_search = std::make_unique<HistorySearch>(*m_connection);
        }
        return kept(m_search->begin(filter));
    }

    [[nodiscard]] domain::Result<FoundChangeSets> next(int most, const HistorySearch::Stop &stop)
    {
        constexpr int steps = 4096; // between two tellings: some hundredths of a second
        if (!m_search)
            return FoundChangeSets{{}, true};
        return kept(m_search->next(most, steps, stop));
    }

private:
    /// After a failure the connection may be broken: the next search opens a new one.
    template<typename T>
    [[nodiscard]] domain::Result<T> kept(domain::Result<T> outcome)
    {
        if (!outcome && outcome.error().kind != domain::ErrorKind::Cancelled) {
            m_search.reset();
            m_connection.reset();
        }
        return outcome;
    }

    storage::Location m_location;
    std::unique_ptr<storage::Connection> m_connection;
    std::unique_ptr<HistorySearch> m_search; ///< uses the connection
};

HistoryFinder::HistoryFinder(const storage::Location &location, QObject *parent)
    : QObject(parent), m_worker(new HistoryFinderWorker(location)), m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_thread.setObjectName(u"HistoryFinder"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

HistoryFinder::~HistoryFinder()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void HistoryFinder::cancel()
{
    ++*m_newest;
}

void HistoryFinder::find(const HistoryFilter &filter, int most)
{
    ask(most, [this, filter] { return m_worker->begin(filter); });
}

void HistoryFinder::findMore(int most)
{
    ask(most, [] { return domain::Result<void>(); });
}

void HistoryFinder::ask(int most, const std::function<domain::Result<void>()> &begin)
{
    const quint64 ticket = ++*m_newest;
    // This object outlives the thread: its destructor waits for it.
    QMetaObject::invokeMethod(m_worker, [this, ticket, most, begin] { work(ticket, most, begin); });
}

void HistoryFinder::work(quint64 ticket, int most, const std::function<domain::Result<void>()> &begin)
{
    const auto stop = [newest = m_newest, ticket] { return newest->load() != ticket; };
    if (stop())
        return;
    if (const auto begun = begin(); !begun) {
        inOwnThread(ticket, [this, error = begun.error()] { Q_EMIT failed(error); });
        return;
    }
    for (int missing = most; missing > 0;) {
        const auto some = m_worker->next(missing, stop);
        if (!some) {
            inOwnThread(ticket, [this, error = some.error()] { Q_EMIT failed(error); });
            return;
        }
        missing = some->isComplete ? 0 : missing - int(some->sets.size());
        if (missing <= 0 || !some->sets.isEmpty())
            inOwnThread(ticket, [this, told = *some, isLast = missing <= 0] { Q_EMIT found(told, isLast); });
    }
}

void HistoryFinder::inOwnThread(quint64 ticket, const std::function<void()> &emission)
{
    QMetaObject::invokeMethod(
        this,
        [this, ticket, emission] {
            if (m_newest->load() == ticket)
                emission();
        },
        Qt::QueuedConnection);
}

} // namespace models

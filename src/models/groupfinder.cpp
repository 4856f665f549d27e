// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/groupfinder.h"

#include "domain/text.h"
#include "models/grouplookup.h"
#include "storage/connection.h"
#include "storage/quietthread.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace models {

using namespace Qt::StringLiterals;

namespace {

/// Something to be told in the finder's own thread, at a priority (queued calls have none).
class Telling : public QEvent
{
public:
    explicit Telling(std::function<void()> what) : QEvent(eventType()), tell(std::move(what)) {}

    static Type eventType()
    {
        static const auto type = static_cast<Type>(registerEventType());
        return type;
    }

    const std::function<void()> tell;
};

} // namespace

/// The part that lives in the thread. Opens its connection there, at the first search.
class GroupFinderWorker : public QObject
{
public:
    explicit GroupFinderWorker(storage::Location location) : m_location(std::move(location)) {}

    [[nodiscard]] domain::Result<storage::FoundGroups> find(const storage::GroupFilter &filter,
                                                            const storage::GroupSearch::Partial &partial,
                                                            const storage::GroupSearch::Stop &stop)
    {
        if (auto opened = open(); !opened)
            return opened.error();
        if (!domain::foldedWords(filter.words).isEmpty())
            return kept(m_search->find(filter, partial, stop));
        storage::GroupFilter all = filter;
        all.words.clear();
        auto ids = kept(storage::GroupStorage(*m_connection).ids(all));
        // Whole lists are seldom read: what a connection keeps in memory is more than it takes to open one again.
        m_search.reset();
        m_connection.reset();
        if (!ids)
            return ids.error();
        ids->squeeze();
        return storage::FoundGroups{*std::move(ids), 0, true, true};
    }

    [[nodiscard]] QList<NearName> near(const storage::GroupFilter &filter, const storage::GroupSearch::Stop &stop)
    {
        constexpr int most = 5;
        QList<NearName> near;
        const auto groups = m_search->nearNames(filter, most, stop);
        if (!groups) // nothing to offer; the search itself was told
            return near;
        const auto names = groupNames(*m_connection, groups->ids);
        for (const qint64 id : names ? groups->ids : QList<qint64>())
            near.append({domain::GroupId(id), names->value(id), groups->areOutside});
        return near;
    }

private:
    [[nodiscard]] domain::Result<void> open()
    {
        if (m_connection)
            return {};
        auto opened = storage::Connection::open(m_location, storage::OpenMode::ReadOnly);
        if (!opened)
            return opened.error();
        m_connection = std::move(*opened);
        m_search = std::make_unique<storage::GroupSearch>(*m_connection);
        // An index walked from end to end would fill the usual 64 MB and find nothing in them the next time.
        m_connection->keepLittle();
        return {};
    }

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
    std::unique_ptr<storage::GroupSearch> m_search; ///< uses the connection
};

GroupFinder::GroupFinder(const storage::Location &location, QObject *parent)
    : QObject(parent), m_worker(new GroupFinderWorker(location)), m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_thread.setObjectName(u"GroupFinder"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, [] { storage::workQuietly(); });
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
    // This object outlives the thread: its destructor waits for it.
    QMetaObject::invokeMethod(m_worker, [this, ticket, filter] { work(ticket, filter); });
}

void GroupFinder::work(quint64 ticket, const storage::GroupFilter &filter)
{
    const auto stop = [newest = m_newest, ticket] { return newest->load() != ticket; };
    if (stop())
        return;
    // What follows the first hits waits until they are painted.
    constexpr int afterPainting = Qt::LowEventPriority - 1;
    int priority = Qt::NormalEventPriority;
    const auto partial = [&](const storage::FoundGroups &groups) {
        tell(ticket, filter, groups, std::exchange(priority, afterPainting));
    };
    const auto outcome = m_worker->find(filter, partial, stop);
    if (!outcome) {
        inOwnThread(ticket, [this, error = outcome.error()] { Q_EMIT failed(error); });
        return;
    }
    tell(ticket, filter, *outcome, priority);
    if (!outcome->ids.isEmpty() || filter.words.isEmpty() || stop())
        return;
    const QList<NearName> near = m_worker->near(filter, stop);
    inOwnThread(
        ticket, [this, filter, near] { Q_EMIT nearFound(filter, near); }, priority);
}

void GroupFinder::tell(quint64 ticket, const storage::GroupFilter &filter, const storage::FoundGroups &groups,
                       int priority)
{
    inOwnThread(
        ticket, [this, filter, groups] { Q_EMIT found(filter, groups); }, priority);
}

void GroupFinder::inOwnThread(quint64 ticket, const std::function<void()> &emission, int priority)
{
    const auto newest = [this, ticket, emission] {
        if (m_newest->load() == ticket)
            emission();
    };
    QCoreApplication::postEvent(this, new Telling(newest), priority);
}

bool GroupFinder::event(QEvent *event)
{
    if (event->type() != Telling::eventType())
        return QObject::event(event);
    static_cast<Telling *>(event)->tell();
    return true;
}

} // namespace models

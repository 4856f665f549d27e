// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "domain/textmatch.h"
#include "storage/integrity.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QSet>
#include <QThread>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// Taken from the queue at a time: a transaction of a tenth of a second or so.
constexpr int batchSize = 250;
/// Taken at a time of what a change set changed; nobody can save in between.
constexpr qsizetype savedAtOnce = 1'000;
/// Put into the queue at a time.
constexpr qint64 queuedAtOnce = 5'000;
/// Between two transactions, in ms: SQLite's waiting looks every 50 to 100 ms, and whoever saves goes first.
constexpr unsigned long pauseBetween = 110;
/// Rows that lead nowhere, beyond which the index is built anew.
constexpr qint64 mostDeadRows = 2'000;

/// The words of one group, ready for the tables.
struct Document
{
    qint64 group = 0;
    QString names;
    QString words;
};

/// A tsvector takes 1 MB; so many units of folded words are never more.
constexpr qsizetype mostUnits = 300'000;

QString joinedWords(const QString &text)
{
    const QStringList words = domain::indexWords(text);
    QString joined;
    joined.reserve(std::min(text.size(), mostUnits) + domain::maxSearchWordLength);
    for (const QString &word : words) {
        if (joined.size() + word.size() >= mostUnits)
            break;
        if (!joined.isEmpty())
            joined += u' ';
        joined += word;
    }
    return joined;
}

Document documentFromRow(const Query &row)
{
    Document document;
    document.group = row.value(0).toLongLong();
    const QString names = row.value(1).toString() + u'\n' + row.value(2).toString();
    document.names = joinedWords(names);
    QString all = names;
    for (int column = 6; column <= 7; ++column) // people and addresses first, in case of a text without end
        all += u'\n' + row.value(column).toString();
    for (int column = 3; column <= 5; ++column)
        all += u'\n' + row.value(column).toString();
    document.words = joinedWords(all);
    return document;
}

/// Writes documents with statements prepared once.
class DocumentWriter
{
public:
    explicit DocumentWriter(Connection &connection)
        : m_engine(connection.engine())
        , m_insert(connection, u"insert_search_document"_s)
        , m_insertNames(connection, m_engine == Engine::Sqlite ? u"insert_name_search"_s : u"delete_search_document"_s)
        , m_insertTexts(connection, m_engine == Engine::Sqlite ? u"insert_text_search"_s : u"delete_search_document"_s)
    {}

    domain::Result<void> write(const QList<Document> &documents)
    {
        return m_engine == Engine::Sqlite ? writeTables(documents) : writeVectors(documents);
    }

private:
    domain::Result<void> writeVectors(const QList<Document> &documents)
    {
        for (const Document &document : documents) {
            m_insert.bind(u":group_id"_s, document.group).bind(u":names"_s, document.names);
            if (auto done = m_insert.bind(u":words"_s, document.words).exec(); !done)
                return done;
        }
        return {};
    }

    /// A table after the other: FTS5 puts together what is inserted in a row, and each statement on an ordinary table
    /// in between makes it write a segment of its own, which it then merges (measured: 3 times as long).
    domain::Result<void> writeTables(const QList<Document> &documents)
    {
        QList<qint64> ids;
        for (const Document &document : documents) {
            const auto id = m_insert.bind(u":group_id"_s, document.group).execInsert();
            if (!id)
                return id.error();
            ids += *id;
        }
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (auto done = writeWords(m_insertNames, ids[i], documents[i].names); !done)
                return done;
        }
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (auto done = writeWords(m_insertTexts, ids[i], documents[i].words); !done)
                return done;
        }
        return {};
    }

    static domain::Result<void> writeWords(Query &insert, qint64 id, const QString &words)
    {
        return insert.bind(u":id"_s, id).bind(u":words"_s, words).exec();
    }

    Engine m_engine;
    Query m_insert;
    Query m_insertNames;
    Query m_insertTexts;
};

} // namespace

SearchIndex::SearchIndex(Connection &connection) : m_connection(connection) {}

domain::Result<qint64> SearchIndex::newestQueued()
{
    const auto newest = Query(m_connection, u"read_newest_queued"_s).execValue();
    return newest ? domain::Result<qint64>(newest->toLongLong()) : newest.error();
}

domain::Result<bool> SearchIndex::isQueueEmpty()
{
    const auto newest = newestQueued();
    return newest ? domain::Result<bool>(*newest == 0) : newest.error();
}

bool SearchIndex::hasTables()
{
    if (m_connection.engine() == Engine::Postgresql)
        return true;
    for (const QString &table : {u"name_search"_s, u"text_search"_s}) {
        // Reads the tables' own settings and structure; holds for an empty one.
        if (!m_connection.execute(u"SELECT rowid FROM "_s + table + u" WHERE " + table + u" MATCH '\"a\"*' LIMIT 1"))
            return false;
    }
    return true;
}

SearchIndexState SearchIndex::inspect()
{
    Query counts(m_connection, u"read_search_counts"_s);
    if (!counts.exec() || !counts.next())
        return SearchIndexState::Unusable;
    const qint64 groups = counts.value(0).toLongLong();
    const qint64 indexed = counts.value(1).toLongLong();
    const qint64 used = counts.value(2).toLongLong();
    counts.finish();
    if (m_connection.engine() == Engine::Sqlite) {
        const auto has = m_connection.execute(u"SELECT sqlite_compileoption_used('ENABLE_FTS5') "
                                              "OR EXISTS (SELECT 1 FROM pragma_module_list WHERE name = 'fts5')"_s);
        if (has && !has->toBool())
            return SearchIndexState::Impossible;
    }
    if (!hasTables())
        return SearchIndexState::Unusable;
    const auto queued = Query(m_connection, u"count_search_queue"_s).execValue();
    if (!queued)
        return SearchIndexState::Unusable;
    if (used - indexed > std::max(mostDeadRows, indexed))
        return SearchIndexState::Unusable;
    if (queued->toLongLong() > 0)
        return SearchIndexState::OutOfStep;
    return indexed == groups ? SearchIndexState::Current : SearchIndexState::Unusable;
}

domain::Result<void> SearchIndex::runAll(const QStringList &statements)
{
    for (const QString &name : statements) {
        auto text = statement(m_connection.engine(), name);
        if (!text)
            return text.error();
        if (auto done = m_connection.execute(*text); !done)
            return done.error();
    }
    return {};
}

void SearchIndex::prepare()
{
    if (m_connection.engine() == Engine::Sqlite)
        (void)runAll({u"create_name_search"_s, u"create_text_search"_s});
}

domain::Result<QList<qint64>> SearchIndex::take(qint64 after, int limit)
{
    Query query(m_connection, u"take_search_queue"_s);
    if (auto done = query.bind(u":after"_s, after).bind(u":limit"_s, limit).exec(); !done)
        return done.error();
    QList<qint64> groups;
    while (query.next())
        groups += query.value(0).toLongLong();
    auto ended = query.ended();
    return ended ? domain::Result<QList<qint64>>(groups) : ended.error();
}

/// Takes the groups out of the index, and puts those that are not in the bin in anew.
domain::Result<void> SearchIndex::index(const QList<qint64> &queued)
{
    const QSet<qint64> groups(queued.begin(), queued.end());
    Query remove(m_connection, u"delete_search_document"_s);
    for (const qint64 group : groups) {
        if (auto done = remove.bind(u":group_id"_s, group).exec(); !done)
            return done;
    }
    Query read(m_connection, u"list_search_documents"_s);
    if (auto done = read.bind(u":ids"_s, idSet(m_connection.engine(), groups.values())).exec(); !done)
        return done;
    // PostgreSQL's driver gives rows one by one, and can do nothing else meanwhile.
    QList<Document> documents;
    while (read.next())
        documents += documentFromRow(read);
    if (auto ended = read.ended(); !ended)
        return ended;
    read.finish();
    return DocumentWriter(m_connection).write(documents);
}

domain::Result<void> SearchIndex::indexQueued(qint64 after, const Progress &progress)
{
    // All at once, and each group once: a change set queues a group with every row of its parts.
    const auto queued = take(after, std::numeric_limits<int>::max());
    if (!queued)
        return queued.error();
    const QSet<qint64> unique(queued->begin(), queued->end());
    QList<qint64> groups = unique.values();
    std::sort(groups.begin(), groups.end());
    for (qsizetype done = 0; done < groups.size(); done += savedAtOnce) {
        if (auto indexed = index(groups.mid(done, savedAtOnce)); !indexed)
            return indexed;
        const qsizetype upto = std::min(done + savedAtOnce, groups.size());
        if (progress && !progress(upto, groups.size()))
            return messageOf(domain::ErrorKind::Cancelled);
    }
    return {};
}

domain::Result<void> SearchIndex::update(qint64 after, const Progress &progress)
{
    const auto newest = newestQueued();
    if (!newest)
        return newest.error();
    if (*newest <= after)
        return {};
    if (auto begun = m_connection.execute(u"SAVEPOINT search_index"_s); !begun)
        return begun.error();
    const auto done = indexQueued(after, progress);
    if (!done) {
        // Gone together with the savepoint when the engine has rolled everything back: then the commit cannot be.
        if (auto back = m_connection.execute(u"ROLLBACK TO SAVEPOINT search_index"_s); !back)
            return done;
    }
    if (auto released = m_connection.execute(u"RELEASE SAVEPOINT search_index"_s); !released)
        return released.error();
    return !done && done.error().kind == domain::ErrorKind::Cancelled ? done : domain::Result<void>();
}

domain::Result<void> SearchIndex::dropTables()
{
    if (m_connection.engine() != Engine::Sqlite)
        return {};
    for (const QString &table : {u"name_search"_s, u"text_search"_s}) {
        const auto known = m_connection.execute(u"SELECT count(*) FROM sqlite_schema WHERE name = '"_s + table + u'\'');
        if (!known)
            return known.error();
        if (known->toInt() == 0)
            continue;
        const QString mend = u"mend_"_s + table;
        if (auto done = runAll(
                {mend + u"_config", mend + u"_version", mend + u"_data", mend + u"_structure", u"drop_"_s + table});
            !done)
            return done;
    }
    return {};
}

domain::Result<void> SearchIndex::startOver()
{
    auto transaction = Transaction::beginWrite(m_connection);
    if (!transaction)
        return transaction.error();
    if (auto done = dropTables(); !done)
        return done;
    QStringList steps{u"drop_search_document"_s, u"create_search_document"_s, u"create_search_queue"_s,
                      u"delete_search_queue"_s};
    if (m_connection.engine() == Engine::Sqlite)
        steps += {u"create_name_search"_s, u"create_text_search"_s};
    else
        steps += {u"create_index_search_names"_s, u"create_index_search_words"_s};
    if (auto done = runAll(steps); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    return queueAll();
}

/// A stretch to a transaction: nobody who saves waits for long. Cut short, the index holds too few groups, which
/// inspect() sees.
domain::Result<void> SearchIndex::queueAll()
{
    const auto largest = Query(m_connection, u"read_largest_group_id"_s).execValue();
    if (!largest)
        return largest.error();
    for (qint64 upto = largest->toLongLong(); upto > 0; upto -= queuedAtOnce) {
        auto transaction = Transaction::beginWrite(m_connection);
        if (!transaction)
            return transaction.error();
        Query query(m_connection, u"queue_groups_between"_s);
        query.bind(u":after"_s, upto - queuedAtOnce).bind(u":upto"_s, upto);
        if (auto done = query.exec(); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
        QThread::msleep(pauseBetween);
    }
    return {};
}

/// One batch; true when there may be more.
domain::Result<bool> SearchIndex::buildSome()
{
    auto transaction = Transaction::beginWrite(m_connection);
    if (!transaction)
        return transaction.error();
    const auto groups = take(0, batchSize);
    if (!groups)
        return groups.error();
    if (groups->isEmpty())
        return false;
    // Another program that wrote a name left the keys as they were; ours are right, and cost a look.
    if (auto keys = Integrity(m_connection).rebuildKeysOf(*groups); !keys)
        return keys.error();
    if (auto done = index(*groups); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return true;
}

domain::Result<void> SearchIndex::build(const Progress &progress)
{
    const auto total = Query(m_connection, u"count_search_queue"_s).execValue();
    if (!total)
        return total.error();
    for (qint64 done = 0;; done += batchSize) {
        if (progress && !progress(std::min(done, total->toLongLong()), total->toLongLong()))
            return messageOf(domain::ErrorKind::Cancelled);
        const auto more = buildSome();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        QThread::msleep(pauseBetween);
    }
}

} // namespace storage

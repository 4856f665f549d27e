// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history's first rows against SQLite's C API, in one run: bench_history [CHANGES]. Bar: 100 ms wall to the first
// rows with 100,000 changes, of everything, of one group, of one person and of a search that finds them near the top;
// a search through all of it, in a worker, is held against reading the same changes and no more.

#include "generatedirectory.h"
#include "models/directorysession.h"
#include "models/historymodel.h"
#include "storage/database.h"
#include "storage/history/historysearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr int firstRows = 64;
constexpr qint64 groups = 2000;
constexpr double bar = 100;

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

Handle opened(const QString &path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(qUtf8Printable(path), &handle) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    return {handle, sqlite3_close};
}

void run(sqlite3 *handle, const QString &sql)
{
    char *error = nullptr;
    if (sqlite3_exec(handle, qUtf8Printable(sql), nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s", error);
}

/// Each change set edits a group in two fields and a person; the triggers write the history.
void addHistory(const QString &path, qint64 changes)
{
    const Handle handle = opened(path);
    run(handle.get(), u"BEGIN IMMEDIATE"_s);
    for (qint64 set = 0; set < changes / 2; ++set) {
        run(handle.get(), u"INSERT INTO change_set (kind, author) VALUES ('edit', 'Ada')"_s);
        run(handle.get(),
            u"UPDATE work_group SET note = 'note %1', verified_by = 'Ada %1' WHERE id = 1 + %1 % %2"_s.arg(set).arg(
                groups));
        run(handle.get(), u"UPDATE person SET note = 'note %1' WHERE id = 1 + %1 % 500"_s.arg(set));
        run(handle.get(),
            u"UPDATE change_set SET at = '2026-11-24T12:00:00.000Z' WHERE id = (SELECT max(id) FROM change_set)"_s);
    }
    run(handle.get(), u"COMMIT"_s);
}

double median(const std::function<void()> &work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// The same change sets and their changes, through the C API and nothing else.
void readRaw(const QString &path)
{
    const Handle handle = opened(path);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle.get(),
                       "SELECT s.id, s.at, s.kind, s.author, c.table_name, c.row_id, c.old_values FROM (SELECT * FROM "
                       "change_set ORDER BY id DESC LIMIT 64) AS s JOIN change AS c ON c.change_set_id = s.id",
                       -1, &statement, nullptr);
    qsizetype length = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 7; ++column)
            length += sqlite3_column_bytes(statement, column);
    }
    sqlite3_finalize(statement);
    if (length == 0)
        qFatal("no history");
}

/// Every change with its change set, through the C API and nothing else.
void readAllRaw(const QString &path)
{
    const Handle handle = opened(path);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(
        handle.get(),
        "SELECT s.id, s.at, s.kind, s.author, c.table_name, c.row_id, c.old_values FROM change AS c JOIN "
        "change_set AS s ON s.id = c.change_set_id ORDER BY c.change_set_id DESC, c.id DESC",
        -1, &statement, nullptr);
    qsizetype length = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 7; ++column)
            length += sqlite3_column_bytes(statement, column);
    }
    sqlite3_finalize(statement);
    if (length == 0)
        qFatal("no history");
}

qsizetype search(storage::Connection &connection, const QString &words)
{
    storage::HistorySearch search(connection);
    models::HistoryFilter filter;
    filter.words = words;
    if (const auto begun = search.begin(filter); !begun)
        qFatal("%s", qUtf8Printable(begun.error().message));
    qsizetype count = 0;
    for (bool isComplete = false; !isComplete && count < firstRows;) {
        const auto found = search.next(firstRows, 4096, [] { return false; });
        if (!found)
            qFatal("%s", qUtf8Printable(found.error().message));
        count += found->sets.size();
        isComplete = found->isComplete;
    }
    return count;
}

void readRows(models::HistorySession &history, const models::HistoryFilter &filter)
{
    models::HistoryModel model(history, nullptr, models::HistoryModel::Start::Idle);
    model.setFilter(filter);
    model.setActive(true);
    const int count = std::min(firstRows, model.rowCount());
    qsizetype length = 0;
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < models::HistoryModel::ColumnCount; ++column)
            length += model.index(row, column).data().toString().size();
    }
    if (const auto *set = model.changeSet(model.index(0, 0))) {
        if (const auto details = history.details(set->id))
            length += details->records.size();
    }
    if (length == 0)
        qFatal("no history");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 asked = application.arguments().value(1).toLongLong();
    const qint64 changes = asked > 0 ? asked : 100000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.annuaire"_s);
    if (const auto done = support::generateDirectory(path, groups); !done)
        qFatal("%s", qUtf8Printable(done.error().message));
    addHistory(path, changes);
    auto database = storage::Database::open(storage::Location::ofFile(path));
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().message));
    models::DirectorySession session(*std::move(database));
    // The search index of what was edited is built by another thread on the same disk: not what is measured here.
    QEventLoop indexed;
    QObject::connect(&session, &models::DirectorySession::searchIndexFinished, &indexed, &QEventLoop::quit);
    QTimer::singleShot(120'000, &indexed, &QEventLoop::quit); // nothing is told when it is current already
    indexed.exec();
    models::HistorySession history(session);
    QTextStream out(stdout);
    out << changes << " changes, wall ms to the first rows and the details of the first, median of " << rounds
        << Qt::endl;
    out << "C API " << median([&] { readRaw(path); }) << Qt::endl;
    bool held = true;
    const auto print = [&](const QString &what, const models::HistoryFilter &filter) {
        const double time = median([&] { readRows(history, filter); });
        held = held && time <= bar;
        out << what << ' ' << time << (time <= bar ? " held" : " MISSED") << " (<= 100)" << Qt::endl;
    };
    print(u"everything"_s, {});
    print(u"one group"_s, {domain::GroupId(7), {}});
    print(u"one person"_s, {{}, domain::PersonId(7)});
    const double early = median([&] {
        if (search(session.connection(), u"note ada"_s) < firstRows)
            qFatal("found too little");
    });
    held = held && early <= bar;
    out << "search " << early << (early <= bar ? " held" : " MISSED") << " (<= 100)" << Qt::endl;
    const double raw = median([&] { readAllRaw(path); });
    const double whole = median([&] {
        if (search(session.connection(), u"nowhere"_s) > 0)
            qFatal("found what is not there");
    });
    out << "search through everything " << whole << ", C API " << raw << ", ratio " << whole / raw << Qt::endl;
    return held ? 0 : 1;
}

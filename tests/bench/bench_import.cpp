// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An import from CSV, planned and written, against SQLite's C API inserting the same rows, in one run:
// bench_import [GROUPS]. Bar: 3 times the C API, for reading, planning and writing together.

#include "domain/importplan.h"
#include "exchange/csvformat.h"
#include "generate.h"
#include "storage/database.h"
#include "storage/directorystorage.h"
#include "storage/importwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr double bar = 3;

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;
using Value = std::unique_ptr<sqlite3_value, void (*)(sqlite3_value *)>;
using Row = std::vector<Value>;

struct Table
{
    QByteArray name;
    int columns = 0;
    std::vector<Row> rows;
};

struct Times
{
    double reading = 0;
    double planning = 0;
    double writing = 0;
    [[nodiscard]] double all() const { return reading + planning + writing; }
};

Handle opened(const QString &path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(qUtf8Printable(path), &handle) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    return {handle, sqlite3_close};
}

void run(sqlite3 *handle, const char *sql)
{
    char *error = nullptr;
    if (sqlite3_exec(handle, sql, nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s", error);
}

double since(QElapsedTimer &timer)
{
    const double time = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return time;
}

QByteArray csvOf(qint64 groups)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (auto done = exchange::writeCsv(support::generateContent(groups), {}, buffer); !done)
        qFatal("%s", qUtf8Printable(done.error().message));
    return buffer.data();
}

std::unique_ptr<storage::Database> emptyDirectory(const QString &path)
{
    domain::DirectoryInfo info;
    info.title.french = u"Mesures"_s;
    auto database = storage::Database::create(storage::Location::ofFile(path), info, u"bench"_s);
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().message));
    return *std::move(database);
}

Times import(const QByteArray &csv, const QString &path)
{
    const auto database = emptyDirectory(path);
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    Times times;
    QElapsedTimer timer;
    timer.start();
    const auto proposal = exchange::readCsv(buffer);
    if (!proposal)
        qFatal("%s", qUtf8Printable(proposal.error().message));
    times.reading = since(timer);
    const auto content = storage::DirectoryStorage(database->connection()).readContent();
    if (!content)
        qFatal("%s", qUtf8Printable(content.error().message));
    domain::MatchingRules rules;
    rules.duplicates = domain::DuplicatePolicy::Create;
    rules.today = QDate(2026, 11, 23);
    const domain::ImportPlan plan = domain::planImport(*content, *proposal, rules);
    times.planning = since(timer);
    const auto done = storage::applyImport(database->connection(), plan, u"bench"_s);
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().message));
    times.writing = since(timer);
    return times;
}

std::vector<Table> rowsOf(const QString &path)
{
    const Handle handle = opened(path);
    std::vector<Table> tables;
    for (const char *name : {"person", "work_group", "facilitation", "mailing_list", "lineage"}) {
        Table table;
        table.name = name;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle.get(), QByteArray("SELECT * FROM " + table.name).constData(), -1, &statement,
                               nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(handle.get()));
        table.columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            Row row;
            for (int column = 0; column < table.columns; ++column)
                row.emplace_back(sqlite3_value_dup(sqlite3_column_value(statement, column)), sqlite3_value_free);
            table.rows.push_back(std::move(row));
        }
        sqlite3_finalize(statement);
        tables.push_back(std::move(table));
    }
    return tables;
}

/// The same rows under the same triggers, in one transaction.
double insertRaw(const std::vector<Table> &tables, const QString &path)
{
    emptyDirectory(path).reset();
    const Handle handle = opened(path);
    run(handle.get(), "PRAGMA journal_mode=WAL");
    run(handle.get(), "PRAGMA synchronous=FULL");
    QElapsedTimer timer;
    timer.start();
    run(handle.get(), "BEGIN IMMEDIATE");
    run(handle.get(), "INSERT INTO change_set (kind, author) VALUES ('import', 'bench')");
    for (const Table &table : tables) {
        QByteArray marks("?");
        for (int column = 1; column < table.columns; ++column)
            marks += ",?";
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle.get(),
                               QByteArray("INSERT INTO " + table.name + " VALUES (" + marks + ")").constData(), -1,
                               &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(handle.get()));
        for (const Row &row : table.rows) {
            for (int column = 0; column < table.columns; ++column)
                sqlite3_bind_value(statement, column + 1, row[size_t(column)].get());
            if (sqlite3_step(statement) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(handle.get()));
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }
    run(handle.get(), "UPDATE change_set SET at = '2026-11-24T12:00:00.000Z' "
                      "WHERE id = (SELECT max(id) FROM change_set)");
    run(handle.get(), "COMMIT");
    return since(timer);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 asked = application.arguments().value(1).toLongLong();
    const qint64 groups = asked > 0 ? asked : 10'000;
    const QByteArray csv = csvOf(groups);
    const QTemporaryDir folder;
    QList<double> raws;
    QList<double> ours;
    Times times;
    for (int round = 0; round < rounds; ++round) {
        const QString path = folder.filePath(u"ours%1.annuaire"_s.arg(round));
        times = import(csv, path);
        ours += times.all();
        raws += insertRaw(rowsOf(path), folder.filePath(u"raw%1.annuaire"_s.arg(round)));
    }
    std::sort(ours.begin(), ours.end());
    std::sort(raws.begin(), raws.end());
    const double ratio = ours[rounds / 2] / raws[rounds / 2];
    QTextStream out(stdout);
    out << groups << " groups, " << csv.size() / 1024 << " KB of CSV, wall ms, median of " << rounds << Qt::endl;
    out << "reading " << times.reading << ", planning " << times.planning << ", writing " << times.writing << Qt::endl;
    out << "import " << ours[rounds / 2] << ", C API " << raws[rounds / 2] << ", ratio " << ratio
        << (ratio <= bar ? " held" : " MISSED") << " (<= 3)" << Qt::endl;
    return ratio <= bar ? 0 : 1;
}

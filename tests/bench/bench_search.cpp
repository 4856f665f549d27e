// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each key of a word that is typed, against the same query through SQLite's C API and against LIKE:
// bench_search [--full] [--directory FOLDER] [--typed TEXT] [GROUPS…]
// Directories are generated; those of an earlier run are found again in FOLDER.

#include "domain/text.h"
#include "generatedirectory.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "storage/database.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int rowsSeen = 20;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

[[noreturn]] void stop(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    std::exit(1);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double cpu()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The ids a statement gives for one text, read to the end; the CPU time in ms.
double rawTime(sqlite3 *database, const char *sql, const QByteArray &text)
{
    const double begin = cpu();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(database)));
    sqlite3_bind_text(statement, 1, text.constData(), -1, SQLITE_TRANSIENT);
    while (sqlite3_step(statement) == SQLITE_ROW)
        (void)sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return cpu() - begin;
}

struct Key
{
    QList<double> first; ///< until the first hits are shown and their rows read
    QList<double> whole;
    QList<double> cpu;
    QList<double> gap; ///< the longest the GUI thread was away from its events
    qsizetype hits = 0;
};

/// Types one text and waits for the list, as the window does.
void type(models::DirectorySession &session, const QString &text, Key &key)
{
    models::GroupTableModel &model = session.groups();
    session.search({});
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    double first = -1;
    double gap = 0;
    double last = 0;
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat, [&] {
        gap = std::max(gap, milliseconds(timer) - last);
        last = milliseconds(timer);
    });
    const auto paint = [&] {
        if (first >= 0)
            return;
        for (int row = 0; row < std::min(rowsSeen, model.rowCount()); ++row)
            (void)model.index(row, 0).data(models::GroupTableModel::SnippetRole);
        first = milliseconds(timer);
    };
    const auto shown = {QObject::connect(&model, &QAbstractItemModel::modelReset, &heartbeat, paint),
                        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &heartbeat, paint)};
    heartbeat.start(0);
    timer.start();
    const double begin = cpu();
    session.search(text);
    while (session.isSearching())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    paint();
    key.whole.append(milliseconds(timer));
    key.cpu.append(cpu() - begin);
    gap = std::max(gap, milliseconds(timer) - last);
    for (const QMetaObject::Connection &connection : shown)
        QObject::disconnect(connection);
    key.first.append(first);
    key.gap.append(gap);
    key.hits = model.rowCount();
}

void measure(const QString &path, qint64 groups, const QString &typed)
{
    auto database = storage::Database::open(*storage::Location::parse(path), storage::OpenMode::ReadWrite);
    if (!database)
        stop(database.error().message);
    models::DirectorySession session(*std::move(database));
    sqlite3 *raw = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        stop(u"%1 cannot be opened"_s.arg(path));
    out() << "\n" << groups << " groups; ms, medians of " << rounds << "; raw and LIKE in CPU time\n";
    out() << u"typed        hits   first   whole     cpu     gap   raw FTS      LIKE"_s << Qt::endl;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        const QString text = typed.first(length);
        const QByteArray folded = domain::fold(text).toUtf8();
        Key key;
        QList<double> fts;
        QList<double> like;
        for (int round = 0; round < rounds; ++round) {
            type(session, text, key);
            fts.append(rawTime(raw, "SELECT rowid FROM text_search WHERE text_search MATCH ?", '"' + folded + "\"*"));
            like.append(rawTime(raw,
                                "SELECT id FROM work_group WHERE deleted_at = '' AND (name_key LIKE ?1 OR "
                                "description_fr LIKE ?1 OR description_en LIKE ?1)",
                                '%' + folded + '%'));
        }
        const auto number = [](double value) { return QString::number(value, 'f', 1).rightJustified(8); };
        out() << text.leftJustified(9) << QString::number(key.hits).rightJustified(8) << number(median(key.first))
              << number(median(key.whole)) << number(median(key.cpu)) << number(median(key.gap)) << "  "
              << number(median(fts)) << "  " << number(median(like)) << Qt::endl;
    }
    sqlite3_close(raw);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"full"_s, u"also a million groups"_s},
                       {u"directory"_s, u"where the directories are kept"_s, u"FOLDER"_s},
                       {u"typed"_s, u"what is typed"_s, u"TEXT"_s, u"communs"_s}});
    parser.addPositionalArgument(u"GROUPS"_s, u"sizes"_s);
    parser.process(application);
    const QTemporaryDir temporary;
    const QDir folder(parser.isSet(u"directory"_s) ? parser.value(u"directory"_s) : temporary.path());
    QList<qint64> sizes;
    for (const QString &size : parser.positionalArguments())
        sizes.append(size.toLongLong());
    if (sizes.isEmpty())
        sizes = parser.isSet(u"full"_s) ? QList<qint64>{10'000, 100'000, 1'000'000} : QList<qint64>{10'000, 100'000};
    for (const qint64 groups : std::as_const(sizes)) {
        const QString path = folder.filePath(u"search-%1.annuaire"_s.arg(groups));
        if (!QFile::exists(path)) {
            if (const auto made = support::generateDirectory(path, groups); !made)
                stop(made.error().message);
        }
        measure(path, groups, parser.value(u"typed"_s));
    }
    return 0;
}

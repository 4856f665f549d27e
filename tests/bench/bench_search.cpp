// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each key of a word that is typed into the window, against the same query through SQLite's C API and against LIKE:
// bench_search [--full] [--directory FOLDER] [--typed TEXT] [GROUPS…]
// Directories are generated; those of an earlier run are found again in FOLDER.

#include "domain/text.h"
#include "generatedirectory.h"
#include "models/directorysession.h"
#include "typedsearch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

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

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<qsizetype>(share * static_cast<double>(values.size() - 1) + 0.5));
}

double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

QString number(double value)
{
    return QString::number(value, 'f', 1).rightJustified(8);
}

/// The ids a statement gives for one text, read to the end; the CPU time in ms.
double rawTime(sqlite3 *database, const char *sql, const QByteArray &text)
{
    const double begin = bench::threadCpu();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(database)));
    sqlite3_bind_text(statement, 1, text.constData(), -1, SQLITE_TRANSIENT);
    while (sqlite3_step(statement) == SQLITE_ROW)
        (void)sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return bench::threadCpu() - begin;
}

template<typename Work>
double timed(const Work &work)
{
    const double begin = bench::threadCpu();
    work();
    return bench::threadCpu() - begin;
}

struct Key
{
    QList<double> first, firstCpu, whole, gap, busy;
    qsizetype hits = 0;

    void add(const bench::Stroke &stroke)
    {
        first += stroke.first;
        firstCpu += stroke.firstCpu;
        whole += stroke.whole;
        gap += stroke.gap;
        busy += stroke.busy;
        hits = stroke.hits;
    }
};

void tellKey(const QString &typed, const Key &key, models::DirectorySession &session, sqlite3 *raw)
{
    const QByteArray folded = domain::fold(typed).toUtf8();
    const double fts = rawTime(raw, "SELECT rowid FROM text_search WHERE text_search MATCH ?", '"' + folded + "\"*");
    const double like = rawTime(raw,
                                "SELECT id FROM work_group WHERE deleted_at = '' AND (name_key LIKE ?1 OR "
                                "description_fr LIKE ?1 OR description_en LIKE ?1)",
                                '%' + folded + '%');
    const double groups = timed([&] { (void)session.suggestGroups(typed); });
    const double persons = timed([&] { (void)session.suggestPersons(typed); });
    out() << typed.leftJustified(9) << QString::number(key.hits).rightJustified(8) << number(median(key.first))
          << number(quantile(key.first, 0.95)) << number(median(key.firstCpu)) << number(median(key.whole))
          << number(quantile(key.gap, 1)) << number(quantile(key.busy, 1)) << "  " << number(fts) << number(like)
          << "  " << number(groups) << number(persons) << Qt::endl;
}

void measure(const QString &path, qint64 groups, const QString &typed)
{
    constexpr qint64 many = 500'000;
    const int rounds = groups >= many ? 5 : 15;
    bench::TypedSearch window(path);
    sqlite3 *raw = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        stop(u"%1 cannot be opened"_s.arg(path));
    QList<Key> keys(typed.size());
    for (int round = 0; round < rounds; ++round) {
        window.clear();
        for (qsizetype place = 0; place < typed.size(); ++place)
            keys[place].add(window.press(typed.at(place)));
    }
    out() << "\n"
          << groups << " groups, a key every 90 ms, " << rounds << " rounds; ms. First: the first hits painted, wall "
          << "(median, p95) and CPU of all threads.\nWhole: all of them listed. Gap: the longest the GUI thread was "
          << "away, wall and its own CPU (worst round).\nRaw FTS and LIKE: SQLite’s C API, CPU. Pickers: CPU.\n";
    out() << u"typed        hits   first     p95     cpu   whole     gap    busy   raw FTS    LIKE    groups persons"_s
          << Qt::endl;
    QList<double> first, busy;
    for (qsizetype place = 0; place < typed.size(); ++place) {
        tellKey(typed.first(place + 1), keys.at(place), window.session(), raw);
        first += keys.at(place).first;
        busy += keys.at(place).busy;
    }
    out() << "all keys: first hits p95" << number(quantile(first, 0.95)) << " ms, GUI thread busy p95"
          << number(quantile(busy, 0.95)) << " ms" << Qt::endl;
    sqlite3_close(raw);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
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

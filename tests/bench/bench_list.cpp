// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list against SQLite's C API, in one run: bench_list [--full] [--directory FOLDER] [GROUPS…]
// Directories are generated; those of an earlier run are found again in FOLDER.

#include "generatedirectory.h"
#include "models/grouptablemodel.h"
#include "rawlist.h"
#include "storage/database.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using models::GroupTableModel;

namespace {

constexpr int rounds = 9;
constexpr int firstRows = 256;
constexpr int lastRows = 40;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// CPU time of this process in ms: other programs do not count.
double cpu()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double timed(const std::function<void()> &work)
{
    const double begin = cpu();
    work();
    return cpu() - begin;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Resident memory in MB.
double residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

void load(GroupTableModel &model)
{
    if (const auto done = model.setGroupFilter({}); !done)
        qFatal("%s", qUtf8Printable(done.error().message));
}

void waitUntilLoaded(GroupTableModel &model)
{
    if (!model.isLoading())
        return;
    QEventLoop loop;
    QObject::connect(&model, &GroupTableModel::loaded, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What the list paints of these rows, and every narrow column.
qsizetype readRows(const GroupTableModel &model, int first, int count)
{
    qsizetype length = 0;
    for (int row = first; row < std::min(first + count, model.rowCount()); ++row) {
        for (int column = GroupTableModel::NameFrenchColumn; column <= GroupTableModel::UpdatedAtColumn; ++column)
            length += model.index(row, column).data().toString().size();
        const QModelIndex index = model.index(row, 0);
        length += index.data(GroupTableModel::NameRole).toString().size();
        length += index.data(GroupTableModel::FacilitatorLineRole).toString().size();
    }
    return length;
}

struct Figures
{
    QList<double> rawIds, ids, rawFirst, first, rawLast, last, atOnce;
};

void measureRound(bench::RawList &raw, storage::Connection &connection, Figures &figures)
{
    figures.rawIds += timed([&] { (void)raw.ids(); });
    GroupTableModel model(connection);
    const double begin = cpu();
    load(model);
    figures.atOnce += cpu() - begin;
    waitUntilLoaded(model);
    figures.ids += cpu() - begin;
    figures.rawFirst += timed([&] { (void)raw.rows(firstRows, false); });
    figures.first += timed([&] { (void)readRows(model, 0, firstRows); });
    figures.rawLast += timed([&] { (void)raw.rows(lastRows, true); });
    figures.last += timed([&] { (void)readRows(model, model.rowCount() - lastRows, lastRows); });
}

/// What was let go of goes back to the system: it is nobody’s, and would hide what is taken next.
void giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// What a model adds to a connection that has read the same pages before.
double modelMemory(storage::Connection &connection)
{
    const auto use = [&connection](const std::function<void()> &before) {
        before();
        auto model = std::make_unique<GroupTableModel>(connection);
        load(*model);
        waitUntilLoaded(*model);
        for (int part = 0; part < 40; ++part)
            (void)readRows(*model, static_cast<int>(qint64(model->rowCount() - 1) * part / 39) - lastRows, lastRows);
        return model;
    };
    use([] {}).reset();
    double begin = 0;
    const auto model = use([&begin] {
        giveBack();
        begin = residentMemory();
    });
    giveBack();
    return residentMemory() - begin;
}

/// Whether every bar so far was met.
bool &allHeld()
{
    static bool held = true;
    return held;
}

void print(const QString &what, double raw, double ours, const QString &bar, bool holds)
{
    allHeld() = allHeld() && (bar.isEmpty() || holds);
    out() << qSetFieldWidth(30) << Qt::left << what << qSetFieldWidth(12) << Qt::right << QString::number(raw, 'f', 2)
          << QString::number(ours, 'f', 2) << (raw > 0 ? QString::number(ours / raw, 'f', 2) : u"-"_s)
          << qSetFieldWidth(14) << bar << qSetFieldWidth(8)
          << (bar.isEmpty() ? QString()
              : holds       ? u"held"_s
                            : u"MISSED"_s)
          << qSetFieldWidth(0) << Qt::endl;
}

void report(qint64 groups, const Figures &figures, double memory)
{
    const double rawIds = median(figures.rawIds), ids = median(figures.ids);
    const double rawFirst = median(figures.rawFirst), first = median(figures.first);
    const double last = median(figures.last);
    out() << Qt::endl << groups << " groups, CPU ms, median of " << rounds << Qt::endl;
    out() << qSetFieldWidth(30) << Qt::left << u""_s << qSetFieldWidth(12) << Qt::right << u"C API"_s << u"list"_s
          << u"ratio"_s << qSetFieldWidth(14) << u"bar"_s << qSetFieldWidth(0) << Qt::endl;
    print(u"all ids"_s, rawIds, ids, u"<= 2.5x"_s, ids <= 2.5 * rawIds);
    if (groups > GroupTableModel::largeList)
        print(u"  of which before rows show"_s, 0, median(figures.atOnce), {}, true);
    print(u"first 256 rows, every cell"_s, rawFirst, first, u"<= 2x"_s, first <= 2 * rawFirst);
    print(u"jump to the end, 40 rows"_s, median(figures.rawLast), last, u"<= 3 ms"_s, last <= 3);
    print(u"memory of the model, MB"_s, 0, memory, u"<= 16 MB"_s, memory <= 16);
}

void measure(const QString &folder, qint64 groups)
{
    const QString path = u"%1/list-%2.annuaire"_s.arg(folder).arg(groups);
    if (!QFile::exists(path)) {
        out() << "Generating " << groups << " groups" << Qt::endl;
        QElapsedTimer timer;
        timer.start();
        const QString part = path + u".part"_s; // so that a file found again is whole
        QFile::remove(part);
        if (const auto done = support::generateDirectory(part, groups); !done)
            qFatal("%s", qUtf8Printable(done.error().message));
        QFile::rename(part, path);
        out() << "  in " << timer.elapsed() / 1000 << " s" << Qt::endl;
    }
    auto database = storage::Database::open(storage::Location::ofFile(path));
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().message));
    Figures figures;
    {
        bench::RawList raw(path);
        for (int round = 0; round < rounds; ++round)
            measureRound(raw, (*database)->connection(), figures);
    }
    report(groups, figures, modelMemory((*database)->connection()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption full(u"full"_s, u"Also 1,000,000 groups."_s);
    const QCommandLineOption directory(u"directory"_s, u"Where generated directories are kept."_s, u"FOLDER"_s);
    parser.addOptions({full, directory});
    parser.addPositionalArgument(u"GROUPS"_s, u"Sizes; 10000 and 100000 without any."_s, u"[GROUPS…]"_s);
    parser.process(application);

    QStringList sizes = parser.positionalArguments();
    if (sizes.isEmpty())
        sizes = {u"10000"_s, u"100000"_s};
    if (parser.isSet(full))
        sizes.append(u"1000000"_s);
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(directory) ? parser.value(directory) : temporary.path();
    QDir().mkpath(folder);
    for (const QString &size : std::as_const(sizes))
        measure(folder, size.toLongLong());
    return allHeld() ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CPU, wall clock, memory and size of the PDF of 9, 1,000 and 10,000 groups, against the bars of the design.
// bench_pdf [--keep FOLDER] [GROUPS…]. Each size is measured in a process of its own, so that its peak is its own.

#include "domain/publication.h"
#include "exchange/sample.h"
#include "generate.h"
#include "publishing/pdf/pdfexporter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

struct Bar
{
    int groups = 0;
    double cpuSeconds = 0;
    double peakMegabytes = 0; ///< 0: none was set
};
constexpr Bar bars[] = {{9, 0.15, 0}, {1'000, 0.5, 60}, {10'000, 5, 150}};
constexpr int runs = 3;

domain::Publication publication(int groups)
{
    domain::PublicationOptions options;
    options.date = QDate(2026, 11, 23);
    if (groups == 9)
        return domain::publish(*exchange::sampleDirectory(), options);
    return domain::publish(support::generateContent(groups), options);
}

/// A line of /proc/self/status in MiB; 0 where there is none.
double memory(const QByteArray &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.sliced(key.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

/// In the child: writes the file and prints what it took.
int measure(int groups, const QString &path)
{
    const domain::Publication content = publication(groups);
    const double before = memory("VmRSS:");
    forgetPeak();
    double cpu = 1e9;
    double wall = 1e9;
    for (int run = 0; run < runs; ++run) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return 3;
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        const auto result = publishing::writePdf(content, {}, file);
        if (!result) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().message));
            return 3;
        }
        cpu = std::min(cpu, double(std::clock() - start) / CLOCKS_PER_SEC);
        wall = std::min(wall, double(timer.nsecsElapsed()) / 1e9);
    }
    std::printf("%.3f %.3f %.1f %.1f\n", cpu, wall, memory("VmHWM:"), memory("VmHWM:") - before);
    return 0;
}

void report(int groups, const QString &folder)
{
    const QString path = folder + u"/%1.pdf"_s.arg(groups);
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--measure"_s, QString::number(groups), path});
    child.waitForFinished(-1);
    const QList<QByteArray> figures = child.readAllStandardOutput().trimmed().split(' ');
    if (child.exitCode() != 0 || figures.size() != 4) {
        std::printf("%7d  failed\n", groups);
        return;
    }
    QByteArray verdict = "-";
    for (const Bar &bar : bars) {
        const bool held = figures[0].toDouble() <= bar.cpuSeconds &&
                          (bar.peakMegabytes == 0 || figures[2].toDouble() <= bar.peakMegabytes);
        if (bar.groups == groups)
            verdict = held ? "holds" : "FAILS";
    }
    std::printf("%7d  %8s  %8s  %9s  %9s  %8.2f  %s\n", groups, figures[0].constData(), figures[1].constData(),
                figures[2].constData(), figures[3].constData(), double(QFile(path).size()) / 1e6, verdict.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.size() == 3 && arguments.first() == "--measure"_L1)
        return measure(arguments[1].toInt(), arguments[2]);

    QTemporaryDir temporary;
    QString folder = temporary.path();
    if (arguments.size() >= 2 && arguments.first() == "--keep"_L1) {
        folder = arguments[1];
        QDir().mkpath(folder);
        arguments = arguments.sliced(2);
    }
    std::printf(" groups   CPU (s)  wall (s)  peak (MiB)  own (MiB)  size (MB)  bar\n");
    if (arguments.isEmpty()) {
        for (const Bar &bar : bars)
            report(bar.groups, folder);
    }
    for (const QString &groups : std::as_const(arguments))
        report(groups.toInt(), folder);
    return 0;
}

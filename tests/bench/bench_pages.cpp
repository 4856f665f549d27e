// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The longest the window is away from its events while a page is shown for the first time, and then again:
// bench_pages FILE. The directory is only looked at, but open it in a copy: what is open is written to as it closes.

#include "models/directorysession.h"
#include "widgets/sidebar.h"
#include "windowfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using widgets::View;

namespace {

constexpr double bar = 100;         // ms: longer, and a person notices
constexpr int lookOnFor = 600;      // ms, in which what comes late comes too
constexpr int pagesSetFor = 15'000; // a document of the whole directory, in a worker

double threadCpu()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The longest time between two beats of the event loop, and the most CPU time spent between two: what the first is
/// when nothing else runs.
struct Gap
{
    double wall = 0;
    double busy = 0;
};

Gap gapWhile(const std::function<void()> &work, int milliseconds)
{
    Gap gap;
    QElapsedTimer clock;
    clock.start();
    double lastWall = 0;
    double lastCpu = threadCpu();
    const auto beat = [&] {
        const double wall = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        const double cpu = threadCpu();
        gap = {std::max(gap.wall, wall - lastWall), std::max(gap.busy, cpu - lastCpu)};
        lastWall = wall;
        lastCpu = cpu;
    };
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &heart, beat);
    heart.start(1);
    work();
    while (clock.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    beat();
    return gap;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc != 2)
        qFatal("bench_pages FILE");
    QTextStream out(stdout);
    support::WindowFixture fixture;
    const auto print = [&out](const QString &what, const Gap &first, const Gap &again) {
        out << what.leftJustified(22) << QString::number(first.wall, 'f', 1).rightJustified(10)
            << QString::number(first.busy, 'f', 1).rightJustified(10)
            << QString::number(again.wall, 'f', 1).rightJustified(10)
            << QString::number(again.busy, 'f', 1).rightJustified(10) << (first.busy <= bar ? "  held" : "  MISSED")
            << Qt::endl;
    };
    out << u"page"_s.leftJustified(22) << u"first, ms"_s.rightJustified(10) << u"busy"_s.rightJustified(10)
        << u"again"_s.rightJustified(10) << u"busy"_s.rightJustified(10) << u"  bar: busy <= 100 ms"_s << Qt::endl;
    const Gap opening = gapWhile([&] { fixture.start(QString::fromLocal8Bit(argv[1])); }, 3000);
    print(u"(opening)"_s, opening, {});
    fixture.window().resize(1280, 800);
    const QList<std::pair<View, QString>> pages{
        {View::ToVerify, u"To verify"_s},   {View::ToComplete, u"To complete"_s}, {View::People, u"People"_s},
        {View::History, u"History"_s},      {View::Publish, u"Publication"_s},    {View::Bin, u"Recycle bin"_s},
        {View::DormantGroups, u"Dormant"_s}};
    const auto show = [&](View view) {
        return gapWhile([&] { fixture.page().showView(view); }, view == View::Publish ? pagesSetFor : lookOnFor);
    };
    for (const auto &[view, name] : pages) {
        const Gap first = show(view);
        show(View::AllGroups);
        print(name, first, show(view));
        show(View::AllGroups);
    }
    return 0;
}

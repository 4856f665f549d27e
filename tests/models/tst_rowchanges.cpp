// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowchanges.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using Ids = QList<qint64>;
using models::RowChanges;
using models::RowRun;

namespace {

/// What a view would hold after the changes.
Ids applied(Ids ids, const RowChanges &changes, const Ids &after)
{
    for (const RowRun &run : changes.removed)
        ids.remove(run.first, run.count);
    if (!changes.reordered.isEmpty())
        ids = changes.reordered;
    for (const RowRun &run : changes.inserted) {
        for (qsizetype at = run.first; at < run.first + run.count; ++at)
            ids.insert(at, after.at(at));
    }
    return ids;
}

Ids counted(qsizetype count, qint64 first = 1)
{
    Ids ids(count);
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

} // namespace

class TestRowChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void leadsFromAnyListToAnyOther();
    void givesUpWhenMuchDiffers();
    void isOneRunAtTheEndOfAMillion();
};

void TestRowChanges::tellsWhatChanged_data()
{
    QTest::addColumn<Ids>("before");
    QTest::addColumn<Ids>("after");
    QTest::addColumn<QList<RowRun>>("removed");
    QTest::addColumn<Ids>("reordered");
    QTest::addColumn<QList<RowRun>>("inserted");
    using Runs = QList<RowRun>;

    QTest::newRow("the same") << Ids{1, 2, 3} << Ids{1, 2, 3} << Runs{} << Ids{} << Runs{};
    QTest::newRow("both empty") << Ids{} << Ids{} << Runs{} << Ids{} << Runs{};
    QTest::newRow("the first rows") << Ids{} << Ids{4, 5} << Runs{} << Ids{} << Runs{{0, 2}};
    QTest::newRow("all gone") << Ids{4, 5} << Ids{} << Runs{{0, 2}} << Ids{} << Runs{};
    QTest::newRow("one gone from the middle") << Ids{1, 2, 3} << Ids{1, 3} << Runs{{1, 1}} << Ids{} << Runs{};
    QTest::newRow("last runs leave first")
        << Ids{1, 2, 3, 4, 5, 6} << Ids{1, 4, 6} << Runs{{4, 1}, {1, 2}} << Ids{} << Runs{};
    QTest::newRow("two come") << Ids{1, 4} << Ids{1, 2, 4, 5} << Runs{} << Ids{} << Runs{{1, 1}, {3, 1}};
    QTest::newRow("one takes another’s place") << Ids{1, 2, 3} << Ids{1, 9, 3} << Runs{{1, 1}} << Ids{} << Runs{{1, 1}};
    QTest::newRow("one moves down") << Ids{1, 2, 3, 4} << Ids{2, 3, 1, 4} << Runs{} << Ids{2, 3, 1, 4} << Runs{};
    QTest::newRow("moves, leaves and comes")
        << Ids{1, 2, 3, 4} << Ids{3, 1, 7, 4} << Runs{{1, 1}} << Ids{3, 1, 4} << Runs{{2, 1}};
}

void TestRowChanges::tellsWhatChanged()
{
    QFETCH(const Ids, before);
    QFETCH(const Ids, after);
    const auto changes = models::rowChanges(before, after);
    QVERIFY(changes);
    QTEST(changes->removed, "removed");
    QTEST(changes->reordered, "reordered");
    QTEST(changes->inserted, "inserted");
    QCOMPARE(applied(before, *changes, after), after);
}

void TestRowChanges::leadsFromAnyListToAnyOther()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 2000; ++round) {
        Ids all = counted(30);
        std::shuffle(all.begin(), all.end(), random);
        const Ids before = all.first(random.bounded(31));
        if (round % 2)
            std::shuffle(all.begin(), all.end(), random);
        Ids after = all.mid(random.bounded(10), random.bounded(31));
        const auto changes = models::rowChanges(before, after);
        QVERIFY(changes);
        QCOMPARE(applied(before, *changes, after), after);
    }
}

void TestRowChanges::givesUpWhenMuchDiffers()
{
    Ids odd;
    for (qint64 id = 1; id < 1000; id += 2)
        odd.append(id);
    QVERIFY(!models::rowChanges(counted(1000), odd));
    QVERIFY(!models::rowChanges(odd, counted(1000)));
}

void TestRowChanges::isOneRunAtTheEndOfAMillion()
{
    const Ids all = counted(1'000'000);
    const auto changes = models::rowChanges(all.first(256), all);
    QVERIFY(changes);
    QCOMPARE(*changes, (RowChanges{{}, {}, {{256, 999'744}}}));
}

QTEST_GUILESS_MAIN(TestRowChanges)
#include "tst_rowchanges.moc"

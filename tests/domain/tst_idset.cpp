// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/idset.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using domain::IdSet;

class TestIdSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsPutIn();
    void likeQSet();
};

void TestIdSet::holdsWhatIsPutIn()
{
    const QList<qint64> ids{0,
                            1,
                            63,
                            64,
                            (1 << 24) - 1,
                            1 << 24,
                            -1,
                            std::numeric_limits<qint64>::max(),
                            std::numeric_limits<qint64>::min()};
    IdSet set;
    for (const qint64 id : ids) {
        QVERIFY(!set.contains(id));
        QVERIFY(set.insert(id));
        QVERIFY(set.contains(id));
        QVERIFY(!set.insert(id));
    }
    QVERIFY(!set.contains(2));
    QVERIFY(!set.contains((1 << 24) + 1));
    QVERIFY(!set.contains(-2));
    const IdSet same(ids.begin(), ids.end());
    for (const qint64 id : ids)
        QVERIFY(same.contains(id));
}

/// Ids on both sides of what is kept as bits.
void TestIdSet::likeQSet()
{
    QRandomGenerator random(11);
    IdSet set;
    QSet<qint64> expected;
    for (int round = 0; round < 20'000; ++round) {
        const qint64 id = random.bounded(100) == 0 ? (1 << 24) - 50 + random.bounded(100) : random.bounded(5'000);
        QCOMPARE(set.contains(id), expected.contains(id));
        QCOMPARE(set.insert(id), !expected.contains(id));
        expected.insert(id);
    }
}

QTEST_APPLESS_MAIN(TestIdSet)
#include "tst_idset.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "random.h"
#include "rounds.h"

#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Edits until it is killed; tells each number once it is committed.
[[noreturn]] void edit(const storage::Location &location, const support::Pair &pair, int number, int tell)
{
    auto database = storage::Database::open(location);
    if (!database)
        _exit(2);
    for (;;) {
        ++number;
        if (!support::pairedEdit((*database)->connection(), pair, number))
            _exit(3);
        if (write(tell, &number, sizeof number) != sizeof number)
            _exit(4);
    }
}

} // namespace

/// A process that edits through the real unit of work is killed at any moment: what it was told is saved is saved.
class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killsAtRandom();
};

void TestCrashes::killsAtRandom()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    const auto pair = support::addPair(test.connection());
    VERIFY_OK(pair);
    const storage::Location location = test.place().location();
    support::Random random(20261123);
    const int wanted = support::rounds(25);
    int acknowledged = 0;
    int unacknowledged = 0;
    for (int round = 0; round < wanted; ++round) {
        int ends[2] = {};
        QVERIFY(pipe(ends) == 0);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            close(ends[0]);
            edit(location, *pair, acknowledged, ends[1]);
        }
        close(ends[1]);
        int number = 0;
        // One in four dies while it opens the file, the others in the midst of their edits.
        for (int edits = round % 4 == 0 ? 0 : random.between(1, 8); edits > 0; --edits) {
            if (read(ends[0], &number, sizeof number) != sizeof number)
                break;
            acknowledged = number;
        }
        usleep(useconds_t(random.below(20'000)));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status), qPrintable(u"the editor ended by itself: %1"_s.arg(WEXITSTATUS(status))));
        while (read(ends[0], &number, sizeof number) == sizeof number)
            acknowledged = number;
        close(ends[0]);
        auto database = storage::Database::open(location);
        VERIFY_OK(database);
        const auto found = support::soundNumber(**database, *pair);
        VERIFY_OK(found);
        // A commit that was cut off before it could be told may be there, whole.
        QVERIFY2(*found == acknowledged || *found == acknowledged + 1,
                 qPrintable(u"round %1: told %2, found %3"_s.arg(round).arg(acknowledged).arg(*found)));
        unacknowledged += *found - acknowledged;
        acknowledged = *found;
    }
    qInfo("%d kills, %d edits acknowledged, 0 lost, %d committed but not told yet", wanted, acknowledged,
          unacknowledged);
    QVERIFY(acknowledged > 0);
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"

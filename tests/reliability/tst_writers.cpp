// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "random.h"
#include "rounds.h"

#include <QtTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int groupCount = 5;

/// Adds one to the number in a group's note, as a window does: read, change, save what was read. -1: refused for
/// another reason than somebody else's change or turn.
int addOne(storage::Connection &connection, domain::GroupId id)
{
    storage::GroupStorage groups(connection);
    for (int tries = 0; tries < 500; ++tries) {
        auto group = groups.read(id);
        if (!group && group.error().kind == domain::ErrorKind::Busy)
            continue;
        if (!group)
            return -1;
        group->note = QString::number(group->note.toInt() + 1);
        const auto done = support::inChangeSet(
            connection, storage::ChangeKind::Edit,
            [&](storage::ChangeSetTransaction &transaction) { return groups.update(transaction, *group); });
        if (done)
            return tries;
        const domain::ErrorKind kind = done.error().kind;
        if (kind != domain::ErrorKind::Conflict && kind != domain::ErrorKind::Busy)
            return -1;
    }
    return -1;
}

/// A process of its own that edits; 0 when each edit was saved.
pid_t startWriter(const storage::Location &location, const QList<domain::GroupId> &groups, int edits, quint64 seed)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    auto database = storage::Database::open(location);
    if (!database)
        _exit(2);
    support::Random random(seed);
    for (int edit = 0; edit < edits; ++edit) {
        if (addOne((*database)->connection(), random.of(groups)) < 0)
            _exit(3);
    }
    _exit(0);
}

/// A process that imports one new group a time from the command line.
pid_t startImporter(const QString &file, const QString &folder, int imports)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    const QString page = folder + u"/page.md"_s;
    const cli::Environment environment{QDate(2026, 11, 23), QLocale::c(), u"Ada"_s};
    for (int number = 0; number < imports;) {
        QFile source(page);
        if (!source.open(QIODevice::WriteOnly))
            _exit(2);
        source.write("# Liste\n\n## Importé " + QByteArray::number(number) + "\n\nTexte.\n\nAnimateur : Ada Martin\n");
        source.close();
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        cli::Streams streams{out, err};
        const auto code = cli::run({u"import"_s, file, page, u"--duplicates"_s, u"create"_s}, streams, environment);
        if (code == cli::ExitCode::Done)
            ++number;
        else if (code != cli::ExitCode::CannotReadOrWrite) // somebody else's turn: again
            _exit(3);
    }
    _exit(0);
}

} // namespace

/// A window, two other processes and the command line on one file at once: no update is lost, and the window shows it
/// all within a second.
class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAtOnce();
};

void TestWriters::severalAtOnce()
{
    const int edits = support::rounds(25);
    const int imports = std::max(2, edits / 20);
    auto test = std::make_unique<support::TestDatabase>(storage::Engine::Sqlite);
    QList<domain::GroupId> groups;
    for (int number = 0; number < groupCount; ++number) {
        const auto id = support::addGroup(test->connection(), support::groupNamed(u"Groupe %1"_s.arg(number)));
        VERIFY_OK(id);
        groups += *id;
    }
    const storage::Location location = test->place().location();
    QList<pid_t> children;
    children += startWriter(location, groups, edits, 1);
    children += startWriter(location, groups, edits, 2);
    children += startImporter(location.path(), test->place().folder(), imports);
    models::DirectorySession session(test->openAgain());
    session.setAuthor(u"Ada"_s);
    support::Random random(3);
    int own = 0;
    int retries = 0;
    while (own < edits) {
        const int tries = addOne(session.connection(), random.of(groups));
        QVERIFY(tries >= 0);
        retries += tries;
        ++own;
        QCoreApplication::processEvents();
    }
    for (const pid_t child : std::as_const(children)) {
        int status = -1;
        while (waitpid(child, &status, WNOHANG) == 0)
            QTest::qWait(5);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(session.groups().rowCount(), groupCount + imports, 1000);
    int sum = 0;
    for (const domain::GroupId id : std::as_const(groups)) {
        const auto group = session.group(id);
        VERIFY_OK(group);
        sum += group->note.toInt();
    }
    QCOMPARE(sum, 3 * edits);
    const auto faults = (*test)->checkIntegrity();
    VERIFY_OK(faults);
    QCOMPARE(*faults, QStringList());
    qInfo("%d edits by three writers and %d imports at once, 0 lost; %d times somebody else was first", sum, imports,
          retries);
}

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"

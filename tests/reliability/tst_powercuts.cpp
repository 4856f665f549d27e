// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iofaults.h"
#include "random.h"
#include "rounds.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using support::DiskEvent;
using Kind = DiskEvent::Kind;

namespace {

constexpr qint64 sector = 512;

/// What a disk holds after its power went at some moment: all that was synced; of the rest any sectors, or none.
class CutDisk
{
public:
    CutDisk(QHash<QString, QByteArray> before, quint64 seed) : m_files(std::move(before)), m_random(seed) {}

    /// Plays the events up to `cut`, then loses power. The last number acknowledged before that.
    qint64 play(const QList<DiskEvent> &events, qsizetype cut)
    {
        qint64 acknowledged = 0;
        for (const DiskEvent &event : events.first(cut)) {
            switch (event.kind) {
            case Kind::Acknowledged:
                acknowledged = event.at;
                break;
            case Kind::Sync:
                settle(event.path, 100);
                break;
            case Kind::SyncFolder:
            case Kind::Rename:
                break; // names: see Remove
            default:
                m_pending.append(event);
            }
        }
        // Disks lose everything, nothing, or some of what they were not asked to keep.
        const int chance = m_random.of<int>({0, 0, 10, 50, 90, 100});
        const QStringList paths = pendingPaths();
        for (const QString &path : paths)
            settle(path, chance);
        return acknowledged;
    }

    [[nodiscard]] bool writeTo(const QString &folder) const
    {
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            QFile out(folder + u'/' + QFileInfo(file.key()).fileName());
            if (!out.open(QIODevice::WriteOnly) || out.write(*file) != file->size())
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] QStringList pendingPaths() const
    {
        QStringList paths;
        for (const DiskEvent &event : m_pending)
            paths += event.path;
        paths.removeDuplicates();
        return paths;
    }

    /// Brings that share of a file's unsynced sectors to the disk, in any order but their own contents.
    void settle(const QString &path, int percent)
    {
        QList<DiskEvent> others;
        for (const DiskEvent &event : std::as_const(m_pending)) {
            if (event.path != path)
                others += event;
            else
                apply(event, percent);
        }
        m_pending = others;
    }

    void apply(const DiskEvent &event, int percent)
    {
        if (event.kind == Kind::Remove) {
            if (m_random.chance(percent))
                m_files.remove(event.path);
            return;
        }
        QByteArray &bytes = m_files[event.path];
        if (event.kind == Kind::Truncate) {
            if (m_random.chance(percent))
                bytes.resize(event.at);
            return;
        }
        for (qint64 from = 0; from < event.data.size();) {
            const qint64 until = std::min<qint64>(event.data.size(), from + sector - (event.at + from) % sector);
            if (m_random.chance(percent)) {
                if (bytes.size() < event.at + until)
                    bytes.append(QByteArray(event.at + until - bytes.size(), '\0'));
                bytes.replace(event.at + from, until - from, event.data.mid(from, until - from));
            }
            from = until;
        }
    }

    QHash<QString, QByteArray> m_files;
    QList<DiskEvent> m_pending;
    support::Random m_random;
};

} // namespace

/// A disk that loses what was not synced, torn at sectors: what was acknowledged is there all the same.
class TestPowerCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtRandom();
    void noticesASyncThatIsMissing();

private:
    /// Edits with a checkpoint now and then; gives what the disk was asked, and what it held before.
    void recordEdits(support::TestDatabase &test, const support::Pair &pair, QHash<QString, QByteArray> &before,
                     QList<DiskEvent> &events);
    /// How many of these cuts lose an acknowledged edit or leave an unsound file.
    [[nodiscard]] int lossesIn(int cuts, const QHash<QString, QByteArray> &before, const QList<DiskEvent> &events,
                               const support::Pair &pair, quint64 seed);
};

void TestPowerCuts::recordEdits(support::TestDatabase &test, const support::Pair &pair,
                                QHash<QString, QByteArray> &before, QList<DiskEvent> &events)
{
    VERIFY_OK(test.connection().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    VERIFY_OK(test.connection().execute(u"PRAGMA wal_autocheckpoint = 40"_s)); // several of them in a short run
    const QFileInfoList files = QDir(test.place().folder()).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        QFile in(file.absoluteFilePath());
        QVERIFY(in.open(QIODevice::ReadOnly));
        if (!file.fileName().endsWith(u"-shm"))
            before.insert(file.absoluteFilePath(), in.readAll());
    }
    support::iofaults::record(test.place().folder());
    for (int number = 1; number <= 30; ++number) {
        const auto done = support::pairedEdit(test.connection(), pair, number);
        support::iofaults::acknowledge(number);
        VERIFY_OK(done);
    }
    events = support::iofaults::stop();
}

int TestPowerCuts::lossesIn(int cuts, const QHash<QString, QByteArray> &before, const QList<DiskEvent> &events,
                            const support::Pair &pair, quint64 seed)
{
    support::Random random(seed);
    int losses = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        CutDisk disk(before, seed + quint64(cut));
        const qint64 acknowledged = disk.play(events, random.below(events.size()) + 1);
        const QTemporaryDir folder;
        if (!disk.writeTo(folder.path()))
            return cuts;
        const QString name = QDir(folder.path()).entryList({u"*.annuaire"_s}, QDir::Files).value(0);
        auto database = storage::Database::open(storage::Location::ofFile(folder.filePath(name)));
        const auto found = database ? support::soundNumber(**database, pair) : domain::Result<int>(database.error());
        const bool kept = found && *found >= acknowledged && *found <= acknowledged + 1;
        if (!kept && losses++ < 3)
            qInfo("cut %d: acknowledged %lld, found %s", cut, static_cast<long long>(acknowledged),
                  found ? qPrintable(QString::number(*found)) : support::whyNot(found).constData());
    }
    return losses;
}

void TestPowerCuts::cutsAtRandom()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    const auto pair = support::addPair(test.connection());
    VERIFY_OK(pair);
    QHash<QString, QByteArray> before;
    QList<DiskEvent> events;
    recordEdits(test, *pair, before, events);
    const auto syncs =
        std::count_if(events.begin(), events.end(), [](const DiskEvent &event) { return event.kind == Kind::Sync; });
    QVERIFY2(syncs >= 30, "every commit must reach the disk");
    const int cuts = support::rounds(60);
    QCOMPARE(lossesIn(cuts, before, events, *pair, 7), 0);
    qInfo("%d power cuts in %lld disk events, 0 acknowledged edits lost", cuts, static_cast<long long>(events.size()));
}

/// The harness itself: a program that does not sync is found out.
void TestPowerCuts::noticesASyncThatIsMissing()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    const auto pair = support::addPair(test.connection());
    VERIFY_OK(pair);
    QHash<QString, QByteArray> before;
    QList<DiskEvent> events;
    recordEdits(test, *pair, before, events);
    events.removeIf([](const DiskEvent &event) { return event.kind == Kind::Sync; });
    QVERIFY(lossesIn(20, before, events, *pair, 7) > 0);
}

QTEST_GUILESS_MAIN(TestPowerCuts)
#include "tst_powercuts.moc"

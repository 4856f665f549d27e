// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedirectory.h"
#include "random.h"
#include "rounds.h"
#include "storage/directorystorage.h"
#include "storage/repair/repair.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 groupCount = 40;
constexpr qsizetype page = 4096;

/// Flipped bits, a cut end, swapped, emptied or doubled pages.
QByteArray damaged(QByteArray bytes, support::Random &random)
{
    const qint64 pages = bytes.size() / page;
    const auto at = [&] { return random.below(pages) * page; };
    switch (random.below(6)) {
    case 0:
        for (qint64 flips = random.below(40) + 1; flips > 0; --flips) {
            const qsizetype place = random.below(bytes.size());
            bytes[place] = char(bytes.at(place) ^ (1 << random.below(8)));
        }
        break;
    case 1:
        bytes.truncate(random.below(bytes.size()));
        break;
    case 2: {
        const qsizetype one = at();
        const qsizetype other = at();
        const QByteArray kept = bytes.mid(one, page);
        bytes.replace(one, page, bytes.mid(other, page));
        bytes.replace(other, page, kept);
        break;
    }
    case 3:
        bytes.replace(at(), page, QByteArray(page, '\0'));
        break;
    case 4:
        bytes.replace(at(), page, bytes.mid(at(), page));
        break;
    default:
        for (qsizetype place = random.below(100), flips = 4; flips > 0; --flips, place = random.below(100))
            bytes[place] = char(random.below(256));
    }
    return bytes;
}

} // namespace

/// Whatever became of a file, it opens or is refused with a sentence; what it lacks is told; and what can be read of it
/// can be recovered.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensOrSaysWhy();

private:
    enum class Outcome { Opened, ToldByCheck, Refused, Silent };

    [[nodiscard]] Outcome look(const QString &path) const;
    [[nodiscard]] qint64 recoveredFrom(const QString &path, const QString &target) const;

    QTemporaryDir m_folder;
    QByteArray m_sound;
    qsizetype m_groups = 0;
};

void TestDamage::initTestCase()
{
    const QString path = m_folder.filePath(u"sound.annuaire"_s);
    VERIFY_OK(support::generateDirectory(path, groupCount, 3));
    {
        auto database = storage::Database::open(storage::Location::ofFile(path));
        VERIFY_OK(database);
        const auto content = storage::DirectoryStorage((*database)->connection()).readContent();
        VERIFY_OK(content);
        m_groups = content->groups.size();
        VERIFY_OK((*database)->connection().execute(u"PRAGMA journal_mode = DELETE"_s));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
    QVERIFY(m_groups >= groupCount);
}

TestDamage::Outcome TestDamage::look(const QString &path) const
{
    auto database = storage::Database::open(storage::Location::ofFile(path));
    if (!database)
        return database.error().message.isEmpty() ? Outcome::Silent : Outcome::Refused;
    const auto content = storage::DirectoryStorage((*database)->connection()).readContent();
    if (!content)
        return content.error().message.isEmpty() ? Outcome::Silent : Outcome::Refused;
    const auto faults = (*database)->checkIntegrity();
    if (!faults || !faults->isEmpty())
        return Outcome::ToldByCheck;
    return content->groups.size() < m_groups ? Outcome::Silent : Outcome::Opened;
}

qint64 TestDamage::recoveredFrom(const QString &path, const QString &target) const
{
    QFile::remove(target);
    const auto report = storage::repairDirectory(path, target);
    if (!report)
        return report.error().message.isEmpty() || QFile::exists(target) ? -1 : 0;
    auto database = storage::Database::open(storage::Location::ofFile(target));
    if (!database) {
        qInfo("%s", support::whyNot(database).constData());
        return -1;
    }
    const auto faults = (*database)->checkIntegrity();
    const auto content = storage::DirectoryStorage((*database)->connection()).readContent();
    if (!faults || !faults->isEmpty() || !content || report->sentences().isEmpty()) {
        qInfo("%s %s %s", faults ? qPrintable(faults->join(u' ')) : support::whyNot(faults).constData(),
              support::whyNot(content).constData(), qPrintable(report->sentences().join(u' ')));
        return -1;
    }
    return content->groups.size();
}

void TestDamage::opensOrSaysWhy()
{
    support::Random random(4);
    const int wanted = support::rounds(25);
    QHash<Outcome, int> outcomes;
    qint64 recovered = 0;
    const QString path = m_folder.filePath(u"damaged.annuaire"_s);
    const QString target = m_folder.filePath(u"recovered.annuaire"_s);
    for (int round = 0; round < wanted; ++round) {
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(damaged(m_sound, random));
        file.close();
        // Repaired first: opening may already write to the file.
        const qint64 groups = recoveredFrom(path, target);
        QVERIFY2(groups >= 0, qPrintable(u"round %1: the repair gave no sound file"_s.arg(round)));
        recovered += groups;
        const Outcome outcome = look(path);
        QVERIFY2(outcome != Outcome::Silent, qPrintable(u"round %1: a loss that nothing tells"_s.arg(round)));
        ++outcomes[outcome];
    }
    qInfo("%d damaged files: %d opened whole, %d opened and told by a check, %d refused; repair recovered %lld %% of "
          "their groups",
          wanted, outcomes.value(Outcome::Opened), outcomes.value(Outcome::ToldByCheck),
          outcomes.value(Outcome::Refused), static_cast<long long>(recovered * 100 / (wanted * m_groups)));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomeditor.h"
#include "storage/repair/repair.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recoversAllOfASoundFile();
    void recoversAroundAPage();
    void recoversWithoutAHeader();
    void saysWhenNothingIsLeft();
    void neverReplacesAFile();
    void leavesNothingWhenStopped();

private:
    /// Writes over bytes of the closed file.
    [[nodiscard]] bool overwrite(qint64 at, const QByteArray &bytes) const;
    [[nodiscard]] QString target() const { return m_folder.filePath(u"recovered.annuaire"_s); }

    QTemporaryDir m_folder;
    QString m_path;
    QStringList m_content;
    QStringList m_history;
    qint64 m_groupPage = 0; ///< where the table of groups begins
};

void TestRepair::init()
{
    m_path = m_folder.filePath(u"damaged.annuaire"_s);
    QFile::remove(m_path);
    QFile::remove(target());
    auto database = storage::Database::create(storage::Location::ofFile(m_path), support::someInfo(), u"Ada"_s);
    VERIFY_OK(database);
    storage::Connection &connection = (*database)->connection();
    support::RandomEditor editor(connection, 5);
    for (int step = 0; step < 60; ++step)
        VERIFY_OK(editor.step());
    m_content = support::wholeContent(connection);
    m_history = support::history(connection);
    m_groupPage =
        support::column(connection, u"SELECT rootpage FROM sqlite_schema WHERE name = 'work_group'"_s).value(0).toInt();
    VERIFY_OK(connection.execute(u"PRAGMA journal_mode = DELETE"_s));
}

bool TestRepair::overwrite(qint64 at, const QByteArray &bytes) const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

void TestRepair::recoversAllOfASoundFile()
{
    const auto report = storage::repairDirectory(m_path, target());
    VERIFY_OK(report);
    QVERIFY2(report->isWhole(), qPrintable(report->sentences().join(u'\n')));
    auto database = storage::Database::open(storage::Location::ofFile(target()));
    VERIFY_OK(database);
    QCOMPARE(support::wholeContent((*database)->connection()), m_content);
    QCOMPARE(support::history((*database)->connection()), m_history);
    const auto faults = (*database)->checkIntegrity();
    VERIFY_OK(faults);
    QCOMPARE(*faults, QStringList());
    // History goes on, with the triggers back in their place.
    VERIFY_OK(support::addGroup((*database)->connection(), support::groupNamed(u"Neuf"_s)));
    QCOMPARE(support::history((*database)->connection(), true).size(), 1);
}

void TestRepair::recoversAroundAPage()
{
    QVERIFY(m_groupPage > 1);
    QVERIFY(overwrite((m_groupPage - 1) * 4096, QByteArray(4096, '\xff')));
    QVERIFY(!storage::Database::open(storage::Location::ofFile(m_path)));
    const auto report = storage::repairDirectory(m_path, target());
    VERIFY_OK(report);
    QVERIFY(!report->isWhole());
    QVERIFY(report->sentences().size() > 1);
    QVERIFY(report->recovered(u"change_set"_s) > 50);
    auto database = storage::Database::open(storage::Location::ofFile(target()));
    VERIFY_OK(database);
    const auto faults = (*database)->checkIntegrity();
    VERIFY_OK(faults);
    QCOMPARE(*faults, QStringList());
    const QStringList lines = support::wholeContent((*database)->connection());
    QVERIFY(lines.filter(u"person "_s) == m_content.filter(u"person "_s));
}

void TestRepair::recoversWithoutAHeader()
{
    QVERIFY(overwrite(0, QByteArray(60, '\0')));
    QVERIFY(!storage::Database::open(storage::Location::ofFile(m_path)));
    const auto report = storage::repairDirectory(m_path, target());
    VERIFY_OK(report);
    auto database = storage::Database::open(storage::Location::ofFile(target()));
    VERIFY_OK(database);
    QCOMPARE(support::wholeContent((*database)->connection()), m_content);
}

void TestRepair::saysWhenNothingIsLeft()
{
    QVERIFY(overwrite(0, QByteArray(qsizetype(QFileInfo(m_path).size()), '\0')));
    COMPARE_ERROR(storage::repairDirectory(m_path, target()), domain::ErrorKind::Damaged);
    QVERIFY(QFile::resize(m_path, 10));
    COMPARE_ERROR(storage::repairDirectory(m_path, target()), domain::ErrorKind::Damaged);
    COMPARE_ERROR(storage::repairDirectory(m_folder.filePath(u"none"_s), target()), domain::ErrorKind::NotFound);
    QCOMPARE(QDir(m_folder.path()).entryList({u"recovered*"_s}), QStringList());
}

void TestRepair::neverReplacesAFile()
{
    QFile file(target());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    COMPARE_ERROR(storage::repairDirectory(m_path, target()), domain::ErrorKind::InvalidInput);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestRepair::leavesNothingWhenStopped()
{
    qint64 told = 0;
    const auto stop = [&told](qint64 done, qint64) {
        told = done;
        return false;
    };
    COMPARE_ERROR(storage::repairDirectory(m_path, target(), stop), domain::ErrorKind::Cancelled);
    QVERIFY(told > 0);
    QCOMPARE(QDir(m_folder.path()).entryList({u"recovered*"_s}), QStringList());
    VERIFY_OK(storage::repairDirectory(m_path, target(), [](qint64, qint64) { return true; }));
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"

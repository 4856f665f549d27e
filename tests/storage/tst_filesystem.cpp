// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "storage/filesystem.h"
#include "testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
namespace filesystem = storage::filesystem;

/// What systems answer differently about files and folders.
class TestFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreKnown_data();
    void sharesAreKnown();
    void urisLeadToTheFile_data();
    void urisLeadToTheFile();
    void thisComputerIsNotShared();
    void writableIsTold();
    void directoryOnAShare();
};

void TestFileSystem::sharesAreKnown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isShare");
    QTest::newRow("share") << u"//serveur/groupes/a.annuaire"_s << true;
    QTest::newRow("share, native") << u"\\\\serveur\\groupes\\a.annuaire"_s << true;
    QTest::newRow("share, long") << u"\\\\?\\UNC\\serveur\\groupes\\a.annuaire"_s << true;
    QTest::newRow("drive") << u"C:/groupes/a.annuaire"_s << false;
    QTest::newRow("drive, long") << u"\\\\?\\C:\\groupes\\a.annuaire"_s << false;
    QTest::newRow("device") << u"\\\\.\\C:\\a.annuaire"_s << false;
    QTest::newRow("Unix") << u"/srv/a.annuaire"_s << false;
}

void TestFileSystem::sharesAreKnown()
{
    QFETCH(QString, path);
    QFETCH(bool, isShare);
    QCOMPARE(filesystem::isSharePath(path), isShare);
}

void TestFileSystem::urisLeadToTheFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("uri");
    QTest::newRow("Unix") << u"/srv/a b?c#d%e.annuaire"_s << u"file:/srv/a%20b%3Fc%23d%25e.annuaire"_s;
    QTest::newRow("drive") << u"C:/Users/Élise/a.annuaire"_s << u"file:/C:/Users/%C3%89lise/a.annuaire"_s;
    QTest::newRow("share") << u"//serveur/groupes/a.annuaire"_s << u"file:////serveur/groupes/a.annuaire"_s;
}

void TestFileSystem::urisLeadToTheFile()
{
    QFETCH(QString, path);
    QFETCH(QString, uri);
    QCOMPARE(filesystem::sqliteUri(path), uri);
}

void TestFileSystem::thisComputerIsNotShared()
{
    const QTemporaryDir folder;
    QVERIFY(!filesystem::isShared(folder.filePath(u"a.annuaire"_s)));
}

void TestFileSystem::writableIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.annuaire"_s);
    QVERIFY(filesystem::isWritable(folder.path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly)); // and another program holding it does not make it less so
    QVERIFY(filesystem::isWritable(path));
    file.close();
    QVERIFY(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"a.annuaire"_s});
#ifdef Q_OS_WIN
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(!filesystem::isWritable(path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
#endif
}

/// The drive of this computer by the way a share is named: Windows has \\localhost\C$, Unix takes // for /.
void TestFileSystem::directoryOnAShare()
{
    const QTemporaryDir folder;
    QString path = u'/' + folder.filePath(u"a.annuaire"_s);
#ifdef Q_OS_WIN
    path = folder.filePath(u"a.annuaire"_s);
    path = u"//localhost/"_s + path.at(0) + u'$' + path.sliced(2);
    if (!QFile::exists(QFileInfo(path).path()))
        QSKIP("this Windows does not share its drives with itself");
#endif
    const auto location = storage::Location::ofFile(path);
    {
        const auto made = storage::Database::create(location, support::someInfo(), u"Test"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
    }
    const auto opened = storage::Database::open(location);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
}

QTEST_GUILESS_MAIN(TestFileSystem)
#include "tst_filesystem.moc"

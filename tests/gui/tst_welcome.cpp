// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "widgets/welcomepage.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void makeForeignDatabase(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"CREATE TABLE recipe (name TEXT)"_s));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

/// Changes the schema number, as a newer program would.
void makeNewer(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 9999"_s));
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA journal_mode = DELETE"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
}

} // namespace

/// The first start, and what cannot be opened.
class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartWelcomes();
    void badFileIsToldAndLeftAlone_data();
    void badFileIsToldAndLeftAlone();
    void whatIsOpenStaysOpen();
    void missingLastDirectoryIsTold();
    void newDirectoryBeginsEmpty();
    void existingFileIsNeverReplaced();
    void closedDirectoryIsNotReopened();
    void droppedDirectoryOpens();
    void readOnlyDirectoryIsReadable();
};

void TestWelcome::firstStartWelcomes()
{
    support::WindowFixture fixture;
    fixture.start();
    QVERIFY(!fixture.window().directoryPage());
    QVERIFY(fixture.window().welcomePage().isVisible());
    QVERIFY(fixture.window().messages().text().isEmpty());
    QVERIFY(!fixture.find<QAction>(u"actionPublish"_s)->isEnabled());
}

void TestWelcome::badFileIsToldAndLeftAlone_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"text", "empty", "foreign", "newer", "cut", "folder", "missing"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestWelcome::badFileIsToldAndLeftAlone()
{
    QFETCH(QString, kind);
    support::WindowFixture fixture;
    const QString path = fixture.path(kind + u".annuaire"_s);
    if (kind == u"newer"_s || kind == u"cut"_s) {
        fixture.startWithSample();
        const QString sample = fixture.session().locationText();
        fixture.trigger(u"actionCloseDirectory"_s);
        QTRY_VERIFY(!fixture.window().directoryPage());
        QVERIFY(QFile::copy(sample, path));
        if (kind == u"newer"_s)
            makeNewer(path);
        else
            QVERIFY(QFile::resize(path, QFile(path).size() / 2));
    } else {
        fixture.start();
        if (kind == u"text"_s)
            QVERIFY(writeFile(path, "This is a letter, not a directory.\n"));
        else if (kind == u"empty"_s)
            QVERIFY(writeFile(path, {}));
        else if (kind == u"foreign"_s)
            makeForeignDatabase(path);
        else if (kind == u"folder"_s)
            QVERIFY(QDir().mkpath(path));
    }
    const QByteArray before = bytesOf(path);
    fixture.files.answer = path;
    fixture.trigger(u"actionOpen"_s);
    const widgets::MessageBar &messages = fixture.window().messages();
    QVERIFY(!fixture.window().directoryPage());
    QVERIFY2(!messages.text().isEmpty(), qPrintable(kind));
    QCOMPARE(messages.tone(), widgets::Tone::Error);
    QVERIFY2(!messages.text().contains(u"SELECT"_s), qPrintable(messages.text()));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QFile::exists(path), kind != u"missing"_s);
}

void TestWelcome::whatIsOpenStaysOpen()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString path = fixture.path(u"letter.annuaire"_s);
    QVERIFY(writeFile(path, "Dear all,\n"));
    fixture.files.answer = path;
    fixture.trigger(u"actionOpen"_s);
    QVERIFY(fixture.window().directoryPage());
    QCOMPARE(fixture.listedNames().size(), 9);
    QVERIFY(!fixture.window().messages().text().isEmpty());
}

void TestWelcome::missingLastDirectoryIsTold()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString path = fixture.session().locationText();
    fixture.close();
    fixture.start();
    QVERIFY(fixture.window().directoryPage());
    fixture.close();
    fixture.window().showWelcome();
    QVERIFY(QFile::rename(path, path + u".moved"_s));
    fixture.start();
    QVERIFY(!fixture.window().directoryPage());
    QVERIFY(!fixture.window().messages().text().isEmpty());
    QVERIFY(!QFile::exists(path));
    QTest::mouseClick(fixture.find<QAbstractButton>(u"forgetPushButton"_s), Qt::LeftButton);
    QVERIFY(fixture.settings().recentLocations().isEmpty());
    fixture.start();
    QVERIFY(fixture.window().messages().text().isEmpty());
}

void TestWelcome::newDirectoryBeginsEmpty()
{
    support::WindowFixture fixture;
    fixture.start();
    fixture.files.answer = fixture.path(u"Choirs.annuaire"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"newDirectoryPushButton"_s), Qt::LeftButton);
    QVERIFY(fixture.window().directoryPage());
    QCOMPARE(fixture.listedNames(), QStringList());
    QVERIFY(fixture.window().windowTitle().startsWith(u"Choirs"_s));
    auto *button = fixture.page().list().findChild<QPushButton *>(u"emptyPushButton"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"New group"_s);
    QVERIFY(QFile::exists(fixture.files.answer));
}

void TestWelcome::existingFileIsNeverReplaced()
{
    support::WindowFixture fixture;
    fixture.start();
    fixture.files.answer = fixture.path(u"notes.annuaire"_s);
    QVERIFY(writeFile(fixture.files.answer, "precious"));
    fixture.trigger(u"actionNewDirectory"_s);
    QVERIFY(!fixture.window().directoryPage());
    QVERIFY(!fixture.window().messages().text().isEmpty());
    QCOMPARE(bytesOf(fixture.files.answer), QByteArray("precious"));
}

void TestWelcome::closedDirectoryIsNotReopened()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(u"actionCloseDirectory"_s);
    QTRY_VERIFY(!fixture.window().directoryPage());
    QVERIFY(fixture.window().findChild<QAbstractButton *>(u"recentCommandLinkButton"_s));
    fixture.close();
    fixture.start();
    QVERIFY(!fixture.window().directoryPage());
    QTest::mouseClick(fixture.find<QAbstractButton>(u"recentCommandLinkButton"_s), Qt::LeftButton);
    QTRY_VERIFY(fixture.window().directoryPage());
}

void TestWelcome::droppedDirectoryOpens()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString path = fixture.session().locationText();
    fixture.trigger(u"actionCloseDirectory"_s);
    QTRY_VERIFY(!fixture.window().directoryPage());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture.window(), &drop);
    QTRY_VERIFY(fixture.window().directoryPage());
    QCOMPARE(fixture.session().locationText(), path);
}

void TestWelcome::readOnlyDirectoryIsReadable()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString sample = fixture.session().locationText();
    fixture.trigger(u"actionCloseDirectory"_s);
    QTRY_VERIFY(!fixture.window().directoryPage());
    const QString folder = fixture.path(u"locked"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/sample.annuaire"_s;
    QVERIFY(QFile::copy(sample, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFile(path).open(QIODevice::ReadWrite)) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QSKIP("this account may write everywhere");
    }
    fixture.files.answer = path;
    fixture.trigger(u"actionOpen"_s);
    QVERIFY2(fixture.window().directoryPage(), qPrintable(fixture.window().messages().text()));
    QVERIFY(fixture.session().isReadOnly());
    QVERIFY(!fixture.find<QAction>(u"actionEditGroup"_s)->isEnabled());
    QVERIFY(fixture.find<QLabel>(u"directoryStateLabel"_s)->text().startsWith(u"Read only"_s));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"

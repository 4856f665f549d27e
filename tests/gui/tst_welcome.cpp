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

/// Another program that lets nobody read the file; none without a path.
class Lock
{
public:
    explicit Lock(const QString &path) : m_path(path)
    {
        if (m_path.isEmpty())
            return;
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &sql :
             {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = DELETE"_s, u"BEGIN EXCLUSIVE"_s})
            QVERIFY(query.exec(sql));
    }
    ~Lock()
    {
        if (!m_path.isEmpty())
            QSqlDatabase::removeDatabase(u"locker"_s);
    }

private:
    QString m_path;
};

} // namespace

/// The first start, and what cannot be opened.
class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartWelcomes();
    void badFileIsToldAndLeftAlone_data();
    void badFileIsToldAndLeftAlone();
    void damagedFileIsRecovered();
    void whatIsOpenStaysOpen();
    void missingLastDirectoryIsTold();
    void newDirectoryBeginsEmpty();
    void existingFileIsNeverReplaced();
    void closedDirectoryIsNotReopened();
    void droppedDirectoryOpens();
    void readOnlyDirectoryIsReadable();

private:
    static void makeBadFile(support::WindowFixture &fixture, const QString &kind, const QString &path);
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
    QTest::addColumn<QString>("sentence"); // %1: the path, %2: the name
    QTest::addColumn<QString>("button");
    const auto row = [](const char *kind, const QString &sentence, const QString &button = {}) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << sentence << button;
    };
    const QString damaged = u"“%2” is damaged. It was left as it is; open a backup, or a copy from elsewhere."_s;
    row("text", u"“%1” is not an Annuaire directory. It was left as it is."_s);
    row("empty", u"“%1” is empty: it holds no directory."_s);
    row("foreign", u"“%1” is another program’s database, not an Annuaire directory. It was left as it is."_s);
    row("newer", u"“%2” was written by a newer version of Annuaire. It was left as it is; install the newer version to "
                 "open it."_s);
    row("cut", u"“%1” is damaged: its end is missing. It was left as it is; open a backup, or a copy from elsewhere."_s,
        u"repairPushButton"_s);
    row("flipped", damaged, u"repairPushButton"_s);
    row("wiped", damaged, u"repairPushButton"_s);
    row("folder", u"“%1” is a folder. Choose an Annuaire file in it."_s);
    row("missing", u"There is no file “%1”."_s);
    row("locked",
        u"“%2” is in use by another program, which does not let it be read just now. Close it there, or try "
        "again in a moment."_s,
        u"retryPushButton"_s);
}

/// A copy of the sample with what is wrong with it; or something that never was a directory.
void TestWelcome::makeBadFile(support::WindowFixture &fixture, const QString &kind, const QString &path)
{
    fixture.startWithSample();
    const QString sample = fixture.session().locationText();
    fixture.trigger(u"actionCloseDirectory"_s);
    QTRY_VERIFY(!fixture.window().directoryPage());
    QByteArray bytes = bytesOf(sample);
    if (kind == u"text"_s) {
        bytes = "This is a letter, not a directory.\n";
    } else if (kind == u"empty"_s) {
        bytes.clear();
    } else if (kind == u"cut"_s) {
        bytes.truncate(bytes.size() / 2);
    } else if (kind == u"flipped"_s) {
        const qsizetype at = bytes.indexOf("website"); // in the schema: one bit of one letter
        QVERIFY(at > 0);
        bytes[at] = char(bytes.at(at) ^ 1);
    } else if (kind == u"wiped"_s) {
        bytes.replace(8192, 4096, QByteArray(4096, '\0'));
    } else if (kind == u"foreign"_s) {
        makeForeignDatabase(path);
        return;
    } else if (kind == u"folder"_s) {
        QVERIFY(QDir().mkpath(path));
        return;
    } else if (kind == u"missing"_s) {
        return;
    }
    QVERIFY(writeFile(path, bytes));
    if (kind == u"newer"_s)
        makeNewer(path);
}

void TestWelcome::badFileIsToldAndLeftAlone()
{
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    QFETCH(QString, button);
    support::WindowFixture fixture;
    const QString path = fixture.path(kind + u".annuaire"_s);
    makeBadFile(fixture, kind, path);
    const QByteArray before = bytesOf(path);
    {
        const Lock lock(kind == u"locked"_s ? path : QString());
        fixture.files.answer = path;
        fixture.trigger(u"actionOpen"_s);
    }
    const widgets::MessageBar &messages = fixture.window().messages();
    QVERIFY(!fixture.window().directoryPage());
    QCOMPARE(
        messages.text(),
        QString(sentence).replace(u"%1"_s, QDir::toNativeSeparators(path)).replace(u"%2"_s, kind + u".annuaire"_s));
    QCOMPARE(messages.tone(), kind == u"locked"_s ? widgets::Tone::Warning : widgets::Tone::Error);
    if (!button.isEmpty())
        QVERIFY(messages.findChild<QAbstractButton *>(button));
    if (kind != u"locked"_s)
        QCOMPARE(bytesOf(path), before);
    QCOMPARE(QFile::exists(path), kind != u"missing"_s);
}

/// What is offered for a damaged file leads back to what can be read of it.
void TestWelcome::damagedFileIsRecovered()
{
    support::WindowFixture fixture;
    const QString path = fixture.path(u"flipped.annuaire"_s);
    makeBadFile(fixture, u"flipped"_s, path);
    const QByteArray before = bytesOf(path);
    fixture.files.answer = path;
    fixture.trigger(u"actionOpen"_s);
    fixture.files.answer = fixture.path(u"recovered.annuaire"_s);
    QTest::mouseClick(fixture.window().messages().findChild<QAbstractButton *>(u"repairPushButton"_s), Qt::LeftButton);
    QTRY_VERIFY2(fixture.window().directoryPage(), qPrintable(fixture.window().messages().text()));
    QCOMPARE(fixture.listedNames().size(), 9);
    QCOMPARE(bytesOf(path), before);
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

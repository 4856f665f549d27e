// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/backups/backupsdialog.h"
#include "widgets/detailpane.h"
#include "widgets/form/groupform.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "widgets/people/peoplepage.h"
#include "widgets/people/personform.h"
#include "widgets/progressstrip.h"
#include "windowfixture.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// Bad hours as a person meets them: backups, what was typed and not saved, files that are gone or damaged.
class TestWindowBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupIsMadeAndRestored();
    void theDaysIsMadeByItself();
    void consultationCopyIsWritten();
    void whatWasTypedOutlivesACrash();
    void whatWasTypedOfAPersonToo();
    void whatIsSavedLeavesNoDraft();
    void aFileThatIsGoneIsTold();
    void theNewFileIsOpened_data();
    void theNewFileIsOpened();
    void everyDraftIsOffered();
    void aDamagedFileCanBeRescued();
    void whatCanBeReadIsRecovered();
    void aSyncToolsCopyIsCompared();

private:
    [[nodiscard]] static widgets::BackupsDialog *openBackups(const support::WindowFixture &fixture);
    [[nodiscard]] static QString messageText(const support::WindowFixture &fixture)
    {
        return fixture.window().messages().text();
    }
    static bool closeMessage(const support::WindowFixture &fixture);
    static void editName(support::WindowFixture &fixture, const QString &text);
    [[nodiscard]] static QStringList drafts(const support::WindowFixture &fixture)
    {
        return QDir(fixture.path(u"data/drafts"_s)).entryList({u"*.json"_s}, QDir::Files);
    }
};

widgets::BackupsDialog *TestWindowBackups::openBackups(const support::WindowFixture &fixture)
{
    const auto isGone = [&fixture] { return !fixture.window().findChild<widgets::BackupsDialog *>(); };
    if (!QTest::qWaitFor(isGone)) // the one before deletes itself
        return nullptr;
    fixture.trigger(u"actionBackups"_s);
    return fixture.window().findChild<widgets::BackupsDialog *>();
}

void TestWindowBackups::editName(support::WindowFixture &fixture, const QString &text)
{
    fixture.trigger(u"actionEditGroup"_s);
    auto *name = fixture.page().detail().findChild<QLineEdit *>(u"nameFrenchLineEdit"_s);
    if (!name)
        name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    name->selectAll();
    QTest::keyClicks(name, text);
}

void TestWindowBackups::backupIsMadeAndRestored()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::BackupsDialog *dialog = openBackups(fixture);
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>(u"backupsTableView"_s);
    const int before = table->model()->rowCount();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"makeBackupPushButton"_s), Qt::LeftButton);
    QTRY_VERIFY(table->model()->rowCount() > before);
    QTest::keyClick(dialog, Qt::Key_Escape);
    const QString name = fixture.listedNames().constFirst();
    const domain::GroupId id = fixture.page().list().currentGroup();
    QVERIFY(fixture.session().deleteGroups({id}));
    QCOMPARE(fixture.session().groups().rowCount(), 8);

    dialog = openBackups(fixture);
    auto *differences = dialog->findChild<QTreeWidget *>(u"differencesTreeWidget"_s);
    QTRY_COMPARE(differences->topLevelItemCount(), 1);
    QVERIFY(differences->topLevelItem(0)->text(1).contains(name));
    auto *restore = dialog->findChild<QPushButton *>(u"restoreBackupPushButton"_s);
    QVERIFY(restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_VERIFY(fixture.window().directoryPage() && fixture.session().groups().rowCount() == 9);
    QVERIFY(messageText(fixture).contains(u"is back"));
    // What was there before is a backup too.
    dialog = openBackups(fixture);
    table = dialog->findChild<QTableView *>(u"backupsTableView"_s);
    QVERIFY(table->model()->index(0, 1).data().toString().contains(u"restored"));
}

void TestWindowBackups::theDaysIsMadeByItself()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QDir root(fixture.path(u"data/backups"_s));
    QTRY_COMPARE(root.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    const QDir folder(root.filePath(root.entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst()));
    QTRY_COMPARE(folder.entryList({u"*-daily.annuaire"_s}).size(), 1);
}

void TestWindowBackups::consultationCopyIsWritten()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.files.answer = fixture.path(u"copy.annuaire"_s);
    fixture.trigger(u"actionConsultationCopy"_s);
    QTRY_VERIFY(messageText(fixture).contains(u"copy.annuaire"));
    QVERIFY(fixture.files.lastRequest.suggestion.endsWith(u".annuaire"));
    QVERIFY(!(QFile::permissions(fixture.files.answer) & QFile::WriteOwner));
}

void TestWindowBackups::whatWasTypedOutlivesACrash()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString location = fixture.session().locationText();
    editName(fixture, u"Tape avant la panne"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drafts(fixture).size(), 1, 3000);
    QTRY_VERIFY(!drafts(fixture).isEmpty());
    fixture.start(location); // the window before is gone without being closed
    QVERIFY(fixture.listSettled());
    QVERIFY2(messageText(fixture).contains(u"Tape avant la panne"), qPrintable(messageText(fixture)));
    QTest::mouseClick(fixture.find<QPushButton>(u"resumeDraftPushButton"_s), Qt::LeftButton);
    QVERIFY(fixture.page().detail().isEditing());
    auto *form = fixture.page().detail().findChild<widgets::GroupForm *>();
    QVERIFY(form->isModified());
    QCOMPARE(form->draft().group.name.french, u"Tape avant la panne"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!fixture.page().detail().isEditing());
    QVERIFY(fixture.listedNames().contains(u"Tape avant la panne"_s));
    QTRY_COMPARE(drafts(fixture), QStringList());
}

void TestWindowBackups::whatWasTypedOfAPersonToo()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString location = fixture.session().locationText();
    fixture.trigger(u"actionViewPeople"_s);
    fixture.trigger(u"actionEditPerson"_s);
    QTest::keyClicks(QApplication::focusWidget(), u" X"_s);
    const QString typed = qobject_cast<QLineEdit *>(QApplication::focusWidget())->text();
    QTRY_COMPARE_WITH_TIMEOUT(drafts(fixture).size(), 1, 3000);
    QVERIFY(QFile::permissions(fixture.path(u"data/drafts/"_s + drafts(fixture).constFirst())) ==
            (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    fixture.start(location); // the window before is gone without being closed
    QVERIFY2(messageText(fixture).contains(typed), qPrintable(messageText(fixture)));
    QTest::mouseClick(fixture.find<QPushButton>(u"resumeDraftPushButton"_s), Qt::LeftButton);
    auto *form = fixture.page().people().findChild<widgets::PersonForm *>();
    QVERIFY(form && form->isVisible() && form->isModified());
    QVERIFY(form->personId().isValid());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!form->isVisible());
    QCOMPARE(fixture.find<QLabel>(u"personNameLabel"_s)->text(), typed);
    QTRY_COMPARE(drafts(fixture), QStringList());
    fixture.start(location);
    QVERIFY(!fixture.find<QPushButton>(u"resumeDraftPushButton"_s));
}

void TestWindowBackups::whatIsSavedLeavesNoDraft()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    editName(fixture, u"Un autre nom"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drafts(fixture).size(), 1, 3000);
    fixture.questions.answer = widgets::FormQuestions::Leave::Discard;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!fixture.page().detail().isEditing());
    QTRY_COMPARE(drafts(fixture), QStringList());
    fixture.start(fixture.session().locationText());
    QVERIFY(!fixture.find<QPushButton>(u"resumeDraftPushButton"_s));
}

void TestWindowBackups::aFileThatIsGoneIsTold()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString path = fixture.session().locationText();
    QVERIFY(QFile::rename(path, path + u".moved"_s));
    QTRY_VERIFY(messageText(fixture).contains(u"moved or deleted"));
    QTest::qWait(2500); // the day's backup, which cannot be made now, says nothing over it
    QVERIFY2(messageText(fixture).contains(u"moved or deleted"), qPrintable(messageText(fixture)));
    fixture.files.answer = fixture.path(u"kept.annuaire"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"editCopyPushButton"_s), Qt::LeftButton);
    QTRY_COMPARE(fixture.session().displayName(), u"kept.annuaire"_s);
    QCOMPARE(fixture.session().groups().rowCount(), 9);
}

void TestWindowBackups::theNewFileIsOpened_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("put in its place") << false;
    QTest::newRow("written over it") << true;
}

/// As a sync tool brings a file from elsewhere while the window is open and has just saved.
void TestWindowBackups::theNewFileIsOpened()
{
#ifdef Q_OS_WIN
    QSKIP("an open file is not replaced there");
#endif
    QFETCH(bool, inPlace);
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString path = fixture.session().locationText();
    fixture.files.answer = fixture.path(u"other.annuaire"_s);
    fixture.trigger(u"actionConsultationCopy"_s);
    QTRY_VERIFY(messageText(fixture).contains(u"other.annuaire"));
    QVERIFY(QFile::setPermissions(fixture.files.answer, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(fixture.session().deleteGroups({fixture.page().list().currentGroup()}));
    QCOMPARE(fixture.session().groups().rowCount(), 8);
    if (inPlace) {
        QTest::qWait(700); // settled, and looked at since
        QCOMPARE(QProcess::execute(u"cp"_s, {fixture.files.answer, path}), 0);
        QTRY_VERIFY(messageText(fixture).contains(u"wrote over"));
        QVERIFY(!fixture.find<QPushButton>(u"editCopyPushButton"_s));
    } else {
        QCOMPARE(QProcess::execute(u"mv"_s, {u"-f"_s, fixture.files.answer, path}), 0);
        QTRY_VERIFY(messageText(fixture).contains(u"another file in this directory’s place"));
    }
    editName(fixture, u"Tape trop tard"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(fixture.page().detail().isEditing()); // refused, and not lost
    fixture.questions.answer = widgets::FormQuestions::Leave::KeepEditing;
    auto *open = fixture.find<QPushButton>(u"openReplacedPushButton"_s);
    QTRY_VERIFY((open = fixture.find<QPushButton>(u"openReplacedPushButton"_s)) || closeMessage(fixture));
    fixture.questions.answer = widgets::FormQuestions::Leave::Discard;
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(fixture.window().directoryPage() && fixture.session().groups().rowCount() == 9);
    QVERIFY(!fixture.find<QPushButton>(u"openReplacedPushButton"_s));
    QCOMPARE(messageText(fixture).contains(u"kept among the backups"), !inPlace);
    // It can be worked with, and what was shown before is a backup.
    QVERIFY(fixture.session().deleteGroups({fixture.page().list().currentGroup()}));
    widgets::BackupsDialog *dialog = openBackups(fixture);
    QVERIFY(dialog);
    const QAbstractItemModel *backups = dialog->findChild<QTableView *>(u"backupsTableView"_s)->model();
    bool isKept = false;
    for (int row = 0; row < backups->rowCount(); ++row)
        isKept = isKept || backups->index(row, 1).data().toString().contains(u"replaced the file");
    QCOMPARE(isKept, !inPlace);
}

/// Lets what lies over a lasting message go.
bool TestWindowBackups::closeMessage(const support::WindowFixture &fixture)
{
    QTest::mouseClick(fixture.window().messages().findChild<QToolButton *>(u"closeMessageToolButton"_s),
                      Qt::LeftButton);
    return false;
}

void TestWindowBackups::everyDraftIsOffered()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString path = fixture.session().locationText();
    const QFileInfo info(path);
    QVERIFY(
        QFile::copy(path, info.dir().filePath(info.completeBaseName() + u" (conflicted copy 2026-11-24).annuaire"_s)));
    for (const QString &typed : {u"Premier brouillon"_s, u"Second brouillon"_s}) {
        editName(fixture, typed);
        QTRY_VERIFY_WITH_TIMEOUT(
            !QDir(fixture.path(u"data/drafts"_s)).entryList({u"*-0.json"_s}, QDir::Files).isEmpty(), 3000);
        fixture.start(path); // the window before is gone without being closed
        QVERIFY(fixture.listSettled());
    }
    QCOMPARE(drafts(fixture).size(), 2);
    QVERIFY2(messageText(fixture).contains(u"Second brouillon"), qPrintable(messageText(fixture)));
    QTest::mouseClick(fixture.find<QPushButton>(u"discardDraftPushButton"_s), Qt::LeftButton);
    QVERIFY2(messageText(fixture).contains(u"Premier brouillon"), qPrintable(messageText(fixture)));
    QCOMPARE(drafts(fixture).size(), 1);
    closeMessage(fixture); // no answer
    QVERIFY2(messageText(fixture).contains(u"sync tool"), qPrintable(messageText(fixture)));
    closeMessage(fixture);
    QCOMPARE(messageText(fixture), QString());
    fixture.start(path);
    QVERIFY2(messageText(fixture).contains(u"Premier brouillon"), qPrintable(messageText(fixture)));
    QTest::mouseClick(fixture.find<QPushButton>(u"resumeDraftPushButton"_s), Qt::LeftButton);
    QVERIFY(fixture.page().detail().isEditing());
    QVERIFY2(messageText(fixture).contains(u"sync tool"), qPrintable(messageText(fixture)));
}

void TestWindowBackups::aDamagedFileCanBeRescued()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString path = fixture.session().locationText();
    widgets::BackupsDialog *dialog = openBackups(fixture);
    auto *table = dialog->findChild<QTableView *>(u"backupsTableView"_s);
    const int before = table->model()->rowCount();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"makeBackupPushButton"_s), Qt::LeftButton);
    QTRY_VERIFY(table->model()->rowCount() > before);
    QTest::keyClick(dialog, Qt::Key_Escape);
    fixture.trigger(u"actionCloseDirectory"_s);
    QTRY_VERIFY(!fixture.window().directoryPage());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100));
    file.write(QByteArray(4, '\xff')); // the root of the schema
    file.close();
    fixture.start(path);
    QVERIFY(!fixture.window().directoryPage());
    QVERIFY2(messageText(fixture).contains(u"damaged"), qPrintable(messageText(fixture)));
    QVERIFY(fixture.find<QPushButton>(u"repairPushButton"_s));
    QTest::mouseClick(fixture.find<QPushButton>(u"restoreNewestPushButton"_s), Qt::LeftButton);
    QTRY_VERIFY(fixture.window().directoryPage());
    QCOMPARE(fixture.session().groups().rowCount(), 9);
}

void TestWindowBackups::whatCanBeReadIsRecovered()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString path = fixture.session().locationText();
    fixture.close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 4096));
    file.write(QByteArray(4096, '\xff'));
    file.close();
    fixture.start(path);
    QVERIFY(!fixture.window().directoryPage());
    fixture.files.answer = fixture.path(u"recovered.annuaire"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"repairPushButton"_s), Qt::LeftButton);
    auto *progress = fixture.window().findChild<widgets::ProgressStrip *>();
    QVERIFY(progress && progress->isVisible());
    QTRY_VERIFY(fixture.window().directoryPage());
    QCOMPARE(fixture.session().locationText(), fixture.files.answer);
    QVERIFY2(messageText(fixture).contains(u"Recovered"), qPrintable(messageText(fixture)));
}

void TestWindowBackups::aSyncToolsCopyIsCompared()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QString path = fixture.session().locationText();
    const QFileInfo info(path);
    const QString copy = info.dir().filePath(info.completeBaseName() + u" (conflicted copy 2026-11-24).annuaire"_s);
    fixture.files.answer = fixture.path(u"other.annuaire"_s);
    fixture.trigger(u"actionConsultationCopy"_s);
    QTRY_VERIFY(QFile::exists(fixture.files.answer));
    QTRY_VERIFY(messageText(fixture).contains(u"other.annuaire"));
    QVERIFY(QFile::copy(fixture.files.answer, copy));
    QVERIFY(fixture.session().deleteGroups({fixture.page().list().currentGroup()}));
    fixture.start(path);
    QTRY_VERIFY(fixture.window().directoryPage());
    QVERIFY2(messageText(fixture).contains(u"sync tool"), qPrintable(messageText(fixture)));
    QTest::mouseClick(fixture.find<QPushButton>(u"compareCopyPushButton"_s), Qt::LeftButton);
    auto *dialog = fixture.window().findChild<widgets::BackupsDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<QTreeWidget *>(u"differencesTreeWidget"_s)->topLevelItemCount(), 1);
}

QTEST_MAIN(TestWindowBackups)
#include "tst_windowbackups.moc"

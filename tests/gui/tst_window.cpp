// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/detailpane.h"
#include "widgets/form/groupform.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "widgets/pagebrowser.h"
#include "widgets/readingview.h"
#include "widgets/searchfield.h"
#include "widgets/sidebar.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

/// The window as a person meets it, by mouse and keyboard, on the sample.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleOpensInOneClick();
    void arrowsLeadThroughTheGroups();
    void statusViewsFilter();
    void editedGroupIsSavedAndReopened();
    void leavingAChangedFormAsks();
    void deletedGroupComesBackWithUndo();
    void verifyingClearsTheMark();
    void duplicateIsANewGroup();
    void copiedGroupIsText();
    void tiesLeadToTheOtherGroup();
    void panesAreReachedByKeyboard();
    void narrowWindowHidesTheSidebar();
    void windowIsRemembered();
    void authorIsAskedOnceInThePage();

private:
    static void type(QWidget *widget, const QString &text) { QTest::keyClicks(widget, text); }
};

void TestWindow::sampleOpensInOneClick()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    QCOMPARE(fixture.session().groups().rowCount(), 9);
    QCOMPARE(fixture.find<QLabel>(u"summaryLabel"_s)->text(), u"9 groups"_s);
    QVERIFY(fixture.page().list().currentGroup().isValid());
    QCOMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), fixture.listedNames().constFirst());
}

void TestWindow::arrowsLeadThroughTheGroups()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    QListView &list = fixture.page().list().listView();
    QVERIFY(list.hasFocus());
    const QStringList names = fixture.listedNames();
    for (int row = 1; row < names.size(); ++row) {
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), names.at(row));
    }
}

void TestWindow::statusViewsFilter()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(u"actionViewdormant"_s);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames(), QStringList{u"Protection sociale, ESS et communs"_s});
    QCOMPARE(fixture.find<QLabel>(u"summaryLabel"_s)->text(), u"1 group"_s);
    fixture.trigger(u"actionViewclosed"_s);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames(), QStringList());
    QVERIFY(fixture.page().list().findChild<QLabel *>(u"emptyTitleLabel"_s)->text().contains(u"status"_s));
    fixture.trigger(u"actionViewall"_s);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames().size(), 9);
}

void TestWindow::editedGroupIsSavedAndReopened()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    QListView &list = fixture.page().list().listView();
    QTest::keyClick(&list, Qt::Key_Return);
    QVERIFY(fixture.page().detail().isEditing());
    QVERIFY(!fixture.find<QAction>(u"actionNewGroup"_s)->isEnabled());
    auto *name = qobject_cast<QLineEdit *>(fixture.window().focusWidget());
    QVERIFY(name);
    QTest::keyClick(name, Qt::Key_End);
    type(name, u" II"_s);
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!fixture.page().detail().isEditing());
    QVERIFY(fixture.listedNames().contains(u"ACTTES II"_s));
    QCOMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), u"ACTTES II"_s);
    QVERIFY(fixture.find<QLabel>(u"directoryStateLabel"_s)->text().startsWith(u"Saved at"_s));
    fixture.close();

    fixture.start();
    QVERIFY(fixture.window().directoryPage());
    QVERIFY(fixture.listSettled());
    QVERIFY(fixture.listedNames().contains(u"ACTTES II"_s));
}

void TestWindow::leavingAChangedFormAsks()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    QListView &list = fixture.page().list().listView();
    const domain::GroupId edited = fixture.page().list().currentGroup();
    QTest::keyClick(&list, Qt::Key_F2);
    QVERIFY(fixture.page().detail().isEditing());
    type(fixture.window().focusWidget(), u"X"_s);

    fixture.questions.answer = widgets::FormQuestions::Leave::KeepEditing;
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(3, 1)).center());
    QCOMPARE(fixture.questions.asked, 1);
    QVERIFY(fixture.page().detail().isEditing());
    QCOMPARE(fixture.page().list().currentGroup(), edited);
    fixture.close();
    QCOMPARE(fixture.questions.asked, 2);
    QVERIFY(fixture.window().isVisible());

    fixture.questions.answer = widgets::FormQuestions::Leave::Discard;
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(3, 1)).center());
    QVERIFY(!fixture.page().detail().isEditing());
    QCOMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), fixture.listedNames().at(3));
    QCOMPARE(fixture.page().list().currentGroup(), fixture.session().groups().groupAt(3));
}

void TestWindow::deletedGroupComesBackWithUndo()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QStringList before = fixture.listedNames();
    QTest::keyClick(&fixture.page().list().listView(), Qt::Key_Down);
    const domain::GroupId gone = fixture.page().list().currentGroup();
    QTest::keyClick(&fixture.page().list().listView(), Qt::Key_Delete);
    QCOMPARE(fixture.listedNames().size(), 8);
    QVERIFY(!fixture.listedNames().contains(before.at(1)));
    QCOMPARE(fixture.page().messages().text(), u"“%1” was deleted."_s.arg(before.at(1)));
    QCOMPARE(fixture.find<QLabel>(u"summaryLabel"_s)->text(), u"8 groups"_s);
    QVERIFY(fixture.page().list().currentGroup().isValid());

    QTest::mouseClick(fixture.find<QPushButton>(u"undoPushButton"_s), Qt::LeftButton);
    QCOMPARE(fixture.listedNames(), before);
    QCOMPARE(fixture.page().list().currentGroup(), gone);
    QCOMPARE(fixture.page().messages().text(), u"Undone: “Deleted %1”."_s.arg(before.at(1)));
}

void TestWindow::verifyingClearsTheMark()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    auto *label = fixture.find<QLabel>(u"verificationLabel"_s);
    QVERIFY2(label->text().startsWith(u"to verify"_s), qPrintable(label->text()));
    QTest::mouseClick(fixture.find<QPushButton>(u"verifyPushButton"_s), Qt::LeftButton);
    QVERIFY2(label->text().startsWith(u"checked on"_s), qPrintable(label->text()));
    const QModelIndex row = fixture.page().list().listView().currentIndex();
    QVERIFY(!row.data(models::GroupTableModel::VerificationDueRole).toBool());
}

void TestWindow::duplicateIsANewGroup()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(u"actionDuplicateGroup"_s);
    QVERIFY(fixture.page().detail().isEditing());
    QVERIFY(!fixture.page().detail().editedGroup().isValid());
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!fixture.page().detail().isEditing());
    QCOMPARE(fixture.listedNames().size(), 10);
    QCOMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), u"ACTTES (copie)"_s);
    const auto copy = fixture.session().group(fixture.page().list().currentGroup());
    QVERIFY(copy.hasValue());
    QCOMPARE(copy->facilitations.size(), 2);
    QVERIFY(!copy->verifiedOn.isValid());
}

void TestWindow::copiedGroupIsText()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(u"actionCopyGroup"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"ACTTES (actif)"_s));
    QVERIFY(text.contains(u"Geneviève Fontaine et Nicole Alix"_s));
    QVERIFY(text.contains(u"Partant du constat"_s));
}

void TestWindow::tiesLeadToTheOtherGroup()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    domain::WorkGroup group = *fixture.session().group(fixture.session().groups().groupAt(0));
    const domain::GroupId other = fixture.session().groups().groupAt(4);
    domain::Lineage tie;
    tie.kind = domain::LineageKind::StemsFrom;
    tie.target = other;
    group.lineages.append(tie);
    QVERIFY(fixture.session().save({group, {}}).hasValue());

    fixture.trigger(u"actionViewactive"_s); // the other one, being set up, is not in this view
    QVERIFY(fixture.listSettled());
    fixture.page().list().select(group.id);
    Q_EMIT fixture.page().detail().reading().browser().anchorClicked(QUrl(u"group:%1"_s.arg(other.value())));
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.page().list().currentGroup(), other);
    QCOMPARE(fixture.page().detail().reading().groupId(), other);
    QVERIFY(fixture.page().detail().reading().plainText().contains(u"ACTTES"_s));
}

void TestWindow::panesAreReachedByKeyboard()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_F6);
    QVERIFY(fixture.page().detail().isAncestorOf(fixture.window().focusWidget()));
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_F6);
    QCOMPARE(fixture.window().focusWidget(), &fixture.page().sidebar());
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Down);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames().size(), 6);
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_F6);
    QCOMPARE(fixture.window().focusWidget(), &fixture.page().list().listView());
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(fixture.window().focusWidget(), &fixture.page().sidebar());
}

void TestWindow::narrowWindowHidesTheSidebar()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const int unit = fixture.window().fontMetrics().averageCharWidth();
    fixture.window().resize(unit * 180, unit * 90);
    QTRY_VERIFY(fixture.page().sidebar().isVisible());
    fixture.window().resize(unit * 90, unit * 80);
    QTRY_VERIFY(!fixture.page().sidebar().isVisible());
    QVERIFY(fixture.page().detail().isVisible());
    fixture.trigger(u"actionViewdormant"_s);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames().size(), 1);
}

void TestWindow::windowIsRemembered()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.window().resize(1111, 777);
    auto *splitter = fixture.find<QSplitter>(u"paneSplitter"_s);
    QTRY_COMPARE(fixture.window().size(), QSize(1111, 777));
    splitter->setSizes({210, 333, 560});
    const QList<int> sizes = splitter->sizes();
    fixture.trigger(u"actionContentEnglish"_s);
    fixture.close();

    fixture.start();
    QTRY_COMPARE(fixture.window().size(), QSize(1111, 777));
    QTRY_COMPARE(fixture.find<QSplitter>(u"paneSplitter"_s)->sizes(), sizes);
    QCOMPARE(fixture.page().contentLanguage(), domain::Language::English);
}

void TestWindow::authorIsAskedOnceInThePage()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    auto *prompt = fixture.find<QWidget>(u"authorPrompt"_s);
    QVERIFY(!prompt->isVisible());
    fixture.trigger(u"actionEditGroup"_s);
    QVERIFY(prompt->isVisible());
    auto *name = fixture.find<QLineEdit>(u"authorLineEdit"_s);
    name->setFocus();
    name->selectAll();
    type(name, u"Secretariat"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!prompt->isVisible());
    QCOMPARE(fixture.session().author(), u"Secretariat"_s);
    QCOMPARE(fixture.settings().preferences().author, u"Secretariat"_s);
    fixture.questions.answer = widgets::FormQuestions::Leave::Discard;
    QVERIFY(fixture.window().tryLeave());
    fixture.trigger(u"actionEditGroup"_s);
    QVERIFY(!prompt->isVisible());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "widgets/detailpane.h"
#include "widgets/findingspage.h"
#include "widgets/form/groupform.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "widgets/sidebar.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// What is to be verified and completed, by keyboard, on the sample.
class TestUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreInTheSidebarAndBelow();
    void oneKeyVerifiesAndLeadsOn();
    void severalAreVerifiedAtOnce();
    void rowLeadsToTheField();
    void emptyListSaysSo();
    void formIsNotLeftUnasked();

private:
    static QListView *openView(support::WindowFixture &fixture, const QString &action);
};

QListView *TestUpkeep::openView(support::WindowFixture &fixture, const QString &action)
{
    fixture.startWithSample();
    fixture.trigger(action);
    auto *list = fixture.find<QListView>(u"findingsListView"_s);
    return list && QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }) ? list : nullptr;
}

void TestUpkeep::countsAreInTheSidebarAndBelow()
{
    support::WindowFixture fixture;
    QVERIFY(openView(fixture, u"actionViewToVerify"_s));
    const auto *action = fixture.find<QAction>(u"actionViewToVerify"_s);
    QVERIFY(action->isChecked());
    QCOMPARE(fixture.find<QLabel>(u"findingsSummaryLabel"_s)->text(), u"9 checks due, the oldest first"_s);
    auto *below = fixture.find<QToolButton>(u"toVerifyToolButton"_s);
    QCOMPARE(below->text(), u"9 checks due"_s);
    fixture.trigger(u"actionViewall"_s);
    below->setFocus();
    QTest::keyClick(below, Qt::Key_Space);
    QVERIFY(action->isChecked());
}

void TestUpkeep::oneKeyVerifiesAndLeadsOn()
{
    support::WindowFixture fixture;
    QListView *list = openView(fixture, u"actionViewToVerify"_s);
    QVERIFY(list);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    const QString next = list->model()->index(2, 0).data().toString();
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(list->model()->rowCount(), 8);
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(list->currentIndex().data().toString(), next);
    QCOMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), next);
    QVERIFY(list->hasFocus());
}

void TestUpkeep::severalAreVerifiedAtOnce()
{
    support::WindowFixture fixture;
    QListView *list = openView(fixture, u"actionViewToVerify"_s);
    QVERIFY(list);
    for (int more = 0; more < 3; ++more)
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(list->model()->rowCount(), 5);
    QCOMPARE(fixture.page().messages().text(), u"4 groups are marked as checked today."_s);
}

void TestUpkeep::rowLeadsToTheField()
{
    support::WindowFixture fixture;
    QListView *list = openView(fixture, u"actionViewToComplete"_s);
    QVERIFY(list);
    int row = 0;
    while (row < list->model()->rowCount() &&
           !list->model()->index(row, 0).data(Qt::ToolTipRole).toString().contains(u"mailing list"_s))
        ++row;
    QVERIFY(row < list->model()->rowCount());
    list->setCurrentIndex(list->model()->index(row, 0));
    const QString name = list->currentIndex().data().toString();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(fixture.page().detail().isEditing());
    QVERIFY(fixture.find<QAction>(u"actionViewall"_s)->isChecked());
    const auto *focused = qobject_cast<QLineEdit *>(fixture.window().focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->objectName(), u"addressLineEdit"_s);
    QCOMPARE(fixture.find<QLineEdit>(u"nameLineEdit"_s)->text(), name);
}

void TestUpkeep::emptyListSaysSo()
{
    support::WindowFixture fixture;
    QListView *list = openView(fixture, u"actionViewToVerify"_s);
    QVERIFY(list);
    list->selectAll();
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(!list->isVisible());
    QCOMPARE(fixture.find<QWidget>(u"nothingFound"_s)->findChild<QLabel *>(u"emptyTitleLabel"_s)->text(),
             u"Every entry is checked"_s);
    QVERIFY(!fixture.find<QToolButton>(u"toVerifyToolButton"_s)->isVisible());
}

void TestUpkeep::formIsNotLeftUnasked()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(u"actionEditGroup"_s);
    QTest::keyClicks(fixture.window().focusWidget(), u" changed"_s);
    fixture.questions.answer = widgets::FormQuestions::Leave::KeepEditing;
    fixture.trigger(u"actionViewToVerify"_s);
    QCOMPARE(fixture.questions.asked, 1);
    QVERIFY(fixture.page().detail().isEditing());
    QVERIFY(fixture.find<QAction>(u"actionViewall"_s)->isChecked());
    QCOMPARE(fixture.page().sidebar().view(), widgets::View::AllGroups);
    fixture.questions.answer = widgets::FormQuestions::Leave::Discard;
    fixture.trigger(u"actionViewToVerify"_s);
    QVERIFY(fixture.find<QAction>(u"actionViewToVerify"_s)->isChecked());
}

QTEST_MAIN(TestUpkeep)
#include "tst_upkeep.moc"

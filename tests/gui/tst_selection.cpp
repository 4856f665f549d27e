// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "widgets/publish/publishpage.h"
#include "widgets/statuschangedialog.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using domain::GroupStatus;

/// Several groups at once, and a status with what it brings with it; by keyboard, on the sample.
class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreOneChange();
    void deletedTogetherComeBackTogether();
    void onlyTheSelectionIsExported();
    void statusBringsItsParts();
    void statusOfSeveral();
    void dateThatDoesNotExistIsRefused();
    void unknownSuccessorIsRefused();

private:
    static void select(support::WindowFixture &fixture, int count);
    static domain::GroupId idOf(support::WindowFixture &fixture, const QString &name);
    static widgets::StatusChangeDialog *openDialog(support::WindowFixture &fixture, const QString &group);
    static void confirm(const QDialog *dialog);
    static void press(QAbstractButton *button);
};

void TestSelection::select(support::WindowFixture &fixture, int count)
{
    QListView &list = fixture.page().list().listView();
    list.setFocus();
    for (int more = 1; more < count; ++more)
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
}

domain::GroupId TestSelection::idOf(support::WindowFixture &fixture, const QString &name)
{
    return fixture.session().groups().groupAt(int(fixture.listedNames().indexOf(name)));
}

widgets::StatusChangeDialog *TestSelection::openDialog(support::WindowFixture &fixture, const QString &group)
{
    fixture.page().list().select(idOf(fixture, group));
    QTest::keyClick(&fixture.page().list().listView(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    return fixture.window().findChild<widgets::StatusChangeDialog *>();
}

void TestSelection::confirm(const QDialog *dialog)
{
    press(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
}

void TestSelection::press(QAbstractButton *button)
{
    QVERIFY(button && button->focusPolicy() & Qt::TabFocus);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void TestSelection::severalAreOneChange()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    select(fixture, 3);
    QCOMPARE(fixture.page().list().selectedGroups().size(), 3);
    QCOMPARE(fixture.find<QLabel>(u"selectionTitleLabel"_s)->text(), u"3 groups selected"_s);
    QVERIFY(!fixture.find<QAction>(u"actionEditGroup"_s)->isEnabled());
    press(fixture.find<QPushButton>(u"selectionVerifyGroupPushButton"_s));
    QCOMPARE(fixture.page().messages().text(), u"3 groups are marked as checked today."_s);
    for (int row = 0; row < 4; ++row) {
        const auto due = fixture.session().groups().index(row, 0).data(models::GroupTableModel::VerificationDueRole);
        QCOMPARE(due.toBool(), row == 3);
    }
    QCOMPARE(fixture.page().list().selectedGroups().size(), 3);
    QTest::keyClick(&fixture.page().list().listView(), Qt::Key_Home);
    QVERIFY(fixture.find<QAction>(u"actionEditGroup"_s)->isEnabled());
    QCOMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), fixture.listedNames().constFirst());
}

void TestSelection::deletedTogetherComeBackTogether()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QStringList before = fixture.listedNames();
    select(fixture, 2);
    QTest::keyClick(&fixture.page().list().listView(), Qt::Key_Delete);
    QCOMPARE(fixture.listedNames(), before.mid(2));
    QCOMPARE(fixture.page().messages().text(), u"2 groups were deleted."_s);
    press(fixture.find<QPushButton>(u"undoPushButton"_s));
    QCOMPARE(fixture.listedNames(), before);
}

void TestSelection::onlyTheSelectionIsExported()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    select(fixture, 2);
    press(fixture.find<QPushButton>(u"selectionExportSelectionPushButton"_s));
    QCOMPARE(fixture.find<QLabel>(u"selectionLabel"_s)->text(), u"Only the 2 groups you selected"_s);
    QTRY_VERIFY(fixture.page().publishPage().isUpToDate());
    const QByteArray chosen = fixture.page().publishPage().pdf();
    press(fixture.find<QPushButton>(u"publishAllPushButton"_s));
    QTRY_VERIFY(fixture.page().publishPage().isUpToDate());
    QVERIFY(fixture.page().publishPage().pdf().size() > chosen.size());
    QVERIFY(!fixture.find<QLabel>(u"selectionLabel"_s)->isVisible());
}

void TestSelection::statusBringsItsParts()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const domain::GroupId closing = idOf(fixture, u"ACTTES"_s);
    const domain::GroupId next = idOf(fixture, u"Gouvernance des communs"_s);
    auto *dialog = openDialog(fixture, u"ACTTES"_s);
    QVERIFY(dialog);
    auto *status = dialog->findChild<QComboBox *>(u"statusComboBox"_s);
    status->setCurrentIndex(status->findData(int(GroupStatus::Closed)));
    auto *since = dialog->findChild<QLineEdit *>(u"sinceLineEdit"_s);
    since->setFocus();
    since->selectAll();
    QTest::keyClicks(since, u"2026-10"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reasonLineEdit"_s), u"projet abouti"_s);
    auto *list = dialog->findChild<QComboBox *>(u"list0ComboBox"_s);
    QVERIFY(list);
    list->setCurrentIndex(list->findData(int(domain::MailingListState::ArchiveOnly)));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"successorLineEdit"_s), u"gouvernance des communs"_s);
    confirm(dialog);
    QTRY_VERIFY(!fixture.window().findChild<widgets::StatusChangeDialog *>());
    const auto group = fixture.session().group(closing);
    QVERIFY(group);
    QCOMPARE(group->status, GroupStatus::Closed);
    QCOMPARE(group->statusSince.toIso(), u"2026-10"_s);
    QCOMPARE(group->statusReason.french, u"projet abouti"_s);
    QCOMPARE(group->mailingLists.first().state, domain::MailingListState::ArchiveOnly);
    for (const domain::Facilitation &role : group->facilitations) {
        QVERIFY(role.ended);
        QCOMPARE(role.until.toIso(), u"2026-10"_s);
    }
    const auto successor = fixture.session().group(next);
    QVERIFY(successor);
    QCOMPARE(successor->lineages.constLast().target, closing);
}

void TestSelection::statusOfSeveral()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    select(fixture, 9);
    QTest::keyClick(&fixture.page().list().listView(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = fixture.window().findChild<widgets::StatusChangeDialog *>();
    QVERIFY(dialog);
    auto *status = dialog->findChild<QComboBox *>(u"statusComboBox"_s);
    status->setCurrentIndex(status->findData(int(GroupStatus::Dormant)));
    confirm(dialog);
    QCOMPARE(fixture.session().statusCounts().value(GroupStatus::Dormant), 9);
}

void TestSelection::dateThatDoesNotExistIsRefused()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    auto *dialog = openDialog(fixture, u"ACTTES"_s);
    auto *since = dialog->findChild<QLineEdit *>(u"sinceLineEdit"_s);
    since->selectAll();
    QTest::keyClicks(since, u"2026-02-30"_s);
    confirm(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), static_cast<QWidget *>(since));
    QCOMPARE(fixture.session().group(idOf(fixture, u"ACTTES"_s))->status, GroupStatus::Active);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestSelection::unknownSuccessorIsRefused()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    auto *dialog = openDialog(fixture, u"ACTTES"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"successorLineEdit"_s), u"Nowhere"_s);
    confirm(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(fixture.session().group(idOf(fixture, u"ACTTES"_s))->status, GroupStatus::Active);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/messagebar.h"
#include "windowhistorysteps.h"

#include <QAbstractItemView>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::acttes;
using support::note;
using support::press;
using support::save;

/// Putting back a field, a record, what was deleted and the directory as it was, by keyboard alone, on the sample.
class TestWindowRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyShowsAndRestoresAField();
    void recordIsRestored();
    void whatChangedSinceIsAsked();
    void partsThatCameAndWentAreAsked();
    void directoryAsOfThen();
    void overtakenIsToldAnew();
    void typedDateIsPreviewed();
    void goingBackIsStopped();
    void binRestoresAndDeletesForGood();
    void binIsEmptied();
};

void TestWindowRestoring::historyShowsAndRestoresAField()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    save(fixture, acttes, [](auto &group) {
        group.note = u"la première note"_s;
        group.statusReason.french = u"parce que"_s;
    });
    save(fixture, acttes, [](auto &group) { group.note = u"la seconde note"_s; });
    fixture.trigger(u"actionViewHistory"_s);
    auto *sets = fixture.find<QListView>(u"changeSetView"_s);
    auto *fields = fixture.find<QTreeWidget>(u"changedFieldsTree"_s);
    auto *diff = fixture.find<QTextBrowser>(u"fieldDiffBrowser"_s);
    sets->setFocus();
    press(sets, Qt::Key_Home);
    QCOMPARE(sets->currentIndex().siblingAtColumn(2).data().toString(), u"Edited ACTTES"_s);
    QCOMPARE(fields->currentItem()->text(1), u"la première note"_s);
    QCOMPARE(fields->currentItem()->text(2), u"la seconde note"_s);
    const QString html = diff->toHtml();
    QVERIFY(html.contains(u"line-through"_s) && html.contains(u"underline"_s));
    QVERIFY2(diff->toPlainText().contains(u"removed: première"_s), qPrintable(diff->toPlainText()));
    QVERIFY(diff->toPlainText().contains(u"added: seconde"_s));
    // Restore it, from the tree, by the menu's key.
    fields->setFocus();
    press(fields, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(note(fixture, acttes), u"la première note"_s);
    QCOMPARE(fixture.page().messages().text(), u"The field “note” is as it was before."_s);
    QCOMPARE(sets->model()->index(0, 2).data().toString(), u"Restored ACTTES"_s);
    press(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(note(fixture, acttes), u"la seconde note"_s);
}

void TestWindowRestoring::recordIsRestored()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const auto before = fixture.session().group(acttes);
    save(fixture, acttes, [](auto &group) {
        group.note = u"un"_s;
        group.statusReason.french = u"parce que"_s;
        group.mailingLists.clear();
    });
    fixture.trigger(u"actionViewHistory"_s);
    auto *sets = fixture.find<QListView>(u"changeSetView"_s);
    sets->setFocus();
    press(sets, Qt::Key_Home);
    auto *button = fixture.find<QPushButton>(u"historyRestoreRecordPushButton"_s);
    QVERIFY(button);
    auto *fields = fixture.find<QTreeWidget>(u"changedFieldsTree"_s);
    fields->setFocus();
    press(fields, Qt::Key_End); // what became of the group itself is told last
    for (int tabs = 0; tabs < 30 && !button->hasFocus(); ++tabs)
        press(fixture.window().focusWidget(), Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    press(button, Qt::Key_Space);
    const auto after = fixture.session().group(acttes);
    QCOMPARE(after->note, before->note);
    QCOMPARE(after->statusReason, before->statusReason);
    QCOMPARE(after->mailingLists, before->mailingLists);
    QCOMPARE(fixture.page().messages().text(), u"“ACTTES” is as it was before that change."_s);
}

void TestWindowRestoring::whatChangedSinceIsAsked()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    save(fixture, acttes, [](auto &group) { group.note = u"un"_s; });
    save(fixture, acttes, [](auto &group) { group.note = u"deux"_s; });
    fixture.trigger(u"actionViewHistory"_s);
    auto *sets = fixture.find<QListView>(u"changeSetView"_s);
    sets->setFocus();
    press(sets, Qt::Key_Home);
    press(sets, Qt::Key_Down);
    for (const bool accepts : {false, true}) {
        fixture.window().activateWindow();
        sets->setFocus();
        QTRY_VERIFY(sets->hasFocus());
        press(sets, Qt::Key_Backspace, Qt::ControlModifier);
        auto *question = fixture.find<QDialog>(u"historyQuestion"_s);
        QVERIFY(question);
        QVERIFY(question->findChild<QAbstractItemView *>(u"conflictTable"_s)->model()->index(0, 2).data() == u"deux"_s);
        if (accepts)
            press(question->findChild<QPushButton *>(u"acceptPushButton"_s), Qt::Key_Space);
        else
            press(question, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.find<QDialog>(u"historyQuestion"_s));
        QCOMPARE(note(fixture, acttes), accepts ? QString() : u"deux"_s);
    }
    QCOMPARE(fixture.page().messages().text(), u"Taken back: “Edited ACTTES”."_s);
}

void TestWindowRestoring::partsThatCameAndWentAreAsked()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    domain::MailingList gone, fresh;
    gone.address = u"avant@example.org"_s;
    fresh.address = u"apres@example.org"_s;
    save(fixture, acttes, [&](auto &group) { group.mailingLists = {gone}; });
    save(fixture, acttes, [](auto &group) { group.note = u"un"_s; });
    save(fixture, acttes, [&](auto &group) { group.mailingLists = {fresh}; });
    fixture.trigger(u"actionViewHistory"_s);
    auto *sets = fixture.find<QListView>(u"changeSetView"_s);
    sets->setFocus();
    press(sets, Qt::Key_Home);
    press(sets, Qt::Key_Down);
    fixture.trigger(u"actionRestoreRecord"_s);
    auto *question = fixture.find<QDialog>(u"historyQuestion"_s);
    QVERIFY(question);
    const auto *rows = question->findChild<QAbstractItemView *>(u"conflictTable"_s)->model();
    QStringList lines;
    for (int row = 0; row < rows->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows->columnCount(); ++column)
            cells += rows->index(row, column).data().toString();
        lines += cells.join(u" | "_s);
    }
    lines.sort();
    QCOMPARE(lines,
             (QStringList{u"mailing list apres@example.org | added since | is in “ACTTES” | removed"_s,
                          u"mailing list avant@example.org | removed since | is no longer there | back again"_s}));
    QCOMPARE(fixture.session().group(acttes)->mailingLists.first().address, fresh.address);
    press(question->findChild<QPushButton *>(u"acceptPushButton"_s), Qt::Key_Space);
    QTRY_VERIFY(!fixture.find<QDialog>(u"historyQuestion"_s));
    QCOMPARE(fixture.session().group(acttes)->mailingLists.size(), 1);
    QCOMPARE(fixture.session().group(acttes)->mailingLists.first().address, gone.address);
    QCOMPARE(note(fixture, acttes), QString());
}

void TestWindowRestoring::overtakenIsToldAnew()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    QVERIFY(fixture.session().deleteGroups({domain::GroupId(1)}));
    fixture.trigger(u"actionViewHistory"_s);
    auto *sets = fixture.find<QListView>(u"changeSetView"_s);
    sets->setFocus();
    press(sets, Qt::Key_Home);
    press(sets, Qt::Key_Down);
    fixture.trigger(u"actionRestoreDirectory"_s);
    auto *dialog = fixture.find<QDialog>(u"restoreDialog"_s);
    QVERIFY(dialog);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptPushButton"_s);
    auto *preview = dialog->findChild<QLabel *>(u"restorePreviewLabel"_s);
    QTRY_VERIFY(accept->isEnabled());
    QVERIFY(!preview->text().contains(u"would change"_s));
    save(fixture, acttes, [](auto &group) { group.note = u"Tout juste"_s; });
    accept->setFocus();
    press(accept, Qt::Key_Space);
    QTRY_VERIFY(accept->isEnabled());
    const QString text = preview->text();
    QVERIFY2(text.startsWith(u"Somebody has changed something since this was shown"_s), qPrintable(text));
    QVERIFY2(text.contains(u"1 group would come back"_s) && text.contains(u"1 group would change"_s), qPrintable(text));
    QCOMPARE(note(fixture, acttes), u"Tout juste"_s);
    accept->setFocus();
    press(accept, Qt::Key_Space);
    QTRY_VERIFY(!fixture.find<QDialog>(u"restoreDialog"_s));
    QCOMPARE(note(fixture, acttes), QString());
    QCOMPARE(fixture.session().groups().rowCount(), 9);
}

void TestWindowRestoring::directoryAsOfThen()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    QVERIFY(fixture.session().deleteGroups({domain::GroupId(1), domain::GroupId(2)}));
    save(fixture, acttes, [](auto &group) { group.note = u"un"_s; });
    fixture.trigger(u"actionViewHistory"_s);
    auto *sets = fixture.find<QListView>(u"changeSetView"_s);
    sets->setFocus();
    press(sets, Qt::Key_Home);
    press(sets, Qt::Key_Down);
    press(sets, Qt::Key_Down);
    fixture.trigger(u"actionRestoreDirectory"_s);
    auto *dialog = fixture.find<QDialog>(u"restoreDialog"_s);
    QVERIFY(dialog);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptPushButton"_s);
    QVERIFY(!accept->isEnabled()); // not before it is told what would be
    QTRY_VERIFY(accept->isEnabled());
    const QString text = dialog->findChild<QLabel *>(u"restorePreviewLabel"_s)->text();
    QVERIFY2(text.contains(u"2 groups would come back"_s) && text.contains(u"1 group would change"_s),
             qPrintable(text));
    QVERIFY2(text.endsWith(u"Editions, saved filters and people who withdrew stay as they are."_s), qPrintable(text));
    accept->setFocus();
    press(accept, Qt::Key_Space);
    QTRY_VERIFY(!fixture.find<QDialog>(u"restoreDialog"_s));
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QCOMPARE(fixture.session().groups().rowCount(), 9);
    QCOMPARE(note(fixture, acttes), QString());
    press(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.session().groups().rowCount(), 7);
}

void TestWindowRestoring::typedDateIsPreviewed()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(u"actionViewHistory"_s);
    fixture.trigger(u"actionRestoreDirectory"_s);
    auto *dialog = fixture.find<QDialog>(u"restoreDialog"_s);
    QVERIFY(dialog);
    auto *preview = dialog->findChild<QLabel *>(u"restorePreviewLabel"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptPushButton"_s);
    QTRY_COMPARE(preview->text(), u"Nothing would change: the directory is as it was then."_s);
    QVERIFY(!accept->isEnabled());
    auto *moment = dialog->findChild<QDateTimeEdit *>(u"restoreMomentEdit"_s);
    moment->setFocus();
    for (const QDateTimeEdit::Section section : {QDateTimeEdit::YearSection}) {
        moment->setSelectedSection(section);
        QTest::keyClicks(moment, u"2019"_s);
    }
    QTRY_COMPARE(preview->text(), u"The directory was not there yet at that time. Choose a later one."_s);
    QVERIFY(!accept->isEnabled());
    press(moment, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.find<QDialog>(u"restoreDialog"_s));
}

void TestWindowRestoring::goingBackIsStopped()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    // Enough to go back over that there is time to stop it.
    for (int number = 0; number < 300; ++number)
        save(fixture, acttes, [number](auto &group) { group.note = QString::number(number); });
    fixture.trigger(u"actionViewHistory"_s);
    auto *sets = fixture.find<QListView>(u"changeSetView"_s);
    sets->setFocus();
    while (sets->model()->canFetchMore({})) // down to the first change
        sets->model()->fetchMore({});
    press(sets, Qt::Key_End);
    fixture.trigger(u"actionRestoreDirectory"_s);
    auto *dialog = fixture.find<QDialog>(u"restoreDialog"_s);
    QVERIFY(dialog);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptPushButton"_s);
    auto *stop = dialog->findChild<QPushButton *>(u"leavePushButton"_s);
    QTRY_VERIFY(accept->isEnabled());
    accept->setFocus();
    press(accept, Qt::Key_Space);
    QCOMPARE(stop->text(), u"&Stop"_s);
    QVERIFY(stop->hasFocus());
    press(stop, Qt::Key_Space);
    auto *preview = dialog->findChild<QLabel *>(u"restorePreviewLabel"_s);
    QTRY_COMPARE(preview->text(), u"Stopped. Nothing was changed."_s);
    QCOMPARE(note(fixture, acttes), u"299"_s);
    QCOMPARE(stop->text(), u"&Leave it as it is"_s);
    QTRY_VERIFY(accept->isEnabled()); // it is told anew, and can be done after all
    press(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.find<QDialog>(u"restoreDialog"_s));
}

void TestWindowRestoring::binRestoresAndDeletesForGood()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    QVERIFY(fixture.session().deleteGroups({acttes}));
    QVERIFY(fixture.session().deleteGroups({domain::GroupId(1)}));
    fixture.trigger(u"actionViewBin"_s);
    auto *list = fixture.find<QTreeWidget>(u"binList"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    list->setFocus();
    press(list, Qt::Key_Home);
    const QString first = list->currentItem()->text(0);
    press(list, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.session().groups().rowCount(), 8);
    QCOMPARE(fixture.page().messages().text(), u"“%1” is back in the directory."_s.arg(first));
    QCOMPARE(list->topLevelItemCount(), 1);
    press(list, Qt::Key_Delete);
    auto *question = fixture.find<QDialog>(u"historyQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->findChild<QLabel *>(u"historyQuestionLabel"_s)->text().contains(u"ACTTES"_s));
    press(question->findChild<QPushButton *>(u"acceptPushButton"_s), Qt::Key_Space);
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!list->isVisible());
    press(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(list->topLevelItemCount(), 1);
}

void TestWindowRestoring::binIsEmptied()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    QVERIFY(fixture.session().deleteGroups({acttes, domain::GroupId(1)}));
    fixture.trigger(u"actionViewBin"_s);
    auto *list = fixture.find<QTreeWidget>(u"binList"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    list->setFocus();
    auto *empty = fixture.find<QPushButton>(u"binEmptyBinPushButton"_s);
    QVERIFY(empty);
    for (int tabs = 0; tabs < 30 && !empty->hasFocus(); ++tabs)
        press(fixture.window().focusWidget(), Qt::Key_Tab);
    QVERIFY(empty->hasFocus());
    for (const bool accepts : {false, true}) {
        press(empty, Qt::Key_Space);
        auto *question = fixture.find<QDialog>(u"historyQuestion"_s);
        QVERIFY(question);
        if (accepts)
            press(question->findChild<QPushButton *>(u"acceptPushButton"_s), Qt::Key_Space);
        else
            press(question, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.find<QDialog>(u"historyQuestion"_s));
        QCOMPARE(list->topLevelItemCount(), accepts ? 0 : 2);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    }
    QVERIFY(fixture.find<QLabel>(u"emptyTitleLabel"_s)->isVisible());
    press(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(list->topLevelItemCount(), 2);
}

QTEST_MAIN(TestWindowRestoring)
#include "tst_windowrestoring.moc"

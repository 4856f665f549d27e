// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "models/peoplesession.h"
#include "widgets/detailpane.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "widgets/people/peoplepage.h"
#include "widgets/statuschangedialog.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QListView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// Undo, the history and the recycle bin, by keyboard alone, on the sample.
class TestWindowHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedo();
    void undoSaysWhoseItIs();
    void textFieldKeepsItsOwnUndo();
    void historyShowsAndRestoresAField();
    void whatChangedSinceIsAsked();
    void groupHasItsHistory();
    void directoryAsOfThen();
    void typedDateIsPreviewed();
    void detailPaneHasAHistoryTab();
    void personHasAHistoryTab();
    void historyIsFiltered();
    void messageTakesItsOwnChangeBack();
    void statusChangeIsUndone();
    void binRestoresAndDeletesForGood();

private:
    static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
    }
    /// Somebody changes the group at the top, as the form would.
    static domain::WorkGroup save(support::WindowFixture &fixture, domain::GroupId id,
                                  const std::function<void(domain::WorkGroup &)> &change)
    {
        auto group = fixture.session().group(id);
        if (!group)
            qFatal("%s", qPrintable(group.error().message));
        change(*group);
        if (const auto saved = fixture.session().save({*group, {}}); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return *group;
    }
    static QString note(support::WindowFixture &fixture, domain::GroupId id)
    {
        return fixture.session().group(id)->note;
    }
    static constexpr domain::GroupId acttes{7};
};

void TestWindowHistory::undoAndRedo()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    save(fixture, acttes, [](auto &group) { group.note = u"une note"_s; });
    auto *undo = fixture.find<QAction>(u"actionUndo"_s);
    QCOMPARE(undo->text(), u"&Undo “Edited ACTTES”"_s);
    press(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(note(fixture, acttes), QString());
    QCOMPARE(fixture.page().messages().text(), u"Undone: “Edited ACTTES”."_s);
    auto *redo = fixture.find<QAction>(u"actionRedo"_s);
    QCOMPARE(redo->text(), u"&Redo “Edited ACTTES”"_s);
    press(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(note(fixture, acttes), u"une note"_s);
    QVERIFY(!redo->isEnabled());
    // And by the button of the message.
    press(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    auto *button = fixture.find<QPushButton>(u"redoPushButton"_s);
    QVERIFY(button);
    button->setFocus();
    press(button, Qt::Key_Space);
    QCOMPARE(note(fixture, acttes), u"une note"_s);
}

void TestWindowHistory::undoSaysWhoseItIs()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.session().setAuthor(u"Zoé"_s);
    save(fixture, acttes, [](auto &group) { group.note = u"une note"_s; });
    fixture.session().setAuthor(u"Ada"_s);
    save(fixture, acttes, [](auto &group) { group.note = u"une autre"_s; });
    QCOMPARE(fixture.find<QAction>(u"actionUndo"_s)->text(), u"&Undo “Edited ACTTES”"_s);
    press(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.find<QAction>(u"actionUndo"_s)->text(), u"&Undo “Edited ACTTES” of Zoé"_s);
}

void TestWindowHistory::textFieldKeepsItsOwnUndo()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    save(fixture, acttes, [](auto &group) { group.note = u"une note"_s; });
    auto *search = fixture.find<QLineEdit>(u"searchLineEdit"_s);
    QVERIFY(search);
    search->setFocus();
    QTest::keyClicks(search, u"abc"_s);
    press(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(note(fixture, acttes), u"une note"_s);
    QVERIFY(search->text() != u"abc");
}

void TestWindowHistory::historyShowsAndRestoresAField()
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

void TestWindowHistory::whatChangedSinceIsAsked()
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

void TestWindowHistory::groupHasItsHistory()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    save(fixture, acttes, [](auto &group) { group.note = u"un"_s; });
    save(fixture, domain::GroupId(1), [](auto &group) { group.note = u"un"_s; });
    fixture.page().list().setFocus();
    press(&fixture.window(), Qt::Key_H, Qt::ControlModifier);
    auto *label = fixture.find<QLabel>(u"historyFilterLabel"_s);
    QCOMPARE(label->text(), u"History of ACTTES"_s);
    auto *sets = fixture.find<QListView>(u"changeSetView"_s);
    QCOMPARE(sets->model()->rowCount(), 2);
    auto *whole = fixture.find<QPushButton>(u"wholeHistoryPushButton"_s);
    whole->setFocus();
    press(whole, Qt::Key_Space);
    QCOMPARE(sets->model()->rowCount(), 3);
    QCOMPARE(label->text(), u"The whole history"_s);
}

void TestWindowHistory::directoryAsOfThen()
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

void TestWindowHistory::typedDateIsPreviewed()
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

void TestWindowHistory::detailPaneHasAHistoryTab()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    save(fixture, acttes, [](auto &group) { group.note = u"un"_s; });
    save(fixture, domain::GroupId(1), [](auto &group) { group.note = u"deux"_s; });
    fixture.page().list().select(acttes);
    QVERIFY(!fixture.find<QListView>(u"changeSetView"_s)->isVisible()); // nothing is read yet
    press(&fixture.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto *tab = fixture.page().detail().findChild<QWidget *>(u"recordHistory"_s);
    QVERIFY(tab && tab->isVisible());
    auto *sets = tab->findChild<QListView *>(u"changeSetView"_s);
    QTRY_VERIFY(sets->hasFocus());
    QCOMPARE(sets->model()->rowCount(), 2);
    auto *fields = tab->findChild<QTreeWidget *>(u"changedFieldsTree"_s);
    QCOMPARE(fields->topLevelItemCount(), 1);
    QCOMPARE(fields->currentItem()->text(2), u"un"_s);
    // The first change set made nine groups: only what belongs to this one is told.
    press(sets, Qt::Key_End);
    for (int row = 0; row < fields->topLevelItemCount(); ++row)
        QVERIFY2(!fields->topLevelItem(row)->text(0).contains(u"Communs"_s),
                 qPrintable(fields->topLevelItem(row)->text(0)));
    press(sets, Qt::Key_Home);
    fields->setFocus();
    press(fields, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(note(fixture, acttes), QString());
    QCOMPARE(sets->model()->rowCount(), 3);
    // Another group, the same tab; and back to the page.
    fixture.page().list().select(domain::GroupId(1));
    QCOMPARE(sets->model()->rowCount(), 2);
    press(&fixture.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!tab->isVisible());
}

void TestWindowHistory::personHasAHistoryTab()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(u"actionViewPeople"_s);
    const domain::PersonId id = fixture.page().people().currentPerson();
    auto person = fixture.session().person(id);
    QVERIFY(person);
    person->note = u"rencontré en mars"_s;
    QVERIFY(fixture.session().people().save(*person));
    press(&fixture.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto *tab = fixture.page().people().findChild<QWidget *>(u"recordHistory"_s);
    QVERIFY(tab && tab->isVisible());
    auto *fields = tab->findChild<QTreeWidget *>(u"changedFieldsTree"_s);
    QVERIFY(fields->currentItem());
    QCOMPARE(fields->currentItem()->text(2), u"rencontré en mars"_s);
}

void TestWindowHistory::historyIsFiltered()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.session().setAuthor(u"Zoé"_s);
    save(fixture, acttes, [](auto &group) { group.note = u"un"_s; });
    fixture.session().setAuthor(u"Ada"_s);
    save(fixture, acttes, [](auto &group) { group.note = u"deux"_s; });
    QVERIFY(fixture.session().verify({domain::GroupId(1)}));
    fixture.trigger(u"actionViewHistory"_s);
    auto *sets = fixture.find<QListView>(u"changeSetView"_s);
    auto *label = fixture.find<QLabel>(u"historyFilterLabel"_s);
    QTRY_VERIFY(sets->isVisible());
    const int all = sets->model()->rowCount();
    press(&fixture.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *record = fixture.find<QLineEdit>(u"historyRecordLineEdit"_s);
    QTRY_VERIFY(record->hasFocus());
    QTest::keyClicks(record, u"actt"_s);
    press(record, Qt::Key_Down);
    press(record, Qt::Key_Return);
    QCOMPARE(record->text(), u"ACTTES"_s);
    QCOMPARE(sets->model()->rowCount(), 3);
    auto *author = fixture.find<QComboBox>(u"historyAuthorComboBox"_s);
    author->setFocus();
    QTest::keyClicks(author, u"z"_s);
    QCOMPARE(author->currentText(), u"Zoé"_s);
    QCOMPARE(sets->model()->rowCount(), 1);
    QCOMPARE(label->text(), u"History of ACTTES – by Zoé"_s);
    author->setCurrentIndex(0);
    auto *kind = fixture.find<QComboBox>(u"historyKindComboBox"_s);
    record->setFocus();
    record->selectAll();
    press(record, Qt::Key_Delete);
    kind->setFocus();
    QTest::keyClicks(kind, u"che"_s);
    QCOMPARE(sets->model()->rowCount(), 1);
    QCOMPARE(label->text(), u"History – checked"_s);
    // Until last year there was nothing.
    auto *until = fixture.find<QLineEdit>(u"historyUntilLineEdit"_s);
    until->setFocus();
    QTest::keyClicks(until, u"2019"_s);
    QCOMPARE(sets->model()->rowCount(), 0);
    press(until, Qt::Key_Escape);
    QTRY_VERIFY(fixture.find<QLineEdit>(u"historySearchLineEdit"_s)->hasFocus()); // there is no row to go to
    QVERIFY(fixture.find<QWidget>(u"nothingInHistory"_s)->isVisible());
    auto *everything = fixture.find<QPushButton>(u"wholeHistoryPushButton"_s);
    everything->setFocus();
    press(everything, Qt::Key_Space);
    QCOMPARE(sets->model()->rowCount(), all);
    QCOMPARE(label->text(), u"The whole history"_s);
    QVERIFY(until->text().isEmpty());
}

void TestWindowHistory::messageTakesItsOwnChangeBack()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.page().list().select(acttes);
    fixture.trigger(u"actionVerifyGroup"_s);
    QCOMPARE(fixture.page().messages().text(), u"“ACTTES” is marked as checked today."_s);
    save(fixture, acttes, [](auto &group) { group.note = u"entre-temps"_s; });
    auto *button = fixture.find<QPushButton>(u"undoPushButton"_s);
    QVERIFY(button);
    button->setFocus();
    press(button, Qt::Key_Space);
    QCOMPARE(note(fixture, acttes), u"entre-temps"_s);
    QVERIFY(fixture.session().group(acttes)->verifiedBy.isEmpty());
}

void TestWindowHistory::statusChangeIsUndone()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.page().list().select(acttes);
    const domain::GroupStatus before = fixture.session().group(acttes)->status;
    press(&fixture.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = fixture.window().findChild<widgets::StatusChangeDialog *>();
    QVERIFY(dialog);
    press(dialog, Qt::Key_Return);
    QTRY_VERIFY(!fixture.window().findChild<widgets::StatusChangeDialog *>());
    QVERIFY(fixture.session().group(acttes)->status != before);
    QVERIFY2(fixture.page().messages().text().startsWith(u"“ACTTES”: new status"_s),
             qPrintable(fixture.page().messages().text()));
    auto *button = fixture.find<QPushButton>(u"undoPushButton"_s);
    QVERIFY(button);
    press(button, Qt::Key_Space);
    QCOMPARE(fixture.session().group(acttes)->status, before);
}

void TestWindowHistory::binRestoresAndDeletesForGood()
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

QTEST_MAIN(TestWindowHistory)
#include "tst_windowhistory.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "widgets/statuschangedialog.h"
#include "windowhistorysteps.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::acttes;
using support::note;
using support::press;
using support::save;

/// Undo and redo from the window, by keyboard alone, on the sample.
class TestWindowUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedo();
    void undoSaysWhoseItIs();
    void textFieldKeepsItsOwnUndo();
    void acrossSessions();
    void messageTakesItsOwnChangeBack();
    void statusChangeIsUndone();
    void roleEndsAndIsUndone();
};

void TestWindowUndo::undoAndRedo()
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

void TestWindowUndo::undoSaysWhoseItIs()
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

void TestWindowUndo::textFieldKeepsItsOwnUndo()
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

void TestWindowUndo::acrossSessions()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    save(fixture, acttes, [](auto &group) { group.note = u"une note"_s; });
    const QString location = fixture.session().locationText();
    fixture.start(location); // a second start of the program
    QVERIFY(fixture.listSettled());
    QCOMPARE(note(fixture, acttes), u"une note"_s);
    press(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(note(fixture, acttes), QString());
    fixture.start(location);
    QVERIFY(fixture.listSettled());
    press(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(note(fixture, acttes), u"une note"_s);
}

void TestWindowUndo::messageTakesItsOwnChangeBack()
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

void TestWindowUndo::statusChangeIsUndone()
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

void TestWindowUndo::roleEndsAndIsUndone()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.page().list().select(acttes);
    const auto before = fixture.session().group(acttes);
    QVERIFY(before && before->facilitations.size() == 2);
    press(&fixture.window(), Qt::Key_F2);
    auto *line = fixture.find<QLineEdit>(u"facilitatorLineEdit"_s);
    QVERIFY(line);
    for (int tabs = 0; tabs < 80 && !line->hasFocus(); ++tabs)
        press(fixture.window().focusWidget(), Qt::Key_Tab);
    QVERIFY(line->hasFocus());
    press(line, Qt::Key_Backspace); // to the last of them
    press(fixture.window().focusWidget(), Qt::Key_Return);
    auto *ended = fixture.find<QCheckBox>(u"endedCheckBox"_s);
    QVERIFY(ended && ended->isVisible());
    for (int tabs = 0; tabs < 8 && !ended->hasFocus(); ++tabs)
        press(fixture.window().focusWidget(), Qt::Key_Tab);
    QVERIFY(ended->hasFocus());
    press(ended, Qt::Key_Space);
    press(ended, Qt::Key_S, Qt::ControlModifier);
    const auto after = fixture.session().group(acttes);
    QCOMPARE(after->facilitations.size(), 2); // kept, as past
    QCOMPARE(std::count_if(after->facilitations.begin(), after->facilitations.end(),
                           [](const domain::Facilitation &role) { return role.ended; }),
             1);
    QVERIFY2(fixture.page().messages().text().startsWith(u"1 role in “ACTTES” has ended"_s),
             qPrintable(fixture.page().messages().text()));
    auto *button = fixture.find<QPushButton>(u"undoPushButton"_s);
    QVERIFY(button);
    button->setFocus();
    press(button, Qt::Key_Space);
    QCOMPARE(fixture.session().group(acttes)->facilitations, before->facilitations);
}

QTEST_MAIN(TestWindowUndo)
#include "tst_windowundo.moc"

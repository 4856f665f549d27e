// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/peoplesession.h"
#include "widgets/detailpane.h"
#include "widgets/grouplistpage.h"
#include "widgets/people/peoplepage.h"
#include "windowhistorysteps.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::acttes;
using support::note;
using support::press;
using support::save;

/// The history of everything, of a group and of a person, by keyboard alone, on the sample.
class TestWindowHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupHasItsHistory();
    void detailPaneHasAHistoryTab();
    void personHasAHistoryTab();
    void historyIsFiltered();
    void textIsSearched();
};

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

void TestWindowHistory::textIsSearched()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    save(fixture, acttes, [](auto &group) {
        group.statusReason.french = u"parce que"_s;
        group.note = u"salle des Érables"_s;
    });
    save(fixture, domain::GroupId(1), [](auto &group) { group.note = u"rien à voir"_s; });
    fixture.trigger(u"actionViewHistory"_s);
    auto *sets = fixture.find<QListView>(u"changeSetView"_s);
    QTRY_COMPARE(sets->model()->rowCount(), 3);
    sets->setFocus();
    press(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
    auto *search = fixture.find<QLineEdit>(u"historySearchLineEdit"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"erables"_s);
    QTRY_COMPARE(sets->model()->rowCount(), 1);
    QCOMPARE(fixture.find<QLabel>(u"historyFilterLabel"_s)->text(), u"History – with “erables”"_s);
    // The field that holds it is the one that is shown.
    auto *fields = fixture.find<QTreeWidget>(u"changedFieldsTree"_s);
    QTRY_VERIFY(fields->currentItem() && fields->currentItem()->text(2) == u"salle des Érables");
    press(search, Qt::Key_Down);
    QVERIFY(sets->hasFocus());
    // It goes on while others save, and what is taken back is found as well.
    press(sets, Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_COMPARE(sets->model()->rowCount(), 2);
    QCOMPARE(note(fixture, acttes), QString());
    // Typing in the list goes on with the search.
    QTest::keyClicks(sets, u"x"_s);
    QTRY_VERIFY(fixture.find<QWidget>(u"nothingInHistory"_s)->isVisible());
    press(search, Qt::Key_Escape);
    QTRY_COMPARE(sets->model()->rowCount(), 4);
    QVERIFY(sets->isVisible());
    press(search, Qt::Key_Escape);
    QVERIFY(sets->hasFocus());
}

QTEST_MAIN(TestWindowHistory)
#include "tst_windowhistory.moc"

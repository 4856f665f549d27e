// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "widgets/grouplistpage.h"
#include "widgets/listhead.h"
#include "widgets/searchchip.h"
#include "widgets/searchfield.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int keyPause = 90; // milliseconds between two keys of somebody who types

QList<widgets::SearchChip *> chips(const support::WindowFixture &fixture)
{
    QList<widgets::SearchChip *> shown = fixture.page().list().head().findChildren<widgets::SearchChip *>();
    shown.removeIf([](const widgets::SearchChip *chip) { return chip->isHidden(); });
    return shown;
}

} // namespace

/// Conditions in the search field: typed, completed, chosen from the menu, shown as chips and taken away.
class TestWindowConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsAreTakenAway();
    void waitsForConditions_data();
    void waitsForConditions();
    void completesConditions();
    void completesNames_data();
    void completesNames();
};

void TestWindowConditions::chipsAreTakenAway()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::GroupListPage &list = fixture.page().list();
    list.focusSearch();
    QTest::keyClicks(&list.searchField(), u"status:active without:description communs"_s);
    QVERIFY(fixture.listSettled());
    QCOMPARE(chips(fixture).size(), 2);
    QCOMPARE(chips(fixture).at(1)->label(), u"Without description"_s);
    QTest::mouseClick(chips(fixture).at(1), Qt::LeftButton);
    QCOMPARE(list.searchText(), u"status:active communs"_s);
    QVERIFY(fixture.listSettled());
    QVERIFY(!fixture.listedNames().isEmpty());
    chips(fixture).first()->setFocus();
    QTest::keyClick(chips(fixture).first(), Qt::Key_Delete);
    QCOMPARE(list.searchText(), u"communs"_s);
    QVERIFY(chips(fixture).isEmpty());
    // The menu writes a condition.
    auto *menu = list.findChild<QMenu *>(u"filterMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().first()->menu()->actions().first()->trigger();
    QCOMPARE(list.searchText(), u"communs status:active"_s);
    QCOMPARE(chips(fixture).size(), 1);
}

void TestWindowConditions::waitsForConditions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("left");
    QTest::newRow("status") << u"statut:dormant"_s << -1;
    QTest::newRow("status, English") << u"status:active"_s << -1;
    QTest::newRow("date") << u"verifie<2027"_s << 9;
    QTest::newRow("date to the day") << u"verified<=2027-01-31"_s << 9;
    QTest::newRow("part") << u"avec:animateur"_s << -1;
    QTest::newRow("facilitator") << u"animatrice:alix"_s << -1;
}

/// Key by key: while a condition is typed the list never says that nothing was found.
void TestWindowConditions::waitsForConditions()
{
    QFETCH(const QString, typed);
    QFETCH(const int, left);
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::GroupListPage &list = fixture.page().list();
    list.focusSearch();
    const auto *nothing = list.findChild<QLabel *>(u"emptyTitleLabel"_s);
    const auto *summary = fixture.find<QLabel>(u"summaryLabel"_s);
    bool flashed = false;
    connect(&fixture.session(), &models::DirectorySession::listUpdated, nothing,
            [&] { flashed = flashed || nothing->isVisible(); });
    for (const QChar key : typed.first(typed.size() - 1)) {
        QTest::keyClicks(fixture.window().focusWidget(), QString(key), Qt::NoModifier, keyPause);
        QVERIFY(fixture.listSettled());
        QVERIFY2(!flashed && !nothing->isVisible(), qPrintable(list.searchText()));
        const bool isKeyOnly = !list.searchText().contains(QRegularExpression(u"[:<>=]"_s));
        QVERIFY2(!summary->text().contains(u'“') || isKeyOnly, qPrintable(summary->text()));
    }
    QTest::keyClicks(fixture.window().focusWidget(), typed.last(1), Qt::NoModifier, keyPause);
    QVERIFY(fixture.listSettled());
    QCOMPARE(list.searchText(), typed);
    QCOMPARE(chips(fixture).size(), 1);
    QCOMPARE(chips(fixture).first()->kind(), widgets::SearchChip::Kind::Condition);
    if (left >= 0)
        QCOMPARE(fixture.listedNames().size(), left);
    // What is begun stands there as such, and goes at a click.
    list.searchField().setText(u"communs statut:ac"_s);
    QVERIFY(fixture.listSettled());
    QVERIFY(!fixture.listedNames().isEmpty());
    QCOMPARE(chips(fixture).first()->kind(), widgets::SearchChip::Kind::Begun);
    QTest::mouseClick(chips(fixture).first(), Qt::LeftButton);
    QCOMPARE(list.searchText(), u"communs"_s);
    // A word that becomes no condition is searched once it ends.
    list.searchField().setText(u"statut"_s);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames().size(), 9);
    QVERIFY(summary->text().contains(u"“statut”"_s));
    list.searchField().setText(u"statut "_s);
    QVERIFY(fixture.listSettled());
    QVERIFY(nothing->isVisible());
}

void TestWindowConditions::completesConditions()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::SearchField &field = fixture.page().list().searchField();
    field.setFocus();
    auto *completer = field.findChild<QCompleter *>();
    QTest::keyClicks(&field, u"sta"_s);
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(field.text(), u"status:"_s);
    QTRY_VERIFY(completer->popup()->isVisible()); // its values
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(field.text(), u"status:active"_s);
    QVERIFY(!completer->popup()->isVisible());
    QCOMPARE(chips(fixture).size(), 1);
}

void TestWindowConditions::completesNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("completed");
    QTest::newRow("facilitator") << u"facilitator:nic"_s << u"facilitator:\"Nicole Alix\""_s;
    QTest::newRow("animatrice") << u"communs animatrice:alix"_s << u"communs animatrice:\"Nicole Alix\""_s;
    QTest::newRow("begun quotation") << u"animateur:\"nicole al"_s << u"animateur:\"Nicole Alix\""_s;
    QTest::newRow("lineage") << u"filiation:actt"_s << u"filiation:ACTTES"_s;
    QTest::newRow("date") << u"verifie<"_s << u"verifie<%1"_s.arg(QDate::currentDate().year());
    QTest::newRow("part") << u"sans:tr"_s << u"sans:traduction"_s;
}

/// Tab takes the first; a name of several words comes in quotation marks.
void TestWindowConditions::completesNames()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, completed);
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::SearchField &field = fixture.page().list().searchField();
    field.setFocus();
    QTest::keyClicks(&field, typed);
    const auto *completer = field.findChild<QCompleter *>();
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Tab);
    QCOMPARE(field.text(), completed);
    QVERIFY(!completer->popup()->isVisible());
    QVERIFY(field.hasFocus());
    QVERIFY(fixture.listSettled());
    QCOMPARE(chips(fixture).size(), 1);
    // Enter takes nothing that was not chosen, and leads to the list as ever.
    field.clear();
    QTest::keyClicks(&field, u"sta"_s);
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QVERIFY(!completer->popup()->isVisible());
    QCOMPARE(field.text(), u"sta"_s);
}

QTEST_MAIN(TestWindowConditions)
#include "tst_windowconditions.moc"

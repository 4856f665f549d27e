// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/detailpane.h"
#include "widgets/grouplistpage.h"
#include "widgets/listhead.h"
#include "widgets/pagebrowser.h"
#include "widgets/people/peoplepage.h"
#include "widgets/quickopen.h"
#include "widgets/readingview.h"
#include "widgets/searchfield.h"
#include "widgets/sidebar.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using models::GroupTableModel;

namespace {

constexpr int keyPause = 90; // milliseconds between two keys of somebody who types

QListWidget *quickList(const QWidget *dialog)
{
    return dialog->findChild<QListWidget *>(u"quickOpenList"_s);
}

} // namespace

/// Searching with the keys a person presses: hits after each key, marks, near names, kept searches, order, Ctrl+K.
class TestWindowSearching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAtEveryKey();
    void escapeReturnsToWhereOneWas();
    void stepsThroughMatches();
    void offersNearNames();
    void offersNearNamesOutside();
    void pasteDoesNotStall();
    void keepsSearches();
    void orderIsKeptPerView();
    void goesToAnything();
};

void TestWindowSearching::findsAtEveryKey()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.page().list().listView().setFocus();
    const QString typed = u"democratie"_s;
    const QString wanted = u"ESS, communs et démocratie"_s;
    QWidget *target = &fixture.page().list().listView();
    for (const QChar key : typed) {
        QTest::keyClicks(target, QString(key), Qt::NoModifier, keyPause);
        target = &fixture.page().list().searchField();
        QVERIFY(fixture.listSettled());
        QVERIFY(fixture.listedNames().contains(wanted));
    }
    QCOMPARE(fixture.page().list().searchField().text(), typed);
    QCOMPARE(fixture.listedNames(), QStringList{wanted});
    for (qsizetype left = typed.size(); left > 0; --left) {
        QTest::keyClick(target, Qt::Key_Backspace, Qt::NoModifier, keyPause);
        QVERIFY(fixture.listSettled());
        QVERIFY(fixture.listedNames().contains(wanted));
    }
    QCOMPARE(fixture.listedNames().size(), 9);
}

void TestWindowSearching::escapeReturnsToWhereOneWas()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.window().resize(fixture.window().minimumSize());
    widgets::GroupListPage &list = fixture.page().list();
    QTest::keyClick(&list.listView(), Qt::Key_End);
    const domain::GroupId last = list.currentGroup();
    QVERIFY(last != fixture.session().groups().groupAt(0));
    QTRY_COMPARE(list.listView().verticalScrollBar()->value(), list.listView().verticalScrollBar()->maximum());
    const int scroll = list.listView().verticalScrollBar()->value();
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&list.searchField(), u"acttes"_s);
    QVERIFY(fixture.listSettled());
    QVERIFY(list.currentGroup() != last);
    QTest::keyClick(&list.searchField(), Qt::Key_Escape);
    QVERIFY(fixture.listSettled());
    QCOMPARE(list.currentGroup(), last);
    QCOMPARE(list.listView().verticalScrollBar()->value(), scroll);
    // A group chosen from what was found stays.
    QTest::keyClicks(&list.searchField(), u"acttes"_s);
    QVERIFY(fixture.listSettled());
    const domain::GroupId found = list.currentGroup();
    QTest::keyClick(&list.searchField(), Qt::Key_Down);
    QTest::keyClick(&list.listView(), Qt::Key_Escape);
    QVERIFY(fixture.listSettled());
    QCOMPARE(list.currentGroup(), found);
}

void TestWindowSearching::stepsThroughMatches()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::GroupListPage &list = fixture.page().list();
    const QTextEdit &page = fixture.page().detail().reading().browser();
    QVERIFY(page.extraSelections().isEmpty());
    list.focusSearch();
    QTest::keyClicks(&list.searchField(), u"commun"_s);
    QVERIFY(fixture.listSettled());
    QVERIFY(fixture.listedNames().size() > 1);
    QSet<qint64> seen{list.currentGroup().value()};
    int steps = 0;
    for (domain::GroupId before; steps < 500; ++steps) {
        before = list.currentGroup();
        const int at = page.textCursor().selectionStart();
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_F3);
        const bool marked = page.textCursor().hasSelection();
        if (marked)
            QVERIFY(page.textCursor().selectedText().startsWith(u"commun"_s, Qt::CaseInsensitive));
        if (list.currentGroup() == before && (!marked || page.textCursor().selectionStart() == at))
            break; // the last match of the last group
        seen.insert(list.currentGroup().value());
    }
    QVERIFY(steps < 500);
    QCOMPARE(list.currentGroup(), fixture.session().groups().groupAt(fixture.session().groups().rowCount() - 1));
    QCOMPARE(seen.size(), fixture.listedNames().size());
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
    list.searchField().clear();
    QVERIFY(fixture.listSettled());
    QVERIFY(page.extraSelections().isEmpty());
    QVERIFY(!fixture.find<QAction>(u"actionFindNext"_s)->isEnabled());
}

void TestWindowSearching::offersNearNames()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::GroupListPage &list = fixture.page().list();
    list.focusSearch();
    QTest::keyClicks(&list.searchField(), u"atctes"_s);
    QTRY_VERIFY(!fixture.session().nearNames().isEmpty());
    auto *choice = list.findChild<QPushButton *>(u"choicePushButton"_s);
    QVERIFY(choice);
    QTRY_VERIFY(choice->isVisible());
    QCOMPARE(choice->text(), u"ACTTES"_s);
    QTest::keyClick(&list.searchField(), Qt::Key_Down);
    QVERIFY(choice->hasFocus());
    QTest::keyClick(choice, Qt::Key_Space);
    QVERIFY(fixture.listSettled());
    QTRY_COMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), u"ACTTES"_s);
    QCOMPARE(list.searchText(), QString());
    QCOMPARE(fixture.listedNames().size(), 9);
}

void TestWindowSearching::offersNearNamesOutside()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::GroupListPage &list = fixture.page().list();
    list.focusSearch();
    const auto *heading = list.findChild<QLabel *>(u"choicesHeadingLabel"_s);
    QTest::keyClicks(&list.searchField(), u"atctes status:dormant"_s);
    QTRY_VERIFY(!fixture.session().nearNames().isEmpty());
    QVERIFY(fixture.session().nearNames().first().isOutside);
    QTRY_VERIFY(heading->isVisible());
    QVERIFY(heading->text().contains(u"outside"_s));
    list.searchField().setText(u"atctes status:active,setup,closed"_s);
    QTRY_VERIFY(!fixture.session().nearNames().isEmpty() && !fixture.session().nearNames().first().isOutside);
    QVERIFY(!heading->text().contains(u"outside"_s));
}

void TestWindowSearching::pasteDoesNotStall()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::SearchField &field = fixture.page().list().searchField();
    field.setFocus();
    const QString words = u"communs « œuvre » statut:ac \""_s;
    QGuiApplication::clipboard()->setText(words.repeated(1'000'000 / words.size()));
    QTest::keySequence(&field, QKeySequence::Paste);
    QVERIFY(field.text().size() <= 1'000);
    QVERIFY(!field.text().isEmpty());
    QVERIFY(fixture.listSettled());
    QTest::keyClick(&field, Qt::Key_Escape);
    if (!field.text().isEmpty()) // the first one closes what is offered
        QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames().size(), 9);
}

void TestWindowSearching::keepsSearches()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::GroupListPage &list = fixture.page().list();
    widgets::Sidebar &sidebar = fixture.page().sidebar();
    const int views = sidebar.model()->rowCount();
    const auto keep = [&](const QString &query, const QString &name) {
        list.searchField().setText(query);
        Q_EMIT list.head().saveRequested();
        auto *editor = sidebar.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!sidebar.model()->match(sidebar.model()->index(0, 0), Qt::DisplayRole, name).isEmpty());
    };
    const auto filters = [&fixture] {
        QStringList names;
        const auto kept = fixture.session().savedFilters();
        for (const domain::SavedFilter &filter : *kept)
            names += filter.name;
        return names;
    };
    keep(u"communs"_s, u"Commons"_s);
    keep(u"status:closed"_s, u"The past"_s);
    QCOMPARE(filters(), QStringList({u"Commons"_s, u"The past"_s}));
    QCOMPARE(sidebar.model()->rowCount(), views + 3); // and their heading
    sidebar.setFocus();
    QTest::keyClick(&sidebar, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(filters(), QStringList({u"The past"_s, u"Commons"_s}));
    QTest::keyClick(&sidebar, Qt::Key_Down);
    QCOMPARE(list.searchText(), u"communs"_s);
    sidebar.choose(widgets::View::AllGroups);
    QCOMPARE(list.searchText(), QString());
    QTest::keyClick(&sidebar, Qt::Key_End);
    QCOMPARE(list.searchText(), u"communs"_s);
    QTest::keyClick(&sidebar, Qt::Key_Delete);
    QCOMPARE(filters(), QStringList{u"The past"_s});
    QCOMPARE(sidebar.view(), widgets::View::AllGroups);
    fixture.trigger(u"actionUndo"_s);
    QTRY_COMPARE(filters(), QStringList({u"The past"_s, u"Commons"_s}));
}

void TestWindowSearching::orderIsKeptPerView()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const QStringList byName = fixture.listedNames();
    QStringList backwards = byName;
    std::reverse(backwards.begin(), backwards.end());
    fixture.trigger(u"actionOrder-name"_s);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames(), backwards);
    fixture.page().showView(widgets::View::ActiveGroups);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.page().list().head().order(), u"name"_s);
    fixture.page().showView(widgets::View::AllGroups);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames(), backwards);
    const QString file = fixture.session().locationText();
    fixture.close();
    fixture.start(file);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames(), backwards);
}

void TestWindowSearching::goesToAnything()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const auto open = [&fixture](const QString &typed) {
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.window().focusWidget()->setFocus();
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(fixture.window().findChild<widgets::QuickOpen *>());
        auto *dialog = fixture.window().findChild<widgets::QuickOpen *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(quickList(dialog)->count() > 0); // views and commands, before anything is typed
        auto *line = dialog->findChild<QLineEdit *>(u"quickOpenLineEdit"_s);
        QTest::keyClicks(line, typed);
        QVERIFY(quickList(dialog)->count() > 0);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!fixture.window().findChild<widgets::QuickOpen *>());
    };
    fixture.page().list().focusSearch();
    open(u"compta"_s);
    QTRY_COMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), u"Comptabilité CARE et communs"_s);
    open(u"nicole al"_s);
    QCOMPARE(&fixture.page().currentPage(), static_cast<widgets::ViewPage *>(&fixture.page().people()));
    QCOMPARE(fixture.find<QLabel>(u"personNameLabel"_s)->text(), u"Nicole Alix"_s);
    open(u"dormant"_s);
    QCOMPARE(fixture.page().sidebar().view(), widgets::View::DormantGroups);
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(fixture.window().findChild<widgets::QuickOpen *>());
    auto *typed = fixture.window().findChild<QLineEdit *>(u"quickOpenLineEdit"_s);
    QTest::keyClicks(typed, u"co"_s);
    QTest::keyClick(typed, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.window().findChild<widgets::QuickOpen *>());
}

QTEST_MAIN(TestWindowSearching)
#include "tst_windowsearch.moc"

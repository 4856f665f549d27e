// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "widgets/detailpane.h"
#include "widgets/grouplistpage.h"
#include "widgets/pagebrowser.h"
#include "widgets/people/peoplepage.h"
#include "widgets/readingview.h"
#include "widgets/searchfield.h"
#include "widgets/sidebar.h"
#include "windowfixture.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The search field of the list: typed anywhere, accents free, emptied with Escape.
class TestListSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNamesAndFacilitators_data();
    void findsNamesAndFacilitators();
    void typingAnywhereSearches();
    void escapeEmptiesAndReturns();
    void nothingFoundSaysWhatToDo();
    void facilitatorLinkOpensThePerson();
    void anyTextIsHarmless();
};

void TestListSearch::findsNamesAndFacilitators_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("name") << u"acttes"_s << u"ACTTES"_s;
    QTest::newRow("accents and case") << u"COMPTABILITE"_s << u"Comptabilité CARE et communs"_s;
    QTest::newRow("facilitator") << u"genevieve font"_s << u"ACTTES"_s;
    QTest::newRow("two words") << u"eynaud fanelie"_s << u"ESS, communs et démocratie"_s;
}

void TestListSearch::findsNamesAndFacilitators()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    support::WindowFixture fixture;
    fixture.startWithSample();
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_F, Qt::ControlModifier);
    widgets::SearchField &field = fixture.page().list().searchField();
    QVERIFY(field.hasFocus());
    for (const QChar key : typed)
        QTest::keyClicks(&field, QString(key));
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames(), QStringList{found});
    QCOMPARE(fixture.find<QLabel>(u"summaryLabel"_s)->text(), u"1 group of 9"_s);
    QTRY_COMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), found);
}

void TestListSearch::typingAnywhereSearches()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::SearchField &field = fixture.page().list().searchField();
    for (QWidget *widget :
         {static_cast<QWidget *>(&fixture.page().list().listView()), static_cast<QWidget *>(&fixture.page().sidebar()),
          static_cast<QWidget *>(&fixture.page().detail().reading().browser())}) {
        field.clear();
        widget->setFocus();
        QTest::keyClicks(widget, u"d"_s);
        QVERIFY(field.hasFocus());
        QTest::keyClicks(&field, u"emocratie"_s);
        QCOMPARE(field.text(), u"democratie"_s);
        QVERIFY(fixture.listSettled());
        QCOMPARE(fixture.listedNames(), QStringList{u"ESS, communs et démocratie"_s});
    }
}

void TestListSearch::escapeEmptiesAndReturns()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::GroupListPage &list = fixture.page().list();
    list.focusSearch();
    QTest::keyClicks(&list.searchField(), u"care"_s);
    QVERIFY(fixture.listSettled());
    QTest::keyClick(&list.searchField(), Qt::Key_Down);
    QVERIFY(list.listView().hasFocus());
    const domain::GroupId found = list.currentGroup();
    QTest::keyClick(&list.listView(), Qt::Key_Escape);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames().size(), 9);
    QCOMPARE(list.currentGroup(), found);
    list.focusSearch();
    QTest::keyClick(&list.searchField(), Qt::Key_Escape);
    QVERIFY(list.listView().hasFocus());
}

void TestListSearch::nothingFoundSaysWhatToDo()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::SearchField &field = fixture.page().list().searchField();
    field.setFocus();
    QTest::keyClicks(&field, u"zzz"_s);
    QVERIFY(fixture.listSettled());
    auto *title = fixture.page().list().findChild<QLabel *>(u"emptyTitleLabel"_s);
    QVERIFY(title->isVisible());
    QVERIFY(title->text().contains(u"zzz"_s));
    QVERIFY(field.hasFocus());
    auto *clear = fixture.page().list().findChild<QPushButton *>(u"emptyPushButton"_s);
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames().size(), 9);
    QVERIFY(fixture.page().list().listView().isVisible());
}

void TestListSearch::facilitatorLinkOpensThePerson()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    const auto group = fixture.session().group(fixture.page().list().currentGroup());
    const domain::PersonId person = group->facilitations.constLast().personId;
    Q_EMIT fixture.page().detail().reading().browser().anchorClicked(QUrl(u"person:%1"_s.arg(person.value())));
    QCOMPARE(&fixture.page().currentPage(), static_cast<widgets::ViewPage *>(&fixture.page().people()));
    QCOMPARE(fixture.find<QLabel>(u"personNameLabel"_s)->text(), u"Nicole Alix"_s);
    auto *browser = fixture.find<widgets::PageBrowser>(u"personBrowser"_s);
    QVERIFY(browser->toPlainText().contains(u"ACTTES"_s));
    // And back to the group by its link.
    Q_EMIT browser->anchorClicked(QUrl(u"group:%1"_s.arg(group->id.value())));
    QCOMPARE(fixture.page().list().currentGroup(), group->id);
    QVERIFY(fixture.page().list().isVisible());
}

void TestListSearch::anyTextIsHarmless()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::SearchField &field = fixture.page().list().searchField();
    const QStringList texts{u"'; DROP TABLE work_group; --"_s,
                            u"\"\" OR 1=1"_s,
                            u"%_%"_s,
                            u"***"_s,
                            u"NEAR(a b)"_s,
                            QString(100'000, u'a'),
                            QString(QChar(0xD800)),
                            u"\u0000x"_s};
    for (const QString &text : texts) {
        field.setText(text);
        QVERIFY(fixture.listSettled());
        field.clear();
        QVERIFY(fixture.listSettled());
        QCOMPARE(fixture.listedNames().size(), 9);
    }
}

QTEST_MAIN(TestListSearch)
#include "tst_listsearch.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workgroup.h"
#include "models/directorysession.h"
#include "widgets/detailpane.h"
#include "widgets/messagebar.h"
#include "widgets/publish/composer.h"
#include "widgets/publish/pageview.h"
#include "widgets/publish/pdfpages.h"
#include "widgets/publish/publishpage.h"
#include "widgets/sidebar.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using widgets::PageView;
using widgets::PublishPage;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sample, and its pages ready.
struct Publishing : support::WindowFixture
{
    Publishing()
    {
        startWithSample();
        window().resize(1280, 760); // wider than a page is high
        open();
    }

    void open()
    {
        trigger(u"actionPublish"_s);
        QTRY_VERIFY(publishing().isUpToDate());
        QTRY_COMPARE_WITH_TIMEOUT(view().pageCount(), widgets::PdfPages(publishing().pdf()).count(), 20'000);
    }

    [[nodiscard]] PublishPage &publishing() const { return page().publishPage(); }
    [[nodiscard]] PageView &view() const { return *find<PageView>(u"pageView"_s); }
    [[nodiscard]] QCheckBox *box(const QString &name) const { return find<QCheckBox>(name); }
};

} // namespace

/// The page that shows a document before it goes out.
class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportsThePreview();
    void optionsSetThePagesAgain();
    void changesSetThePagesAgain();
    void pagesAreLedThrough();
    void zooms();
    void tabFollowsTheForm();
    void otherFormats_data();
    void otherFormats();
    void tellsWhatChangedSince();
    void choicesAreRememberedButTheAudience();
    void remarksLeadToTheirField();
    void emptyDocumentIsTold();
    void printsThePages();
    void printingCanBeGivenUp();
    void stoppedCompositionTellsSo();
};

void TestPublishing::initTestCase()
{
    if (!widgets::PdfPages::canDraw())
        QSKIP("built without poppler-qt6: there is no preview");
}

void TestPublishing::exportsThePreview()
{
    Publishing fixture;
    QVERIFY(fixture.view().pageCount() > 3);
    QTRY_VERIFY(fixture.view().isSettled());
    QTRY_VERIFY(fixture.view().accessibleDescription().contains(u"La Coop des Communs"_s));
    fixture.files.answer = fixture.path(u"groups.pdf"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"publishPdfPushButton"_s), Qt::LeftButton);
    QTRY_COMPARE(fixture.page().messages().text(), u"“groups.pdf” is ready."_s);
    QCOMPARE(bytesOf(fixture.files.answer), fixture.publishing().pdf());
}

void TestPublishing::optionsSetThePagesAgain()
{
    Publishing fixture;
    const int before = fixture.view().pageCount();
    QTest::mouseClick(fixture.box(u"contentsCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE(fixture.view().pageCount(), before - 1);
    fixture.box(u"pagePerGroupCheckBox"_s)->setFocus();
    QTest::keyClick(fixture.box(u"pagePerGroupCheckBox"_s), Qt::Key_Space);
    QTRY_VERIFY(fixture.view().pageCount() >= 11);
}

void TestPublishing::changesSetThePagesAgain()
{
    Publishing fixture;
    const QByteArray before = fixture.publishing().pdf();
    domain::DirectoryInfo info = fixture.session().info();
    info.title.french = u"Un autre titre"_s;
    QVERIFY(fixture.session().saveInfo(info));
    QTRY_VERIFY(fixture.publishing().isUpToDate() && fixture.publishing().pdf() != before);
    QTRY_VERIFY(fixture.view().accessibleDescription().contains(u"Un autre titre"_s));
}

void TestPublishing::pagesAreLedThrough()
{
    Publishing fixture;
    PageView &view = fixture.view();
    auto *page = fixture.find<QSpinBox>(u"pageSpinBox"_s);
    QCOMPARE(view.currentPage(), 0);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(view.currentPage(), 1);
    QCOMPARE(page->value(), 2);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), view.pageCount() - 1);
    QVERIFY(!fixture.find<QAction>(u"actionNextPage"_s)->isEnabled());
    page->setFocus();
    page->selectAll();
    QTest::keyClicks(page, u"3"_s);
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(view.currentPage(), 2);
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(fixture.find<QLabel>(u"pageCountLabel"_s)->text(), u"of %1"_s.arg(view.pageCount()));
}

void TestPublishing::zooms()
{
    Publishing fixture;
    PageView &view = fixture.view();
    auto *zoom = fixture.find<QComboBox>(u"zoomComboBox"_s);
    QCOMPARE(zoom->currentText(), u"Page width"_s);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(zoom->currentText(), u"Whole page"_s);
    const double whole = view.scale();
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view.scale() > whole);
    view.goTo(3);
    view.setScale(1);
    QCOMPARE(zoom->currentText(), u"100%"_s);
    QCOMPARE(view.currentPage(), 3);
    fixture.trigger(u"actionZoomIn"_s);
    QCOMPARE(view.scale(), 1.25);
    fixture.trigger(u"actionZoomOut"_s);
    fixture.trigger(u"actionZoomOut"_s);
    QCOMPARE(view.scale(), 0.9);
    QTRY_VERIFY(view.isSettled());
}

void TestPublishing::tabFollowsTheForm()
{
    Publishing fixture;
    fixture.find<QComboBox>(u"audienceComboBox"_s)->setFocus();
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        names.append(fixture.window().focusWidget()->objectName());
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names, QStringList({u"audienceComboBox"_s, u"languageComboBox"_s, u"activeCheckBox"_s, u"setupCheckBox"_s,
                                 u"dormantCheckBox"_s, u"closedCheckBox"_s, u"orderComboBox"_s, u"titlePageCheckBox"_s,
                                 u"contentsCheckBox"_s, u"peopleIndexCheckBox"_s, u"listIndexCheckBox"_s,
                                 u"formerCheckBox"_s}));
}

void TestPublishing::otherFormats_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("web page") << u"actionExportHtml"_s << u"groups.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("OpenDocument") << u"actionExportOdt"_s << u"groups.odt"_s << QByteArray("PK");
    QTest::newRow("Markdown") << u"actionExportMarkdown"_s << u"groups.md"_s << QByteArray("# ");
}

void TestPublishing::otherFormats()
{
    QFETCH(const QString, action);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.files.answer = fixture.path(name);
    fixture.trigger(action);
    QTRY_COMPARE(fixture.page().messages().text(), u"“%1” is ready."_s.arg(name));
    QVERIFY(bytesOf(fixture.files.answer).startsWith(start));
}

/// In the preview and in what is exported, from the day a person chooses, who finds it chosen the next time.
void TestPublishing::tellsWhatChangedSince()
{
    Publishing fixture;
    const int pages = fixture.view().pageCount();
    auto *since = fixture.find<QDateEdit>(u"sinceDateEdit"_s);
    QVERIFY(!since->isEnabled());
    QVERIFY(since->date() < QDate::currentDate());
    fixture.box(u"changesCheckBox"_s)->setFocus();
    QTest::keyClick(fixture.box(u"changesCheckBox"_s), Qt::Key_Space);
    QVERIFY(since->isEnabled());
    QTRY_VERIFY(fixture.publishing().isUpToDate());
    QTRY_VERIFY(fixture.view().pageCount() > pages);
    since->setDate(QDate(2026, 1, 2));
    QTRY_VERIFY(fixture.publishing().isUpToDate());
    fixture.files.answer = fixture.path(u"groups.html"_s);
    fixture.trigger(u"actionExportHtml"_s);
    QTRY_COMPARE(fixture.page().messages().text(), u"“groups.html” is ready."_s);
    const QString html = QString::fromUtf8(bytesOf(fixture.files.answer));
    QVERIFY(html.contains(u"Ce qui a changé depuis le 2 janvier 2026"_s) && html.contains(u"Nouveaux groupes"_s));
    fixture.start();
    fixture.open();
    QVERIFY(fixture.box(u"changesCheckBox"_s)->isChecked());
    QCOMPARE(fixture.find<QDateEdit>(u"sinceDateEdit"_s)->date(), QDate(2026, 1, 2));
    QTRY_VERIFY(fixture.view().pageCount() > pages);
}

void TestPublishing::choicesAreRememberedButTheAudience()
{
    Publishing fixture;
    fixture.box(u"contentsCheckBox"_s)->click();
    fixture.box(u"closedCheckBox"_s)->click();
    fixture.find<QComboBox>(u"orderComboBox"_s)->setCurrentIndex(1);
    fixture.find<QComboBox>(u"paperComboBox"_s)->setCurrentIndex(1);
    fixture.find<QComboBox>(u"audienceComboBox"_s)->setCurrentIndex(1);
    fixture.start();
    fixture.open();
    QVERIFY(!fixture.box(u"contentsCheckBox"_s)->isChecked());
    QVERIFY(!fixture.box(u"closedCheckBox"_s)->isChecked());
    QVERIFY(fixture.box(u"titlePageCheckBox"_s)->isChecked());
    QCOMPARE(fixture.find<QComboBox>(u"orderComboBox"_s)->currentIndex(), 1);
    QCOMPARE(fixture.find<QComboBox>(u"paperComboBox"_s)->currentIndex(), 1);
    QCOMPARE(fixture.find<QComboBox>(u"audienceComboBox"_s)->currentIndex(), 0);
}

void TestPublishing::remarksLeadToTheirField()
{
    Publishing fixture;
    auto *tabs = fixture.find<QTabWidget>(u"publishTabWidget"_s);
    auto *list = fixture.find<QListView>(u"remarksListView"_s);
    QVERIFY(list->model()->rowCount() > 5);
    QVERIFY2(tabs->tabText(1).contains(QString::number(list->model()->rowCount())), qPrintable(tabs->tabText(1)));
    tabs->setCurrentIndex(1);
    list->setFocus();
    const QString name = list->currentIndex().data().toString();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(fixture.page().sidebar().view(), widgets::View::AllGroups);
    QVERIFY(fixture.page().detail().isEditing());
    QCOMPARE(fixture.find<QLineEdit>(u"nameLineEdit"_s)->text(), name);
}

void TestPublishing::emptyDocumentIsTold()
{
    Publishing fixture;
    for (const QString &status : {u"active"_s, u"setup"_s, u"dormant"_s, u"closed"_s})
        fixture.box(status + u"CheckBox"_s)->click();
    auto *list = fixture.find<QListView>(u"remarksListView"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"The document: no group is in the document"_s);
    fixture.find<QTabWidget>(u"publishTabWidget"_s)->setCurrentIndex(1);
    QTest::mouseClick(fixture.find<QPushButton>(u"mendRemarkPushButton"_s), Qt::LeftButton);
    QCOMPARE(fixture.page().sidebar().view(), widgets::View::Publish);
    QVERIFY(fixture.find<QWidget>(u"documentOptions"_s)->isAncestorOf(fixture.window().focusWidget()));
}

void TestPublishing::printsThePages()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.printers.path = fixture.path(u"printed.pdf"_s);
    fixture.trigger(u"actionPrint"_s);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.page().messages().text(),
                              u"“Liste des groupes et animateurs actifs” was sent to the printer."_s, 60'000);
    const int pages = widgets::PdfPages(fixture.page().publishPage().pdf()).count();
    QVERIFY(pages > 3);
    QCOMPARE(fixture.printers.lastRequest.pages, pages);
    const widgets::PdfPages printed(bytesOf(fixture.printers.path));
    QCOMPARE(printed.count(), pages);
    const QImage first = printed.image(0, 30);
    const auto ink = [&first] {
        int dark = 0;
        for (int y = 0; y < first.height(); ++y) {
            for (int x = 0; x < first.width(); ++x)
                dark += qGray(first.pixel(x, y)) < 160 ? 1 : 0;
        }
        return dark;
    };
    QVERIFY(ink() > 50);
}

void TestPublishing::printingCanBeGivenUp()
{
    Publishing fixture;
    fixture.trigger(u"actionPrint"_s);
    QTRY_VERIFY(fixture.printers.lastRequest.pages > 0);
    QVERIFY(fixture.page().messages().text().isEmpty());
}

void TestPublishing::stoppedCompositionTellsSo()
{
    widgets::Composer composer;
    QSignalSpy failed(&composer, &widgets::Composer::failed);
    QSignalSpy composed(&composer, &widgets::Composer::composed);
    QPromise<widgets::Composer::Content> promise;
    promise.start();
    composer.setContent(promise.future());
    composer.compose({});
    QVERIFY(composer.isBusy());
    composer.cancel();
    QVERIFY(!composer.isBusy());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<domain::Error>().kind, domain::ErrorKind::Cancelled);
    promise.addResult(domain::DirectoryContent());
    promise.finish();
    QTest::qWait(50);
    QVERIFY(composed.isEmpty());
    composer.compose({});
    QTRY_COMPARE(composed.size(), 1);
    QVERIFY(composed.at(0).at(0).value<widgets::ComposedDocument>().pdf.startsWith("%PDF-"));
}

QTEST_MAIN(TestPublishing)
#include "tst_publishing.moc"

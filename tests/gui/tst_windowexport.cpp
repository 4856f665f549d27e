// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importsource.h"
#include "exchange/jsonreader.h"
#include "generatedirectory.h"
#include "models/directorysession.h"
#include "widgets/export/dataexportdialog.h"
#include "widgets/export/handingout.h"
#include "widgets/exportjob.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPromise>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QFuture<widgets::ExportJob::Content> readyContent()
{
    QPromise<widgets::ExportJob::Content> promise;
    promise.start();
    promise.addResult(domain::DirectoryContent());
    promise.finish();
    return promise.future();
}

widgets::DataExportDialog *dataDialog(const support::WindowFixture &fixture)
{
    return fixture.window().findChild<widgets::DataExportDialog *>();
}

void chooseFormat(const support::WindowFixture &fixture, widgets::DataFormat format)
{
    fixture.trigger(u"actionExportData"_s);
    auto *formats = dataDialog(fixture)->findChild<QComboBox *>(u"dataFormatComboBox"_s);
    formats->setCurrentIndex(formats->findData(int(format)));
}

} // namespace

/// Publish ▸ Export: a whole file or none.
class TestWindowExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfIsWrittenAndOffered();
    void dataIsWritten();
    void columnsAreChosenAndRemembered();
    void onlyTheListedGroupsAreWritten();
    void groupsAreCopied();
    void manyGroupsAreCopiedWhole();
    void groupsAndPersonsAreHandedOut();
    void unwritablePlaceIsTold();
    void stoppedJobLeavesTheOldFile();
    void failedJobLeavesTheOldFile();
};

void TestWindowExport::pdfIsWrittenAndOffered()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.files.answer = fixture.path(u"groups.pdf"_s);
    fixture.trigger(u"actionExportPdf"_s);
    QTRY_COMPARE(fixture.page().messages().text(), u"“groups.pdf” is ready."_s);
    QVERIFY(fixture.files.lastRequest.suggestion.endsWith(u".pdf"_s));
    QVERIFY(bytesOf(fixture.files.answer).startsWith("%PDF-1."));
    QTest::mouseClick(fixture.find<QPushButton>(u"openExportPushButton"_s), Qt::LeftButton);
    QCOMPARE(fixture.opener.opened, QList<QUrl>{QUrl::fromLocalFile(fixture.files.answer)});
    // What was chosen closes the message.
    fixture.trigger(u"actionExportPdf"_s);
    QTRY_COMPARE(fixture.page().messages().text(), u"“groups.pdf” is ready."_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"revealExportPushButton"_s), Qt::LeftButton);
    QCOMPARE(fixture.opener.revealed, QStringList{fixture.files.answer});
    QCOMPARE(fixture.settings().exportFolder(), QFileInfo(fixture.files.answer).absolutePath());
}

void TestWindowExport::dataIsWritten()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.files.answer = fixture.path(u"groups.json"_s);
    chooseFormat(fixture, widgets::DataFormat::Json);
    QTest::keyClick(dataDialog(fixture), Qt::Key_Return);
    QTRY_COMPARE(fixture.page().messages().text(), u"“groups.json” is ready."_s);
    QVERIFY(fixture.files.lastRequest.suggestion.endsWith(u".json"_s));
    QFile file(fixture.files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = exchange::readJson(file);
    QVERIFY(content.hasValue());
    QCOMPARE(content->groups.size(), 9);
}

void TestWindowExport::columnsAreChosenAndRemembered()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.files.answer = fixture.path(u"groups.csv"_s);
    chooseFormat(fixture, widgets::DataFormat::Csv);
    auto *columns = dataDialog(fixture)->findChild<QListWidget *>(u"exportColumnsList"_s);
    auto *accept = dataDialog(fixture)->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTest::mouseClick(dataDialog(fixture)->findChild<QPushButton *>(u"noColumnPushButton"_s), Qt::LeftButton);
    QVERIFY(!accept->isEnabled());
    columns->setFocus();
    for (const QString &name : {u"Nom"_s, u"Statut"_s}) {
        columns->setCurrentItem(columns->findItems(name, Qt::MatchExactly).constFirst());
        QTest::keyClick(columns, Qt::Key_Space);
    }
    for (int step = 0; step < 3; ++step)
        QTest::mouseClick(dataDialog(fixture)->findChild<QPushButton *>(u"columnUpPushButton"_s), Qt::LeftButton);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(fixture.page().messages().text(), u"“groups.csv” is ready."_s);
    QVERIFY2(bytesOf(fixture.files.answer).startsWith("Statut,Nom\r\n"), bytesOf(fixture.files.answer).left(40));
    QTRY_VERIFY(!dataDialog(fixture));
    fixture.trigger(u"actionExportData"_s);
    QCOMPARE(dataDialog(fixture)->wanted().columns,
             (QList<exchange::TableColumn>{exchange::TableColumn::Status, exchange::TableColumn::NameFrench}));
    QCOMPARE(dataDialog(fixture)->wanted().format, widgets::DataFormat::Csv);
}

void TestWindowExport::onlyTheListedGroupsAreWritten()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.page().list().search(u"acttes"_s);
    QTRY_COMPARE(fixture.listedNames(), QStringList{u"ACTTES"_s});
    fixture.files.answer = fixture.path(u"groups.ods"_s);
    chooseFormat(fixture, widgets::DataFormat::Ods);
    auto *groups = dataDialog(fixture)->findChild<QComboBox *>(u"dataGroupsComboBox"_s);
    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_Down);
    QCOMPARE(groups->currentText(), u"those the list shows now (1)"_s);
    QTest::mouseClick(dataDialog(fixture)->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                      Qt::LeftButton);
    QTRY_COMPARE(fixture.page().messages().text(), u"“groups.ods” is ready."_s);
    QFile file(fixture.files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto proposal = exchange::readProposal(file, exchange::SourceFormat::Ods, {});
    QVERIFY(proposal.hasValue());
    QCOMPARE(proposal->groups.size(), 1);
}

void TestWindowExport::groupsAreCopied()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.page().list().focusList();
    QTest::keyClick(&fixture.page().list().listView(), Qt::Key_A, Qt::ControlModifier);
    fixture.trigger(u"actionCopyMarkdown"_s);
    QCOMPARE(fixture.page().messages().text(), u"9 groups copied."_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"# ACTTES"_s));
    fixture.trigger(u"actionCopyTable"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Identifiant\tNom\t"_s));
    fixture.trigger(u"actionCopyGroup"_s);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"# ACTTES"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"ACTTES"_s));
}

void TestWindowExport::manyGroupsAreCopiedWhole()
{
    support::WindowFixture fixture;
    const QString file = fixture.path(u"many.annuaire"_s);
    QVERIFY(support::generateDirectory(file, 700, 3));
    fixture.start(file);
    QTRY_COMPARE(fixture.listedNames().size(), 700);
    fixture.page().list().focusList();
    QTest::keyClick(&fixture.page().list().listView(), Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"before"_s);
    fixture.trigger(u"actionCopyTable"_s);
    QCOMPARE(fixture.page().messages().text(), u"Copying 700 groups…"_s);
    QTRY_COMPARE(fixture.page().messages().text(), u"700 groups copied."_s);
    const QString table = QGuiApplication::clipboard()->text();
    QBuffer buffer;
    buffer.setData(table.toUtf8());
    buffer.open(QIODevice::ReadOnly);
    const auto read = exchange::readProposal(buffer, exchange::SourceFormat::Csv, {});
    QVERIFY(read.hasValue());
    QCOMPARE(read->groups.size(), 700);

    fixture.trigger(u"actionCopyMarkdown"_s);
    QTest::mouseClick(fixture.page().messages().findChild<QAbstractButton *>(u"stopCopyingButton"_s), Qt::LeftButton);
    QTest::qWait(300);
    QCOMPARE(QGuiApplication::clipboard()->text(), table);
    widgets::HandingOut handingOut(fixture.session());
    QSignalSpy refused(&handingOut, &widgets::HandingOut::tooManyToDrag);
    QVERIFY(!handingOut.groupData(fixture.page().list().selectedGroups()));
    QCOMPARE(refused.size(), 1);
}

void TestWindowExport::groupsAndPersonsAreHandedOut()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::HandingOut handingOut(fixture.session());
    const std::unique_ptr<QMimeData> group(handingOut.groupData({fixture.page().list().currentGroup()}));
    QVERIFY(group);
    const QString path = group->urls().constFirst().toLocalFile();
    QVERIFY(path.endsWith(u".md"_s));
    QCOMPARE(QString::fromUtf8(bytesOf(path)), group->text());
    const auto shown = fixture.session().group(fixture.page().list().currentGroup());
    QVERIFY(group->text().contains(shown->name.french));
    const std::unique_ptr<QMimeData> person(handingOut.personData(domain::PersonId(1)));
    QVERIFY(person);
    QVERIFY(person->urls().constFirst().toLocalFile().endsWith(u".vcf"_s));
    QVERIFY(person->data(u"text/vcard"_s).startsWith("BEGIN:VCARD\r\n"));
    QVERIFY(!handingOut.personData(domain::PersonId(99'999)));
    QVERIFY(!handingOut.groupData({}));
}

void TestWindowExport::unwritablePlaceIsTold()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.files.answer = fixture.path(u"nowhere/groups.pdf"_s);
    fixture.trigger(u"actionExportPdf"_s);
    QTRY_VERIFY(fixture.page().messages().text().contains(u"could not be written"_s));
    QCOMPARE(fixture.page().messages().tone(), widgets::Tone::Error);
}

void TestWindowExport::stoppedJobLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QSemaphore writing;
    QSemaphore goOn;
    widgets::ExportJob job(readyContent(), path,
                           [&](const domain::DirectoryContent &, QIODevice &device,
                               const publishing::Progress &progress) -> domain::Result<void> {
                               device.write("half");
                               writing.release();
                               goOn.acquire();
                               if (!progress(1, 2))
                                   return domain::Error{domain::ErrorKind::Cancelled, u"stopped"_s, {}};
                               return {};
                           });
    QSignalSpy failed(&job, &widgets::ExportJob::failed);
    QSignalSpy succeeded(&job, &widgets::ExportJob::succeeded);
    const bool started = QTest::qWaitFor([&writing] { return writing.tryAcquire(); });
    job.cancel();
    goOn.release();
    QVERIFY(started);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<domain::Error>().kind, domain::ErrorKind::Cancelled);
    QVERIFY(succeeded.isEmpty());
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestWindowExport::failedJobLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    widgets::ExportJob job(
        readyContent(), path,
        [](const domain::DirectoryContent &, QIODevice &device, const publishing::Progress &) -> domain::Result<void> {
            device.write("half");
            return domain::Error{domain::ErrorKind::Internal, u"broken"_s, {}};
        });
    QSignalSpy failed(&job, &widgets::ExportJob::failed);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<domain::Error>().message, u"broken"_s);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

QTEST_MAIN(TestWindowExport)
#include "tst_windowexport.moc"

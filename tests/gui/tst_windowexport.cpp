// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonreader.h"
#include "models/directorysession.h"
#include "widgets/exportdialog.h"
#include "widgets/exportjob.h"
#include "widgets/messagebar.h"
#include "windowfixture.h"

#include <QDir>
#include <QFile>
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

} // namespace

/// Publish ▸ Export: a whole file or none.
class TestWindowExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfIsWrittenAndOffered();
    void dataIsWritten();
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
    QTest::mouseClick(fixture.find<QPushButton>(u"revealExportPushButton"_s), Qt::LeftButton);
    QCOMPARE(fixture.opener.revealed, QStringList{fixture.files.answer});
    QCOMPARE(fixture.settings().exportFolder(), QFileInfo(fixture.files.answer).absolutePath());
}

void TestWindowExport::dataIsWritten()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.files.answer = fixture.path(u"groups.json"_s);
    fixture.trigger(u"actionExportData"_s);
    QTest::keyClick(fixture.window().findChild<widgets::ExportDialog *>(), Qt::Key_Return);
    QTRY_COMPARE(fixture.page().messages().text(), u"“groups.json” is ready."_s);
    QFile file(fixture.files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = exchange::readJson(file);
    QVERIFY(content.hasValue());
    QCOMPARE(content->groups.size(), 9);
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

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messagebar.h"
#include "widgets/publish/pdfpages.h"
#include "widgets/publish/publishpage.h"
#include "windowfixture.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// Says to the copy of this test what became of its module.
constexpr auto moduleVariable = "ANNUAIRE_TEST_MODULE";

} // namespace

/// The page that shows a document where the module that draws its pages is not what it should be.
class TestPreviewModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missingModuleIsTold_data();
    void missingModuleIsTold();

private:
    void tellsAndExports(const QString &module);
};

void TestPreviewModule::initTestCase()
{
    if (!widgets::PdfPages::canDraw() && !qEnvironmentVariableIsSet(moduleVariable))
        QSKIP("built without poppler-qt6: there is no preview");
}

void TestPreviewModule::missingModuleIsTold_data()
{
    QTest::addColumn<QString>("module");
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("broken") << u"broken"_s;
}

/// Where the program looks is where it lies: this test runs a copy of itself from a folder of its own.
void TestPreviewModule::missingModuleIsTold()
{
    QFETCH(const QString, module);
    if (qEnvironmentVariable(moduleVariable) == module) {
        tellsAndExports(module);
        return;
    }
    const QTemporaryDir folder;
    const QString program = folder.filePath(QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), program));
    if (module == "broken"_L1) {
        QFile file(folder.filePath(widgets::PdfPages::moduleName()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no module");
    }
    QProcess copy;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(moduleVariable), module);
    copy.setProcessEnvironment(environment);
    copy.setProcessChannelMode(QProcess::MergedChannels);
    copy.start(program, {u"missingModuleIsTold:"_s + module});
    QVERIFY(copy.waitForFinished(120'000));
    const QByteArray output = copy.readAll();
    QVERIFY2(copy.exitStatus() == QProcess::NormalExit && copy.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("3 passed, 0 failed, 0 skipped"), output.constData());
}

void TestPreviewModule::tellsAndExports(const QString &module)
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(u"actionPublish"_s);
    QTRY_VERIFY(fixture.page().publishPage().isUpToDate());
    auto *told = fixture.find<QWidget>(u"noPreview"_s);
    const auto says = [told](const QString &words) {
        const QList<QLabel *> labels = told->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    if (module == "broken"_L1)
        QTRY_VERIFY(says(u"The pages cannot be drawn here"_s));
    QVERIFY(says(widgets::PdfPages::moduleName()));
    QVERIFY(says(u"Exporting works as always"_s));
    auto *print = fixture.find<QAction>(u"actionPrint"_s);
    QVERIFY(!print->isVisible() || !print->isEnabled());
    fixture.files.answer = fixture.path(u"groups.pdf"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"publishPdfPushButton"_s), Qt::LeftButton);
    QTRY_COMPARE(fixture.page().messages().text(), u"“groups.pdf” is ready."_s);
    QFile file(fixture.files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), fixture.page().publishPage().pdf());
}

QTEST_MAIN(TestPreviewModule)
#include "tst_previewmodule.moc"

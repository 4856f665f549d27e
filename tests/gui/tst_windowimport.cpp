// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/import/importdialog.h"
#include "widgets/import/pagereadingmodel.h"
#include "widgets/import/planmodel.h"
#include "widgets/messagebar.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const char *const page = "# Liste des groupes\n\n## ACTTES\n\nUn texte nouveau.\n\n"
                         "Animatrices : Geneviève Fontaine et Nicole Alix\n\n## Groupe neuf\n\nTexte.\n\n"
                         "Animateur : Philippe Eynaud\n";

/// The window with the dialog open.
class ImportFixture : public support::WindowFixture
{
public:
    ImportFixture()
    {
        startWithSample();
        trigger(u"actionImport"_s);
    }
    [[nodiscard]] widgets::ImportDialog *dialog() const { return window().findChild<widgets::ImportDialog *>(); }
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return dialog() ? dialog()->findChild<T *>(name) : nullptr;
    }
    void click(const QString &name) const
    {
        auto *button = part<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
        QVERIFY2(button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Chooses a file with these bytes.
    void choose(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        files.answer = file.fileName();
        click(u"chooseSourcePushButton"_s);
    }
    [[nodiscard]] bool shows(const QString &view) const
    {
        return QTest::qWaitFor([&] { return part<QWidget>(view) && part<QWidget>(view)->isVisible(); });
    }
    [[nodiscard]] QStringList planRows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = part<QTreeView>(u"planTreeView"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->index(row, 0).data().toString() + u": "_s + model->index(row, 1).data().toString();
        return rows;
    }
};

} // namespace

class TestWindowImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListBecomesANewDirectory();
    void pageIsReadPlannedImportedAndUndone();
    void aRefusedFieldStaysAsItIs();
    void thePublishedPageIsNamedSplitAndJoined();
    void aTableIsCorrectedByHand();
    void namesAreGivenOneAfterTheOther();
    void rowsAreReachedWithoutChange();
    void rowsInDoubtAreAnswered();
    void errorsNeedAWord();
    void pastedTextIsRead();
    void whatCannotBeReadIsTold();
    void leavingAsksWhenSomethingWouldBeLost();
    void oursIsRightGivesTextForThePage();
    void modelsHoldTheRules();
};

void TestWindowImport::aListBecomesANewDirectory()
{
    support::WindowFixture fixture;
    fixture.start();
    fixture.files.answer = fixture.path(u"new.annuaire"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"importIntoNewPushButton"_s), Qt::LeftButton);
    QTRY_VERIFY(fixture.window().findChild<widgets::ImportDialog *>());
    QVERIFY(fixture.listedNames().isEmpty());
}

void TestWindowImport::pageIsReadPlannedImportedAndUndone()
{
    ImportFixture fixture;
    fixture.choose(u"page.md"_s, page);
    QVERIFY(fixture.shows(u"pageTreeView"_s));
    QCOMPARE(fixture.part<QTreeView>(u"pageTreeView"_s)->model()->rowCount(), 2);
    fixture.click(u"importNextPushButton"_s);
    QVERIFY(fixture.shows(u"planTreeView"_s));
    QCOMPARE(fixture.planRows(), (QStringList{u"ACTTES: Changed group"_s, u"Groupe neuf: New group"_s}));
    fixture.click(u"importNextPushButton"_s);
    QTRY_COMPARE(fixture.page().messages().text(), u"Imported: 1 new, 1 changed."_s);
    QTRY_VERIFY(fixture.listedNames().contains(u"Groupe neuf"_s));
    QTRY_VERIFY(!fixture.dialog());
    QTest::mouseClick(fixture.find<QPushButton>(u"undoPushButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!fixture.listedNames().contains(u"Groupe neuf"_s));
}

void TestWindowImport::aRefusedFieldStaysAsItIs()
{
    ImportFixture fixture;
    fixture.choose(u"page.md"_s, page);
    QVERIFY(fixture.shows(u"pageTreeView"_s));
    fixture.click(u"importNextPushButton"_s);
    QVERIFY(fixture.shows(u"planTreeView"_s));
    auto *tree = fixture.part<QTreeView>(u"planTreeView"_s);
    const QModelIndex group = tree->model()->index(0, 0);
    tree->setCurrentIndex(tree->model()->index(0, 0, group));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(tree->model()->index(0, 0, tree->model()->index(0, 0)).data(Qt::CheckStateRole).toInt(),
             int(Qt::Unchecked));
    QTRY_COMPARE(fixture.planRows().first(), u"ACTTES: Unchanged"_s);
    fixture.click(u"importNextPushButton"_s);
    QTRY_COMPARE(fixture.page().messages().text(), u"Imported: 1 new, 0 changed."_s);
}

void TestWindowImport::thePublishedPageIsNamedSplitAndJoined()
{
    ImportFixture fixture;
    QFile file(QStringLiteral(ANNUAIRE_SOURCE_DIR "/tests/data/liste-des-groupes.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    fixture.choose(u"liste.txt"_s, file.readAll());
    QVERIFY(fixture.shows(u"pageTreeView"_s));
    auto *tree = fixture.part<QTreeView>(u"pageTreeView"_s);
    auto *model = static_cast<widgets::PageReadingModel *>(tree->model());
    const int blocks = model->rowCount();
    QCOMPARE(model->namelessCount(), blocks);
    fixture.click(u"nextNamelessPushButton"_s);
    auto *name = fixture.part<QLineEdit>(u"blockNameLineEdit"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Comptabilite"_s);
    const int named = model->blockOf(tree->currentIndex());
    QCOMPARE(model->reading().blocks[named].name, u"Comptabilite"_s);
    QCOMPARE(model->namelessCount(), blocks - 1);
    // Cut the last phrase off, and put it back.
    const QModelIndex group = model->blockIndex(named);
    QVERIFY(model->rowCount(group) > 1);
    tree->setCurrentIndex(model->index(1, 0, group));
    fixture.click(u"splitBlockPushButton"_s);
    QCOMPARE(model->rowCount(), blocks + 1);
    fixture.click(u"joinBlockPushButton"_s);
    QCOMPARE(model->rowCount(), blocks);
    QCOMPARE(model->reading().blocks[named].name, u"Comptabilite"_s);
    // Without names, texts that begin the same say which groups they may be.
    fixture.click(u"importNextPushButton"_s);
    QVERIFY(fixture.shows(u"planTreeView"_s));
    auto *plan = fixture.part<QTreeView>(u"planTreeView"_s);
    plan->setCurrentIndex(plan->model()->index(plan->model()->rowCount() - 1, 0));
    auto *answer = fixture.part<QComboBox>(u"planAnswerComboBox"_s);
    QVERIFY(answer->isVisible());
    QVERIFY2(answer->itemText(1).contains(u"its text begins the same"_s), qPrintable(answer->itemText(1)));
}

void TestWindowImport::aTableIsCorrectedByHand()
{
    ImportFixture fixture;
    fixture.choose(u"t.csv"_s, "Quoi;Qui\nGroupe du midi;Julie Lequin\n");
    QVERIFY(fixture.shows(u"columnMappingView"_s));
    auto *columns = fixture.part<QTableView>(u"columnMappingView"_s);
    auto *delimiter = fixture.part<QComboBox>(u"delimiterComboBox"_s);
    QCOMPARE(delimiter->currentText(), u"semicolon"_s);
    delimiter->setFocus();
    QTest::keyClick(delimiter, Qt::Key_Down); // comma: one column
    QTRY_COMPARE(columns->model()->rowCount(), 1);
    QTest::keyClick(delimiter, Qt::Key_Up);
    QTRY_COMPARE(columns->model()->rowCount(), 2);
    // Nothing is called a name: the reader says so, the hand puts it right.
    fixture.click(u"importNextPushButton"_s);
    QTRY_VERIFY(fixture.dialog()->findChild<widgets::MessageBar *>()->text().contains(u"No column"_s));
    for (int row = 0; row < 2; ++row) {
        const QModelIndex meaning = columns->model()->index(row, 2);
        columns->setCurrentIndex(meaning);
        columns->edit(meaning);
        auto *box = columns->findChild<QComboBox *>(u"columnMeaningComboBox"_s);
        QVERIFY(box);
        box->setCurrentIndex(box->findText(row == 0 ? u"Name"_s : u"Facilitators"_s));
        QTest::keyClick(box, Qt::Key_Return);
        columns->setFocus();
        QTRY_COMPARE(meaning.data().toString(), row == 0 ? u"Name"_s : u"Facilitators"_s);
        QTRY_VERIFY(!columns->findChild<QComboBox *>(u"columnMeaningComboBox"_s));
    }
    fixture.click(u"importNextPushButton"_s);
    QVERIFY(fixture.shows(u"planTreeView"_s));
    QCOMPARE(fixture.planRows(), QStringList{u"Groupe du midi: New group"_s});
}

void TestWindowImport::namesAreGivenOneAfterTheOther()
{
    ImportFixture fixture;
    fixture.choose(u"t.txt"_s, "Un premier texte.\n\nAnimateur : Ada\n\nUn autre texte.\n\nAnimateur : Bob\n");
    QVERIFY(fixture.shows(u"pageTreeView"_s));
    const auto *model = static_cast<widgets::PageReadingModel *>(fixture.part<QTreeView>(u"pageTreeView"_s)->model());
    QCOMPARE(model->namelessCount(), 2);
    fixture.click(u"nextNamelessPushButton"_s);
    auto *name = fixture.part<QLineEdit>(u"blockNameLineEdit"_s);
    QCOMPARE(model->nextNameless(-1), 0);
    QTest::keyClicks(name, u"Premier"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), QString());
    QTest::keyClicks(name, u"Second"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(model->reading().blocks[0].name, u"Premier"_s);
    QCOMPARE(model->reading().blocks[1].name, u"Second"_s);
    QVERIFY(fixture.part<QPlainTextEdit>(u"phrasePlainTextEdit"_s)->isEnabled());
}

void TestWindowImport::rowsAreReachedWithoutChange()
{
    ImportFixture fixture;
    fixture.choose(u"t.csv"_s, "Nom;Qui;Statut\nGroupe du midi;Julie Lequin;actif\n");
    QVERIFY(fixture.shows(u"columnMappingView"_s));
    auto *columns = fixture.part<QTableView>(u"columnMappingView"_s);
    columns->setFocus();
    for (int row = 0; row < 2; ++row)
        QTest::keyClick(columns, Qt::Key_Down);
    QCOMPARE(columns->currentIndex(), columns->model()->index(2, 2));
    QCOMPARE(columns->model()->index(1, 2).data().toString(), u"Kept in the note"_s);
    QTest::mouseClick(columns->viewport(), Qt::LeftButton, {},
                      columns->visualRect(columns->model()->index(1, 0)).center());
    QCOMPARE(columns->currentIndex(), columns->model()->index(1, 2));
    QTest::keyClick(columns, Qt::Key_F);
    auto *box = columns->findChild<QComboBox *>(u"columnMeaningComboBox"_s);
    QVERIFY(box);
    QTest::keyClicks(box, u"acil"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(columns->model()->index(1, 2).data().toString(), u"Facilitators"_s);
}

void TestWindowImport::rowsInDoubtAreAnswered()
{
    ImportFixture fixture;
    fixture.choose(u"t.csv"_s, "Nom;Statut\nPlateforme en communs;clos\n");
    QVERIFY(fixture.shows(u"columnMappingView"_s));
    fixture.click(u"importNextPushButton"_s);
    QVERIFY(fixture.shows(u"planTreeView"_s));
    QCOMPARE(fixture.planRows(), QStringList{u"Plateforme en communs: Needs an answer"_s});
    QVERIFY(!fixture.part<QPushButton>(u"importNextPushButton"_s)->isEnabled());
    auto *answer = fixture.part<QComboBox>(u"planAnswerComboBox"_s);
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Down); // it is that one
    QTRY_COMPARE(fixture.planRows(), QStringList{u"Plateforme en communs: Changed group"_s});
    QVERIFY(fixture.part<QPushButton>(u"importNextPushButton"_s)->isEnabled());
}

void TestWindowImport::errorsNeedAWord()
{
    ImportFixture fixture;
    fixture.choose(u"t.csv"_s, "Nom;Statut\nA;actif\nB;bizarre\n");
    QVERIFY(fixture.shows(u"columnMappingView"_s));
    fixture.click(u"importNextPushButton"_s);
    QVERIFY(fixture.shows(u"planTreeView"_s));
    auto *next = fixture.part<QPushButton>(u"importNextPushButton"_s);
    QVERIFY(!next->isEnabled());
    QVERIFY(fixture.part<QLabel>(u"planSummaryLabel"_s)->text().contains(u"1 row has errors."_s));
    QTest::keyClick(fixture.part<QCheckBox>(u"importRestCheckBox"_s), Qt::Key_Space);
    QVERIFY(next->isEnabled());
}

void TestWindowImport::pastedTextIsRead()
{
    ImportFixture fixture;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(page));
    fixture.click(u"pasteSourcePushButton"_s);
    QVERIFY(fixture.shows(u"pageTreeView"_s));
    fixture.click(u"importBackPushButton"_s);
    auto *text = fixture.part<QPlainTextEdit>(u"sourcePlainTextEdit"_s);
    text->setPlainText(u"Nom\tStatut\nGroupe du midi\tactif\n"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.shows(u"columnMappingView"_s));
}

void TestWindowImport::whatCannotBeReadIsTold()
{
    ImportFixture fixture;
    fixture.choose(u"x.json"_s, "groups:\n  - a\n");
    auto *messages = fixture.dialog()->findChild<widgets::MessageBar *>();
    QTRY_VERIFY2(messages->text().contains(u"line 1, column 2"_s), qPrintable(messages->text()));
    QVERIFY(fixture.part<QWidget>(u"sourcePane"_s)->isVisible());
}

void TestWindowImport::leavingAsksWhenSomethingWouldBeLost()
{
    ImportFixture fixture;
    QTest::keyClick(fixture.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!fixture.dialog());
    fixture.trigger(u"actionImport"_s);
    fixture.choose(u"page.md"_s, page);
    QVERIFY(fixture.shows(u"pageTreeView"_s));
    auto *tree = fixture.part<QTreeView>(u"pageTreeView"_s);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(tree->currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::keyClick(fixture.dialog(), Qt::Key_Escape);
    QVERIFY(fixture.dialog());
    fixture.click(u"leaveImportPushButton"_s);
    QTRY_VERIFY(!fixture.dialog());
}

void TestWindowImport::oursIsRightGivesTextForThePage()
{
    ImportFixture fixture;
    fixture.choose(u"page.md"_s, page);
    QVERIFY(fixture.shows(u"pageTreeView"_s));
    fixture.click(u"importNextPushButton"_s);
    QVERIFY(fixture.shows(u"planTreeView"_s));
    fixture.click(u"oursIsRightPushButton"_s);
    QTRY_COMPARE(fixture.planRows().first(), u"ACTTES: Left out"_s);
    fixture.click(u"takeTheirsPushButton"_s);
    QTRY_COMPARE(fixture.planRows().first(), u"ACTTES: Changed group"_s);
    auto *tree = fixture.part<QTreeView>(u"planTreeView"_s);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    fixture.click(u"oursIsRightPushButton"_s);
    QTRY_COMPARE(fixture.planRows().first(), u"ACTTES: Unchanged"_s);
    fixture.click(u"copyCorrectionsPushButton"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"ACTTES\n"_s), qPrintable(copied));
    QVERIFY(copied.contains(u"instead of “Un texte nouveau.”"_s));
    QVERIFY(copied.contains(u"Not on the page:"_s));
}

void TestWindowImport::modelsHoldTheRules()
{
    widgets::PageReadingModel reading;
    QAbstractItemModelTester readingTester(&reading, QAbstractItemModelTester::FailureReportingMode::QtTest);
    reading.setReading(*exchange::readPage(page, exchange::PageFormat::Markdown));
    QVERIFY(reading.setData(reading.index(0, 0), u"Autre nom"_s));
    QCOMPARE(reading.index(0, 0).data().toString(), u"Autre nom"_s);
    QVERIFY(reading.split(0, 1));
    QCOMPARE(reading.rowCount(), 3);
    QVERIFY(!reading.split(0, 0));
    QVERIFY(reading.joinWithPrevious(1));
    QVERIFY(!reading.joinWithPrevious(0));
    reading.setAllAccepted(false);
    QVERIFY(exchange::proposalOf(reading.reading()).groups.isEmpty());

    widgets::PlanModel plan;
    QAbstractItemModelTester planTester(&plan, QAbstractItemModelTester::FailureReportingMode::QtTest);
    reading.setAllAccepted(true);
    const auto planned = std::make_shared<models::PlannedImport>();
    planned->plan = domain::planImport({}, exchange::proposalOf(reading.reading()), {});
    planned->untold = {{domain::GroupId(7), u"Ailleurs"_s, domain::GroupStatus::Active}};
    plan.setPlan(planned);
    QCOMPARE(plan.rowCount(), 5); // two groups, three persons
    plan.setShown(widgets::PlanModel::Shown::Everything);
    QCOMPARE(plan.rowCount(), 6);
    QSignalSpy chosen(&plan, &widgets::PlanModel::choicesChanged);
    QVERIFY(plan.setData(plan.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!plan.setData(plan.index(5, 0), Qt::Unchecked, Qt::CheckStateRole));
    plan.setShown(widgets::PlanModel::Shown::OnlyHere);
    QCOMPARE(plan.index(0, 0).data().toString(), u"Ailleurs"_s);
}

QTEST_MAIN(TestWindowImport)
#include "tst_windowimport.moc"

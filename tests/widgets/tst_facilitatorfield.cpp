// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeformdirectory.h"
#include "typing.h"
#include "widgets/form/facilitatorchip.h"
#include "widgets/form/facilitatorfield.h"
#include "widgets/form/fieldmessage.h"
#include "widgets/form/newpersonpanel.h"
#include "widgets/form/suggestionlist.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::FacilitatorChip;
using widgets::FacilitatorField;

class TestFacilitatorField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knownPersonIsOfferedAndPicked();
    void accentsAndCaseAreFolded();
    void newPersonIsMadeOnlyWhenSaid();
    void unpickedNameIsAProblem();
    void escapeClosesTheSuggestions();
    void arrowsReorder();
    void draggingReorders();
    void deleteRemoves();
    void typingOnAChipGoesToTheLine();
    void endedFacilitationMovesToBefore();
    void badPeriodIsAProblem();
    void badPeriodErasesNothing();
    void sameFacilitatorIsNamedOnce();
    void lineIsPrinted();

private:
    [[nodiscard]] QLineEdit *line() const { return m_field->findChild<QLineEdit *>(u"facilitatorLineEdit"_s); }
    [[nodiscard]] widgets::SuggestionList *suggestions() const
    {
        return m_field->findChild<widgets::SuggestionList *>();
    }
    [[nodiscard]] FacilitatorChip *chip(const QString &name) const;
    [[nodiscard]] QList<qint64> persons() const;
    [[nodiscard]] QString hint() const;

    std::unique_ptr<FakeFormDirectory> m_directory;
    std::unique_ptr<FacilitatorField> m_field;
};

void TestFacilitatorField::init()
{
    m_directory = std::make_unique<FakeFormDirectory>();
    m_field = std::make_unique<FacilitatorField>();
    m_field->setDirectory(*m_directory);
    m_field->load(m_directory->groups.value(9));
    m_field->resize(500, 300);
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    m_field->activateWindow();
    line()->setFocus();
    QTRY_VERIFY(line()->hasFocus());
}

void TestFacilitatorField::cleanup()
{
    m_field.reset();
    m_directory.reset();
}

FacilitatorChip *TestFacilitatorField::chip(const QString &name) const
{
    for (FacilitatorChip *each : m_field->findChildren<FacilitatorChip *>()) {
        if (each->text() == name && !each->isHidden())
            return each;
    }
    return nullptr;
}

QList<qint64> TestFacilitatorField::persons() const
{
    domain::WorkGroup group;
    m_field->store(group);
    QList<qint64> ids;
    for (const domain::Facilitation &each : std::as_const(group.facilitations))
        ids.append(each.personId.value());
    return ids;
}

QString TestFacilitatorField::hint() const
{
    // The field's own message is the one that describes its line.
    return line()->accessibleDescription();
}

void TestFacilitatorField::knownPersonIsOfferedAndPicked()
{
    QSignalSpy edited(m_field.get(), &widgets::FormField::edited);
    typeText(line(), u"nic"_s);
    QVERIFY(suggestions()->isVisible());
    QCOMPARE(suggestions()->count(), 2);
    QCOMPARE(suggestions()->item(0)->text(), u"Nicole Alix"_s);
    QVERIFY(suggestions()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"ACTTES"_s));
    QVERIFY(suggestions()->item(1)->text().contains(u"nic"_s));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(persons(), (QList<qint64>{1, 2, 3}));
    QVERIFY(line()->text().isEmpty());
    QVERIFY(!suggestions()->isVisible());
    QVERIFY(chip(u"Nicole Alix"_s));
    QVERIFY(!edited.isEmpty());
}

void TestFacilitatorField::accentsAndCaseAreFolded()
{
    QTest::mouseClick(chip(u"Fanélie Carrey Conte"_s)->findChild<QWidget *>(u"removeButton"_s), Qt::LeftButton);
    QCOMPARE(persons(), QList<qint64>{2});
    line()->setFocus();
    typeText(line(), u"FANELIE"_s);
    QCOMPARE(suggestions()->item(0)->text(), u"Fanélie Carrey Conte"_s);
    QTest::keyClick(line(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(persons(), (QList<qint64>{2, 1}));
}

void TestFacilitatorField::newPersonIsMadeOnlyWhenSaid()
{
    typeText(line(), u"Zoé"_s);
    QCOMPARE(suggestions()->count(), 1);
    QTest::keyClick(line(), Qt::Key_Return);
    auto *panel = m_field->findChild<widgets::NewPersonPanel *>();
    QVERIFY(panel->isVisible());
    QCOMPARE(persons(), (QList<qint64>{1, 2}));
    QVERIFY(m_field->newPersons().isEmpty());
    typeText(panel->findChild<QLineEdit *>(u"nameLineEdit"_s), u" Exemple"_s);
    QTest::mouseClick(panel->findChild<QRadioButton *>(u"feminineRadioButton"_s), Qt::LeftButton, {}, QPoint(5, 5));
    QTest::keyClick(panel->findChild<QLineEdit *>(u"nameLineEdit"_s), Qt::Key_Return);
    QVERIFY(!panel->isVisible());
    QCOMPARE(persons(), (QList<qint64>{1, 2, -1}));
    QCOMPARE(m_field->newPersons().size(), 1);
    QCOMPARE(m_field->newPersons().constFirst().displayName, u"Zoé Exemple"_s);
    QCOMPARE(m_field->newPersons().constFirst().gender, domain::Gender::Feminine);
    QTest::keyClick(chip(u"Zoé Exemple"_s), Qt::Key_Delete);
    QVERIFY(m_field->newPersons().isEmpty());
}

void TestFacilitatorField::unpickedNameIsAProblem()
{
    typeText(line(), u"nic"_s);
    QCOMPARE(m_field->pendingProblems().size(), 1);
    QVERIFY(m_field->pendingProblems().constFirst().message.contains(u"nic"_s));
    m_field->focusOn(domain::Field::Facilitators, -1);
    QVERIFY(hint().contains(u"nic"_s));
    line()->clear();
    QVERIFY(m_field->pendingProblems().isEmpty());
}

void TestFacilitatorField::escapeClosesTheSuggestions()
{
    typeText(line(), u"nic"_s);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(suggestions()->currentRow(), 1);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(suggestions()->currentRow(), 0);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!suggestions()->isVisible());
    QCOMPARE(line()->text(), u"nic"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(persons(), (QList<qint64>{1, 2}));
}

void TestFacilitatorField::arrowsReorder()
{
    QTest::keyClick(line(), Qt::Key_Left);
    QVERIFY(chip(u"Philippe Eynaud"_s)->hasFocus());
    QTest::keyClick(chip(u"Philippe Eynaud"_s), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(persons(), (QList<qint64>{2, 1}));
    QVERIFY(chip(u"Philippe Eynaud"_s)->hasFocus());
    QTest::keyClick(chip(u"Philippe Eynaud"_s), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(persons(), (QList<qint64>{2, 1}));
    QTest::keyClick(chip(u"Philippe Eynaud"_s), Qt::Key_Right);
    QVERIFY(chip(u"Fanélie Carrey Conte"_s)->hasFocus());
    QTest::keyClick(chip(u"Fanélie Carrey Conte"_s), Qt::Key_Right);
    QVERIFY(line()->hasFocus());
}

void TestFacilitatorField::draggingReorders()
{
    FacilitatorChip *first = chip(u"Fanélie Carrey Conte"_s);
    const QPoint start = first->rect().center() - QPoint(20, 0);
    const QPoint end = first->mapFromGlobal(chip(u"Philippe Eynaud"_s)->mapToGlobal(QPoint(20, 10)));
    QTest::mousePress(first, Qt::LeftButton, {}, start);
    QTest::mouseMove(first, start + QPoint(15, 0));
    QTest::mouseMove(first, end);
    QTest::mouseRelease(first, Qt::LeftButton, {}, end);
    QCOMPARE(persons(), (QList<qint64>{2, 1}));
}

void TestFacilitatorField::deleteRemoves()
{
    QTest::keyClick(line(), Qt::Key_Backspace);
    QVERIFY(chip(u"Philippe Eynaud"_s)->hasFocus());
    QTest::keyClick(chip(u"Philippe Eynaud"_s), Qt::Key_Delete);
    QCOMPARE(persons(), QList<qint64>{1});
    QTest::keyClick(chip(u"Fanélie Carrey Conte"_s), Qt::Key_Backspace);
    QVERIFY(persons().isEmpty());
    QVERIFY(line()->hasFocus());
}

void TestFacilitatorField::typingOnAChipGoesToTheLine()
{
    const QList<qint64> before = persons();
    QTest::keyClick(line(), Qt::Key_Backspace);
    auto *focused = qobject_cast<FacilitatorChip *>(QApplication::focusWidget());
    QVERIFY(focused);
    typeText(focused, u"j"_s);
    QVERIFY(line()->hasFocus());
    typeText(line(), u"ul"_s);
    QCOMPARE(line()->text(), u"jul"_s);
    QVERIFY(!suggestions()->isHidden());
    QCOMPARE(persons(), before);
}

void TestFacilitatorField::endedFacilitationMovesToBefore()
{
    QTest::mouseClick(chip(u"Philippe Eynaud"_s), Qt::LeftButton, {}, QPoint(20, 10));
    auto *ended = m_field->findChild<QCheckBox *>(u"endedCheckBox"_s);
    QVERIFY(ended->isVisible());
    ended->click();
    domain::WorkGroup group;
    m_field->store(group);
    QCOMPARE(group.facilitations.size(), 2);
    QVERIFY(group.facilitations.constLast().ended);
    QCOMPARE(group.facilitations.constLast().id, domain::FacilitationId(12));
    QVERIFY(!hint().contains(u"Philippe"_s));
    QTest::keyClick(ended, Qt::Key_Escape);
    QVERIFY(!ended->isVisible());
    QVERIFY(chip(u"Philippe Eynaud"_s));
}

void TestFacilitatorField::badPeriodIsAProblem()
{
    QTest::mouseClick(chip(u"Philippe Eynaud"_s), Qt::LeftButton, {}, QPoint(20, 10));
    auto *since = QApplication::focusWidget();
    typeText(since, u"31/02/2020"_s);
    QVERIFY(!m_field->pendingProblems().isEmpty());
    qobject_cast<QLineEdit *>(since)->selectAll();
    typeText(since, u"mars 2020"_s);
    QVERIFY(m_field->pendingProblems().isEmpty());
    domain::WorkGroup group;
    m_field->store(group);
    QCOMPARE(group.facilitations.at(1).since.toIso(), u"2020-03"_s);
}

/// What is no date replaces none: the panel stays open on it, and giving it up leaves the date there was.
void TestFacilitatorField::badPeriodErasesNothing()
{
    const auto since = [this] {
        domain::WorkGroup group;
        m_field->store(group);
        return group.facilitations.at(1).since.toIso();
    };
    const auto click = [this](const QString &name) {
        QTest::mouseClick(chip(name), Qt::LeftButton, {}, QPoint(20, 10));
    };
    click(u"Philippe Eynaud"_s);
    QPointer<QWidget> line = QApplication::focusWidget();
    typeText(line, u"2019"_s);
    QTest::keyClick(line, Qt::Key_Return);
    click(u"Philippe Eynaud"_s);
    qobject_cast<QLineEdit *>(line)->selectAll();
    typeText(line, u"31/02/2020"_s);
    QCOMPARE(since(), u"2019"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line->isVisible() && line->hasFocus());
    click(u"Fanélie Carrey Conte"_s);
    QVERIFY(line->hasFocus());
    QVERIFY(!m_field->pendingProblems().isEmpty());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QVERIFY(m_field->pendingProblems().isEmpty());
    QCOMPARE(since(), u"2019"_s);
}

void TestFacilitatorField::sameFacilitatorIsNamedOnce()
{
    domain::WorkGroup group = m_directory->groups.value(9);
    domain::Facilitation again = group.facilitations.at(0);
    again.id = {};
    again.since = domain::PartialDate::fromIso(u"2019"_s).value();
    group.facilitations.append(again);
    m_field->load(group);
    QVERIFY2(hint().contains(u"Fanélie Carrey Conte et Philippe Eynaud"_s), qPrintable(hint()));
}

void TestFacilitatorField::lineIsPrinted()
{
    QVERIFY(hint().contains(u"Fanélie Carrey Conte et Philippe Eynaud"_s));
    m_field->setContentLanguage(domain::Language::English);
    QVERIFY(hint().contains(u"Facilitators: Fanélie Carrey Conte and Philippe Eynaud"_s));
}

QTEST_MAIN(TestFacilitatorField)
#include "tst_facilitatorfield.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupformfixture.h"
#include "widgets/form/conflictpanel.h"
#include "widgets/form/fieldlabel.h"
#include "widgets/form/fieldmessage.h"
#include "widgets/form/formquestions.h"
#include "widgets/form/groupform.h"
#include "widgets/form/lineagerow.h"
#include "widgets/form/mailinglistrow.h"
#include "widgets/form/markdownedit.h"
#include "widgets/form/suggestionlist.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using domain::Field;
using widgets::FormQuestions;
using widgets::GroupForm;

class TestGroupForm : public QObject, private GroupFormFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void loadingChangesNothing();
    void changesAreMarked();
    void escapeAsksOnlyWhenSomethingWouldBeLost();
    void duplicateNameIsSaidBesideTheField();
    void invalidFieldInOtherLanguageIsShown();
    void lineageTargetIsFound();
    void lineageToItselfIsRefused();
    void rowsChangePlaces();
    void translationIsMarkedUpToDate();
    void tabLeavesTextFields();
    void labelsLeadToTheirFields();
    void newGroupIsNotSavedYet();
    void controlsHaveNames();
    void wheelPassesOverCombos();
    void longNameLeavesTheButtonsAlone();
    void whatDoesNotFitIsSaid();
    void overridesOfDirectionAreLeftOut();
};

void TestGroupForm::loadingChangesNothing()
{
    QVERIFY(!m_form->isModified());
    QCOMPARE(m_form->groupId(), domain::GroupId(9));
    QCOMPARE(m_form->draft().group, m_directory->groups.value(9));
    QVERIFY(m_form->draft().newPersons.isEmpty());
    m_form->setContentLanguage(domain::Language::English);
    QCOMPARE(name()->text(), u"SSE, commons and democracy"_s);
    QVERIFY(!m_form->isModified());
}

void TestGroupForm::changesAreMarked()
{
    QSignalSpy modified(m_form.get(), &GroupForm::modifiedChanged);
    auto *label = part<widgets::FieldLabel>(u"descriptionLabel"_s);
    QVERIFY(!label->isModified());
    description()->setFocus();
    typeText(description(), u"X"_s);
    QVERIFY(m_form->isModified());
    QVERIFY(label->isModified());
    QVERIFY(!part<widgets::FieldLabel>(u"nameLabel"_s)->isModified());
    QCOMPARE(part<QLabel>(u"modifiedLabel"_s)->text(), u"modified: description"_s);
    QTest::keyClick(description(), Qt::Key_Backspace);
    QVERIFY(!m_form->isModified());
    QVERIFY(!label->isModified());
    QCOMPARE(modified.size(), 2);
}

void TestGroupForm::escapeAsksOnlyWhenSomethingWouldBeLost()
{
    QTest::keyClick(name(), Qt::Key_Escape);
    QCOMPARE(m_answers.asked, 0);
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->constFirst().constFirst().toBool(), false);

    type(name(), u"Autre"_s);
    QTest::keyClick(name(), Qt::Key_Escape);
    QCOMPARE(m_answers.asked, 1);
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(name()->text(), u"Autre"_s);

    m_answers.answer = FormQuestions::Leave::Discard;
    QTest::keyClick(name(), Qt::Key_Escape);
    QCOMPARE(m_finished->size(), 2);
    QVERIFY(!m_form->isModified());
    QVERIFY(m_directory->saved.isEmpty());

    type(name(), u"Autre"_s);
    m_answers.answer = FormQuestions::Leave::Save;
    QTest::keyClick(name(), Qt::Key_Escape);
    QCOMPARE(m_directory->saved.size(), 1);
    QCOMPARE(m_finished->constLast().constFirst().toBool(), true);
}

void TestGroupForm::duplicateNameIsSaidBesideTheField()
{
    type(name(), u"acttés"_s);
    QTRY_VERIFY(problemsIn(u"nameField"_s).contains(u"acttés"_s));
    QVERIFY(!m_form->save());
    QVERIFY(m_directory->saved.isEmpty());
    QCOMPARE(name()->text(), u"acttés"_s);
}

void TestGroupForm::invalidFieldInOtherLanguageIsShown()
{
    type(name(), u" "_s);
    m_form->setContentLanguage(domain::Language::English);
    QTRY_VERIFY(problemsIn(u"nameField"_s).contains(u"French"_s));
    QVERIFY(!m_form->save());
    QCOMPARE(m_form->contentLanguage(), domain::Language::French);
}

void TestGroupForm::lineageTargetIsFound()
{
    QTest::mouseClick(part<QWidget>(u"lineageField"_s)->findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
    auto *target = part<QLineEdit>(u"targetLineEdit"_s);
    QVERIFY(target->hasFocus());
    typeText(target, u"act"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QCOMPARE(target->text(), u"ACTTES"_s);
    QCOMPARE(m_form->draft().group.lineages.constFirst().target, domain::GroupId(7));
    type(target, u"La Banque en communs ?"_s);
    const domain::Lineage free = m_form->draft().group.lineages.constFirst();
    QVERIFY(!free.target.isValid());
    QCOMPARE(free.targetName, u"La Banque en communs ?"_s);
}

void TestGroupForm::lineageToItselfIsRefused()
{
    QTest::mouseClick(part<QWidget>(u"lineageField"_s)->findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
    auto *target = part<QLineEdit>(u"targetLineEdit"_s);
    typeText(target, u"ESS, communs et democratie"_s);
    QVERIFY(!m_form->save());
    QVERIFY(!problemsIn(u"lineageField"_s).isEmpty());
    QVERIFY(m_directory->saved.isEmpty());
}

void TestGroupForm::rowsChangePlaces()
{
    QTest::mouseClick(part<QWidget>(u"mailingListsField"_s)->findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
    typeText(QApplication::focusWidget(), u"deux@example.org"_s);
    const auto rows = part<QWidget>(u"mailingListsField"_s)->findChildren<widgets::MailingListRow *>();
    QCOMPARE(rows.size(), 2);
    QTest::mouseClick(rows.at(1)->findChild<QToolButton *>(u"earlierButton"_s), Qt::LeftButton);
    const QList<domain::MailingList> lists = m_form->draft().group.mailingLists;
    QCOMPARE(lists.at(0).address, u"deux@example.org"_s);
    QVERIFY(lists.at(0).isPublic);
    QCOMPARE(lists.at(1).id, domain::MailingListId(5));
    QTest::mouseClick(rows.at(1)->findChild<QToolButton *>(u"removeButton"_s), Qt::LeftButton);
    QCOMPARE(m_form->draft().group.mailingLists.size(), 1);
}

void TestGroupForm::translationIsMarkedUpToDate()
{
    auto *button = part<QToolButton>(u"upToDateButton"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_form->isModified());
    QVERIFY(!button->isVisible());
    QVERIFY(m_form->save());
    QCOMPARE(m_directory->saved.constFirst().group.translatedRevision, 2);
}

void TestGroupForm::tabLeavesTextFields()
{
    QList<QWidget *> seen;
    for (int i = 0; i < 80; ++i) {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        if (seen.contains(focused))
            break;
        seen.append(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    const auto place = [&seen, this](const QString &object) {
        return seen.indexOf(m_form->findChild<QWidget *>(object));
    };
    QVERIFY(place(u"statusComboBox"_s) > 0);
    QVERIFY(place(u"statusSinceLineEdit"_s) > place(u"statusComboBox"_s));
    QVERIFY(place(u"facilitatorLineEdit"_s) > place(u"statusReasonLineEdit"_s));
    QVERIFY(place(u"markdownEdit"_s) > place(u"facilitatorLineEdit"_s));
    QVERIFY(place(u"addressLineEdit"_s) > place(u"markdownEdit"_s));
    QVERIFY(place(u"moreButton"_s) > place(u"addressLineEdit"_s));
    QVERIFY(place(u"saveButton"_s) > place(u"moreButton"_s));
    QVERIFY(!m_form->isModified());
}

void TestGroupForm::labelsLeadToTheirFields()
{
    const QList<widgets::FieldLabel *> labels = m_form->findChildren<widgets::FieldLabel *>();
    QVERIFY(labels.size() >= 7);
    for (const widgets::FieldLabel *label : labels) {
        const QKeySequence key = QKeySequence::mnemonic(label->text());
        QVERIFY2(!key.isEmpty(), qPrintable(label->text()));
        name()->setFocus();
        QTest::keyClick(m_form->window(), Qt::Key(key[0].key()), Qt::AltModifier);
        QVERIFY2(label->buddy()->isAncestorOf(QApplication::focusWidget()), qPrintable(label->text()));
    }
}

void TestGroupForm::newGroupIsNotSavedYet()
{
    QCOMPARE(part<QLabel>(u"modifiedLabel"_s)->text(), u"not modified"_s);
    domain::WorkGroup copy = m_directory->groups.value(9);
    copy.id = {};
    m_form->load(copy);
    m_form->setFocusField(Field::NameFrench);
    QCOMPARE(part<QLabel>(u"modifiedLabel"_s)->text(), u"not saved yet"_s);
    QCOMPARE(name()->selectedText(), name()->text());
}

void TestGroupForm::controlsHaveNames()
{
    part<QWidget>(u"lineageField"_s)->findChild<QPushButton *>(u"addButton"_s)->click();
    int controls = 0;
    for (QWidget *widget : m_form->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool control = button || qobject_cast<widgets::MarkdownEdit *>(widget) ||
                             qobject_cast<QComboBox *>(widget) || qobject_cast<QSpinBox *>(widget) ||
                             (qobject_cast<QLineEdit *>(widget) && !qobject_cast<QSpinBox *>(widget->parent()));
        if (!control || widget->objectName().startsWith(u"qt_"_s))
            continue;
        ++controls;
        const QString spoken = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        QVERIFY2(!spoken.isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
    }
    QVERIFY(controls > 30);
    for (const QLabel *label : m_form->findChildren<widgets::FieldLabel *>())
        QVERIFY2(label->buddy(), qPrintable(label->objectName()));
}

void TestGroupForm::wheelPassesOverCombos()
{
    auto *status = part<QComboBox>(u"statusComboBox"_s);
    name()->setFocus();
    QWheelEvent wheel(QPointF(5, 5), status->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(status, &wheel);
    QCOMPARE(status->currentIndex(), 0);
    QVERIFY(!m_form->isModified());
}

void TestGroupForm::longNameLeavesTheButtonsAlone()
{
    m_form->resize(420, 700);
    type(name(), QString(200, u'm'));
    QTest::qWait(1);
    const QRect title(part<QLabel>(u"formNameLabel"_s)->mapTo(m_form.get(), QPoint()),
                      part<QLabel>(u"formNameLabel"_s)->size());
    for (const QString &button : {u"cancelButton"_s, u"saveButton"_s}) {
        const QRect area(part<QWidget>(button)->mapTo(m_form.get(), QPoint()), part<QWidget>(button)->size());
        QVERIFY(!area.intersects(title));
        QVERIFY(m_form->rect().contains(area));
    }
    QVERIFY(m_form->width() <= 420);
}

void TestGroupForm::whatDoesNotFitIsSaid()
{
    QGuiApplication::clipboard()->setText(QString(500, u'n'));
    name()->selectAll();
    QTest::keyClick(name(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(name()->text().size(), 300);
    const auto *message = part<QWidget>(u"nameField"_s)->findChild<widgets::FieldMessage *>();
    QTRY_VERIFY(message->isVisible());
    QTest::qWait(600); // longer than the validation waits, which must not wipe it out
    QVERIFY2(message->notice().contains(u"300"_s), qPrintable(message->notice()));
}

void TestGroupForm::overridesOfDirectionAreLeftOut()
{
    QGuiApplication::clipboard()->setText(u"Communs \u202Egnihton\u202C et \u2066libert\u00E9s\u2069"_s);
    name()->selectAll();
    QTest::keyClick(name(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(name()->text(), u"Communs gnihton et libertés"_s);
    QVERIFY(m_form->save());
    QCOMPARE(m_directory->groups.value(9).name.french, u"Communs gnihton et libertés"_s);
}

QTEST_MAIN(TestGroupForm)
#include "tst_groupform.moc"

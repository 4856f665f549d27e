// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeformdirectory.h"
#include "typing.h"
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

namespace {

/// Answers in a person's place, and counts.
class Answers final : public FormQuestions
{
public:
    Leave askBeforeLeaving(QWidget *, const QString &) override
    {
        ++asked;
        return answer;
    }

    Leave answer = Leave::KeepEditing;
    int asked = 0;
};

} // namespace

class TestGroupForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void loadingChangesNothing();
    void savingUnchangedWritesNothing();
    void changesAreMarked();
    void saveByShortcut();
    void escapeAsksOnlyWhenSomethingWouldBeLost();
    void newGroupComplainsOnlyWhenSaved();
    void duplicateNameIsSaidBesideTheField();
    void badDateStopsSaving();
    void badAddressStopsSaving();
    void invalidFieldInOtherLanguageIsShown();
    void newPersonIsSavedWithTheGroup();
    void unpickedNameStopsSaving();
    void lineageTargetIsFound();
    void lineageToItselfIsRefused();
    void rowsChangePlaces();
    void translationIsMarkedUpToDate();
    void conflictIsChosenFieldByField();
    void failureIsReported();
    void tabLeavesTextFields();
    void controlsHaveNames();
    void wheelPassesOverCombos();
    void longNameLeavesTheButtonsAlone();

private:
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_form->findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *name() const
    {
        return m_form->findChild<QWidget *>(u"nameField"_s)->findChild<QLineEdit *>();
    }
    [[nodiscard]] widgets::MarkdownEdit *description() const { return part<widgets::MarkdownEdit>(u"markdownEdit"_s); }
    [[nodiscard]] QString problemsIn(const QString &field) const;
    void type(QLineEdit *line, const QString &text);

    FakeFormDirectory *m_directory = nullptr;
    Answers m_answers;
    std::unique_ptr<GroupForm> m_form;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_problems;
};

void TestGroupForm::init()
{
    auto directory = std::make_unique<FakeFormDirectory>();
    m_directory = directory.get();
    m_answers = {};
    m_form = std::make_unique<GroupForm>(std::move(directory));
    m_form->setQuestions(&m_answers);
    m_finished = std::make_unique<QSignalSpy>(m_form.get(), &GroupForm::editFinished);
    m_problems = std::make_unique<QSignalSpy>(m_form.get(), &GroupForm::problem);
    m_form->load(m_directory->groups.value(9));
    m_form->resize(700, 900);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    m_form->activateWindow();
    m_form->setFocusField(Field::NameFrench);
    QTRY_VERIFY(name()->hasFocus());
}

void TestGroupForm::cleanup()
{
    m_finished.reset();
    m_problems.reset();
    m_form.reset();
}

QString TestGroupForm::problemsIn(const QString &field) const
{
    QStringList texts;
    for (const widgets::FieldMessage *message : part<QWidget>(field)->findChildren<widgets::FieldMessage *>()) {
        if (!message->problemText().isEmpty())
            texts.append(message->problemText());
    }
    return texts.join(u'\n');
}

void TestGroupForm::type(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    typeText(line, text);
}

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

void TestGroupForm::savingUnchangedWritesNothing()
{
    QVERIFY(m_form->save());
    QVERIFY(m_directory->saved.isEmpty());
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->constFirst().constFirst().toBool(), true);
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

void TestGroupForm::saveByShortcut()
{
    type(name(), u"  ESS et communs "_s);
    QTest::keyClick(name(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_directory->saved.size(), 1);
    QCOMPARE(m_directory->saved.constFirst().group.name.french, u"ESS et communs"_s);
    QCOMPARE(m_directory->saved.constFirst().group.rowVersion, 4);
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->constFirst().at(1).value<domain::GroupId>(), domain::GroupId(9));
    QVERIFY(!m_form->isModified());
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

void TestGroupForm::newGroupComplainsOnlyWhenSaved()
{
    m_form->load({});
    QCOMPARE(problemsIn(u"nameField"_s), QString());
    QVERIFY(!m_form->save());
    QVERIFY(!problemsIn(u"nameField"_s).isEmpty());
    QVERIFY(name()->hasFocus());
    QVERIFY(!name()->accessibleDescription().isEmpty());
    type(name(), u"Nouveau"_s);
    QTRY_COMPARE(problemsIn(u"nameField"_s), QString());
    QVERIFY(m_form->save());
    QCOMPARE(m_finished->constLast().at(1).value<domain::GroupId>(), domain::GroupId(100));
}

void TestGroupForm::duplicateNameIsSaidBesideTheField()
{
    type(name(), u"acttés"_s);
    QTRY_VERIFY(problemsIn(u"nameField"_s).contains(u"acttés"_s));
    QVERIFY(!m_form->save());
    QVERIFY(m_directory->saved.isEmpty());
    QCOMPARE(name()->text(), u"acttés"_s);
}

void TestGroupForm::badDateStopsSaving()
{
    auto *since = part<QLineEdit>(u"statusSinceLineEdit"_s);
    type(since, u"30/02/2020"_s);
    QVERIFY(!problemsIn(u"statusField"_s).isEmpty());
    QVERIFY(m_form->isModified());
    description()->setFocus();
    QVERIFY(!m_form->save());
    QVERIFY(since->hasFocus());
    QCOMPARE(since->text(), u"30/02/2020"_s);
    type(since, u"mars 2020"_s);
    QVERIFY(m_form->save());
    QCOMPARE(m_directory->saved.constFirst().group.statusSince.toIso(), u"2020-03"_s);
}

void TestGroupForm::badAddressStopsSaving()
{
    auto *address = part<QLineEdit>(u"addressLineEdit"_s);
    type(address, u"ess-democratie@"_s);
    QTRY_VERIFY(!problemsIn(u"mailingListsField"_s).isEmpty());
    name()->setFocus();
    QVERIFY(!m_form->save());
    QVERIFY(address->hasFocus());
    type(address, u"ess-democratie@example.org"_s);
    QTRY_COMPARE(problemsIn(u"mailingListsField"_s), QString());
    QVERIFY(m_form->save());
    QCOMPARE(m_directory->saved.constFirst().group.mailingLists.constFirst().id, domain::MailingListId(5));
}

void TestGroupForm::invalidFieldInOtherLanguageIsShown()
{
    type(name(), u" "_s);
    m_form->setContentLanguage(domain::Language::English);
    QTRY_VERIFY(problemsIn(u"nameField"_s).contains(u"French"_s));
    QVERIFY(!m_form->save());
    QCOMPARE(m_form->contentLanguage(), domain::Language::French);
}

void TestGroupForm::newPersonIsSavedWithTheGroup()
{
    auto *line = part<QLineEdit>(u"facilitatorLineEdit"_s);
    type(line, u"Exemple Nouveau"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_form->save());
    const models::GroupDraft &draft = m_directory->saved.constFirst();
    QCOMPARE(draft.newPersons.size(), 1);
    QCOMPARE(draft.newPersons.constFirst().displayName, u"Exemple Nouveau"_s);
    QCOMPARE(draft.group.facilitations.size(), 3);
    QCOMPARE(draft.group.facilitations.constLast().personId, draft.newPersons.constFirst().id);
    QVERIFY(!m_form->isModified());
}

void TestGroupForm::unpickedNameStopsSaving()
{
    auto *line = part<QLineEdit>(u"facilitatorLineEdit"_s);
    type(line, u"nic"_s);
    QVERIFY(m_form->isModified());
    QVERIFY(!m_form->save());
    QVERIFY(problemsIn(u"facilitatorField"_s).contains(u"nic"_s));
    QVERIFY(m_directory->saved.isEmpty());
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

void TestGroupForm::conflictIsChosenFieldByField()
{
    type(name(), u"Mon nom"_s);
    description()->setPlainText(u"Mon texte"_s);
    domain::WorkGroup theirs = m_directory->groups.value(9);
    theirs.rowVersion = 5;
    theirs.name.french = u"Leur nom"_s;
    theirs.description.french = u"Leur texte"_s;
    theirs.note = u"Leur note"_s;
    m_directory->groups.insert(9, theirs);
    QVERIFY(!m_form->save());
    QCOMPARE(m_problems->size(), 1);
    QCOMPARE(name()->text(), u"Mon nom"_s);
    auto *panel = m_form->findChild<widgets::ConflictPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(!m_form->save());

    const auto theirButtons = panel->findChildren<QPushButton *>(u"takeTheirsButton"_s);
    const auto myButtons = panel->findChildren<QPushButton *>(u"keepMineButton"_s);
    QCOMPARE(theirButtons.size(), 2);
    QTest::mouseClick(theirButtons.at(0), Qt::LeftButton);
    QTest::mouseClick(myButtons.at(1), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    QCOMPARE(name()->text(), u"Leur nom"_s);
    QVERIFY(m_form->save());
    const domain::WorkGroup &saved = m_directory->saved.constFirst().group;
    QCOMPARE(saved.rowVersion, 5);
    QCOMPARE(saved.name.french, u"Leur nom"_s);
    QCOMPARE(saved.description.french, u"Mon texte"_s);
    QCOMPARE(saved.note, u"Leur note"_s);
}

void TestGroupForm::failureIsReported()
{
    m_directory->failure = domain::Error{domain::ErrorKind::Busy, u"busy"_s, {}};
    type(name(), u"Autre"_s);
    QVERIFY(!m_form->save());
    QCOMPARE(m_problems->size(), 1);
    QCOMPARE(m_problems->constFirst().constFirst().value<domain::Error>().message, u"busy"_s);
    QCOMPARE(name()->text(), u"Autre"_s);
    QVERIFY(m_finished->isEmpty());
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

QTEST_MAIN(TestGroupForm)
#include "tst_groupform.moc"

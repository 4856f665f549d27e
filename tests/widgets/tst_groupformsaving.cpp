// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupformfixture.h"
#include "widgets/form/conflictpanel.h"
#include "widgets/form/mailinglistrow.h"
#include "widgets/form/suggestionlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using domain::Field;
using widgets::FormQuestions;
using widgets::GroupForm;

/// How the form ends: saved, refused, in conflict, or with its group gone.
class TestGroupFormSaving : public QObject, private GroupFormFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void savingUnchangedWritesNothing();
    void saveByShortcut();
    void newGroupComplainsOnlyWhenSaved();
    void badDateStopsSaving();
    void badAddressStopsSaving();
    void newPersonIsSavedWithTheGroup();
    void unpickedNameStopsSaving();
    void conflictIsChosenFieldByField();
    void failureIsReported();
    void narrowConflictIsWhole();
    void deletedGroupComesBackWithWhatWasTyped();
    void deletedGroupIsSavedAsANewOne();
    void deletedGroupIsGivenUp();
    void groupGoneForGoodIsNotRestored();

private:
    void loseTheGroup(bool toBin);
    [[nodiscard]] QPushButton *goneButton(const QString &name) const { return part<QPushButton>(name); }
};

void TestGroupFormSaving::savingUnchangedWritesNothing()
{
    QVERIFY(m_form->save());
    QVERIFY(m_directory->saved.isEmpty());
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->constFirst().constFirst().toBool(), true);
}

void TestGroupFormSaving::saveByShortcut()
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

void TestGroupFormSaving::newGroupComplainsOnlyWhenSaved()
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

void TestGroupFormSaving::badDateStopsSaving()
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

void TestGroupFormSaving::badAddressStopsSaving()
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

void TestGroupFormSaving::newPersonIsSavedWithTheGroup()
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

void TestGroupFormSaving::unpickedNameStopsSaving()
{
    auto *line = part<QLineEdit>(u"facilitatorLineEdit"_s);
    type(line, u"nic"_s);
    QVERIFY(m_form->isModified());
    QVERIFY(!m_form->save());
    QVERIFY(problemsIn(u"facilitatorField"_s).contains(u"nic"_s));
    QVERIFY(m_directory->saved.isEmpty());
}

void TestGroupFormSaving::conflictIsChosenFieldByField()
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

void TestGroupFormSaving::failureIsReported()
{
    m_directory->failure = domain::Error{domain::ErrorKind::Busy, u"busy"_s, {}};
    type(name(), u"Autre"_s);
    QVERIFY(!m_form->save());
    QCOMPARE(m_problems->size(), 1);
    QCOMPARE(m_problems->constFirst().constFirst().value<domain::Error>().message, u"busy"_s);
    QCOMPARE(name()->text(), u"Autre"_s);
    QVERIFY(m_finished->isEmpty());
}

/// At the least width of the window the two versions can be read and chosen without scrolling sideways.
void TestGroupFormSaving::narrowConflictIsWhole()
{
    m_form->resize(420, 700);
    type(name(), u"Mon nom "_s + u"https://example.org/"_s + QString(120, u'a'));
    description()->setPlainText(u"Mon texte. "_s.repeated(20));
    domain::WorkGroup theirs = m_directory->groups.value(9);
    theirs.rowVersion = 5;
    theirs.name.french = u"Leur nom"_s;
    theirs.description.french = u"Leur texte. "_s.repeated(20);
    m_directory->groups.insert(9, theirs);
    QVERIFY(!m_form->save());
    QTRY_VERIFY(part<QWidget>(u"conflictPanel"_s)->isVisible());
    QTest::qWait(1);
    auto *panel = part<QWidget>(u"conflictPanel"_s);
    auto *area = part<QScrollArea>(u"scrollArea"_s);
    QVERIFY(m_form->width() <= 420);
    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
             qPrintable(u"%1 > %2"_s.arg(area->widget()->width()).arg(area->viewport()->width())));
    for (const QWidget *each : panel->findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        const QRect place(each->mapTo(panel, QPoint()), each->size());
        QVERIFY2(panel->rect().contains(place), qPrintable(each->objectName()));
        if (const auto *label = qobject_cast<const QLabel *>(each); label && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void TestGroupFormSaving::loseTheGroup(bool toBin)
{
    domain::WorkGroup group = m_directory->groups.take(9);
    if (toBin)
        m_directory->bin.insert(9, group);
    type(name(), u"Mon nom"_s);
    description()->setPlainText(u"Mon texte"_s);
    QVERIFY(!m_form->save());
    QVERIFY(part<QWidget>(u"gonePanel"_s)->isVisible());
    QCOMPARE(name()->text(), u"Mon nom"_s);
    QCOMPARE(description()->toPlainText(), u"Mon texte"_s);
    QVERIFY(m_finished->isEmpty());
}

void TestGroupFormSaving::deletedGroupComesBackWithWhatWasTyped()
{
    loseTheGroup(true);
    QVERIFY(goneButton(u"goneRestorePushButton"_s)->hasFocus());
    QTest::keyClick(goneButton(u"goneRestorePushButton"_s), Qt::Key_Space);
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->constFirst().constFirst().toBool(), true);
    QVERIFY(m_directory->bin.isEmpty());
    QCOMPARE(m_directory->groups.value(9).name.french, u"Mon nom"_s);
    QCOMPARE(m_directory->groups.value(9).description.french, u"Mon texte"_s);
    QCOMPARE(m_directory->groups.value(9).facilitations.size(), 2);
    QVERIFY(!part<QWidget>(u"gonePanel"_s)->isVisible());
}

void TestGroupFormSaving::deletedGroupIsSavedAsANewOne()
{
    loseTheGroup(true);
    QTest::mouseClick(goneButton(u"goneNewPushButton"_s), Qt::LeftButton);
    QCOMPARE(m_finished->size(), 1);
    QVERIFY(m_directory->bin.contains(9));
    const domain::WorkGroup &saved = m_directory->saved.constLast().group;
    QVERIFY(!saved.id.isValid());
    QCOMPARE(saved.name.french, u"Mon nom"_s);
    QCOMPARE(saved.name.english, u"SSE, commons and democracy"_s);
    QCOMPARE(saved.facilitations.size(), 2);
    for (const domain::Facilitation &each : saved.facilitations)
        QVERIFY(!each.id.isValid());
    QCOMPARE(m_directory->groups.value(100).description.french, u"Mon texte"_s);
}

void TestGroupFormSaving::deletedGroupIsGivenUp()
{
    loseTheGroup(true);
    QTest::mouseClick(goneButton(u"goneDiscardPushButton"_s), Qt::LeftButton);
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->constFirst().constFirst().toBool(), false);
    QCOMPARE(m_answers.asked, 0);
    QVERIFY(m_directory->saved.isEmpty());
    QVERIFY(m_directory->bin.contains(9));
}

void TestGroupFormSaving::groupGoneForGoodIsNotRestored()
{
    loseTheGroup(false);
    QTest::mouseClick(goneButton(u"goneRestorePushButton"_s), Qt::LeftButton);
    QVERIFY(m_finished->isEmpty());
    QVERIFY(part<QWidget>(u"gonePanel"_s)->isVisible());
    QVERIFY(!goneButton(u"goneRestorePushButton"_s)->isVisible());
    QVERIFY(part<QLabel>(u"gonePanelLabel"_s)->text().contains(u"for good"_s));
    QCOMPARE(name()->text(), u"Mon nom"_s);
    QTest::mouseClick(goneButton(u"goneNewPushButton"_s), Qt::LeftButton);
    QCOMPARE(m_directory->groups.value(100).name.french, u"Mon nom"_s);
}

QTEST_MAIN(TestGroupFormSaving)
#include "tst_groupformsaving.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "models/peoplesession.h"
#include "models/persontablemodel.h"
#include "storage/database.h"
#include "storage/personstorage.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "widgets/pagebrowser.h"
#include "widgets/people/mergepane.h"
#include "widgets/people/peoplepage.h"
#include "widgets/people/personlistpane.h"
#include "widgets/searchfield.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The people's page as a person meets it, by keyboard alone, in both languages.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personIsAddedFoundAndChanged_data() { languages(); }
    void personIsAddedFoundAndChanged();
    void leavingAChangedFormAsks_data() { languages(); }
    void leavingAChangedFormAsks();
    void mistakesAreSaidBesideTheField();
    void deletedPersonComesBack_data() { languages(); }
    void deletedPersonComesBack();
    void facilitatorIsNotDeleted();
    void duplicatesAreMerged_data() { languages(); }
    void duplicatesAreMerged();
    void personWithdraws_data() { languages(); }
    void personWithdraws();
    void dataIsGiven_data() { languages(); }
    void undoAfterAWithdrawalAsks();
    void withdrawalLeadsToWhereTheNameStands();
    void dataIsGiven();
    void changesElsewhereAreTold();
    void changesElsewhereCloseNothing();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("en") << u"en"_s;
    }
};

namespace {

struct People
{
    explicit People(const QString &language = u"en"_s)
    {
        fixture.languages.use(language);
        fixture.startWithSample();
        fixture.trigger(u"actionViewPeople"_s);
        list = fixture.find<QListView>(u"personListView"_s);
        list->setFocus();
    }
    [[nodiscard]] QString name() const { return fixture.find<QLabel>(u"personNameLabel"_s)->text(); }
    [[nodiscard]] QString page() const { return fixture.find<widgets::PageBrowser>(u"personBrowser"_s)->toPlainText(); }
    [[nodiscard]] QWidget *focus() const { return fixture.window().focusWidget(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(focus(), text); }
    /// By the keyboard: Tab until the focus is there.
    [[nodiscard]] bool tabTo(const QString &name) const
    {
        for (int tabs = 0; tabs < 60 && focus()->objectName() != name; ++tabs)
            QTest::keyClick(focus(), Qt::Key_Tab);
        return focus()->objectName() == name;
    }
    void add(const QString &name)
    {
        domain::Person person;
        person.displayName = name;
        QVERIFY(fixture.session().people().save(person));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names += list->model()->index(row, 0).data().toString();
        return names;
    }
    void search(const QString &words)
    {
        list->setFocus();
        key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<widgets::SearchField *>(focus()));
        type(words);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        key(Qt::Key_Down);
        QVERIFY(list->hasFocus());
    }

    support::WindowFixture fixture;
    QListView *list = nullptr;
};

} // namespace

void TestPeople::personIsAddedFoundAndChanged()
{
    QFETCH(QString, language);
    People people(language);
    const qsizetype before = people.names().size();
    QVERIFY(before > 3);
    people.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(people.focus()->objectName(), u"nameLineEdit"_s);
    people.type(u"Zoe Ebene"_s);
    people.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(people.name(), u"Zoe Ebene"_s);
    QCOMPARE(people.names().size(), before + 1);
    people.search(u"EBÈNE"_s);
    QCOMPARE(people.name(), u"Zoe Ebene"_s);
    people.key(Qt::Key_F2);
    QCOMPARE(people.focus()->objectName(), u"nameLineEdit"_s);
    QVERIFY(people.tabTo(u"valueLineEdit"_s));
    people.type(u"zoe@example.org"_s);
    QVERIFY(people.tabTo(u"publishableCheckBox"_s));
    people.key(Qt::Key_Space);
    QVERIFY(people.tabTo(u"agreedHowLineEdit"_s));
    people.type(u"par ecrit"_s);
    people.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(people.list->hasFocus());
    const auto person = people.fixture.session().person(people.fixture.page().people().currentPerson());
    QCOMPARE(person->email.value, u"zoe@example.org"_s);
    QVERIFY(person->email.publishable);
    QCOMPARE(person->email.agreedHow, u"par ecrit"_s);
    QVERIFY(people.page().contains(u"par ecrit"_s));
}

void TestPeople::leavingAChangedFormAsks()
{
    QFETCH(QString, language);
    People people(language);
    const QString name = people.name();
    people.key(Qt::Key_F2);
    people.type(u"x"_s);
    people.key(Qt::Key_Escape);
    QCOMPARE(people.fixture.questions.asked, 1);
    QCOMPARE(people.focus()->objectName(), u"nameLineEdit"_s);
    people.fixture.trigger(u"actionViewall"_s); // stays where the form is
    QCOMPARE(people.fixture.questions.asked, 2);
    QVERIFY(people.fixture.page().people().isVisible());
    people.fixture.questions.answer = widgets::FormQuestions::Leave::Discard;
    people.key(Qt::Key_Escape);
    QCOMPARE(people.name(), name);
    people.key(Qt::Key_F2);
    people.key(Qt::Key_Escape); // nothing would be lost: nothing is asked
    QCOMPARE(people.fixture.questions.asked, 3);
    QVERIFY(people.list->hasFocus());
}

void TestPeople::mistakesAreSaidBesideTheField()
{
    People people;
    people.key(Qt::Key_N, Qt::ControlModifier);
    people.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(people.focus()->objectName(), u"nameLineEdit"_s);
    QVERIFY(people.focus()->accessibleDescription().contains(u"name is needed"_s));
    people.type(u"Zoe Ebene"_s);
    QVERIFY(people.tabTo(u"valueLineEdit"_s));
    people.type(u"zoe@"_s);
    people.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(people.focus()->objectName(), u"valueLineEdit"_s);
    QVERIFY(people.focus()->accessibleDescription().contains(u"Incomplete address"_s));
}

void TestPeople::deletedPersonComesBack()
{
    QFETCH(QString, language);
    People people(language);
    people.add(u"Zoe Ebene"_s);
    people.search(u"ebene"_s);
    people.key(Qt::Key_Delete);
    QVERIFY(!people.names().contains(u"Zoe Ebene"_s));
    QVERIFY(people.fixture.page().messages().text().contains(u"Zoe Ebene"_s));
    people.fixture.page().messages().focusFirst();
    people.key(Qt::Key_Space);
    QCOMPARE(people.name(), u"Zoe Ebene"_s);
    QVERIFY(people.list->hasFocus());
}

void TestPeople::facilitatorIsNotDeleted()
{
    People people;
    people.search(u"nicole alix"_s);
    people.key(Qt::Key_Delete);
    QVERIFY(people.fixture.page().messages().text().contains(u"ACTTES"_s));
    QCOMPARE(people.names(), QStringList{u"Nicole Alix"_s});
}

void TestPeople::duplicatesAreMerged()
{
    QFETCH(QString, language);
    People people(language);
    people.add(u"ALIX Nicole"_s);
    people.list->setFocus();
    people.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(people.focus()->objectName(), u"mergePairsList"_s);
    auto *pane = people.fixture.window().findChild<widgets::MergePane *>();
    QVERIFY(pane->preview().has_value());
    QCOMPARE(pane->preview()->kept.displayName, u"Nicole Alix"_s);
    // The other way of writing the name is chosen, and shown before it is done.
    QVERIFY(people.tabTo(u"mergeChoice0"_s));
    people.key(Qt::Key_Down);
    auto *preview = people.fixture.find<widgets::PageBrowser>(u"mergePreviewBrowser"_s);
    QVERIFY(preview->toPlainText().contains(u"ALIX Nicole"_s));
    QVERIFY(preview->toPlainText().contains(u"ACTTES"_s));
    // The same person twice cannot be merged, and the page says so.
    QVERIFY(people.tabTo(u"mergeOtherComboBox"_s));
    auto *other = static_cast<QComboBox *>(people.focus());
    auto *kept = people.fixture.find<QComboBox>(u"mergeKeptComboBox"_s);
    const int chosen = other->currentIndex();
    other->setCurrentIndex(kept->currentIndex());
    QVERIFY(!pane->preview());
    QVERIFY(!preview->toPlainText().isEmpty());
    other->setCurrentIndex(chosen);
    QVERIFY(people.tabTo(u"mergeChoice0"_s));
    people.key(Qt::Key_Down);
    QVERIFY(people.tabTo(u"mergeButton"_s));
    people.key(Qt::Key_Space);
    QCOMPARE(people.name(), u"ALIX Nicole"_s);
    QCOMPARE(people.names().filter(u"alix"_s, Qt::CaseInsensitive).size(), 1);
    QVERIFY(people.page().contains(u"ACTTES"_s));
    QVERIFY(people.fixture.page().messages().text().contains(u"ALIX Nicole"_s));
    people.fixture.page().messages().focusFirst();
    people.key(Qt::Key_Space);
    QCOMPARE(people.names().filter(u"alix"_s, Qt::CaseInsensitive).size(), 2);
}

void TestPeople::personWithdraws()
{
    QFETCH(QString, language);
    People people(language);
    people.search(u"nicole alix"_s);
    const domain::PersonId id = people.fixture.page().people().currentPerson();
    QVERIFY(people.tabTo(u"actionWithdrawPersonButton"_s));
    people.key(Qt::Key_Space);
    QCOMPARE(people.focus()->objectName(), u"withdrawNameLineEdit"_s);
    auto *button = people.fixture.find<QPushButton>(u"withdrawButton"_s);
    QVERIFY(!button->isEnabled());
    people.key(Qt::Key_Escape);
    QCOMPARE(people.name(), u"Nicole Alix"_s);
    QVERIFY(people.tabTo(u"actionWithdrawPersonButton"_s));
    people.key(Qt::Key_Space);
    people.type(u"nicole alix"_s);
    QVERIFY(button->isEnabled());
    // What cannot be undone is never one Enter away.
    people.key(Qt::Key_Return);
    QVERIFY(people.tabTo(u"withdrawButton"_s));
    QVERIFY(!button->isDefault() && !button->autoDefault());
    people.key(Qt::Key_Return);
    people.key(Qt::Key_Enter);
    QVERIFY(!people.fixture.session().person(id)->isWithdrawn());
    people.key(Qt::Key_Space);
    QVERIFY(people.fixture.session().person(id)->isWithdrawn());
    people.fixture.page().people().select(id);
    QVERIFY(people.name() == u"personne retirée"_s || people.name() == u"withdrawn person"_s);
    QVERIFY(people.page().contains(u"ACTTES"_s));
    QVERIFY(!people.fixture.find<QAction>(u"actionEditPerson"_s)->isEnabled());
    QVERIFY(people.fixture.session().suggestPersons(u"nicole"_s).isEmpty());
}

void TestPeople::undoAfterAWithdrawalAsks()
{
    People people;
    auto group = people.fixture.session().group(domain::GroupId(1));
    QVERIFY(group);
    const QString before = group->note;
    group->note = u"Une note."_s;
    QVERIFY(people.fixture.session().save({*group, {}}));
    people.search(u"nicole alix"_s);
    QVERIFY(people.tabTo(u"actionWithdrawPersonButton"_s));
    people.key(Qt::Key_Space);
    people.type(u"nicole alix"_s);
    QVERIFY(people.tabTo(u"withdrawButton"_s));
    people.key(Qt::Key_Space);
    const auto note = [&people] { return people.fixture.session().group(domain::GroupId(1))->note; };
    const auto question = [&people] { return people.fixture.window().findChild<QDialog *>(u"historyQuestion"_s); };

    QVERIFY(people.fixture.session().suggestPersons(u"nicole"_s).isEmpty());
    people.list->setFocus();
    QTest::keyClick(&people.fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(question() && question()->isVisible());
    const QString words = question()->findChild<QLabel *>(u"historyQuestionLabel"_s)->text();
    QVERIFY2(words.contains(u"cannot be undone"_s) && words.contains(group->name.french), qPrintable(words));
    QTest::keyClick(question(), Qt::Key_Return); // leaves it as it is
    QTRY_VERIFY(!question());
    QCOMPARE(note(), u"Une note."_s);

    people.fixture.trigger(u"actionUndo"_s);
    QTRY_VERIFY(question() && question()->isVisible());
    QTest::mouseClick(question()->findChild<QPushButton *>(u"acceptPushButton"_s), Qt::LeftButton);
    QTRY_COMPARE(note(), before);
}

void TestPeople::withdrawalLeadsToWhereTheNameStands()
{
    People people;
    auto group = people.fixture.session().group(domain::GroupId(1));
    QVERIFY(group);
    group->note = u"Voir avec Nicole Alix."_s;
    QVERIFY(people.fixture.session().save({*group, {}}));
    people.search(u"nicole alix"_s);
    QVERIFY(people.tabTo(u"actionWithdrawPersonButton"_s));
    people.key(Qt::Key_Space);
    auto *page = people.fixture.find<widgets::PageBrowser>(u"withdrawBrowser"_s);
    QTest::keyClick(people.focus(), Qt::Key_Backtab, Qt::ShiftModifier); // to the page
    QCOMPARE(people.focus()->objectName(), u"withdrawBrowser"_s);
    people.key(Qt::Key_Tab); // to its only link
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(people.fixture.page().list().currentGroup(), domain::GroupId(1));
    QVERIFY(people.fixture.page().list().isVisible());
}

void TestPeople::dataIsGiven()
{
    QFETCH(QString, language);
    People people(language);
    people.search(u"nicole alix"_s);
    people.fixture.files.answer = people.fixture.path(u"nicole.json"_s);
    QVERIFY(people.tabTo(u"actionGivePersonDataButton"_s));
    people.key(Qt::Key_Space);
    QVERIFY(people.fixture.files.lastRequest.suggestion.endsWith(u"Nicole Alix.html"_s));
    QFile file(people.fixture.files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(document[u"person"].toObject()[u"name"], u"Nicole Alix"_s);
    people.fixture.files.answer = people.fixture.path(u"nicole.html"_s);
    QVERIFY(people.tabTo(u"actionGivePersonDataButton"_s));
    people.key(Qt::Key_Space);
    QFile page(people.fixture.files.answer);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("Nicole Alix") && html.contains("ACTTES"));
    people.fixture.files.answer = people.fixture.path(u"nicole.pdf"_s);
    QVERIFY(people.tabTo(u"actionGivePersonDataButton"_s));
    people.key(Qt::Key_Space);
    QFile pdf(people.fixture.files.answer);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    people.fixture.files.answer = people.fixture.path(u"no folder/nicole.json"_s);
    people.list->setFocus();
    QVERIFY(people.tabTo(u"actionGivePersonDataButton"_s));
    people.key(Qt::Key_Space);
    QCOMPARE(people.fixture.page().messages().tone(), widgets::Tone::Error);
}

void TestPeople::changesElsewhereAreTold()
{
    People people;
    people.add(u"Zoe Ebene"_s);
    people.search(u"ebene"_s);
    domain::Person theirs = *people.fixture.session().person(people.fixture.page().people().currentPerson());
    people.key(Qt::Key_F2);
    people.type(u" Two"_s);
    theirs.displayName = u"Zoe Three"_s;
    theirs.note = u"theirs"_s;
    QVERIFY(people.fixture.session().people().save(theirs));
    people.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(people.focus()->objectName(), u"nameLineEdit"_s);
    auto *message = people.fixture.find<QWidget>(u"formMessage"_s);
    QVERIFY(message->isVisible());
    people.key(Qt::Key_S, Qt::ControlModifier);
    const auto stored = people.fixture.session().person(theirs.id);
    QVERIFY(stored->displayName.contains(u"Two"_s));
    QCOMPARE(stored->note, u"theirs"_s);
}

/// Whoever types is not asked, nor thrown out, because the list changed around the form.
void TestPeople::changesElsewhereCloseNothing()
{
    People people;
    people.add(u"Zoe Ebene"_s);
    people.search(u"ebene"_s);
    domain::Person theirs = *people.fixture.session().person(people.fixture.page().people().currentPerson());
    people.key(Qt::Key_F2);
    people.type(u" Two"_s);
    theirs.displayName = u"Claire Obscur"_s;
    theirs.sortName.clear();
    QVERIFY(people.fixture.session().people().save(theirs));
    QTRY_COMPARE(people.list->model()->rowCount(), 0);
    QCOMPARE(people.fixture.questions.asked, 0);
    QCOMPARE(people.focus()->objectName(), u"nameLineEdit"_s);
    people.type(u" Three"_s);
    people.key(Qt::Key_S, Qt::ControlModifier);
    people.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(people.fixture.session().person(theirs.id)->displayName.endsWith(u" Two Three"_s));
}

QTEST_MAIN(TestPeople)
#include "tst_people.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "testdatabase.h"
#include "typing.h"
#include "widgets/form/groupform.h"
#include "widgets/form/suggestionlist.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using models::DirectorySession;
using widgets::GroupForm;

namespace {

/// A directory on an engine, its session, and the form in a window.
struct Fixture
{
    explicit Fixture(storage::Engine engine)
        : database(engine)
        , session(std::make_unique<DirectorySession>(database.openAgain()))
        , form(std::make_unique<GroupForm>(*session))
        , finished(form.get(), &GroupForm::editFinished)
        , problems(form.get(), &GroupForm::problem)
    {
        session->setAuthor(u"secrétariat"_s);
        domain::WorkGroup group;
        group.name.french = u"ACTTES"_s;
        domain::Person person;
        person.id = domain::PersonId(-1);
        person.displayName = u"Nicole Alix"_s;
        person.gender = domain::Gender::Feminine;
        domain::Facilitation facilitation;
        facilitation.personId = person.id;
        group.facilitations = {facilitation};
        const auto saved = session->save({group, {person}});
        id = saved ? *saved : domain::GroupId();
        form->show();
        form->activateWindow();
        active = QTest::qWaitForWindowActive(form.get()); // until then no widget has the focus
    }

    [[nodiscard]] domain::WorkGroup stored(domain::GroupId group)
    {
        const auto read = session->group(group);
        return read ? *read : domain::WorkGroup();
    }
    [[nodiscard]] qint64 changeSets()
    {
        QSqlQuery query(u"SELECT count(*) FROM change_set"_s, database.connection().database());
        return query.next() ? query.value(0).toLongLong() : -1;
    }
    void type(const QString &object, const QString &text)
    {
        auto *line = form->findChild<QLineEdit *>(object);
        line->setFocus();
        line->selectAll();
        typeText(line, text);
    }

    support::TestDatabase database;
    std::unique_ptr<DirectorySession> session;
    std::unique_ptr<GroupForm> form;
    QSignalSpy finished;
    QSignalSpy problems;
    domain::GroupId id;
    bool active = false;
};

} // namespace

/// The form on a real directory, on both engines.
class TestFormSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchangedSaveLeavesNoChange_data() { support::addEngines(); }
    void unchangedSaveLeavesNoChange();
    void newGroupIsStoredWhole_data() { support::addEngines(); }
    void newGroupIsStoredWhole();
    void duplicateNameIsRefused_data() { support::addEngines(); }
    void duplicateNameIsRefused();
    void conflictKeepsWhatWasTyped_data() { support::addEngines(); }
    void conflictKeepsWhatWasTyped();
    void translationLagIsCounted_data() { support::addEngines(); }
    void translationLagIsCounted();
};

void TestFormSession::unchangedSaveLeavesNoChange()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture fixture(engine);
    const qint64 before = fixture.changeSets();
    fixture.form->load(fixture.stored(fixture.id));
    QVERIFY(!fixture.form->isModified());
    QVERIFY(fixture.form->save());
    QCOMPARE(fixture.finished.size(), 1);
    QCOMPARE(fixture.changeSets(), before);
}

void TestFormSession::newGroupIsStoredWhole()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture fixture(engine);
    const qint64 before = fixture.changeSets();
    QVERIFY(fixture.active);
    fixture.form->load({});
    fixture.type(u"nameLineEdit"_s, u"Communs de services de proximité"_s);
    fixture.type(u"statusSinceLineEdit"_s, u"mars 2020"_s);
    fixture.type(u"facilitatorLineEdit"_s, u"nicole"_s);
    auto *suggestions = fixture.form->findChild<widgets::SuggestionList *>();
    QCOMPARE(suggestions->item(0)->text(), u"Nicole Alix"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    fixture.type(u"facilitatorLineEdit"_s, u"Julie Lequin"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(fixture.form->save());
    QCOMPARE(fixture.changeSets(), before + 1);
    const domain::WorkGroup group = fixture.stored(fixture.finished.constLast().at(1).value<domain::GroupId>());
    QCOMPARE(group.name.french, u"Communs de services de proximité"_s);
    QCOMPARE(group.statusSince.toIso(), u"2020-03"_s);
    QCOMPARE(group.facilitations.size(), 2);
    const auto julie = fixture.session->person(group.facilitations.at(1).personId);
    QVERIFY(julie);
    QCOMPARE(julie->displayName, u"Julie Lequin"_s);
    QVERIFY(!fixture.form->isModified());
}

void TestFormSession::duplicateNameIsRefused()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture fixture(engine);
    const qint64 before = fixture.changeSets();
    fixture.form->load({});
    fixture.type(u"nameLineEdit"_s, u"Acttès"_s);
    QVERIFY(!fixture.form->save());
    QCOMPARE(fixture.changeSets(), before);
    QVERIFY(fixture.finished.isEmpty());
}

void TestFormSession::conflictKeepsWhatWasTyped()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture fixture(engine);
    fixture.form->load(fixture.stored(fixture.id));
    fixture.type(u"nameLineEdit"_s, u"ACTTES II"_s);
    DirectorySession other(fixture.database.openAgain());
    auto theirs = other.group(fixture.id);
    QVERIFY(theirs);
    theirs->note = u"note"_s;
    QVERIFY(other.save({*theirs, {}}));
    QVERIFY(!fixture.form->save());
    QCOMPARE(fixture.problems.size(), 1);
    QVERIFY(fixture.form->save());
    QCOMPARE(fixture.stored(fixture.id).name.french, u"ACTTES II"_s);
    QCOMPARE(fixture.stored(fixture.id).note, u"note"_s);
}

void TestFormSession::translationLagIsCounted()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture fixture(engine);
    fixture.form->load(fixture.stored(fixture.id));
    fixture.form->setContentLanguage(domain::Language::English);
    fixture.type(u"nameLineEdit"_s, u"ACTTES in English"_s);
    QVERIFY(fixture.form->save());
    QCOMPARE(fixture.stored(fixture.id).translationLag().value_or(-1), 0);
    fixture.form->setContentLanguage(domain::Language::French);
    fixture.type(u"nameLineEdit"_s, u"ACTTES I"_s);
    QVERIFY(fixture.form->save());
    QCOMPARE(fixture.stored(fixture.id).translationLag().value_or(-1), 1);
    fixture.type(u"nameLineEdit"_s, u"ACTTES III"_s);
    fixture.form->setContentLanguage(domain::Language::English);
    fixture.type(u"nameLineEdit"_s, u"ACTTES III, in English"_s);
    QVERIFY(fixture.form->save());
    QCOMPARE(fixture.stored(fixture.id).translationLag().value_or(-1), 0);
}

QTEST_MAIN(TestFormSession)
#include "tst_formsession.moc"

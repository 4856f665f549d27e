// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "somegroups.h"
#include "widgets/groupactions.h"
#include "widgets/groupcommands.h"
#include "widgets/groupmapper.h"
#include "widgets/messagebar.h"
#include "widgets/pagebrowser.h"
#include "widgets/readingview.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using models::GroupTableModel;
using support::valueOf;

namespace {

/// A reading view on the four groups of the tests of the models, which another program may change too.
struct Fixture
{
    explicit Fixture(storage::Engine engine) : database(engine)
    {
        support::addSomeGroups(*database);
        session = std::make_unique<models::DirectorySession>(database.openAgain());
        session->setAuthor(u"Nicole Alix"_s);
        reading = std::make_unique<widgets::ReadingView>(*session, actions);
        reading->resize(900, 700);
        reading->show();
    }
    [[nodiscard]] GroupTableModel &groups() { return session->groups(); }
    void read(const QString &name) { valueOf(reading->showGroup(support::idOf(*database, name))); }
    [[nodiscard]] int row() { return groups().rowOf(reading->groupId()); }
    [[nodiscard]] QString name() const { return reading->findChild<QLabel *>(u"groupNameLabel"_s)->text(); }
    [[nodiscard]] QString check() const { return reading->findChild<QLabel *>(u"verificationLabel"_s)->text(); }
    [[nodiscard]] QString page() const { return reading->browser().toPlainText(); }
    bool set(GroupTableModel::Column column, const QString &value)
    {
        return groups().setData(groups().index(row(), column), value);
    }

    support::TestDatabase database;
    std::unique_ptr<models::DirectorySession> session;
    QWidget owner;
    widgets::GroupActions actions{&owner};
    std::unique_ptr<widgets::ReadingView> reading;
};

} // namespace

/// The detail shows what the list's model shows, and never another group's row.
class TestGroupBinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsOfTheModelAreShown_data() { support::addEngines(); }
    void editsOfTheModelAreShown();
    void writtenEditsAreShown_data() { support::addEngines(); }
    void writtenEditsAreShown();
    void movedRowIsStillThatGroup_data() { support::addEngines(); }
    void movedRowIsStillThatGroup();
    void hiddenGroupIsBoundAgainWhenItComesBack();
    void goneGroupGivesNoOtherItsPlace();
    void unchangedPageIsLeftAlone();
    void theFormBeginsWithTheRow();
};

void TestGroupBinding::editsOfTheModelAreShown()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture fixture(engine);
    fixture.read(u"Communs et habitat"_s);
    QVERIFY(fixture.set(GroupTableModel::NameFrenchColumn, u"Habiter en commun"_s));
    QCOMPARE(fixture.name(), u"Habiter en commun"_s);
    QVERIFY(fixture.set(GroupTableModel::DescriptionFrenchColumn, u"Un autre texte."_s));
    QVERIFY(fixture.page().contains(u"Un autre texte."_s));
    QVERIFY(fixture.set(GroupTableModel::VerifiedOnColumn, u"2001-02-03"_s));
    QVERIFY2(fixture.check().contains(u"2001"_s), qPrintable(fixture.check()));
    fixture.groups().revertAll();
    QCOMPARE(fixture.name(), u"Communs et habitat"_s);
    QVERIFY(!fixture.page().contains(u"Un autre texte."_s));
    QVERIFY(!fixture.check().contains(u"2001"_s));
}

void TestGroupBinding::writtenEditsAreShown()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture fixture(engine);
    fixture.reading->setLanguage(domain::Language::English);
    fixture.read(u"Économie et communs"_s);
    QCOMPARE(fixture.name(), u"Economy and commons"_s);
    QVERIFY(fixture.set(GroupTableModel::NameEnglishColumn, u"Commons economics"_s));
    QVERIFY(fixture.groups().submitAll());
    QCOMPARE(fixture.name(), u"Commons economics"_s);
    const auto stored = valueOf(fixture.session->group(fixture.reading->groupId()));
    QCOMPARE(stored.name.english, u"Commons economics"_s);
    // Without a name in English, the French one is read.
    QVERIFY(fixture.set(GroupTableModel::NameEnglishColumn, {}));
    QCOMPARE(fixture.name(), u"Économie et communs"_s);
}

void TestGroupBinding::movedRowIsStillThatGroup()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    Fixture fixture(engine);
    fixture.read(u"Communs et habitat"_s);
    auto *mapper = fixture.reading->findChild<widgets::GroupMapper *>();
    QCOMPARE(mapper->currentIndex(), 1);

    support::rename(*fixture.database, u"Communs et habitat"_s, u"Zones à habiter"_s);
    fixture.groups().refresh();
    QCOMPARE(fixture.row(), 3);
    QCOMPARE(mapper->currentIndex(), 3);
    QCOMPARE(fixture.name(), u"Zones à habiter"_s);

    fixture.session->setOrder(models::GroupOrder::Name, true);
    QCOMPARE(fixture.row(), 0);
    QCOMPARE(mapper->currentIndex(), 0);
    QVERIFY(fixture.groups().select());
    QVERIFY(mapper->isBound());
    QVERIFY(fixture.set(GroupTableModel::NameFrenchColumn, u"Encore un nom"_s));
    QCOMPARE(fixture.name(), u"Encore un nom"_s);
    fixture.groups().revertAll();

    // Rows inserted by hand are written: the model starts anew, which leaves a stock mapper on no row.
    QVERIFY(fixture.groups().insertRow(0));
    QVERIFY(fixture.groups().setData(fixture.groups().index(0, GroupTableModel::NameFrenchColumn), u"Nouveau"_s));
    QVERIFY(fixture.groups().submitAll());
    QVERIFY(mapper->isBound());
    QCOMPARE(mapper->currentIndex(), fixture.row());
    QCOMPARE(fixture.name(), u"Zones à habiter"_s);
}

void TestGroupBinding::hiddenGroupIsBoundAgainWhenItComesBack()
{
    Fixture fixture(storage::Engine::Sqlite);
    fixture.read(u"Communs et habitat"_s);
    auto *mapper = fixture.reading->findChild<widgets::GroupMapper *>();
    fixture.session->setStatusFilter(domain::GroupStatus::Active);
    QVERIFY(!mapper->isBound());
    QVERIFY(fixture.groups().setData(fixture.groups().index(0, GroupTableModel::NameFrenchColumn), u"Autre"_s));
    QCOMPARE(fixture.name(), u"Communs et habitat"_s);
    fixture.groups().revertAll();
    fixture.session->setStatusFilter(std::nullopt);
    QVERIFY(mapper->isBound());
    QVERIFY(fixture.set(GroupTableModel::NameFrenchColumn, u"De retour"_s));
    QCOMPARE(fixture.name(), u"De retour"_s);
}

void TestGroupBinding::goneGroupGivesNoOtherItsPlace()
{
    Fixture fixture(storage::Engine::Sqlite);
    fixture.read(u"Communs et habitat"_s);
    const domain::GroupId before = support::idOf(*fixture.database, u"Archives"_s);
    valueOf(fixture.session->deleteGroups({before}));
    QVERIFY(fixture.set(GroupTableModel::NameFrenchColumn, u"Une ligne plus haut"_s));
    QCOMPARE(fixture.name(), u"Une ligne plus haut"_s);
    fixture.groups().revertAll();
    valueOf(fixture.session->deleteGroups({fixture.reading->groupId()}));
    QVERIFY(!fixture.reading->findChild<widgets::GroupMapper *>()->isBound());
    for (int row = 0; row < fixture.groups().rowCount(); ++row)
        QVERIFY(fixture.groups().setData(fixture.groups().index(row, GroupTableModel::NameFrenchColumn), u"Autre"_s));
    QCOMPARE(fixture.name(), u"Communs et habitat"_s);
}

void TestGroupBinding::unchangedPageIsLeftAlone()
{
    Fixture fixture(storage::Engine::Sqlite);
    fixture.read(u"Communs et habitat"_s);
    fixture.reading->browser().selectAll();
    const QString selected = fixture.reading->browser().textCursor().selectedText();
    QVERIFY(!selected.isEmpty());
    support::rename(*fixture.database, u"Archives"_s, u"Archives closes"_s);
    fixture.groups().refresh();
    valueOf(fixture.reading->showGroup(fixture.reading->groupId()));
    QCOMPARE(fixture.reading->browser().textCursor().selectedText(), selected);
    support::rename(*fixture.database, u"Communs et habitat"_s, u"Habitats"_s);
    fixture.groups().refresh();
    QCOMPARE(fixture.name(), u"Habitats"_s);
}

void TestGroupBinding::theFormBeginsWithTheRow()
{
    Fixture fixture(storage::Engine::Sqlite);
    fixture.read(u"Communs et habitat"_s);
    widgets::MessageBar messages;
    widgets::GroupCommands commands(*fixture.session, messages);
    // Another program saved it a moment ago: the row is read anew, not taken from before.
    support::rename(*fixture.database, u"Communs et habitat"_s, u"Habitats"_s);
    const auto toEdit = commands.toEdit(fixture.reading->groupId());
    QVERIFY(toEdit);
    QCOMPARE(toEdit->name.french, u"Habitats"_s);
    QCOMPARE(toEdit->facilitations.size(), 2);
    const int row = fixture.row();
    const QModelIndex version = fixture.groups().index(row, GroupTableModel::RowVersionColumn);
    QCOMPARE(toEdit->rowVersion, fixture.groups().data(version).toLongLong());
    QCOMPARE(fixture.name(), u"Habitats"_s);
}

QTEST_MAIN(TestGroupBinding)
#include "tst_groupbinding.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/groupsearch.h"
#include "storage/schemamanager.h"
#include "storage/searchindex.h"
#include "storagetest.h"

using namespace Qt::StringLiterals;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::GroupSearch;
using storage::GroupStorage;
using storage::SearchIndex;
using storage::SearchIndexState;

namespace {

/// Names found, in order; "!" in front when the index was of no use.
QStringList found(storage::Connection &connection, const QString &typed)
{
    const auto groups = GroupSearch(connection).find({{}, typed, storage::GroupOrder::Name, false});
    if (!groups)
        return {groups.error().message, groups.error().detail};
    QStringList names;
    if (!groups->isIndexUsable)
        names += u"!"_s;
    for (const qint64 id : groups->ids)
        names += GroupStorage(connection).read(domain::GroupId(id))->name.preferring(domain::Language::French);
    return names;
}

domain::WorkGroup described(const QString &name, const QString &description)
{
    domain::WorkGroup group = support::groupNamed(name);
    group.description.french = description;
    return group;
}

SearchIndexState stateOf(storage::Connection &connection)
{
    return SearchIndex(connection).inspect();
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEdits_data() { support::addEngines(); }
    void followsEdits();
    void followsPersonsAndLists_data() { support::addEngines(); }
    void followsPersonsAndLists();
    void rolledBackWithTheEdit_data() { support::addEngines(); }
    void rolledBackWithTheEdit();
    void changesFromOutsideWait_data() { support::addEngines(); }
    void changesFromOutsideWait();
    void isNotOfTheContent_data() { support::addEngines(); }
    void isNotOfTheContent();
    void versionOneIsBroughtUpToDate_data() { support::addEngines(); }
    void versionOneIsBroughtUpToDate();
    void damageIsMended_data();
    void damageIsMended();
    void stopsAndGoesOn_data() { support::addEngines(); }
    void stopsAndGoesOn();
    void deadRowsAreClearedAway();
    void endlessTexts_data() { support::addEngines(); }
    void endlessTexts();
};

void TestSearchIndex::followsEdits()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    QCOMPARE(stateOf(connection), SearchIndexState::Current);
    const auto id = support::addGroup(connection, described(u"Énergie"_s, u"Au cœur des réseaux."_s));
    VERIFY_OK(id);
    QCOMPARE(found(connection, u"COEUR"_s), QStringList{u"Énergie"_s});
    QCOMPARE(found(connection, u"reseau energie"_s), QStringList{u"Énergie"_s});
    domain::WorkGroup group = *GroupStorage(connection).read(*id);
    group.description.french = u"Autour du soleil."_s;
    group.note = u"Rappeler la mairie."_s;
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return GroupStorage(connection).update(transaction, group);
    }));
    QCOMPARE(found(connection, u"coeur"_s), QStringList());
    QCOMPARE(found(connection, u"soleil mairie"_s), QStringList{u"Énergie"_s});
    const auto bin = [&](ChangeSetTransaction &transaction) {
        return GroupStorage(connection).remove(transaction, *id, GroupStorage(connection).read(*id)->rowVersion);
    };
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Delete, bin));
    QCOMPARE(found(connection, u"soleil"_s), QStringList());
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Restore, [&](ChangeSetTransaction &transaction) {
        return GroupStorage(connection).restore(transaction, *id);
    }));
    QCOMPARE(found(connection, u"soleil"_s), QStringList{u"Énergie"_s});
    QCOMPARE(stateOf(connection), SearchIndexState::Current);
}

void TestSearchIndex::followsPersonsAndLists()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    const auto person = support::addPerson(connection, support::personNamed(u"Nicole Alix"_s));
    VERIFY_OK(person);
    domain::WorkGroup group = support::groupNamed(u"ACTTES"_s);
    domain::Facilitation past = support::facilitationBy(*person);
    past.ended = true;
    group.facilitations = {past};
    group.mailingLists = {support::listAt(u"acttes-liste@example.org"_s)};
    VERIFY_OK(support::addGroup(connection, group));
    QCOMPARE(found(connection, u"alix"_s), QStringList{u"ACTTES"_s});
    QCOMPARE(found(connection, u"acttes-liste@exam"_s), QStringList{u"ACTTES"_s});
    domain::Person renamed = *storage::PersonStorage(connection).read(*person);
    renamed.displayName = u"Edouard Jourdain"_s;
    VERIFY_OK(support::inChangeSet(connection, ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return storage::PersonStorage(connection).update(transaction, renamed);
    }));
    QCOMPARE(found(connection, u"alix"_s), QStringList());
    QCOMPARE(found(connection, u"jourdain"_s), QStringList{u"ACTTES"_s});
}

void TestSearchIndex::rolledBackWithTheEdit()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    {
        auto transaction = ChangeSetTransaction::begin(connection, u"Ada"_s, ChangeKind::Create);
        VERIFY_OK(transaction);
        VERIFY_OK(GroupStorage(connection).insert(*transaction, support::groupNamed(u"Biodiversité"_s)));
    }
    QCOMPARE(found(connection, u"biodiv"_s), QStringList());
    QCOMPARE(stateOf(connection), SearchIndexState::Current);
}

void TestSearchIndex::changesFromOutsideWait()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addGroup(connection, described(u"Communs"_s, u"ancien texte"_s)));
    QVERIFY(*SearchIndex(connection).isQueueEmpty());
    QVERIFY(test.place().runOutside(u"UPDATE work_group SET description_fr = 'nouveau contenu'"_s));
    QVERIFY(!*SearchIndex(connection).isQueueEmpty());
    QCOMPARE(stateOf(connection), SearchIndexState::OutOfStep);
    // A save of something else indexes its own group only, and loses nothing of what waits.
    VERIFY_OK(support::addGroup(connection, described(u"Archives"_s, u"un autre"_s)));
    QCOMPARE(found(connection, u"autre"_s), QStringList{u"Archives"_s});
    QCOMPARE(stateOf(connection), SearchIndexState::OutOfStep);
    VERIFY_OK(SearchIndex(connection).build());
    QCOMPARE(stateOf(connection), SearchIndexState::Current);
    QCOMPARE(found(connection, u"contenu"_s), QStringList{u"Communs"_s});
    QCOMPARE(found(connection, u"ancien"_s), QStringList());
    QVERIFY(test.place().runOutside(u"DELETE FROM work_group WHERE name_fr = 'Communs'"_s));
    QCOMPARE(found(connection, u"contenu"_s), QStringList());
    VERIFY_OK(SearchIndex(connection).build());
    QCOMPARE(stateOf(connection), SearchIndexState::Current);
}

void TestSearchIndex::isNotOfTheContent()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addGroup(connection, described(u"Communs"_s, u"ancien texte"_s)));
    QStringList versions;
    const auto see = [&] {
        const auto version = connection.contentVersion();
        versions += version ? *version : version.error().message;
        return versions.last();
    };
    see();
    for (const QString &text : {u"un"_s, u"deux"_s}) { // on SQLite one change set, as within a minute
        QVERIFY(test.place().runOutside(u"UPDATE work_group SET note = '%1'"_s.arg(text)));
        see();
    }
    VERIFY_OK(SearchIndex(connection).build());
    QCOMPARE(connection.contentVersion().value(), versions.last());
    VERIFY_OK(support::addGroup(connection, described(u"Archives"_s, u"un autre"_s)));
    see();
    versions.removeDuplicates();
    QCOMPARE(versions.size(), 4);
}

void TestSearchIndex::versionOneIsBroughtUpToDate()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestPlace place(engine);
    {
        auto connection = storage::Connection::open(place.location(), storage::OpenMode::Create);
        VERIFY_OK(connection);
        VERIFY_OK(storage::SchemaManager(**connection, {storage::SchemaManager::migrations().first()}).create());
    }
    QVERIFY(place.runOutside(
        u"INSERT INTO work_group (name_fr, name_key, description_fr) VALUES ('Énergie', 'energie', 'Au cœur.')"_s));
    auto database = storage::Database::open(place.location());
    VERIFY_OK(database);
    QCOMPARE((*database)->schemaResult(), storage::SchemaResult::Upgraded);
    storage::Connection &connection = (*database)->connection();
    // Names are found at once; texts once the index is built.
    QCOMPARE(found(connection, u"energie"_s).last(), u"Énergie"_s);
    if (stateOf(connection) == SearchIndexState::Unusable)
        VERIFY_OK(SearchIndex(connection).startOver());
    QList<std::pair<qint64, qint64>> told;
    VERIFY_OK(SearchIndex(connection).build([&told](qint64 done, qint64 total) {
        told.append({done, total});
        return true;
    }));
    QCOMPARE(told.last(), std::make_pair(qint64(1), qint64(1)));
    QCOMPARE(stateOf(connection), SearchIndexState::Current);
    QCOMPARE(found(connection, u"coeur"_s), QStringList{u"Énergie"_s});
}

void TestSearchIndex::damageIsMended_data()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::addColumn<QString>("damage");
    const auto file = storage::Engine::Sqlite;
    QTest::newRow("names gone") << file << u"DROP TABLE name_search"_s;
    QTest::newRow("texts gone") << file << u"DROP TABLE text_search"_s;
    QTest::newRow("settings gone") << file << u"DROP TABLE text_search_config"_s;
    QTest::newRow("segments gone") << file << u"DELETE FROM text_search_data"_s;
    QTest::newRow("data gone") << file << u"DROP TABLE text_search_data"_s;
    QTest::newRow("data overwritten") << file << u"UPDATE text_search_data SET block = x'0011223344' WHERE id <> 1"_s;
    QTest::newRow("rows gone") << file << u"DELETE FROM search_document"_s;
    QTest::newRow("table gone") << file << u"DROP TABLE search_document"_s;
    QTest::newRow("postgresql: rows gone") << storage::Engine::Postgresql << u"DELETE FROM search_document"_s;
    QTest::newRow("postgresql: table gone") << storage::Engine::Postgresql << u"DROP TABLE search_document"_s;
}

void TestSearchIndex::damageIsMended()
{
    QFETCH(const QString, damage);
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), described(u"Énergie"_s, u"Au cœur des réseaux."_s)));
    QVERIFY(test.place().runOutside(damage));
    test.reopen();
    storage::Connection &connection = test.connection();
    QCOMPARE(found(connection, u"energie"_s).last(), u"Énergie"_s);
    // Whatever the index is like, saving works.
    VERIFY_OK(support::addGroup(connection, described(u"Archives"_s, u"Au cœur aussi."_s)));
    QCOMPARE(found(connection, u"archives"_s).last(), u"Archives"_s);
    QCOMPARE(stateOf(connection), SearchIndexState::Unusable);
    VERIFY_OK(SearchIndex(connection).startOver());
    VERIFY_OK(SearchIndex(connection).build());
    QCOMPARE(stateOf(connection), SearchIndexState::Current);
    QCOMPARE(found(connection, u"coeur"_s).size(), 2);
}

void TestSearchIndex::stopsAndGoesOn()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addGroup(connection, described(u"Énergie"_s, u"Au cœur."_s)));
    VERIFY_OK(SearchIndex(connection).startOver());
    COMPARE_ERROR(SearchIndex(connection).build([](qint64, qint64) { return false; }), domain::ErrorKind::Cancelled);
    QCOMPARE(stateOf(connection), SearchIndexState::OutOfStep);
    VERIFY_OK(SearchIndex(connection).build());
    QCOMPARE(found(connection, u"coeur"_s), QStringList{u"Énergie"_s});
}

void TestSearchIndex::deadRowsAreClearedAway()
{
    support::TestDatabase test(storage::Engine::Sqlite);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Énergie"_s)));
    QVERIFY(test.place().runOutside(u"UPDATE sqlite_sequence SET seq = 100000 WHERE name = 'search_document'"_s));
    QCOMPARE(stateOf(connection), SearchIndexState::Unusable);
    VERIFY_OK(SearchIndex(connection).startOver());
    VERIFY_OK(SearchIndex(connection).build());
    QCOMPARE(stateOf(connection), SearchIndexState::Current);
}

void TestSearchIndex::endlessTexts()
{
    ON_ENGINE(test);
    QString text;
    for (int number = 0; text.size() < 199'000; ++number)
        text += u"\u4E00mot%1 "_s.arg(number);
    domain::WorkGroup group = described(u"Long"_s, text);
    group.description.english = text;
    group.note = QString(200'000, u'x');
    VERIFY_OK(support::addGroup(test.connection(), group));
    QCOMPARE(found(test.connection(), u"\u4E00mot77"_s), QStringList{u"Long"_s});
    QCOMPARE(stateOf(test.connection()), SearchIndexState::Current);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomcontent.h"
#include "storage/directorystorage.h"
#include "storagetest.h"

using namespace Qt::StringLiterals;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::Engine;

namespace {

/// One step of a random life of a directory, decided by the generator and by what is there: two directories of the
/// same content, with generators of the same seed, take the same step.
QString step(storage::Connection &connection, support::RandomContent &random)
{
    storage::GroupStorage groups(connection);
    storage::PersonStorage persons(connection);
    const auto content = storage::DirectoryStorage(connection).readContent();
    if (!content)
        return QString::fromUtf8(support::whyNot(content));
    QList<domain::PersonId> personIds;
    QList<domain::GroupId> groupIds;
    for (const domain::Person &person : content->persons)
        personIds += person.id;
    for (const domain::WorkGroup &group : content->groups)
        groupIds += group.id;
    const auto outcome = [](const auto &result) {
        return result ? u"done"_s : u"refused: "_s + result.error().message;
    };
    const auto as = [&](ChangeKind kind, auto &&work) { return outcome(support::inChangeSet(connection, kind, work)); };
    const int action = random.below(10);
    if (action < 2 || groupIds.isEmpty())
        return outcome(support::addGroup(connection, random.group(personIds, groupIds)));
    if (action == 2 || personIds.isEmpty())
        return outcome(support::addPerson(connection, random.person()));
    const domain::WorkGroup &group = content->groups[random.below(int(content->groups.size()))];
    if (action == 3) {
        return as(ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
            return groups.remove(transaction, group.id, group.rowVersion);
        });
    }
    if (action == 4) {
        const domain::GroupId any(1 + random.below(30));
        return as(ChangeKind::Restore,
                  [&](ChangeSetTransaction &transaction) { return groups.restore(transaction, any); });
    }
    const domain::Person &person = content->persons[random.below(int(content->persons.size()))];
    if (action == 5) {
        domain::Person edited = random.person();
        edited.id = person.id;
        edited.rowVersion = person.rowVersion;
        return as(ChangeKind::Edit,
                  [&](ChangeSetTransaction &transaction) { return persons.update(transaction, edited); });
    }
    if (action == 6) {
        return as(ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
            return persons.remove(transaction, person.id, person.rowVersion);
        });
    }
    domain::WorkGroup edited = group;
    if (random.chance(70))
        random.fillParts(edited, personIds, groupIds);
    else
        random.fill(edited, personIds, groupIds);
    if (random.chance(30))
        edited.name.french = random.name();
    return as(ChangeKind::Edit, [&](ChangeSetTransaction &transaction) { return groups.update(transaction, edited); });
}

} // namespace

/// The same life on both engines leaves the same content and the same history.
class TestEngines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameLifeSameDirectory_data();
    void sameLifeSameDirectory();
};

void TestEngines::sameLifeSameDirectory_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEngines::sameLifeSameDirectory()
{
    QFETCH(quint32, seed);
    SKIP_WITHOUT_SERVER(Engine::Postgresql);
    support::TestDatabase file(Engine::Sqlite);
    support::TestDatabase server(Engine::Postgresql);
    support::RandomContent ofFile(seed);
    support::RandomContent ofServer(seed);
    int done = 0;
    for (int number = 0; number < 80; ++number) {
        const QString first = step(file.connection(), ofFile);
        QCOMPARE(step(server.connection(), ofServer), first);
        done += first == u"done" ? 1 : 0;
    }
    QVERIFY2(done > 40, QByteArray::number(done).constData());
    const auto here = storage::DirectoryStorage(file.connection()).readContent();
    const auto there = storage::DirectoryStorage(server.connection()).readContent();
    VERIFY_OK(here);
    VERIFY_OK(there);
    QVERIFY(!here->groups.isEmpty());
    QCOMPARE(support::printed(*there), support::printed(*here));
    // Ids and versions too, and what each change replaced; only the moments differ.
    static const QRegularExpression moment(u"\"deleted_at\":\"[^\"]+\""_s);
    QVERIFY(*there == *here);
    QCOMPARE(support::history(server.connection()).replaceInStrings(moment, u"(moment)"_s),
             support::history(file.connection()).replaceInStrings(moment, u"(moment)"_s));
    QCOMPARE(file->checkIntegrity().value(), QStringList());
    QCOMPARE(server->checkIntegrity().value(), QStringList());
    for (const storage::GroupOrder order :
         {storage::GroupOrder::Name, storage::GroupOrder::Status, storage::GroupOrder::VerifiedOn,
          storage::GroupOrder::ModifiedOn, storage::GroupOrder::Directory}) {
        storage::GroupFilter filter;
        filter.order = order;
        filter.words = u"a"_s;
        QCOMPARE(*storage::GroupStorage(server.connection()).ids(filter),
                 *storage::GroupStorage(file.connection()).ids(filter));
    }
}

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importplan.h"
#include "exchange/sample.h"
#include "randomcontent.h"
#include "storage/directorystorage.h"
#include "storage/importwriter.h"
#include "storagetest.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using storage::DirectoryStorage;

namespace {

domain::DirectoryContent contentOf(storage::Connection &connection)
{
    const auto read = DirectoryStorage(connection).readContent();
    return read ? *read : domain::DirectoryContent();
}

domain::Result<domain::ChangeSetId> import(storage::Connection &connection, const domain::DirectoryContent &told,
                                           const storage::Progress &progress = {})
{
    const auto plan = domain::planImport(contentOf(connection), domain::proposalOf(told), {});
    return storage::applyImport(connection, plan, u"Ada"_s, u"page.json"_s, progress);
}

/// Those who withdrew have no name to be ordered by, and an edition no change here that it reaches up to.
QStringList sortedLines(domain::DirectoryContent content)
{
    std::stable_sort(content.persons.begin(), content.persons.end(), [](const auto &one, const auto &other) {
        return std::pair(one.isWithdrawn(), one.withdrawnOn) < std::pair(other.isWithdrawn(), other.withdrawnOn);
    });
    return support::printed(content);
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyComesBackWhole_data() { support::addEngines(); }
    void aCopyComesBackWhole();
    void isOneChangeSet_data() { support::addEngines(); }
    void isOneChangeSet();
    void nothingNewLeavesNoTrace_data() { support::addEngines(); }
    void nothingNewLeavesNoTrace();
    void staleVersionsAreConflicts_data() { support::addEngines(); }
    void staleVersionsAreConflicts();
    void namesTakenMeanwhile_data() { support::addEngines(); }
    void namesTakenMeanwhile();
    void noGroupComesAfterItself_data() { support::addEngines(); }
    void noGroupComesAfterItself();
    void tiesAreTurnedRound_data() { support::addEngines(); }
    void tiesAreTurnedRound();
    void stopsWhenAsked_data() { support::addEngines(); }
    void stopsWhenAsked();
};

void TestImport::aCopyComesBackWhole()
{
    ON_ENGINE(test);
    for (const quint32 seed : {3U, 4U}) {
        // Written by another way than an import, so that nothing is the same only because both went it.
        support::TestDatabase other(engine);
        support::RandomContent random(seed);
        const domain::DirectoryContent content = random.content(40, 30);
        VERIFY_OK(support::inChangeSet(
            other.connection(), storage::ChangeKind::Create, [&](storage::ChangeSetTransaction &transaction) {
                return DirectoryStorage(other.connection()).writeContent(transaction, content);
            }));
        const domain::DirectoryContent told = contentOf(other.connection());
        QCOMPARE(told.groups.size(), 40);
        QVERIFY(std::any_of(told.persons.begin(), told.persons.end(),
                            [](const domain::Person &person) { return person.isWithdrawn(); }));
        support::TestDatabase empty(engine);
        VERIFY_OK(import(empty.connection(), told));
        const domain::DirectoryContent read = contentOf(empty.connection());
        QCOMPARE(sortedLines(read), sortedLines(told));
        const auto again = domain::planImport(read, domain::proposalOf(told), {});
        QCOMPARE(again.count(domain::ImportOutcome::Unchanged), again.rows.size());
    }
    VERIFY_OK(import(test.connection(), *exchange::sampleDirectory()));
    QCOMPARE(contentOf(test.connection()).groups.size(), 9);
}

void TestImport::isOneChangeSet()
{
    ON_ENGINE(test);
    VERIFY_OK(import(test.connection(), *exchange::sampleDirectory()));
    const QStringList before = support::column(test.connection(), u"SELECT kind FROM change_set ORDER BY id"_s);
    QCOMPARE(before.mid(1), QStringList{u"import"_s});
    domain::DirectoryContent told = contentOf(test.connection());
    told.groups[1].note = u"Nouvelle note"_s;
    told.groups[2].facilitations.clear();
    told.persons[0].note = u"Note"_s;
    VERIFY_OK(import(test.connection(), told));
    const QStringList lines = support::history(test.connection(), true);
    QCOMPARE(lines.filter(u"import work_group "_s).size(), 1);
    QCOMPARE(lines.filter(u"import facilitation "_s).size(), 1);
    QCOMPARE(lines.filter(u"import person "_s).size(), 1);
    QCOMPARE(support::column(test.connection(), u"SELECT note FROM change_set ORDER BY id"_s).last(), u"page.json"_s);
    QVERIFY(contentOf(test.connection()).groups[2].facilitations.isEmpty());
}

void TestImport::nothingNewLeavesNoTrace()
{
    ON_ENGINE(test);
    VERIFY_OK(import(test.connection(), *exchange::sampleDirectory()));
    const auto id = import(test.connection(), contentOf(test.connection()));
    VERIFY_OK(id);
    QVERIFY(!id->isValid());
    QCOMPARE(support::column(test.connection(), u"SELECT id FROM change_set"_s).size(), 2);
}

void TestImport::staleVersionsAreConflicts()
{
    ON_ENGINE(test);
    VERIFY_OK(import(test.connection(), *exchange::sampleDirectory()));
    const domain::DirectoryContent before = contentOf(test.connection());
    domain::DirectoryContent told = before;
    told.groups[4].note = u"De l’import"_s;
    told.persons += support::personNamed(u"Nouvelle Personne"_s);
    const auto plan = domain::planImport(before, domain::proposalOf(told), {});
    domain::DirectoryContent meanwhile = before;
    meanwhile.groups[4].note = u"De quelqu’un d’autre"_s;
    VERIFY_OK(import(test.connection(), meanwhile));
    COMPARE_ERROR(storage::applyImport(test.connection(), plan, u"Ada"_s), ErrorKind::Conflict);
    QCOMPARE(contentOf(test.connection()).groups[4].note, u"De quelqu’un d’autre"_s);
    QCOMPARE(contentOf(test.connection()).persons.size(), before.persons.size());
}

void TestImport::namesTakenMeanwhile()
{
    ON_ENGINE(test);
    domain::DirectoryContent told;
    told.info = contentOf(test.connection()).info;
    told.groups = {support::groupNamed(u"Nouveau"_s)};
    told.groups[0].id = domain::GroupId(1);
    const auto plan = domain::planImport(contentOf(test.connection()), domain::proposalOf(told), {});
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Autre"_s, u"NOUVEAU"_s)));
    COMPARE_ERROR(storage::applyImport(test.connection(), plan, u"Ada"_s), ErrorKind::InvalidInput);
    QCOMPARE(contentOf(test.connection()).groups.size(), 1);
}

void TestImport::noGroupComesAfterItself()
{
    ON_ENGINE(test);
    domain::DirectoryContent told;
    told.info = contentOf(test.connection()).info;
    told.groups = {support::groupNamed(u"Avant"_s), support::groupNamed(u"Après"_s)};
    for (const int own : {0, 1}) {
        told.groups[own].id = domain::GroupId(own + 1);
        domain::Lineage tie;
        tie.target = domain::GroupId(2 - own);
        told.groups[own].lineages = {tie};
    }
    const QStringList before = support::history(test.connection(), true);
    const auto refused = import(test.connection(), told);
    COMPARE_ERROR(refused, ErrorKind::InvalidInput);
    QVERIFY(refused.error().message.contains(u"“Avant”") && refused.error().message.contains(u"“Après”"));
    QVERIFY(contentOf(test.connection()).groups.isEmpty());
    QCOMPARE(support::history(test.connection(), true), before);
    told.groups[0].lineages[0].kind = domain::LineageKind::SupportedBy;
    VERIFY_OK(import(test.connection(), told));

    // A tie to a group that was there already closes the circle through one that is new.
    domain::DirectoryContent later = contentOf(test.connection());
    later.groups[0].lineages.clear();
    domain::WorkGroup added = support::groupNamed(u"Entre"_s);
    added.id = domain::GroupId(1000);
    domain::Lineage tie;
    tie.target = later.groups[1].id;
    added.lineages = {tie};
    tie.target = added.id;
    later.groups[1].lineages = {tie};
    later.groups.append(added);
    COMPARE_ERROR(import(test.connection(), later), ErrorKind::InvalidInput);
    QCOMPARE(contentOf(test.connection()).groups.size(), 2);
    QCOMPARE(contentOf(test.connection()).groups[1].lineages.size(), 1);
}

void TestImport::tiesAreTurnedRound()
{
    ON_ENGINE(test);
    domain::DirectoryContent told;
    told.info = contentOf(test.connection()).info;
    told.groups = {support::groupNamed(u"Avant"_s), support::groupNamed(u"Après"_s)};
    told.groups[0].id = domain::GroupId(1);
    told.groups[1].id = domain::GroupId(2);
    domain::Lineage tie;
    tie.target = domain::GroupId(1);
    told.groups[1].lineages = {tie};
    VERIFY_OK(import(test.connection(), told));
    // Written first, the tie of the first group meets the one that the second still has.
    domain::ImportPlan plan;
    plan.updatedGroups = contentOf(test.connection()).groups;
    tie.target = plan.updatedGroups[1].id;
    plan.updatedGroups[0].lineages = {tie};
    plan.updatedGroups[1].lineages.clear();
    VERIFY_OK(storage::applyImport(test.connection(), plan, u"Ada"_s));
    const auto groups = contentOf(test.connection()).groups;
    QCOMPARE(groups[0].lineages.size(), 1);
    QVERIFY(groups[1].lineages.isEmpty());
    // And a circle of two that were there already is refused.
    plan.updatedGroups = groups;
    tie.target = groups[0].id;
    plan.updatedGroups[1].lineages = {tie};
    plan.updatedGroups[0].note = u"autre"_s;
    COMPARE_ERROR(storage::applyImport(test.connection(), plan, u"Ada"_s), ErrorKind::InvalidInput);
    QVERIFY(contentOf(test.connection()).groups == groups);
}

void TestImport::stopsWhenAsked()
{
    ON_ENGINE(test);
    qint64 told = 0;
    const auto stop = [&told](qint64 done, qint64) {
        told = done;
        return false;
    };
    COMPARE_ERROR(import(test.connection(), *exchange::sampleDirectory(), stop), ErrorKind::Cancelled);
    QVERIFY(told > 0);
    QVERIFY(contentOf(test.connection()).groups.isEmpty());
    QVERIFY(contentOf(test.connection()).persons.isEmpty());
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"

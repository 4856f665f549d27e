// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupwriting.h"
#include "storage/groupstorage.h"
#include "storagetest.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::GroupId;
using domain::GroupStatus;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::GroupFilter;
using storage::GroupOrder;
using storage::GroupStorage;
using namespace testing;

/// Which groups are listed, in which order, and what ties them.
class TestGroupLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binAndBack_data() { support::addEngines(); }
    void binAndBack();
    void noGroupComesAfterItself_data() { support::addEngines(); }
    void noGroupComesAfterItself();
    void partsOfTheBinAreHidden_data() { support::addEngines(); }
    void partsOfTheBinAreHidden();
    void ordersAndCounts_data() { support::addEngines(); }
    void ordersAndCounts();
    void findsWords_data() { support::addEngines(); }
    void findsWords();
    void tellsIncomingTies_data() { support::addEngines(); }
    void tellsIncomingTies();
};

void TestGroupLists::binAndBack()
{
    ON_ENGINE(test);
    GroupStorage groups(test.connection());
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.mailingLists = {support::listAt(u"a@example.org"_s)};
    VERIFY_OK(support::addGroup(test.connection(), group));
    auto before = groups.read(GroupId(1));
    VERIFY_OK(bin(test.connection(), GroupId(1), 1));
    COMPARE_ERROR(groups.read(GroupId(1)), ErrorKind::NotFound);
    QCOMPARE(*groups.ids({}), QList<qint64>());
    QCOMPARE(groups.countsByStatus()->value(GroupStatus::Active), 0);
    QCOMPARE(groups.findByName(u"Communs"_s).value(), GroupId());
    VERIFY_OK(restore(test.connection(), GroupId(1)));
    before->rowVersion = 3;
    QVERIFY(groups.read(GroupId(1)).value() == *before);
    COMPARE_ERROR(restore(test.connection(), GroupId(1)), ErrorKind::NotFound);
    COMPARE_ERROR(restore(test.connection(), GroupId(77)), ErrorKind::NotFound);
}

void TestGroupLists::noGroupComesAfterItself()
{
    ON_ENGINE(test);
    GroupStorage groups(test.connection());
    for (const QString &name : {u"Premier"_s, u"Deuxième"_s, u"Troisième"_s}) {
        domain::WorkGroup group = support::groupNamed(name);
        if (name == u"Deuxième"_s)
            group.lineages = {support::tieTo(GroupId(1))};
        if (name == u"Troisième"_s)
            group.lineages = {support::tieTo(GroupId(2))};
        VERIFY_OK(support::addGroup(test.connection(), group));
    }
    domain::WorkGroup first = groups.read(GroupId(1)).value();
    first.lineages = {support::tieTo(GroupId(3))};
    COMPARE_ERROR(save(test.connection(), first), ErrorKind::InvalidInput);
    QVERIFY(groups.read(GroupId(1)).value().lineages.isEmpty());
    // Groups may well support one another.
    first.lineages[0].kind = domain::LineageKind::SupportedBy;
    VERIFY_OK(save(test.connection(), first));
}

void TestGroupLists::partsOfTheBinAreHidden()
{
    ON_ENGINE(test);
    GroupStorage groups(test.connection());
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Ada Exemple"_s)));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Ancien"_s)));
    domain::WorkGroup group = support::groupNamed(u"Nouveau"_s);
    group.facilitations = {support::facilitationBy(domain::PersonId(1))};
    group.facilitations[0].ended = true;
    group.lineages = {support::tieTo(GroupId(1))};
    VERIFY_OK(support::addGroup(test.connection(), group));
    VERIFY_OK(bin(test.connection(), GroupId(1), 1));
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return storage::PersonStorage(test.connection()).remove(transaction, domain::PersonId(1), 1);
    }));
    auto seen = groups.read(GroupId(2));
    VERIFY_OK(seen);
    QVERIFY(seen->facilitations.isEmpty());
    QVERIFY(seen->lineages.isEmpty());
    // Saving the group without them does not lose them.
    seen->note = u"x"_s;
    VERIFY_OK(save(test.connection(), *seen));
    VERIFY_OK(restore(test.connection(), GroupId(1)));
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Restore, [&](ChangeSetTransaction &transaction) {
        return storage::PersonStorage(test.connection()).restore(transaction, domain::PersonId(1));
    }));
    seen = groups.read(GroupId(2));
    QCOMPARE(seen->facilitations.size(), 1);
    QCOMPARE(seen->lineages.size(), 1);
}

void TestGroupLists::ordersAndCounts()
{
    ON_ENGINE(test);
    GroupStorage groups(test.connection());
    // In French order: case and accents do not part words that belong together.
    const struct
    {
        QString name;
        GroupStatus status;
        QDate verifiedOn;
    } rows[] = {{u"œuvres"_s, GroupStatus::Closed, {}},
                {u"Énergie"_s, GroupStatus::Active, QDate(2026, 2, 1)},
                {u"zèbres"_s, GroupStatus::Setup, QDate(2025, 1, 1)},
                {u"eau"_s, GroupStatus::Active, {}},
                {u"Offre"_s, GroupStatus::Dormant, QDate(2026, 1, 1)}};
    for (const auto &row : rows) {
        domain::WorkGroup group = support::groupNamed(row.name);
        group.status = row.status;
        group.verifiedOn = row.verifiedOn;
        VERIFY_OK(support::addGroup(test.connection(), group));
    }
    auto touched = groups.read(GroupId(2));
    touched->note = u"later"_s;
    QTest::qWait(5); // times have milliseconds
    VERIFY_OK(save(test.connection(), *touched));
    using Ids = QList<qint64>;
    const auto ids = [&](GroupOrder order, bool descending = false, std::optional<GroupStatus> status = {}) {
        const GroupFilter filter{status, QString(), order, descending};
        return groups.ids(filter).value();
    };
    QCOMPARE(ids(GroupOrder::Name), (Ids{4, 2, 1, 5, 3}));
    QCOMPARE(ids(GroupOrder::Name, true), (Ids{3, 5, 1, 2, 4}));
    QCOMPARE(ids(GroupOrder::Status), (Ids{4, 2, 3, 5, 1}));
    QCOMPARE(ids(GroupOrder::VerifiedOn), (Ids{4, 1, 3, 5, 2}));
    QCOMPARE(ids(GroupOrder::VerifiedOn, true), (Ids{2, 5, 3, 1, 4}));
    QCOMPARE(ids(GroupOrder::Directory), (Ids{1, 2, 3, 4, 5}));
    QCOMPARE(ids(GroupOrder::ModifiedOn).last(), 2);
    for (const GroupOrder order : {GroupOrder::Name, GroupOrder::Status})
        QCOMPARE(ids(order, false, GroupStatus::Active), (Ids{4, 2}));
    QCOMPARE(ids(GroupOrder::Directory, false, GroupStatus::Active), (Ids{2, 4}));
    QCOMPARE(ids(GroupOrder::VerifiedOn, false, GroupStatus::Active), (Ids{4, 2}));
    QCOMPARE(ids(GroupOrder::ModifiedOn, true, GroupStatus::Active), (Ids{2, 4}));
    const auto counts = groups.countsByStatus();
    VERIFY_OK(counts);
    QCOMPARE(counts->value(GroupStatus::Active), 2);
    QCOMPARE(counts->value(GroupStatus::Setup), 1);
    QCOMPARE(counts->size(), 4);
}

void TestGroupLists::findsWords()
{
    ON_ENGINE(test);
    GroupStorage groups(test.connection());
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Geneviève Exemple"_s)));
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Zoé Passée"_s)));
    domain::WorkGroup group = support::groupNamed(u"Coopératives, mutuelles et régies"_s, u"Cooperatives"_s);
    group.facilitations = {support::facilitationBy(domain::PersonId(1)), support::facilitationBy(domain::PersonId(2))};
    group.facilitations[1].ended = true;
    VERIFY_OK(support::addGroup(test.connection(), group));
    group = support::groupNamed(u"L’œuvre à 100 % \"libre\""_s, u"Free work"_s);
    group.facilitations = {support::facilitationBy(domain::PersonId(2))};
    group.facilitations[0].until = *domain::PartialDate::of(QDate::currentDate().year());
    VERIFY_OK(support::addGroup(test.connection(), group));
    group = support::groupNamed(u"Coordination"_s);
    group.facilitations = {support::facilitationBy(domain::PersonId(2))};
    group.facilitations[0].until = *domain::PartialDate::of(QDate::currentDate().year() - 1);
    VERIFY_OK(support::addGroup(test.connection(), group));
    group = support::groupNamed(u"Futur"_s);
    group.facilitations = {support::facilitationBy(domain::PersonId(2))};
    group.facilitations[0].since = *domain::PartialDate::of(QDate::currentDate().year() + 1);
    VERIFY_OK(support::addGroup(test.connection(), group));
    using Ids = QList<qint64>;
    const auto found = [&](const QString &words, GroupOrder order = GroupOrder::Name, bool descending = false) {
        return groups.ids({std::nullopt, words, order, descending}).value();
    };
    QCOMPARE(found(u"coo"_s), (Ids{1, 3}));
    QCOMPARE(found(u"COOPÉRATIVES"_s), (Ids{1}));
    QCOMPARE(found(u"oeuvre"_s), (Ids{2}));
    QCOMPARE(found(u"l'Œuvre"_s), (Ids{2}));
    QCOMPARE(found(u"100 %"_s), (Ids{2}));
    QCOMPARE(found(u"free"_s), (Ids{2}));
    QCOMPARE(found(u"genevieve"_s), (Ids{1}));
    QCOMPARE(found(u"regies geneviève"_s), (Ids{1}));
    QCOMPARE(found(u"regies zoe"_s), (Ids{1})); // who facilitated before is found too
    QCOMPARE(found(u"regies animateur:zoe"_s), Ids());
    // Facilitating until this year is still facilitating; until last year, from next year or ended is not.
    QCOMPARE(found(u"animatrice:zoe"_s), (Ids{2}));
    QCOMPARE(found(u"coo"_s, GroupOrder::Directory, true), (Ids{3, 1}));
    QCOMPARE(groups.ids({GroupStatus::Closed, u"coo"_s}).value(), Ids());
    QCOMPARE(groups.ids({GroupStatus::Active, u"coo"_s}).value(), (Ids{1, 3}));
    // What holds no word filters nothing; operators are no operators.
    QCOMPARE(found(u" %_'\"*;--"_s).size(), 4);
    QCOMPARE(found(u"' OR 9=9 --"_s), Ids());
    QCOMPARE(found(QString(u"coo"_s + QChar(u'\0') + u"pé")), (Ids{1}));
    QVERIFY(found(u"a "_s.repeated(50'000)).size() <= 4);
}

void TestGroupLists::tellsIncomingTies()
{
    ON_ENGINE(test);
    GroupStorage groups(test.connection());
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Ancien"_s)));
    for (const QString &name : {u"Zèbres"_s, u"Eau"_s}) {
        domain::WorkGroup group = support::groupNamed(name);
        group.lineages = {support::tieTo(u"Ailleurs"_s), support::tieTo(GroupId(1))};
        VERIFY_OK(support::addGroup(test.connection(), group));
    }
    auto ties = groups.incomingLineages(GroupId(1));
    VERIFY_OK(ties);
    QCOMPARE(ties->size(), 2);
    QCOMPARE(ties->at(0).first, GroupId(3));
    QVERIFY(ties->at(0).second == groups.read(GroupId(3)).value().lineages[1]);
    VERIFY_OK(bin(test.connection(), GroupId(3), 1));
    ties = groups.incomingLineages(GroupId(1));
    QCOMPARE(ties->size(), 1);
    QCOMPARE(ties->at(0).first, GroupId(2));
}

QTEST_GUILESS_MAIN(TestGroupLists)
#include "tst_grouplists.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"
#include "storage/history/historysearch.h"

using namespace Qt::StringLiterals;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::HistoryFilter;
using storage::HistorySearch;
using support::edit;

/// Finding changes by what they say: who, whom, and what stood there before and after.
class TestHistorySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOldAndNew_data() { support::addEngines(); }
    void findsOldAndNew();
    void findsPeopleAndWords_data() { support::addEngines(); }
    void findsPeopleAndWords();
    void findsWhatIsGone_data() { support::addEngines(); }
    void findsWhatIsGone();
    void withinAFilter_data() { support::addEngines(); }
    void withinAFilter();
    void someWayAtATime_data() { support::addEngines(); }
    void someWayAtATime();
    void withdrawnIsNotFound_data() { support::addEngines(); }
    void withdrawnIsNotFound();

private:
    static QList<domain::ChangeSetId> find(storage::Connection &connection, const HistoryFilter &filter)
    {
        HistorySearch search(connection);
        if (const auto begun = search.begin(filter); !begun)
            qFatal("%s", qPrintable(begun.error().message));
        const auto found = search.next(1000, 100'000, [] { return false; });
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        QList<domain::ChangeSetId> ids;
        for (const domain::ChangeSet &set : found->sets)
            ids += set.id;
        return ids;
    }
    static QList<domain::ChangeSetId> find(storage::Connection &connection, const QString &words)
    {
        HistoryFilter filter;
        filter.words = words;
        return find(connection, filter);
    }
    static domain::ChangeSetId note(storage::Connection &connection, domain::GroupId id, const QString &text)
    {
        const auto set = edit(connection, id, [&](domain::WorkGroup &group) { group.note = text; });
        if (!set)
            qFatal("%s", qPrintable(set.error().message));
        return *set;
    }
    static constexpr domain::GroupId first{1};
    static constexpr domain::GroupId second{2};
    using Ids = QList<domain::ChangeSetId>;
};

void TestHistorySearch::findsOldAndNew()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Communs"_s)));
    const auto trees = note(connection, first, u"salle des Érables"_s);
    const auto limes = note(connection, first, u"salle des Tilleuls"_s);
    const auto none = note(connection, first, {});
    QCOMPARE(find(connection, u"erables"_s), (Ids{limes, trees}));
    QCOMPARE(find(connection, u"TILLEULS"_s), (Ids{none, limes}));
    QCOMPARE(find(connection, u"érables tilleul"_s), Ids{limes});
    QCOMPARE(find(connection, u"bouleaux"_s), Ids());
    // Values are found as they are read.
    const auto dormant = edit(connection, first, [](auto &group) { group.status = domain::GroupStatus::Dormant; });
    VERIFY_OK(dormant);
    QCOMPARE(find(connection, u"dormant"_s), Ids{*dormant});
}

void TestHistorySearch::findsPeopleAndWords()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addPerson(connection, support::personNamed(u"Nicole Alix"_s)));
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Communs"_s)));
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Biens"_s)));
    const auto began = edit(connection, second, [](auto &group) {
        group.facilitations.append(support::facilitationBy(domain::PersonId(1)));
    });
    VERIFY_OK(began);
    QCOMPARE(find(connection, u"alix biens"_s), Ids{*began});
    auto transaction = ChangeSetTransaction::begin(connection, u"Zoé"_s, ChangeKind::Edit);
    VERIFY_OK(transaction);
    auto stored = storage::GroupStorage(connection).read(first);
    stored->note = u"vu"_s;
    VERIFY_OK(storage::GroupStorage(connection).update(*transaction, *stored));
    const auto byZoe = transaction->commit();
    VERIFY_OK(byZoe);
    QCOMPARE(find(connection, u"zoe"_s), Ids{*byZoe});
    QCOMPARE(find(connection, u"zoe communs"_s), Ids{*byZoe});
    QCOMPARE(find(connection, u"zoe biens"_s), Ids());
}

void TestHistorySearch::findsWhatIsGone()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.mailingLists = {support::listAt(u"communs@example.org"_s)};
    const auto made = support::addGroup(connection, group);
    VERIFY_OK(made);
    const auto dropped = edit(connection, first, [](auto &stored) { stored.mailingLists.clear(); });
    VERIFY_OK(dropped);
    const Ids found = find(connection, u"communs@example.org"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first(), *dropped);
}

void TestHistorySearch::withinAFilter()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Communs"_s)));
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Biens"_s)));
    const auto one = note(connection, first, u"salle des Érables"_s);
    const auto other = note(connection, second, u"salle des Érables"_s);
    QCOMPARE(find(connection, u"erables"_s), (Ids{other, one}));
    HistoryFilter filter;
    filter.words = u"erables"_s;
    filter.group = first;
    QCOMPARE(find(connection, filter), Ids{one});
    filter.group = {};
    filter.kind = ChangeKind::Create;
    QCOMPARE(find(connection, filter), Ids());
    filter.kind = ChangeKind::Edit;
    filter.author = u"Nobody"_s;
    QCOMPARE(find(connection, filter), Ids());
    filter.author.reset();
    filter.until = QDateTime(QDate(2019, 1, 1), QTime(), Qt::UTC);
    QCOMPARE(find(connection, filter), Ids());
    filter.until = QDateTime::currentDateTimeUtc().addDays(1);
    QCOMPARE(find(connection, filter).size(), 2);
}

void TestHistorySearch::someWayAtATime()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    VERIFY_OK(support::addGroup(connection, support::groupNamed(u"Communs"_s)));
    Ids all;
    for (int number = 0; number < 30; ++number)
        all.prepend(note(connection, first, u"note %1"_s.arg(number)));
    HistorySearch search(connection);
    HistoryFilter filter;
    filter.words = u"note"_s;
    VERIFY_OK(search.begin(filter));
    Ids found;
    for (bool isComplete = false; !isComplete;) {
        const auto some = search.next(7, 1, [] { return false; });
        VERIFY_OK(some);
        for (const domain::ChangeSet &set : some->sets) {
            QCOMPARE(set.subjects.first().name, u"Communs"_s);
            found += set.id;
        }
        isComplete = some->isComplete;
    }
    QCOMPARE(found, all);
    VERIFY_OK(search.begin(filter));
    COMPARE_ERROR(search.next(7, 1, [] { return true; }), domain::ErrorKind::Cancelled);
}

void TestHistorySearch::withdrawnIsNotFound()
{
    ON_ENGINE(test);
    storage::Connection &connection = test.connection();
    storage::PersonStorage persons(connection);
    VERIFY_OK(support::addPerson(connection, support::personNamed(u"Nicole Alix"_s)));
    const auto change = [&](ChangeKind kind, const QString &name, const QString &mail) {
        auto person = persons.read(domain::PersonId(1));
        person->displayName = name;
        person->email.value = mail;
        return support::inChangeSet(
            connection, kind, [&](ChangeSetTransaction &transaction) { return persons.update(transaction, *person); });
    };
    VERIFY_OK(change(ChangeKind::Edit, u"Nicole Alix"_s, u"nicole@example.org"_s));
    QCOMPARE(find(connection, u"nicole@example.org"_s).size(), 1);
    VERIFY_OK(change(ChangeKind::Withdraw, u"Personne retirée"_s, {}));
    QCOMPARE(find(connection, u"nicole"_s), Ids());
    QCOMPARE(find(connection, u"alix"_s), Ids());
}

QTEST_GUILESS_MAIN(TestHistorySearch)
#include "tst_historysearch.moc"

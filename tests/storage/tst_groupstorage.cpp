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

namespace {

/// Every field set, so that a column bound or read in the wrong place is seen.
domain::WorkGroup fullGroup()
{
    domain::WorkGroup group = support::groupNamed(u"Énergie"_s, u"Energy"_s);
    group.description = {u"- **un**\n- deux"_s, u"One"_s};
    group.originalLanguage = domain::Language::English;
    group.originalRevision = 4;
    group.translatedRevision = 3;
    group.status = GroupStatus::Dormant;
    group.statusSince = *domain::PartialDate::of(2020, 3);
    group.statusReason = {u"raison"_s, u"reason"_s};
    group.reviewOn = QDate(2027, 1, 2);
    group.verifiedOn = QDate(2026, 10, 3);
    group.verifiedBy = u"Zoé"_s;
    group.verifyEveryMonths = 6;
    group.note = u"note\nsur deux lignes"_s;
    domain::Facilitation past = support::facilitationBy(domain::PersonId(2));
    past.since = *domain::PartialDate::of(2019);
    past.until = *domain::PartialDate::of(2020, 5, 6);
    past.ended = true;
    group.facilitations = {support::facilitationBy(domain::PersonId(1)), past};
    domain::MailingList list = support::listAt(u"energie@example.org"_s);
    list.label = {u"principale"_s, u"main"_s};
    list.subscribeUrl = u"https://example.org/s"_s;
    list.archiveUrl = u"https://example.org/a"_s;
    list.isPublic = false;
    list.state = domain::MailingListState::ArchiveOnly;
    group.mailingLists = {list, support::listAt(QString())};
    domain::Lineage tie = support::tieTo(GroupId(1));
    tie.kind = domain::LineageKind::SupportedBy;
    tie.note = {u"note"_s, u"remark"_s};
    group.lineages = {tie, support::tieTo(u"La Banque en communs ?"_s)};
    return group;
}

} // namespace

class TestGroupStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField_data() { support::addEngines(); }
    void keepsEveryField();
    void keepsIdsOfParts_data() { support::addEngines(); }
    void keepsIdsOfParts();
    void countsRevisions_data() { support::addEngines(); }
    void countsRevisions();
    void tellsConflicts_data() { support::addEngines(); }
    void tellsConflicts();
    void refusesBrokenRules_data() { support::addEngines(); }
    void refusesBrokenRules();
    void refusesTakenNames_data() { support::addEngines(); }
    void refusesTakenNames();
};

void TestGroupStorage::keepsEveryField()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Ada Exemple"_s)));
    VERIFY_OK(support::addPerson(test.connection(), support::personNamed(u"Zoé Exemple"_s)));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Ancien"_s)));
    domain::WorkGroup group = fullGroup();
    const auto id = support::addGroup(test.connection(), group);
    VERIFY_OK(id);
    const auto stored = GroupStorage(test.connection()).read(*id);
    VERIFY_OK(stored);
    group.id = *id;
    group.rowVersion = 1;
    for (int part = 0; part < 2; ++part) {
        QVERIFY(stored.value().facilitations[part].id.isValid());
        group.facilitations[part].id = stored.value().facilitations[part].id;
        group.mailingLists[part].id = stored.value().mailingLists[part].id;
        group.lineages[part].id = stored.value().lineages[part].id;
    }
    QVERIFY(stored.value() == group);

    // And by update: swapped values land in the right columns.
    group.name = {u"Sobriété"_s, u"Sobriety"_s};
    group.statusReason = {u"b"_s, u"a"_s};
    group.mailingLists[0].subscribeUrl = u"https://example.org/x"_s;
    group.facilitations[1].since = *domain::PartialDate::of(2018);
    group.lineages[1].note.english = u"n"_s;
    std::swap(group.facilitations[0], group.facilitations[1]);
    VERIFY_OK(save(test.connection(), group));
    group.rowVersion = 2;
    group.originalRevision = 5;
    const auto updated = GroupStorage(test.connection()).read(*id);
    VERIFY_OK(updated);
    QVERIFY(updated.value() == group);
}

void TestGroupStorage::keepsIdsOfParts()
{
    ON_ENGINE(test);
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    for (const QString &address : {u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s})
        group.mailingLists += support::listAt(address);
    const auto id = support::addGroup(test.connection(), group);
    VERIFY_OK(id);
    GroupStorage groups(test.connection());
    auto stored = groups.read(*id);
    // Without the first, and with a new one between the others.
    stored->mailingLists.removeFirst();
    stored->mailingLists.insert(1, support::listAt(u"d@example.org"_s));
    VERIFY_OK(save(test.connection(), *stored));
    const auto after = groups.read(*id);
    VERIFY_OK(after);
    QStringList shown;
    for (const domain::MailingList &list : after.value().mailingLists)
        shown += QString::number(list.id.value()) + list.address;
    QCOMPARE(shown, (QStringList{u"2b@example.org"_s, u"4d@example.org"_s, u"3c@example.org"_s}));
    // A part of another group, or of none any more, is not taken over: it becomes a new one here.
    domain::WorkGroup other = support::groupNamed(u"Autre"_s);
    other.mailingLists = {after.value().mailingLists[0], after.value().mailingLists[0]};
    other.mailingLists[1].address = u"e@example.org"_s;
    VERIFY_OK(support::addGroup(test.connection(), other));
    QCOMPARE(groups.read(*id).value().mailingLists.size(), 3);
    QCOMPARE(groups.read(GroupId(2)).value().mailingLists.size(), 2);
}

void TestGroupStorage::countsRevisions()
{
    ON_ENGINE(test);
    GroupStorage groups(test.connection());
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const auto edit = [&](auto &&change) {
        auto group = groups.read(GroupId(1));
        change(*group);
        const auto saved = save(test.connection(), *group);
        if (!saved)
            return QString::fromUtf8(support::whyNot(saved));
        group = groups.read(GroupId(1));
        return u"%1 of %2, version %3"_s.arg(group->translatedRevision)
            .arg(group->originalRevision)
            .arg(group->rowVersion);
    };
    QCOMPARE(edit([](auto &group) { group.note = u"x"_s; }), u"0 of 1, version 2"_s);
    QCOMPARE(edit([](auto &group) { group.description.french = u"Texte"_s; }), u"0 of 2, version 3"_s);
    // The translation is made against what there is.
    QCOMPARE(edit([](auto &group) {
                 group.description.english = u"Text"_s;
                 group.translatedRevision = group.originalRevision;
             }),
             u"2 of 2, version 4"_s);
    QCOMPARE(edit([](auto &group) { group.name.french = u"Les communs"_s; }), u"2 of 3, version 5"_s);
    // A slip mended in a translation that lags does not bring it up to date.
    QCOMPARE(edit([](auto &group) { group.description.english = u"The text"_s; }), u"2 of 3, version 6"_s);
    // Both changed in one go and said to be current.
    QCOMPARE(edit([](auto &group) {
                 group.description = {u"Nouveau"_s, u"New"_s};
                 group.translatedRevision = group.originalRevision;
             }),
             u"4 of 4, version 7"_s);
    // Storage counts, whatever it is told.
    QCOMPARE(edit([](auto &group) { group.originalRevision = 99; }), u"4 of 4, version 7"_s);
    QCOMPARE(edit([](auto &group) { group.translatedRevision = 99; }), u"4 of 4, version 7"_s);
}

void TestGroupStorage::tellsConflicts()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const auto other = test.openAgain();
    auto mine = GroupStorage(test.connection()).read(GroupId(1));
    auto theirs = GroupStorage(other->connection()).read(GroupId(1));
    theirs->status = GroupStatus::Closed;
    VERIFY_OK(save(other->connection(), *theirs));
    mine->note = u"mine"_s;
    COMPARE_ERROR(save(test.connection(), *mine), ErrorKind::Conflict);
    COMPARE_ERROR(bin(test.connection(), GroupId(1), 1), ErrorKind::Conflict);
    const auto now = GroupStorage(test.connection()).read(GroupId(1));
    QCOMPARE(now.value().status, GroupStatus::Closed);
    QCOMPARE(now.value().note, QString());
    // One who deletes, one who edits.
    VERIFY_OK(bin(other->connection(), GroupId(1), 2));
    mine->rowVersion = 2;
    COMPARE_ERROR(save(test.connection(), *mine), ErrorKind::NotFound);
    COMPARE_ERROR(bin(test.connection(), GroupId(1), 2), ErrorKind::NotFound);
    COMPARE_ERROR(GroupStorage(test.connection()).read(GroupId(77)), ErrorKind::NotFound);
}

void TestGroupStorage::refusesBrokenRules()
{
    ON_ENGINE(test);
    COMPARE_ERROR(support::addGroup(test.connection(), support::groupNamed(u" \t"_s)), ErrorKind::InvalidInput);
    COMPARE_ERROR(support::addGroup(test.connection(), support::groupNamed(QString(400, u'x'))),
                  ErrorKind::InvalidInput);
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.mailingLists = {support::listAt(u"no address"_s)};
    COMPARE_ERROR(support::addGroup(test.connection(), group), ErrorKind::InvalidInput);
    group = support::groupNamed(u"Communs"_s);
    group.facilitations = {support::facilitationBy(domain::PersonId(77))};
    COMPARE_ERROR(support::addGroup(test.connection(), group), ErrorKind::InvalidInput);
    group = support::groupNamed(u"Communs"_s);
    group.description.french = QString(10'000'000, u'x');
    COMPARE_ERROR(support::addGroup(test.connection(), group), ErrorKind::InvalidInput);
    QCOMPARE(support::history(test.connection()), QStringList());
    // The engine itself refuses what another program writes against the rules.
    for (const QString &sql : {u"INSERT INTO work_group (name_fr) VALUES ('')"_s,
                               u"INSERT INTO work_group (name_fr, status) VALUES ('a', 'unknown')"_s,
                               u"INSERT INTO work_group (name_fr, status_since) VALUES ('a', '20')"_s,
                               u"INSERT INTO work_group (name_fr, original_revision) VALUES ('a', 0)"_s,
                               u"INSERT INTO work_group (name_fr, note) VALUES ('a', NULL)"_s,
                               u"INSERT INTO directory (id, title_fr) VALUES (2, 'a')"_s,
                               u"INSERT INTO person (display_name) VALUES ('')"_s}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QVERIFY2(!test.place().runOutside(sql), qPrintable(sql));
    }
}

void TestGroupStorage::refusesTakenNames()
{
    ON_ENGINE(test);
    GroupStorage groups(test.connection());
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Énergie & communs"_s, u"Energy"_s)));
    COMPARE_ERROR(support::addGroup(test.connection(), support::groupNamed(u"ENERGIE &  communs "_s)),
                  ErrorKind::InvalidInput);
    COMPARE_ERROR(support::addGroup(test.connection(), support::groupNamed(u"energy"_s)), ErrorKind::InvalidInput);
    COMPARE_ERROR(support::addGroup(test.connection(), support::groupNamed(u"Autre"_s, u"ÉNERGIE & COMMUNS"_s)),
                  ErrorKind::InvalidInput);
    QCOMPARE(groups.findByName(u"energie & COMMUNS"_s).value(), GroupId(1));
    QCOMPARE(groups.findByName(u"Energy"_s, GroupId(1)).value(), GroupId());
    QCOMPARE(groups.findByName(QString()).value(), GroupId());
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Autre"_s)));
    auto other = groups.read(GroupId(2));
    other->name.english = u"Energy"_s;
    COMPARE_ERROR(save(test.connection(), *other), ErrorKind::InvalidInput);
    // Its own name is no obstacle, and a name in the bin is free.
    auto first = groups.read(GroupId(1));
    first->name.french = u"Energie & communs"_s;
    VERIFY_OK(save(test.connection(), *first));
    VERIFY_OK(bin(test.connection(), GroupId(1), 2));
    VERIFY_OK(save(test.connection(), *other));
    COMPARE_ERROR(restore(test.connection(), GroupId(1)), ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestGroupStorage)
#include "tst_groupstorage.moc"

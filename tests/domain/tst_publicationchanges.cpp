// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/publication.h"
#include "randomdirectory.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QDate then(2026, 10, 3);
const QDate today(2026, 11, 23);

PublicationOptions optionsOf(Audience audience = Audience::Public, Language language = Language::French)
{
    PublicationOptions options;
    options.audience = audience;
    options.language = language;
    options.date = today;
    return options;
}

Person person(qint64 id, const QString &name)
{
    Person out;
    out.id = PersonId(id);
    out.displayName = name;
    return out;
}

Facilitation by(qint64 person)
{
    Facilitation out;
    out.personId = PersonId(person);
    return out;
}

MailingList list(const QString &address, bool isPublic = true)
{
    MailingList out;
    out.address = address;
    out.isPublic = isPublic;
    return out;
}

DirectoryContent directory()
{
    DirectoryContent content;
    content.persons = {person(1, u"Ada"_s), person(2, u"Bo"_s), person(3, u"Cy"_s)};
    for (qint64 id = 1; id <= 3; ++id) {
        WorkGroup group;
        group.id = GroupId(id);
        group.name.french = u"Groupe %1"_s.arg(id);
        group.facilitations = {by(1), by(2)};
        content.groups += group;
    }
    return content;
}

/// "NewGroups Groupe 4", one a line.
QStringList told(const DirectoryContent &before, const DirectoryContent &now,
                 const PublicationOptions &options = optionsOf())
{
    QStringList out;
    const PublicationChanges changes = changesSince({before, then}, now, options);
    for (const NewsItem &item : changes.items)
        out += u"%1 %2|%3"_s.arg(int(item.kind)).arg(item.name, item.text);
    return out;
}

} // namespace

class TestPublicationChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing();
    void tellsGroups();
    void tellsStatusAndName();
    void tellsWhoCameAndLeft();
    void tellsNobodyWhoMayNotBeNamed();
    void tellsPublicLists();
    void leadsOnlyToWhatIsPublished();
    void tellsNoSecret();
};

void TestPublicationChanges::nothingIsNothing()
{
    DirectoryContent now = directory();
    now.groups[0].note = u"a note"_s; // what readers do not see is no news
    now.groups[0].verifiedOn = today;
    now.persons[0].email.value = u"ada@example.org"_s;
    QCOMPARE(told(directory(), now), QStringList());
}

void TestPublicationChanges::tellsGroups()
{
    DirectoryContent now = directory();
    now.groups[2].id = GroupId(4);
    now.groups[2].name.french = u"Nouveau"_s;
    QCOMPARE(told(directory(), now), QStringList({u"0 Nouveau|"_s, u"5 Groupe 3|"_s}));
    now.groups[2].status = GroupStatus::Setup;
    QCOMPARE(told(directory(), now), QStringList({u"0 Nouveau|en création"_s, u"5 Groupe 3|"_s}));
}

void TestPublicationChanges::tellsStatusAndName()
{
    DirectoryContent now = directory();
    now.groups[0].status = GroupStatus::Dormant;
    now.groups[0].statusSince = *PartialDate::of(2026, 11);
    now.groups[1].name.french = u"Autre nom"_s;
    QCOMPARE(told(directory(), now), QStringList({u"1 Groupe 1|en sommeil depuis novembre 2026 (était actif)"_s,
                                                  u"2 Autre nom|s’appelait «\u00A0Groupe 2\u00A0»"_s}));
    now.groups[1].name.english = u"Other name"_s; // a translation is no new name
    QCOMPARE(told(directory(), now, optionsOf(Audience::Public, Language::English)),
             QStringList({u"1 Groupe 1|dormant since November 2026 (was active)"_s}));
}

void TestPublicationChanges::tellsWhoCameAndLeft()
{
    DirectoryContent now = directory();
    now.groups[0].facilitations = {by(1), by(2), by(3)};
    now.groups[0].facilitations[1].ended = true;
    now.groups[1].facilitations[0].until = *PartialDate::of(2026, 10, 31);
    QCOMPARE(told(directory(), now), QStringList({u"3 Groupe 1|arrivée\u00A0: Cy\u00A0; départ\u00A0: Bo"_s,
                                                  u"3 Groupe 2|départ\u00A0: Ada"_s}));
    QCOMPARE(told(directory(), now, optionsOf(Audience::Public, Language::English)).first(),
             u"3 Groupe 1|joined: Cy; left: Bo"_s);
}

/// Who withdrew, was deleted or whose role was taken back as a mistake, is in no document of today.
void TestPublicationChanges::tellsNobodyWhoMayNotBeNamed()
{
    DirectoryContent now = directory();
    now.groups[0].facilitations.removeLast();
    QCOMPARE(told(directory(), now), QStringList());
    now = directory();
    now.groups[0].facilitations[1].ended = true;
    now.persons[1] = Person();
    now.persons[1].id = PersonId(2);
    now.persons[1].withdrawnOn = today;
    QCOMPARE(told(directory(), now), QStringList());
    now.persons.removeAt(1);
    QCOMPARE(told(directory(), now), QStringList());
}

void TestPublicationChanges::tellsPublicLists()
{
    DirectoryContent before = directory();
    before.groups[0].mailingLists = {list(u"a@example.org"_s), list(u"hidden@example.org"_s)};
    DirectoryContent now = before;
    now.groups[0].mailingLists[0].state = MailingListState::Closed;
    now.groups[0].mailingLists[1].isPublic = false;
    now.groups[0].mailingLists += list(u"b@example.org"_s);
    now.groups[0].mailingLists += list(u"c@example.org"_s, false);
    QCOMPARE(
        told(before, now),
        QStringList({u"4 Groupe 1|liste close\u00A0: a@example.org\u00A0; nouvelle liste\u00A0: b@example.org"_s}));
}

void TestPublicationChanges::leadsOnlyToWhatIsPublished()
{
    DirectoryContent now = directory();
    now.groups[0].status = GroupStatus::Closed;
    now.groups[1].status = GroupStatus::Dormant;
    PublicationOptions options = optionsOf();
    options.statuses = {GroupStatus::Active, GroupStatus::Dormant};
    const PublicationChanges changes = changesSince({directory(), then}, now, options);
    QCOMPARE(changes.since, then);
    QCOMPARE(changes.items.size(), 2);
    QCOMPARE(changes.items[0].group, GroupId());
    QCOMPARE(changes.items[1].group, GroupId(2));
}

/// Between any two directories, both ways, the public is told nothing that is secret today.
void TestPublicationChanges::tellsNoSecret()
{
    qsizetype items = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        testing::RandomDirectory random(seed);
        DirectoryContent before = random.make();
        const DirectoryContent now =
            testing::RandomDirectory(seed + 1000, testing::RandomDirectory::Former::Told).make();
        for (Person &each : before.persons) // what was no secret then
            each.displayName.replace(u"secret"_s, u"autrefois"_s);
        for (WorkGroup &group : before.groups) {
            for (MailingList &each : group.mailingLists)
                each.isPublic = true;
        }
        const QStringList lines = told(before, now);
        items += lines.size();
        for (const QString &line : lines)
            QVERIFY2(!line.contains(u"secret"_s) && !line.contains(u"autrefois"_s), qPrintable(line));
    }
    QVERIFY(items > 600);
}

QTEST_GUILESS_MAIN(TestPublicationChanges)
#include "tst_publicationchanges.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/publication.h"
#include "publicationrecords.h"
#include "randomdirectory.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace domain;
using namespace testing;

namespace {

QStringList names(const Publication &publication)
{
    QStringList result;
    for (const PublishedGroup &each : publication.groups)
        result += each.name;
    return result;
}

/// Every text of a publication, wherever it is.
QString everyText(const Publication &publication)
{
    QStringList texts{publication.association, publication.website, publication.title, publication.subtitle};
    const auto addPerson = [&](const PublishedPerson &each) {
        texts += QStringList{each.name, each.sortName, each.email, each.phone};
    };
    for (const PublishedGroup &group : publication.groups) {
        texts += QStringList{group.name, group.statusText, group.verifiedText, group.facilitatorLabel,
                             group.mailingListLabel};
        std::for_each(group.facilitators.begin(), group.facilitators.end(), addPerson);
        for (const Block &block : group.description)
            texts += block.plainText();
        for (const PublishedList &list : group.mailingLists)
            texts += QStringList{list.label, list.address, list.subscribeUrl, list.archiveUrl};
        for (const PublishedLineage &each : group.lineages)
            texts += QStringList{each.label, each.name, each.note};
    }
    std::for_each(publication.facilitators.begin(), publication.facilitators.end(), addPerson);
    return texts.join(u'\n');
}

/// The day of an agreement is as secret as its words.
QString secretDate(const Contact &contact)
{
    return contact.agreedOn.isUnknown() ? QString() : u"secret "_s + contact.agreedOn.toIso();
}

/// Every text of a content that visibleTo() may let pass or not.
QString everyText(const DirectoryContent &content)
{
    QStringList texts{content.info.title.french, content.info.association};
    for (const Person &each : content.persons) {
        texts += QStringList{each.displayName, each.sortName,        each.note,
                             each.email.value, each.email.agreedHow, secretDate(each.email),
                             each.phone.value, each.phone.agreedHow, secretDate(each.phone)};
    }
    for (const WorkGroup &each : content.groups) {
        texts += QStringList{each.name.french, each.note, each.verifiedBy};
        for (const MailingList &list : each.mailingLists)
            texts += QStringList{list.label.french, list.address, list.subscribeUrl, list.archiveUrl};
    }
    for (const Edition &each : content.editions)
        texts += each.note;
    for (const SavedFilter &each : content.savedFilters)
        texts += QStringList{each.name, each.query};
    return texts.join(u'\n');
}

} // namespace

class TestPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingUnpublishableReachesThePublic();
    void theInternalAudienceSeesEverything();
    void visibleContentHoldsNoConsentRecord();
    void ordersGroups_data();
    void ordersGroups();
    void choosesGroups();
    void tellsTheStatus_data();
    void tellsTheStatus();
    void isTheSameTwice();
};

void TestPublication::nothingUnpublishableReachesThePublic()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        const DirectoryContent content = testing::RandomDirectory(seed).make();
        QVERIFY(everyText(content).contains(u"secret"_s));
        for (const Language language : allLanguages) {
            const Publication publication = publish(content, options(Audience::Public, language));
            QVERIFY2(!everyText(publication).contains(u"secret"_s), qPrintable(everyText(publication)));
        }
        const QString visible = everyText(visibleTo(content, options(Audience::Public)));
        QVERIFY2(!visible.contains(u"secret"_s), qPrintable(visible));
    }
}

void TestPublication::theInternalAudienceSeesEverything()
{
    const DirectoryContent content = testing::RandomDirectory(1).make();
    QCOMPARE(visibleTo(content, options(Audience::Internal)), content);
}

void TestPublication::visibleContentHoldsNoConsentRecord()
{
    DirectoryContent content;
    content.persons = {person(1, u"A"_s), person(2, u"B"_s)};
    content.persons[0].email = {u"a@example.org"_s, true, *PartialDate::of(2020), u"by letter"_s};
    content.persons[0].phone = {u"0123"_s, false, {}, {}};
    content.groups = {group(1, u"G"_s)};
    content.groups[0].facilitations = {by(1)};
    content.groups[0].facilitations[0].ended = true;
    QVERIFY(visibleTo(content, options(Audience::Public)).persons.isEmpty()); // neither of them facilitates now
    PublicationOptions asked = options(Audience::Public);
    asked.formerFacilitators = true;
    const DirectoryContent visible = visibleTo(content, asked);
    QCOMPARE(visible.persons.size(), 1); // who never facilitated has no name here
    QCOMPARE(visible.persons[0].email, (Contact{u"a@example.org"_s, true, {}, {}}));
    QCOMPARE(visible.persons[0].phone, Contact());
    QCOMPARE(visible.groups[0].facilitations, content.groups[0].facilitations);
}

void TestPublication::ordersGroups_data()
{
    QTest::addColumn<PublicationOrder>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("by status, then name")
        << PublicationOrder::ByStatusThenName
        << QStringList{u"école"_s, u"Zone"_s, u"Été"_s, u"Abri"_s, u"Œuvre"_s, u"Eau"_s};
    QTest::newRow("by name") << PublicationOrder::ByName
                             << QStringList{u"Abri"_s, u"Eau"_s, u"école"_s, u"Été"_s, u"Œuvre"_s, u"Zone"_s};
    QTest::newRow("as in the directory") << PublicationOrder::AsInDirectory
                                         << QStringList{u"Zone"_s,  u"Œuvre"_s, u"Abri"_s,
                                                        u"école"_s, u"Eau"_s,   u"Été"_s};
}

void TestPublication::ordersGroups()
{
    QFETCH(const PublicationOrder, order);
    DirectoryContent content;
    content.groups = {
        group(1, u"Zone"_s),  group(2, u"Œuvre"_s, GroupStatus::Dormant), group(3, u"Abri"_s, GroupStatus::Dormant),
        group(4, u"école"_s), group(5, u"Eau"_s, GroupStatus::Closed),    group(6, u"Été"_s, GroupStatus::Setup)};
    PublicationOptions chosen = options();
    chosen.order = order;
    const Publication publication = publish(content, chosen);
    QTEST(names(publication), "expected");
    QVERIFY(publication.order == order);
}

void TestPublication::choosesGroups()
{
    DirectoryContent content;
    content.groups = {group(1, u"A"_s), group(2, u"B"_s, GroupStatus::Closed), group(3, u"C"_s)};
    PublicationOptions chosen = options();
    chosen.statuses = {GroupStatus::Active};
    QCOMPARE(names(publish(content, chosen)), (QStringList{u"A"_s, u"C"_s}));
    chosen.selection = {GroupId(2), GroupId(3), GroupId(9)};
    QCOMPARE(names(publish(content, chosen)), QStringList{u"C"_s});
    chosen.statuses = {};
    QCOMPARE(names(publish(content, chosen)), QStringList());
}

void TestPublication::tellsTheStatus_data()
{
    QTest::addColumn<GroupStatus>("status");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    const QString cycle = u"après un premier cycle de production"_s;
    QTest::newRow("active") << GroupStatus::Active << u"2020"_s << cycle << Language::French
                            << u"actif depuis 2020, après un premier cycle de production"_s;
    QTest::newRow("dormant, all known") << GroupStatus::Dormant << u"2020-03"_s << cycle << Language::French
                                        << u"en sommeil depuis mars 2020, après un premier cycle de production"_s;
    QTest::newRow("dormant, no date") << GroupStatus::Dormant << u""_s << cycle << Language::French
                                      << u"en sommeil, après un premier cycle de production"_s;
    QTest::newRow("closed, no reason") << GroupStatus::Closed << u"2020-03-01"_s << u""_s << Language::French
                                       << u"clos depuis le 1er mars 2020"_s;
    QTest::newRow("nothing known") << GroupStatus::Setup << u""_s << u""_s << Language::English << u"being set up"_s;
    QTest::newRow("English") << GroupStatus::Closed << u"2020-03"_s << u""_s << Language::English
                             << u"closed since March 2020"_s;
}

void TestPublication::tellsTheStatus()
{
    QFETCH(const GroupStatus, status);
    QFETCH(const QString, since);
    QFETCH(const QString, reason);
    QFETCH(const Language, language);
    DirectoryContent content;
    content.groups = {group(1, u"A"_s, status)};
    content.groups[0].statusSince = *PartialDate::fromIso(since);
    content.groups[0].statusReason.french = reason;
    QTEST(publish(content, options(Audience::Public, language)).groups[0].statusText, "text");
}

void TestPublication::isTheSameTwice()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const DirectoryContent content = testing::RandomDirectory(seed).make();
        QCOMPARE(publish(content, options()), publish(content, options()));
    }
}

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"

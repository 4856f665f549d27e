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

Lineage tie(LineageKind kind, qint64 target, const QString &name = {})
{
    Lineage result;
    result.kind = kind;
    result.target = GroupId(target);
    result.targetName = name;
    return result;
}

const PublishedGroup &find(const Publication &publication, qint64 id)
{
    static const PublishedGroup none;
    for (const PublishedGroup &each : publication.groups) {
        if (each.id == GroupId(id))
            return each;
    }
    return none;
}

/// "label name→id" for each tie, in order.
QStringList ties(const PublishedGroup &group)
{
    QStringList result;
    for (const PublishedLineage &each : group.lineages)
        result += each.label + u' ' + each.name + u"→"_s + QString::number(each.target.value());
    return result;
}

} // namespace

/// What a publication says of a group.
class TestPublicationContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCurrentFacilitators();
    void showsContactsOnlyWhenAgreed();
    void listsEverybodyOnce();
    void tiesBothEnds();
    void successorsOfAClosedGroupComeFirst();
    void tiesToWhatIsNotPublished();
    void fallsBackToTheOtherLanguage();
    void publishesLists();
    void dropsLinksThatAreNotAllowed();
    void tellsWhoFacilitatedBefore();
};

void TestPublicationContent::namesCurrentFacilitators()
{
    DirectoryContent content;
    content.persons = {person(1, u"Ada A"_s, Gender::Feminine), person(2, u"Bea B"_s, Gender::Feminine),
                       person(3, u"Carl C"_s, Gender::Masculine)};
    content.groups = {group(1, u"A"_s), group(2, u"B"_s)};
    content.groups[0].facilitations = {by(2), by(3), by(1), by(1), by(9)};
    content.groups[0].facilitations[1].until = *PartialDate::of(2025);
    const Publication publication = publish(content, options());
    QCOMPARE(publication.groups[0].facilitatorLabel, u"Animatrices"_s);
    QCOMPARE(publication.groups[0].facilitators.size(), 2);
    QCOMPARE(publication.groups[0].facilitators[0].name, u"Bea B"_s);
    QCOMPARE(publication.groups[0].facilitators[1].name, u"Ada A"_s);
    QCOMPARE(publication.groups[1].facilitatorLabel, u""_s);
    PublicationOptions undated = options();
    undated.date = QDate();
    QCOMPARE(publish(content, undated).groups[0].facilitatorLabel, u"Animateurs"_s);
}

void TestPublicationContent::showsContactsOnlyWhenAgreed()
{
    DirectoryContent content;
    content.persons = {person(1, u"Ada A"_s)};
    content.persons[0].email = {u"a@example.org"_s, true, {}, {}};
    content.persons[0].phone = {u"0123"_s, false, {}, {}};
    content.groups = {group(1, u"A"_s)};
    content.groups[0].facilitations = {by(1)};
    const PublishedPerson forPublic = publish(content, options()).groups[0].facilitators[0];
    QCOMPARE(forPublic.email, u"a@example.org"_s);
    QCOMPARE(forPublic.phone, u""_s);
    QCOMPARE(publish(content, options(Audience::Internal)).groups[0].facilitators[0].phone, u"0123"_s);
}

void TestPublicationContent::listsEverybodyOnce()
{
    DirectoryContent content;
    content.persons = {person(1, u"Zoé Été"_s), person(2, u"Fanélie Carrey Conte"_s), person(3, u"Ana Dü"_s)};
    content.persons[1].sortName = u"Carrey Conte, Fanélie"_s;
    content.groups = {group(1, u"A"_s), group(2, u"B"_s)};
    content.groups[0].facilitations = {by(1), by(2)};
    content.groups[1].facilitations = {by(3), by(1)};
    QStringList sortNames;
    const Publication publication = publish(content, options());
    for (const PublishedPerson &each : publication.facilitators)
        sortNames += each.sortName;
    QCOMPARE(sortNames, (QStringList{u"Carrey Conte, Fanélie"_s, u"Dü, Ana"_s, u"Été, Zoé"_s}));
}

void TestPublicationContent::tiesBothEnds()
{
    DirectoryContent content;
    content.groups = {group(1, u"ACTTES"_s), group(2, u"Plateformes"_s), group(3, u"Proximité"_s)};
    content.groups[0].lineages = {tie(LineageKind::TakesOverFrom, 0, u"La Banque en communs ?"_s)};
    content.groups[2].lineages = {tie(LineageKind::SupportedBy, 2)};
    content.groups[2].lineages[0].note.french = u"dès le début"_s;
    const Publication publication = publish(content, options());
    QCOMPARE(ties(find(publication, 1)), QStringList{u"prend le relais de La Banque en communs ?→0"_s});
    QCOMPARE(ties(find(publication, 3)), QStringList{u"a pour groupe support Plateformes→2"_s});
    QCOMPARE(ties(find(publication, 2)), QStringList{u"groupe support de Proximité→3"_s});
    QCOMPARE(find(publication, 2).lineages[0].note, u"dès le début"_s);
}

void TestPublicationContent::successorsOfAClosedGroupComeFirst()
{
    DirectoryContent content;
    content.groups = {group(1, u"Avant"_s), group(2, u"Pendant"_s), group(3, u"Après"_s)};
    content.groups[1].lineages = {tie(LineageKind::StemsFrom, 1)};
    content.groups[2].lineages = {tie(LineageKind::TakesOverFrom, 2)};
    QStringList expected{u"est issu de Avant→1"_s, u"relayé par Après→3"_s};
    QCOMPARE(ties(find(publish(content, options()), 2)), expected);
    content.groups[1].status = GroupStatus::Closed;
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(ties(find(publish(content, options()), 2)), expected);
}

void TestPublicationContent::tiesToWhatIsNotPublished()
{
    DirectoryContent content;
    content.groups = {group(1, u"A"_s), group(2, u"B"_s, GroupStatus::Closed)};
    content.groups[0].lineages = {tie(LineageKind::TakesOverFrom, 2), tie(LineageKind::StemsFrom, 99)};
    PublicationOptions chosen = options();
    chosen.statuses = {GroupStatus::Active};
    QCOMPARE(ties(find(publish(content, chosen), 1)), QStringList{u"prend le relais de B→0"_s});
    chosen.statuses = {GroupStatus::Closed};
    QCOMPARE(ties(find(publish(content, chosen), 2)), QStringList{u"relayé par A→0"_s});
}

void TestPublicationContent::fallsBackToTheOtherLanguage()
{
    DirectoryContent content;
    content.groups = {group(1, u"Eau"_s), group(2, u"Air"_s)};
    content.groups[0].description.french = u"**Bien** commun"_s;
    content.groups[1].name.english = u"Air (en)"_s;
    content.groups[1].description = {u"Texte"_s, u"Text"_s};
    const Publication english = publish(content, options(Audience::Public, Language::English));
    QCOMPARE(find(english, 1).name, u"Eau"_s);
    QVERIFY(find(english, 1).nameIsFallback);
    QVERIFY(find(english, 1).descriptionIsFallback);
    QVERIFY(!find(english, 1).descriptionIsTranslation);
    QCOMPARE(find(english, 1).description.size(), 1);
    QCOMPARE(find(english, 1).description[0].inlines.size(), 2);
    QCOMPARE(find(english, 2).name, u"Air (en)"_s);
    QVERIFY(!find(english, 2).nameIsFallback);
    QVERIFY(!find(english, 2).descriptionIsFallback);
    QVERIFY(find(english, 2).descriptionIsTranslation);
    const Publication french = publish(content, options());
    QVERIFY(!find(french, 2).descriptionIsTranslation);
    QVERIFY(!find(french, 1).nameIsFallback);
}

void TestPublicationContent::publishesLists()
{
    DirectoryContent content;
    content.groups = {group(1, u"A"_s), group(2, u"B"_s)};
    MailingList open;
    open.subscribeUrl = u"https://example.org/join"_s;
    MailingList asleep = open;
    asleep.label.english = u"Archives"_s;
    asleep.archiveUrl = u"https://example.org/archive"_s;
    asleep.state = MailingListState::ArchiveOnly;
    MailingList hidden;
    hidden.isPublic = false;
    content.groups[0].mailingLists = {open, asleep, hidden};
    content.groups[1].mailingLists = {hidden};
    const Publication forPublic = publish(content, options());
    QCOMPARE(forPublic.groups[0].mailingListLabel, u"Listes de diffusion"_s);
    QCOMPARE(forPublic.groups[0].mailingLists,
             (QList<PublishedList>{
                 {{}, {}, u"https://example.org/join"_s, {}, MailingListState::Open},
                 {u"Archives"_s, {}, {}, u"https://example.org/archive"_s, MailingListState::ArchiveOnly, true}}));
    QCOMPARE(forPublic.groups[1].mailingListLabel, u""_s);
    QVERIFY(forPublic.groups[1].mailingLists.isEmpty());
    const Publication internal = publish(content, options(Audience::Internal));
    QCOMPARE(internal.groups[0].mailingLists.size(), 3);
    QCOMPARE(internal.groups[1].mailingListLabel, u"Liste de diffusion"_s);

    // Two lists of which nothing is known: a plural, and one thing to complete.
    content.groups[0].mailingLists = {MailingList(), MailingList()};
    const Publication unknown = publish(content, options());
    QCOMPARE(unknown.groups[0].mailingListLabel, u"Listes de diffusion"_s);
    QCOMPARE(unknown.groups[0].mailingLists, QList{PublishedList()});
}

void TestPublicationContent::dropsLinksThatAreNotAllowed()
{
    DirectoryContent content;
    content.info.website = u"javascript:alert(1)"_s;
    content.groups = {group(1, u"A"_s)};
    MailingList list;
    list.subscribeUrl = u"file:///etc/passwd"_s;
    list.archiveUrl = u"data:text/html,a"_s;
    content.groups[0].mailingLists = {list};
    const Publication publication = publish(content, options(Audience::Internal));
    QCOMPARE(publication.website, u""_s);
    QCOMPARE(publication.groups[0].mailingLists[0].subscribeUrl, u""_s);
    QCOMPARE(publication.groups[0].mailingLists[0].archiveUrl, u""_s);
}

void TestPublicationContent::tellsWhoFacilitatedBefore()
{
    DirectoryContent content;
    Person gone;
    gone.id = PersonId(3);
    gone.withdrawnOn = QDate(2026, 1, 1);
    content.persons = {person(1, u"Nicole Alix"_s), person(2, u"Geneviève Fontaine"_s), gone};
    content.groups = {group(1, u"A"_s)};
    Facilitation past = by(2);
    past.since = *PartialDate::of(2019);
    past.until = *PartialDate::of(2022, 3);
    Facilitation nobodyRemembers = by(3);
    nobodyRemembers.ended = true;
    Facilitation toCome = by(2);
    toCome.since = PartialDate(today.addYears(1));
    content.groups[0].facilitations = {by(1), past, nobodyRemembers, toCome, by(3)};
    PublicationOptions asked = options(Audience::Internal);
    QVERIFY(publish(content, asked).groups[0].formerFacilitators.isEmpty());
    asked.formerFacilitators = true;
    const PublishedGroup internal = publish(content, asked).groups[0];
    QCOMPARE(internal.facilitators.size(), 1);
    QCOMPARE(internal.formerFacilitators,
             (QList<PublishedFormerFacilitator>{{PersonId(2), u"Geneviève Fontaine"_s, u"2019 – mars 2022"_s},
                                                {PersonId(), u"personne retirée"_s, u""_s}}));
    asked.language = Language::English;
    QCOMPARE(publish(content, asked).groups[0].formerFacilitators[1].name, u"withdrawn person"_s);
    // The public is not even told that somebody withdrew.
    asked.audience = Audience::Public;
    QCOMPARE(publish(content, asked).groups[0].formerFacilitators.size(), 1);
    QCOMPARE(visibleTo(content, asked).persons.size(), 2);
}

QTEST_GUILESS_MAIN(TestPublicationContent)
#include "tst_publicationcontent.moc"

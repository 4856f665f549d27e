// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "domain/validation.h"
#include "goodrecords.h"
#include "randomtext.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace domain;

using GroupChange = std::function<void(WorkGroup &)>;
Q_DECLARE_METATYPE(GroupChange)
using namespace testing;

/// What is to complete and to verify.
class TestFindingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatLacks_data();
    void findsWhatLacks();
    void findsPersonsOnlyWhoFacilitate();
    void findingsTellWhereAndWhat();
    void everyFindingHasWordsAndACode();
    void verificationIsDue();
};

void TestFindingRules::findsWhatLacks_data()
{
    QTest::addColumn<GroupChange>("change");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const GroupChange &change, const QStringList &found) {
        QTest::newRow(name) << change << found;
    };
    row("never verified", [](WorkGroup &g) { g.verifiedOn = {}; }, {u"never-verified"_s});
    row("due today", [](WorkGroup &g) { g.verifiedOn = QDate(2025, 11, 23); }, {u"verification-due"_s});
    row("due tomorrow", [](WorkGroup &g) { g.verifiedOn = QDate(2025, 11, 24); }, {});
    row("due by its own interval", [](WorkGroup &g) { g.verifyEveryMonths = 1; }, {u"verification-due"_s});
    row("closed, never verified",
        [](WorkGroup &g) {
            g.status = GroupStatus::Closed;
            g.statusSince = *PartialDate::of(2020);
            g.verifiedOn = {};
            g.facilitations.clear();
        },
        {});
    row("review due", [](WorkGroup &g) { g.reviewOn = today; }, {u"review-due"_s});
    row("review later", [](WorkGroup &g) { g.reviewOn = today.addDays(1); }, {});
    row("nobody", [](WorkGroup &g) { g.facilitations.clear(); }, {u"no-facilitator"_s});
    row("nobody any more", [](WorkGroup &g) { g.facilitations[0].ended = true; }, {u"no-facilitator"_s});
    row("no description", [](WorkGroup &g) { g.description = {}; }, {u"no-description"_s});
    row("no translation",
        [](WorkGroup &g) {
            g.name.english.clear();
            g.description.english.clear();
        },
        {u"no-translation"_s});
    row("description not translated", [](WorkGroup &g) { g.description.english.clear(); }, {u"no-translation"_s});
    row("translation behind", [](WorkGroup &g) { g.originalRevision = 2; }, {u"translation-behind"_s});
    row("translation never checked", [](WorkGroup &g) { g.translatedRevision = 0; }, {u"translation-behind"_s});
    row("unknown addresses",
        [](WorkGroup &g) {
            g.mailingLists = {MailingList(), MailingList()};
        },
        {u"list-without-address"_s});
    row("unknown address of a closed list",
        [](WorkGroup &g) {
            g.mailingLists[0].address.clear();
            g.mailingLists[0].state = MailingListState::Closed;
        },
        {});
    row("dormant since when", [](WorkGroup &g) { g.status = GroupStatus::Dormant; }, {u"status-without-date"_s});
    row("two spaces", [](WorkGroup &g) { g.description.french = u"a  b"_s; }, {u"stray-spaces"_s});
    row("space before a comma", [](WorkGroup &g) { g.description.french = u"a , b"_s; }, {u"stray-spaces"_s});
    row("space before a full stop", [](WorkGroup &g) { g.description.french = u"a ."_s; }, {u"stray-spaces"_s});
    row("space at a name's end", [](WorkGroup &g) { g.name.english += u' '; }, {u"stray-spaces"_s});
    row("bullets and French punctuation are no strays",
        [](WorkGroup &g) { g.description.french = u"Oui :\n-  a ;\n    - b ?\n\n« c » ..."_s; }, {});
    row("both languages",
        [](WorkGroup &g) {
            g.description = {u"a  b"_s, u"c  d"_s};
        },
        {u"stray-spaces"_s, u"stray-spaces"_s});
}

void TestFindingRules::findsWhatLacks()
{
    QFETCH(const GroupChange, change);
    WorkGroup group = goodGroup();
    change(group);
    QTEST(codes(findings(group, 12, today)), "found");
}

void TestFindingRules::findsPersonsOnlyWhoFacilitate()
{
    DirectoryContent content;
    content.groups = {goodGroup()};
    content.groups[0].verifiedOn = {};
    content.persons = {goodPerson(), goodPerson(), goodPerson()};
    content.persons[0].email = {};
    content.persons[0].gender = Gender::Unspecified;
    content.persons[1].id = PersonId(2);
    content.persons[1].email = {};
    content.persons[2].id = PersonId(3);
    content.persons[2].displayName += u"  a"_s;
    QCOMPARE(codes(findings(content, today)), (QStringList{u"never-verified"_s, u"person-without-contact"_s,
                                                           u"person-without-gender"_s, u"stray-spaces"_s}));
    content.persons[0].phone.value = u"0123"_s;
    content.groups[0].facilitations[0].ended = true;
    QCOMPARE(codes(findings(content, today)),
             (QStringList{u"never-verified"_s, u"no-facilitator"_s, u"stray-spaces"_s}));
}

void TestFindingRules::findingsTellWhereAndWhat()
{
    WorkGroup group = goodGroup();
    group.originalLanguage = Language::English;
    group.description.french.clear();
    const QList<Finding> found = findings(group, 12, today);
    QCOMPARE(found, (QList<Finding>{
                        {FindingKind::NoTranslation, Field::DescriptionFrench, GroupId(1), {}, Language::French}}));
    QVERIFY(findingText(found[0]).contains(u"French"_s));
}

void TestFindingRules::everyFindingHasWordsAndACode()
{
    QSet<QString> words;
    QSet<QString> known;
    int verifications = 0;
    for (int kind = 0; kind <= static_cast<int>(FindingKind::StraySpaces); ++kind) {
        Finding finding;
        finding.kind = static_cast<FindingKind>(kind);
        words += findingText(finding);
        known += findingCode(finding.kind);
        verifications += isVerification(finding.kind) ? 1 : 0;
    }
    QCOMPARE(words.size(), 12);
    QCOMPARE(known.size(), 12);
    QVERIFY(!words.contains(u""_s) && !known.contains(u""_s));
    QCOMPARE(verifications, 3);
}

void TestFindingRules::verificationIsDue()
{
    WorkGroup group;
    QVERIFY(!verificationDueOn(group, 12).isValid());
    group.verifiedOn = QDate(2026, 8, 31);
    QCOMPARE(verificationDueOn(group, 12), QDate(2027, 8, 31));
    QCOMPARE(verificationDueOn(group, 6), QDate(2027, 2, 28));
    QCOMPARE(verificationDueOn(group, 0), QDate(2026, 9, 30));
    group.verifyEveryMonths = 3;
    QCOMPARE(verificationDueOn(group, 12), QDate(2026, 11, 30));
}

QTEST_GUILESS_MAIN(TestFindingRules)
#include "tst_findingrules.moc"

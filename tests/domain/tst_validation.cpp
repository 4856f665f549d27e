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
using PersonChange = std::function<void(Person &)>;
using InfoChange = std::function<void(DirectoryInfo &)>;
Q_DECLARE_METATYPE(GroupChange)
Q_DECLARE_METATYPE(PersonChange)
Q_DECLARE_METATYPE(InfoChange)
using namespace testing;

namespace {

Person withdrawn(PersonId id)
{
    Person person;
    person.id = id;
    person.withdrawnOn = QDate(2026, 11, 24);
    return person;
}

DirectoryInfo goodInfo()
{
    DirectoryInfo info;
    info.title.french = u"Liste des groupes"_s;
    info.website = u"https://example.org"_s;
    return info;
}

/// "severity field row" for each problem; every one has words.
QStringList told(const QList<Problem> &problems)
{
    QStringList result;
    for (const Problem &each : problems) {
        if (each.message.isEmpty())
            result += u"without words"_s;
        const QString severity = each.severity == Severity::Error ? u"error"_s : u"warning"_s;
        result += u"%1 %2 %3"_s.arg(severity).arg(static_cast<int>(each.field)).arg(each.row);
    }
    return result;
}

QStringList error(Field field, int row = -1)
{
    return {u"error %1 %2"_s.arg(static_cast<int>(field)).arg(row)};
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodRecordsHaveNoProblem();
    void groupRules_data();
    void groupRules();
    void personRules_data();
    void personRules();
    void directoryRules_data();
    void directoryRules();
    void warningsAreNoErrors();
    void cleansRecords();
    void keepsListsWithoutAddress();
    void cleaningTwiceChangesNothing();
};

void TestValidation::goodRecordsHaveNoProblem()
{
    QCOMPARE(told(validate(goodGroup())), QStringList());
    QCOMPARE(told(validate(goodPerson())), QStringList());
    QCOMPARE(told(validate(goodInfo())), QStringList());
    QCOMPARE(codes(findings(goodGroup(), 12, today)), QStringList());
}

void TestValidation::groupRules_data()
{
    QTest::addColumn<GroupChange>("change");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const GroupChange &change, const QStringList &problems) {
        QTest::newRow(name) << change << problems;
    };
    row(
        "no name", [](WorkGroup &g) { g.name = {}; }, error(Field::NameFrench));
    row(
        "blank name", [](WorkGroup &g) { g.name.french = u" \u00A0"_s; }, error(Field::NameFrench));
    row("no English name", [](WorkGroup &g) { g.name.english.clear(); }, {});
    row(
        "no name in the original language",
        [](WorkGroup &g) {
            g.originalLanguage = Language::English;
            g.name.english.clear();
        },
        error(Field::NameEnglish));
    row("longest name", [](WorkGroup &g) { g.name.french = QString(maxNameLength, u'a'); }, {});
    row(
        "name too long", [](WorkGroup &g) { g.name.french = QString(maxNameLength + 1, u'a'); },
        error(Field::NameFrench));
    row(
        "10 MB of name", [](WorkGroup &g) { g.name.english = QString(10'000'000, u'a'); }, error(Field::NameEnglish));
    row(
        "control in a name", [](WorkGroup &g) { g.name.french += QChar(u'\u0007'); }, error(Field::NameFrench));
    row(
        "nul in a name", [](WorkGroup &g) { g.name.french += QChar(u'\0'); }, error(Field::NameFrench));
    row(
        "line feed in a name", [](WorkGroup &g) { g.name.french += u"\na"_s; }, error(Field::NameFrench));
    row("lines in a description", [](WorkGroup &g) { g.description.french = u"a\n\n\t- b"_s; }, {});
    row(
        "10 MB of description", [](WorkGroup &g) { g.description.english = QString(10'000'000, u'a'); },
        error(Field::DescriptionEnglish));
    row(
        "control in a description", [](WorkGroup &g) { g.description.french += QChar(u'\u001B'); },
        error(Field::DescriptionFrench));
    row(
        "control in a reason", [](WorkGroup &g) { g.statusReason.french = u"a\u0001"_s; }, error(Field::StatusReason));
    row(
        "control in a note", [](WorkGroup &g) { g.note = u"a\u0001"_s; }, error(Field::Note));
    row(
        "nobody chosen", [](WorkGroup &g) { g.facilitations[0].personId = {}; }, error(Field::Facilitators, 0));
    row(
        "same person twice", [](WorkGroup &g) { g.facilitations += g.facilitations[0]; },
        error(Field::Facilitators, 1));
    row("same person again, once past",
        [](WorkGroup &g) {
            g.facilitations += g.facilitations[0];
            g.facilitations[0].ended = true;
        },
        {});
    row("same person again, once until",
        [](WorkGroup &g) {
            g.facilitations += g.facilitations[0];
            g.facilitations[1].until = *PartialDate::of(2020);
        },
        {});
    row(
        "until before since",
        [](WorkGroup &g) {
            g.facilitations[0].since = *PartialDate::of(2020, 5);
            g.facilitations[0].until = *PartialDate::of(2020, 4);
        },
        error(Field::Facilitators, 0));
    row("until within the year of since",
        [](WorkGroup &g) {
            g.facilitations[0].since = *PartialDate::of(2020, 5);
            g.facilitations[0].until = *PartialDate::of(2020);
        },
        {});
    row(
        "no address", [](WorkGroup &g) { g.mailingLists[0].address = u"communs"_s; }, error(Field::MailingLists, 0));
    row("unknown address", [](WorkGroup &g) { g.mailingLists[0].address.clear(); }, {});
    row("two unknown addresses", [](WorkGroup &g) { g.mailingLists = {MailingList(), MailingList()}; }, {});
    row(
        "same list twice",
        [](WorkGroup &g) {
            g.mailingLists += g.mailingLists[0];
            g.mailingLists[1].address = g.mailingLists[1].address.toUpper();
        },
        error(Field::MailingLists, 1));
    row(
        "script as a link", [](WorkGroup &g) { g.mailingLists[0].subscribeUrl = u"javascript:a"_s; },
        error(Field::MailingLists, 0));
    row(
        "telephone as a link", [](WorkGroup &g) { g.mailingLists[0].archiveUrl = u"tel:0123"_s; },
        error(Field::MailingLists, 0));
    row("mail as a link", [](WorkGroup &g) { g.mailingLists[0].subscribeUrl = u"mailto:join@example.org"_s; }, {});
    row(
        "tie to itself",
        [](WorkGroup &g) {
            g.lineages[0].target = g.id;
            g.lineages[0].targetName.clear();
        },
        error(Field::Lineages, 0));
    row(
        "tie to nothing", [](WorkGroup &g) { g.lineages[0].targetName = u" "_s; }, error(Field::Lineages, 0));
    row(
        "same tie twice", [](WorkGroup &g) { g.lineages += g.lineages[0]; }, error(Field::Lineages, 1));
    row("another kind of tie",
        [](WorkGroup &g) {
            g.lineages += g.lineages[0];
            g.lineages[1].kind = LineageKind::StemsFrom;
        },
        {});
    row("new groups are not themselves",
        [](WorkGroup &g) {
            g.id = {};
            g.lineages[0].target = {};
        },
        {});
    row(
        "interval below none", [](WorkGroup &g) { g.verifyEveryMonths = -1; }, error(Field::Verification));
    row(
        "interval of a century", [](WorkGroup &g) { g.verifyEveryMonths = 1200; }, error(Field::Verification));
}

void TestValidation::groupRules()
{
    QFETCH(const GroupChange, change);
    WorkGroup group = goodGroup();
    change(group);
    const QStringList problems = told(validate(group));
    QTEST(problems, "problems");
    QCOMPARE(hasErrors(validate(group)), !problems.isEmpty());
}

void TestValidation::personRules_data()
{
    QTest::addColumn<PersonChange>("change");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const PersonChange &change, const QStringList &problems) {
        QTest::newRow(name) << change << problems;
    };
    row(
        "no name", [](Person &p) { p.displayName.clear(); }, error(Field::PersonName));
    row(
        "name too long", [](Person &p) { p.displayName = QString(maxNameLength + 1, u'a'); }, error(Field::PersonName));
    row(
        "sort name on two lines", [](Person &p) { p.sortName = u"a\nb"_s; }, error(Field::PersonName));
    row(
        "no address", [](Person &p) { p.email.value = u"nicole"_s; }, error(Field::PersonEmail));
    row("nothing known", [](Person &p) { p.email = {}; }, {});
    row(
        "no number", [](Person &p) { p.phone.value = u"mobile"_s; }, error(Field::PersonPhone));
    row("a number and words", [](Person &p) { p.phone.value = u"01 23 45 67 89 (poste 12)"_s; }, {});
    row("published, agreement not noted", [](Person &p) { p.email.agreedOn = {}; },
        {u"warning %1 -1"_s.arg(static_cast<int>(Field::PersonEmail))});
    row("nothing to publish", [](Person &p) { p.phone.publishable = true; },
        {u"warning %1 -1"_s.arg(static_cast<int>(Field::PersonPhone))});
    row("agreed in the future", [](Person &p) { p.email.agreedOn = PartialDate(QDate::currentDate().addDays(40)); },
        {u"warning %1 -1"_s.arg(static_cast<int>(Field::PersonEmail))});
    row("agreed this year", [](Person &p) { p.email.agreedOn = *PartialDate::of(QDate::currentDate().year()); }, {});
    row("withdrew", [](Person &p) { p = withdrawn(p.id); }, {});
    row(
        "withdrew, and yet a name",
        [](Person &p) {
            p = withdrawn(p.id);
            p.displayName = u"Nicole Alix"_s;
        },
        error(Field::PersonName));
    row(
        "control in a note", [](Person &p) { p.note = u"\u0001"_s; }, error(Field::Note));
}

void TestValidation::personRules()
{
    QFETCH(const PersonChange, change);
    Person person = goodPerson();
    change(person);
    QTEST(told(validate(person)), "problems");
}

void TestValidation::directoryRules_data()
{
    QTest::addColumn<InfoChange>("change");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const InfoChange &change, const QStringList &problems) {
        QTest::newRow(name) << change << problems;
    };
    row(
        "no title", [](DirectoryInfo &i) { i.title = {}; }, error(Field::DirectoryTitle));
    row(
        "no title in its language", [](DirectoryInfo &i) { i.mainLanguage = Language::English; },
        error(Field::DirectoryTitle));
    row("no site", [](DirectoryInfo &i) { i.website.clear(); }, {});
    row(
        "site without https", [](DirectoryInfo &i) { i.website = u"example.org"_s; }, error(Field::DirectoryWebsite));
    row(
        "no interval", [](DirectoryInfo &i) { i.verifyEveryMonths = 0; }, error(Field::DirectoryInterval));
    row(
        "long interval", [](DirectoryInfo &i) { i.verifyEveryMonths = 121; }, error(Field::DirectoryInterval));
}

void TestValidation::directoryRules()
{
    QFETCH(const InfoChange, change);
    DirectoryInfo info = goodInfo();
    change(info);
    QTEST(told(validate(info)), "problems");
}

void TestValidation::warningsAreNoErrors()
{
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({Problem{Field::PersonEmail, Severity::Warning, -1, u"a"_s}}));
    QVERIFY(hasErrors({Problem{Field::PersonEmail, Severity::Warning, -1, u"a"_s},
                       Problem{Field::PersonName, Severity::Error, -1, u"b"_s}}));
}

void TestValidation::cleansRecords()
{
    WorkGroup group = goodGroup();
    group.name.french = u"  Communs\u0007\n"_s;
    group.description.french = u"a  \r\nb\n\n"_s;
    group.statusReason.english = u"\ta "_s;
    group.facilitations += Facilitation();
    group.mailingLists[0].address = u" communs@example.org\n"_s;
    Lineage both;
    both.target = GroupId(2);
    both.targetName = u"old name"_s;
    Lineage onlyNote;
    onlyNote.note.french = u"a"_s;
    group.lineages += {both, Lineage(), onlyNote};
    const WorkGroup clean = cleaned(group);
    QCOMPARE(clean.name.french, u"Communs"_s);
    QCOMPARE(clean.description.french, u"a\nb"_s);
    QCOMPARE(clean.statusReason.english, u"a"_s);
    QCOMPARE(clean.facilitations.size(), 1);
    QCOMPARE(clean.mailingLists[0].address, u"communs@example.org"_s);
    QCOMPARE(clean.lineages.size(), 3);
    QCOMPARE(clean.lineages[1].targetName, u""_s);
    QCOMPARE(told(validate(clean)), error(Field::Lineages, 2)); // a note is kept, and its line refused

    Person person = goodPerson();
    person.displayName = u" Nicole Alix\t"_s;
    person.email.value += u' ';
    person.note = u"a\r\n"_s;
    QCOMPARE(cleaned(person).displayName, u"Nicole Alix"_s);
    QCOMPARE(cleaned(person).email.value, u"a@example.org"_s);
    QCOMPARE(cleaned(person).note, u"a"_s);

    DirectoryInfo info = goodInfo();
    info.title.french = u" a\nb "_s;
    info.website = u" https://example.org "_s;
    QCOMPARE(cleaned(info).title.french, u"a b"_s);
    QCOMPARE(cleaned(info).website, u"https://example.org"_s);
}

void TestValidation::keepsListsWithoutAddress()
{
    WorkGroup group = goodGroup();
    group.mailingLists = {MailingList(), MailingList()};
    QCOMPARE(cleaned(group), group);
}

void TestValidation::cleaningTwiceChangesNothing()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        WorkGroup group = goodGroup();
        group.name.french = testing::randomText(random, 40);
        group.description.english = testing::randomText(random, 200);
        group.mailingLists[0].address = testing::randomText(random, 20);
        group.lineages[0].targetName = testing::randomText(random, 3);
        const WorkGroup once = cleaned(group);
        QCOMPARE(cleaned(once), once);
        for (const Problem &problem : validate(once)) // cleaned texts break no rule about characters
            QVERIFY(problem.field == Field::NameFrench ? once.name.french.isEmpty()
                                                       : problem.field == Field::MailingLists);
    }
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importplan.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::DuplicatePolicy;
using domain::ImportChoice;
using domain::ImportField;
using domain::ImportKind;
using domain::ImportOutcome;

namespace {

domain::Person person(qint64 id, const QString &name)
{
    domain::Person person;
    person.id = domain::PersonId(id);
    person.displayName = name;
    return person;
}

domain::WorkGroup group(qint64 id, const QString &name, const QList<qint64> &persons = {})
{
    domain::WorkGroup group;
    group.id = domain::GroupId(id);
    group.name.french = name;
    for (const qint64 each : persons) {
        domain::Facilitation facilitation;
        facilitation.id = domain::FacilitationId(id * 100 + each);
        facilitation.personId = domain::PersonId(each);
        group.facilitations += facilitation;
    }
    return group;
}

domain::DirectoryContent directory()
{
    domain::DirectoryContent content;
    content.info.title.french = u"Annuaire"_s;
    content.persons = {person(1, u"Nicole Alix"_s), person(2, u"Jean-Louis Bancel"_s), person(3, u"Julie Lequin"_s)};
    content.groups = {group(1, u"Plateformes en communs"_s, {1, 2}), group(2, u"ACTTES"_s, {3})};
    content.groups[1].description.french = u"Texte."_s;
    return content;
}

/// One group told by name, facilitators and description.
domain::ImportProposal proposal(const domain::WorkGroup &told, const QStringList &persons)
{
    domain::ImportProposal proposal;
    proposal.whole = {ImportField::Facilitators};
    qint64 id = 0;
    domain::ImportedGroup imported{told, {ImportField::NameFrench, ImportField::Facilitators}, {3, 1}, {}};
    imported.told.insert(ImportField::DescriptionFrench);
    imported.group.facilitations.clear();
    for (const QString &name : persons) {
        proposal.persons += domain::ImportedPerson{person(++id, name), {ImportField::PersonName}, {3, 2}, true};
        domain::Facilitation facilitation;
        facilitation.personId = domain::PersonId(id);
        imported.group.facilitations += facilitation;
    }
    proposal.groups = {imported};
    return proposal;
}

const domain::ImportRow &lastRow(const domain::ImportPlan &plan)
{
    return plan.rows.last();
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyOfItselfChangesNothing();
    void anEmptyDirectoryTakesAllOfACopy();
    void namesAreFoundWhateverTheirAccents();
    void changesAreToldFieldByField();
    void refusedFieldsStay();
    void whoIsNoLongerNamedBecomesPast();
    void emptyValuesSayNothing();
    void likelyDuplicatesWait_data();
    void likelyDuplicatesWait();
    void leftOutPersonsAreNotNamed();
    void unnamedGroupsAskForAName();
    void twoRowsOfOneGroup();
    void brokenRulesAreSkipped();
    void tiesLeadForward();
};

void TestImportPlan::aCopyOfItselfChangesNothing()
{
    {
        domain::DirectoryContent content = directory();
        content.editions += domain::Edition{domain::EditionId(1), 1, QDate(2026, 1, 1), {}, {}, {}};
        content.savedFilters += domain::SavedFilter{domain::SavedFilterId(1), u"n"_s, u"q"_s};
        content.groups[0].mailingLists = {domain::MailingList(), domain::MailingList()};
        content.groups[0].lineages = {domain::Lineage{domain::LineageId(4), {}, domain::GroupId(2), {}, {}}};
        const auto plan = domain::planImport(content, domain::proposalOf(content), {});
        QCOMPARE(plan.count(ImportOutcome::Unchanged), plan.rows.size());
        QCOMPARE(plan.rows.size(), 8);
        QVERIFY(plan.writesNothing());
    }
}

void TestImportPlan::anEmptyDirectoryTakesAllOfACopy()
{
    const domain::DirectoryContent content = directory();
    const auto plan = domain::planImport({}, domain::proposalOf(content), {});
    QVERIFY(plan.updatedInfo.has_value());
    QCOMPARE(plan.updatedInfo->title, content.info.title);
    QCOMPARE(plan.createdPersons.size(), 3);
    QCOMPARE(plan.createdGroups.size(), 2);
    QCOMPARE(plan.createdGroups[1].facilitations.first().personId, plan.createdPersons[2].id);
    QVERIFY(!plan.hasErrors());
}

void TestImportPlan::namesAreFoundWhateverTheirAccents()
{
    const auto plan = domain::planImport(
        directory(), proposal(group(9, u"plateformes  en COMMUNS"_s), {u"Alix, Nicole"_s, u"JEAN-LOUIS Bancel"_s}), {});
    QCOMPARE(lastRow(plan).target, 1);
    QVERIFY(plan.createdPersons.isEmpty() && plan.updatedPersons.isEmpty());
    QCOMPARE(lastRow(plan).changes.size(), 1);
    QCOMPARE(lastRow(plan).changes.first().field, ImportField::NameFrench);
}

void TestImportPlan::changesAreToldFieldByField()
{
    domain::WorkGroup told = group(9, u"ACTTES"_s);
    told.description.french = u"Texte nouveau."_s;
    const auto plan = domain::planImport(directory(), proposal(told, {u"Julie Lequin"_s, u"Nicole Alix"_s}), {});
    QCOMPARE(lastRow(plan).outcome, ImportOutcome::Updated);
    QCOMPARE(lastRow(plan).place.line, 3);
    const QList<domain::ImportedField> expected{
        {ImportField::DescriptionFrench, u"Texte."_s, u"Texte nouveau."_s, false},
        {ImportField::Facilitators, u"Julie Lequin"_s, u"Julie Lequin; Nicole Alix"_s, false}};
    QCOMPARE(lastRow(plan).changes, expected);
    QCOMPARE(plan.updatedGroups.size(), 1);
    QCOMPARE(plan.updatedGroups[0].facilitations[0], directory().groups[1].facilitations[0]);
    QCOMPARE(plan.updatedGroups[0].facilitations[1].personId, domain::PersonId(1));
}

void TestImportPlan::refusedFieldsStay()
{
    domain::WorkGroup told = group(9, u"ACTTES"_s);
    told.description.french = u"Texte nouveau."_s;
    const domain::ImportChoices choices{
        {{ImportKind::Group, 0}, {ImportChoice::Answer::Take, 0, {ImportField::DescriptionFrench}}}};
    const auto plan = domain::planImport(directory(), proposal(told, {u"Julie Lequin"_s}), {}, choices);
    QCOMPARE(lastRow(plan).outcome, ImportOutcome::Unchanged);
    QVERIFY(lastRow(plan).changes.first().refused);
    QVERIFY(plan.writesNothing());
}

void TestImportPlan::whoIsNoLongerNamedBecomesPast()
{
    const auto plan =
        domain::planImport(directory(), proposal(group(9, u"Plateformes en communs"_s), {u"Jean-Louis Bancel"_s}), {});
    const QList<domain::Facilitation> after = plan.updatedGroups.first().facilitations;
    QCOMPARE(after.size(), 2);
    QVERIFY(after[0].ended && after[0].personId == domain::PersonId(1));
    QVERIFY(!after[1].ended);
}

void TestImportPlan::emptyValuesSayNothing()
{
    const auto told = proposal(group(9, u"ACTTES"_s), {});
    QVERIFY(domain::planImport(directory(), told, {}).writesNothing());
    domain::MatchingRules rules;
    rules.emptyErases = true;
    const auto plan = domain::planImport(directory(), told, rules);
    QCOMPARE(lastRow(plan).changes.size(), 2);
    QCOMPARE(plan.updatedGroups.first().description.french, QString());
}

void TestImportPlan::likelyDuplicatesWait_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<ImportChoice>("choice");
    QTest::addColumn<ImportOutcome>("outcome");
    QTest::addColumn<bool>("waits");
    const ImportChoice none;
    QTest::newRow("ask") << DuplicatePolicy::Ask << none << ImportOutcome::Skipped << true;
    QTest::newRow("create") << DuplicatePolicy::Create << none << ImportOutcome::Created << false;
    QTest::newRow("skip") << DuplicatePolicy::Skip << none << ImportOutcome::Skipped << false;
    QTest::newRow("it is new") << DuplicatePolicy::Ask << ImportChoice{ImportChoice::Answer::Create, 0, {}}
                               << ImportOutcome::Created << false;
    QTest::newRow("it is that one") << DuplicatePolicy::Ask << ImportChoice{ImportChoice::Answer::Update, 1, {}}
                                    << ImportOutcome::Updated << false;
    QTest::newRow("leave it") << DuplicatePolicy::Ask << ImportChoice{ImportChoice::Answer::Skip, 0, {}}
                              << ImportOutcome::Skipped << false;
}

void TestImportPlan::likelyDuplicatesWait()
{
    QFETCH(DuplicatePolicy, policy);
    QFETCH(ImportChoice, choice);
    domain::MatchingRules rules;
    rules.duplicates = policy;
    const auto plan = domain::planImport(directory(), proposal(group(9, u"Plateforme en communs"_s), {}), rules,
                                         {{{ImportKind::Group, 0}, choice}});
    QTEST(lastRow(plan).outcome, "outcome");
    QTEST(lastRow(plan).needsAnswer, "waits");
    QCOMPARE(lastRow(plan).candidates.size(), 1);
    QCOMPARE(lastRow(plan).candidates.first().name, u"Plateformes en communs"_s);
    QCOMPARE(lastRow(plan).reason.isEmpty(), lastRow(plan).outcome != ImportOutcome::Skipped);
}

void TestImportPlan::leftOutPersonsAreNotNamed()
{
    const auto told = proposal(group(9, u"Nouveau groupe"_s), {u"Nicole Alixe"_s, u"Philippe Eynaud"_s});
    auto plan = domain::planImport(directory(), told, {});
    QCOMPARE(plan.openQuestions(), 1);
    QCOMPARE(plan.createdPersons.size(), 1);
    QCOMPARE(plan.createdGroups.first().facilitations.size(), 1);
    QCOMPARE(lastRow(plan).problems.size(), 1);
    plan = domain::planImport(directory(), told, {}, {{{ImportKind::Group, 0}, {ImportChoice::Answer::Skip, 0, {}}}});
    QVERIFY(plan.createdPersons.isEmpty());
    QVERIFY(plan.writesNothing());
}

void TestImportPlan::unnamedGroupsAskForAName()
{
    const auto told = proposal(group(9, QString()), {});
    auto plan = domain::planImport(directory(), told, {});
    QVERIFY(lastRow(plan).needsAnswer);
    QVERIFY(plan.writesNothing());
    plan = domain::planImport(directory(), told, {}, {{{ImportKind::Group, 0}, {ImportChoice::Answer::Update, 2, {}}}});
    QCOMPARE(lastRow(plan).target, 2);
    QVERIFY(!lastRow(plan).needsAnswer);
}

void TestImportPlan::twoRowsOfOneGroup()
{
    auto told = proposal(group(9, u"ACTTES"_s), {});
    told.groups += told.groups.first();
    QVERIFY(lastRow(domain::planImport(directory(), told, {})).hasErrors);
    for (domain::ImportedGroup &each : told.groups)
        each.group.name.french = u"Neuf"_s;
    const auto plan = domain::planImport(directory(), told, {});
    QCOMPARE(plan.createdGroups.size(), 1);
    QVERIFY(plan.hasErrors());
}

void TestImportPlan::brokenRulesAreSkipped()
{
    auto told = proposal(group(9, u"Neuf"_s), {});
    told.groups[0].told.insert(ImportField::MailingLists);
    domain::MailingList list;
    list.address = u"adresse"_s;
    told.groups[0].group.mailingLists = {list};
    const auto plan = domain::planImport(directory(), told, {});
    QCOMPARE(lastRow(plan).outcome, ImportOutcome::Skipped);
    QVERIFY(lastRow(plan).hasErrors && !lastRow(plan).reason.isEmpty());
    QCOMPARE(lastRow(plan).problems.first().place.line, 3);
    QVERIFY(plan.writesNothing());
}

void TestImportPlan::tiesLeadForward()
{
    auto told = proposal(group(9, u"Premier"_s), {});
    told.groups[0].told.insert(ImportField::Lineages);
    domain::Lineage tie;
    tie.targetName = u"second"_s;
    domain::Lineage known;
    known.targetName = u"acttes"_s;
    domain::Lineage unknown;
    unknown.targetName = u"La Banque en communs"_s;
    told.groups[0].group.lineages = {tie, known, unknown};
    domain::ImportedGroup second = told.groups[0];
    second.group = group(10, u"Second"_s);
    told.groups += second;
    const auto plan = domain::planImport(directory(), told, {});
    const QList<domain::Lineage> ties = plan.createdGroups.first().lineages;
    QCOMPARE(ties[0].target, plan.createdGroups.last().id);
    QCOMPARE(ties[1].target, domain::GroupId(2));
    QCOMPARE(ties[2].targetName, u"La Banque en communs"_s);
    const auto without =
        domain::planImport(directory(), told, {}, {{{ImportKind::Group, 1}, {ImportChoice::Answer::Skip, 0, {}}}});
    QCOMPARE(without.createdGroups.first().lineages.first().targetName, u"second"_s);
    QVERIFY(!without.createdGroups.first().lineages.first().target.isValid());
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"

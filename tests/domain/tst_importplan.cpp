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
    domain::ImportedGroup imported{told, {ImportField::NameFrench, ImportField::Facilitators}, {3, 1}, {}, {}};
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
    void anotherAddressHasItsOwnAgreement();
    void whatWasAgreedStaysWithTheAddress();
    void aPublicCopyTellsNothingOfTheRest();
    void nobodyInQuestionIsAbsent_data();
    void nobodyInQuestionIsAbsent();
    void ofTwoOfOneNameTheOneOfTheGroup();
    void whoWithdrewStaysAway();
    void whoWithdrewComesAlong();
    void notesAreAddedOnce();
    void selectionsKeepTies();
    void renamedGroupsAreAskedAbout_data();
    void renamedGroupsAreAskedAbout();
    void cutTextsSayNothing();
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

namespace {

domain::Facilitation role(qint64 id, qint64 who, bool ended = false)
{
    domain::Facilitation facilitation;
    facilitation.id = domain::FacilitationId(id);
    facilitation.personId = domain::PersonId(who);
    facilitation.ended = ended;
    return facilitation;
}

/// One person told as an address book tells them.
domain::ImportProposal card(const QString &name, const QString &email)
{
    domain::ImportedPerson imported{person(1, name), {ImportField::PersonName, ImportField::Email}, {1, 1}, false};
    imported.person.email.value = email;
    domain::ImportProposal proposal;
    proposal.persons = {imported};
    return proposal;
}

domain::DirectoryContent withAgreement()
{
    domain::DirectoryContent content = directory();
    content.persons[0].email = {u"nicole@example.org"_s, true, domain::PartialDate(QDate(2025, 3, 1)),
                                u"par courriel"_s};
    return content;
}

} // namespace

void TestImportPlan::anotherAddressHasItsOwnAgreement()
{
    const auto told = card(u"Nicole Alix"_s, u"n.alix@example.org"_s);
    const auto plan = domain::planImport(withAgreement(), told, {});
    QCOMPARE(plan.updatedPersons.size(), 1);
    QCOMPARE(plan.updatedPersons[0].email, (domain::Contact{u"n.alix@example.org"_s, false, {}, {}}));
    QCOMPARE(lastRow(plan).changes.size(), 2);
    QCOMPARE(lastRow(plan).changes[1].field, ImportField::EmailAgreement);
    QVERIFY(!lastRow(plan).changes[1].before.isEmpty());
    QCOMPARE(lastRow(plan).changes[1].after, QString());
    // Whoever keeps the old address keeps what was agreed for it.
    const domain::ImportChoices choices{
        {{ImportKind::Person, 0}, {ImportChoice::Answer::Take, 0, {ImportField::Email}}}};
    const auto kept = domain::planImport(withAgreement(), told, {}, choices);
    QVERIFY(kept.writesNothing());
    // An agreement that waits for an address is none for whichever comes.
    domain::DirectoryContent waiting = withAgreement();
    waiting.persons[0].email.value.clear();
    QVERIFY(!domain::planImport(waiting, told, {}).updatedPersons[0].email.publishable);
}

void TestImportPlan::whatWasAgreedStaysWithTheAddress()
{
    QVERIFY(domain::planImport(withAgreement(), card(u"Nicole Alix"_s, u"nicole@example.org"_s), {}).writesNothing());
    const auto plan = domain::planImport(withAgreement(), card(u"Nicole Alix"_s, u"Nicole@example.org"_s), {});
    QVERIFY(plan.updatedPersons[0].email.publishable);
}

void TestImportPlan::aPublicCopyTellsNothingOfTheRest()
{
    domain::DirectoryContent content = withAgreement();
    content.persons[0].phone.value = u"+33 1 99 00 00 00"_s;
    content.persons[1].gender = domain::Gender::Masculine;
    content.persons[1].note = u"Note"_s;
    content.persons += person(4, {});
    content.persons[3].withdrawnOn = QDate(2026, 1, 1);
    domain::WorkGroup &first = content.groups[0];
    first.note = u"Note"_s;
    first.reviewOn = QDate(2027, 1, 1);
    first.verifiedBy = u"Ada"_s;
    first.verifyEveryMonths = 6;
    first.originalRevision = 5;
    first.translatedRevision = 3;
    first.name.english = u"Platforms"_s;
    first.facilitations[0].since = domain::PartialDate(QDate(2020, 1, 1));
    first.facilitations += {role(8, 3, true), role(9, 4)};
    domain::MailingList open;
    open.id = domain::MailingListId(1);
    open.address = u"liste@example.org"_s;
    domain::MailingList hidden;
    hidden.id = domain::MailingListId(2);
    hidden.address = u"interne@example.org"_s;
    hidden.isPublic = false;
    first.mailingLists = {open, hidden};
    content.editions +=
        domain::Edition{domain::EditionId(1), 1, QDate(2026, 1, 1), {}, u"Note"_s, domain::ChangeSetId(1)};
    domain::MatchingRules rules;
    rules.today = QDate(2026, 11, 23);
    domain::PublicationOptions options;
    options.date = rules.today;
    const domain::DirectoryContent visible = domain::visibleTo(content, options);
    QCOMPARE(visible.groups[0].mailingLists.size(), 1);
    for (const bool emptyErases : {false, true}) {
        rules.emptyErases = emptyErases;
        const auto plan =
            domain::planImport(content, domain::proposalOf(visible, {domain::Audience::Public, false}), rules);
        QCOMPARE(plan.count(ImportOutcome::Unchanged), plan.rows.size());
    }
    // The same file taken for a whole copy empties all of it.
    QVERIFY(!domain::planImport(content, domain::proposalOf(visible), rules).writesNothing());
}

void TestImportPlan::nobodyInQuestionIsAbsent_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<ImportChoice>("choice");
    QTest::addColumn<bool>("open");
    QTest::newRow("a letter apart") << u"Nicole Alixe"_s << ImportChoice() << true;
    QTest::newRow("a letter apart, left out")
        << u"Nicole Alixe"_s << ImportChoice{ImportChoice::Answer::Skip, 0, {}} << false;
    QTest::newRow("the same, left out") << u"Nicole Alix"_s << ImportChoice{ImportChoice::Answer::Skip, 0, {}} << false;
}

void TestImportPlan::nobodyInQuestionIsAbsent()
{
    QFETCH(QString, told);
    QFETCH(ImportChoice, choice);
    const auto source = proposal(group(9, u"Plateformes en communs"_s), {told, u"Jean-Louis Bancel"_s});
    const auto plan = domain::planImport(directory(), source, {}, {{{ImportKind::Person, 0}, choice}});
    QVERIFY(plan.updatedGroups.isEmpty());
    QCOMPARE(lastRow(plan).outcome, ImportOutcome::Unchanged);
    QTEST(lastRow(plan).namesOpen, "open");
}

void TestImportPlan::ofTwoOfOneNameTheOneOfTheGroup()
{
    domain::DirectoryContent content = directory();
    content.persons += person(4, u"Nicole Alix"_s);
    content.groups[1].facilitations = {role(7, 4)};
    auto told = proposal(group(9, u"Plateformes en communs"_s), {u"Nicole Alix"_s, u"Jean-Louis Bancel"_s});
    told.groups += told.groups.first();
    told.groups[1].group = group(10, u"ACTTES"_s, {1});
    told.groups[1].group.facilitations[0].id = {};
    for (const DuplicatePolicy policy : {DuplicatePolicy::Ask, DuplicatePolicy::Create}) {
        domain::MatchingRules rules;
        rules.duplicates = policy;
        const auto plan = domain::planImport(content, told, rules);
        QCOMPARE(plan.count(ImportOutcome::Unchanged), plan.rows.size());
        QCOMPARE(plan.openQuestions(), 0);
    }
    // Of a group that neither facilitates nobody knows who is meant.
    told.groups[1].group.name.french = u"Groupe neuf"_s;
    const auto plan = domain::planImport(content, told, {});
    QCOMPARE(plan.openQuestions(), 1);
    QVERIFY(plan.updatedGroups.isEmpty());
    QVERIFY(plan.createdGroups.first().facilitations.isEmpty());
}

void TestImportPlan::whoWithdrewStaysAway()
{
    const domain::DirectoryContent before = withAgreement();
    domain::DirectoryContent after = before;
    after.persons[0] = {};
    after.persons[0].id = domain::PersonId(1);
    after.persons[0].withdrawnOn = QDate(2026, 11, 1);
    for (const bool byId : {false, true}) {
        domain::MatchingRules rules;
        rules.byId = byId;
        rules.duplicates = DuplicatePolicy::Create;
        const auto plan = domain::planImport(after, domain::proposalOf(before), rules);
        QVERIFY(plan.writesNothing());
        QCOMPARE(plan.rows[1].outcome, ImportOutcome::Skipped);
        QVERIFY(plan.rows[1].reason.contains(u"withdrew"_s));
        QVERIFY(!plan.rows[1].needsAnswer);
        const auto knowingly = domain::planImport(after, domain::proposalOf(before), rules,
                                                  {{{ImportKind::Person, 0}, {ImportChoice::Answer::Create, 0, {}}}});
        QCOMPARE(knowingly.createdPersons.size(), 1);
    }
}

void TestImportPlan::whoWithdrewComesAlong()
{
    domain::DirectoryContent content = directory();
    content.persons[0] = {};
    content.persons[0].id = domain::PersonId(1);
    content.persons[0].withdrawnOn = QDate(2026, 11, 1);
    auto plan = domain::planImport({}, domain::proposalOf(content), {});
    QVERIFY(!plan.hasErrors());
    QCOMPARE(plan.createdPersons.first().withdrawnOn, QDate(2026, 11, 1));
    QCOMPARE(plan.createdGroups.first().facilitations.size(), 2);
    QCOMPARE(plan.createdGroups.first().facilitations.first().personId, plan.createdPersons.first().id);
    plan = domain::planImport(content, domain::proposalOf(content), {});
    QVERIFY(plan.writesNothing());
    QCOMPARE(plan.count(ImportOutcome::Unchanged), plan.rows.size());
    // In another directory, where the numbers are others.
    domain::DirectoryContent other = content;
    other.persons[0].id = domain::PersonId(40);
    other.groups[0].facilitations[0].personId = domain::PersonId(40);
    plan = domain::planImport(other, domain::proposalOf(content), {});
    QVERIFY(plan.writesNothing());
    // Here they did not withdraw: their page does that, with the history.
    plan = domain::planImport(directory(), domain::proposalOf(content), {});
    QVERIFY(plan.writesNothing());
    QVERIFY(plan.rows[1].reason.contains(u"Nicole Alix"_s));
}

void TestImportPlan::notesAreAddedOnce()
{
    domain::DirectoryContent content = directory();
    content.groups[1].note = u"Note des permanents"_s;
    auto told = proposal(group(9, u"ACTTES"_s), {});
    told.groups[0].addedNotes = {u"Budget : 100 €"_s};
    const auto plan = domain::planImport(content, told, {});
    QCOMPARE(plan.updatedGroups.first().note, u"Note des permanents\nBudget : 100 €"_s);
    content.groups[1].note = plan.updatedGroups.first().note;
    QVERIFY(domain::planImport(content, told, {}).writesNothing());
    told.groups[0].told.insert(ImportField::Note);
    told.groups[0].group.note = u"Autre note"_s;
    QCOMPARE(domain::planImport(content, told, {}).updatedGroups.first().note, u"Autre note\nBudget : 100 €"_s);
}

void TestImportPlan::selectionsKeepTies()
{
    domain::DirectoryContent content = directory();
    content.groups += group(3, u"acttes"_s); // of two that bear one name, the tie knows
    content.groups[0].lineages = {domain::Lineage{domain::LineageId(4), {}, domain::GroupId(2), {}, {}}};
    domain::DirectoryContent selection = content;
    selection.groups.resize(1);
    selection.groups[0].lineages[0].target = {};
    selection.groups[0].lineages[0].targetName = u"ACTTES"_s;
    for (const domain::CopyScope &scope : {domain::CopyScope{domain::Audience::Internal, true}, domain::CopyScope()})
        QVERIFY(domain::planImport(content, domain::proposalOf(selection, scope), {}).writesNothing());
    // A tie that is new to the directory finds its group too.
    content.groups.removeLast();
    content.groups[0].lineages.clear();
    const auto plan =
        domain::planImport(content, domain::proposalOf(selection, {domain::Audience::Internal, true}), {});
    QCOMPARE(plan.updatedGroups.first().lineages.first().target, domain::GroupId(2));
}

void TestImportPlan::renamedGroupsAreAskedAbout_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<qsizetype>("questions");
    QTest::newRow("one of ours renamed") << QStringList{u"Plateformes en communs"_s, u"Tout autre nom"_s}
                                         << qsizetype(1);
    QTest::newRow("one row, renamed") << QStringList{u"Tout autre nom"_s} << qsizetype(1);
    QTest::newRow("another directory counts too") << QStringList{u"Premier"_s, u"Second"_s} << qsizetype(0);
}

void TestImportPlan::renamedGroupsAreAskedAbout()
{
    QFETCH(QStringList, names);
    domain::DirectoryContent content = directory();
    content.groups[1].description = {};
    domain::ImportProposal told;
    told.carriesIds = true;
    for (const QString &name : names) {
        domain::ImportedGroup imported;
        imported.group = group(told.groups.size() + 1, name);
        imported.told = {ImportField::NameFrench};
        told.groups += imported;
    }
    const auto plan = domain::planImport(content, told, {});
    QTEST(plan.openQuestions(), "questions");
    QCOMPARE(plan.createdGroups.size() + plan.openQuestions() + plan.count(ImportOutcome::Unchanged), names.size());
    domain::MatchingRules rules;
    rules.byId = true;
    QVERIFY(domain::planImport(content, told, rules).createdGroups.isEmpty());
}

void TestImportPlan::cutTextsSayNothing()
{
    domain::DirectoryContent content = directory();
    content.groups[1].description.french = QString(50, u'a');
    domain::WorkGroup told = group(9, u"ACTTES"_s);
    told.description.french = QString(19, u'a') + u'…';
    auto source = proposal(told, {});
    QVERIFY(!domain::planImport(content, source, {}).writesNothing());
    source.longestText = 20;
    QVERIFY(domain::planImport(content, source, {}).writesNothing());
    source.groups[0].group.description.french = u'b' + QString(18, u'a') + u'…';
    QVERIFY(!domain::planImport(content, source, {}).writesNothing());
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importplanner.h"

#include "domain/text.h"
#include "domain/validation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

using Answer = ImportChoice::Answer;

qint64 largestId(const DirectoryContent &content)
{
    qint64 largest = 0;
    for (const WorkGroup &group : content.groups)
        largest = std::max(largest, group.id.value());
    for (const Person &person : content.persons)
        largest = std::max(largest, person.id.value());
    return largest;
}

template<typename Value>
QSet<qint64> keysOf(const QHash<qint64, Value> &hash)
{
    return {hash.keyBegin(), hash.keyEnd()};
}

} // namespace

ImportPlanner::ImportPlanner(const DirectoryContent &content, const ImportProposal &proposal,
                             const MatchingRules &rules, const ImportChoices &choices)
    : m_content(content)
    , m_proposal(proposal)
    , m_rules(rules)
    , m_choices(choices)
    , m_groups(content)
    , m_persons(content)
    , m_lastId(largestId(content))
{
    for (const WorkGroup &group : content.groups) {
        m_storedGroups.insert(group.id.value(), &group);
        m_groupNames.insert(group.id, group.name.preferring(content.info.mainLanguage));
        for (const Language language : allLanguages)
            m_owners.insert(fold(group.name.in(language)), group.id.value());
    }
    m_owners.remove(QString());
    for (const Person &person : content.persons) {
        m_storedPersons.insert(person.id.value(), &person);
        m_personNames.insert(person.id, person.displayName);
    }
}

ImportPlan ImportPlanner::plan()
{
    m_plan.problems = m_proposal.problems;
    planInfo();
    planPersons();
    resolveGroups();
    planGroups();
    dropDeadTies();
    dropUnnamedPersons();
    planEditions();
    planFilters();
    return std::move(m_plan);
}

void ImportPlanner::skip(ImportRow &row, const QString &reason) const
{
    row.outcome = ImportOutcome::Skipped;
    row.reason = reason;
}

void ImportPlanner::refuse(ImportRow &row, const QString &reason) const
{
    skip(row, reason);
    row.hasErrors = true;
}

bool ImportPlanner::holdsRules(ImportRow &row, const QList<Problem> &problems) const
{
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            row.problems += ImportProblem{row.place, problem.message};
    }
    if (!domain::hasErrors(problems))
        return true;
    refuse(row, row.problems.last().message);
    return false;
}

void ImportPlanner::finish(ImportRow &row, bool isNew) const
{
    const bool changes = std::any_of(row.changes.begin(), row.changes.end(),
                                     [](const ImportedField &change) { return !change.refused; });
    row.outcome = isNew ? ImportOutcome::Created : changes ? ImportOutcome::Updated : ImportOutcome::Unchanged;
}

MergeRules ImportPlanner::mergeRules(ImportKey key) const
{
    return {m_proposal.isComplete,        m_rules.emptyErases, m_proposal.whole,
            m_choices.value(key).refused, m_rules.today,       m_content.info.mainLanguage};
}

ImportPlanner::Resolved ImportPlanner::resolve(ImportKey key, const QString &name, const SourcePlace &place,
                                               ImportMatch match, const QSet<qint64> &existing)
{
    const ImportChoice choice = m_choices.value(key);
    Resolved resolved;
    resolved.row.key = key;
    resolved.row.place = place;
    resolved.row.name = name;
    resolved.row.candidates = match.candidates;
    if (choice.answer == Answer::Skip) {
        skip(resolved.row, tr("You left it out."));
        return resolved;
    }
    if (choice.answer == Answer::Update && existing.contains(choice.target))
        match = {choice.target, {}};
    else if (choice.answer == Answer::Create)
        match = {};
    if (match.target == 0 && !match.candidates.isEmpty()) {
        if (m_rules.duplicates == DuplicatePolicy::Create && choice.answer != Answer::Update) {
            match.candidates.clear();
        } else {
            resolved.row.needsAnswer = m_rules.duplicates == DuplicatePolicy::Ask;
            skip(resolved.row, tr("It may be “%1”, which is in the directory: say whether it is, or whether it is new.")
                                   .arg(match.candidates.first().name));
            return resolved;
        }
    }
    if (match.target > 0 && m_lines.contains(match.target)) {
        refuse(resolved.row,
               tr("“%1” is there twice: line %2 tells of it already.").arg(name).arg(m_lines.value(match.target)));
        return resolved;
    }
    resolved.isNew = match.target == 0;
    resolved.id = resolved.isNew ? ++m_lastId : match.target;
    resolved.row.target = match.target;
    m_lines.insert(resolved.id, place.line);
    return resolved;
}

void ImportPlanner::planInfo()
{
    if (!m_proposal.info)
        return;
    ImportRow row;
    row.key = {ImportKind::Directory, 0};
    row.name = m_content.info.title.preferring(m_content.info.mainLanguage);
    auto result = merged(m_content.info, *m_proposal.info, mergeRules(row.key));
    row.changes = result.changes;
    const bool isEmpty = m_content.groups.isEmpty() && m_content.persons.isEmpty();
    const Answer answer = m_choices.value(row.key).answer;
    const bool taken = answer == Answer::Take || (answer != Answer::Skip && (isEmpty || m_rules.takeInfo));
    if (row.changes.isEmpty()) {
        row.outcome = ImportOutcome::Unchanged;
    } else if (!taken) {
        skip(row, tr("The directory keeps its own title, logo and settings."));
    } else if (holdsRules(row, validate(result.record))) {
        finish(row, false);
        m_plan.updatedInfo = result.record;
    }
    m_plan.rows += row;
}

void ImportPlanner::planPersons()
{
    const QSet<qint64> existing = keysOf(m_storedPersons);
    for (qsizetype i = 0; i < m_proposal.persons.size(); ++i) {
        const ImportedPerson &imported = m_proposal.persons[i];
        ImportMatch match = m_persons.match(imported.person, m_proposal.carriesIds, m_rules.byId);
        if (match.target > 0 && m_lines.contains(match.target)) // a second person of that name
            match = {0,
                     {{match.target, m_personNames.value(PersonId(match.target)), ImportCandidate::Reason::SameName}}};
        planPerson(i, resolve({ImportKind::Person, i}, imported.person.displayName, imported.place, match, existing));
    }
    m_lines.clear();
}

void ImportPlanner::planPerson(qsizetype index, Resolved resolved)
{
    const ImportedPerson &imported = m_proposal.persons[index];
    ImportRow &row = resolved.row;
    if (resolved.id > 0) {
        Person stored;
        if (resolved.isNew)
            stored.id = PersonId(resolved.id);
        else
            stored = *m_storedPersons.value(resolved.id);
        ImportedPerson told = imported;
        if (imported.onlyNamed && !resolved.isNew) // found by the words of the name: the order is the directory's
            told.told.remove(ImportField::PersonName);
        auto result = merged(stored, told, mergeRules(row.key));
        if (holdsRules(row, validate(result.record))) {
            row.changes = result.changes;
            finish(row, resolved.isNew);
            m_personIds.insert(imported.person.id, result.record.id);
            m_personNames.insert(result.record.id, result.record.displayName);
            if (row.outcome == ImportOutcome::Created)
                m_plan.createdPersons += result.record;
            else if (row.outcome == ImportOutcome::Updated)
                m_plan.updatedPersons += result.record;
        }
    }
    m_plan.rows += row;
}

void ImportPlanner::planEditions()
{
    QHash<int, const Edition *> stored;
    for (const Edition &edition : m_content.editions)
        stored.insert(edition.number, &edition);
    for (qsizetype i = 0; i < m_proposal.editions.size(); ++i) {
        const Edition &edition = m_proposal.editions[i];
        ImportRow row;
        row.key = {ImportKind::Edition, i};
        row.name = QString::number(edition.number);
        const Edition *same = stored.value(edition.number);
        if (m_choices.value(row.key).answer == Answer::Skip) {
            skip(row, tr("You left it out."));
        } else if (!same) {
            row.outcome = ImportOutcome::Created;
            m_plan.createdEditions += edition;
            stored.insert(edition.number, &edition);
        } else if (same->date != edition.date || same->title != edition.title || same->note != edition.note) {
            skip(row, tr("There is another edition of this number; what was published stays as it is."));
        }
        m_plan.rows += row;
    }
}

void ImportPlanner::planFilters()
{
    QHash<QString, QString> stored;
    for (const SavedFilter &filter : m_content.savedFilters)
        stored.insert(fold(filter.name), filter.query);
    for (qsizetype i = 0; i < m_proposal.savedFilters.size(); ++i) {
        const SavedFilter &filter = m_proposal.savedFilters[i];
        ImportRow row;
        row.key = {ImportKind::SavedFilter, i};
        row.name = filter.name;
        const auto same = stored.constFind(fold(filter.name));
        const bool isComplete = m_content.savedFilters.isEmpty(); // names need not be unique in a copy
        if (m_choices.value(row.key).answer == Answer::Skip) {
            skip(row, tr("You left it out."));
        } else if (same == stored.constEnd() || isComplete) {
            row.outcome = ImportOutcome::Created;
            m_plan.createdFilters += filter;
        } else if (*same != filter.query) {
            skip(row, tr("There is another saved search of this name."));
        }
        m_plan.rows += row;
    }
}

qsizetype ImportPlan::count(ImportOutcome outcome) const
{
    return std::count_if(rows.begin(), rows.end(), [outcome](const ImportRow &row) { return row.outcome == outcome; });
}

qsizetype ImportPlan::openQuestions() const
{
    return std::count_if(rows.begin(), rows.end(), [](const ImportRow &row) { return row.needsAnswer; });
}

bool ImportPlan::hasErrors() const
{
    return !problems.isEmpty() ||
           std::any_of(rows.begin(), rows.end(), [](const ImportRow &row) { return row.hasErrors; });
}

bool ImportPlan::writesNothing() const
{
    return count(ImportOutcome::Created) == 0 && count(ImportOutcome::Updated) == 0;
}

ImportPlan planImport(const DirectoryContent &content, const ImportProposal &proposal, const MatchingRules &rules,
                      const ImportChoices &choices)
{
    return ImportPlanner(content, proposal, rules, choices).plan();
}

ImportProposal proposalOf(const DirectoryContent &content)
{
    ImportProposal proposal;
    proposal.isComplete = true;
    proposal.carriesIds = true;
    proposal.whole = {ImportField::Facilitators, ImportField::MailingLists, ImportField::Lineages};
    proposal.info = content.info;
    for (const Person &person : content.persons)
        proposal.persons += ImportedPerson{person, ImportFields::all(), {}, false};
    for (const WorkGroup &group : content.groups)
        proposal.groups += ImportedGroup{group, ImportFields::all(), {}, {}};
    proposal.editions = content.editions;
    proposal.savedFilters = content.savedFilters;
    return proposal;
}

} // namespace domain

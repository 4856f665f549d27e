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
        m_personNames.insert(person.id, shownName(person, content.info.mainLanguage));
        if (person.isWithdrawn())
            m_withdrawn.insert(person.id);
    }
}

ImportPlan ImportPlanner::plan()
{
    m_plan.problems = m_proposal.problems;
    planInfo();
    resolveGroups();
    planPersons();
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
    return {m_proposal.isComplete,        m_rules.emptyErases,    m_proposal.whole,
            m_choices.value(key).refused, m_rules.today,          m_content.info.mainLanguage,
            m_proposal.asPublished,       m_proposal.longestText, {}};
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

ImportPlan planImport(const DirectoryContent &content, const ImportProposal &proposal, const MatchingRules &rules,
                      const ImportChoices &choices)
{
    return ImportPlanner(content, proposal, rules, choices).plan();
}

} // namespace domain

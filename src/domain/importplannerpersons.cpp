// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a plan says of persons.

#include "domain/importplanner.h"
#include "domain/text.h"

#include <algorithm>

namespace domain {

using Answer = ImportChoice::Answer;
using Reason = ImportCandidate::Reason;

/// Which groups name whom: of persons without an id, or without a name, that tells most.
void ImportPlanner::noteNamings()
{
    for (qsizetype i = 0; i < m_proposal.groups.size(); ++i) {
        const Resolved &resolved = m_resolvedGroups[i];
        for (const Facilitation &each : m_proposal.groups[i].group.facilitations) {
            if (const WorkGroup *stored = m_storedGroups.value(resolved.id))
                m_namedBy[each.personId] += stored;
            else if (resolved.id > 0)
                m_namedByNew.insert(each.personId);
        }
    }
}

void ImportPlanner::planPersons()
{
    noteNamings();
    for (qsizetype i = 0; i < m_proposal.persons.size(); ++i) {
        const Person &person = m_proposal.persons[i].person;
        m_toldNames.insert(person.id, shownName(person, m_content.info.mainLanguage));
        if (person.isWithdrawn())
            planWithdrawn(i);
        else if (wouldComeBack(i))
            keepAway(i);
        else
            planKnownOrNew(i);
    }
    m_lines.clear();
}

void ImportPlanner::planKnownOrNew(qsizetype index)
{
    const ImportedPerson &imported = m_proposal.persons[index];
    const PersonId told = imported.person.id;
    const ImportKey key{ImportKind::Person, index};
    const bool carriesId = m_proposal.carriesIds && !imported.onlyNamed;
    ImportMatch match = m_persons.match(imported.person, carriesId, m_rules.byId);
    if (match.target > 0 && m_lines.contains(match.target)) // a second person of that name
        match = {0, {{match.target, m_personNames.value(PersonId(match.target)), Reason::SameName}}};
    for (const ImportCandidate &candidate : std::as_const(match.candidates)) {
        m_doubts[told].insert(PersonId(candidate.id));
        if (imported.onlyNamed && candidate.reason == Reason::SameName)
            m_namesakes.insert(told);
    }
    const bool leftOut = m_choices.value(key).answer == Answer::Skip;
    if (match.target > 0) {
        m_doubts[told].insert(PersonId(match.target));
        if (leftOut) // nothing of theirs is changed, but it is they whom groups name
            m_personIds.insert(told, PersonId(match.target));
    }
    if (!leftOut && isSettledByGroups(told))
        match.candidates.clear();
    if (!leftOut && m_namesakes.contains(told) && match.candidates.isEmpty()) {
        ImportRow row;
        row.key = key;
        row.place = imported.place;
        row.name = imported.person.displayName;
        m_plan.rows += row;
        return;
    }
    const QSet<qint64> existing{m_storedPersons.keyBegin(), m_storedPersons.keyEnd()};
    planPerson(index, resolve(key, imported.person.displayName, imported.place, match, existing));
}

void ImportPlanner::planPerson(qsizetype index, Resolved resolved)
{
    const ImportedPerson &imported = m_proposal.persons[index];
    ImportRow &row = resolved.row;
    if (row.needsAnswer)
        m_open.insert(imported.person.id);
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

/// Every group that names them has somebody of that name, so none of them asks who is meant.
bool ImportPlanner::isSettledByGroups(PersonId told) const
{
    const QList<const WorkGroup *> groups = m_namedBy.value(told);
    return m_namesakes.contains(told) && !m_namedByNew.contains(told) && !groups.isEmpty() &&
           std::all_of(groups.begin(), groups.end(),
                       [&](const WorkGroup *group) { return namesakeIn(*group, told, {}).isValid(); });
}

PersonId ImportPlanner::namesakeIn(const WorkGroup &stored, PersonId told, const QList<Facilitation> &taken) const
{
    const QSet<PersonId> doubts = m_doubts.value(told);
    const QString key = personNameKey(m_toldNames.value(told));
    for (const bool current : {true, false}) {
        for (const Facilitation &each : stored.facilitations) {
            const bool isTaken = std::any_of(taken.begin(), taken.end(), [&each](const Facilitation &other) {
                return other.personId == each.personId;
            });
            if (!isTaken && isCurrent(each, m_rules.today) == current && doubts.contains(each.personId) &&
                personNameKey(m_personNames.value(each.personId)) == key)
                return each.personId;
        }
    }
    return {};
}

bool ImportPlanner::hasRole(PersonId person, const QList<const WorkGroup *> &groups) const
{
    return std::any_of(groups.begin(), groups.end(), [person](const WorkGroup *group) {
        return std::any_of(group->facilitations.begin(), group->facilitations.end(),
                           [person](const Facilitation &each) { return each.personId == person; });
    });
}

/// Of those who withdrew on the same day the one of the same id, of a role in the same group, or of none either.
PersonId ImportPlanner::withdrawnMatch(const ImportedPerson &imported) const
{
    const QList<const WorkGroup *> groups = m_namedBy.value(imported.person.id);
    const bool hasNone = groups.isEmpty() && !m_namedByNew.contains(imported.person.id);
    PersonId found;
    for (const Person &person : m_content.persons) {
        if (person.withdrawnOn != imported.person.withdrawnOn || m_lines.contains(person.id.value()))
            continue;
        if (m_proposal.carriesIds && person.id == imported.person.id)
            return person.id;
        const bool isSame = hasNone ? !hasRole(person.id, m_storedGroups.values()) : hasRole(person.id, groups);
        if (!found.isValid() && isSame)
            found = person.id;
    }
    return found;
}

/// Who withdrew where the copy was made and did not here: the same id, and a role in the same group, unless ids are
/// known to be this directory's.
PersonId ImportPlanner::livingMatch(qsizetype index) const
{
    const PersonId told = m_proposal.persons[index].person.id;
    const ImportChoice choice = m_choices.value({ImportKind::Person, index});
    const Person *own = m_storedPersons.value(told.value());
    if (!m_proposal.carriesIds || !own || own->isWithdrawn() || choice.answer == Answer::Create)
        return {};
    return m_rules.byId || hasRole(told, m_namedBy.value(told)) ? told : PersonId();
}

/// Somebody of whom only their roles are left.
void ImportPlanner::planWithdrawn(qsizetype index)
{
    const ImportedPerson &imported = m_proposal.persons[index];
    ImportRow row;
    row.key = {ImportKind::Person, index};
    row.place = imported.place;
    row.name = m_toldNames.value(imported.person.id);
    if (const PersonId known = withdrawnMatch(imported); known.isValid()) {
        row.target = known.value();
        m_lines.insert(known.value(), row.place.line);
        m_personIds.insert(imported.person.id, known);
    } else if (const PersonId living = livingMatch(index); living.isValid()) {
        row.target = living.value();
        m_personIds.insert(imported.person.id, living);
        skip(row, tr("“%1” withdrew where this copy was made, and did not here. If they withdraw here too, say so on "
                     "their page: that cleans the history as well.")
                      .arg(m_personNames.value(living)));
    } else if (m_choices.value(row.key).answer == Answer::Skip) {
        skip(row, tr("You left it out."));
    } else {
        Person person;
        person.id = PersonId(++m_lastId);
        person.withdrawnOn = imported.person.withdrawnOn;
        m_personIds.insert(imported.person.id, person.id);
        m_personNames.insert(person.id, row.name);
        m_plan.createdPersons += person;
        row.outcome = ImportOutcome::Created;
    }
    m_plan.rows += row;
}

/// The directory's person of that id withdrew, nobody else is known by that name, and nobody said who it is.
bool ImportPlanner::wouldComeBack(qsizetype index) const
{
    const ImportedPerson &imported = m_proposal.persons[index];
    const Answer answer = m_choices.value({ImportKind::Person, index}).answer;
    const bool isKnown = m_persons.match(imported.person, false, false).target > 0;
    return m_proposal.carriesIds && !imported.onlyNamed && m_withdrawn.contains(imported.person.id) &&
           answer != Answer::Create && answer != Answer::Update && (m_rules.byId || !isKnown);
}

void ImportPlanner::keepAway(qsizetype index)
{
    const ImportedPerson &imported = m_proposal.persons[index];
    const PersonId own = imported.person.id;
    ImportRow row;
    row.key = {ImportKind::Person, index};
    row.place = imported.place;
    row.name = imported.person.displayName;
    row.candidates = {{own.value(), m_personNames.value(own), Reason::SameId}};
    m_doubts[own].insert(own);
    skip(row, tr("The person of this number withdrew from the directory, so they are not taken in again. Only if you "
                 "know that this is somebody else, say that it is new."));
    m_plan.rows += row;
}

} // namespace domain

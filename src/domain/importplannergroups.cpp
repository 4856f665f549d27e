// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importplanner.h"
#include "domain/text.h"
#include "domain/validation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

bool isNamed(const WorkGroup &group)
{
    return !cleanLine(group.name.french).isEmpty() || !cleanLine(group.name.english).isEmpty();
}

} // namespace

void ImportPlanner::resolveGroups()
{
    const QSet<qint64> existing{m_storedGroups.keyBegin(), m_storedGroups.keyEnd()};
    const GroupMatcher::Ids ids = m_groups.idsOf(m_proposal, m_rules.byId);
    m_resolvedGroups.reserve(m_proposal.groups.size());
    for (qsizetype i = 0; i < m_proposal.groups.size(); ++i) {
        const ImportedGroup &imported = m_proposal.groups[i];
        const ImportKey key{ImportKind::Group, i};
        const QString name = imported.group.name.preferring(m_content.info.mainLanguage);
        const ImportMatch match = m_groups.match(imported.group, ids);
        Resolved resolved = resolve(key, name, imported.place, match, existing);
        if (resolved.isNew && !isNamed(imported.group)) {
            resolved.id = 0;
            resolved.row.needsAnswer = true;
            skip(resolved.row, tr("It has no name yet: give it one, or say which group it is."));
        }
        if (resolved.id > 0) {
            m_groupIds.insert(imported.group.id, GroupId(resolved.id));
            if (resolved.isNew)
                m_groupNames.insert(GroupId(resolved.id), name);
            for (const Language language : allLanguages) {
                if (resolved.isNew && !imported.group.name.in(language).isEmpty())
                    m_newNames.insert(fold(imported.group.name.in(language)), resolved.id);
            }
        }
        m_resolvedGroups += std::move(resolved);
    }
    m_lines.clear();
}

void ImportPlanner::planGroups()
{
    for (qsizetype i = 0; i < m_proposal.groups.size(); ++i)
        planGroup(i);
}

WorkGroup ImportPlanner::startOf(const ImportedGroup &imported, const Resolved &resolved) const
{
    if (!resolved.isNew)
        return *m_storedGroups.value(resolved.id);
    WorkGroup group;
    group.id = GroupId(resolved.id);
    group.originalLanguage = m_content.info.mainLanguage;
    if (imported.told.contains(ImportField::OriginalLanguage))
        group.originalLanguage = imported.group.originalLanguage;
    else if (imported.group.name.in(group.originalLanguage).isEmpty())
        group.originalLanguage = otherLanguage(group.originalLanguage);
    return group;
}

/// What a new group's texts are worth to one another.
void ImportPlanner::setRevisions(const ImportedGroup &imported, WorkGroup &group) const
{
    const Language translation = otherLanguage(group.originalLanguage);
    if (imported.told.contains(ImportField::TranslationState)) {
        group.originalRevision = std::max(1, imported.group.originalRevision);
        group.translatedRevision = std::clamp(imported.group.translatedRevision, 0, group.originalRevision);
    } else if (!group.name.in(translation).isEmpty() || !group.description.in(translation).isEmpty()) {
        group.translatedRevision = group.originalRevision;
    }
}

void ImportPlanner::planGroup(qsizetype index)
{
    const ImportedGroup &imported = m_proposal.groups[index];
    Resolved &resolved = m_resolvedGroups[index];
    ImportRow row = resolved.row;
    row.problems += imported.problems;
    row.hasErrors = row.hasErrors || !imported.problems.isEmpty();
    if (resolved.id > 0) {
        const WorkGroup stored = startOf(imported, resolved);
        ImportFields told = imported.told;
        if (resolved.isNew)
            told.remove(ImportField::TranslationState);
        if (!imported.addedNotes.isEmpty())
            told.insert(ImportField::Note);
        MergeRules rules = mergeRules(row.key);
        const WorkGroup sourceGroup = mapped(imported, stored, row, rules.unheard);
        auto result = merged(stored, sourceGroup, told, m_personNames, m_groupNames, rules);
        if (resolved.isNew)
            setRevisions(imported, result.record);
        if (holdsRules(row, validate(result.record)) && namesAreFree(stored, result.record, row)) {
            row.changes = result.changes;
            finish(row, resolved.isNew);
            if (row.outcome == ImportOutcome::Created)
                m_plan.createdGroups += result.record;
            else if (row.outcome == ImportOutcome::Updated)
                m_plan.updatedGroups += result.record;
        }
    }
    m_plan.rows += row;
}

WorkGroup ImportPlanner::mapped(const ImportedGroup &imported, const WorkGroup &stored, ImportRow &row,
                                QSet<PersonId> &unheard) const
{
    WorkGroup told = imported.group;
    mapRoles(stored, told, row, unheard);
    mapTies(stored, told);
    addNotes(imported, stored, told);
    return told;
}

/// A person who is left out is not one who is absent: whoever they may be keeps their role.
void ImportPlanner::mapRoles(const WorkGroup &stored, WorkGroup &told, ImportRow &row, QSet<PersonId> &unheard) const
{
    if (!m_proposal.isComplete) // who withdrew has no name to be told by
        unheard = m_withdrawn;
    QList<Facilitation> kept;
    for (Facilitation facilitation : std::as_const(told.facilitations)) {
        const PersonId source = facilitation.personId;
        facilitation.personId = m_personIds.value(source);
        if (m_namesakes.contains(source)) {
            unheard += m_doubts.value(source);
            if (const PersonId namesake = namesakeIn(stored, source, kept); namesake.isValid())
                facilitation.personId = namesake;
        }
        if (facilitation.personId.isValid()) {
            kept += facilitation;
            continue;
        }
        unheard += m_doubts.value(source);
        row.namesOpen = row.namesOpen || m_open.contains(source);
        tellLeftOut(stored, source, row);
    }
    told.facilitations = kept;
}

void ImportPlanner::tellLeftOut(const WorkGroup &stored, PersonId told, ImportRow &row) const
{
    const QSet<PersonId> doubts = m_doubts.value(told);
    const auto staying = std::find_if(stored.facilitations.begin(), stored.facilitations.end(),
                                      [&](const Facilitation &each) { return doubts.contains(each.personId); });
    const QString name = m_toldNames.value(told);
    const QString message =
        staying == stored.facilitations.end()
            ? tr("“%1”, whom it names, is left out, so this group is taken without them.").arg(name)
            : tr("“%1”, whom it names, is left out; “%2”, who may be meant, stays in this group as before.")
                  .arg(name, m_personNames.value(staying->personId));
    row.problems += ImportProblem{row.place, message};
}

/// A tie told by a name leads to the group of that name, if there is one; which of several, the stored tie knows.
void ImportPlanner::mapTies(const WorkGroup &stored, WorkGroup &told) const
{
    for (Lineage &tie : told.lineages) {
        if (tie.target.isValid()) {
            const GroupId target = m_groupIds.value(tie.target);
            for (const ImportedGroup &each : target.isValid() ? QList<ImportedGroup>() : m_proposal.groups) {
                if (each.group.id == tie.target)
                    tie.targetName = each.group.name.preferring(m_content.info.mainLanguage);
            }
            tie.target = target;
            continue;
        }
        const QString key = fold(tie.targetName);
        const auto same = std::find_if(stored.lineages.begin(), stored.lineages.end(), [&](const Lineage &each) {
            const QString name = each.target.isValid() ? m_groupNames.value(each.target) : each.targetName;
            return each.kind == tie.kind && fold(name) == key;
        });
        if (same != stored.lineages.end())
            tie.target = same->target;
        if (m_proposal.isComplete || same != stored.lineages.end())
            continue;
        const qint64 known = m_groups.named(tie.targetName);
        const qint64 target = known > 0 ? known : m_newNames.value(key);
        if (target > 0 && target != stored.id.value())
            tie.target = GroupId(target);
    }
}

/// What a table holds beside the columns that are known stands below the note, once.
void ImportPlanner::addNotes(const ImportedGroup &imported, const WorkGroup &stored, WorkGroup &told) const
{
    if (imported.addedNotes.isEmpty())
        return;
    const bool replaces = imported.told.contains(ImportField::Note) && (!told.note.isEmpty() || m_rules.emptyErases) &&
                          !isCut(cleanText(told.note), stored.note, m_proposal.longestText);
    QString note = cleanText(replaces ? told.note : stored.note);
    for (const QString &added : imported.addedNotes) {
        const QString text = cleanText(added);
        if (!QString(u'\n' + note + u'\n').contains(u'\n' + text + u'\n'))
            note += note.isEmpty() ? text : u'\n' + text;
    }
    told.note = note;
}

bool ImportPlanner::namesAreFree(const WorkGroup &stored, const WorkGroup &group, ImportRow &row)
{
    for (const Language language : allLanguages) {
        const QString key = fold(group.name.in(language));
        const qint64 owner = key.isEmpty() ? 0 : m_owners.value(key);
        if (owner != 0 && owner != group.id.value()) {
            refuse(row,
                   tr("Another group is named “%1”. Give one of the two another name.").arg(group.name.in(language)));
            return false;
        }
    }
    for (const Language language : allLanguages)
        m_owners.remove(fold(stored.name.in(language)));
    for (const Language language : allLanguages) {
        if (!group.name.in(language).isEmpty())
            m_owners.insert(fold(group.name.in(language)), group.id.value());
    }
    return true;
}

/// A tie to a group that is not written after all keeps its name.
void ImportPlanner::dropDeadTies()
{
    QSet<GroupId> alive;
    for (const WorkGroup &group : m_content.groups)
        alive.insert(group.id);
    for (const WorkGroup &group : std::as_const(m_plan.createdGroups))
        alive.insert(group.id);
    for (QList<WorkGroup> *groups : {&m_plan.createdGroups, &m_plan.updatedGroups}) {
        for (WorkGroup &group : *groups) {
            for (Lineage &tie : group.lineages) {
                if (!tie.target.isValid() || alive.contains(tie.target))
                    continue;
                tie.targetName = m_groupNames.value(tie.target);
                tie.target = {};
            }
        }
    }
}

void ImportPlanner::dropUnnamedPersons()
{
    QSet<PersonId> named;
    for (const QList<WorkGroup> *groups : {&m_plan.createdGroups, &m_plan.updatedGroups}) {
        for (const WorkGroup &group : *groups) {
            for (const Facilitation &each : group.facilitations)
                named.insert(each.personId);
        }
    }
    QSet<PersonId> dropped;
    for (ImportRow &row : m_plan.rows) {
        if (row.key.kind != ImportKind::Person || row.outcome != ImportOutcome::Created)
            continue;
        const ImportedPerson &imported = m_proposal.persons[row.key.index];
        const PersonId id = m_personIds.value(imported.person.id);
        if (!imported.onlyNamed || named.contains(id))
            continue;
        skip(row, tr("No group that is taken over names this person."));
        dropped.insert(id);
    }
    m_plan.createdPersons.removeIf([&dropped](const Person &person) { return dropped.contains(person.id); });
}

} // namespace domain

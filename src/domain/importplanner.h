// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importmatching.h"
#include "domain/importmerge.h"
#include "domain/importplan.h"
#include "domain/validation.h"

#include <QCoreApplication>
#include <QSet>

namespace domain {

/// Makes one plan: what is in the directory is found first, so that ties can lead forward, then records are merged.
class ImportPlanner
{
    Q_DECLARE_TR_FUNCTIONS(domain::ImportPlanner)

public:
    ImportPlanner(const DirectoryContent &content, const ImportProposal &proposal, const MatchingRules &rules,
                  const ImportChoices &choices);

    [[nodiscard]] ImportPlan plan();

private:
    /// What a record of the source turned out to be.
    struct Resolved
    {
        qint64 id = 0; ///< in the directory, or provisional; 0 when it is left out
        bool isNew = false;
        ImportRow row;
    };

    [[nodiscard]] Resolved resolve(ImportKey key, const QString &name, const SourcePlace &place, ImportMatch match,
                                   const QSet<qint64> &existing);
    [[nodiscard]] MergeRules mergeRules(ImportKey key) const;
    void skip(ImportRow &row, const QString &reason) const;
    void refuse(ImportRow &row, const QString &reason) const;
    /// Skips the row when the record breaks a rule.
    [[nodiscard]] bool holdsRules(ImportRow &row, const QList<Problem> &problems) const;
    void finish(ImportRow &row, bool isNew) const;

    void planInfo();
    void noteNamings();
    void planPersons();
    void planKnownOrNew(qsizetype index);
    void planPerson(qsizetype index, Resolved resolved);
    /// A person of the directory that the group's and the source's names both mean.
    [[nodiscard]] bool isSettledByGroups(PersonId told) const;
    [[nodiscard]] PersonId namesakeIn(const WorkGroup &stored, PersonId told, const QList<Facilitation> &taken) const;
    [[nodiscard]] bool hasRole(PersonId person, const QList<const WorkGroup *> &groups) const;
    [[nodiscard]] PersonId withdrawnMatch(const ImportedPerson &imported) const;
    [[nodiscard]] PersonId livingMatch(qsizetype index) const;
    void planWithdrawn(qsizetype index);
    [[nodiscard]] bool wouldComeBack(qsizetype index) const;
    void keepAway(qsizetype index);
    void resolveGroups();
    void planGroups();
    void planGroup(qsizetype index);
    [[nodiscard]] WorkGroup startOf(const ImportedGroup &imported, const Resolved &resolved) const;
    void setRevisions(const ImportedGroup &imported, WorkGroup &group) const;
    [[nodiscard]] WorkGroup mapped(const ImportedGroup &imported, const WorkGroup &stored, ImportRow &row,
                                   QSet<PersonId> &unheard) const;
    void mapRoles(const WorkGroup &stored, WorkGroup &told, ImportRow &row, QSet<PersonId> &unheard) const;
    void tellLeftOut(const WorkGroup &stored, PersonId told, ImportRow &row) const;
    void addNotes(const ImportedGroup &imported, const WorkGroup &stored, WorkGroup &told) const;
    void mapTies(const WorkGroup &stored, WorkGroup &told) const;
    [[nodiscard]] bool namesAreFree(const WorkGroup &stored, const WorkGroup &group, ImportRow &row);
    void dropDeadTies();
    void dropUnnamedPersons();
    void planEditions();
    void planFilters();

    const DirectoryContent &m_content;
    const ImportProposal &m_proposal;
    const MatchingRules &m_rules;
    const ImportChoices &m_choices;
    const GroupMatcher m_groups;
    const PersonMatcher m_persons;
    ImportPlan m_plan;
    qint64 m_lastId = 0;           ///< above it ids are provisional
    QHash<qint64, qint64> m_lines; ///< records already spoken of, by final id, with the line
    QHash<PersonId, PersonId> m_personIds;
    QHash<PersonId, QSet<PersonId>> m_doubts; ///< persons of the source to those of the directory they may be
    QHash<PersonId, QString> m_toldNames;     ///< persons of the source
    QSet<PersonId> m_namesakes;               ///< persons of the source: several here bear the name they are told by
    QSet<PersonId> m_open;                    ///< persons of the source who wait for an answer
    QHash<PersonId, QList<const WorkGroup *>>
        m_namedBy;               ///< persons of the source to groups here that it names them for
    QSet<PersonId> m_namedByNew; ///< persons of the source whom a group names that is not here
    QSet<PersonId> m_withdrawn;  ///< of the directory
    QHash<PersonId, QString> m_personNames;
    QHash<GroupId, GroupId> m_groupIds;
    QHash<GroupId, QString> m_groupNames;
    QHash<QString, qint64> m_newNames; ///< folded names of new groups to their provisional ids
    QHash<QString, qint64> m_owners;   ///< folded names to the groups that will bear them
    QHash<qint64, const WorkGroup *> m_storedGroups;
    QHash<qint64, const Person *> m_storedPersons;
    QList<Resolved> m_resolvedGroups;
};

} // namespace domain

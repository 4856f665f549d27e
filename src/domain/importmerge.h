// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importplan.h"

#include <QList>
#include <QSet>

namespace domain {

/// How a source's values go over those of a record.
struct MergeRules
{
    bool complete = false;    ///< the source is a whole copy
    bool emptyErases = false; ///< an empty value is a value
    ImportFields whole;
    ImportFields refused;
    QDate today;
    Language language = Language::French; ///< that changes are told in
    bool asPublished = false;             ///< what reads as what is stored is no change
    qsizetype longestText = 0;            ///< at which the source cuts texts
    QSet<PersonId> unheard;               ///< of whom the source tells nothing, or nothing certain: their roles stay
};

template<typename Record>
struct Merged
{
    Record record; ///< with what is taken over
    QList<ImportedField> changes;
};

/// `told` is what is stored, cut where the source cuts texts: it says nothing.
[[nodiscard]] bool isCut(const QString &told, const QString &stored, qsizetype longest);

// The record with what the source tells of it. A new record has nothing, so it gets all of it.

[[nodiscard]] Merged<DirectoryInfo> merged(const DirectoryInfo &stored, const DirectoryInfo &told,
                                           const MergeRules &rules);
[[nodiscard]] Merged<Person> merged(const Person &stored, const ImportedPerson &told, const MergeRules &rules);
/// `told` names persons and groups by the ids that hold in the directory once the plan is carried out; `names` tells
/// what they are called.
[[nodiscard]] Merged<WorkGroup> merged(const WorkGroup &stored, const WorkGroup &told, const ImportFields &fields,
                                       const QHash<PersonId, QString> &persons, const QHash<GroupId, QString> &groups,
                                       const MergeRules &rules);

// The parts of a group. Stored ones keep their ids, and their places unless the source orders them otherwise.

[[nodiscard]] QList<Facilitation> mergedParts(const QList<Facilitation> &stored, const QList<Facilitation> &told,
                                              const MergeRules &rules);
[[nodiscard]] QList<MailingList> mergedParts(const QList<MailingList> &stored, const QList<MailingList> &told,
                                             const MergeRules &rules);
[[nodiscard]] QList<Lineage> mergedParts(const QList<Lineage> &stored, const QList<Lineage> &told,
                                         const MergeRules &rules);

} // namespace domain

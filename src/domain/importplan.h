// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace domain {

/// What a row of a plan is about.
enum class ImportKind { Directory, Person, Group, Edition, SavedFilter };
/// "directory", "person", "group", "edition", "saved-filter".
[[nodiscard]] QString importKindCode(ImportKind kind);

/// Names a row of a plan: the kind and the place in the proposal's list of that kind.
struct ImportKey
{
    ImportKind kind = ImportKind::Group;
    qsizetype index = 0;

    friend bool operator==(const ImportKey &, const ImportKey &) = default;
    friend size_t qHash(const ImportKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.kind), key.index);
    }
};

/// What to do with records that may be in the directory already under another name.
enum class DuplicatePolicy {
    Ask,    ///< leave them out until somebody says
    Create, ///< they are new
    Skip,   ///< leave them out for good
};

/// When two records are the same, and what becomes of likely duplicates.
struct MatchingRules
{
    /// Records of the same id are the same record, whatever they are called. Only right for a copy of this directory.
    bool byId = false;
    DuplicatePolicy duplicates = DuplicatePolicy::Ask;
    /// An empty value of the source empties the directory's; else it says nothing.
    bool emptyErases = false;
    /// A copy's title, logo and settings replace the directory's; an empty directory takes them anyway.
    bool takeInfo = false;
    QDate today; ///< the day that tells current facilitators from past ones
};

/// What a person decided about a row.
struct ImportChoice
{
    enum class Answer {
        Undecided,
        Take,   ///< as the plan says
        Skip,   ///< leave it out
        Create, ///< it is new, although something like it is there
        Update, ///< it is the record `target`
    };
    Answer answer = Answer::Undecided;
    qint64 target = 0;    ///< for Update
    ImportFields refused; ///< what is not taken over, the rest is

    friend bool operator==(const ImportChoice &, const ImportChoice &) = default;
};
using ImportChoices = QHash<ImportKey, ImportChoice>;

enum class ImportOutcome { Created, Updated, Unchanged, Skipped };
/// "created", "updated", "unchanged", "skipped".
[[nodiscard]] QString importOutcomeCode(ImportOutcome outcome);

/// A field that differs: what the directory says and what the source says, in words of the content's main language.
struct ImportedField
{
    ImportField field = ImportField::NameFrench;
    QString before;
    QString after;
    bool refused = false; ///< chosen not to be taken over

    friend bool operator==(const ImportedField &, const ImportedField &) = default;
};

/// A record of the directory that the source's may be.
struct ImportCandidate
{
    enum class Reason { SameName, SimilarName, SameId, SameContact, SameText };
    qint64 id = 0;
    QString name;
    Reason reason = Reason::SimilarName;

    friend bool operator==(const ImportCandidate &, const ImportCandidate &) = default;
};
/// "same-name", "similar-name", "same-id", "same-contact", "same-text".
[[nodiscard]] QString candidateReasonCode(ImportCandidate::Reason reason);

/// What happens to one record of the source.
struct ImportRow
{
    ImportKey key;
    SourcePlace place;
    QString name;
    ImportOutcome outcome = ImportOutcome::Unchanged;
    QString reason;           ///< why it is skipped
    bool needsAnswer = false; ///< skipped only until somebody decides
    bool hasErrors = false;   ///< it breaks a rule and is skipped, or some of it could not be read
    bool namesOpen = false;   ///< a group that names somebody who waits for an answer
    qint64 target = 0;        ///< the record of the directory it is; 0 for a new one
    QList<ImportedField> changes;
    QList<ImportCandidate> candidates;
    QList<ImportProblem> problems;

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

/// What an import would do, before anything is written, and the records that writing it needs. New records have
/// provisional ids above all of the directory's, by which the others name them.
struct ImportPlan
{
    QList<ImportRow> rows; ///< the directory, persons, groups, editions, filters, each in the source's order
    QList<ImportProblem> problems;

    std::optional<DirectoryInfo> updatedInfo;
    QList<Person> createdPersons;
    QList<Person> updatedPersons;
    QList<WorkGroup> createdGroups;
    QList<WorkGroup> updatedGroups;
    QList<Edition> createdEditions;
    QList<SavedFilter> createdFilters;

    [[nodiscard]] qsizetype count(ImportOutcome outcome) const;
    /// Rows that wait for an answer.
    [[nodiscard]] qsizetype openQuestions() const;
    /// The source's problems and the rows that break a rule.
    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] bool writesNothing() const;
};

/// Compares what a source tells with a directory. Pure: the same arguments give the same plan, so that a changed choice
/// is a new plan.
///
/// Groups are the same when a name of theirs is, in either language, accents, case and spaces aside; persons when the
/// words of their name are, in any order. Names one letter apart, an address in common or (unless byId) the same id are
/// only likely: those rows wait for an answer. A person or group that is left out leaves the groups that name it
/// without it, and they say so; but whoever such a person may be stays what they were. Of two persons of one name a
/// group means the one who facilitates it. Nobody who withdrew comes back unless somebody says so.
[[nodiscard]] ImportPlan planImport(const DirectoryContent &content, const ImportProposal &proposal,
                                    const MatchingRules &rules, const ImportChoices &choices = {});

} // namespace domain

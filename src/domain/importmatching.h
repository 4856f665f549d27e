// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importplan.h"

#include <QHash>
#include <QList>
#include <QString>

namespace domain {

/// Finds names that are one slip of the keyboard apart without comparing each with each: of two such names the first
/// half or the second half is the same, and halves are looked up.
class SimilarNames
{
public:
    void add(const QString &key, qint64 id);
    /// Those one insertion, deletion, substitution or swap apart; none for names shorter than six letters.
    [[nodiscard]] QList<qint64> nearby(const QString &key) const;

private:
    QHash<QString, QList<qint64>> m_halves;
    QHash<qint64, QStringList> m_keys;
};

/// What is found for a record of a source: the record it is, or those it may be.
struct ImportMatch
{
    qint64 target = 0; ///< 0: not found, or not certain
    QList<ImportCandidate> candidates;
};

/// Looks groups up in a directory.
class GroupMatcher
{
public:
    explicit GroupMatcher(const DirectoryContent &content);
    /// What the source's ids are worth.
    enum class Ids {
        None,  ///< it has none
        Alien, ///< they may be another directory's, which counts from 1 too
        Own,   ///< they seem to be this directory's
        Known, ///< they are
    };
    [[nodiscard]] Ids idsOf(const ImportProposal &proposal, bool byId) const;
    [[nodiscard]] ImportMatch match(const WorkGroup &group, Ids ids) const;
    /// The group of that name in either language; 0 when there is none, or more than one.
    [[nodiscard]] qint64 named(const QString &name) const;

private:
    void add(QList<ImportCandidate> &candidates, qint64 id, ImportCandidate::Reason reason) const;

    QHash<qint64, QString> m_names;
    QHash<qint64, LocalizedText> m_descriptions;
    QHash<qint64, LocalizedText> m_namesInBoth;
    QHash<QString, QList<qint64>> m_byName;
    QHash<QString, qint64> m_byAddress;
    QHash<QString, qint64> m_byText;
    SimilarNames m_similar;
};

/// Looks persons up in a directory.
class PersonMatcher
{
public:
    explicit PersonMatcher(const DirectoryContent &content);
    [[nodiscard]] ImportMatch match(const Person &person, bool carriesId, bool byId) const;

private:
    void add(QList<ImportCandidate> &candidates, qint64 id, ImportCandidate::Reason reason) const;

    QHash<qint64, QString> m_names;
    QHash<QString, QList<qint64>> m_byName;
    QHash<QString, qint64> m_byContact;
    SimilarNames m_similar;
};

/// The words of a person's name, folded, in the order of the alphabet: "Bancel, Jean-Louis" is "Jean-Louis Bancel".
[[nodiscard]] QString personNameKey(const QString &name);

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace domain {

/// A role a person has or had, with the group as it is called now.
struct PersonRole
{
    GroupId group;
    LocalizedText groupName;
    qint64 groupVersion = 0;
    bool groupInBin = false;
    Facilitation facilitation;

    friend bool operator==(const PersonRole &, const PersonRole &) = default;
};

/// What the history holds about a person: what one field of their record or of a role was until then.
struct PersonHistoryEntry
{
    QDateTime at; ///< UTC
    QString author;
    QString changeKind; ///< "edit", "merge", …
    QString operation;  ///< "insert", "update", "delete"
    QString table;      ///< "person" or "facilitation"
    GroupId group;      ///< of a role
    QHash<QString, QString> before;

    friend bool operator==(const PersonHistoryEntry &, const PersonHistoryEntry &) = default;
};

/// An edition that appeared while a role of the person was recorded.
struct NamingEdition
{
    Edition edition;
    bool certain = false; ///< false: nobody noted what it includes, so it may or may not name them

    friend bool operator==(const NamingEdition &, const NamingEdition &) = default;
};

/// A group whose check a person signed.
struct VerifiedGroup
{
    GroupId group;
    LocalizedText name;
    QDate on;

    friend bool operator==(const VerifiedGroup &, const VerifiedGroup &) = default;
};

/// The changes of one kind that a person signed.
struct SignedChanges
{
    QString changeKind; ///< "edit", "merge", …
    qint64 count = 0;
    QDateTime first; ///< UTC
    QDateTime last;

    friend bool operator==(const SignedChanges &, const SignedChanges &) = default;
};

/// Where the texts that staff wrote hold a person's name or contacts.
struct NamingTexts
{
    QList<std::pair<GroupId, LocalizedText>> groups; ///< in their names, texts, lists or ties
    QList<std::pair<PersonId, QString>> persons;     ///< in what is noted about others
    QStringList personsInBin;
    QStringList filters;
    bool properties = false; ///< in what the directory and the association are called

    friend bool operator==(const NamingTexts &, const NamingTexts &) = default;
};

/// All that is held about a person, to be given to them.
struct PersonData
{
    Person person;
    QList<Person> merged; ///< records merged into theirs that lie in the bin
    QList<PersonRole> roles;
    QList<NamingEdition> editions;
    QList<VerifiedGroup> verified;
    QList<SignedChanges> signedChanges;
    NamingTexts texts;
    qint64 earlierTexts = 0;           ///< changes of other records in the history whose earlier values name them
    QList<PersonHistoryEntry> history; ///< oldest first

    friend bool operator==(const PersonData &, const PersonData &) = default;
};

/// A name, address or number of a person that the directory holds for somebody or something else too.
struct SharedName
{
    QString name;
    PersonId person; ///< who has it too
    GroupId group;   ///< or whose mailing list
    LocalizedText holder;
    bool isEarlier = false; ///< only the history knows they had it

    friend bool operator==(const SharedName &, const SharedName &) = default;
};

/// What withdrawing a person will do, frozen: shown first, and carried out only while it is still so.
struct Withdrawal
{
    Person person;
    QList<PersonRole> roles; ///< stay, without a name; those that still run end
    QList<NamingEdition> editions;
    /// What still holds the name. Texts are left to be corrected by hand, best before withdrawing; saved filters go.
    NamingTexts texts;
    /// What is not theirs alone: it stays wherever it may mean the other.
    QList<SharedName> shared;
    /// Names of one word and short numbers: in earlier texts they are not told from other words, and stay.
    QStringList indistinct;

    friend bool operator==(const Withdrawal &, const Withdrawal &) = default;
};

} // namespace domain

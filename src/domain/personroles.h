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

/// All that is held about a person, to be given to them.
struct PersonData
{
    Person person;
    QList<PersonRole> roles;
    QList<NamingEdition> editions;
    QList<PersonHistoryEntry> history; ///< oldest first

    friend bool operator==(const PersonData &, const PersonData &) = default;
};

/// What withdrawing a person will do, frozen: shown first, and carried out only while it is still so.
struct Withdrawal
{
    Person person;
    QList<PersonRole> roles; ///< stay, without a name; those that still run end
    QList<NamingEdition> editions;
    /// Groups whose texts still hold the name. They are left to be corrected by hand, best before withdrawing.
    QList<std::pair<GroupId, LocalizedText>> namedIn;
    /// Other persons whose notes hold the name; left to be corrected as well.
    QList<std::pair<PersonId, QString>> notedAt;
    /// Saved filters that ask for the name: they go.
    QStringList filters;

    friend bool operator==(const Withdrawal &, const Withdrawal &) = default;
};

/// `text` with every name in it replaced by "[…]": as whole words, whatever the case. A name of one word stands for
/// too many others, and is replaced only where it is the whole text.
[[nodiscard]] QString withoutNames(const QString &text, const QStringList &names);

} // namespace domain

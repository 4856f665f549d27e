// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

/// What a change set was for; stored by code.
enum class ChangeKind {
    Create,
    Edit,
    Delete,
    Restore,
    Import,
    Undo,
    Redo,
    Verify,
    Merge,
    Withdraw, ///< never undone, and nothing that undoes an older change crosses it for its person
    Settings,
    External
};
[[nodiscard]] QString changeKindCode(ChangeKind kind);
[[nodiscard]] std::optional<ChangeKind> changeKindFromCode(const QString &code);

/// The kinds of record whose changes are kept.
enum class RecordKind { Directory, Group, Person, Facilitation, MailingList, Lineage, Edition, SavedFilter };
/// The name of its table, which history stores.
[[nodiscard]] QString recordTable(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> recordKindFromTable(const QString &table);

/// One record of the directory, there or not.
struct RecordRef
{
    RecordKind kind = RecordKind::Directory;
    qint64 id = 0;

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
    friend auto operator<=>(const RecordRef &, const RecordRef &) = default;
    friend size_t qHash(const RecordRef &ref, size_t seed = 0) { return qHashMulti(seed, int(ref.kind), ref.id); }
};

/// A record with the name people know it by.
struct NamedRecord
{
    RecordRef record;
    QString name;

    friend bool operator==(const NamedRecord &, const NamedRecord &) = default;
};

/// One unit of work of somebody, newest first in every list of them.
struct ChangeSet
{
    ChangeSetId id;
    QDateTime at; ///< UTC
    ChangeKind kind = ChangeKind::Edit;
    QString author; ///< "" when nobody is known, as for what another program changed
    QString note;
    ChangeSetId reverses;         ///< of an undo what it takes back, of a redo the undo
    bool undone = false;          ///< taken back, and not made again since
    QList<NamedRecord> subjects;  ///< the first of the groups, persons… it is about
    qint64 subjectCount = 0;      ///< how many there are
    std::optional<ChangeKind> of; ///< of an undo or redo: what kind of change it is about

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

/// What became of a field, in words a person reads.
struct FieldChange
{
    QString field; ///< the column's name, as restoring wants it
    QString before;
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What became of a record in a change set.
struct RecordChange
{
    enum class Operation { Added, Changed, Removed, ToBin, FromBin };

    RecordRef record;
    Operation operation = Operation::Changed;
    QString name;
    GroupId group; ///< the group it is, or is part of
    QString groupName;
    QList<FieldChange> fields; ///< of an added or removed record those that hold something

    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

/// What has changed since the change that is to be taken back, and would be lost; all in words a person reads.
struct HistoryConflict
{
    enum class Kind {
        Field,        ///< a field holds something else, and another value would be put
        FieldOfGoing, ///< a field holds something else, and the record itself would go
        Added,        ///< the record came since, and would go
        Removed,      ///< the record went since, and would come back
    };

    RecordRef record;
    QString name;
    QString field; ///< of the kinds that tell of one
    QString left;  ///< what the change had made of it
    QString now;   ///< of an added part the group it belongs to
    QString put;   ///< what taking back would put
    Kind kind = Kind::Field;

    friend bool operator==(const HistoryConflict &, const HistoryConflict &) = default;
};

/// What going back comes to.
struct RestoreCounts
{
    qint64 groupsChanged = 0;
    qint64 groupsBack = 0;    ///< that come back, from the bin too
    qint64 groupsRemoved = 0; ///< that go, to the bin too
    qint64 personsChanged = 0;
    qint64 personsBack = 0;
    qint64 personsRemoved = 0;
    qint64 others = 0; ///< the directory's own record, editions, saved filters

    [[nodiscard]] bool isNothing() const { return *this == RestoreCounts(); }
    friend bool operator==(const RestoreCounts &, const RestoreCounts &) = default;
};

/// What lies in the recycle bin.
struct BinEntry
{
    RecordRef record; ///< a group or a person
    QString name;
    QDateTime at; ///< UTC
    QString by;
    qint64 parts = 0; ///< of a group its facilitators, lists and ties, of a person their roles: they go with it

    friend bool operator==(const BinEntry &, const BinEntry &) = default;
};

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historywriter.h"
#include "storagetest.h"

namespace support {

/// Somebody changes a group, as the form would.
inline domain::Result<domain::ChangeSetId> edit(storage::Connection &connection, domain::GroupId id,
                                                const std::function<void(domain::WorkGroup &)> &change)
{
    storage::GroupStorage groups(connection);
    auto group = groups.read(id);
    if (!group)
        return group.error();
    change(*group);
    return inChangeSet(connection, storage::ChangeKind::Edit,
                       [&](storage::ChangeSetTransaction &transaction) { return groups.update(transaction, *group); });
}

/// What somebody is shown before the directory goes back to that change set.
inline QByteArray shownBefore(storage::Connection &connection, domain::ChangeSetId upTo)
{
    const auto plan = storage::HistoryPlanner(connection).ofDirectory(domain::ChangeSetId(upTo.value() + 1));
    return plan ? plan->fingerprint() : QByteArray();
}

/// Shown, then done.
inline domain::Result<storage::Reversal> restoreDirectory(storage::Connection &connection, domain::ChangeSetId upTo)
{
    return storage::HistoryWriter(connection, QStringLiteral("Zoé"))
        .restoreDirectory(upTo, shownBefore(connection, upTo));
}

/// "removed facilitation Nicole Alix", "field work_group Communs note: now, put": what is asked, sorted.
inline QStringList asked(const QList<domain::HistoryConflict> &conflicts)
{
    using Kind = domain::HistoryConflict::Kind;
    static const QHash<Kind, QString> words{{Kind::Field, QStringLiteral("field")},
                                            {Kind::FieldOfGoing, QStringLiteral("field of going")},
                                            {Kind::Added, QStringLiteral("added")},
                                            {Kind::Removed, QStringLiteral("removed")}};
    QStringList lines;
    for (const domain::HistoryConflict &conflict : conflicts) {
        QString line =
            words.value(conflict.kind) + u' ' + domain::recordTable(conflict.record.kind) + u' ' + conflict.name;
        if (conflict.kind == Kind::Added)
            line += QStringLiteral(" in ") + conflict.now;
        else if (conflict.kind != Kind::Removed)
            line += u' ' + conflict.field + QStringLiteral(": ") + conflict.now + QStringLiteral(", ") + conflict.put;
        lines += line;
    }
    lines.sort();
    return lines;
}

/// "edit undone Communs": of each change set its kind and the first it is about, newest first.
inline QStringList titles(storage::Connection &connection, const storage::HistoryFilter &filter = {})
{
    QStringList lines;
    const auto sets = storage::HistoryStorage(connection).page(filter, {}, 100);
    for (const domain::ChangeSet &set : *sets)
        lines += domain::changeKindCode(set.kind) + (set.undone ? QStringLiteral(" undone") : QString()) + u' ' +
                 (set.subjects.isEmpty() ? QString() : set.subjects.first().name);
    return lines;
}

} // namespace support

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/groupstorage.h"
#include "storagetest.h"

namespace testing {

using domain::GroupId;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::GroupStorage;

inline domain::Result<domain::ChangeSetId> save(storage::Connection &connection, const domain::WorkGroup &group)
{
    return support::inChangeSet(connection, ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return GroupStorage(connection).update(transaction, group);
    });
}

inline domain::Result<domain::ChangeSetId> bin(storage::Connection &connection, GroupId id, qint64 version)
{
    return support::inChangeSet(connection, ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return GroupStorage(connection).remove(transaction, id, version);
    });
}

inline domain::Result<domain::ChangeSetId> restore(storage::Connection &connection, GroupId id)
{
    return support::inChangeSet(connection, ChangeKind::Restore, [&](ChangeSetTransaction &transaction) {
        return GroupStorage(connection).restore(transaction, id);
    });
}

} // namespace testing

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// DirectorySession's operations, each one change set.

#include "domain/text.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "storage/database.h"
#include "storage/directorystorage.h"
#include "storage/personstorage.h"

namespace models {

using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::GroupStorage;

domain::Result<void> DirectorySession::inChangeSet(ChangeKind kind, const Work &work)
{
    auto transaction = ChangeSetTransaction::begin(m_database->connection(), m_author, kind);
    if (!transaction)
        return transaction.error();
    if (auto done = work(*transaction); !done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return {};
}

/// Passes the outcome of a change set on, once everything shown has followed it.
domain::Result<void> DirectorySession::followed(domain::Result<void> done)
{
    if (done)
        reload();
    return done;
}

domain::Result<void>
DirectorySession::writeEach(ChangeKind kind, const QList<domain::GroupId> &ids,
                            const std::function<domain::Result<void>(ChangeSetTransaction &, domain::GroupId)> &work)
{
    if (ids.isEmpty())
        return {};
    return inChangeSet(kind, [&](ChangeSetTransaction &transaction) -> domain::Result<void> {
        for (const domain::GroupId id : ids) {
            if (auto done = work(transaction, id); !done)
                return done;
        }
        return {};
    });
}

domain::Result<void> DirectorySession::writeDraft(ChangeSetTransaction &transaction, const GroupDraft &draft,
                                                  domain::GroupId &id)
{
    storage::PersonStorage persons(m_database->connection());
    QHash<domain::PersonId, domain::PersonId> stored;
    for (const domain::Person &person : draft.newPersons) {
        auto inserted = persons.insert(transaction, person);
        if (!inserted)
            return inserted.error();
        stored.insert(person.id, *inserted);
    }
    domain::WorkGroup group = draft.group;
    for (domain::Facilitation &facilitation : group.facilitations) {
        facilitation.personId = stored.value(facilitation.personId, facilitation.personId);
        if (facilitation.personId.value() < 0)
            return domain::Error{domain::ErrorKind::InvalidInput,
                                 tr("A facilitator is neither known nor described. Nothing was saved; choose the "
                                    "person again."),
                                 {}};
    }
    GroupStorage groups(m_database->connection());
    if (group.id.isValid()) {
        id = group.id;
        return groups.update(transaction, group);
    }
    auto inserted = groups.insert(transaction, group);
    if (!inserted)
        return inserted.error();
    id = *inserted;
    return {};
}

domain::Result<domain::GroupId> DirectorySession::save(const GroupDraft &draft)
{
    domain::GroupId id;
    const auto done =
        inChangeSet(draft.group.id.isValid() ? ChangeKind::Edit : ChangeKind::Create,
                    [&](ChangeSetTransaction &transaction) { return writeDraft(transaction, draft, id); });
    if (!done)
        return done.error();
    reload();
    return id;
}

domain::Result<void> DirectorySession::deleteGroups(const QList<domain::GroupId> &ids)
{
    GroupStorage groups(m_database->connection());
    const auto remove = [&](ChangeSetTransaction &transaction, domain::GroupId id) -> domain::Result<void> {
        const auto group = groups.read(id);
        if (!group)
            return group.error();
        return groups.remove(transaction, id, group->rowVersion);
    };
    auto done = writeEach(ChangeKind::Delete, ids, remove);
    if (done)
        m_groups->dropIds(ids); // a search that goes on would still show them for a moment
    return followed(std::move(done));
}

domain::Result<void> DirectorySession::restoreGroups(const QList<domain::GroupId> &ids)
{
    GroupStorage groups(m_database->connection());
    return followed(writeEach(ChangeKind::Restore, ids, [&](ChangeSetTransaction &transaction, domain::GroupId id) {
        return groups.restore(transaction, id);
    }));
}

domain::Result<void> DirectorySession::verify(const QList<domain::GroupId> &ids)
{
    GroupStorage groups(m_database->connection());
    const auto mark = [&](ChangeSetTransaction &transaction, domain::GroupId id) -> domain::Result<void> {
        auto group = groups.read(id);
        if (!group)
            return group.error();
        group->verifiedOn = QDate::currentDate();
        group->verifiedBy = m_author;
        return groups.update(transaction, *group);
    };
    return followed(writeEach(ChangeKind::Verify, ids, mark));
}

domain::Result<void> DirectorySession::changeStatus(const QList<domain::GroupId> &ids,
                                                    const domain::StatusChange &change)
{
    GroupStorage groups(m_database->connection());
    const QDate today = m_groups->today();
    const auto write = [&](ChangeSetTransaction &transaction, domain::GroupId id) -> domain::Result<void> {
        const auto group = groups.read(id);
        if (!group)
            return group.error();
        if (auto done = groups.update(transaction, domain::withStatus(*group, change, today)); !done)
            return done;
        if (!change.successor.isValid() || change.successor == id)
            return {};
        const auto successor = groups.read(change.successor);
        if (!successor)
            return successor.error();
        return groups.update(transaction, domain::withPredecessor(*successor, id));
    };
    return followed(writeEach(ChangeKind::Edit, ids, write));
}

domain::Result<void> DirectorySession::saveInfo(const domain::DirectoryInfo &info)
{
    storage::DirectoryStorage directory(m_database->connection());
    return followed(inChangeSet(ChangeKind::Settings, [&](ChangeSetTransaction &transaction) {
        return directory.updateInfo(transaction, info);
    }));
}

} // namespace models

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/importwriter.h"

#include "domain/validation.h"
#include "storage/groupstorage.h"
#include "storage/otherrecords.h"
#include "storage/personstorage.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/rules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qint64 progressStep = 64;

/// Keeps in memory, as long as it lives, what SQLite notes to take a single statement back: each row has triggers, so
/// that a large import would write millions of pages to a temporary file (measured: a third of its time).
class StatementsInMemory
{
    Q_DISABLE_COPY_MOVE(StatementsInMemory)
public:
    explicit StatementsInMemory(Connection &connection) : m_connection(connection) { set(u"MEMORY"_s); }
    ~StatementsInMemory() { set(u"DEFAULT"_s); }

private:
    void set(const QString &store)
    {
        if (m_connection.engine() == Engine::Sqlite)
            (void)m_connection.execute(u"PRAGMA temp_store = "_s + store); // only a matter of speed
    }

    Connection &m_connection;
};

} // namespace

ImportWriter::ImportWriter(ChangeSetTransaction &transaction, const Progress &progress)
    : m_transaction(transaction), m_progress(progress), m_groupWriter(transaction)
{}

domain::Result<void> ImportWriter::write(const domain::ImportPlan &plan)
{
    m_total = plan.createdPersons.size() + plan.updatedPersons.size() + 2 * plan.createdGroups.size() +
              plan.updatedGroups.size();
    if (plan.updatedInfo) {
        DirectoryStorage storage(m_transaction.connection());
        if (auto done = storage.updateInfo(m_transaction, *plan.updatedInfo); !done)
            return done;
    }
    if (auto done = writePersons(plan); !done)
        return done;
    if (auto done = readNames(plan.updatedGroups); !done)
        return done;
    if (auto done = createGroups(plan.createdGroups); !done)
        return done;
    if (auto done = updateGroups(plan.updatedGroups); !done)
        return done;
    if (auto done = createParts(plan.createdGroups); !done)
        return done;
    return insertOthers(m_transaction, plan.createdEditions, plan.createdFilters);
}

domain::Result<void> ImportWriter::advance()
{
    ++m_done;
    if (m_progress && (m_done % progressStep == 0 || m_done == m_total) && !m_progress(m_done, m_total))
        return messageOf(domain::ErrorKind::Cancelled);
    return {};
}

domain::Result<void> ImportWriter::writePersons(const domain::ImportPlan &plan)
{
    Query insert(m_transaction.connection(), u"insert_person"_s);
    bindStamp(insert, m_transaction);
    for (const domain::Person &person : plan.createdPersons) {
        const domain::Person clean = domain::cleaned(person);
        if (auto valid = requireValid(domain::validate(clean)); !valid)
            return valid;
        bindPerson(insert, clean);
        const auto id = insert.execInsert();
        if (!id)
            return id.error();
        m_persons.insert(person.id, domain::PersonId(*id));
        if (auto done = advance(); !done)
            return done;
    }
    PersonStorage storage(m_transaction.connection());
    for (const domain::Person &person : plan.updatedPersons) {
        if (auto done = storage.update(m_transaction, person); !done)
            return done;
        if (auto done = advance(); !done)
            return done;
    }
    return {};
}

/// The names taken, but for those of groups that claim theirs anew.
domain::Result<void> ImportWriter::readNames(const QList<domain::WorkGroup> &updated)
{
    QSet<qint64> claiming;
    for (const domain::WorkGroup &group : updated)
        claiming.insert(group.id.value());
    Query query(m_transaction.connection(), u"list_group_names_of_import"_s);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next()) {
        if (claiming.contains(query.value(0).toLongLong()))
            continue;
        m_names.insert(query.value(1).toString(), query.value(0).toLongLong());
        m_names.insert(query.value(2).toString(), query.value(0).toLongLong());
    }
    return query.ended();
}

domain::Result<void> ImportWriter::claimNames(const domain::WorkGroup &group)
{
    const GroupKeys keys = keysOf(group.name);
    for (const QString &key : {keys.french, keys.english}) {
        const qint64 owner = m_names.value(key);
        if (owner != 0 && owner != group.id.value())
            return domain::Error{
                domain::ErrorKind::InvalidInput,
                tr("There is a group named “%1” already; somebody may have added it meanwhile. Nothing was imported; "
                   "start the import again.")
                    .arg(group.name.preferring(group.originalLanguage)),
                {}};
    }
    m_names.insert(keys.french, group.id.value());
    m_names.insert(keys.english, group.id.value());
    return {};
}

domain::Result<void> ImportWriter::createGroups(const QList<domain::WorkGroup> &groups)
{
    const auto first = Query(m_transaction.connection(), u"read_next_group_position"_s).execValue();
    if (!first)
        return first.error();
    qint64 position = first->toLongLong();
    for (const domain::WorkGroup &group : groups) {
        domain::WorkGroup clean = domain::cleaned(group);
        if (auto valid = requireValid(domain::validate(clean)); !valid)
            return valid;
        clean.id = {};
        if (auto free = claimNames(clean); !free)
            return free;
        const auto id = m_groupWriter.insertRow(clean, position++);
        if (!id)
            return id.error();
        clean.id = *id;
        m_names.insert(keysOf(clean.name).french, id->value());
        m_names.insert(keysOf(clean.name).english, id->value());
        m_groups.insert(group.id, *id);
        if (auto done = advance(); !done)
            return done;
    }
    return {};
}

void ImportWriter::mapParts(domain::WorkGroup &group) const
{
    for (domain::Facilitation &facilitation : group.facilitations)
        facilitation.personId = m_persons.value(facilitation.personId, facilitation.personId);
    for (domain::Lineage &tie : group.lineages)
        tie.target = m_groups.value(tie.target, tie.target);
}

domain::Result<void> ImportWriter::updateGroups(const QList<domain::WorkGroup> &groups)
{
    GroupStorage storage(m_transaction.connection());
    for (const domain::WorkGroup &group : groups) {
        domain::WorkGroup clean = domain::cleaned(group);
        mapParts(clean);
        if (auto valid = requireValid(domain::validate(clean)); !valid)
            return valid;
        const auto stored = storage.read(clean.id);
        if (!stored)
            return stored.error();
        if (stored->rowVersion != clean.rowVersion)
            return messageOf(domain::ErrorKind::Conflict);
        if (auto free = claimNames(clean); !free)
            return free;
        if (auto done = m_groupWriter.write(*stored, withRevisions(*stored, clean)); !done)
            return done;
        if (auto done = advance(); !done)
            return done;
        m_written.append(std::move(clean));
    }
    return {};
}

domain::Result<void> ImportWriter::createParts(const QList<domain::WorkGroup> &groups)
{
    for (const domain::WorkGroup &group : groups) {
        domain::WorkGroup clean = domain::cleaned(group);
        mapParts(clean);
        clean.id = m_groups.value(group.id);
        if (auto done = m_groupWriter.insertParts(clean.id, clean); !done)
            return done;
        if (auto done = advance(); !done)
            return done;
        m_written.append(std::move(clean));
    }
    // Only now: a tie that is turned round is a circle while half of it is written.
    for (const domain::WorkGroup &group : std::as_const(m_written)) {
        if (auto done = m_groupWriter.requireNoCycle(group); !done)
            return done;
    }
    return {};
}

domain::Result<domain::ChangeSetId> applyImport(Connection &connection, const domain::ImportPlan &plan,
                                                const QString &author, const QString &note, const Progress &progress)
{
    const StatementsInMemory inMemory(connection); // outlives the transaction: it cannot be set within one
    auto transaction = ChangeSetTransaction::begin(connection, author, ChangeKind::Import, note);
    if (!transaction)
        return transaction.error();
    if (auto written = ImportWriter(*transaction, progress).write(plan); !written)
        return written.error();
    return transaction->commit();
}

} // namespace storage

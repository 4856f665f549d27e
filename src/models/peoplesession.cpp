// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/peoplesession.h"

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "models/persontablemodel.h"
#include "storage/database.h"
#include "storage/personmerging.h"
#include "storage/personrecords.h"
#include "storage/personstorage.h"
#include "storage/personwithdrawal.h"

namespace models {

using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::PersonStorage;

PeopleSession::PeopleSession(DirectorySession &session) : QObject(&session), m_session(session)
{
    connect(&session, &DirectorySession::changed, this, &PeopleSession::refresh);
}

PeopleSession::~PeopleSession() = default;

PersonTableModel &PeopleSession::list()
{
    if (!m_list) {
        m_list = new PersonTableModel(m_session.m_database->connection(), this);
        m_list->setContentLanguage(m_session.groups().contentLanguage());
        refresh();
    }
    return *m_list;
}

void PeopleSession::refresh()
{
    if (!m_list)
        return;
    if (const auto done = m_list->refresh(QDate::currentDate()); !done)
        m_session.fail(done.error());
}

domain::Result<domain::PersonData> PeopleSession::data(domain::PersonId id)
{
    return storage::PersonRecords(m_session.m_database->connection()).all(id);
}

domain::Result<QList<domain::PersonRole>> PeopleSession::roles(domain::PersonId id)
{
    return storage::PersonRecords(m_session.m_database->connection()).roles(id);
}

domain::Result<domain::PersonId> PeopleSession::save(const domain::Person &person)
{
    PersonStorage persons(m_session.m_database->connection());
    domain::PersonId id = person.id;
    const ChangeKind kind = id.isValid() ? ChangeKind::Edit : ChangeKind::Create;
    auto done =
        m_session.followed(m_session.inChangeSet(kind, [&](ChangeSetTransaction &transaction) -> domain::Result<void> {
            if (id.isValid())
                return persons.update(transaction, person);
            const auto inserted = persons.insert(transaction, person);
            if (!inserted)
                return inserted.error();
            id = *inserted;
            return {};
        }));
    return done ? domain::Result<domain::PersonId>(id) : done.error();
}

domain::Result<void> PeopleSession::remove(domain::PersonId id)
{
    PersonStorage persons(m_session.m_database->connection());
    return m_session.followed(
        m_session.inChangeSet(ChangeKind::Delete, [&](ChangeSetTransaction &transaction) -> domain::Result<void> {
            const auto person = persons.read(id);
            if (!person)
                return person.error();
            return persons.remove(transaction, id, person->rowVersion);
        }));
}

domain::Result<void> PeopleSession::restore(domain::PersonId id)
{
    PersonStorage persons(m_session.m_database->connection());
    return m_session.followed(m_session.inChangeSet(
        ChangeKind::Restore, [&](ChangeSetTransaction &transaction) { return persons.restore(transaction, id); }));
}

QList<domain::LikelyDuplicate> PeopleSession::likelyDuplicates()
{
    return domain::likelyDuplicates(list().persons());
}

domain::Result<domain::PersonMerge> PeopleSession::previewMerge(domain::PersonId kept, domain::PersonId other,
                                                                const domain::MergeChoices &choices)
{
    return storage::PersonMerging(m_session.m_database->connection()).preview(kept, other, choices);
}

domain::Result<domain::ChangeSetId> PeopleSession::merge(const domain::PersonMerge &merge)
{
    storage::PersonMerging merging(m_session.m_database->connection());
    domain::ChangeSetId id;
    const auto done =
        m_session.followed(m_session.inChangeSet(ChangeKind::Merge, [&](ChangeSetTransaction &transaction) {
            id = transaction.id();
            return merging.apply(transaction, merge);
        }));
    return done ? domain::Result<domain::ChangeSetId>(id) : done.error();
}

domain::Result<domain::Withdrawal> PeopleSession::previewWithdrawal(domain::PersonId id)
{
    return storage::PersonWithdrawal(m_session.m_database->connection()).preview(id);
}

domain::Result<void> PeopleSession::withdraw(const domain::Withdrawal &withdrawal)
{
    storage::PersonWithdrawal work(m_session.m_database->connection());
    if (auto ready = work.prepare(); !ready)
        return ready;
    auto done = m_session.followed(m_session.inChangeSet(
        ChangeKind::Withdraw, [&](ChangeSetTransaction &transaction) { return work.apply(transaction, withdrawal); }));
    if (done)
        clearFile();
    return done;
}

/// The search index is made again and the file written anew, which takes its time. The session waits for it when it is
/// closed: what was promised is done.
void PeopleSession::clearFile()
{
    m_session.m_indexing = true;
    m_session.m_readers.start([this, session = &m_session, location = m_session.location()] {
        const auto tell = [session](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(session, [session, done, total] { session->tellIndexProgress({done, total}); });
            return true;
        };
        bool isClean = false;
        if (auto connection = storage::Connection::open(location, storage::OpenMode::ReadWrite)) {
            storage::PersonWithdrawal work(**connection);
            isClean = work.prepare() && work.cleanFile(tell);
        }
        QMetaObject::invokeMethod(this, [this, isClean] {
            m_session.finishIndex();
            Q_EMIT cleared(isClean);
        });
    });
}

} // namespace models

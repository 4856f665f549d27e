// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personwithdrawal.h"

#include "storage/editionstorage.h"
#include "storage/historyclearing.h"
#include "storage/personmerging.h"
#include "storage/personrecords.h"
#include "storage/personstorage.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/savedfilterstorage.h"
#include "storage/searchindex.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace storage {

PersonWithdrawal::PersonWithdrawal(Connection &connection) : m_connection(connection) {}

domain::Result<PersonWithdrawal::Subject> PersonWithdrawal::subject(domain::PersonId id)
{
    const auto ids = PersonRecords(m_connection).mergedIds(id);
    if (!ids)
        return ids.error();
    const auto naming = PersonMentions(m_connection).naming(*ids);
    return naming ? domain::Result<Subject>(Subject{*ids, *naming}) : naming.error();
}

domain::Result<domain::Withdrawal> PersonWithdrawal::preview(domain::PersonId id)
{
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    const auto person = PersonStorage(m_connection).read(id);
    if (!person)
        return person.error();
    if (person->isWithdrawn())
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("This person has withdrawn already. Nothing more is held about them."),
                             {}};
    const auto known = subject(id);
    return known ? preview(*person, *known) : known.error();
}

domain::Result<domain::Withdrawal> PersonWithdrawal::preview(const domain::Person &person, const Subject &subject)
{
    PersonRecords records(m_connection);
    const auto roles = records.roles(person.id);
    if (!roles)
        return roles.error();
    const auto editions = records.editions(person.id);
    if (!editions)
        return editions.error();
    const auto texts = PersonMentions(m_connection).texts(subject.ids, subject.naming.own, true);
    if (!texts)
        return texts.error();
    return domain::Withdrawal{
        person, *roles, *editions, *texts, subject.naming.shared, subject.naming.own.indistinct()};
}

domain::Result<void> PersonWithdrawal::prepare()
{
    if (m_connection.engine() != Engine::Sqlite)
        return {};
    const auto done = m_connection.execute(u"PRAGMA secure_delete = ON"_s);
    return done ? domain::Result<void>() : done.error();
}

domain::Result<void> PersonWithdrawal::apply(ChangeSetTransaction &transaction, const domain::Withdrawal &withdrawal)
{
    const domain::PersonId id = withdrawal.person.id;
    const auto now = preview(id);
    if (!now && now.error().kind != domain::ErrorKind::NotFound)
        return now.error();
    if (!now || *now != withdrawal)
        return domain::Error{domain::ErrorKind::Conflict,
                             tr("This person or one of their groups was changed since this was shown. Nothing was "
                                "taken out; look at it again."),
                             {}};
    const auto known = subject(id);
    if (!known)
        return known.error();
    if (auto done = emptyRecords(transaction, id, known->ids); !done)
        return done;
    if (auto done = endRoles(transaction, withdrawal.roles); !done)
        return done;
    if (auto done = clearSignatures(transaction, known->naming.own); !done)
        return done;
    if (auto done = clearStored(transaction, known->naming.own); !done)
        return done;
    // Last: the triggers have just recorded, once more, what goes.
    return HistoryClearing(m_connection, known->ids, known->naming.own).apply();
}

domain::Result<void> PersonWithdrawal::emptyRecords(ChangeSetTransaction &transaction, domain::PersonId id,
                                                    const QList<qint64> &ids)
{
    for (const qint64 each : ids) {
        Query query(m_connection, u"update_person_withdrawn"_s);
        bindStamp(query, transaction);
        query.bind(u":withdrawn_on"_s, transaction.time().left(10)).bind(u":id"_s, each);
        if (auto done = query.exec(); !done)
            return done;
        if (query.affectedRows() > 0)
            continue;
        if (auto done = emptyGone(transaction, id, each); !done)
            return done;
    }
    return {};
}

/// A record deleted for good comes back empty and goes again: so the history ends with nothing in it, and whoever
/// brings it back from there gets that.
domain::Result<void> PersonWithdrawal::emptyGone(ChangeSetTransaction &transaction, domain::PersonId id, qint64 gone)
{
    Query insert(m_connection, u"insert_person_withdrawn"_s);
    bindStamp(insert, transaction);
    insert.bind(u":withdrawn_on"_s, transaction.time().left(10)).bind(u":merged_into"_s, id.value());
    if (auto done = insert.bind(u":id"_s, gone).execOne(); !done)
        return done;
    return Query(m_connection, u"delete_person"_s).bind(u":id"_s, gone).execOne();
}

domain::Result<void> PersonWithdrawal::endRoles(ChangeSetTransaction &transaction,
                                                const QList<domain::PersonRole> &roles)
{
    QList<domain::PersonRole> running;
    for (const domain::PersonRole &role : roles) {
        if (role.facilitation.ended)
            continue;
        running += role;
        Query query(m_connection, u"update_facilitation_ended"_s);
        if (auto done = query.bind(u":id"_s, role.facilitation.id.value()).execOne(); !done)
            return done;
    }
    return touchGroups(transaction, running);
}

domain::Result<void> PersonWithdrawal::clearSignatures(ChangeSetTransaction &transaction,
                                                       const domain::NameMatcher &names)
{
    const auto signatures = PersonMentions(m_connection).signatures(names);
    if (!signatures)
        return signatures.error();
    for (const QString &signature : *signatures) {
        const QString cleared = names.isWhole(signature) ? QString() : names.without(signature);
        Query verified(m_connection, u"update_group_verified_by"_s);
        bindStamp(verified, transaction);
        if (auto done = verified.bind(u":name"_s, signature).bind(u":cleared"_s, cleared).exec(); !done)
            return done;
        for (const QString &table : {u"change_set"_s, u"work_group"_s, u"person"_s, u"directory"_s}) {
            Query query(m_connection, u"clear_author_of_"_s + table);
            if (auto done = query.bind(u":name"_s, signature).bind(u":cleared"_s, cleared).exec(); !done)
                return done;
        }
    }
    return {};
}

domain::Result<void> PersonWithdrawal::clearStored(ChangeSetTransaction &transaction, const domain::NameMatcher &names)
{
    SavedFilterStorage filters(m_connection);
    const auto kept = filters.all();
    if (!kept)
        return kept.error();
    for (const domain::SavedFilter &filter : *kept) {
        if (!names.isIn(filter.query) && !names.isIn(filter.name))
            continue;
        if (auto done = filters.remove(transaction, filter.id); !done)
            return done;
    }
    EditionStorage editions(m_connection);
    const auto recorded = editions.all();
    if (!recorded)
        return recorded.error();
    for (const domain::Edition &edition : *recorded) {
        domain::Edition clean = edition;
        for (QString *text : {&clean.title.french, &clean.title.english, &clean.note})
            *text = names.without(*text);
        if (clean == edition)
            continue;
        if (auto done = editions.update(transaction, clean); !done)
            return done;
    }
    return {};
}

bool PersonWithdrawal::cleanFile(const std::function<bool(qint64 done, qint64 total)> &progress)
{
    if (m_connection.engine() != Engine::Sqlite)
        return true;
    // The search index keeps the words of texts that are no more until it is made again.
    SearchIndex index(m_connection);
    const auto emptied = index.startOver();
    const auto built = emptied ? index.build(progress) : emptied;
    if (!built)
        return false;
    const auto written = m_connection.execute(u"VACUUM"_s);
    const auto busy = m_connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return written && busy && busy->toInt() == 0;
}

} // namespace storage

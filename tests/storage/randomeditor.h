// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importplan.h"
#include "domain/statuschange.h"
#include "randomcontent.h"
#include "storage/directorystorage.h"
#include "storage/editionstorage.h"
#include "storage/history/historywriter.h"
#include "storage/history/recyclebin.h"
#include "storage/importwriter.h"
#include "storage/personmerging.h"
#include "storage/savedfilterstorage.h"
#include "storagetest.h"
#include "wholecontent.h"

namespace support {

/// Edits a directory as people do, through the storages, by chance; the same for the same seed.
class RandomEditor
{
public:
    RandomEditor(storage::Connection &connection, quint32 seed) : m_connection(connection), m_random(seed) {}

    /// One change set that changes something.
    domain::Result<void> step()
    {
        for (int tries = 0; tries < 30; ++tries) {
            const auto done = tryStep();
            if (!done && done.error().kind != domain::ErrorKind::NotFound &&
                done.error().kind != domain::ErrorKind::InvalidInput)
                return done.error();
            if (done && done->isValid())
                return {};
        }
        return domain::Error{domain::ErrorKind::Internal, QStringLiteral("nothing to change"), {}};
    }

private:
    using Transaction = storage::ChangeSetTransaction;
    using Done = domain::Result<domain::ChangeSetId>;
    using Kind = storage::ChangeKind;

    QList<domain::GroupId> groupIds()
    {
        QList<domain::GroupId> ids;
        const QList<qint64> all = *storage::GroupStorage(m_connection).ids({});
        for (const qint64 id : all)
            ids += domain::GroupId(id);
        return ids;
    }
    QList<domain::GroupId> someGroupIds()
    {
        QList<domain::GroupId> ids = groupIds();
        ids.removeIf([this](domain::GroupId) { return m_random.chance(60); });
        return ids;
    }
    QList<domain::PersonId> personIds()
    {
        QList<domain::PersonId> ids;
        const QList<domain::Person> all = *storage::PersonStorage(m_connection).all();
        for (const domain::Person &person : all)
            ids += person.id;
        return ids;
    }
    template<typename T>
    T any(const QList<T> &values)
    {
        return values.isEmpty() ? T() : values.at(m_random.below(int(values.size())));
    }
    /// Names stay apart from those of an earlier editor of the same directory.
    void rename(domain::LocalizedText &name)
    {
        name.french = QStringLiteral("%1 g%2").arg(QString::number(QRandomGenerator::global()->generate64(), 36),
                                                   m_random.name());
        name.english.clear();
    }

    Done tryStep()
    {
        switch (m_random.below(19)) {
        case 0:
            return createGroup();
        case 1:
        case 2:
            return editGroup();
        case 3:
            return deleteGroups();
        case 4:
            return bin();
        case 5:
            return createPerson();
        case 6:
            return editPerson();
        case 7:
            return deletePerson();
        case 8:
            return merge();
        case 9:
            return editions();
        case 10:
            return filters();
        case 11:
            return changeStatus();
        case 12:
            return outside();
        case 13:
            return verify();
        case 14:
            return import();
        case 15:
            return takeBack();
        case 16:
            return restoreField();
        case 17:
            return restoreRecord();
        default:
            return info();
        }
    }

    Done createGroup()
    {
        domain::WorkGroup group = m_random.group(personIds(), groupIds());
        rename(group.name);
        group.originalLanguage = domain::Language::French;
        return inChangeSet(m_connection, Kind::Create, [&](Transaction &transaction) {
            return storage::GroupStorage(m_connection).insert(transaction, group);
        });
    }
    Done editGroup()
    {
        storage::GroupStorage groups(m_connection);
        auto group = groups.read(any(groupIds()));
        if (!group)
            return group.error();
        if (m_random.chance(50))
            m_random.fillParts(*group, personIds(), groupIds());
        else if (m_random.chance(30))
            rename(group->name);
        else
            m_random.fill(*group, personIds(), groupIds());
        if (group->name.english.isEmpty())
            group->originalLanguage = domain::Language::French;
        return inChangeSet(m_connection, Kind::Edit,
                           [&](Transaction &transaction) { return groups.update(transaction, *group); });
    }
    Done deleteGroups()
    {
        storage::GroupStorage groups(m_connection);
        const QList<domain::GroupId> ids = groupIds();
        return inChangeSet(m_connection, Kind::Delete, [&](Transaction &transaction) -> domain::Result<void> {
            for (const domain::GroupId id : ids) {
                if (!m_random.chance(25))
                    continue;
                const auto group = groups.read(id);
                if (auto done = groups.remove(transaction, id, group->rowVersion); !done)
                    return done;
            }
            return {};
        });
    }
    Done bin()
    {
        storage::RecycleBin bin(m_connection);
        QList<domain::RecordRef> records;
        const QList<domain::BinEntry> entries = *bin.entries();
        for (const domain::BinEntry &entry : entries) {
            if (m_random.chance(60))
                records += entry.record;
        }
        const bool restores = m_random.chance(40);
        return inChangeSet(m_connection, restores ? Kind::Restore : Kind::Delete, [&](Transaction &transaction) {
            return restores ? bin.restore(transaction, records) : bin.remove(transaction, records);
        });
    }
    Done createPerson()
    {
        return inChangeSet(m_connection, Kind::Create, [&](Transaction &transaction) {
            return storage::PersonStorage(m_connection).insert(transaction, m_random.person());
        });
    }
    Done editPerson()
    {
        storage::PersonStorage persons(m_connection);
        const auto stored = persons.read(any(personIds()));
        if (!stored)
            return stored.error();
        domain::Person person = m_random.person();
        person.id = stored->id;
        person.rowVersion = stored->rowVersion;
        return inChangeSet(m_connection, Kind::Edit,
                           [&](Transaction &transaction) { return persons.update(transaction, person); });
    }
    Done deletePerson()
    {
        storage::PersonStorage persons(m_connection);
        const auto person = persons.read(any(personIds()));
        if (!person)
            return person.error();
        return inChangeSet(m_connection, Kind::Delete, [&](Transaction &transaction) {
            return persons.remove(transaction, person->id, person->rowVersion);
        });
    }
    /// As the merge pane does it.
    Done merge()
    {
        const QList<domain::PersonId> ids = personIds();
        const domain::PersonId kept = any(ids), other = any(ids);
        storage::PersonMerging merging(m_connection);
        const auto preview = merging.preview(kept, other, {});
        if (!preview)
            return preview.error();
        return inChangeSet(m_connection, Kind::Merge,
                           [&](Transaction &transaction) { return merging.apply(transaction, *preview); });
    }
    /// As the dialog does it: date, reason, end of roles, what becomes of the lists, and who takes over.
    Done changeStatus()
    {
        storage::GroupStorage groups(m_connection);
        const QList<domain::GroupId> ids = someGroupIds();
        domain::StatusChange change;
        change.status = static_cast<domain::GroupStatus>(m_random.below(4));
        change.since = domain::PartialDate(QDate(2026, 1, 1).addDays(m_random.below(300)));
        change.reason = m_random.localized(20);
        change.endRoles = m_random.chance(50);
        change.successor = m_random.chance(50) ? any(groupIds()) : domain::GroupId();
        const QDate today(2026, 11, 24);
        return inChangeSet(m_connection, Kind::Edit, [&](Transaction &transaction) -> domain::Result<void> {
            for (const domain::GroupId id : ids) {
                const auto group = groups.read(id);
                if (auto done = groups.update(transaction, domain::withStatus(*group, change, today)); !done)
                    return done;
                if (!change.successor.isValid() || change.successor == id)
                    continue;
                const auto successor = groups.read(change.successor);
                if (auto done = groups.update(transaction, domain::withPredecessor(*successor, id)); !done)
                    return done;
            }
            return {};
        });
    }
    Done verify()
    {
        storage::GroupStorage groups(m_connection);
        const QList<domain::GroupId> ids = someGroupIds();
        return inChangeSet(m_connection, Kind::Verify, [&](Transaction &transaction) -> domain::Result<void> {
            for (const domain::GroupId id : ids) {
                auto group = groups.read(id);
                group->verifiedOn = m_random.date();
                group->verifiedBy = m_random.name();
                if (auto done = groups.update(transaction, *group); !done)
                    return done;
            }
            return {};
        });
    }
    /// A copy in which some was changed, and which has something new.
    Done import()
    {
        domain::DirectoryContent told = *storage::DirectoryStorage(m_connection).readContent();
        const domain::DirectoryContent stored = told;
        for (domain::WorkGroup &group : told.groups) {
            if (m_random.chance(40))
                m_random.fill(group, personIds(), {});
        }
        domain::Person person = m_random.person();
        person.id = domain::PersonId(1'000'000);
        told.persons += person;
        domain::WorkGroup group = m_random.group(personIds() << person.id, groupIds());
        rename(group.name);
        group.originalLanguage = domain::Language::French;
        group.id = domain::GroupId(1'000'000);
        told.groups += group;
        return storage::applyImport(m_connection, domain::planImport(stored, domain::proposalOf(told), {}),
                                    QStringLiteral("Ada"));
    }
    /// A change set that is not the newest, which would be undone instead.
    domain::ChangeSetId anOlderSet()
    {
        QList<domain::ChangeSet> sets = *storage::HistoryStorage(m_connection).page({}, {}, 12);
        sets.removeIf(
            [top = *storage::HistoryStorage(m_connection).undoTop()](const auto &set) { return set.id == top; });
        return any(sets).id;
    }
    using Conflicts = storage::HistoryWriter::Conflicts;
    /// Asked, and agreed to.
    Done
    agreed(const std::function<domain::Result<storage::Reversal>(storage::HistoryWriter &, const Conflicts &)> &work)
    {
        storage::HistoryWriter writer(m_connection, QStringLiteral("Zoé"));
        auto done = work(writer, {});
        if (done && !done->isDone())
            done = work(writer, done->conflicts);
        return done ? Done(done->id) : done.error();
    }
    Done takeBack()
    {
        const domain::ChangeSetId set = anOlderSet();
        return agreed([&](auto &writer, const auto &accepted) { return writer.takeBack(set, accepted); });
    }
    Done restoreField()
    {
        const domain::ChangeSetId set = anOlderSet();
        const auto details = storage::HistoryStorage(m_connection).details(set, 20);
        if (!details)
            return details.error();
        const domain::RecordChange change = any(details->records);
        const QString field = any(change.fields).field;
        if (field.isEmpty() || change.operation != domain::RecordChange::Operation::Changed)
            return domain::ChangeSetId();
        return agreed([&](auto &writer, const auto &accepted) {
            return writer.restoreField(set, change.record, field, accepted);
        });
    }
    Done restoreRecord()
    {
        const domain::ChangeSetId set = anOlderSet();
        const auto details = storage::HistoryStorage(m_connection).details(set, 20);
        if (!details)
            return details.error();
        const domain::RecordChange change = any(details->records);
        if (change.name.isEmpty() || change.operation == domain::RecordChange::Operation::Added)
            return domain::ChangeSetId();
        return agreed(
            [&](auto &writer, const auto &accepted) { return writer.restoreRecord(set, change.record, accepted); });
    }
    /// Another program writes, past this one's door: the triggers notice.
    Done outside()
    {
        auto other = storage::Connection::open(m_connection.location(), storage::OpenMode::ReadWrite);
        if (!other)
            return other.error();
        const bool person = m_random.chance(50);
        const qint64 id = person ? any(personIds()).value() : any(groupIds()).value();
        const QString note = QString::number(QRandomGenerator::global()->generate64(), 36);
        // What is changed outside within a minute is one change set, which undo takes back as one.
        const auto newest =
            m_connection.execute(QStringLiteral("SELECT kind FROM change_set ORDER BY id DESC LIMIT 1"));
        if (id == 0 || (newest && newest->toString() == QStringLiteral("external")))
            return domain::ChangeSetId();
        const auto written =
            (*other)->execute(QStringLiteral("UPDATE %1 SET note = '%2' WHERE id = %3")
                                  .arg(person ? QStringLiteral("person") : QStringLiteral("work_group"), note)
                                  .arg(id));
        return written ? storage::HistoryStorage(m_connection).undoTop() : written.error();
    }
    Done editions()
    {
        storage::EditionStorage storage(m_connection);
        const QList<domain::Edition> all = *storage.all();
        domain::Edition edition = any(all);
        const bool isNew = !edition.id.isValid() || m_random.chance(40);
        int number = 1;
        for (const domain::Edition &each : all)
            number = std::max(number, each.number + 1);
        return inChangeSet(m_connection, Kind::Edit, [&](Transaction &transaction) -> domain::Result<void> {
            if (!isNew && m_random.chance(30))
                return storage.remove(transaction, edition.id);
            edition.number = number;
            edition.date = QDate(2026, 1, 1).addDays(m_random.below(300));
            edition.title = m_random.localized(20);
            edition.upTo = m_random.chance(50) ? transaction.id() : domain::ChangeSetId();
            if (!isNew)
                return storage.update(transaction, edition);
            const auto id = storage.insert(transaction, edition);
            return id ? domain::Result<void>() : id.error();
        });
    }
    Done filters()
    {
        storage::SavedFilterStorage storage(m_connection);
        domain::SavedFilter filter = any(*storage.all());
        return inChangeSet(m_connection, Kind::Settings, [&](Transaction &transaction) -> domain::Result<void> {
            if (filter.id.isValid() && m_random.chance(30))
                return storage.remove(transaction, filter.id);
            filter.name = m_random.name();
            filter.query = m_random.text(20);
            if (filter.id.isValid() && m_random.chance(50))
                return storage.update(transaction, filter);
            const auto id = storage.insert(transaction, filter);
            return id ? domain::Result<void>() : id.error();
        });
    }
    Done info()
    {
        storage::DirectoryStorage storage(m_connection);
        auto info = storage.readInfo();
        info->title = {m_random.name(), m_random.text(10)};
        info->verifyEveryMonths = 1 + m_random.below(24);
        info->logo = m_random.chance(50) ? QByteArray("\x89PNG\0\xff", 6) : QByteArray();
        return inChangeSet(m_connection, Kind::Settings,
                           [&](Transaction &transaction) { return storage.updateInfo(transaction, *info); });
    }

    storage::Connection &m_connection;
    RandomContent m_random;
};

} // namespace support

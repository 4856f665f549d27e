// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedirectory.h"

#include "generate.h"
#include "storage/changesettransaction.h"
#include "storage/database.h"
#include "storage/groupwriter.h"
#include "storage/query.h"
#include "storage/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {

namespace {

/// Enough that commits cost little, few enough that the journal stays small.
constexpr qint64 batchSize = 5000;

const QString author = u"generate"_s;

class DirectoryGenerator
{
public:
    DirectoryGenerator(storage::Connection &connection, qint64 groups, quint64 seed)
        : m_connection(connection), m_generator(groups, seed)
    {}

    domain::Result<void> writePersons()
    {
        m_persons.reserve(m_generator.personCount());
        return inBatches(m_generator.personCount(), {},
                         [this](Transaction &transaction, Range range) { return writePersons(transaction, range); });
    }

    domain::Result<void> writeGroups(const std::function<void(qint64)> &progress)
    {
        m_groups.reserve(m_generator.groupCount());
        return inBatches(m_generator.groupCount(), progress,
                         [this](Transaction &transaction, Range range) { return writeGroups(transaction, range); });
    }

private:
    using Transaction = storage::ChangeSetTransaction;
    struct Range
    {
        qint64 begin = 0;
        qint64 end = 0;
    };

    template<typename Write>
    domain::Result<void> inBatches(qint64 count, const std::function<void(qint64)> &progress, Write write)
    {
        for (qint64 begin = 0; begin < count; begin += batchSize) {
            auto transaction = Transaction::begin(m_connection, author, storage::ChangeKind::Create);
            if (!transaction)
                return transaction.error();
            const Range range{begin, std::min(count, begin + batchSize)};
            if (auto written = write(*transaction, range); !written)
                return written;
            if (auto committed = transaction->commit(); !committed)
                return committed.error();
            if (progress)
                progress(range.end);
        }
        return {};
    }

    domain::Result<void> writePersons(Transaction &transaction, Range range)
    {
        storage::Query insert(m_connection, u"insert_person"_s);
        storage::bindStamp(insert, transaction);
        for (qint64 index = range.begin; index < range.end; ++index) {
            storage::bindPerson(insert, m_generator.person(index));
            const auto id = insert.execInsert();
            if (!id)
                return id.error();
            m_persons += domain::PersonId(*id);
        }
        return {};
    }

    /// Names are all different and the rules kept by making, so nothing is looked up.
    domain::Result<void> writeGroups(Transaction &transaction, Range range)
    {
        storage::GroupWriter writer(transaction);
        for (qint64 index = range.begin; index < range.end; ++index) {
            const domain::WorkGroup group = stored(m_generator.group(index));
            const auto id = writer.insertRow(group, index + 1);
            if (!id)
                return id.error();
            m_groups += *id;
            if (auto parts = writer.insertParts(*id, group); !parts)
                return parts;
        }
        return {};
    }

    /// The group with the ids that its persons and earlier groups got when they were stored.
    domain::WorkGroup stored(domain::WorkGroup group) const
    {
        group.id = {};
        for (domain::Facilitation &facilitation : group.facilitations)
            facilitation.personId = m_persons.at(facilitation.personId.value() - 1);
        for (domain::Lineage &lineage : group.lineages) {
            if (lineage.target.isValid())
                lineage.target = m_groups.at(lineage.target.value() - 1);
        }
        return group;
    }

    storage::Connection &m_connection;
    Generator m_generator;
    QList<domain::PersonId> m_persons;
    QList<domain::GroupId> m_groups;
};

} // namespace

domain::Result<void> generateDirectory(const QString &path, qint64 groups, quint64 seed,
                                       const std::function<void(qint64)> &progress)
{
    auto database = storage::Database::create(storage::Location::ofFile(path), Generator(groups, seed).info(), author);
    if (!database)
        return database.error();
    // Nothing is lost when a test's own file is cut short, so the disk is not waited for.
    if (auto set = (*database)->connection().execute(u"PRAGMA synchronous = OFF"_s); !set)
        return set.error();
    DirectoryGenerator generator((*database)->connection(), groups, seed);
    if (auto written = generator.writePersons(); !written)
        return written;
    return generator.writeGroups(progress);
}

} // namespace support

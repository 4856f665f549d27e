// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/groupwriter.h"

#include "storage/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// The fields of the group's own row.
domain::WorkGroup withoutParts(domain::WorkGroup group)
{
    group.facilitations.clear();
    group.mailingLists.clear();
    group.lineages.clear();
    return group;
}

bool textChanged(const domain::WorkGroup &before, const domain::WorkGroup &after, domain::Language language)
{
    return before.name.in(language) != after.name.in(language) ||
           before.description.in(language) != after.description.in(language);
}

template<typename Part>
domain::Result<void> insertAll(PartTable<Part> &table, domain::GroupId id, const QList<Part> &parts)
{
    qint64 position = 0;
    for (const Part &part : parts) {
        if (auto done = table.insert(id, part, position++); !done)
            return done;
    }
    return {};
}

} // namespace

GroupWriter::GroupWriter(ChangeSetTransaction &transaction)
    : m_transaction(transaction)
    , m_facilitations(transaction.connection())
    , m_mailingLists(transaction.connection())
    , m_lineages(transaction.connection())
{}

domain::Result<domain::GroupId> GroupWriter::insertRow(const domain::WorkGroup &group, qint64 position)
{
    if (!m_insert)
        m_insert.emplace(m_transaction.connection(), u"insert_group"_s);
    bindGroup(*m_insert, group);
    bindStamp(*m_insert, m_transaction);
    auto id = m_insert->bind(u":position"_s, position).execInsert();
    return id ? domain::Result<domain::GroupId>(domain::GroupId(*id)) : id.error();
}

domain::Result<void> GroupWriter::insertParts(domain::GroupId id, const domain::WorkGroup &group)
{
    if (auto done = insertAll(m_facilitations, id, group.facilitations); !done)
        return done;
    if (auto done = insertAll(m_mailingLists, id, group.mailingLists); !done)
        return done;
    return insertAll(m_lineages, id, group.lineages);
}

domain::Result<bool> GroupWriter::writeParts(const domain::WorkGroup &group)
{
    const auto facilitations = m_facilitations.write(group.id, group.facilitations);
    if (!facilitations)
        return facilitations.error();
    const auto lists = m_mailingLists.write(group.id, group.mailingLists);
    if (!lists)
        return lists.error();
    const auto lineages = m_lineages.write(group.id, group.lineages);
    if (!lineages)
        return lineages.error();
    return *facilitations || *lists || *lineages;
}

domain::Result<void> GroupWriter::write(const domain::WorkGroup &stored, const domain::WorkGroup &group)
{
    const auto partsChanged = writeParts(group);
    if (!partsChanged)
        return partsChanged.error();
    if (!*partsChanged && withoutParts(stored) == withoutParts(group))
        return {};
    Query query(m_transaction.connection(), u"update_group"_s);
    bindGroup(query, group);
    bindStamp(query, m_transaction);
    query.bind(u":id"_s, group.id.value()).bind(u":row_version"_s, group.rowVersion);
    return query.execOne();
}

domain::Result<void> GroupWriter::update(const domain::WorkGroup &stored, const domain::WorkGroup &group)
{
    if (auto done = write(stored, group); !done)
        return done;
    return requireNoCycle(group);
}

domain::Result<void> GroupWriter::requireNoCycle(const domain::WorkGroup &group)
{
    const auto succeeds = [](const domain::Lineage &tie) {
        return tie.target.isValid() && tie.kind != domain::LineageKind::SupportedBy;
    };
    if (std::none_of(group.lineages.begin(), group.lineages.end(), succeeds))
        return {};
    Query query(m_transaction.connection(), u"read_lineage_cycle"_s);
    query.bind(u":group_id"_s, group.id.value()).bind(u":self"_s, group.id.value());
    const auto found = query.execValue();
    if (!found)
        return found.error();
    if (found->toLongLong() == 0)
        return {};
    Query name(m_transaction.connection(), u"read_name_of_work_group"_s);
    const auto other = name.bind(u":id"_s, *found).execValue();
    if (!other)
        return other.error();
    return domain::Error{domain::ErrorKind::InvalidInput,
                         tr("“%1” would come after itself: “%2” comes after it, and it after “%2”. Nothing was "
                            "changed; remove one of the ties.")
                             .arg(group.name.preferring(group.originalLanguage), other->toString()),
                         {}};
}

domain::WorkGroup withRevisions(const domain::WorkGroup &stored, domain::WorkGroup group)
{
    const domain::Language original = group.originalLanguage;
    const domain::Language translation = domain::otherLanguage(original);
    const bool originalChanged = textChanged(stored, group, original);
    const bool saidCurrent = group.translatedRevision >= group.originalRevision;
    group.originalRevision = stored.originalRevision + (originalChanged ? 1 : 0);
    if (saidCurrent && textChanged(stored, group, translation))
        group.translatedRevision = group.originalRevision;
    group.translatedRevision = std::clamp(group.translatedRevision, 0, group.originalRevision);
    return group;
}

} // namespace storage

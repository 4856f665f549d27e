// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/contentreader.h"

#include "storage/editionstorage.h"
#include "storage/groupparts.h"
#include "storage/groupstorage.h"
#include "storage/personstorage.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/savedfilterstorage.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qint64 progressStep = 256;

} // namespace

ContentReader::ContentReader(Connection &connection, const Progress &progress)
    : m_connection(connection), m_progress(progress)
{}

domain::Result<domain::DirectoryContent> ContentReader::read()
{
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    auto info = DirectoryStorage(m_connection).readInfo();
    if (!info)
        return info.error();
    domain::DirectoryContent content;
    content.info = *std::move(info);
    if (auto done = countAll(); !done)
        return done.error();
    if (auto done = readGroups(content); !done)
        return done.error();
    if (auto done = readParts(content); !done)
        return done.error();
    if (auto done = readOthers(content); !done)
        return done.error();
    return content;
}

domain::Result<void> ContentReader::countAll()
{
    const auto counts = GroupStorage(m_connection).countsByStatus();
    if (!counts)
        return counts.error();
    for (const qint64 count : counts.value())
        m_total += count;
    return {};
}

domain::Result<void> ContentReader::advance()
{
    ++m_done;
    if (m_progress && m_done % progressStep == 0 && !m_progress(m_done, m_total))
        return messageOf(domain::ErrorKind::Cancelled);
    return {};
}

domain::Result<void> ContentReader::readGroups(domain::DirectoryContent &content)
{
    Query query(m_connection, u"list_groups"_s);
    if (auto done = query.exec(); !done)
        return done;
    content.groups.reserve(m_total);
    while (query.next()) {
        content.groups += groupFromRow(query);
        if (auto done = advance(); !done)
            return done;
    }
    return query.ended();
}

domain::Result<void> ContentReader::readParts(domain::DirectoryContent &content)
{
    auto facilitations = PartTable<domain::Facilitation>(m_connection).readAll();
    if (!facilitations)
        return facilitations.error();
    auto lists = PartTable<domain::MailingList>(m_connection).readAll();
    if (!lists)
        return lists.error();
    auto lineages = PartTable<domain::Lineage>(m_connection).readAll();
    if (!lineages)
        return lineages.error();
    for (domain::WorkGroup &group : content.groups) {
        group.facilitations = facilitations->take(group.id.value());
        group.mailingLists = lists->take(group.id.value());
        group.lineages = lineages->take(group.id.value());
    }
    return {};
}

domain::Result<void> ContentReader::readOthers(domain::DirectoryContent &content)
{
    auto persons = PersonStorage(m_connection).all();
    if (!persons)
        return persons.error();
    auto editions = EditionStorage(m_connection).all();
    if (!editions)
        return editions.error();
    auto filters = SavedFilterStorage(m_connection).all();
    if (!filters)
        return filters.error();
    content.persons = *std::move(persons);
    content.editions = *std::move(editions);
    content.savedFilters = *std::move(filters);
    if (m_progress && !m_progress(m_total, m_total))
        return messageOf(domain::ErrorKind::Cancelled);
    return {};
}

} // namespace storage

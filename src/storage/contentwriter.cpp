// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/contentwriter.h"

#include "domain/validation.h"
#include "storage/otherrecords.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qint64 progressStep = 64;

} // namespace

ContentWriter::ContentWriter(ChangeSetTransaction &transaction, const Progress &progress)
    : m_transaction(transaction), m_progress(progress), m_groupWriter(transaction)
{}

domain::Result<void> ContentWriter::write(const domain::DirectoryContent &content)
{
    m_total = content.persons.size() + 2 * content.groups.size();
    if (auto done = requireEmpty(); !done)
        return done;
    if (auto done = writeInfo(content.info); !done)
        return done;
    if (auto done = writePersons(content.persons); !done)
        return done;
    if (auto done = writeGroups(content.groups); !done)
        return done;
    if (auto done = writeParts(); !done)
        return done;
    return insertOthers(m_transaction, content.editions, content.savedFilters);
}

domain::Result<void> ContentWriter::advance()
{
    ++m_done;
    if (m_progress && (m_done % progressStep == 0 || m_done == m_total) && !m_progress(m_done, m_total))
        return messageOf(domain::ErrorKind::Cancelled);
    return {};
}

domain::Result<void> ContentWriter::requireEmpty()
{
    const auto empty = Query(m_transaction.connection(), u"read_is_empty"_s).execValue();
    if (!empty)
        return empty.error();
    if (!empty.value().toBool())
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("The directory holds groups or persons already. Nothing was changed; use a new one."),
                             {}};
    return {};
}

domain::Result<void> ContentWriter::writeInfo(domain::DirectoryInfo info)
{
    DirectoryStorage storage(m_transaction.connection());
    const auto stored = storage.readInfo();
    if (!stored)
        return stored.error();
    info.rowVersion = stored.value().rowVersion;
    return storage.updateInfo(m_transaction, info);
}

domain::Result<void> ContentWriter::writePersons(const QList<domain::Person> &persons)
{
    Query insert(m_transaction.connection(), u"insert_person"_s);
    bindStamp(insert, m_transaction);
    for (const domain::Person &person : persons) {
        const domain::Person clean = domain::cleaned(person);
        if (auto valid = requireValid(domain::validate(clean)); !valid)
            return domain::Error{valid.error().kind, tr("%1: %2").arg(clean.displayName, valid.error().message), {}};
        bindPerson(insert, clean);
        const auto id = insert.execInsert();
        if (!id)
            return id.error();
        m_persons.insert(person.id, domain::PersonId(*id));
        if (auto done = advance(); !done)
            return done;
    }
    return {};
}

domain::Result<void> ContentWriter::requireNewName(const domain::WorkGroup &group)
{
    const GroupKeys keys = keysOf(group.name);
    if (m_names.contains(keys.french) || m_names.contains(keys.english))
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("Two groups are named “%1”. Nothing was written; rename one.")
                                 .arg(group.name.preferring(domain::Language::French)),
                             {}};
    m_names << keys.french << keys.english;
    return {};
}

domain::Result<void> ContentWriter::writeGroups(const QList<domain::WorkGroup> &groups)
{
    m_written.reserve(groups.size());
    for (const domain::WorkGroup &group : groups) {
        domain::WorkGroup clean = domain::cleaned(group);
        clean.originalRevision = std::max(1, clean.originalRevision);
        clean.translatedRevision = std::clamp(clean.translatedRevision, 0, clean.originalRevision);
        if (auto valid = requireValid(domain::validate(clean)); !valid)
            return domain::Error{
                valid.error().kind,
                tr("%1: %2").arg(clean.name.preferring(domain::Language::French), valid.error().message),
                {}};
        if (auto isNew = requireNewName(clean); !isNew)
            return isNew;
        const auto id = m_groupWriter.insertRow(clean, m_written.size() + 1);
        if (!id)
            return id.error();
        m_groups.insert(group.id, *id);
        m_written.append({*id, std::move(clean)});
        if (auto done = advance(); !done)
            return done;
    }
    return {};
}

domain::Result<void> ContentWriter::mapParts(domain::WorkGroup &group) const
{
    const domain::Error dangling{domain::ErrorKind::InvalidInput,
                                 tr("“%1” names a person or a group that is missing. Nothing was written.")
                                     .arg(group.name.preferring(domain::Language::French)),
                                 {}};
    for (domain::Facilitation &facilitation : group.facilitations) {
        facilitation.personId = m_persons.value(facilitation.personId);
        if (!facilitation.personId.isValid())
            return dangling;
    }
    for (domain::Lineage &lineage : group.lineages) {
        if (!lineage.target.isValid())
            continue;
        lineage.target = m_groups.value(lineage.target);
        if (!lineage.target.isValid())
            return dangling;
    }
    return {};
}

domain::Result<void> ContentWriter::writeParts()
{
    for (auto &[id, group] : m_written) {
        if (auto mapped = mapParts(group); !mapped)
            return mapped;
        if (auto done = m_groupWriter.insertParts(id, group); !done)
            return done;
        if (auto done = advance(); !done)
            return done;
    }
    for (auto &[id, group] : m_written) {
        group.id = id;
        if (auto done = m_groupWriter.requireNoCycle(group); !done)
            return done;
    }
    return {};
}

} // namespace storage

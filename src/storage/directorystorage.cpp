// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/directorystorage.h"

#include "domain/validation.h"
#include "storage/contentreader.h"
#include "storage/contentwriter.h"
#include "storage/query.h"
#include "storage/rows.h"
#include "storage/rules.h"

using namespace Qt::StringLiterals;

namespace storage {

DirectoryStorage::DirectoryStorage(Connection &connection) : m_connection(connection) {}

domain::Result<domain::DirectoryInfo> DirectoryStorage::readInfo()
{
    Query query(m_connection, u"read_directory"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    if (!query.next())
        return messageOf(domain::ErrorKind::Damaged, u"the directory has no record of its own"_s);
    return infoFromRow(query);
}

domain::Result<void> DirectoryStorage::updateInfo(ChangeSetTransaction &transaction, const domain::DirectoryInfo &info)
{
    const domain::DirectoryInfo clean = domain::cleaned(info);
    if (auto valid = requireValid(domain::validate(clean)); !valid)
        return valid;
    const auto stored = readInfo();
    if (!stored)
        return stored.error();
    if (stored.value() == clean)
        return {};
    Query query(m_connection, u"update_directory"_s);
    bindInfo(query, clean);
    bindStamp(query, transaction);
    return query.bind(u":row_version"_s, clean.rowVersion).execOne();
}

domain::Result<domain::DirectoryContent> DirectoryStorage::readContent(const Progress &progress)
{
    return ContentReader(m_connection, progress).read();
}

domain::Result<void> DirectoryStorage::writeContent(ChangeSetTransaction &transaction,
                                                    const domain::DirectoryContent &content, const Progress &progress)
{
    return ContentWriter(transaction, progress).write(content);
}

} // namespace storage

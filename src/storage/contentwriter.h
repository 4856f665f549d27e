// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"
#include "storage/directorystorage.h"
#include "storage/groupwriter.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace storage {

/// Writes a whole content into an empty directory, with statements prepared once.
class ContentWriter
{
    Q_DECLARE_TR_FUNCTIONS(storage::ContentWriter)

public:
    ContentWriter(ChangeSetTransaction &transaction, const Progress &progress);

    [[nodiscard]] domain::Result<void> write(const domain::DirectoryContent &content);

private:
    [[nodiscard]] domain::Result<void> requireEmpty();
    [[nodiscard]] domain::Result<void> writeInfo(domain::DirectoryInfo info);
    [[nodiscard]] domain::Result<void> writePersons(const QList<domain::Person> &persons);
    [[nodiscard]] domain::Result<void> writeGroups(const QList<domain::WorkGroup> &groups);
    [[nodiscard]] domain::Result<void> writeParts();
    [[nodiscard]] domain::Result<void> requireNewName(const domain::WorkGroup &group);
    [[nodiscard]] domain::Result<void> mapParts(domain::WorkGroup &group) const;
    [[nodiscard]] domain::Result<void> advance();

    ChangeSetTransaction &m_transaction;
    const Progress &m_progress;
    GroupWriter m_groupWriter;
    QHash<domain::PersonId, domain::PersonId> m_persons; ///< ids of the content to those stored
    QHash<domain::GroupId, domain::GroupId> m_groups;
    QList<std::pair<domain::GroupId, domain::WorkGroup>> m_written; ///< new ids with the groups as they came, cleaned
    QSet<QString> m_names;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace storage

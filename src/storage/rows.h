// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "storage/changesettransaction.h"
#include "storage/query.h"

#include <QString>

namespace storage {

// How records and rows of query results become one another. Column order is that of the statements list_* and read_*.

/// The sort keys of a group’s names.
struct GroupKeys
{
    QString french;
    QString english;
};

/// The search and sort keys of a person.
struct PersonKeys
{
    QString name;
    QString sort;
};
/// Folded, each from the name in that language, else in the other.
[[nodiscard]] GroupKeys keysOf(const domain::LocalizedText &name);
[[nodiscard]] PersonKeys keysOf(const QString &displayName, const QString &sortName);

[[nodiscard]] domain::DirectoryInfo infoFromRow(const Query &row);
[[nodiscard]] domain::WorkGroup groupFromRow(const Query &row); ///< without its parts
[[nodiscard]] domain::Person personFromRow(const Query &row);
[[nodiscard]] domain::WorkGroup lookedAtGroupFromRow(const Query &row);   ///< of look_at_groups
[[nodiscard]] domain::Person lookedAtPersonFromRow(const Query &row);     ///< of look_at_persons
[[nodiscard]] domain::Facilitation facilitationFromRow(const Query &row); ///< column 0 is the group
[[nodiscard]] domain::MailingList mailingListFromRow(const Query &row);
[[nodiscard]] domain::Lineage lineageFromRow(const Query &row);
[[nodiscard]] domain::Edition editionFromRow(const Query &row);
[[nodiscard]] domain::SavedFilter savedFilterFromRow(const Query &row);

void bindInfo(Query &query, const domain::DirectoryInfo &info);
void bindGroup(Query &query, const domain::WorkGroup &group); ///< with its keys, without its parts
void bindPerson(Query &query, const domain::Person &person);
void bindPart(Query &query, const domain::Facilitation &facilitation);
void bindPart(Query &query, const domain::MailingList &list);
void bindPart(Query &query, const domain::Lineage &lineage);
void bindEdition(Query &query, const domain::Edition &edition);
/// :updated_at and :updated_by
void bindStamp(Query &query, const ChangeSetTransaction &transaction);

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The searches that a directory keeps under a name.

#include "models/directorysession.h"
#include "storage/database.h"
#include "storage/savedfilterstorage.h"

#include <algorithm>

namespace models {

using storage::ChangeKind;
using storage::ChangeSetTransaction;

domain::Result<QList<domain::SavedFilter>> DirectorySession::savedFilters()
{
    return storage::SavedFilterStorage(m_database->connection()).all();
}

domain::Result<domain::SavedFilterId> DirectorySession::saveFilter(const domain::SavedFilter &filter)
{
    domain::SavedFilterId id = filter.id;
    const auto done = inChangeSet(id.isValid() ? ChangeKind::Edit : ChangeKind::Create,
                                  [&](ChangeSetTransaction &transaction) -> domain::Result<void> {
                                      storage::SavedFilterStorage filters(m_database->connection());
                                      if (id.isValid())
                                          return filters.update(transaction, filter);
                                      auto inserted = filters.insert(transaction, filter);
                                      if (!inserted)
                                          return inserted.error();
                                      id = *inserted;
                                      return {};
                                  });
    if (!done)
        return done.error();
    reload();
    return id;
}

domain::Result<void> DirectorySession::removeFilter(domain::SavedFilterId id)
{
    return followed(inChangeSet(ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return storage::SavedFilterStorage(m_database->connection()).remove(transaction, id);
    }));
}

domain::Result<void> DirectorySession::moveFilter(domain::SavedFilterId id, int places)
{
    const auto filters = savedFilters();
    if (!filters)
        return filters.error();
    QList<domain::SavedFilterId> order;
    for (const domain::SavedFilter &filter : *filters)
        order += filter.id;
    const qsizetype from = order.indexOf(id);
    if (from < 0)
        return {};
    const qsizetype to = std::clamp<qsizetype>(from + places, 0, order.size() - 1);
    if (to == from)
        return {};
    order.move(from, to);
    return followed(inChangeSet(ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
        return storage::SavedFilterStorage(m_database->connection()).setOrder(transaction, order);
    }));
}

} // namespace models

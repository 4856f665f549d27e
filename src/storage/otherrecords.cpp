// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/otherrecords.h"

#include "storage/editionstorage.h"
#include "storage/savedfilterstorage.h"

namespace storage {

domain::Result<void> insertOthers(ChangeSetTransaction &transaction, const QList<domain::Edition> &editions,
                                  const QList<domain::SavedFilter> &filters)
{
    EditionStorage editionStorage(transaction.connection());
    for (domain::Edition edition : editions) {
        // Its change set lies in the other directory's history; here everything up to now is what it may include.
        if (edition.upTo.isValid())
            edition.upTo = transaction.id();
        if (auto id = editionStorage.insert(transaction, edition); !id)
            return id.error();
    }
    SavedFilterStorage filterStorage(transaction.connection());
    for (const domain::SavedFilter &filter : filters) {
        if (auto id = filterStorage.insert(transaction, filter); !id)
            return id.error();
    }
    return {};
}

} // namespace storage

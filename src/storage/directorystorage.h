// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "storage/changesettransaction.h"
#include "storage/connection.h"

#include <functional>

namespace storage {

/// Told as work goes on; returning false asks to stop.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// The directory's own record, and the whole directory as a value.
class DirectoryStorage
{
public:
    explicit DirectoryStorage(Connection &connection);

    [[nodiscard]] domain::Result<domain::DirectoryInfo> readInfo();
    [[nodiscard]] domain::Result<void> updateInfo(ChangeSetTransaction &transaction, const domain::DirectoryInfo &info);

    /// Everything outside the bin, from one snapshot.
    [[nodiscard]] domain::Result<domain::DirectoryContent> readContent(const Progress &progress = {});
    /// Adds a whole content to an empty directory and replaces its info; ids of `content` only tie its parts together
    /// and are replaced by new ones.
    [[nodiscard]] domain::Result<void> writeContent(ChangeSetTransaction &transaction,
                                                    const domain::DirectoryContent &content,
                                                    const Progress &progress = {});

private:
    Connection &m_connection;
};

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "storage/connection.h"
#include "storage/schemamanager.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace storage {

/// Called before a directory of an older program is brought up to date; an Error leaves it as it is.
using BeforeUpgrade = std::function<domain::Result<void>(Connection &connection)>;

/// An open directory: a connection whose schema is checked and current. Opening a file that is not a directory,
/// damaged, newer or locked is an Error and writes nothing to it.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(storage::Database)

public:
    static domain::Result<std::unique_ptr<Database>> open(const Location &location, OpenMode mode = OpenMode::ReadWrite,
                                                          const BeforeUpgrade &beforeUpgrade = {});
    /// Makes a new, empty directory. InvalidInput when there is one already (an existing file is never replaced).
    static domain::Result<std::unique_ptr<Database>> create(const Location &location, const domain::DirectoryInfo &info,
                                                            const QString &author);
    /// The same, filled: how it begins is one change set, which no undo takes back.
    static domain::Result<std::unique_ptr<Database>>
    create(const Location &location, const domain::DirectoryContent &content, const QString &author);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Location &location() const { return m_connection->location(); }
    [[nodiscard]] bool isReadOnly() const { return m_connection->isReadOnly(); }
    /// What opening did to the schema: nothing (Current), or Upgraded from an older number.
    [[nodiscard]] SchemaResult schemaResult() const { return m_schemaResult; }
    /// The engine's own integrity check and ours (foreign keys, keys in step with their texts); what is wrong, in
    /// words.
    [[nodiscard]] domain::Result<QStringList> checkIntegrity();
    /// Writes again the sort and search keys that another program left out of step; how many records it mended.
    [[nodiscard]] domain::Result<qint64> rebuildKeys();

private:
    Database(std::unique_ptr<Connection> connection, SchemaResult result);

    static domain::Result<void> setUp(Connection &connection, const domain::DirectoryContent &content,
                                      const QString &author);

    std::unique_ptr<Connection> m_connection;
    SchemaResult m_schemaResult = SchemaResult::Current;
};

} // namespace storage

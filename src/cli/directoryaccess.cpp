// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/directoryaccess.h"

#include "cli/terminalprogress.h"
#include "storage/backup/backupstore.h"
#include "storage/directorystorage.h"

namespace cli {

domain::Result<std::unique_ptr<storage::Database>> openForReading(const QString &file, const Environment &environment)
{
    const auto location = storage::Location::parse(file);
    if (!location)
        return location.error();
    auto opened = storage::Database::open(*location, storage::OpenMode::ReadOnly);
    if (opened || opened.error().kind != domain::ErrorKind::ReadOnly)
        return opened;
    return storage::Database::open(*location, storage::OpenMode::ReadWrite, backUpBeforeUpgrade(environment));
}

storage::BeforeUpgrade backUpBeforeUpgrade(const Environment &environment)
{
    if (environment.backupRoot.isEmpty())
        return {};
    return [root = environment.backupRoot](storage::Connection &connection) -> domain::Result<void> {
        const auto made =
            storage::BackupStore(root, connection.location()).make(connection, storage::BackupReason::Migration);
        return made ? domain::Result<void>() : made.error();
    };
}

domain::Result<std::unique_ptr<storage::Database>> openForWriting(const QString &file, const Environment &environment)
{
    const auto location = storage::Location::parse(file);
    if (!location)
        return location.error();
    return storage::Database::open(*location, storage::OpenMode::ReadWrite, backUpBeforeUpgrade(environment));
}

domain::Result<void> backUpBeforeImport(storage::Database &database, const Environment &environment)
{
    if (environment.backupRoot.isEmpty())
        return {};
    storage::BackupStore store(environment.backupRoot, database.location());
    const auto made = store.make(database.connection(), storage::BackupReason::Import);
    return made ? domain::Result<void>() : made.error();
}

domain::Result<domain::DirectoryContent> readContent(storage::Database &database, Streams &streams)
{
    TerminalProgress progress(streams, TerminalProgress::Work::Reading);
    return storage::DirectoryStorage(database.connection()).readContent([&progress](qint64 done, qint64 total) {
        return progress.tell(done, total);
    });
}

domain::Result<domain::DirectoryContent> readDirectory(const QString &file, Streams &streams,
                                                       const Environment &environment)
{
    auto database = openForReading(file, environment);
    if (!database)
        return database.error();
    return readContent(**database, streams);
}

} // namespace cli

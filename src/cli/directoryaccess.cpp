// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/directoryaccess.h"

#include "cli/output.h"
#include "cli/terminalprogress.h"
#include "storage/backup/backupstore.h"
#include "storage/directorystorage.h"

#include <QCoreApplication>
#include <QDir>

namespace cli {

namespace {

using Opened = domain::Result<std::unique_ptr<storage::Database>>;

/// What Database::open() is to do before it changes a file of an older program; nothing when no backups are wanted.
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

Opened told(Opened opened, Streams &streams)
{
    const QString log = opened ? (*opened)->connection().keptLog() : QString();
    if (!log.isEmpty())
        say(streams, QCoreApplication::translate(
                         "cli::DirectoryAccess",
                         "Another program had put another file in this directory’s place while the last changes were "
                         "still beside it. They are not in the directory; they were moved to “%1”.")
                         .arg(QDir::toNativeSeparators(log)));
    return opened;
}

} // namespace

Opened openForReading(const QString &file, const Environment &environment, Streams &streams)
{
    const auto location = storage::Location::parse(file);
    if (!location)
        return location.error();
    auto opened = told(storage::Database::open(*location, storage::OpenMode::ReadOnly), streams);
    if (opened || opened.error().kind != domain::ErrorKind::ReadOnly)
        return opened;
    return openForWriting(file, environment, streams);
}

Opened openForWriting(const QString &file, const Environment &environment, Streams &streams)
{
    const auto location = storage::Location::parse(file);
    if (!location)
        return location.error();
    return told(storage::Database::open(*location, storage::OpenMode::ReadWrite, backUpBeforeUpgrade(environment)),
                streams);
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
    auto database = openForReading(file, environment, streams);
    if (!database)
        return database.error();
    return readContent(**database, streams);
}

} // namespace cli

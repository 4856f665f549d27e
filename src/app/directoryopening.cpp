// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directoryopening.h"

#include "exchange/sample.h"
#include "models/directorysession.h"
#include "storage/backup/backupstore.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

using OpenedDatabase = domain::Result<std::unique_ptr<storage::Database>>;

OpenedDirectory toSession(OpenedDatabase database)
{
    if (!database)
        return std::move(database).error();
    return std::make_unique<models::DirectorySession>(*std::move(database));
}

} // namespace

OpenedDirectory openDirectory(const QString &location, const QString &dataFolder)
{
    const auto place = storage::Location::parse(location);
    if (!place)
        return place.error();
    const auto backUp = [&dataFolder](storage::Connection &connection) -> domain::Result<void> {
        storage::BackupStore store(dataFolder + u"/backups"_s, connection.location());
        const auto made = store.make(connection, storage::BackupReason::Migration);
        return made ? domain::Result<void>() : made.error();
    };
    auto database = storage::Database::open(*place, storage::OpenMode::ReadWrite,
                                            dataFolder.isEmpty() ? storage::BeforeUpgrade() : backUp);
    if (!database && database.error().kind == domain::ErrorKind::ReadOnly)
        database = storage::Database::open(*place, storage::OpenMode::ReadOnly);
    return toSession(std::move(database));
}

OpenedDirectory createDirectory(const QString &path, const QString &author, domain::Language mainLanguage)
{
    domain::DirectoryInfo info;
    info.mainLanguage = mainLanguage;
    info.title.in(mainLanguage) = QFileInfo(path).completeBaseName();
    return toSession(storage::Database::create(storage::Location::ofFile(path), info, author));
}

OpenedDirectory openSampleDirectory(const QString &folder, const QString &author, const QString &dataFolder)
{
    const QString path = QDir(folder).filePath(
        QCoreApplication::translate("app::ApplicationController", "Sample directory") + u".annuaire"_s);
    if (QFileInfo::exists(path))
        return openDirectory(path, dataFolder);
    const auto content = exchange::sampleDirectory();
    if (!content)
        return content.error();
    QDir().mkpath(folder);
    return toSession(storage::Database::create(storage::Location::ofFile(path), *content, author));
}

} // namespace app

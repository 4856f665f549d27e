// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/directorycopy.h"

#include "storage/backup/filereplacing.h"
#include "storage/changesettransaction.h"
#include "storage/database.h"
#include "storage/directorystorage.h"
#include "storage/query.h"
#include "storage/sidefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// What a copy for that use gets in the place of that file, or of none.
bool giveAccess(const QString &path, DirectoryCopy::Use use, const FileAccess &access)
{
    switch (use) {
    case DirectoryCopy::Use::Consultation:
        return QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther);
    case DirectoryCopy::Use::Backup:
        return QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser);
    case DirectoryCopy::Use::Editing:
        break;
    }
    return access.give(path);
}

/// A file beside `path` that nobody has, for this user's eyes only.
domain::Result<QString> unfinishedBeside(const QString &path)
{
    QTemporaryFile file(path + u".XXXXXX.part"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return messageOf(domain::ErrorKind::InputOutput, file.errorString());
    return file.fileName();
}

} // namespace

domain::Error DirectoryCopy::cannotWrite(const QString &path, const QString &detail)
{
    return {domain::ErrorKind::InputOutput,
            tr("“%1” cannot be written. Nothing was replaced; check that the folder exists, that you may write there "
               "and that the disk has room.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

domain::Result<void> DirectoryCopy::write(Connection &connection, const QString &path, Use use)
{
    const QFileInfo target(path);
    const bool isItself = connection.engine() == Engine::Sqlite && target.exists() &&
                          target.canonicalFilePath() == QFileInfo(connection.location().path()).canonicalFilePath();
    if (isItself || target.isDir() || hasSideFiles(path))
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("“%1” is a folder, the directory itself, or a directory that is open. Nothing was "
                                "replaced; choose another name.")
                                 .arg(QDir::toNativeSeparators(path)),
                             {}};
    const QString real = sidefiles::realPath(path);
    const FileAccess access =
        target.exists() ? FileAccess::of(real) : FileAccess::ofNewIn(QFileInfo(real).absolutePath());
    const auto unfinished = fillBeside(connection, real);
    if (!unfinished)
        return unfinished.error().kind == domain::ErrorKind::InputOutput ? cannotWrite(path, unfinished.error().detail)
                                                                         : unfinished.error();
    // Synced while it may be written: a file nobody may write cannot be opened for that everywhere.
    if (auto placed = replaceFile(*unfinished, real); !placed) {
        discard(*unfinished);
        return cannotWrite(path, placed.error().detail);
    }
    return giveAccess(real, use, access) ? domain::Result<void>() : cannotWrite(path, QString());
}

/// Whole and checked, or nothing.
domain::Result<QString> DirectoryCopy::fillBeside(Connection &connection, const QString &path)
{
    const auto unfinished = unfinishedBeside(path);
    if (!unfinished)
        return unfinished;
    auto done = fill(connection, *unfinished);
    if (done)
        done = check(*unfinished);
    if (done)
        return *unfinished;
    discard(*unfinished);
    return done.error();
}

void DirectoryCopy::discard(const QString &prepared)
{
    QFile::setPermissions(prepared, QFile::ReadOwner | QFile::WriteOwner);
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(prepared + suffix);
}

domain::Result<void> DirectoryCopy::fill(Connection &connection, const QString &path)
{
    if (connection.engine() == Engine::Postgresql)
        return fillFromServer(connection, path);
    const bool readOnly = connection.isReadOnly();
    // VACUUM INTO only reads the directory, which query_only does not know.
    if (readOnly) {
        if (auto allowed = connection.execute(u"PRAGMA query_only = OFF"_s); !allowed)
            return allowed.error();
    }
    QSqlQuery query(connection.database());
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(path);
    const bool copied = query.exec();
    const domain::Error error = copied ? domain::Error() : toError(query.lastError(), Engine::Sqlite);
    if (readOnly)
        (void)connection.execute(u"PRAGMA query_only = ON"_s);
    return copied ? domain::Result<void>() : error;
}

domain::Result<void> DirectoryCopy::fillFromServer(Connection &connection, const QString &path)
{
    const auto content = DirectoryStorage(connection).readContent();
    if (!content)
        return content.error();
    // In a folder of this user's own until the file is: what is not public is in it from the first.
    const QTemporaryDir folder(path + u".XXXXXX"_s);
    const QString unfinished = folder.filePath(u"copy.annuaire"_s);
    auto copy = Database::create(Location::ofFile(unfinished), content->info, {});
    if (!copy)
        return copy.error();
    auto transaction = ChangeSetTransaction::begin((*copy)->connection(), {}, ChangeKind::Create);
    if (!transaction)
        return transaction.error();
    if (auto written = DirectoryStorage((*copy)->connection()).writeContent(*transaction, *content); !written)
        return written;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    if (const auto single = (*copy)->connection().execute(u"PRAGMA journal_mode = DELETE"_s); !single)
        return single.error();
    copy->reset();
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
    return replaceFile(unfinished, path);
}

domain::Result<void> DirectoryCopy::check(const QString &path)
{
    auto connection = Connection::open(Location::ofFile(path), OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    SchemaManager schema(**connection);
    const SchemaResult found = schema.inspect();
    if (found != SchemaResult::Current && found != SchemaResult::Outdated)
        return schema.refusal(found);
    const auto sound = (*connection)->execute(u"PRAGMA integrity_check(1)"_s);
    if (sound && sound.value().toString() == u"ok")
        return {};
    domain::Error error = schema.refusal(SchemaResult::Damaged);
    error.detail = sound ? sound.value().toString() : sound.error().detail;
    return error;
}

domain::Result<domain::DirectoryContent> DirectoryCopy::read(const QString &path)
{
    auto opened = Database::open(Location::ofFile(path), OpenMode::ReadOnly);
    if (opened)
        return DirectoryStorage((*opened)->connection()).readContent();
    if (opened.error().kind != domain::ErrorKind::ReadOnly)
        return opened.error();
    // Of an older program: a copy of it is brought up to date.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.annuaire"_s);
    const auto prepared = prepare(path, copy);
    if (!prepared)
        return prepared.error();
    opened = Database::open(Location::ofFile(*prepared));
    if (!opened)
        return opened.error();
    return DirectoryStorage((*opened)->connection()).readContent();
}

domain::Result<qint64> DirectoryCopy::newestChangeSet(const QString &path)
{
    auto connection = Connection::open(Location::ofFile(path), OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const auto newest = Query(**connection, u"read_newest_change_set"_s).execValue();
    return newest ? domain::Result<qint64>(newest.value().toLongLong()) : newest.error();
}

domain::Result<QString> DirectoryCopy::prepare(const QString &copy, const QString &path)
{
    auto connection = Connection::open(Location::ofFile(copy), OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    auto prepared = fillBeside(**connection, sidefiles::realPath(path));
    const bool isOfPlace = !prepared && prepared.error().kind == domain::ErrorKind::InputOutput;
    return isOfPlace ? domain::Result<QString>(cannotWrite(path, prepared.error().detail)) : prepared;
}

} // namespace storage

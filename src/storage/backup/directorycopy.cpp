// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/directorycopy.h"

#include "storage/backup/filereplacing.h"
#include "storage/changesettransaction.h"
#include "storage/database.h"
#include "storage/directorystorage.h"
#include "storage/query.h"

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

QFile::Permissions permissionsFor(DirectoryCopy::Use use)
{
    switch (use) {
    case DirectoryCopy::Use::Consultation:
        return QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
    case DirectoryCopy::Use::Backup:
        return QFile::ReadOwner | QFile::ReadUser;
    case DirectoryCopy::Use::Editing:
        break;
    }
    return QFile::ReadOwner | QFile::ReadUser | QFile::WriteOwner | QFile::WriteUser | QFile::ReadGroup |
           QFile::ReadOther;
}

/// A name beside `path` that nobody has.
domain::Result<QString> unfinishedBeside(const QString &path)
{
    QTemporaryFile file(path + u".XXXXXX.part"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return messageOf(domain::ErrorKind::InputOutput, file.errorString());
    return file.fileName();
}

/// Lets go of what was written so far, side files too.
void discard(const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
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
    const auto unfinished = unfinishedBeside(target.absoluteFilePath());
    if (!unfinished)
        return cannotWrite(path, unfinished.error().detail);
    auto done = fill(connection, *unfinished);
    if (done)
        done = check(*unfinished);
    if (done) {
        // Synced while it may be written: a file nobody may write cannot be opened for that everywhere.
        done = replaceFile(*unfinished, target.absoluteFilePath());
        if (done && !QFile::setPermissions(target.absoluteFilePath(), permissionsFor(use)))
            done = cannotWrite(path, QString());
    }
    if (done)
        return {};
    discard(*unfinished);
    return done.error().kind == domain::ErrorKind::InputOutput ? cannotWrite(path, done.error().detail) : done.error();
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
    QFile::remove(path);
    auto copy = Database::create(Location::ofFile(path), content->info, {});
    if (!copy)
        return copy.error();
    auto transaction = ChangeSetTransaction::begin((*copy)->connection(), {}, ChangeKind::Create);
    if (!transaction)
        return transaction.error();
    if (auto written = DirectoryStorage((*copy)->connection()).writeContent(*transaction, *content); !written)
        return written;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    const auto single = (*copy)->connection().execute(u"PRAGMA journal_mode = DELETE"_s);
    return single ? domain::Result<void>() : single.error();
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
    if (auto placed = place(path, copy); !placed)
        return placed.error();
    opened = Database::open(Location::ofFile(copy));
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

domain::Result<void> DirectoryCopy::place(const QString &copy, const QString &path)
{
    const auto unfinished = unfinishedBeside(path);
    if (!unfinished)
        return cannotWrite(path, unfinished.error().detail);
    QFile::remove(*unfinished);
    QFile source(copy);
    if (!source.copy(*unfinished))
        return cannotWrite(path, source.errorString());
    QFile::setPermissions(*unfinished, permissionsFor(Use::Editing));
    if (auto placed = replaceFile(*unfinished, path); !placed) {
        discard(*unfinished);
        return cannotWrite(path, placed.error().detail);
    }
    return {};
}

} // namespace storage

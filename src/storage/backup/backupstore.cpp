// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/backupstore.h"

#include "storage/backup/directorycopy.h"
#include "storage/backup/filereplacing.h"
#include "storage/directorystorage.h"
#include "storage/query.h"
#include "storage/sidefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// A folder name that tells people which directory it is of, and is no other's.
QString folderName(const Location &directory)
{
    QString text = directory.toText();
    if (directory.engine() == Engine::Sqlite) {
        const QString canonical = QFileInfo(directory.path()).canonicalFilePath();
        text = canonical.isEmpty() ? directory.path() : canonical;
    }
    QString name = QFileInfo(directory.displayName()).completeBaseName().left(40);
    for (QChar &unit : name) {
        if (!unit.isLetterOrNumber() && unit != u'-' && unit != u' ')
            unit = u'_';
    }
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return name.trimmed() + u'-' + QString::fromLatin1(hash);
}

void removeFile(const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // Windows keeps what is write-protected
    QFile::remove(path);
}

} // namespace

BackupStore::BackupStore(const QString &root, Location directory)
    : m_directory(std::move(directory)), m_folder(QDir(root).filePath(folderName(m_directory)))
{}

QString BackupStore::usualRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/annuaire/backups"_s;
}

QList<Backup> BackupStore::list() const
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.annuaire"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (const auto backup = backupFromFileName(file.absoluteFilePath()))
            backups += *backup;
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return backups;
}

std::optional<Backup> BackupStore::newestGood() const
{
    const QList<Backup> backups = list();
    for (const Backup &backup : backups) {
        if (DirectoryCopy::check(backup.path))
            return backup;
    }
    return std::nullopt;
}

domain::Result<Backup> BackupStore::make(Connection &connection, BackupReason reason, const QDateTime &now)
{
    QDir folder(m_folder);
    if (!folder.mkpath(u"."_s))
        return domain::Error{domain::ErrorKind::InputOutput,
                             tr("The folder for backups, “%1”, cannot be made. Nothing was changed; check that you may "
                                "write there and that the disk has room.")
                                 .arg(QDir::toNativeSeparators(m_folder)),
                             {}};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDateTime at = now.toUTC();
    while (QFileInfo::exists(folder.filePath(backupFileName(at, reason))))
        at = at.addMSecs(1);
    const QString path = folder.filePath(backupFileName(at, reason));
    if (auto written = DirectoryCopy::write(connection, path, DirectoryCopy::Use::Backup); !written)
        return domain::Error{written.error().kind,
                             tr("No backup could be made in “%1”. Nothing was changed; check that the disk has room.")
                                 .arg(QDir::toNativeSeparators(m_folder)),
                             written.error().detail};
    prune(at);
    return *backupFromFileName(path);
}

void BackupStore::prune(const QDateTime &now) const
{
    const QList<Backup> dropped = backupsToDrop(list(), now, mostBytes);
    for (const Backup &each : dropped)
        removeFile(each.path);
}

domain::Result<std::optional<Backup>> BackupStore::makeDaily(Connection &connection, const QDateTime &now)
{
    prune(now); // age alone lets go of some
    const QList<Backup> backups = list();
    const auto isOfToday = [&](const Backup &backup) {
        return backup.reason == BackupReason::Daily && backup.at.date() == now.toUTC().date();
    };
    if (std::any_of(backups.begin(), backups.end(), isOfToday))
        return std::optional<Backup>();
    if (!backups.isEmpty()) {
        const auto changed = hasChangedSince(connection, backups.first());
        if (!changed)
            return changed.error();
        if (!*changed)
            return std::optional<Backup>();
    }
    auto made = make(connection, BackupReason::Daily, now);
    return made ? domain::Result<std::optional<Backup>>(std::optional(*made)) : made.error();
}

/// A backup of a server numbers its change sets anew: there what it holds decides.
domain::Result<bool> BackupStore::hasChangedSince(Connection &connection, const Backup &backup)
{
    if (connection.engine() == Engine::Postgresql) {
        const auto differences = difference(connection, backup.path);
        return !differences || !differences->isEmpty();
    }
    const auto newest = Query(connection, u"read_newest_change_set"_s).execValue();
    if (!newest)
        return newest.error();
    const auto before = DirectoryCopy::newestChangeSet(backup.path);
    return !before || *before != newest.value().toLongLong();
}

domain::Result<QList<domain::Difference>> BackupStore::difference(Connection &now, const QString &copy)
{
    const auto there = DirectoryCopy::read(copy);
    if (!there)
        return there.error();
    const auto here = DirectoryStorage(now).readContent();
    if (!here)
        return here.error();
    return domain::differences(*here, *there);
}

domain::Result<QString> BackupStore::restore(const QString &copy)
{
    if (m_directory.engine() != Engine::Sqlite)
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("A shared directory is not replaced as a whole. Restore it on its server, or go back "
                                "in its history."),
                             {}};
    if (QFileInfo(copy).canonicalFilePath() == QFileInfo(m_directory.path()).canonicalFilePath())
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("This is the directory itself. Nothing was changed; choose a backup of it."),
                             {}};
    if (auto sound = DirectoryCopy::check(copy); !sound)
        return sound.error();
    // Whole before anything is moved.
    const auto prepared = DirectoryCopy::prepare(copy, m_directory.path());
    if (!prepared)
        return prepared.error();
    auto kept = putInPlace(*prepared);
    if (!kept)
        DirectoryCopy::discard(*prepared);
    return kept;
}

domain::Result<QString> BackupStore::putInPlace(const QString &prepared)
{
    const QString path = m_directory.path();
    const QString real = sidefiles::realPath(path);
    const bool isThere = QFileInfo::exists(path);
    const FileAccess access = isThere ? FileAccess::of(real) : FileAccess::ofNewIn(QFileInfo(real).absolutePath());
    QString kept;
    if (isThere) {
        const auto present = keepPresent();
        if (!present)
            return present.error();
        kept = *present;
    }
    // What a log of another file holds would be written into this one.
    if (const auto aside = sidefiles::setAside(path); !aside)
        return cannotMove(aside.error().detail);
    if (auto placed = replaceFile(prepared, real); !placed)
        return DirectoryCopy::cannotWrite(path, placed.error().detail);
    (void)access.give(real); // the directory is back, and this user's, in any case
    return kept;
}

/// A backup of what is there, which is then in one file that nobody has open; else it is set aside.
domain::Result<QString> BackupStore::keepPresent()
{
    auto connection = Connection::open(m_directory, OpenMode::ReadWrite);
    if (!connection)
        return isOursDamaged(connection.error().kind) ? setAside() : domain::Result<QString>(connection.error());
    if ((*connection)->isReadOnly())
        return messageOf(domain::ErrorKind::ReadOnly);
    const auto made = make(**connection, BackupReason::Restore);
    if (!made && made.error().kind != domain::ErrorKind::Damaged)
        return made.error();
    // Succeeds only when no other connection is left; the WAL is then in the file.
    const auto alone = (*connection)->execute(u"PRAGMA journal_mode = DELETE"_s);
    if (!alone && alone.error().kind == domain::ErrorKind::Busy)
        return domain::Error{domain::ErrorKind::Busy,
                             tr("“%1” is open in another window or program. Nothing was changed; close it there, then "
                                "try again.")
                                 .arg(m_directory.displayName()),
                             alone.error().detail};
    connection->reset();
    return made && alone ? domain::Result<QString>(made->path) : setAside();
}

/// What cannot be opened may be put aside when it is a directory of ours, or was: an empty file holds nothing, and
/// where there are backups of it, a file whose beginning is gone was one. Anything else stays untouched.
bool BackupStore::isOursDamaged(domain::ErrorKind kind) const
{
    if (kind == domain::ErrorKind::Damaged)
        return true;
    const QFileInfo file(m_directory.path());
    return kind == domain::ErrorKind::NotADirectory && file.isFile() && (file.size() == 0 || !list().isEmpty());
}

domain::Error BackupStore::cannotMove(const QString &detail) const
{
    return {domain::ErrorKind::InputOutput,
            tr("“%1” could not be moved aside. Nothing was changed; close what has it open, then try again.")
                .arg(m_directory.displayName()),
            detail};
}

domain::Result<QString> BackupStore::setAside()
{
    const QFileInfo info(sidefiles::realPath(m_directory.path()));
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HHmmss"_s);
    const QString name = tr("%1 (damaged, %2)").arg(info.completeBaseName(), stamp);
    const auto inFolder = [&info](const QString &base) { return info.dir().filePath(base + u'.' + info.suffix()); };
    QString aside = inFolder(name);
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = inFolder(name + u' ' + QString::number(number));
    QFile file(info.filePath());
    if (!file.rename(aside))
        return cannotMove(file.errorString());
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s, u"-shm"_s}) {
        QFile side(info.filePath() + suffix);
        if (!side.exists() || side.rename(aside + suffix))
            continue;
        (void)file.rename(info.filePath()); // back
        return cannotMove(side.errorString());
    }
    return aside;
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/filehold.h"

#include "storage/sidefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

namespace storage {

namespace {

struct HeldFile
{
    int count = 0;
    FileIdentity identity;
    FileIdentity log;
    WriteWatch watch;
    FileState lost = FileState::InPlace; ///< once it is left, or was written over, that is for good
    bool isLeft = false;

    [[nodiscard]] FileState look(const QString &path);
};

FileState HeldFile::look(const QString &path)
{
    if (lost != FileState::InPlace || !identity.isValid())
        return lost;
    const FileIdentity now = FileIdentity::of(path);
    if (!now.isValid())
        return FileState::Gone;
    if (now != identity)
        return FileState::Replaced;
    if (watch.sawForeignWriting(path))
        lost = FileState::Overwritten;
    return lost;
}

struct Holds
{
    QMutex mutex;
    QHash<QString, HeldFile> files;
};

Holds &holds()
{
    static Holds all;
    return all;
}

} // namespace

FileHold::FileHold(QString key, QString path)
    : m_key(std::move(key)), m_path(std::move(path)), m_identity(FileIdentity::of(m_path))
{}

domain::Result<std::pair<FileHold, SqliteFile>> FileHold::take(const QString &path)
{
    const QString key = QFileInfo(path).canonicalFilePath();
    Holds &all = holds();
    const QMutexLocker lock(&all.mutex);
    const auto held = all.files.find(key);
    const bool isOpenHere = held != all.files.end();
    QString keptLog;
    if (isOpenHere) {
        if (held->look(path) != FileState::InPlace)
            return domain::Error{domain::ErrorKind::InputOutput,
                                 tr("“%1” was replaced or written over by another program while it was open here. It "
                                    "was left as it is; open the directory again.")
                                     .arg(QFileInfo(path).fileName()),
                                 path};
    } else if (sidefiles::areForeign(path)) {
        const auto kept = sidefiles::setAside(path);
        if (!kept)
            return domain::Error{domain::ErrorKind::InputOutput,
                                 tr("“%1” was replaced by another program, and what lies beside it belongs to the file "
                                    "before. It cannot be moved aside, so the directory was left as it is: check that "
                                    "you may write in its folder.")
                                     .arg(QFileInfo(path).fileName()),
                                 kept.error().detail};
        keptLog = *kept;
    }
    const auto file = SqliteFile::inspect(path, isOpenHere ? SqliteFile::Look::Around : SqliteFile::Look::Inside);
    if (!file)
        return file.error();
    FileHold hold(key, path);
    hold.m_keptLog = keptLog;
    HeldFile &entry = all.files[key];
    if (entry.count++ == 0)
        entry.identity = hold.m_identity;
    return std::pair(std::move(hold), *file);
}

FileHold FileHold::takeNew(const QString &path)
{
    FileHold hold(QFileInfo(path).canonicalFilePath(), path);
    Holds &all = holds();
    const QMutexLocker lock(&all.mutex);
    HeldFile &entry = all.files[hold.m_key];
    if (entry.count++ == 0)
        entry.identity = hold.m_identity;
    return hold;
}

FileState FileHold::state() const
{
    if (m_key.isEmpty())
        return FileState::InPlace;
    Holds &all = holds();
    const QMutexLocker lock(&all.mutex);
    return all.files[m_key].look(m_path);
}

void FileHold::bindLog() const
{
    if (m_key.isEmpty())
        return;
    Holds &all = holds();
    const QMutexLocker lock(&all.mutex);
    HeldFile &file = all.files[m_key];
    if (file.look(m_path) != FileState::InPlace)
        return;
    file.log = sidefiles::logIdentity(m_path);
    sidefiles::bind(m_path, file.identity);
}

void FileHold::leave() const
{
    if (m_key.isEmpty())
        return;
    Holds &all = holds();
    const QMutexLocker lock(&all.mutex);
    HeldFile &file = all.files[m_key];
    const FileState state = file.look(m_path);
    if (state != FileState::Replaced && state != FileState::Overwritten)
        return;
    file.lost = state;
    // Another program may have opened the new file already, with a log of its own. What cannot be moved is found by
    // whoever opens the file next.
    if (!std::exchange(file.isLeft, true) && file.log.isValid() && sidefiles::logIdentity(m_path) == file.log)
        (void)sidefiles::setAside(m_path);
}

FileHold::~FileHold()
{
    if (m_key.isEmpty())
        return;
    Holds &all = holds();
    const QMutexLocker lock(&all.mutex);
    const auto held = all.files.find(m_key);
    if (--held->count == 0)
        all.files.erase(held);
}

} // namespace storage

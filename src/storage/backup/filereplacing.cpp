// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/filereplacing.h"

#include "storage/query.h"
#include "storage/sidefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace storage {

namespace {

domain::Error failed(const QString &detail)
{
    return messageOf(domain::ErrorKind::InputOutput, detail);
}

domain::Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failed(file.errorString());
#ifdef Q_OS_WIN
    const int outcome = _commit(file.handle());
#else
    const int outcome = fsync(file.handle());
#endif
    return outcome == 0 ? domain::Result<void>() : failed(qt_error_string());
}

/// So that the new name outlives a power cut. File systems that cannot do that need not be asked.
void syncFolder(const QString &path)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    (void)fsync(folder);
    (void)::close(folder);
#else
    Q_UNUSED(path)
#endif
}

std::filesystem::path native(const QString &path)
{
    return {path.toStdU16String()};
}

} // namespace

domain::Result<void> replaceFile(const QString &finished, const QString &place)
{
    if (auto synced = syncFile(finished); !synced)
        return synced;
    std::error_code error;
    std::filesystem::rename(native(finished), native(place), error); // unlike QFile::rename(), replaces at one stroke
    if (error)
        return failed(QString::fromLocal8Bit(error.message().c_str()));
    syncFolder(QFileInfo(place).absolutePath());
    return {};
}

FileAccess FileAccess::of(const QString &path)
{
    FileAccess access;
    const QFile::Permissions ofThisUser = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser; // no one's in the file
    access.m_permissions = QFile::permissions(path) & ~ofThisUser;
#ifndef Q_OS_WIN
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) == 0)
        access.m_group = status.st_gid;
#endif
    return access;
}

FileAccess FileAccess::ofNewIn(const QString &folder)
{
    QFile file(folder + u"/."_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".part"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    const FileAccess access = of(file.fileName());
    file.remove();
    return access;
}

bool FileAccess::give(const QString &path) const
{
    QFile::Permissions permissions = m_permissions | QFile::ReadOwner | QFile::WriteOwner;
#ifndef Q_OS_WIN
    if (m_group >= 0 && chown(QFile::encodeName(path).constData(), uid_t(-1), gid_t(m_group)) != 0) {
        permissions &= ~(QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup);
        if (permissions & QFile::ReadOther)
            permissions |= QFile::ReadGroup;
        if (permissions & QFile::WriteOther)
            permissions |= QFile::WriteGroup;
    }
#endif
    return QFile::setPermissions(path, permissions);
}

bool hasSideFiles(const QString &path)
{
    return sidefiles::exist(path);
}

} // namespace storage

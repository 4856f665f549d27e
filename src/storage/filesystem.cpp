// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/filesystem.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace storage::filesystem {

#ifdef Q_OS_WIN

namespace {

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

} // namespace

/// QFileInfo knows the read-only attribute only. Asking for the right says what the access rights and the medium allow,
/// and changes nothing.
bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir() && !info.isWritable())
        return false;
    const QString native = QDir::toNativeSeparators(info.absoluteFilePath());
    const DWORD right = info.isDir() ? FILE_ADD_FILE : FILE_WRITE_DATA;
    const DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    HANDLE handle =
        CreateFileW(wide(native), right, everybody, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD reason = GetLastError();
        return reason != ERROR_ACCESS_DENIED && reason != ERROR_WRITE_PROTECT;
    }
    CloseHandle(handle);
    return true;
}

bool isShared(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (isSharePath(folder))
        return true;
    // A mapped drive calls itself NTFS like any other.
    const QString root = QDir::toNativeSeparators(QStorageInfo(folder).rootPath());
    return GetDriveTypeW(wide(root)) == DRIVE_REMOTE;
}

#else

bool isWritable(const QString &path)
{
    return QFileInfo(path).isWritable();
}

bool isShared(const QString &path)
{
    static const QList<QByteArray> shared{
        "nfs",    "nfs4",  "cifs",  "smb", "smb2",       "smb3",        "smbfs",           "afs",        "afpfs",
        "webdav", "davfs", "ncpfs", "9p",  "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone"};
    const QString folder = QFileInfo(path).absolutePath();
    return isSharePath(folder) || shared.contains(QStorageInfo(folder).fileSystemType().toLower());
}

#endif

bool isSharePath(const QString &path)
{
    QString plain = path;
    plain.replace(u'\\', u'/');
    if (plain.startsWith(u"//?/") || plain.startsWith(u"//./"))
        return plain.sliced(4).startsWith(u"UNC/", Qt::CaseInsensitive);
    return plain.startsWith(u"//");
}

QString sqliteUri(const QString &path)
{
    // Between "file://" and the next slash is a host, and SQLite accepts none: a share needs an empty one before it.
    const QString before = path.startsWith(u"//") ? u"//"_s : path.startsWith(u'/') ? QString() : u"/"_s;
    return u"file:" + before + QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
}

} // namespace storage::filesystem

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitefile.h"

#include "storage/filesystem.h"
#include "storage/sidefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

// The file format's header: https://www.sqlite.org/fileformat2.html#the_database_header
constexpr auto magic = QByteArrayView("SQLite format 3\0", 16);
constexpr int pageSizeOffset = 16;
constexpr int changeCounterOffset = 24;
constexpr int pageCountOffset = 28;
constexpr int applicationIdOffset = 68;
constexpr int versionValidForOffset = 92;

quint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSizeOf(const QByteArray &header)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    return stored == 1 ? 65'536 : stored;
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

domain::Result<SqliteFile> SqliteFile::inspect(const QString &path, Look look)
{
    const QFileInfo info(path);
    if (!info.exists() && path.contains(QChar::ReplacementCharacter))
        return domain::Error{domain::ErrorKind::NotFound,
                             tr("“%1” holds characters that are not UTF-8, so the file cannot be reached by this name. "
                                "Rename it, then open it.")
                                 .arg(shown(path)),
                             {}};
    if (!info.exists())
        return domain::Error{domain::ErrorKind::NotFound, tr("There is no file “%1”.").arg(shown(path)), {}};
    if (info.isDir())
        return domain::Error{domain::ErrorKind::NotADirectory,
                             tr("“%1” is a folder. Choose an Annuaire file in it.").arg(shown(path)),
                             {}};
    if (!info.isFile())
        return domain::Error{domain::ErrorKind::NotADirectory,
                             tr("“%1” is not a file, so it cannot be an Annuaire directory.").arg(shown(path)),
                             {}};
    if (look == Look::Inside) {
        if (auto checked = lookInside(path); !checked)
            return checked.error();
    }
    SqliteFile result;
    result.lookAround(path);
    return result;
}

domain::Result<void> SqliteFile::lookInside(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::Error{domain::ErrorKind::InputOutput,
                             tr("“%1” cannot be read. Check that you are allowed to open it.").arg(shown(path)),
                             file.errorString()};
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return domain::Error{domain::ErrorKind::InputOutput,
                             tr("“%1” cannot be read. Check the disk or drive it is on.").arg(shown(path)),
                             file.errorString()};
    return checkHeader(header, file.size(), path);
}

domain::Result<void> SqliteFile::checkHeader(const QByteArray &header, qint64 size, const QString &path)
{
    using domain::ErrorKind;
    if (size == 0)
        return domain::Error{
            ErrorKind::NotADirectory, tr("“%1” is empty: it holds no directory.").arg(shown(path)), {}};
    if (!header.startsWith(magic))
        return domain::Error{ErrorKind::NotADirectory,
                             tr("“%1” is not an Annuaire directory. It was left as it is.").arg(shown(path)),
                             {}};
    const domain::Error truncated{ErrorKind::Damaged,
                                  tr("“%1” is damaged: its end is missing. It was left as it is; open a backup, or a "
                                     "copy from elsewhere.")
                                      .arg(shown(path)),
                                  {}};
    if (header.size() < headerSize)
        return truncated;
    if (numberAt(header, applicationIdOffset) != applicationId)
        return domain::Error{
            ErrorKind::NotADirectory,
            tr("“%1” is another program’s database, not an Annuaire directory. It was left as it is.").arg(shown(path)),
            {}};
    const qint64 pageSize = pageSizeOf(header);
    const bool countIsValid = numberAt(header, changeCounterOffset) == numberAt(header, versionValidForOffset);
    const qint64 expected = countIsValid ? pageSize * qint64(numberAt(header, pageCountOffset)) : pageSize;
    // With a WAL beside it, the file may rightly be shorter than its header says.
    const bool hasWal = sidefiles::hasLog(path);
    if (!hasWal && (pageSize < 512 || size < expected || size % pageSize != 0))
        return truncated;
    return {};
}

void SqliteFile::lookAround(const QString &path)
{
    const QString real = sidefiles::realPath(path); // its folder is the one that SQLite writes in
    const QFileInfo info(real);
    const bool folderWritable = filesystem::isWritable(info.absolutePath());
    const QFile::Permissions anybodyWrites = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const bool writableByNobody = !(info.permissions() & anybodyWrites);
    m_readOnly = !filesystem::isWritable(real) || !folderWritable;
    m_immutable = m_readOnly && (!folderWritable || writableByNobody) && !sidefiles::exist(path);
    m_onNetwork = filesystem::isShared(real);
}

domain::Result<void> SqliteFile::make(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return domain::Error{
            domain::ErrorKind::InvalidInput,
            tr("“%1” exists already and was left as it is. Choose another name, or open it.").arg(shown(path)),
            {}};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return domain::Error{
            domain::ErrorKind::InputOutput,
            tr("“%1” cannot be made. Check that the folder exists and can be written to.").arg(shown(path)),
            file.errorString()};
    return {};
}

} // namespace storage

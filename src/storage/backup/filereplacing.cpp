// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/filereplacing.h"

#include "storage/query.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
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

bool hasSideFiles(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportfile.h"

#include "storage/location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ExportFile
{
    Q_DECLARE_TR_FUNCTIONS(cli::ExportFile)
};

QString cannotWriteText()
{
    return ExportFile::tr("“%1” cannot be written. Nothing was replaced; check that the folder exists, that you may "
                          "write there and that the disk has room.");
}

QString isFolderText()
{
    return ExportFile::tr("“%1” is a folder. Add the name of a file to it.");
}

domain::Error cannotWrite(const QString &path, const QString &detail)
{
    return {domain::ErrorKind::InputOutput, cannotWriteText().arg(QDir::toNativeSeparators(path)), detail};
}

domain::Error isFolder(const QString &path)
{
    return {domain::ErrorKind::InputOutput, isFolderText().arg(QDir::toNativeSeparators(path)), {}};
}

domain::Result<void> writeDevice(const QString &path, const std::function<domain::Result<void>(QIODevice &)> &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (auto written = write(file); !written)
        return written;
    if (!file.flush())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace

domain::Result<void> writeFile(const QString &path, const std::function<domain::Result<void>(QIODevice &)> &write)
{
    const QFileInfo info(path);
    if (info.isDir())
        return isFolder(path);
    if (info.exists() && !info.isFile())
        return writeDevice(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (auto written = write(file); !written)
        return written;
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

bool isOwnFile(const QString &directory, const QString &path)
{
    const auto location = storage::Location::parse(directory);
    return location && location->holds(path);
}

} // namespace cli

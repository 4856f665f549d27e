// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fileidentity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace storage {

FileIdentity FileIdentity::of(const QString &path)
{
#ifdef Q_OS_WIN
    // SQLite keeps an open file from being moved or replaced there.
    return {0, QFileInfo::exists(path) ? 1U : 0U};
#else
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
#endif
}

QStringList conflictedCopies(const QString &path)
{
    const QFileInfo info(path);
    const QString name = QRegularExpression::escape(info.completeBaseName());
    const QString suffix = QRegularExpression::escape(info.suffix());
    // Dropbox: "x (Ada's conflicted copy 2026-11-24)", Nextcloud: "x (conflicted copy 2026-11-24 101500)", both also in
    // French; Seafile: "x (SFConflict ada@example.org 2026-11-24)"; Syncthing:
    // "x.sync-conflict-20261124-101500-ABCDEFG".
    const QRegularExpression pattern(
        u"^%1(?: \\((?:[^()]*(?:conflicted copy|copie en conflit|copie conflictuelle)[^()]*|SFConflict [^()]*)\\)|"
        "_conflict-[0-9-]+|\\.sync-conflict-[0-9]{8}-[0-9]{6}(?:-[0-9A-Z]{7})?)\\.%2$"_s.arg(name, suffix),
        QRegularExpression::CaseInsensitiveOption);
    QStringList copies;
    const QFileInfoList files = info.dir().entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (pattern.match(file.fileName()).hasMatch())
            copies += file.absoluteFilePath();
    }
    return copies;
}

} // namespace storage

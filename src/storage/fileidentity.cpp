// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fileidentity.h"

#include "storage/sidefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace storage {

#ifndef Q_OS_WIN
namespace {

constexpr qint64 shortestRest = 100; // ms

/// In nanoseconds.
qint64 changedAt(const struct stat &status)
{
#ifdef Q_OS_MACOS
    const timespec &time = status.st_mtimespec;
#else
    const timespec &time = status.st_mtim;
#endif
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace
#endif

FileIdentity FileIdentity::of(const QString &path)
{
#ifdef Q_OS_WIN
    // SQLite keeps an open file from being moved or replaced there.
    return {0, QFileInfo::exists(path) ? 1U : 0U, 0};
#else
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    const QDateTime born = QFileInfo(path).birthTime();
    return {quint64(status.st_dev), quint64(status.st_ino), born.isValid() ? born.toMSecsSinceEpoch() : 0};
#endif
}

bool WriteWatch::sawForeignWriting(const QString &path)
{
    const auto now = look(path);
    const bool saw = now && m_before && now->log == m_before->log && now->logChanged == m_before->logChanged &&
                     now->changed != m_before->changed;
    m_before = now;
    return saw;
}

/// nullopt while the log holds something, or moves while it is looked at: then SQLite may write.
std::optional<WriteWatch::Look> WriteWatch::look(const QString &path)
{
#ifdef Q_OS_WIN
    // Times of open files are brought up to date late there.
    Q_UNUSED(path)
    return std::nullopt;
#else
    const QString log = sidefiles::realPath(path) + u"-wal"_s;
    const auto lookAtLog = [&log]() -> std::optional<Look> {
        struct stat status = {};
        if (stat(QFile::encodeName(log).constData(), &status) != 0)
            return std::nullopt;
        return Look{FileIdentity::of(log), status.st_size, changedAt(status), 0};
    };
    std::optional<Look> before = lookAtLog();
    struct stat status = {};
    // File systems count in ticks of a few milliseconds: in one of them a log can be written, copied and emptied.
    const qint64 rest = QDateTime::currentMSecsSinceEpoch() - (before ? before->logChanged / 1'000'000 : 0);
    if (!before || before->logBytes > 0 || rest < shortestRest ||
        stat(QFile::encodeName(path).constData(), &status) != 0 || lookAtLog() != before)
        return std::nullopt;
    before->changed = changedAt(status);
    return before;
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

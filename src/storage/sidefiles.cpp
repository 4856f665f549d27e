// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidefiles.h"

#include "storage/query.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <array>

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
#include <sys/xattr.h>
#endif

using namespace Qt::StringLiterals;

namespace storage::sidefiles {

namespace {

constexpr auto logSuffix = QLatin1StringView("-wal");
constexpr auto indexSuffix = QLatin1StringView("-shm");
constexpr auto journalSuffix = QLatin1StringView("-journal");

constexpr auto attribute = "user.annuaire.log-of";
constexpr int mostBytes = 100; ///< of the attribute: three numbers

QString logOf(const QString &path)
{
    return realPath(path) + logSuffix;
}

#if defined(Q_OS_LINUX)
void writeAttribute(const QByteArray &path, const QByteArray &value)
{
    (void)setxattr(path.constData(), attribute, value.constData(), size_t(value.size()), 0);
}

QByteArray readAttribute(const QByteArray &path)
{
    QByteArray value(mostBytes, '\0');
    value.resize(std::max<ssize_t>(0, getxattr(path.constData(), attribute, value.data(), mostBytes)));
    return value;
}
#elif defined(Q_OS_MACOS)
void writeAttribute(const QByteArray &path, const QByteArray &value)
{
    (void)setxattr(path.constData(), attribute, value.constData(), size_t(value.size()), 0, 0);
}

QByteArray readAttribute(const QByteArray &path)
{
    QByteArray value(mostBytes, '\0');
    value.resize(std::max<ssize_t>(0, getxattr(path.constData(), attribute, value.data(), mostBytes, 0, 0)));
    return value;
}
#else
// SQLite keeps an open file from being replaced there.
void writeAttribute(const QByteArray &, const QByteArray &) {}

QByteArray readAttribute(const QByteArray &)
{
    return {};
}
#endif

/// The log is named too: one that was copied together with its file bears the attribute of the first one. Devices are
/// not, since their numbers may be others after the next start of the machine.
QByteArray bond(const FileIdentity &log, const FileIdentity &file)
{
    return QByteArray::number(log.file) + ' ' + QByteArray::number(file.file) + ' ' + QByteArray::number(file.born);
}

/// A name in the folder that neither a log nor anything else bears.
QString nameAside(const QString &real)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    QString aside = real + u".left-"_s + stamp;
    for (int number = 2; QFileInfo::exists(aside + logSuffix) || QFileInfo::exists(aside + journalSuffix); ++number)
        aside = real + u".left-%1-%2"_s.arg(stamp).arg(number);
    return aside;
}

} // namespace

QString realPath(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    if (!real.isEmpty())
        return real;
    return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

bool exist(const QString &path)
{
    return QFileInfo::exists(logOf(path)) || QFileInfo(realPath(path) + journalSuffix).size() > 0;
}

bool hasLog(const QString &path)
{
    return QFileInfo(logOf(path)).size() > 0;
}

FileIdentity logIdentity(const QString &path)
{
    return FileIdentity::of(logOf(path));
}

void bind(const QString &path, const FileIdentity &file)
{
    const QString log = logOf(path);
    const FileIdentity identity = FileIdentity::of(log);
    if (!identity.isValid() || !file.isValid())
        return;
    const QByteArray name = QFile::encodeName(log);
    const QByteArray wanted = bond(identity, file);
    if (readAttribute(name) != wanted)
        writeAttribute(name, wanted);
}

bool areForeign(const QString &path)
{
    const QString log = logOf(path);
    const FileIdentity identity = FileIdentity::of(log);
    const FileIdentity file = FileIdentity::of(path);
    if (!identity.isValid() || !file.isValid())
        return false;
    const QByteArray noted = readAttribute(QFile::encodeName(log));
    return noted.startsWith(QByteArray(QByteArray::number(identity.file) + ' ')) && noted != bond(identity, file);
}

domain::Result<QString> setAside(const QString &path)
{
    const QString real = realPath(path);
    const QString aside = nameAside(real);
    QString kept;
    for (const QLatin1StringView suffix : std::array{logSuffix, journalSuffix, indexSuffix}) {
        const QFileInfo side(real + suffix);
        if (!side.exists())
            continue;
        const bool isOfUse = suffix != indexSuffix && side.size() > 0;
        QFile file(side.filePath());
        if (isOfUse ? !file.rename(aside + suffix) : !file.remove())
            return messageOf(domain::ErrorKind::InputOutput, file.errorString());
        if (isOfUse)
            kept = aside + suffix;
    }
    return kept;
}

} // namespace storage::sidefiles

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/backup.h"

#include <QFileInfo>
#include <QSet>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr std::array<std::pair<BackupReason, QLatin1StringView>, 6> codes{{
    {BackupReason::Daily, QLatin1StringView("daily")},
    {BackupReason::Migration, QLatin1StringView("migration")},
    {BackupReason::Import, QLatin1StringView("import")},
    {BackupReason::Restore, QLatin1StringView("restore")},
    {BackupReason::Manual, QLatin1StringView("manual")},
    {BackupReason::Replaced, QLatin1StringView("replaced")},
}};

constexpr qsizetype newestKept = 5;
constexpr qsizetype neverDropped = 2;
constexpr int daysKept = 7;
constexpr int weeksKept = 5;
constexpr int monthsKept = 12;

const QString timeFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s; // no colons: Windows has none in names

bool isTooOld(const QDateTime &at, const QDateTime &now)
{
    return at.date() <= now.date().addMonths(-monthsKept);
}

/// The stretches of time that a backup may be the newest of, as far back as each kind is kept.
QStringList periodsOf(const QDateTime &at, const QDateTime &now)
{
    const QDate day = at.date();
    const qint64 age = day.daysTo(now.date());
    QStringList periods;
    if (age < daysKept)
        periods += u"day "_s + day.toString(Qt::ISODate);
    if (age < 7 * weeksKept) {
        int year = 0;
        const int week = day.weekNumber(&year);
        periods += u"week %1 %2"_s.arg(year).arg(week);
    }
    if (!isTooOld(at, now))
        periods += u"month "_s + day.toString(u"yyyy-MM"_s);
    return periods;
}

} // namespace

QString backupReasonCode(BackupReason reason)
{
    for (const auto &[each, code] : codes) {
        if (each == reason)
            return code;
    }
    return {};
}

std::optional<BackupReason> backupReasonFromCode(const QString &code)
{
    for (const auto &[each, its] : codes) {
        if (its == code)
            return each;
    }
    return std::nullopt;
}

QString backupFileName(const QDateTime &at, BackupReason reason)
{
    return at.toUTC().toString(timeFormat) + u'-' + backupReasonCode(reason) + u".annuaire"_s;
}

std::optional<Backup> backupFromFileName(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.completeBaseName();
    const qsizetype dash = name.indexOf(u'-');
    QDateTime at = QDateTime::fromString(name.left(dash), timeFormat);
    const auto reason = backupReasonFromCode(name.mid(dash + 1));
    if (dash < 0 || info.suffix() != u"annuaire" || !at.isValid() || !reason)
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return Backup{path, at, *reason, info.size()};
}

QList<Backup> backupsToDrop(const QList<Backup> &newestFirst, const QDateTime &now, qint64 mostBytes)
{
    QSet<QString> seen;
    qint64 bytes = 0;
    qsizetype kept = 0;
    QList<Backup> dropped;
    for (qsizetype place = 0; place < newestFirst.size(); ++place) {
        const Backup &backup = newestFirst.at(place);
        bool wanted = place < newestKept;
        const QStringList periods = periodsOf(backup.at, now) + QStringList{backupReasonCode(backup.reason)};
        for (const QString &period : periods) {
            if (!seen.contains(period)) {
                seen.insert(period);
                wanted = true;
            }
        }
        if (place > 0 && isTooOld(backup.at, now))
            wanted = false;
        if (wanted && (kept < neverDropped || bytes + backup.bytes <= mostBytes)) {
            bytes += backup.bytes;
            ++kept;
        } else {
            dropped += backup;
        }
    }
    return dropped;
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/filehold.h"

#include <QFileInfo>
#include <QHash>
#include <QMutex>

namespace storage {

namespace {

struct Holds
{
    QMutex mutex;
    QHash<QString, int> counts;
};

Holds &holds()
{
    static Holds all;
    return all;
}

} // namespace

domain::Result<std::pair<FileHold, SqliteFile>> FileHold::take(const QString &path)
{
    const QString key = QFileInfo(path).canonicalFilePath();
    Holds &all = holds();
    const QMutexLocker lock(&all.mutex);
    const bool isOpenHere = all.counts.value(key) > 0;
    const auto file = SqliteFile::inspect(path, isOpenHere ? SqliteFile::Look::Around : SqliteFile::Look::Inside);
    if (!file)
        return file.error();
    ++all.counts[key];
    FileHold hold;
    hold.m_key = key;
    return std::pair(std::move(hold), *file);
}

FileHold FileHold::takeNew(const QString &path)
{
    FileHold hold;
    hold.m_key = QFileInfo(path).canonicalFilePath();
    Holds &all = holds();
    const QMutexLocker lock(&all.mutex);
    ++all.counts[hold.m_key];
    return hold;
}

FileHold::~FileHold()
{
    if (m_key.isEmpty())
        return;
    Holds &all = holds();
    const QMutexLocker lock(&all.mutex);
    if (--all.counts[m_key] == 0)
        all.counts.remove(m_key);
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/repair/damagedfile.h"

#include "storage/query.h"
#include "storage/sidefiles.h"
#include "storage/sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr int usualPageSize = 4096;
constexpr qint64 mostSingleReads = 200'000; ///< ids asked for one by one between two readable stretches
constexpr qint64 beyondLast = 10'000;       ///< how far past the last readable id, when the end cannot be read

void put(QByteArray &header, int offset, quint32 number)
{
    qToBigEndian(number, header.data() + offset);
}

/// Sets right what the header of a sound file of ours must say (https://www.sqlite.org/fileformat2.html).
void mend(QByteArray &header, qint64 fileSize, bool hasWal)
{
    std::copy_n("SQLite format 3", 16, header.data());
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const bool known = stored == 1 || (stored >= 512 && (stored & (stored - 1)) == 0);
    if (!known)
        qToBigEndian(quint16(usualPageSize), header.data() + 16);
    const qint64 pageSize = !known ? usualPageSize : stored == 1 ? 65'536 : stored;
    const char version = hasWal ? 2 : 1;
    const char fixed[] = {version, version, 0, 64, 32, 32};
    std::copy_n(fixed, 6, header.data() + 18);
    put(header, 28, quint32(fileSize / pageSize));
    put(header, 32, 0); // no list of free pages: nothing is written here
    put(header, 36, 0);
    put(header, 44, 4); // schema format
    put(header, 52, 0); // no auto-vacuum
    put(header, 56, 1); // UTF-8
    put(header, 64, 0);
    put(header, 68, SqliteFile::applicationId);
    put(header, 92, qFromBigEndian<quint32>(header.constData() + 24)); // the page count is valid
}

} // namespace

DamagedFile::DamagedFile() : m_name(u"annuaire-repair-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

DamagedFile::~DamagedFile()
{
    QSqlDatabase::removeDatabase(m_name);
}

domain::Result<void> DamagedFile::open(const QString &path)
{
    const QString copy = m_folder.filePath(u"damaged"_s);
    QFile source(path);
    if (!source.copy(copy))
        return messageOf(domain::ErrorKind::InputOutput, source.errorString());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const QString log = sidefiles::realPath(path) + u"-wal"_s;
    if (QFileInfo::exists(log) && !sidefiles::areForeign(path))
        QFile::copy(log, copy + u"-wal"_s);
    if (auto mended = mendHeader(copy); !mended)
        return mended;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(copy);
    if (!database.open())
        return toError(database.lastError(), Engine::Sqlite);
    // A schema with a broken line still leads to the tables of the others.
    QSqlQuery(database).exec(u"PRAGMA writable_schema = ON"_s);
    return {};
}

domain::Result<void> DamagedFile::mendHeader(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return messageOf(domain::ErrorKind::InputOutput, file.errorString());
    QByteArray header = file.read(SqliteFile::headerSize);
    if (header.size() < SqliteFile::headerSize)
        return messageOf(domain::ErrorKind::Damaged);
    mend(header, file.size(), QFileInfo::exists(path + u"-wal"_s));
    const bool written = file.seek(0) && file.write(header) == header.size() && file.flush();
    return written ? domain::Result<void>() : messageOf(domain::ErrorKind::InputOutput, file.errorString());
}

bool DamagedFile::readTable(const QString &table, const Take &take) const
{
    qint64 last = std::numeric_limits<qint64>::min();
    if (readOnward(table, last, take))
        return true;
    // Something broken follows `last`: from the end back, then id by id what lies between.
    const qint64 from = std::max<qint64>(last, 0);
    const qint64 first = readBackward(table, last, take);
    const bool endIsRead = first != std::numeric_limits<qint64>::max();
    const qint64 until = endIsRead ? first - 1 : from + beyondLast;
    readEach(table, from + 1, std::min(until, from + mostSingleReads), take);
    return false;
}

/// Names of tables are those of our own schema, never of the file, so they may stand in the text.
bool DamagedFile::readOnward(const QString &table, qint64 &last, const Take &take) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT rowid AS repair_id, * FROM "_s + table + u" ORDER BY rowid"_s))
        return false;
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        if (id <= last)
            return false; // a page that leads back: the order of the ids is what tells
        last = id;
        take(query.record());
    }
    return !query.lastError().isValid();
}

/// The lowest id read; the greatest number when there was none.
qint64 DamagedFile::readBackward(const QString &table, qint64 after, const Take &take) const
{
    qint64 lowest = std::numeric_limits<qint64>::max();
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT rowid AS repair_id, * FROM "_s + table + u" ORDER BY rowid DESC"_s))
        return lowest;
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        if (id >= lowest || id <= after)
            break;
        lowest = id;
        take(query.record());
    }
    return lowest;
}

void DamagedFile::readEach(const QString &table, qint64 first, qint64 last, const Take &take) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT rowid AS repair_id, * FROM "_s + table + u" WHERE rowid = ?"_s))
        return;
    for (qint64 id = first; id <= last; ++id) {
        query.bindValue(0, id);
        if (query.exec() && query.next() && query.value(0).toLongLong() == id)
            take(query.record());
        query.finish();
    }
}

} // namespace storage

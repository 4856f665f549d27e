// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include "storage/query.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace storage {

domain::Result<std::unique_ptr<Connection>> Connection::open(const Location &location, OpenMode mode)
{
    return location.engine() == Engine::Sqlite ? openSqlite(location, mode) : openPostgresql(location, mode);
}

Connection::Connection(Location location, QString name, bool readOnly)
    : m_location(std::move(location)), m_name(std::move(name)), m_readOnly(readOnly)
{}

Connection::~Connection()
{
    {
        QSqlDatabase handle = database();
        if (m_inTransaction && handle.isOpen())
            (void)execute(u"ROLLBACK"_s);
        if (engine() == Engine::Sqlite && !m_readOnly && handle.isOpen() && fileState() == FileState::InPlace) {
            (void)execute(u"PRAGMA optimize"_s);
            settleLog();
        }
        handle.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

domain::Result<void> Connection::addDatabase(const QString &driver, const QString &name)
{
    if (!QSqlDatabase::isDriverAvailable(driver))
        return domain::Error{domain::ErrorKind::NotAvailable,
                             driver == u"QPSQL" ? tr("Shared directories need Qt’s PostgreSQL driver, which is not "
                                                     "installed (on Debian: libqt6sql6-psql).")
                                                : tr("Qt’s SQLite driver is not installed (on Debian: "
                                                     "libqt6sql6-sqlite)."),
                             driver};
    QSqlDatabase::addDatabase(driver, name);
    return {};
}

domain::Result<QVariant> Connection::execute(const QString &sql)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return toError(query.lastError(), engine());
    return query.isSelect() && query.next() ? query.value(0) : QVariant();
}

domain::Result<void> Connection::executeAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = execute(sql); !done)
            return done.error();
    }
    return {};
}

domain::Result<qint64> Connection::dataVersion()
{
    if (engine() == Engine::Sqlite) {
        const auto version = execute(u"PRAGMA data_version"_s);
        return version ? domain::Result<qint64>(version.value().toLongLong()) : version.error();
    }
    Query query(*this, u"read_newest_change_set"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    return query.next() ? query.value(0).toLongLong() : 0;
}

domain::Result<QString> Connection::contentVersion()
{
    const auto version = Query(*this, u"read_content_version"_s).execValue();
    return version ? domain::Result<QString>(version->toString()) : version.error();
}

} // namespace storage

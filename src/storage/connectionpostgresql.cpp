// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"
#include "storage/query.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr int patience = 10;          // seconds for a server to answer
constexpr int oldestServer = 130'000; // 13.0, as server_version_num tells it

} // namespace

domain::Result<std::unique_ptr<Connection>> Connection::openPostgresql(const Location &location, OpenMode mode)
{
    const QString name = u"annuaire-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto added = addDatabase(u"QPSQL"_s, name); !added)
        return added.error();
    std::unique_ptr<Connection> connection(new Connection(location, name, mode == OpenMode::ReadOnly));
    if (auto opened = connection->openServer(patience); !opened)
        return opened.error();
    if (auto ready = connection->setUpPostgresql(); !ready)
        return ready.error();
    return connection;
}

domain::Result<void> Connection::openServer(int timeout)
{
    const ServerAddress &server = m_location.server();
    QStringList options;
    for (const auto &[key, value] : server.options)
        options += key + u'=' + value;
    if (!m_location.connectionInfo().contains(u"connect_timeout="_s))
        options += u"connect_timeout="_s + QString::number(timeout);
    QSqlDatabase handle = database();
    handle.setHostName(server.host);
    handle.setPort(server.port > 0 ? server.port : -1);
    handle.setDatabaseName(server.database);
    handle.setUserName(server.user);
    handle.setPassword(server.password);
    handle.setConnectOptions(options.join(u';'));
    if (handle.open())
        return {};
    return domain::Error{domain::ErrorKind::NotAvailable,
                         tr("The database server of “%1” cannot be reached, or does not let you in. Check the address, "
                            "the network and the password.")
                             .arg(m_location.displayName()),
                         handle.lastError().text()};
}

bool Connection::answers(const Location &location)
{
    const QString name = u"annuaire-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!addDatabase(u"QPSQL"_s, name))
        return false;
    Connection connection(location, name, true);
    return connection.openServer(3).hasValue();
}

domain::Result<void> Connection::reconnect()
{
    if (engine() != Engine::Postgresql || m_inTransaction)
        return messageOf(domain::ErrorKind::NotAvailable);
    database().close();
    if (auto opened = openServer(patience); !opened)
        return opened;
    ++m_reconnections;
    return setUpPostgresql();
}

domain::Result<void> Connection::setUpPostgresql()
{
    const auto version = execute(u"SELECT CAST(current_setting('server_version_num') AS integer)"_s);
    if (!version)
        return version.error();
    if (version.value().toInt() < oldestServer)
        return domain::Error{domain::ErrorKind::NotAvailable,
                             tr("The server runs a PostgreSQL that is too old: version 13 or later is needed."),
                             version.value().toString()};
    QStringList statements{u"SET TIME ZONE 'UTC'"_s, u"SET lock_timeout = '750ms'"_s,
                           u"SET client_min_messages = 'error'"_s};
    if (m_readOnly)
        statements += u"SET default_transaction_read_only = on"_s;
    if (auto done = executeAll(statements); !done)
        return done.error();
    QSqlQuery query(database());
    query.prepare(u"SELECT set_config('search_path', quote_ident(:schema), false)"_s);
    query.bindValue(u":schema"_s, m_location.schema());
    if (!query.exec())
        return toError(query.lastError(), Engine::Postgresql);
    return {};
}

} // namespace storage

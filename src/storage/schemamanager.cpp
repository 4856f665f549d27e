// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schemamanager.h"

#include "storage/query.h"
#include "storage/sqlitefile.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace storage {

SchemaManager::SchemaManager(Connection &connection) : SchemaManager(connection, migrations()) {}

SchemaManager::SchemaManager(Connection &connection, QList<Migration> migrations)
    : m_connection(connection), m_migrations(std::move(migrations))
{}

int SchemaManager::newestVersion() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.last().number;
}

domain::Result<QStringList> SchemaManager::tables()
{
    Query query(m_connection, u"list_tables"_s);
    if (m_connection.engine() == Engine::Postgresql)
        query.bind(u":schema"_s, m_connection.location().schema());
    if (auto done = query.exec(); !done)
        return done.error();
    QStringList names;
    while (query.next())
        names += query.value(0).toString();
    if (auto ended = query.ended(); !ended)
        return ended.error();
    return names;
}

domain::Result<int> SchemaManager::version()
{
    if (m_connection.engine() == Engine::Sqlite) {
        const auto number = m_connection.execute(u"PRAGMA user_version"_s);
        return number ? domain::Result<int>(number.value().toInt()) : number.error();
    }
    const auto names = tables();
    if (!names)
        return names.error();
    if (!names.value().contains(u"schema_version"_s))
        return 0;
    const auto number = Query(m_connection, u"read_schema_version"_s).execValue();
    return number ? domain::Result<int>(number.value().toInt()) : number.error();
}

SchemaResult SchemaManager::inspect()
{
    return m_lastResult = look();
}

SchemaResult SchemaManager::look()
{
    m_cause = {};
    const auto fail = [this](const domain::Error &error) {
        m_cause = error;
        return error.kind == domain::ErrorKind::NotADirectory ? SchemaResult::NotADirectory : SchemaResult::Damaged;
    };
    if (m_connection.engine() == Engine::Sqlite) {
        const auto id = m_connection.execute(u"PRAGMA application_id"_s);
        if (!id)
            return fail(id.error());
        if (quint32(id.value().toLongLong()) != SqliteFile::applicationId)
            return SchemaResult::NotADirectory;
    }
    const auto number = version();
    if (!number)
        return fail(number.error());
    if (*number <= 0)
        return SchemaResult::NotADirectory;
    if (*number > newestVersion())
        return SchemaResult::NewerVersion;
    const auto names = tables();
    if (!names)
        return fail(names.error());
    for (const QString &table : {u"directory"_s, u"work_group"_s, u"person"_s, u"facilitation"_s, u"mailing_list"_s,
                                 u"lineage"_s, u"change_set"_s, u"change"_s, u"edition"_s, u"saved_filter"_s}) {
        if (!names.value().contains(table))
            return SchemaResult::Damaged;
    }
    return *number < newestVersion() ? SchemaResult::Outdated : SchemaResult::Current;
}

domain::Error SchemaManager::refusal(SchemaResult result) const
{
    const QString name = m_connection.location().displayName();
    switch (result) {
    case SchemaResult::NewerVersion:
        return {
            domain::ErrorKind::NewerVersion,
            tr("“%1” was written by a newer version of Annuaire. It was left as it is; install the newer version to "
               "open it.")
                .arg(name),
            {}};
    case SchemaResult::NotADirectory:
        return {domain::ErrorKind::NotADirectory,
                m_connection.engine() == Engine::Sqlite
                    ? tr("“%1” is not an Annuaire directory. It was left as it is.").arg(name)
                    : tr("There is no Annuaire directory in “%1” yet.").arg(name),
                m_cause.detail};
    case SchemaResult::Outdated:
        return {domain::ErrorKind::ReadOnly,
                tr("“%1” was written by an older version of Annuaire and has to be brought up to date first, but it "
                   "cannot be written to. Copy it to a place where it can.")
                    .arg(name),
                {}};
    default:
        break;
    }
    if (m_cause.kind != domain::ErrorKind::Internal && !m_cause.message.isEmpty() &&
        m_cause.kind != domain::ErrorKind::Damaged)
        return m_cause;
    return {domain::ErrorKind::Damaged,
            tr("“%1” is damaged. It was left as it is; open a backup, or a copy from elsewhere.").arg(name),
            m_cause.detail};
}

domain::Result<SchemaResult> SchemaManager::upgrade()
{
    const SchemaResult found = inspect();
    if (found == SchemaResult::Current)
        return found;
    if (found != SchemaResult::Outdated || m_connection.isReadOnly())
        return refusal(found);
    const auto from = version();
    if (!from)
        return from.error();
    for (const Migration &migration : std::as_const(m_migrations)) {
        if (migration.number <= *from)
            continue;
        if (auto done = run(migration); !done) {
            m_lastResult = SchemaResult::UpgradeFailed;
            const domain::ErrorKind kind = done.error().kind;
            return domain::Error{kind,
                                 tr("“%1” could not be brought up to date. It is as it was before this step.")
                                     .arg(m_connection.location().displayName()),
                                 migration.description + u": " + done.error().detail};
        }
    }
    return m_lastResult = SchemaResult::Upgraded;
}

domain::Result<void> SchemaManager::create()
{
    const auto names = tables();
    if (!names)
        return names.error();
    if (!names.value().isEmpty())
        return domain::Error{domain::ErrorKind::InvalidInput,
                             tr("“%1” already holds something, which was left as it is. Choose another name.")
                                 .arg(m_connection.location().displayName()),
                             names.value().join(u", "_s)};
    for (const Migration &migration : std::as_const(m_migrations)) {
        if (auto done = run(migration); !done)
            return done.error();
    }
    return {};
}

domain::Result<void> SchemaManager::run(const Migration &migration)
{
    auto transaction = Transaction::beginWrite(m_connection);
    if (!transaction)
        return transaction.error();
    if (auto done = createSchema(); !done)
        return done;
    if (auto done = runStatements(migration); !done)
        return done;
    if (auto done = setVersion(migration.number); !done)
        return done;
    return transaction->commit();
}

domain::Result<void> SchemaManager::createSchema()
{
    if (m_connection.engine() == Engine::Sqlite)
        return {};
    QString name = m_connection.location().schema();
    name.replace(u'"', u"\"\""_s);
    auto done = m_connection.execute(u"CREATE SCHEMA IF NOT EXISTS \""_s + name + u'"');
    return done ? domain::Result<void>() : done.error();
}

domain::Result<void> SchemaManager::runStatements(const Migration &migration)
{
    const bool sqlite = m_connection.engine() == Engine::Sqlite;
    const QStringList names =
        migration.statements + (sqlite ? migration.sqliteStatements : migration.postgresqlStatements);
    for (const QString &name : names) {
        auto text = statement(m_connection.engine(), name);
        if (!text)
            return text.error();
        if (auto done = m_connection.execute(*text); !done) {
            domain::Error error = done.error();
            error.detail = name + u": " + error.detail;
            return error;
        }
    }
    return {};
}

domain::Result<void> SchemaManager::setVersion(int version)
{
    if (m_connection.engine() == Engine::Postgresql)
        return Query(m_connection, u"update_schema_version"_s).bind(u":version"_s, version).execOne();
    // A PRAGMA takes no bound value; both are numbers of our own, and part of the transaction.
    const QStringList pragmas{u"PRAGMA application_id = "_s + QString::number(SqliteFile::applicationId),
                              u"PRAGMA user_version = "_s + QString::number(version)};
    for (const QString &pragma : pragmas) {
        if (auto done = m_connection.execute(pragma); !done)
            return done.error();
    }
    return {};
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdatabase.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace support {

namespace {

storage::Location newPlace(storage::Engine engine, const QString &folder)
{
    if (engine == storage::Engine::Sqlite)
        return storage::Location::ofFile(folder + u"/test.annuaire");
    const QString url = serverUrl();
    const QString schema = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    auto location = storage::Location::parse(url + (url.contains(u'?') ? u"&schema=" : u"?schema=") + schema);
    if (!location)
        qFatal("the test server's address cannot be read: %s", qPrintable(url));
    return *location;
}

/// Any failure here is one of the test itself, so it ends the test.
template<typename T>
T orFail(domain::Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace

void addEngines()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::newRow("sqlite") << storage::Engine::Sqlite;
    QTest::newRow("postgresql") << storage::Engine::Postgresql;
}

QString serverUrl()
{
    return qEnvironmentVariable("ANNUAIRE_TEST_POSTGRESQL");
}

TestPlace::TestPlace(storage::Engine engine) : m_location(newPlace(engine, m_folder.path())) {}

TestPlace::~TestPlace()
{
    if (m_location.engine() == storage::Engine::Postgresql)
        runOutside(u"DROP SCHEMA IF EXISTS "_s + m_location.schema() + u" CASCADE");
}

bool TestPlace::runOutside(const QString &sql) const
{
    const QString name = u"outside-"_s + QUuid::createUuid().toString(QUuid::Id128);
    bool done = false;
    {
        const bool isFile = m_location.engine() == storage::Engine::Sqlite;
        QSqlDatabase handle = QSqlDatabase::addDatabase(isFile ? u"QSQLITE"_s : u"QPSQL"_s, name);
        handle.setDatabaseName(isFile ? m_location.path() : m_location.server().database);
        handle.setHostName(m_location.server().host);
        handle.setUserName(m_location.server().user);
        handle.setPort(m_location.server().port > 0 ? m_location.server().port : -1);
        handle.open();
        QSqlQuery query(handle);
        if (!isFile)
            query.exec(u"SET search_path = "_s + m_location.schema() + u"; SET client_min_messages = 'error'");
        done = query.exec(sql);
        if (!done)
            qWarning("%s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

domain::DirectoryInfo someInfo()
{
    domain::DirectoryInfo info;
    info.title = {u"Répertoire d’essai"_s, u"Test directory"_s};
    info.association = u"Association d’essai"_s;
    info.website = u"https://example.org/"_s;
    return info;
}

TestDatabase::TestDatabase(storage::Engine engine)
    : m_place(engine), m_database(orFail(storage::Database::create(m_place.location(), someInfo(), u"Test"_s)))
{}

std::unique_ptr<storage::Database> TestDatabase::openAgain() const
{
    return orFail(storage::Database::open(m_place.location()));
}

void TestDatabase::reopen()
{
    m_database.reset();
    m_database = openAgain();
}

} // namespace support

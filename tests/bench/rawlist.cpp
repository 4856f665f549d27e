// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawlist.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace bench {

namespace {

constexpr auto idsSql = "SELECT id FROM work_group WHERE deleted_at = '' ORDER BY name_key, id";
constexpr auto firstSql = "SELECT id, name_fr, name_en, status, status_since, verified_on, verified_by, updated_at "
                          "FROM work_group WHERE deleted_at = '' ORDER BY name_key, id LIMIT ?";
constexpr auto lastSql = "SELECT id, name_fr, name_en, status, status_since, verified_on, verified_by, updated_at "
                         "FROM work_group WHERE deleted_at = '' ORDER BY name_key DESC, id DESC LIMIT ?";
constexpr auto facilitatorsSql =
    "SELECT person.display_name FROM facilitation "
    "JOIN person ON person.id = facilitation.person_id AND person.deleted_at = '' "
    "WHERE facilitation.group_id = ? AND facilitation.ended = 0 ORDER BY facilitation.position, facilitation.id";

std::string text(sqlite3_stmt *statement, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

} // namespace

RawList::RawList(const QString &path)
    : m_ids(nullptr, sqlite3_finalize)
    , m_first(nullptr, sqlite3_finalize)
    , m_last(nullptr, sqlite3_finalize)
    , m_facilitators(nullptr, sqlite3_finalize)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qUtf8Printable(path), sqlite3_errmsg(m_database));
    sqlite3_exec(m_database, "PRAGMA cache_size = -65536", nullptr, nullptr, nullptr);
    m_ids = prepared(idsSql);
    m_first = prepared(firstSql);
    m_last = prepared(lastSql);
    m_facilitators = prepared(facilitatorsSql);
}

RawList::~RawList()
{
    for (Statement *statement : {&m_ids, &m_first, &m_last, &m_facilitators})
        statement->reset();
    sqlite3_close(m_database);
}

RawList::Statement RawList::prepared(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
    return {statement, sqlite3_finalize};
}

std::vector<std::int64_t> RawList::ids()
{
    std::vector<std::int64_t> ids;
    while (sqlite3_step(m_ids.get()) == SQLITE_ROW)
        ids.push_back(sqlite3_column_int64(m_ids.get(), 0));
    sqlite3_reset(m_ids.get());
    return ids;
}

std::vector<RawRow> RawList::rows(int count, bool last)
{
    sqlite3_stmt *rows = last ? m_last.get() : m_first.get();
    sqlite3_stmt *facilitators = m_facilitators.get();
    std::vector<RawRow> result;
    sqlite3_bind_int(rows, 1, count);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        RawRow row;
        for (int column = 1; column < sqlite3_column_count(rows); ++column)
            row.columns.push_back(text(rows, column));
        sqlite3_bind_int64(facilitators, 1, sqlite3_column_int64(rows, 0));
        while (sqlite3_step(facilitators) == SQLITE_ROW)
            row.facilitators.push_back(text(facilitators, 0));
        sqlite3_reset(facilitators);
        result.push_back(std::move(row));
    }
    sqlite3_reset(rows);
    return result;
}

} // namespace bench

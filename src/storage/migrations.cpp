// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schemamanager.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// The tables whose changes are recorded.
const QStringList recordedTables{u"directory"_s,    u"work_group"_s, u"person"_s,  u"facilitation"_s,
                                 u"mailing_list"_s, u"lineage"_s,    u"edition"_s, u"saved_filter"_s};

const QStringList indexes{u"work_group_names"_s,       u"work_group_english_name"_s, u"work_group_status"_s,
                          u"work_group_verified_on"_s, u"work_group_updated_at"_s,   u"work_group_position"_s,
                          u"person_sort_name"_s,       u"facilitation_group"_s,      u"facilitation_person"_s,
                          u"mailing_list_group"_s,     u"lineage_group"_s,           u"lineage_target"_s,
                          u"edition_number"_s,         u"change_of_set"_s,           u"change_of_group"_s,
                          u"change_of_record"_s,       u"change_of_person"_s,        u"change_set_reverses"_s};

Migration firstSchema()
{
    Migration first;
    first.number = 1;
    first.description = u"the first schema"_s;
    first.statements = {u"create_change_set"_s, u"create_change"_s};
    for (const QString &table : recordedTables)
        first.statements += u"create_"_s + table;
    for (const QString &index : indexes)
        first.statements += u"create_index_"_s + index;
    first.statements += u"insert_empty_directory"_s;

    first.sqliteStatements = {u"create_change_record"_s, u"create_trigger_record_change"_s,
                              u"create_trigger_record_outside_change"_s};
    for (const QString &table : recordedTables) {
        for (const QString &event : {u"_inserted"_s, u"_updated"_s, u"_deleted"_s})
            first.sqliteStatements += u"create_trigger_"_s + table + event;
    }
    first.postgresqlStatements = {
        u"create_schema_version"_s,        u"insert_schema_version"_s,         u"create_function_current_change_set"_s,
        u"create_function_touch_record"_s, u"create_function_record_change"_s, u"create_triggers"_s};
    return first;
}

/// Triggers queue what is searched; the tables of words are made by whoever builds the index, since a SQLite without
/// FTS5 must still open the directory.
Migration searchQueue()
{
    Migration second;
    second.number = 2;
    second.description = u"the search index"_s;
    second.statements = {u"create_search_queue"_s, u"create_search_document"_s, u"queue_all_groups"_s};
    for (const QString &event : {u"_inserted"_s, u"_updated"_s, u"_deleted"_s}) {
        for (const QString &table : {u"group"_s, u"facilitation"_s, u"mailing_list"_s})
            second.sqliteStatements += u"create_trigger_search_"_s + table + event;
    }
    second.sqliteStatements += u"create_trigger_search_person_updated"_s;
    second.postgresqlStatements = {u"create_index_search_names"_s, u"create_index_search_words"_s,
                                   u"create_function_queue_group"_s, u"create_search_triggers"_s};
    return second;
}

} // namespace

QList<Migration> SchemaManager::migrations()
{
    return {firstSchema(), searchQueue()};
}

} // namespace storage

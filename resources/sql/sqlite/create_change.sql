-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a row held before: of an update the fields that changed, of a deletion all, of an insertion nothing.
-- group_id, person_id: the group and the person whose history it belongs to, 0 for none; no foreign keys, history outlives
-- its records.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    change_set_id INTEGER NOT NULL REFERENCES change_set (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL DEFAULT 0,
    person_id INTEGER NOT NULL DEFAULT 0,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    old_values TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(old_values))
) STRICT

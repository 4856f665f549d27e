-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE lineage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES work_group (id) ON DELETE CASCADE,
    target_id INTEGER REFERENCES work_group (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL CHECK (kind IN ('takes-over-from', 'stems-from', 'joins-intention-of', 'supported-by')),
    target_name TEXT NOT NULL DEFAULT '' CHECK (length(target_name) <= 300),
    note_fr TEXT NOT NULL DEFAULT '',
    note_en TEXT NOT NULL DEFAULT '',
    CHECK ((target_id IS NULL) = (target_name <> '')),
    CHECK (target_id <> group_id)
) STRICT

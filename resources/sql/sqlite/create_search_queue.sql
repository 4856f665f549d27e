-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Groups whose texts changed since they were last indexed. Triggers fill it, so changes made outside the program are in
-- it too; whoever indexes a group takes it out in the same transaction. Empty: the index is in step.
CREATE TABLE IF NOT EXISTS search_queue (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL
) STRICT

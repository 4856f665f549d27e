-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The row of the full-text tables that holds a group's words now. A group indexed anew gets a new row: what the old one
-- held cannot be taken out of a table without content, and leads nowhere until the index is built anew.
CREATE TABLE IF NOT EXISTS search_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL UNIQUE
) STRICT

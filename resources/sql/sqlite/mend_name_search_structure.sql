-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The averages and the structure of an index without segments (fts5_index.c: sqlite3Fts5IndexReinit).
INSERT OR REPLACE INTO name_search_data (id, block) VALUES (1, x''), (10, x'00000000000000')

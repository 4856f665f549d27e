-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A full-text table whose own tables are damaged cannot even be dropped; so they are made those of an empty one.
CREATE TABLE IF NOT EXISTS name_search_config (k PRIMARY KEY, v) WITHOUT ROWID

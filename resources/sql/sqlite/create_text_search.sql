-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- As create_name_search; names are part of it, so that a search can mix words of names and of texts.
CREATE VIRTUAL TABLE IF NOT EXISTS text_search USING fts5 (
    words, content = '', detail = none, prefix = '2 3', tokenize = 'ascii'
)

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The folded words of a group: of its names, and of everything that is searched.
CREATE TABLE IF NOT EXISTS search_document (
    group_id bigint PRIMARY KEY,
    names tsvector NOT NULL,
    words tsvector NOT NULL
)

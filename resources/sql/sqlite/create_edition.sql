-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE edition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    up_to INTEGER REFERENCES change_set (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    published_on TEXT NOT NULL CHECK (length(published_on) = 10),
    title_fr TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT

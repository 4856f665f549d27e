-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A change set without a time is the one that is open: only its own transaction ever sees it so.
-- reverses: of an undo the change set it takes back, of a redo the undo.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL DEFAULT '',
    reverses INTEGER REFERENCES change_set (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    author TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT

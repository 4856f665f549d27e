-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of a person who withdrew (withdrawn_on) nothing else is held. merged_into: the record that took this one over.
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    display_name TEXT NOT NULL DEFAULT '' CHECK (length(display_name) <= 300),
    sort_name TEXT NOT NULL DEFAULT '' CHECK (length(sort_name) <= 300),
    gender TEXT NOT NULL DEFAULT '' CHECK (gender IN ('', 'f', 'm')),
    email TEXT NOT NULL DEFAULT '',
    email_publishable INTEGER NOT NULL DEFAULT 0 CHECK (email_publishable IN (0, 1)),
    email_agreed_on TEXT NOT NULL DEFAULT '' CHECK (length(email_agreed_on) IN (0, 4, 7, 10)),
    email_agreed_how TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    phone_publishable INTEGER NOT NULL DEFAULT 0 CHECK (phone_publishable IN (0, 1)),
    phone_agreed_on TEXT NOT NULL DEFAULT '' CHECK (length(phone_agreed_on) IN (0, 4, 7, 10)),
    phone_agreed_how TEXT NOT NULL DEFAULT '',
    updated_at TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1,
    updated_by TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL DEFAULT '',
    deleted_at TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL DEFAULT '',
    withdrawn_on TEXT NOT NULL DEFAULT '' CHECK (length(withdrawn_on) IN (0, 10)),
    merged_into INTEGER REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 200000),
    CHECK ((display_name = '') = (withdrawn_on <> '')),
    CHECK (withdrawn_on = '' OR sort_name || gender || email || phone || note = '')
) STRICT

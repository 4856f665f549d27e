-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row as history has it: put back under its id, or brought to what it was.
INSERT INTO saved_filter (
    id, position, name, query)
VALUES (
    :id, :position, :name, :query)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, name = excluded.name, query = excluded.query

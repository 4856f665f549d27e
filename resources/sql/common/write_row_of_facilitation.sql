-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row as history has it: put back under its id, or brought to what it was.
INSERT INTO facilitation (
    id, group_id, person_id, position, role, since, until, ended)
VALUES (
    :id, :group_id, :person_id, :position, :role, :since, :until, :ended)
ON CONFLICT (id) DO UPDATE SET
    group_id = excluded.group_id, person_id = excluded.person_id, position = excluded.position, role = excluded.role,
    since = excluded.since, until = excluded.until, ended = excluded.ended

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
WITH RECURSIVE same (id) AS (
    SELECT id FROM person WHERE id = :id
    UNION
    SELECT person.id FROM person JOIN same ON person.merged_into = same.id
)
SELECT id FROM same ORDER BY id

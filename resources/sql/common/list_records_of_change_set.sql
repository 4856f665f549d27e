-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The records a change set touches, in the order it did. The "|| ''" keeps SQLite from grouping by the index of records,
-- through every change there is, instead of finding those of the change set.
SELECT table_name, row_id, max(group_id), min(id), max(person_id) FROM change
WHERE change_set_id = :id
GROUP BY table_name || '', table_name, row_id
ORDER BY min(id)
LIMIT :limit

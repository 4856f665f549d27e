-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The records a change set touches, in the order it did.
SELECT table_name, row_id, max(group_id), min(id), max(person_id) FROM change
WHERE change_set_id = :id
GROUP BY table_name, row_id
ORDER BY min(id)
LIMIT :limit

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest change set that is not taken back, passing over what never is. Before an undo stands what stood before that
-- which it took back, and before a redo what stood before the undo. The first change set made the directory itself.
WITH RECURSIVE walk (id, kind, reverses) AS (
    SELECT id, kind, reverses FROM change_set
    WHERE id = (SELECT max(id) FROM change_set WHERE at <> '')
    UNION ALL
    SELECT earlier.id, earlier.kind, earlier.reverses
    FROM walk JOIN change_set AS earlier ON earlier.id = (
        SELECT max(id) FROM change_set
        WHERE change_set.id < CASE WHEN walk.kind = 'withdraw' THEN walk.id ELSE walk.reverses END)
    WHERE walk.kind IN ('undo', 'redo', 'withdraw')
)
SELECT id FROM walk
WHERE kind NOT IN ('undo', 'redo', 'withdraw') AND id > (SELECT min(id) FROM change_set)

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The undo that can be made good again: the newest change set, but for redos, which lead to what stood before their undo.
WITH RECURSIVE walk (id, kind, reverses) AS (
    SELECT id, kind, reverses FROM change_set
    WHERE id = (SELECT max(id) FROM change_set WHERE at <> '')
    UNION ALL
    SELECT earlier.id, earlier.kind, earlier.reverses
    FROM walk JOIN change_set AS earlier ON earlier.id = (
        SELECT max(id) FROM change_set
        WHERE change_set.id < walk.reverses)
    WHERE walk.kind = 'redo'
)
SELECT id FROM walk WHERE kind = 'undo'

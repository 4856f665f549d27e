-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next changes before one of a change set, newest first, with who made them.
SELECT change.change_set_id, change.table_name, change.row_id, change.group_id, change.operation, change.old_values,
    change_set.kind, change.id, change.person_id, change_set.author, change_set.note, change_set.at
FROM change JOIN change_set ON change_set.id = change.change_set_id
WHERE (change.change_set_id, change.id) < (:change_set_id, :id) AND change_set.at <> ''
ORDER BY change.change_set_id DESC, change.id DESC
LIMIT :limit

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT change.id, change.change_set_id, change_set.at, change_set.author, change_set.kind, change.table_name,
    change.row_id, change.group_id, change.operation, change.old_values
FROM change JOIN change_set ON change_set.id = change.change_set_id
WHERE change.table_name = 'facilitation' AND change.row_id = :row_id AND change.group_id = :group_id
    AND change.group_id <> 0
ORDER BY change.id

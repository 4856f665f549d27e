-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of a record from that change set on, newest first.
SELECT change.change_set_id, change.table_name, change.row_id, change.group_id, change.operation, change.old_values,
    change_set.kind
FROM change JOIN change_set ON change_set.id = change.change_set_id
WHERE change.table_name = :table_name AND change.row_id = :row_id AND change.change_set_id >= :change_set_id
ORDER BY change.id DESC

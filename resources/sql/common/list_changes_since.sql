-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What changed of the content from that change set on, newest first: not editions, which tell what was published, nor
-- saved filters.
SELECT change.change_set_id, change.table_name, change.row_id, change.group_id, change.operation, change.old_values,
    change_set.kind
FROM change JOIN change_set ON change_set.id = change.change_set_id
WHERE change.change_set_id >= :change_set_id AND change.table_name NOT IN ('edition', 'saved_filter')
ORDER BY change.id DESC

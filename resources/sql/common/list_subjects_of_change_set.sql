-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom and what a change set is about: groups (with their parts) once, and the other records.
SELECT CASE WHEN group_id <> 0 THEN 'work_group' ELSE table_name END AS subject,
    CASE WHEN group_id <> 0 THEN group_id ELSE row_id END AS id
FROM change WHERE change_set_id = :id
GROUP BY 1, 2
ORDER BY CASE WHEN max(group_id) <> 0 THEN 0 ELSE 1 END, min(change.id)
LIMIT :limit

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, group_id, 1 AS stands FROM facilitation WHERE person_id = :person_id
UNION
SELECT change.row_id, change.group_id, CASE WHEN facilitation.id IS NULL THEN 0 ELSE 1 END
FROM change LEFT JOIN facilitation ON facilitation.id = change.row_id
WHERE change.table_name = 'facilitation' AND CAST(change.old_values ->> 'person_id' AS bigint) = :person_id
ORDER BY 1

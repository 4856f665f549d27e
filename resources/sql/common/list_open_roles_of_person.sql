-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The groups where a person has a role that is not over, and 1 for those where it is still to begin.
SELECT work_group.name_fr, work_group.name_en,
    min(CASE WHEN facilitation.since <= :today THEN 0 ELSE 1 END)
FROM facilitation JOIN work_group ON work_group.id = facilitation.group_id AND work_group.deleted_at = ''
WHERE facilitation.person_id = :person_id AND facilitation.ended = 0
    AND facilitation.until >= substr(:today, 1, length(facilitation.until))
GROUP BY work_group.id, work_group.name_key, work_group.name_fr, work_group.name_en
ORDER BY work_group.name_key, work_group.id

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT DISTINCT work_group.id, work_group.name_key
FROM facilitation JOIN work_group ON work_group.id = facilitation.group_id AND work_group.deleted_at = ''
WHERE facilitation.person_id = :person_id AND facilitation.ended = 0 AND facilitation.since <= :today
    AND facilitation.until >= substr(:today, 1, length(facilitation.until))
ORDER BY work_group.name_key, work_group.id

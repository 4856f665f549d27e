-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT DISTINCT facilitation.person_id, work_group.name_key, work_group.id, work_group.name_fr, work_group.name_en
FROM facilitation JOIN work_group ON work_group.id = facilitation.group_id AND work_group.deleted_at = ''
WHERE facilitation.ended = 0 AND facilitation.since <= :today
    AND facilitation.until >= substr(:today, 1, length(facilitation.until))
ORDER BY facilitation.person_id, work_group.name_key, work_group.id

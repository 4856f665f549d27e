-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT facilitation.group_id, facilitation.id, facilitation.person_id, facilitation.position, facilitation.role,
    facilitation.since, facilitation.until, facilitation.ended, work_group.name_fr, work_group.name_en,
    work_group.row_version, CASE work_group.deleted_at WHEN '' THEN 0 ELSE 1 END
FROM facilitation JOIN work_group ON work_group.id = facilitation.group_id
WHERE facilitation.person_id = :person_id
ORDER BY work_group.name_key, work_group.id, facilitation.position, facilitation.id

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT facilitation.group_id, facilitation.id, facilitation.person_id, facilitation.position, facilitation.role,
    facilitation.since, facilitation.until, facilitation.ended
FROM facilitation
    JOIN work_group ON work_group.id = facilitation.group_id AND work_group.deleted_at = ''
    JOIN person ON person.id = facilitation.person_id AND person.deleted_at = ''
WHERE facilitation.group_id > :after AND facilitation.group_id <= :last
ORDER BY facilitation.group_id, facilitation.position, facilitation.id

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT facilitation.group_id, facilitation.id, facilitation.person_id, facilitation.position, facilitation.role,
    facilitation.since, facilitation.until, facilitation.ended
FROM facilitation
    JOIN person ON person.id = facilitation.person_id AND person.deleted_at = ''
WHERE facilitation.group_id = :group_id
ORDER BY facilitation.position, facilitation.id

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who facilitates what today, group by group as the index of names has them: nothing is sorted. Who has two roles in a
-- group comes twice.
SELECT facilitation.person_id, work_group.id, work_group.name_fr, work_group.name_en
FROM work_group JOIN facilitation ON facilitation.group_id = work_group.id
WHERE work_group.deleted_at = '' AND facilitation.ended = 0 AND facilitation.since <= :today
    AND facilitation.until >= substr(:today, 1, length(facilitation.until))
ORDER BY work_group.name_key, work_group.name_en_key, work_group.id

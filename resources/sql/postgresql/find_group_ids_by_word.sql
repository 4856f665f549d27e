-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Groups whose names, or the name of somebody who facilitates them today, hold a folded word. A partial date compares as
-- far as it is known: "2026" is not past before 2027.
SELECT id FROM work_group
WHERE deleted_at = ''
    AND (strpos(name_key, :word) > 0 OR strpos(name_en_key, :word) > 0 OR id IN (
        SELECT facilitation.group_id FROM person JOIN facilitation ON facilitation.person_id = person.id
        WHERE strpos(person.name_key, :word) > 0 AND person.deleted_at = '' AND facilitation.ended = 0
            AND facilitation.since <= :today
            AND facilitation.until >= substr(:today, 1, length(facilitation.until))))
ORDER BY name_key, name_en_key, id

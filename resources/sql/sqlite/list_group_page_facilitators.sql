-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who facilitates these groups on that day; the first column is the place in the list that was asked for. A partial date
-- compares as far as it is known: "2026" is not past before 2027.
SELECT wanted.key, person.display_name, person.gender, person.id
FROM json_each(:ids) AS wanted
    JOIN facilitation ON facilitation.group_id = wanted.value
    JOIN person ON person.id = facilitation.person_id AND person.deleted_at = ''
WHERE facilitation.ended = 0 AND facilitation.since <= :today
    AND facilitation.until >= substr(:today, 1, length(facilitation.until))
ORDER BY wanted.key, facilitation.position, facilitation.id

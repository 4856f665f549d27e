-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The groups that one of these persons facilitates on that day. A partial date compares as far as it is known.
SELECT DISTINCT facilitation.group_id FROM json_each(:ids) AS wanted
    CROSS JOIN facilitation ON facilitation.person_id = wanted.value
WHERE facilitation.ended = 0 AND facilitation.since <= :today
    AND facilitation.until >= substr(:today, 1, length(facilitation.until))

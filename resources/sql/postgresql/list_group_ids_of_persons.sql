-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The groups that one of these persons facilitates on that day. A partial date compares as far as it is known.
SELECT DISTINCT facilitation.group_id FROM unnest(CAST(:ids AS bigint[])) AS wanted (id)
    JOIN facilitation ON facilitation.person_id = wanted.id
WHERE facilitation.ended = 0 AND facilitation.since <= CAST(:today AS text)
    AND facilitation.until >= substr(CAST(:today AS text), 1, length(facilitation.until))

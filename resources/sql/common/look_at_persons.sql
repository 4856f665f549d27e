-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What domain::findings() asks of each person, by name. Whether they run a group now is told of those who lack something
-- that only matters then.
SELECT id, display_name, gender, email, phone,
    (gender = '' OR (email = '' AND phone = '')) AND EXISTS (SELECT 1 FROM facilitation
        WHERE facilitation.person_id = person.id AND facilitation.ended = 0 AND facilitation.since <= :today
            AND facilitation.until >= substr(:today, 1, length(facilitation.until))
            AND facilitation.group_id NOT IN (SELECT id FROM work_group WHERE deleted_at > ''))
FROM person WHERE deleted_at = '' ORDER BY sort_key, name_key, id

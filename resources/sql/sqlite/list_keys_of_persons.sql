-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of the people of these groups. CROSS JOIN: the ids first, whatever the planner thinks of the indexes.
SELECT DISTINCT person.id, display_name, sort_name, name_key, sort_key
FROM json_each(:ids) AS wanted CROSS JOIN facilitation ON facilitation.group_id = wanted.value
    CROSS JOIN person ON person.id = facilitation.person_id

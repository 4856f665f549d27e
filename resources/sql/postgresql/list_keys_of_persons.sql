-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of the people of these groups.
SELECT DISTINCT person.id, display_name, sort_name, name_key, sort_key
FROM unnest(CAST(:ids AS bigint[])) AS wanted (id) JOIN facilitation ON facilitation.group_id = wanted.id
    JOIN person ON person.id = facilitation.person_id

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- CROSS JOIN: the ids first, whatever the planner thinks of the indexes.
SELECT work_group.id, name_fr, name_en, name_key, name_en_key
FROM json_each(:ids) AS wanted CROSS JOIN work_group ON work_group.id = wanted.value

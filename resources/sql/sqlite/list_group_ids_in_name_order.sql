-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- CROSS JOIN: the ids first, whatever the planner thinks of the index that begins with deleted_at.
SELECT work_group.id FROM json_each(:ids) AS wanted
    CROSS JOIN work_group ON work_group.id = wanted.value AND work_group.deleted_at = ''
ORDER BY work_group.name_key, work_group.name_en_key, work_group.id

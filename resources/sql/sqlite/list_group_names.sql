-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT work_group.id, work_group.name_fr, work_group.name_en
FROM json_each(:ids) AS wanted CROSS JOIN work_group ON work_group.id = wanted.value

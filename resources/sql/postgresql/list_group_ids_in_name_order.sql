-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT work_group.id FROM unnest(CAST(:ids AS bigint[])) AS wanted (id)
    JOIN work_group ON work_group.id = wanted.id AND work_group.deleted_at = ''
ORDER BY work_group.name_key, work_group.name_en_key, work_group.id

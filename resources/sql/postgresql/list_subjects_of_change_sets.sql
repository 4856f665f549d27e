-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom and what change sets are about: groups (with their parts) once, or else the other records. Of each change set the
-- first, with how many there are of their sort, and the names of those that are still there.
WITH subject AS (
    SELECT change.change_set_id,
        CASE WHEN change.group_id <> 0 THEN 'work_group' ELSE change.table_name END AS table_name,
        CASE WHEN change.group_id <> 0 THEN change.group_id ELSE change.row_id END AS row_id,
        CASE WHEN max(change.group_id) <> 0 THEN 0 ELSE 1 END AS sort, min(change.id) AS first
    FROM unnest(CAST(:ids AS bigint[])) AS wanted (id) JOIN change ON change.change_set_id = wanted.id
    GROUP BY 1, 2, 3
), ranked AS (
    SELECT subject.*, row_number() OVER (PARTITION BY change_set_id ORDER BY sort, first) AS place,
        count(*) OVER (PARTITION BY change_set_id, sort) AS alike
    FROM subject
)
SELECT ranked.change_set_id, ranked.table_name, ranked.row_id, ranked.alike,
    CASE WHEN ranked.table_name = 'person' THEN person.display_name
        WHEN work_group.name_fr <> '' THEN work_group.name_fr
        ELSE work_group.name_en END
FROM ranked
    LEFT JOIN work_group ON ranked.table_name = 'work_group' AND work_group.id = ranked.row_id
    LEFT JOIN person ON ranked.table_name = 'person' AND person.id = ranked.row_id
WHERE ranked.place <= :limit
ORDER BY ranked.change_set_id, ranked.place

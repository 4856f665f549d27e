-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom and what change sets are about: groups (with their parts) once, or else the other records. Of each change set the
-- first few, with how many there are of their sort, and the names of those that are still there. A large import is told
-- quickly: the first are found from its beginning, and only the groups are counted through the whole of it.
-- The index is named: by the statistics of a directory that has grown since, SQLite reads all changes for each set.
WITH RECURSIVE of_groups (change_set_id, groups) AS MATERIALIZED (
    SELECT wanted.value, (SELECT count(DISTINCT change.group_id) FROM change INDEXED BY change_of_set
        WHERE change.change_set_id = wanted.value AND change.group_id <> 0)
    FROM json_each(:ids) AS wanted
), counted (change_set_id, groups, alike) AS MATERIALIZED (
    SELECT of_groups.change_set_id, of_groups.groups, CASE WHEN of_groups.groups <> 0 THEN of_groups.groups
        ELSE (SELECT count(DISTINCT change.table_name || ' ' || change.row_id) FROM change
            INDEXED BY change_of_set WHERE change.change_set_id = of_groups.change_set_id) END
    FROM of_groups
), subject (change_set_id, groups, alike, place, change_id, table_name, row_id, seen) AS (
    SELECT change_set_id, groups, alike, 0, 0, '', 0, ' '
    FROM counted
    UNION ALL
    SELECT subject.change_set_id, subject.groups, subject.alike, subject.place + 1, change.id,
        CASE WHEN change.group_id <> 0 THEN 'work_group' ELSE change.table_name END,
        CASE WHEN change.group_id <> 0 THEN change.group_id ELSE change.row_id END,
        subject.seen || CASE WHEN change.group_id <> 0 THEN 'work_group/' || change.group_id
            ELSE change.table_name || '/' || change.row_id END || ' '
    FROM subject JOIN change ON change.id = (SELECT later.id FROM change AS later INDEXED BY change_of_set
        WHERE later.change_set_id = subject.change_set_id AND later.id > subject.change_id
            AND (subject.groups = 0 OR later.group_id <> 0)
            AND instr(subject.seen, ' ' || CASE WHEN later.group_id <> 0 THEN 'work_group/' || later.group_id
                ELSE later.table_name || '/' || later.row_id END || ' ') = 0
        ORDER BY later.id LIMIT 1)
    WHERE subject.place < :limit AND subject.place < subject.alike
)
SELECT subject.change_set_id, subject.table_name, subject.row_id, subject.alike,
    CASE WHEN subject.table_name = 'person' THEN person.display_name
        WHEN work_group.name_fr <> '' THEN work_group.name_fr
        ELSE work_group.name_en END
FROM subject
    LEFT JOIN work_group ON subject.table_name = 'work_group' AND work_group.id = subject.row_id
    LEFT JOIN person ON subject.table_name = 'person' AND person.id = subject.row_id
WHERE subject.place > 0
ORDER BY subject.change_set_id, subject.place

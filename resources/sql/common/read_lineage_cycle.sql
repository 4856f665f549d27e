-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The group that closes the circle when the group comes, over any number of groups, after itself; else 0. Supporting
-- one another is no succession.
WITH RECURSIVE earlier (id) AS (
    SELECT target_id FROM lineage
    WHERE group_id = :group_id AND target_id IS NOT NULL AND kind <> 'supported-by'
    UNION
    SELECT lineage.target_id FROM lineage JOIN earlier ON lineage.group_id = earlier.id
    WHERE lineage.target_id IS NOT NULL AND lineage.kind <> 'supported-by'
)
SELECT coalesce(min(lineage.group_id), 0) FROM lineage JOIN earlier ON lineage.group_id = earlier.id
WHERE lineage.target_id = :self AND lineage.kind <> 'supported-by'

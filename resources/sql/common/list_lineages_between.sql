-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT lineage.group_id, lineage.id, lineage.position, lineage.kind, lineage.target_id, lineage.target_name,
    lineage.note_fr, lineage.note_en
FROM lineage
    JOIN work_group ON work_group.id = lineage.group_id AND work_group.deleted_at = ''
    LEFT JOIN work_group target ON target.id = lineage.target_id
WHERE coalesce(target.deleted_at, '') = '' AND lineage.group_id > :after AND lineage.group_id <= :last
ORDER BY lineage.group_id, lineage.position, lineage.id

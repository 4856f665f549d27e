-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT lineage.group_id, lineage.id, lineage.position, lineage.kind, lineage.target_id, lineage.target_name, lineage.note_fr, lineage.note_en
FROM lineage JOIN work_group ON work_group.id = lineage.group_id AND work_group.deleted_at = ''
WHERE lineage.target_id = :target_id
ORDER BY work_group.name_key, work_group.id, lineage.position, lineage.id

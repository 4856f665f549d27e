-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT lineage.group_id, lineage.id, lineage.position, lineage.kind, lineage.target_id, lineage.target_name,
    lineage.note_fr, lineage.note_en
FROM lineage
    LEFT JOIN work_group target ON target.id = lineage.target_id
WHERE lineage.group_id = :group_id AND coalesce(target.deleted_at, '') = ''
ORDER BY lineage.position, lineage.id

-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT work_group.id, work_group.name_fr, work_group.name_en, work_group.deleted_at, work_group.updated_by,
    (SELECT count(*) FROM facilitation WHERE group_id = work_group.id) +
    (SELECT count(*) FROM mailing_list WHERE group_id = work_group.id) +
    (SELECT count(*) FROM lineage WHERE group_id = work_group.id)
FROM work_group WHERE deleted_at <> ''
ORDER BY deleted_at DESC, id DESC
